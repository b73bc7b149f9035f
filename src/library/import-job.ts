// A file of papers comes in, a corpus of few containers goes out. Each checkpoint is one transaction:
// a container and how far it brought the import; whatever ends it, it goes on from the last one.
// It must never show a corpus that is not whole, nor hold more than one container and one batch.
import { ImportRefused } from '../formats/open-file.ts';
import type { ImportBatch } from '../formats/read-import.ts';
import { readImport } from '../formats/read-import.ts';
import { startSegment } from '../search/segment/build.ts';
import type { Pace } from '../search/segment/pace.ts';
import type { ImportReport, ImportStop } from '../wire/import-messages.ts';
import { keepFile, openKeptFile } from './import-file.ts';
import { finishImport, mergeContainers } from './import-finish.ts';
import type { ImportFile, ImportRecord } from './import-record.ts';
import {
  fileIdOf,
  findCorpus,
  ImportGone,
  printsOf,
  readRecord,
  toMark,
  writeStep,
} from './import-record.ts';
import type { ImportJob, Run } from './import-run.ts';
import { notePaused, startRun } from './import-run.ts';
import { Tally } from './import-tally.ts';
import { KnownPapers, printOf } from './known-papers.ts';

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
  if (row?.state === 'ready' && row.progress) {
    return { outcome: 'done', report: (row.progress as ImportRecord).report };
  }
  if (row && !record) throw new ImportGone('no import stands under this id');
  const run = startRun(job, record ?? newRecord(job.file));
  // Whoever goes on with it has ended the pause.
  if (record?.isPaused) await notePaused(run, false);
  if (run.record.phase === 'reading') {
    const file = await openFile(run, record !== null);
    if (typeof file === 'string') return { outcome: 'stopped', why: file, message: '' };
    await readAll(run, file, record !== null);
  }
  await mergeContainers(run);
  return { outcome: 'done', report: await finishImport(run) };
}

function newRecord(file: ImportFile | null): ImportRecord {
  return {
    file: { ...toMark(file), isKept: false },
    phase: 'reading',
    line: 0,
    bytesRead: 0,
    report: Tally.of(file?.name ?? '').report,
    prints: [],
    final: [],
    isPaused: false,
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

async function loadKnown({ job, record }: Run): Promise<KnownPapers> {
  const known = new KnownPapers();
  const rows = await job.corpus.listCorpora();
  const others = rows.filter((row) => row.state === 'ready' && row.kind === 'imported');
  for (const id of [...others.flatMap(printsOf), ...record.prints]) {
    const store = await job.corpus.openContainer(id);
    known.load(await store.read(0, store.size));
  }
  return known;
}

async function readAll(run: Run, file: ImportFile, isBegun: boolean): Promise<void> {
  const { job, record, bounds } = run;
  const batches = readImport(file.open(), {
    ...(job.signal && { signal: job.signal }),
    startAfterLine: record.line,
    bytesTotal: file.size,
    batchRecords: BATCH_RECORDS,
  });
  // What is no file of papers is refused here, before anything is written of it.
  let next = await batches.next();
  if (!isBegun) await keepFile(run, file);
  const known = await loadKnown(run);
  const tally = new Tally(run.record.report);
  const tell = makeTelling(run);
  let build = startRunSegment(run);
  while (!next.done) {
    const batch = next.value;
    tally.setFormat(batch.format);
    for (const notice of batch.notices) tally.tell(notice);
    for (const skip of batch.skipped) tally.skip(skip);
    await takeIn(batch, { build, known, tally, pace: run.pace });
    tell(batch, tally);
    if (batch.isLast || build.papers >= bounds.papers || build.weight >= bounds.weight) {
      await writeCheckpoint(run, batch, { build, known, tally });
      build = startRunSegment(run);
    }
    const wait = run.pace();
    if (wait) await wait;
    next = await batches.next();
  }
}

const startRunSegment = ({ job, pace }: Run) =>
  startSegment({ ...job.tables, keepsAbstracts: true, pace });

interface Parts {
  build: ReturnType<typeof startSegment>;
  known: KnownPapers;
  tally: Tally;
}

async function takeIn(batch: ImportBatch, { build, known, tally, pace }: Parts & { pace: Pace }) {
  for (const [i, paper] of batch.papers.entries()) {
    const line = batch.lines[i] ?? batch.line;
    try {
      const print = printOf(paper);
      const verdict = known.compare(print);
      if (verdict === 'same') tally.leaveOut(line, 'known');
      else {
        build.add(paper);
        known.put(print);
        tally.addPaper(verdict === 'new' ? 'added' : 'updated');
      }
    } catch {
      tally.leaveOut(line, 'failed');
    }
    const wait = pace();
    if (wait) await wait;
  }
}

/** One transaction: the papers since the last checkpoint, and how far they bring the import. */
async function writeCheckpoint(run: Run, batch: ImportBatch, { build, known, tally }: Parts) {
  const { job } = run;
  const container = build.papers > 0 ? await build.finish() : null;
  const id = crypto.randomUUID();
  const progress: ImportRecord = {
    ...run.record,
    phase: batch.isLast ? 'finishing' : 'reading',
    line: batch.line,
    bytesRead: batch.bytesRead,
    report: tally.report,
    prints: container ? [...run.record.prints, `prints:${id}`] : run.record.prints,
  };
  await writeStep(job.corpus, job.id, {
    ...(container && {
      add: [{ id, papers: container.papers, blob: new Blob(container.chunks) }],
      aside: [{ id: `prints:${id}`, blob: new Blob([known.take()]) }],
    }),
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
