// How the stores are, and what is done where they have lost something. Each request as a schema, each
// answer as a type.
import type { Damage } from '../paper/backup.ts';
import { nothing } from './fields.ts';

export const healthRequests = {
  /** How the stores are, and how much they hold. */
  getHealth: nothing,
  /** Brings back what the second copy holds and the database lost. */
  restoreLost: nothing,
  /** Accepts the loss: the second copy is brought in line with the database. */
  dismissLost: nothing,
  /** Forgets all papers met and seen on pages. */
  clearMet: nothing,
} as const;

/** What the stores are like. `unavailable` and `newer` come with a message for the reader. */
export interface Health {
  corpus: 'ok' | 'unavailable';
  reader: 'ok' | 'unavailable' | 'newer';
  /** The second copy of what the reader keeps; `behind` until the next change or start mends it. */
  copy?: 'ok' | 'behind' | 'unavailable';
  /** The papers that come with Scholium in files; `none` in a build without them. */
  starter?: 'none' | 'ok' | 'unavailable';
  counts: { seed: number; starter?: number; met: number; imported?: number; saved: number };
  /** Papers of imports whose containers are damaged or gone. */
  lacking?: number;
  /** What is wrong beyond what the second copy can give back; null or absent while all is well. */
  damage?: Damage | null;
  /** Entries that the second copy holds and the database lost; 0 while all is well. */
  lost: number;
}

export interface HealthAnswers {
  getHealth: Health;
  restoreLost: { restored: number };
  dismissLost: null;
  clearMet: null;
}
