// What an import under way has in hand, and how it rests: messages are heard between short pieces of
// work, and the reader may have it stand still. It must never write while it stands still.
import type { Corpus } from '../corpus/corpus.ts';
import { giveWay } from '../give-way.ts';
import type { Pace } from '../search/segment/pace.ts';
import { paceOf } from '../search/segment/pace.ts';
import type { ImportProgress } from '../wire/import-messages.ts';
import type { ImportFile, ImportRecord } from './import-record.ts';
import { findCorpus, writeStep } from './import-record.ts';
import type { Tables } from './tables.ts';

export interface ImportBounds {
  /** A container is closed at so many papers, or at so much weight in bytes. */
  papers: number;
  weight: number;
  /** At the end containers are put together up to so many papers. */
  merged: number;
  /** Larger files are not kept in the database: they are asked for again where it was stopped. */
  keptFile: number;
}

/**
 * Set so that building and merging of papers with their abstracts stay within 300 MB, the page's own
 * included: `npm run bench -- --only import-148k`.
 */
export const importBounds: ImportBounds = {
  papers: 12_500,
  weight: 48 * 2 ** 20,
  merged: 50_000,
  keptFile: 2 ** 30,
};

/** Runs `work` while no other import runs, in whatever tab; null where one does. */
export type ImportLock = <T>(work: () => Promise<T>) => Promise<T | null>;

export interface ImportJob {
  corpus: Corpus;
  /** What papers are compared by. */
  tables: Tables;
  /** Of the new corpus, or of one whose import was stopped. */
  id: string;
  /** Null to go on with the file that was kept. */
  file: ImportFile | null;
  /** Of a new import alone: the id of the damaged one that it takes the place of. */
  replaces?: string;
  /** Stops at once; what is written stays, and can be gone on with. */
  signal?: AbortSignal;
  /** Asked in every pause between short pieces of work: a promise while the reader has halted it. */
  halted?(): Promise<void> | null;
  onProgress?(progress: ImportProgress): void;
  lock: ImportLock;
  now(): number;
  bounds?: Partial<ImportBounds>;
}

/** Longest piece of work between two rests: a pause is heard within it. */
const SLICE_MS = 30;

/** What one import has in hand. */
export interface Run {
  job: ImportJob;
  bounds: ImportBounds;
  /** As it was last written. */
  record: ImportRecord;
  pace: Pace;
}

export function startRun(job: ImportJob, record: ImportRecord): Run {
  const bounds = { ...importBounds, ...job.bounds };
  const run: Run = { job, bounds, record, pace: () => undefined };
  run.pace = paceOf(
    SLICE_MS,
    () => performance.now(),
    () => rest(run),
  );
  return run;
}

/** Lets waiting messages be heard, and stands still for as long as the reader wants. */
async function rest(run: Run): Promise<void> {
  const { job } = run;
  await giveWay();
  job.signal?.throwIfAborted();
  const halt = job.halted?.();
  if (!halt) return;
  await notePaused(run, true);
  await halt;
  job.signal?.throwIfAborted();
  await notePaused(run, false);
}

/** So that another tab, or the next start, knows that it waits for the reader. */
export async function notePaused(run: Run, isPaused: boolean): Promise<void> {
  if (!(await findCorpus(run.job.corpus, run.job.id))) return;
  run.record = { ...run.record, isPaused };
  const progress = run.record;
  await writeStep(run.job.corpus, run.job.id, { update: (row) => ({ ...row, progress }) });
}
