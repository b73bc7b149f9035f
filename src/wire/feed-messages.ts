// What the library tab asks of fresh papers: the sources and their switches, and the digest of the last days.
// Each request as a schema, each answer as a type.
import * as z from 'zod/mini';
import type { DigestAnswer, FeedState } from '../paper/fresh.ts';
import { categories, nothing, text } from './fields.ts';

const kind = z.enum(['arxiv', 'huggingface']);

export const feedRequests = {
  getFeeds: nothing,
  /** A source that is on is asked when it is due, by the background, from now on. */
  setFeed: z.object({
    kind,
    isOn: z.optional(z.boolean()),
    categories: z.optional(categories),
  }),
  /** The hour of the day at which sources are asked, in the reader's time. */
  setFeedHour: z.object({ hour: z.number().check(z.int(), z.gte(0), z.lte(23)) }),
  /** Off, and all that it has told of is forgotten. */
  dropFeed: z.object({ kind }),
  /** `followed`: ids of the topics that the reader follows. */
  getDigest: z.object({ followed: z.array(text(200)).check(z.maxLength(500)) }),
} as const;

export interface FeedAnswers {
  getFeeds: FeedState;
  setFeed: FeedState;
  setFeedHour: FeedState;
  dropFeed: FeedState;
  getDigest: DigestAnswer;
}
