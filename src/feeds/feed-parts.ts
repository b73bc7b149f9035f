// What asking for papers stands on: what is noted, the network, the reader's word, and who keeps what comes. All of
// it is passed in, so that a test can turn the clock and play the servers.
import type { SourceId } from '../paper/fresh.ts';
import type { BackfillDoor } from './backfill.ts';
import type { Journal } from './journal.ts';
import type { FreshPaper } from './source.ts';

export interface FeedParts {
  load(): Promise<Journal>;
  /** Changes what is stored now; one change after another. */
  update(change: (journal: Journal) => Journal): Promise<Journal>;
  fetch: typeof fetch;
  /** Whether the reader has allowed it. */
  mayAsk(host: string): Promise<boolean>;
  /** The field that is fetched, as the library keeps it. */
  backfill: BackfillDoor;
  /** Keeps them; answers how many were not known before. */
  takeIn(papers: readonly FreshPaper[], source: SourceId): Promise<number>;
  /** Its last answer still holds: the papers that stood in it are not forgotten. */
  holdPapers(source: SourceId): Promise<void>;
  /** Runs the work unless it is under way anywhere in this profile; answers null then. */
  alone<Result>(work: () => Promise<Result>): Promise<Result | null>;
  now(): number;
  /** From 0 to below 1. */
  chance(): number;
  sleep(ms: number): Promise<void>;
}
