// The contract of a source: which addresses a round asks, and what their answers say. A source is data and pure
// functions: it asks nothing itself, and knows neither clock nor storage.
import type { SaidEdition } from '../paper/edition.ts';
import type { SourceId, SourceKind } from '../paper/fresh.ts';
import type { Paper } from '../paper/paper.ts';
import type { Errand } from './errand.ts';
import type { SourceState } from './journal.ts';

/** A paper as a source tells of it. */
export interface FreshPaper {
  paper: Paper;
  /** Votes and since when it stands on the list (milliseconds since 1970), where the source has them. */
  upvotes?: number;
  listedAt?: number;
  edition?: SaidEdition;
  /** It came before, and is told of again for a new version: no news of the day. */
  isAgain?: boolean;
}

export interface FeedAnswer {
  papers: FreshPaper[];
  /** False where something of it could not be read: it is asked for again. */
  isWhole: boolean;
  /** Weekdays on which there is nothing to ask for, 0 for Sunday. */
  skipDays: number[];
  /** Where the rest of a longer answer is to be had. */
  next?: string;
  /** It has entries, and none is a paper. */
  hasNoPapers?: boolean;
}

/** One of those that stand in the journal. */
export interface StandingSource extends Source {
  id: SourceId;
}

export interface Source {
  kind: SourceKind;
  /** Of an address that is planned; a feed's differ. */
  hostOf(state: SourceState): string;
  /** Shortest time between two requests to its host, ms. */
  gapMs: number;
  /** `today` in UTC; empty where there is nothing to ask for. */
  plan(state: SourceState, today: string): Errand[];
  /** Null where the text is no answer of this source to this address. */
  read(text: string, errand: Errand): FeedAnswer | null;
}
