// Every call between contexts: one entry a call, its request as a schema and its answer as a type.
// The receiving side checks each request; the asking side imports types alone, so that no schema
// library reaches the content script.
import * as z from 'zod/mini';
import type {
  Annotation,
  CorpusSearchAnswer,
  Identified,
  PaperInView,
  RelatedAnswer,
} from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { OverlayChange, TopicCounts, TopicList } from '../paper/topic-overlay.ts';
import {
  isPhrase,
  MAX_CORRECTED_NAMES,
  MAX_CORRECTED_TITLE,
  MAX_PHRASE,
  MAX_PHRASES,
  MAX_TOPIC_NAME,
  MAX_TOPIC_SHORT,
} from '../paper/topic-overlay.ts';
import type { ImportPhase, ImportReport } from './import-messages.ts';

/** Longest batch of mentions in one request; arXiv's longest list has 2,000 rows. */
export const MAX_MENTIONS = 2000;

const text = (most: number) => z.string().check(z.maxLength(most));
const year = z.optional(z.number().check(z.gte(1900), z.lte(2200)));
const ids = z.object({
  arxiv: z.optional(text(40)),
  acl: z.optional(text(80)),
  doi: z.optional(text(300)),
});
const authors = z.array(text(200)).check(z.maxLength(5000));
const categories = z.array(text(40)).check(z.maxLength(60));
const key = text(700);
/** The longest note, in UTF-16 units. */
export const MAX_NOTE = 20_000;
const status = z.nullable(z.enum(['reading', 'read']));
const note = text(MAX_NOTE);
const order = z.enum(['nearest', 'newest', 'varied']);

const namedSchema = z.object({ title: text(600), ids: z.optional(ids) });

export const mentionSchema = z.object({
  role: z.enum(['row', 'title', 'cited', 'link']),
  title: text(600),
  ids: z.optional(ids),
  authors: z.optional(authors),
  year,
  categories: z.optional(categories),
  abstract: z.optional(text(20_000)),
  codeUrl: z.optional(text(2000)),
});

const entrySchema = z.object({
  key,
  ids,
  title: text(600),
  authors,
  year,
  categories,
  savedAt: z.number(),
  updatedAt: z.number(),
  deletedAt: z.nullable(z.number()),
  status,
  tags: z.array(text(200)).check(z.maxLength(500)),
  note,
});

const topic = text(100);
const named = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
const label = named(MAX_TOPIC_NAME);
const short = named(MAX_TOPIC_SHORT);
const phrase = named(MAX_PHRASE).check(z.refine(isPhrase));
const phrases = z.array(phrase).check(z.minLength(1), z.maxLength(MAX_PHRASES));
const hue = z.number().check(z.gte(0), z.lte(360));
const verdict = z.enum(['is', 'is not']);

const own = { kind: z.literal('own'), name: label, short, phrases, hue };
const hidden = { kind: z.literal('hidden'), topic };
const renamed = { kind: z.literal('renamed'), topic, label, short };
const merged = { kind: z.literal('merged'), topic, into: topic };
const topicWish = z.discriminatedUnion('kind', [
  z.object({ ...own, topic: z.optional(topic) }),
  z.object(hidden),
  z.object(renamed),
  z.object(merged),
]);

const overlayKey = text(900);
const state = { key: overlayKey, updatedAt: z.number(), deletedAt: z.nullable(z.number()) };
const names = z.array(key).check(z.minLength(1), z.maxLength(MAX_CORRECTED_NAMES));
const title = text(MAX_CORRECTED_TITLE);
const correction = { kind: z.literal('correction'), topic, verdict, names, title };
const overlayRecord = z.discriminatedUnion('kind', [
  z.object({ ...own, topic, ...state }),
  z.object({ ...hidden, ...state }),
  z.object({ ...renamed, ...state }),
  z.object({ ...merged, ...state }),
  z.object({ ...correction, ...state }),
]);

const nothing = z.object({});

/** Requests to the background, by name. */
export const requests = {
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
  /** Saves or unsaves the paper of a mention; answers what was before, for undo. */
  setSaved: z.object({ key, mention: mentionSchema, saved: z.boolean() }),
  /**
   * Changes what the reader keeps of a mention's paper, which is saved by that where it was not.
   * `noteWas`: the note that the new one is written over. Where another stands there now, nothing
   * is changed, and the answer shows what stands.
   */
  changeEntry: z.object({
    key,
    mention: mentionSchema,
    status: z.optional(status),
    note: z.optional(note),
    noteWas: z.optional(note),
  }),
  /**
   * Puts an entry back as it was before a change: undo. Null: there was none, so the entry goes; but
   * a note that was written since, other than `noteWas`, is kept as that of a paper taken out.
   */
  restoreEntry: z.object({ key, entry: z.nullable(entrySchema), noteWas: z.optional(note) }),
  /** "Not the same paper": this mention is never again matched with that paper. */
  setNotSame: z.object({ mention: mentionSchema, key }),
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
  /** All that is known of one paper. Nothing is noted as met: no page is said to have shown it. */
  findPaper: z.object({ mention: mentionSchema }),
  /** Everything that is saved, newest first. */
  listEntries: nothing,
  /** Every topic there is, and what the reader says of topics. */
  listTopics: nothing,
  /** How many saved papers each topic stands on. Tags all of them: not to be asked at each turn. */
  countTopics: nothing,
  /** Makes or changes a topic of the reader's own, or hides, renames or merges a topic. */
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
  /** How the stores are, and how much they hold. */
  getHealth: nothing,
  /** Brings back what the second copy holds and the database lost. */
  restoreLost: nothing,
  /** Accepts the loss: the second copy is brought in line with the database. */
  dismissLost: nothing,
  /** Forgets all papers met and seen on pages. */
  clearMet: nothing,
  /** What stands in containers, newest first, with what each corpus costs. */
  listCorpora: nothing,
  /** An import has ended: what is looked up is read anew. */
  corporaChanged: nothing,
  /** No question sees this import any more. It can be restored until `purgeRemoved`. */
  removeCorpus: z.object({ id: text(80) }),
  restoreCorpus: z.object({ id: text(80) }),
  /** What was removed goes for good. */
  purgeRemoved: nothing,
} as const;

/** What a content script may ask; the rest is for our own pages alone. */
export const pageRequests: ReadonlySet<keyof typeof requests> = new Set([
  'annotate',
  'identify',
  'prepare',
  'noteSeen',
  'setSaved',
  'restoreEntry',
  'setNotSame',
  'correctTopic',
  'findRelated',
  'getHealth',
]);

export type RequestName = keyof typeof requests;
export type RequestOf<Name extends RequestName> = Frozen<z.infer<(typeof requests)[Name]>>;

/** Messages are data: what is sent and what arrives is never written to. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** What the stores are like. `unavailable` and `newer` come with a message for the reader. */
export interface Health {
  corpus: 'ok' | 'unavailable';
  reader: 'ok' | 'unavailable' | 'newer';
  /** The second copy of what the reader keeps; `behind` until the next change or start mends it. */
  copy?: 'ok' | 'behind' | 'unavailable';
  /** The papers that come with Scholium in files; `none` in a build without them. */
  starter?: 'none' | 'ok' | 'unavailable';
  counts: { seed: number; starter?: number; met: number; imported?: number; saved: number };
  /** Entries that the second copy holds and the database lost; 0 while all is well. */
  lost: number;
}

/** A corpus in containers: an import, or the older ones of the papers met. */
export interface CorpusSummary {
  id: string;
  kind: 'seed' | 'met' | 'imported';
  /** The name of the imported file. */
  name: string;
  papers: number;
  /** On disk. */
  bytes: number;
  /** Milliseconds since 1970. */
  addedAt: number;
  state: 'building' | 'ready' | 'removed';
  /** How far it has come, while it is built. */
  importing?: {
    phase: ImportPhase;
    bytesRead: number;
    bytesTotal: number;
    isPaused: boolean;
    /** False where the file must be chosen again to go on. */
    hasFile: boolean;
    report: ImportReport;
  };
}

export interface Answers {
  annotate: Annotation[];
  identify: Identified[];
  prepare: null;
  noteSeen: null;
  setSaved: { entry: Entry | null; before: Entry | null };
  changeEntry: { entry: Entry | null; before: Entry | null };
  restoreEntry: { entry: Entry | null };
  setNotSame: null;
  findRelated: RelatedAnswer;
  findRelatedToSaved: RelatedAnswer;
  searchCorpus: CorpusSearchAnswer;
  findPaper: PaperInView;
  listEntries: Entry[];
  listTopics: TopicList;
  countTopics: TopicCounts;
  /** `after` is null where all stayed as it was. */
  changeTopic: OverlayChange;
  takeBackTopic: OverlayChange;
  correctTopic: OverlayChange;
  restoreTopic: OverlayChange;
  getHealth: Health;
  restoreLost: { restored: number };
  dismissLost: null;
  clearMet: null;
  listCorpora: CorpusSummary[];
  corporaChanged: null;
  removeCorpus: { done: boolean };
  restoreCorpus: { done: boolean };
  purgeRemoved: null;
}

/** What a page of ours answers to the popup. */
export interface PageReport {
  /** The site's name, or null where the page's address is covered by none. */
  site: string | null;
  /** Elements that look like papers, and how many of them could be read. */
  rows: number;
  /** The page itself says that its list is empty: no rows are no failure. */
  isEmpty: boolean;
  titles: number;
  inCorpus: number;
  saved: number;
  tagged: number;
  /** What went wrong with the background, in a code of {@link FailureCode}; null while well. */
  failure: FailureCode | null;
}

/**
 * Tells every open place, pages and views alike: what is kept or said of these papers changed, of all
 * papers where `keys` is null; read them anew.
 */
export interface EntriesChanged {
  name: 'entriesChanged';
  keys: readonly string[] | null;
}

/** Messages that the background or a view sends to a tab. */
export type TabMessage =
  | { name: 'reportPage' }
  /** What the page's own title row says of the paper with this arXiv id, as soon as it is read. */
  | { name: 'reportTitle'; arxiv: string }
  | EntriesChanged;

/** What a content script answers to a {@link TabMessage}; a promise keeps the asker waiting. */
export type TabAnswer = PageReport | Promise<Mention | null> | undefined;

/** Why a request could not be met; the words for the reader stand in `locales`. */
export type FailureCode =
  | 'bad-request'
  | 'not-allowed'
  | 'database-unavailable'
  | 'database-newer'
  | 'disk-full'
  | 'failed'
  | 'too-many'
  | 'circle'
  | 'no-topic';

export type Reply<Name extends RequestName = RequestName> =
  | { ok: true; answer: Answers[Name] }
  | { ok: false; code: FailureCode; message: string };

/** The envelope of a request on `runtime.sendMessage`. */
export interface Envelope {
  scholium: 1;
  name: string;
  request: unknown;
}
