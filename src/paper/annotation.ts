// What the background answers for one mention: which paper it is, what it is about, what the
// reader keeps of it. Plain data; `annotations[i]` always answers `mentions[i]`.
import type { Entry } from './entry.ts';
import type { Paper, PaperIds, PaperKind } from './paper.ts';

export type MatchRoute = 'id' | 'title' | 'near-title';

export interface Match {
  /** The key of the paper that the mention means. */
  key: string;
  route: MatchRoute;
  /** 1 for id and exact title; for a near title the trigram cosine, 0 to 1. */
  score: number;
  /** False where the title is only near: drawn as "possible match", with a way to say no. */
  certain: boolean;
  kind: PaperKind;
  title: string;
  year?: number;
}

/** A topic on a paper, with the words that put it there. */
export interface Tag {
  /**
   * The topic's id: the taxonomy's, `arxiv:cs.CL` where a category stands in, said or guessed, `own:…`
   * where the reader made it.
   */
  topic: string;
  label: string;
  /** For the badge: at most 22 characters. */
  short: string;
  /** What the topic is, in at most 120 characters; categories and the reader's own topics have none. */
  about?: string;
  /** Hue of the topic's branch, OKLCH degrees 0 to 360. */
  hue: number;
  /** 0 to 1; the tags of a paper come strongest first. */
  score: number;
  /** The words of the text that speak for the topic, as they stand there; never empty. */
  evidence: readonly string[];
  /**
   * Where the evidence stands; `meaning`: a guess by the words of the whole text; `reader`: the reader
   * put it there, whatever the words say; `author`: it is by one whom the reader follows.
   */
  from: 'title' | 'abstract' | 'category' | 'meaning' | 'reader' | 'author';
}

/** What the reader has done with a paper, as the mark says it. */
export type ReadingState = 'new' | 'seen' | 'saved' | 'reading' | 'read';

export interface Annotation {
  /** The key under which this paper is saved and seen: the match's where it is certain, else the mention's own. */
  key: string;
  match: Match | null;
  tags: readonly Tag[];
  entry: Entry | null;
  /** True where the paper stood in view on an earlier visit. */
  seen: boolean;
  /** How many saved papers it is near to; absent where that is not known, or not yet. */
  near?: number;
  /** True where a source has told of it today; absent where that is not known, or not yet. */
  newToday?: boolean;
}

export function readingState(annotation: Annotation): ReadingState {
  const { entry } = annotation;
  if (entry && entry.deletedAt === null) return entry.status ?? 'saved';
  return annotation.seen ? 'seen' : 'new';
}

/**
 * What is told of a mention from memory alone: the key that it is known under, by which route it was
 * found with what score (0 where it was not), what kind of paper is meant, how it is saved, and
 * whether it was seen on an earlier visit. A tuple, since two thousand of them go in one message.
 */
export type Identified = readonly [
  key: string,
  route: 'id' | 'title' | null,
  score: number,
  kind: PaperKind | null,
  saved: Exclude<ReadingState, 'new' | 'seen'> | null,
  seen: boolean,
];

/** When a paper was seen first and last, as it was before a change; null: never. */
export type SeenBefore = { readonly firstAt: number; readonly lastAt: number } | null;

/** What is known of a list that the reader opens again. */
export interface ListAnswer {
  /** When one of its kind was open before this visit, milliseconds since 1970; null where never. */
  lastAt: number | null;
  /** For each paper that was asked for: it was on none of them then. */
  isNew: readonly boolean[];
  /** The key of the paper that the reader was at. */
  place: string | null;
}

/** A paper of the corpus as a list shows it, with what the reader keeps of it. */
export interface ListedPaper {
  key: string;
  title: string;
  ids: PaperIds;
  authors: readonly string[];
  year?: number;
  kind: PaperKind;
  entry: Entry | null;
}

/** A paper of the corpus that is near to another, and why. */
export interface Related extends Omit<ListedPaper, 'kind'> {
  kind: PaperKind | 'saved';
  /**
   * The shared words that carry the nearness, as they stand in one of the texts; or the titles of the
   * saved papers that do. Never empty.
   */
  why: readonly string[];
  /**
   * What it was found by: shared words; nearness in meaning, to which the words of `why` add most; or
   * nearness to saved papers.
   */
  by: 'words' | 'meaning' | 'saved';
  /** 0 to 1; for order alone. */
  score: number;
}

/** Where relatives are looked for: among all papers at hand, or those that the reader saved. */
export type RelatedAmong = 'corpus' | 'saved';

/** How relatives are put in order: of those that are nearest, never of others. */
export type RelatedOrder = 'nearest' | 'newest' | 'varied';

export interface RelatedAnswer {
  /** At most the 30 nearest; empty where nothing is near enough. */
  related: readonly Related[];
  /** What was known of the asked paper: with its title alone only close relatives are shown. */
  from: 'abstract' | 'title';
  /** Of how many papers. */
  of: number;
  order: RelatedOrder;
}

export interface CorpusSearchAnswer {
  /** The best first, at most as many as were asked for. */
  papers: readonly ListedPaper[];
  /** How many papers of the corpus are meant in all. */
  found: number;
  /** Of how many papers. */
  of: number;
}

/** One paper by itself, as a view shows it. */
export interface PaperInView {
  annotation: Annotation;
  /** What the corpus knows of it; null where it is not there, or the match is only possible. */
  paper: Pick<Paper, 'ids' | 'title' | 'authors' | 'year' | 'categories'> | null;
}

/** A saved paper in the plane. */
export interface SavedPoint {
  /** The entry's. */
  key: string;
  /** -1 to 1 both; near papers stand near. */
  x: number;
  y: number;
  /** Its strongest topic and those above it by their labels, the broadest first; empty without one. */
  topics: string[];
}

export interface SavedMap {
  /** Newest first; papers of which nothing is known that could be compared have none. */
  points: SavedPoint[];
  /** Papers that are saved. */
  of: number;
}
