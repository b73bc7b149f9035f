// A whole field from arXiv: what the reader wishes for, one answer that came, and how far it has come, as plain data
// that goes between rooms, and between the background and a view.
import type { FeedError } from './feed-error.ts';
import type { Paper } from './paper.ts';

export interface BackfillWish {
  /** As the corpus is to be called. */
  name: string;
  /** A category or an archive of arXiv: `cs.CL`, `hep-th`. */
  category: string;
  /** First submitted on this day or later, `2020-01-31`. */
  since: string;
}

/** What arXiv's service was asked by: records changed since this day, or what the answer before said to go on by. */
export interface BackfillAsked {
  from: string;
  token: string | null;
}

/** One answer of it, and the way to the next. */
export interface BackfillPage {
  papers: readonly Paper[];
  /** Records that could not be read. */
  broken: number;
  /** An answer to anything else than what is to be asked now is not taken. */
  askedBy: BackfillAsked;
  next: BackfillAsked;
  /** The last day of which a changed record has come; null before the first. */
  through: string | null;
  isLast: boolean;
}

/** `waiting`: for its host, or after a fault; `finishing`: all came, and its parts are put together. */
export type BackfillStep = 'asking' | 'waiting' | 'paused' | 'finishing';

export interface BackfillLine extends BackfillWish {
  step: BackfillStep;
  /** Papers that it holds so far. */
  papers: number;
  /** What changed at arXiv up to this day is here, `2024-05-01`; null before the first answer. */
  through: string | null;
  /** 0 to 1, by days. */
  share: number;
  /** Not asked before then, milliseconds since 1970. */
  nextAt: number;
  error: FeedError | null;
}
