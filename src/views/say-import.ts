// Codes and figures of an import come in, words for the reader go out. A code that is not known here
// still says something true.
import type { ImportCounts, ImportReport, ImportSkip } from '../wire/import-messages.ts';
import { words } from '../words.ts';
import { sayNumber } from './say.ts';

const skips: Record<string, (skip: ImportSkip) => string> = {
  tooLong: ({ length = 0 }) => words('import.skip.tooLong', { length: sayNumber(length) }),
  tooDeep: () => words('import.skip.tooDeep'),
  notJson: () => words('import.skip.notJson'),
  notObject: () => words('import.skip.notObject'),
  noTitle: () => words('import.skip.noTitle'),
  noColumns: () => words('import.skip.noColumns'),
  notRecord: () => words('import.skip.notRecord'),
  cutOff: () => words('import.skip.cutOff'),
  twice: () => words('import.why.twice'),
  failed: () => words('import.why.failed'),
};

export const saySkip = (skip: ImportSkip): string => skips[skip.code]?.(skip) ?? skip.code;

const notices: Record<string, (line: string) => string> = {
  gzipCut: (line) => words('import.notice.gzipCut', { line }),
  gzipDamaged: (line) => words('import.notice.gzipDamaged', { line }),
  gzipSum: () => words('import.notice.gzipSum'),
  gzipJunk: () => words('import.notice.gzipJunk'),
  gzipTooMuch: (line) => words('import.notice.gzipTooMuch', { line }),
  unreadable: (line) => words('import.notice.unreadable', { line }),
  notUtf8: (line) => words('import.notice.notUtf8', { line }),
  noRows: () => words('import.notice.noRows'),
};

export const sayNotice = ({ code, line }: ImportReport['notices'][number]): string =>
  notices[code]?.(sayNumber(line)) ?? code;

const refusals: Record<string, () => string> = {
  empty: () => words('import.refused.empty'),
  pdf: () => words('import.refused.pdf'),
  zip: () => words('import.refused.zip'),
  archive: () => words('import.refused.archive'),
  image: () => words('import.refused.image'),
  database: () => words('import.refused.database'),
  html: () => words('import.refused.html'),
  xml: () => words('import.refused.xml'),
  bibtex: () => words('import.refused.bibtex'),
  ris: () => words('import.refused.ris'),
  json: () => words('import.refused.json'),
  binary: () => words('import.refused.binary'),
  damaged: () => words('import.refused.damaged'),
  unreadable: () => words('import.refused.unreadable'),
};

export const sayRefusal = (kind: string): string =>
  refusals[kind]?.() ?? words('import.refused.unknown');

const formats: Record<string, () => string> = {
  'arxiv-jsonl': () => words('import.format.arxivJsonl'),
  'id-title-tsv': () => words('import.format.idTitleTsv'),
  'hf-listing': () => words('import.format.hfListing'),
  'bibtex-file': () => words('import.format.bibtex'),
  ris: () => words('import.format.ris'),
  'csl-json': () => words('import.format.cslJson'),
  'csv-table': () => words('import.format.csv'),
  'hf-daily': () => words('import.format.hfDaily'),
  papermemory: () => words('import.format.papermemory'),
  'zotero-rdf': () => words('import.format.zoteroRdf'),
  'arxiv-atom': () => words('import.format.arxivAtom'),
  'paper-list': () => words('import.format.paperList'),
};

/** What a file seems to be; null before that is known. */
export const sayFormat = (format: string | null): string | null =>
  format === null ? null : (formats[format]?.() ?? format);

/** 76508484 as "77 MB", as disks are sold: a megabyte is a million bytes. */
export function sayBytes(bytes: number): string {
  if (bytes < 1000) return `${sayNumber(bytes)} B`;
  const [unit, size] =
    bytes < 1e6
      ? (['kB', 1e3] as const)
      : bytes < 1e9
        ? (['MB', 1e6] as const)
        : (['GB', 1e9] as const);
  const value = bytes / size;
  return `${sayNumber(value < 10 ? Math.round(value * 10) / 10 : Math.round(value))} ${unit}`;
}

export function sayTimeLeft(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  if (seconds < 60)
    return words('import.left.seconds', seconds > 9 ? seconds : 1, [sayNumber(seconds)]);
  const minutes = Math.round(seconds / 60);
  return words('import.left.minutes', minutes, [sayNumber(minutes)]);
}

/** What came of each record that an import kept; what there was none of is left out. */
export function sayCame({ added, updated, known }: ImportCounts): string[] {
  return [
    words('import.corpora.came.added', { count: sayNumber(added) }),
    ...(updated > 0 ? [words('import.corpora.came.updated', { count: sayNumber(updated) })] : []),
    ...(known > 0 ? [words('import.corpora.came.known', { count: sayNumber(known) })] : []),
  ];
}

/** What was left out, as text to keep: a line each. */
export const sayLeftOut = (skipped: readonly ImportSkip[]): string =>
  skipped
    .map((skip) => words('import.done.line', { line: String(skip.line), reason: saySkip(skip) }))
    .join('\n');
