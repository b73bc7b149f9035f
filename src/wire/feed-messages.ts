// What the library tab asks of fresh papers: the sources and their switches, and the digest of the last days.
// Each request as a schema, each answer as a type.
import * as z from 'zod/mini';
import {
  type DigestAnswer,
  type FeedState,
  isFeedId,
  type SourceId,
  sourceKinds,
} from '../paper/fresh.ts';
import { categories, nothing, text } from './fields.ts';

const id = z.union([
  z.enum(sourceKinds),
  z.custom<SourceId>((said) => typeof said === 'string' && isFeedId(said)),
]);

const day = text(10).check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
/** Far above what a view lets be set. */
const weight = z.number().check(z.gte(0), z.lte(100));

export const feedRequests = {
  getFeeds: nothing,
  /** A source that is on is asked when it is due, by the background, from now on. */
  setFeed: z.object({
    id,
    isOn: z.optional(z.boolean()),
    categories: z.optional(categories),
    query: z.optional(text(300)),
  }),
  /** The hour of the day at which sources are asked, in the reader's time. */
  setFeedHour: z.object({ hour: z.number().check(z.int(), z.gte(0), z.lte(23)) }),
  /** Off, and what was set is forgotten; also all that it alone has told of, unless that is to be kept. */
  dropFeed: z.object({ id, keepsPapers: z.boolean() }),
  /** One more feed, off and without an address. */
  addFeed: nothing,
  /** All papers of an arXiv category, first submitted since a day, as a corpus of this name. */
  beginBackfill: z.object({
    name: text(200),
    category: text(40).check(z.regex(/^[a-z][a-z-]{1,15}(?:\.[A-Za-z][A-Za-z-]{1,15})?$/)),
    since: day,
  }),
  pauseBackfill: z.object({ isPaused: z.boolean() }),
  /** It ends, and what it has brought goes. */
  cancelBackfill: nothing,
  /** `followed`: ids of the topics that the reader follows; `weights`: what each part of the order counts. */
  getDigest: z.object({
    followed: z.array(text(200)).check(z.maxLength(500)),
    weights: z.object({ near: weight, followed: weight, authors: weight, trending: weight }),
  }),
  /** What came until then (milliseconds since 1970) has been looked at. */
  readNews: z.object({ until: z.number().check(z.gte(0)) }),
  /** How news are told of was changed: the button's number anew. */
  showNews: nothing,
} as const;

export interface FeedAnswers {
  getFeeds: FeedState;
  setFeed: FeedState;
  setFeedHour: FeedState;
  dropFeed: FeedState;
  addFeed: FeedState;
  beginBackfill: FeedState;
  pauseBackfill: FeedState;
  cancelBackfill: FeedState;
  getDigest: DigestAnswer;
  readNews: null;
  showNews: null;
}
