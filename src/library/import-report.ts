// What an import came to, as it is kept as long as its corpus: the counts in the corpus's row, the
// single skips beside it, so that no waking worker reads them with the row.
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusRow } from '../corpus/database.ts';
import type { ImportReport, ImportSkip } from '../wire/import-messages.ts';
import type { DoneRecord } from './import-record.ts';

export const skipsIdOf = (id: string): string => `skips:${id}`;

/** Of an import that is ready, without the single skips; null where it was written by no build of ours. */
export function readReport({ state, progress }: CorpusRow): ImportReport | null {
  const { report } = (progress ?? {}) as Partial<DoneRecord>;
  return state === 'ready' && report && 'known' in report.counts ? report : null;
}

export const packSkips = (skips: readonly ImportSkip[]): Blob => new Blob([JSON.stringify(skips)]);

/** The report with the first thousand skips; null where none stands there. */
export async function loadReport(corpus: Corpus, row: CorpusRow): Promise<ImportReport | null> {
  const report = readReport(row);
  if (!report || report.counts.skipped + report.counts.failed === 0) return report;
  const store = await corpus.openContainer(skipsIdOf(row.id));
  const text = new TextDecoder().decode(await store.read(0, store.size));
  return { ...report, skips: JSON.parse(text) as ImportSkip[] };
}
