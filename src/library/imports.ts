// The corpora that were imported: listed with what they cost, removed in one step, brought back for
// as long as they have not gone for good. It must never touch what the reader keeps, seed or met.
import { countDamaged, isDamaged, toUsed } from '../corpus/containers.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusRow } from '../corpus/database.ts';
import type { CorpusSummary } from '../wire/corpus-messages.ts';
import type { ImportReport } from '../wire/import-messages.ts';
import { readBackfill } from './backfill-record.ts';
import { fileIdOf, findCorpus, printsOf, readRecord } from './import-record.ts';
import { loadReport, readReport, skipsIdOf } from './import-report.ts';

function toSummary(row: CorpusRow): CorpusSummary {
  const { id, kind, name, addedAt, state, segments } = row;
  const record = state === 'building' ? readRecord(row) : null;
  const report = readReport(row);
  const sum = (of: (segment: CorpusRow['segments'][number]) => number) =>
    segments.reduce((total, segment) => total + of(segment), 0);
  return {
    id,
    kind,
    name,
    addedAt,
    state,
    papers: sum(({ papers, dropped, damaged }) => (damaged ? 0 : papers - dropped.length)),
    ...(isDamaged(row) && { damaged: countDamaged(row) }),
    bytes: sum(({ bytes }) => bytes),
    ...(report && { report }),
    ...(record && {
      importing: {
        phase: record.phase,
        bytesRead: record.bytesRead,
        bytesTotal: record.file.size,
        isPaused: record.isPaused,
        hasFile: record.file.isKept || record.phase === 'finishing',
        report: { ...record.report, skips: [] },
      },
    }),
  };
}

/** Newest first; those that were removed, and a field that is still fetched, are left out. */
export async function listCorpora(corpus: Corpus): Promise<CorpusSummary[]> {
  const rows = await corpus.listCorpora();
  return rows
    .filter((row) => row.state !== 'removed' && !readBackfill(row))
    .sort((a, b) => b.addedAt - a.addedAt)
    .map(toSummary);
}

/** Papers of all imports that questions see; what several of them have counts once. */
export async function countImported(corpus: Corpus): Promise<number> {
  const used = toUsed(await corpus.listCorpora()).filter(({ kind }) => kind === 'imported');
  return used.map(toSummary).reduce((sum, { papers }) => sum + papers, 0);
}

/** What an import came to, with the first thousand records that were left out; null for no import. */
export async function getImportReport(corpus: Corpus, id: string): Promise<ImportReport | null> {
  const row = await findCorpus(corpus, id);
  return row && loadReport(corpus, row);
}

async function setState(
  corpus: Corpus,
  id: string,
  from: CorpusRow['state'],
  to: CorpusRow['state'],
): Promise<boolean> {
  const before = await findCorpus(corpus, id);
  if (before?.kind !== 'imported' || before.state !== from) return false;
  const change = {
    id,
    add: [],
    remove: [],
    update: (row: CorpusRow) => (row.state === from ? { ...row, state: to } : row),
  };
  await corpus.changeCorpus(change, 'imported', before.addedAt);
  return true;
}

/** From now on no question sees it; `restoreCorpus` brings it back. */
export const removeCorpus = (corpus: Corpus, id: string): Promise<boolean> =>
  setState(corpus, id, 'ready', 'removed');

export const restoreCorpus = (corpus: Corpus, id: string): Promise<boolean> =>
  setState(corpus, id, 'removed', 'ready');

/** In one transaction: the corpus, its containers, and all that stands beside them. */
export async function deleteCorpus(corpus: Corpus, id: string): Promise<void> {
  const row = await findCorpus(corpus, id);
  if (row?.kind !== 'imported') return;
  const { prints, spares } = printsOf(row);
  const remove = [fileIdOf(id), skipsIdOf(id), ...prints, ...spares];
  await corpus.changeCorpus({ id, add: [], remove, update: () => null }, 'imported', row.addedAt);
}

/** What was removed goes for good. */
export async function purgeRemoved(corpus: Corpus): Promise<void> {
  for (const { id, state } of await corpus.listCorpora()) {
    if (state === 'removed') await deleteCorpus(corpus, id);
  }
}
