// A file of papers comes in, a corpus of few containers goes out. Each checkpoint is one transaction:
// a container and how far it brought the import; whatever ends it, it goes on from the last one.
// It must never show a corpus that is not whole, nor hold more than one container and one batch.
import { ImportRefused } from '../formats/open-file.ts';
import type { ImportBatch } from '../formats/read-import.ts';
import { readImport } from '../formats/read-import.ts';
import type { ImportReport, ImportStop } from '../wire/import-messages.ts';
import { keepFile, openKeptFile } from './import-file.ts';
import { finishImport, mergeContainers } from './import-finish.ts';
import { Intake } from './import-intake.ts';
import type { ImportFile, ImportRecord } from './import-record.ts';
import {
  fileIdOf,
  findCorpus,
  ImportGone,
  readRecord,
  toMark,
  writeStep,
} from './import-record.ts';
import { loadReport } from './import-report.ts';
import type { ImportJob, Run } from './import-run.ts';
import { notePaused, startRun } from './import-run.ts';
import { Tally } from './import-tally.ts';
import { removeCorpus } from './imports.ts';

export type ImportOutcome =
  | { outcome: 'done'; report: ImportReport }
  | { outcome: 'refused'; kind: string }
  | { outcome: 'stopped'; why: ImportStop | 'aborted'; message: string };

/** Small enough that no batch takes long, large enough to cost nothing. */
const BATCH_RECORDS = 100;

export async function runImport(job: ImportJob): Promise<ImportOutcome> {
  try {
    const outcome = await job.lock(() => drive(job));
    return outcome ?? { outcome: 'stopped', why: 'busy', message: '' };
  } catch (error) {
    if (error instanceof ImportRefused) return { outcome: 'refused', kind: error.kind };
    const message = error instanceof Error ? error.message : String(error);
    if (job.signal?.aborted || error instanceof ImportGone) {
      return { outcome: 'stopped', why: 'aborted', message };
    }
    const isFull = (error as { code?: unknown } | null)?.code === 'disk-full';
    return { outcome: 'stopped', why: isFull ? 'disk-full' : 'failed', message };
  }
}

async function drive(job: ImportJob): Promise<ImportOutcome> {
  const row = await findCorpus(job.corpus, job.id);
  const record = readRecord(row);
  if (row?.state === 'ready') {
    const report = await loadReport(job.corpus, row);
    if (report) return { outcome: 'done', report };
  }
  if (row && !record) throw new ImportGone('no import stands under this id');
  const run = startRun(job, record ?? newRecord(job));
  // Whoever goes on with it has ended the pause.
  if (record?.isPaused) await notePaused(run, false);
  if (run.record.phase === 'reading') {
    const file = await openFile(run, record !== null);
    if (typeof file === 'string') return { outcome: 'stopped', why: file, message: '' };
    await readAll(run, file, record !== null);
  }
  await mergeContainers(run);
  const report = await finishImport(run);
  const { replaces } = run.record;
  // Where none of its papers came, what is left of the damaged one is better than nothing.
  const isThere = (await findCorpus(job.corpus, job.id)) !== null;
  if (replaces !== undefined && isThere) await removeCorpus(job.corpus, replaces);
  return { outcome: 'done', report };
}

function newRecord({ file, replaces }: ImportJob): ImportRecord {
  return {
    file: { ...toMark(file), isKept: false },
    phase: 'reading',
    line: 0,
    bytesRead: 0,
    report: Tally.of(file?.name ?? '').report,
    prints: [],
    spares: [],
    behind: [],
    final: [],
    isPaused: false,
    ...(replaces !== undefined && { replaces }),
  };
}

async function openFile(run: Run, isBegun: boolean): Promise<ImportFile | ImportStop> {
  const { job, record } = run;
  const kept = record.file.isKept ? await openKeptFile(job.corpus, job.id, record.file) : null;
  if (kept) return kept;
  if (!job.file) return 'needs-file';
  const { name, size, lastModified } = toMark(job.file);
  const { file } = record;
  const isSame = name === file.name && size === file.size && lastModified === file.lastModified;
  return isBegun && !isSame ? 'other-file' : job.file;
}

async function readAll(run: Run, file: ImportFile, isBegun: boolean): Promise<void> {
  const { job, record } = run;
  const batches = readImport(file.open(), {
    ...(job.signal && { signal: job.signal }),
    startAfterLine: record.line,
    bytesTotal: file.size,
    batchRecords: BATCH_RECORDS,
  });
  // What is no file of papers is refused here, before anything is written of it.
  let next = await batches.next();
  if (!isBegun) await keepFile(run, file);
  const intake = await Intake.open(run);
  const tell = makeTelling(run);
  while (!next.done) {
    const batch = next.value;
    await intake.take(batch);
    tell(batch, intake.tally);
    if (batch.isLast || intake.isFull) await writeCheckpoint(run, batch, intake);
    const wait = run.pace();
    if (wait) await wait;
    next = await batches.next();
  }
}

/** One transaction: the papers since the last checkpoint, and how far they bring the import. */
async function writeCheckpoint(run: Run, batch: ImportBatch, intake: Intake) {
  const { job } = run;
  const { add, aside, prints, spares } = await intake.close();
  const progress: ImportRecord = {
    ...run.record,
    phase: batch.isLast ? 'finishing' : 'reading',
    line: batch.line,
    bytesRead: batch.bytesRead,
    report: intake.tally.report,
    prints,
    spares,
  };
  await writeStep(job.corpus, job.id, {
    add,
    aside,
    // All is read: the file is not needed any more.
    remove: batch.isLast ? [fileIdOf(job.id)] : [],
    update: (row) => ({ ...row, progress }),
  });
  run.record = progress;
}

/** Progress is told at most five times a second. */
const TELL_MS = 200;

function makeTelling({ job, record }: Run) {
  let toldAt = 0;
  return (batch: ImportBatch, tally: Tally) => {
    const at = performance.now();
    if (!batch.isLast && at - toldAt < TELL_MS) return;
    toldAt = at;
    const { bytesRead } = batch;
    const bytesTotal = record.file.size;
    const share = bytesTotal > 0 ? Math.min(1, bytesRead / bytesTotal) : 0;
    // The single skips go out once, at the end.
    job.onProgress?.({ phase: 'reading', bytesRead, bytesTotal, share, report: tally.summary });
  };
}
