// Items of CSL-JSON come in, one a line, as Zotero, Mendeley and Scholium write them; a paper an item goes
// out, with the keeper's tags and notes.
import { tidyNames } from './author-names.ts';
import type { Format, Parsed } from './format.ts';
import { parseByLine, withRemarks } from './format.ts';
import { findIds } from './found-ids.ts';
import { findJsonKind } from './json-kind.ts';
import type { Row } from './json-row.ts';
import { field, isRow, readJsonRow, textField } from './json-row.ts';
import { toPaper } from './paper-facts.ts';
import { otherYear, readDay, readStatus, readTags } from './remarks.ts';

/** citationstyles.org, names: particles stand before the family name, a suffix after it. */
function toName(value: unknown): string {
  if (!isRow(value)) return '';
  const part = (name: string) => textField(value, name)?.trim() ?? '';
  if (part('literal') !== '') return part('literal');
  const names = ['given', 'dropping-particle', 'non-dropping-particle', 'family', 'suffix'];
  return names
    .map(part)
    .filter((name) => name !== '')
    .join(' ');
}

/** `{"date-parts": [[2024, 5, 1]]}` or `{"raw": "2024-05-01"}` as text that begins with the year. */
function readDate(value: unknown): string | undefined {
  if (!isRow(value)) return undefined;
  const parts = field(value, 'date-parts');
  const first: unknown = Array.isArray(parts) ? parts[0] : null;
  if (!Array.isArray(first)) return textField(value, 'raw') ?? textField(value, 'literal');
  return first
    .slice(0, 3)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** Zotero's "Extra" is a list of fields, which no reader wrote; what else stands there is a note. */
function dropExtra(extra = ''): string {
  const lines = extra
    .split('\n')
    .filter((line) => !/^(?:[A-Za-z][\w .-]{1,30}: |arXiv:)/.test(line));
  return lines.join('\n').trim();
}

/** Zotero's "Extra" names ids at the start of a line; an id in a sentence is that of another paper. */
const inExtra = (extra = ''): string[] =>
  extra.split('\n').filter((line) => /^\s*(?:arxiv|doi)\s*:/i.test(line));

function toParsed(row: Row, line: number): Parsed {
  const authors = field(row, 'author');
  const issued = readDate(field(row, 'issued'));
  const custom = field(row, 'custom');
  const own = isRow(custom) ? custom : {};
  const named = ['DOI', 'URL', 'number', 'archive_location', 'container-title'];
  const extra = textField(row, 'note');
  // What Scholium wrote is a note of the reader's and nothing else.
  const isOwn = Object.hasOwn(own, 'scholium');
  const paper = toPaper({
    title: field(row, 'title'),
    ids: findIds([
      ...named.map((name) => field(row, name)),
      ...(isOwn ? [] : inExtra(extra)),
      field(own, 'arxiv'),
    ]),
    aclId: field(own, 'acl'),
    authors: tidyNames(Array.isArray(authors) ? authors.map(toName) : []),
    year: issued,
    categories: field(own, 'categories'),
    abstract: field(row, 'abstract'),
  });
  if (!paper) return { line, reason: { code: 'noTitle' } };
  const remarks = withRemarks({
    year: otherYear(issued, paper.year),
    status: readStatus(field(own, 'status')),
    tags: readTags((isOwn && field(own, 'tags')) || (field(row, 'keyword') ?? field(row, 'tags'))),
    note: isOwn ? extra : dropExtra(extra),
    addedAt: readDay(readDate(field(row, 'accessed'))),
  });
  return { line, paper, ...remarks };
}

function readItem(text: string, line: number): Parsed | null {
  if (text.trim() === '') return null;
  const read = readJsonRow(text);
  return 'row' in read ? toParsed(read.row, line) : { line, reason: read.reason };
}

export const cslJson: Format = {
  name: 'csl-json',
  extensions: ['.json', '.gz'],
  accepts: (head) => findJsonKind(head) === 'csl',
  parse: () => parseByLine(readItem),
};
