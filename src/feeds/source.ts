// The contract of a source: which addresses a round asks, and what their answers say. A source is data and pure
// functions: it asks nothing itself, and knows neither clock nor storage.
import type { SourceKind } from '../paper/fresh.ts';
import type { Paper } from '../paper/paper.ts';
import type { Errand } from './errand.ts';
import type { SourceState } from './journal.ts';

/** A paper as a source tells of it. */
export interface FreshPaper {
  paper: Paper;
  /** Votes and since when it stands on the list (milliseconds since 1970), where the source has them. */
  upvotes?: number;
  listedAt?: number;
}

export interface FeedAnswer {
  papers: FreshPaper[];
  /** False where something of it could not be read: it is asked for again. */
  isWhole: boolean;
  /** Weekdays on which there is nothing to ask for, 0 for Sunday. */
  skipDays: number[];
}

export interface Source {
  kind: SourceKind;
  host: string;
  /** Shortest time between two requests to its host, ms. */
  gapMs: number;
  /** `today` in UTC; empty where there is nothing to ask for. */
  plan(state: SourceState, today: string): Errand[];
  /** Null where the text is no answer of this source. */
  read(text: string): FeedAnswer | null;
}
