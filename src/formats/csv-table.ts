// A table whose first row names its columns comes in, parted by commas, semicolons or tabs, cells in quotes
// where they hold breaks; a paper a row goes out, with the keeper's tags and notes. What Zotero writes as
// CSV is one of these. It must never take a formula's guard for a part of its text.
import Papa from 'papaparse';
import { tidyNames } from './author-names.ts';
import { fromFamilyFirst } from './bib-names.ts';
import type { Format, Parsed, Parser } from './format.ts';
import { headLines, MAX_LINE_BYTES, withRemarks } from './format.ts';
import { dropGuard } from './formula-guard.ts';
import { findIds } from './found-ids.ts';
import { toPaper } from './paper-facts.ts';
import { otherYear, readDay, readStatus, readTags } from './remarks.ts';
import type { ColumnKind, Columns } from './table-columns.ts';
import { findColumns, hasMoreThanIds } from './table-columns.ts';

interface Shape {
  delimiter: string;
  columns: Columns;
  /** The line of the first row. */
  line: number;
}

function splitRow(text: string, delimiter: string): string[] {
  return Papa.parse<string[]>(text, { delimiter, quoteChar: '"' }).data[0] ?? [];
}

/** Null where the first row names no title beside something else. */
function findShape(head: string): Shape | null {
  const first = headLines(head.slice(0, 16_384), 1)[0];
  if (!first || /^\s*[[{<@%]/.test(first.text)) return null;
  const text = first.text.replace(/^\uFEFF/, '');
  for (const delimiter of [',', ';', '\t']) {
    const columns = findColumns(splitRow(text, delimiter));
    const isBareList = delimiter === '\t' && !hasMoreThanIds(columns);
    if (columns.has('title') && columns.size > 1 && !isBareList) {
      return { delimiter, columns, line: first.line };
    }
  }
  return null;
}

/** Zotero and Scholium part names by semicolons; a comma inside then parts family and given name. */
function readAuthors(text: string): string[] {
  const names = text.includes(';') ? text.split(';') : text.replace(/\s+/g, ' ').split(' and ');
  return tidyNames(names.map(fromFamilyFirst));
}

function toParsed(cells: readonly string[], columns: Columns, line: number): Parsed {
  const cell = (kind: ColumnKind) => dropGuard(cells[columns.get(kind) ?? -1] ?? '');
  if ((columns.get('title') ?? 0) >= cells.length) return { line, reason: { code: 'noColumns' } };
  const year = cell('year') || cell('date');
  const paper = toPaper({
    title: cell('title'),
    ids: findIds([cell('id'), cell('doi'), cell('acl'), cell('url'), cell('extra')]),
    authors: readAuthors(cell('authors')),
    year,
    categories: cell('categories'),
    abstract: cell('abstract'),
  });
  if (!paper) return { line, reason: { code: 'noTitle' } };
  const remarks = withRemarks({
    year: otherYear(year, paper.year),
    status: readStatus(cell('status')),
    tags: readTags(cell('tags')),
    note: cell('note').trim(),
    addedAt: readDay(cell('added')),
  });
  return { line, paper, ...remarks };
}

/** Whether a quoted cell stands open after a text: its quotes are odd in number. */
const countQuotes = (text: string): number => text.split('"').length - 1;

function makeParser({ delimiter, columns, line: first }: Shape): Parser {
  let open: { line: number; lines: string[]; length: number } | null = null;
  const close = (): Parsed[] => {
    const closed = open;
    open = null;
    if (!closed) return [];
    return [toParsed(splitRow(closed.lines.join('\n'), delimiter), columns, closed.line)];
  };
  return {
    read(text, line) {
      if (line === first || (!open && text.trim() === '')) return [];
      open ??= { line, lines: [], length: 0 };
      const isOdd = countQuotes(text) % 2 === 1;
      const isOpen = open.lines.length > 0 ? !isOdd : isOdd;
      open.lines.push(text);
      open.length += text.length;
      if (!isOpen) return close();
      if (open.length <= MAX_LINE_BYTES) return [];
      const { line: start, length } = open;
      open = null;
      return [{ line: start, reason: { code: 'tooLong', length } }];
    },
    pass(line, length) {
      const start = open?.line ?? line;
      open = null;
      return [{ line: start, reason: { code: 'tooLong', length } }];
    },
    end(isCut) {
      if (open && isCut) return [{ line: open.line, reason: { code: 'cutOff' } }];
      return close();
    },
    openLine: () => open?.line ?? null,
  };
}

export const csvTable: Format = {
  name: 'csv-table',
  extensions: ['.csv', '.tsv', '.txt', '.gz'],
  accepts: (head) => findShape(head) !== null,
  parse(head) {
    const shape = findShape(head);
    return makeParser(shape ?? { delimiter: ',', columns: new Map(), line: 0 });
  },
};
