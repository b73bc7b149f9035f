// What pages and views ask of papers: annotations, relatives, papers found by words. Each request as
// a schema, each answer as a type.
import * as z from 'zod/mini';
import type {
  Annotation,
  CorpusSearchAnswer,
  Identified,
  PaperInView,
  RelatedAnswer,
  SavedMap,
} from '../paper/annotation.ts';
import type { PaperCopy } from '../paper/paper-story.ts';
import { ids, key, mentionSchema, namedSchema, nothing, status, text } from './fields.ts';

/** Longest batch of mentions in one request; arXiv's longest list has 2,000 rows. */
export const MAX_MENTIONS = 2000;

/** Papers whose abstracts go in one message: some sixty kilobytes. */
export const MAX_ABSTRACTS = 50;

const order = z.enum(['nearest', 'newest', 'varied']);

export const paperRequests = {
  /** Answers each mention with its annotation, in order, and notes the papers as met. */
  annotate: z.object({
    mentions: z.array(mentionSchema).check(z.maxLength(MAX_MENTIONS)),
    /** When the page was opened: what was first seen before counts as seen on an earlier visit. */
    visitedAt: z.optional(z.number()),
  }),
  /**
   * Tells of each mention, in order, what memory alone can tell: whether the corpus holds it, by its
   * fingerprints, whether it is saved, whether it was seen. Of a mention only its names are looked at.
   */
  identify: z.object({
    mentions: z.array(namedSchema).check(z.maxLength(MAX_MENTIONS)),
    visitedAt: z.optional(z.number()),
  }),
  /** Makes ready what the first `annotate` of a waking background would wait for. */
  prepare: nothing,
  /** Notes papers as seen: their rows stood in the reader's view for a while. */
  noteSeen: z.object({ keys: z.array(key).check(z.maxLength(MAX_MENTIONS)) }),
  /**
   * The papers that are nearest to a mention, of the corpus or of what is saved; `key` is its
   * annotation's. An order that is asked for is kept as the reader's choice.
   */
  findRelated: z.object({
    mention: mentionSchema,
    key,
    among: z.optional(z.enum(['corpus', 'saved'])),
    order: z.optional(order),
  }),
  /**
   * The papers of the corpus, none of them saved, that are nearest to what is saved, to what bears a
   * tag, or to what has a status (null: neither being read nor read).
   */
  findRelatedToSaved: z.object({
    tag: z.optional(text(200)),
    status: z.optional(status),
    order: z.optional(order),
  }),
  /** The papers of the corpus that a reader's words or ids mean. */
  searchCorpus: z.object({ query: text(300), most: z.int().check(z.gte(1), z.lte(50)) }),
  /** What is saved, in the plane. */
  mapSaved: nothing,
  /** The abstracts of papers, in order; null where none is known. */
  readAbstracts: z.object({
    papers: z.array(z.object({ key, ids })).check(z.maxLength(MAX_ABSTRACTS)),
  }),
  /** The other records of the corpus that are the same paper. */
  findCopies: z.object({ mention: mentionSchema }),
  /** All that is known of one paper. Nothing is noted as met: no page is said to have shown it. */
  findPaper: z.object({ mention: mentionSchema }),
} as const;

export interface PaperAnswers {
  annotate: Annotation[];
  identify: Identified[];
  prepare: null;
  noteSeen: null;
  findRelated: RelatedAnswer;
  findRelatedToSaved: RelatedAnswer;
  searchCorpus: CorpusSearchAnswer;
  mapSaved: SavedMap;
  readAbstracts: (string | null)[];
  findCopies: PaperCopy[];
  findPaper: PaperInView;
}
