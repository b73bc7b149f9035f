// Entries come in, a table goes out as CSV, a row a paper under named columns. A cell that a table program
// would take for a formula gets an apostrophe before it (owasp.org, CSV injection).
import Papa from 'papaparse';
import type { Entry } from '../paper/entry.ts';
import { findPaperUrl } from '../paper/paper-url.ts';
import { NEEDS_GUARD } from './formula-guard.ts';
import { joinTags, toDay } from './remarks.ts';

/** A semicolon alone parts names, so that one name may hold an "and". */
const toNames = (names: readonly string[]): string =>
  names.length === 1 && /\sand\s/.test(names[0] ?? '') ? `${names[0]};` : names.join('; ');

export function writeCsv(entries: readonly Entry[]): string {
  const fields = 'title authors year arxiv doi acl url categories status tags note saved'.split(
    ' ',
  );
  const data = entries.map(({ ids, title, authors, year, ...entry }) => [
    title,
    toNames(authors),
    year ?? '',
    ids.arxiv ?? '',
    ids.doi ?? '',
    ids.acl ?? '',
    findPaperUrl(ids) ?? '',
    entry.categories.join(' '),
    entry.status ?? '',
    joinTags(entry.tags),
    entry.note,
    toDay(entry.savedAt),
  ]);
  const rows = Papa.unparse({ fields, data }, { escapeFormulae: NEEDS_GUARD });
  // Table programs tell UTF-8 by its mark alone.
  return `\uFEFF${rows}\r\n`;
}
