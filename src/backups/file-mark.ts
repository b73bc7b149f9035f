// When the reader last took a file of their own, and of which state: kept in the store of the second copy.
// It must never nag: where nothing has changed since, no file is old.
import { isSaved } from '../paper/entry.ts';
import type { Kept } from '../paper/kept.ts';
import { witnessOf } from '../paper/witness.ts';
import type { CopyStore } from './copy-writing.ts';
import { isRecord } from './kept-rows.ts';

const MARK = 'backup-file';
const DAY_MS = 24 * 3600_000;
/** A file older than this is old, where something has changed since. */
const OLD_MS = 30 * DAY_MS;
/** Without any file: so many papers, the first of them kept for so long, are worth one. */
const WORTH_PAPERS = 5;
const WORTH_MS = 7 * DAY_MS;

export interface FileMark {
  at: number;
  hash: number | null;
}

const hashOf = (kept: Kept) => witnessOf({ ...kept, sequence: 0 }).hash;

export const toFileMark = (kept: Kept, at: number): Record<string, unknown> => ({
  [MARK]: { at, hash: hashOf(kept) } satisfies FileMark,
});

export async function readFileMark(store: CopyStore): Promise<FileMark | null> {
  const { [MARK]: mark } = await store.load([MARK]).catch((): Record<string, unknown> => ({}));
  if (!isRecord(mark) || typeof mark.at !== 'number') return null;
  return { at: mark.at, hash: typeof mark.hash === 'number' ? mark.hash : null };
}

export function isFileOld(mark: FileMark | null, kept: Kept, now: number): boolean {
  if (mark) return now - mark.at > OLD_MS && mark.hash !== hashOf(kept);
  const saved = kept.entries.filter(isSaved);
  const oldest = Math.min(...saved.map(({ savedAt }) => savedAt));
  return saved.length >= WORTH_PAPERS && now - oldest > WORTH_MS;
}
