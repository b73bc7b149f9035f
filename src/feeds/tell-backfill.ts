// The field that is fetched, as a view is told of it: what the library keeps of it and what the journal notes come
// in, a line goes out. Pure.
import type { BackfillLine, BackfillStep, BackfillWish } from '../paper/backfill.ts';
import type { Backfill, BackfillDoor } from './backfill.ts';
import type { Journal } from './journal.ts';
import { nextBackfill } from './run-backfill.ts';

/** As the library keeps it. */
export interface KeptBackfill extends Backfill {
  name: string;
  papers: number;
  /** The day from which it was first asked for. */
  begunFrom: string;
}

export interface BackfillKeeping extends BackfillDoor {
  find(): Promise<KeptBackfill | null>;
  /** False where one is under way already. */
  begin(wish: BackfillWish): Promise<boolean>;
  cancel(): Promise<void>;
}

export function toBackfillLine(journal: Journal, kept: KeptBackfill, now: number): BackfillLine {
  const { name, category, since, papers, through } = kept;
  const nextAt = nextBackfill(journal, kept) ?? 0;
  const { error, isAsked } = journal.backfill;
  const mustWait = nextAt > now && !isAsked;
  return { name, category, since, papers, through, error, nextAt, ...sayHow(kept, mustWait) };
}

function sayHow(kept: KeptBackfill, mustWait: boolean): { step: BackfillStep; share: number } {
  const share = kept.phase === 'finishing' ? 1 : shareOf(kept);
  if (kept.isPaused) return { step: 'paused', share };
  if (kept.phase === 'finishing') return { step: 'finishing', share };
  return { step: mustWait ? 'waiting' : 'asking', share };
}

/** Records come by the day on which they were changed last. */
function shareOf({ begunFrom, until, through }: KeptBackfill): number {
  const [first, last] = [Date.parse(begunFrom), Date.parse(until)];
  const at = through === null ? first : Date.parse(through);
  return last > first ? Math.min(1, Math.max(0, (at - first) / (last - first))) : 0;
}
