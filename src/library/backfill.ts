// A whole field from arXiv becomes a corpus of its own, as an imported file does: each answer is a checkpoint of
// papers and the way to the next answer, in one transaction. It must never take an answer twice, nor show the
// corpus before all of it is there.
import type { Corpus } from '../corpus/corpus.ts';
import type { BackfillPage } from '../paper/backfill.ts';
import { type BackfillRecord, readBackfill } from './backfill-record.ts';
import { finishImport, mergeContainers } from './import-finish.ts';
import { Intake } from './import-intake.ts';
import { ImportGone, writeStep } from './import-record.ts';
import type { ImportBounds, Run } from './import-run.ts';
import { startRun } from './import-run.ts';
import { Tally } from './import-tally.ts';
import { deleteCorpus } from './imports.ts';
import type { Tables } from './tables.ts';

const FORMAT = 'arxiv-oai';

export interface BackfillParts {
  corpus: Corpus;
  getTables(): Promise<Tables>;
  /** Told when the corpus is there. */
  onChange(): void;
  now(): number;
  bounds?: Partial<ImportBounds>;
}

export interface BackfillBegin {
  /** As the corpus is called. */
  name: string;
  category: string;
  since: string;
}

/** Between two answers: what the import knows of its papers, as long as nothing else has written. */
interface Open {
  run: Run;
  intake: Intake;
}

const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);

export function openBackfill(parts: BackfillParts) {
  const { corpus, now } = parts;
  let open: Open | null = null;

  async function findRow() {
    const rows = await corpus.listCorpora();
    const row = rows.find((one) => readBackfill(one));
    const record = readBackfill(row);
    return row && record ? { row, record } : null;
  }

  /** An import with this record; what it is of comes from no file. */
  async function resume(id: string, record: BackfillRecord): Promise<Run> {
    const job = {
      corpus,
      tables: await parts.getTables(),
      id,
      file: null,
      lock: <Result>(work: () => Promise<Result>) => work(),
      now,
      ...(parts.bounds && { bounds: parts.bounds }),
    };
    return startRun(job, record);
  }

  async function openIntake(id: string, record: BackfillRecord): Promise<Open> {
    if (open?.run.job.id === id && isAt(open.run.record as BackfillRecord, record)) return open;
    const run = await resume(id, record);
    open = { run, intake: await Intake.open(run) };
    return open;
  }

  async function take(id: string, page: BackfillPage): Promise<void> {
    const found = await findRow();
    const record = found?.record;
    if (found?.row.id !== id || !record) throw new ImportGone('the field was taken away');
    const { from, token } = record.backfill;
    if (page.askedBy.from !== from || page.askedBy.token !== token) return;
    const opened = await openIntake(id, record);
    // Until it is written, nothing of what is open can be relied on.
    open = null;
    await write(opened, page);
    open = opened;
  }

  return {
    findBackfill: async () => {
      const found = await findRow();
      return found && toStanding(found.row.id, found.record, found.row.name);
    },

    /** False where one is under way already. */
    async beginBackfill({ name, category, since }: BackfillBegin): Promise<boolean> {
      if (await findRow()) return false;
      const record: BackfillRecord = {
        ...emptyRecord(name),
        backfill: {
          category,
          since,
          begunFrom: since,
          from: since,
          until: toDay(now()),
          token: null,
          through: null,
        },
      };
      const update = (row: object) =>
        ({ ...row, name, addedAt: now(), state: 'building', progress: record }) as never;
      await writeStep(corpus, crypto.randomUUID(), { update }, true);
      return true;
    },

    takeBackfill: take,

    /** Puts its parts together; where it is cut off, it is called again. */
    async finishBackfill(id: string): Promise<void> {
      const found = await findRow();
      if (found?.row.id !== id) return;
      open = null;
      const run = await resume(id, found.record);
      await mergeContainers(run);
      await finishImport(run);
      parts.onChange();
    },

    async pauseBackfill(id: string, isPaused: boolean): Promise<void> {
      await writeStep(corpus, id, {
        update: (row) => ({ ...row, progress: { ...(row.progress as object), isPaused } }),
      });
    },

    /** All that came of it goes. */
    async cancelBackfill(): Promise<void> {
      const found = await findRow();
      open = null;
      if (found) await deleteCorpus(corpus, found.row.id);
    },
  };
}

const isAt = (open: BackfillRecord, stored: BackfillRecord) =>
  open.prints.length === stored.prints.length &&
  open.spares.length === stored.spares.length &&
  open.backfill.from === stored.backfill.from &&
  open.backfill.token === stored.backfill.token;

function emptyRecord(name: string): Omit<BackfillRecord, 'backfill'> {
  return {
    file: { name, size: 0, lastModified: 0, isKept: false },
    phase: 'reading',
    line: 0,
    bytesRead: 0,
    report: Tally.of(name).report,
    prints: [],
    spares: [],
    behind: [],
    final: [],
    isPaused: false,
  };
}

/** One transaction: the papers of an answer, and how to ask for the next. */
async function write({ run, intake }: Open, page: BackfillPage): Promise<void> {
  const first = run.record.line + 1;
  const line = run.record.line + page.papers.length + page.broken;
  await intake.take({
    format: FORMAT,
    papers: page.papers,
    lines: page.papers.map((_, i) => first + i),
    remarks: [],
    skipped: Array.from({ length: page.broken }, (_, i) => ({
      line: first + page.papers.length + i,
      reason: { code: 'notRecord' as const },
    })),
    line,
    bytesRead: 0,
    bytesTotal: null,
    notices: [],
    isLast: page.isLast,
  });
  const { add, aside, prints, spares } = await intake.close();
  const before = run.record as BackfillRecord;
  const { through } = before.backfill;
  const record: BackfillRecord = {
    ...before,
    phase: page.isLast ? 'finishing' : 'reading',
    line,
    report: intake.tally.report,
    prints,
    spares,
    backfill: { ...before.backfill, ...page.next, through: page.through ?? through },
  };
  await writeStep(run.job.corpus, run.job.id, {
    add,
    aside,
    // The reader may have halted it meanwhile.
    update: (row) => {
      const { isPaused } = row.progress as BackfillRecord;
      return { ...row, progress: { ...record, isPaused } };
    },
  });
  run.record = record;
}

/** How it stands: what the next question is made of, and what a reader is told. */
function toStanding(id: string, record: BackfillRecord, name: string) {
  const { added, updated, known } = record.report.counts;
  const { phase, isPaused, backfill } = record;
  return { id, name, phase, isPaused, papers: added + updated + known, ...backfill };
}

export type BackfillStanding = ReturnType<typeof toStanding>;
