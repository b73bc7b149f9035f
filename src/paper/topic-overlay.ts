// What the reader says of topics, over whatever the taxonomy and the tagger say: topics of their own,
// topics hidden, renamed or merged, "it is" or "it is not" about one paper; and what is wished of the digest.
// Mergeable records, as entries are: a global key, the time of the last change, a tombstone in place of removal.

interface OverlayState {
  /** From {@link overlayKey}. */
  key: string;
  /** Milliseconds since 1970, as are all times here. */
  updatedAt: number;
  /** When the reader took it back; null while it holds. */
  deletedAt: number | null;
}

export interface OwnTopic extends OverlayState {
  kind: 'own';
  /** `own:` and a random id. */
  topic: string;
  name: string;
  /** For the badge: at most 22 characters. */
  short: string;
  /** Each of one to four words. */
  phrases: readonly string[];
  /** Who is followed: the topic stands on what they wrote, whatever its words say. */
  authors?: readonly string[];
  /** OKLCH degrees. */
  hue: number;
}

export interface HiddenTopic extends OverlayState {
  kind: 'hidden';
  topic: string;
}

export interface RenamedTopic extends OverlayState {
  kind: 'renamed';
  topic: string;
  label: string;
  short: string;
}

export interface MergedTopic extends OverlayState {
  kind: 'merged';
  topic: string;
  /** The topic that stands wherever this one did. */
  into: string;
}

export type Verdict = 'is' | 'is not';

/** "This paper is about it", or "is not", whatever its words say. */
export interface TopicCorrection extends OverlayState {
  kind: 'correction';
  topic: string;
  verdict: Verdict;
  /** Every name that the paper is known under: its ids, or its title where it has none. */
  names: readonly string[];
  /** As it was when the reader said so; for lists. */
  title: string;
}

/** Papers like this one are wished for in the digest, or are not. */
export interface PaperWish extends OverlayState {
  kind: 'wish';
  /** {@link PAPER} and the paper's key. */
  topic: string;
  wish: 'more' | 'less';
  /** As those of a correction. */
  names: readonly string[];
  title: string;
}

/** The digest leaves out what is of this topic or by this author. */
export interface Muted extends OverlayState {
  kind: 'muted';
  /** The topic's id, or {@link AUTHOR} and a name. */
  topic: string;
  /** As it was called when the reader said so; for lists. */
  name: string;
}

export const PAPER = 'paper:';
export const AUTHOR = 'author:';

/** What is wished of the digest: no word of any topic on any paper. */
export type DigestWish = PaperWish | Muted;

export type OverlayRecord =
  | OwnTopic
  | HiddenTopic
  | RenamedTopic
  | MergedTopic
  | TopicCorrection
  | DigestWish;

export const isDigestWish = (record: OverlayRecord): record is DigestWish =>
  record.kind === 'wish' || record.kind === 'muted';

/** A change of one record. */
export interface OverlayChange {
  before: OverlayRecord | null;
  after: OverlayRecord | null;
}

/** The longest name of a topic, and the longest for a badge, in characters. */
export const MAX_TOPIC_NAME = 60;
export const MAX_TOPIC_SHORT = 22;
export const MAX_PHRASE = 60;
export const MAX_PHRASE_WORDS = 4;
export const MAX_PHRASES = 40;
export const MAX_AUTHORS = 40;
export const MAX_AUTHOR = 80;
/** Topics of the reader's own; more than anyone could tell apart, few enough to match at once. */
export const MAX_OWN_TOPICS = 200;
/** Records of all kinds, tombstones counted: they are read whole at each waking. */
export const MAX_OVERLAY = 10_000;

/** Names and letters of the title that a correction keeps of its paper. */
export const MAX_CORRECTED_NAMES = 20;
export const MAX_CORRECTED_TITLE = 600;

/** A record's key: one for a topic and kind, or for a topic and paper. */
export function overlayKey(kind: OverlayRecord['kind'], topic: string, paper = ''): string {
  return kind === 'correction' ? `${kind}:${topic} ${paper}` : `${kind}:${topic}`;
}

export function isLiving(record: OverlayRecord): boolean {
  return record.deletedAt === null;
}

/** The later of two copies of one record; on equal times the one that holds. */
export function laterRecord(a: OverlayRecord, b: OverlayRecord): OverlayRecord {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b;
  return isLiving(a) ? a : b;
}

/** How many words a phrase has, by letters and digits alone. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** Whether a text can be looked for as a phrase. */
export function isPhrase(text: string): boolean {
  const words = countWords(text);
  return text.length <= MAX_PHRASE && words >= 1 && words <= MAX_PHRASE_WORDS;
}

/** A topic as a list shows it; what is told of the taxonomy and of arXiv's categories. */
export interface ListedTopic {
  id: string;
  label: string;
  short: string;
  hue: number;
  /** The id of the next broader topic; null at a root. */
  broader: string | null;
}

/** All topics that there are, and all that the reader says of them. */
export interface TopicList {
  /** The taxonomy and the categories, as they are before the overlay; a broader one before its narrower ones. */
  topics: readonly ListedTopic[];
  /** What holds; tombstones are left out. */
  overlay: readonly OverlayRecord[];
}

/** The topics of saved papers, each once, and of each paper's key the places of its own in that list. */
export interface SavedTopics {
  topics: readonly { id: string; label: string; short: string; hue: number }[];
  of: Readonly<Record<string, readonly number[]>>;
}

export interface TopicCounts {
  /** Saved papers by topic as the reader sees it, those of narrower topics included; absent: none. */
  papers: Readonly<Record<string, number>>;
  /** Of how many saved papers. */
  of: number;
}
