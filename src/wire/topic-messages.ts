// What the reader says of topics: listed, changed, taken back. Each request as a schema, each answer
// as a type.
import * as z from 'zod/mini';
import { readPersonName } from '../paper/author-name.ts';
import type {
  DigestWish,
  OverlayChange,
  SavedTopics,
  TopicCounts,
  TopicList,
} from '../paper/topic-overlay.ts';
import {
  AUTHOR,
  isPhrase,
  MAX_AUTHOR,
  MAX_AUTHORS,
  MAX_CORRECTED_NAMES,
  MAX_CORRECTED_TITLE,
  MAX_PHRASE,
  MAX_PHRASES,
  MAX_TOPIC_NAME,
  MAX_TOPIC_SHORT,
  PAPER,
} from '../paper/topic-overlay.ts';
import { key, mentionSchema, nothing, text } from './fields.ts';

const topic = text(100);
const named = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const label = named(MAX_TOPIC_NAME);
const short = named(MAX_TOPIC_SHORT);
const phrase = named(MAX_PHRASE).check(z.refine(isPhrase));
const phrases = z.array(phrase).check(z.maxLength(MAX_PHRASES));
const author = named(MAX_AUTHOR).check(z.refine((name) => readPersonName(name) !== null));
const authors = z.optional(z.array(author).check(z.maxLength(MAX_AUTHORS)));
/** A topic that nothing speaks for would never stand anywhere. */
const speaks = z.refine<{ phrases: unknown[]; authors?: unknown[] | undefined }>(
  (topic) => topic.phrases.length + (topic.authors?.length ?? 0) > 0,
);
const hue = z.number().check(z.gte(0), z.lte(360));
const verdict = z.enum(['is', 'is not']);

const own = { kind: z.literal('own'), name: label, short, phrases, authors, hue };
const hidden = { kind: z.literal('hidden'), topic };
const renamed = { kind: z.literal('renamed'), topic, label, short };
const merged = { kind: z.literal('merged'), topic, into: topic };
const names = z.array(key).check(z.minLength(1), z.maxLength(MAX_CORRECTED_NAMES));
const title = text(MAX_CORRECTED_TITLE);
const wished = {
  kind: z.literal('wish'),
  topic: text(PAPER.length + 700).check(z.startsWith(PAPER)),
  wish: z.enum(['more', 'less']),
  names,
  title,
};
const authorTopic = text(AUTHOR.length + 200).check(z.startsWith(AUTHOR));
const muted = { kind: z.literal('muted'), topic: z.union([topic, authorTopic]), name: named(200) };
const topicWish = z.discriminatedUnion('kind', [
  z.object({ ...own, topic: z.optional(topic) }).check(speaks),
  z.object(hidden),
  z.object(renamed),
  z.object(merged),
  z.object(wished),
  z.object(muted),
]);

const overlayKey = text(900);
const state = { key: overlayKey, updatedAt: z.number(), deletedAt: z.nullable(z.number()) };
const correction = { kind: z.literal('correction'), topic, verdict, names, title };
export const overlayRecord = z.discriminatedUnion('kind', [
  z.object({ ...own, topic, ...state }).check(speaks),
  z.object({ ...hidden, ...state }),
  z.object({ ...renamed, ...state }),
  z.object({ ...merged, ...state }),
  z.object({ ...correction, ...state }),
  z.object({ ...wished, ...state }),
  z.object({ ...muted, ...state }),
]);

export const topicRequests = {
  /** Every topic there is, and what the reader says of topics. */
  listTopics: nothing,
  /** What holds of the reader's wishes of the digest, the newest first. */
  listWishes: nothing,
  /** How many saved papers each topic stands on. Tags all of them: not to be asked at each turn. */
  countTopics: nothing,
  /** The topics of each saved paper, broader ones with them. Tags all of them, as `countTopics` does. */
  tagSaved: nothing,
  /** Makes or changes a topic of the reader's own; hides, renames or merges a topic; or wishes of the digest. */
  changeTopic: z.object({ wish: topicWish }),
  /** Takes back what stands under this key: a topic goes, or is shown, named or parted as before. */
  takeBackTopic: z.object({ key: overlayKey }),
  /** "This paper is about it", "is not", or null: nothing is said any more. */
  correctTopic: z.object({ key, mention: mentionSchema, topic, verdict: z.nullable(verdict) }),
  /**
   * Puts a record back as it was before a change: undo. Null: there was none. `at` is the time of
   * that change: where another was made since, nothing is done, and `after` is null.
   */
  restoreTopic: z.object({ key: overlayKey, at: z.number(), record: z.nullable(overlayRecord) }),
} as const;

export interface TopicAnswers {
  listTopics: TopicList;
  listWishes: readonly DigestWish[];
  countTopics: TopicCounts;
  tagSaved: SavedTopics;
  /** `after` is null where all stayed as it was. */
  changeTopic: OverlayChange;
  takeBackTopic: OverlayChange;
  correctTopic: OverlayChange;
  restoreTopic: OverlayChange;
}
