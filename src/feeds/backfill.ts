// A whole field from arXiv as the feeds know it: how far it has come, one answer of it, and the door to who keeps it.
// Types alone.
import type { BackfillPage } from '../paper/backfill.ts';
import type { OaiList } from './oai.ts';

/** How far a field has come, as it stands with its papers. */
export interface Backfill extends OaiList {
  id: string;
  /** Papers first submitted before this day are left out. */
  since: string;
  /** The last day of which a changed record has come. */
  through: string | null;
  phase: 'reading' | 'finishing';
  isPaused: boolean;
}

export interface BackfillDoor {
  find(): Promise<Backfill | null>;
  /** In one transaction: the papers, and how to go on. */
  take(id: string, page: BackfillPage): Promise<void>;
  /** Makes it a corpus that is ready; to be called again where it was cut off. */
  finish(id: string): Promise<void>;
  pause(id: string, isPaused: boolean): Promise<void>;
}
