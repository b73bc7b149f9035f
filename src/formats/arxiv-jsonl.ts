// One JSON object a line comes in, one paper a line goes out. The shape is that of arXiv's public
// metadata dump, or that of lists with `arxivId`, `aclId` and a list of authors.
// It must never parse what is nested without bound, nor look beyond a row's own fields.
import { joinParsedNames, splitAuthors, tidyNames } from './author-names.ts';
import type { Format, Parsed } from './format.ts';
import { parseByLine } from './format.ts';
import { findJsonKind } from './json-kind.ts';
import type { Row } from './json-row.ts';
import { field, readJsonRow } from './json-row.ts';
import { toPaper } from './paper-facts.ts';

function readAuthors(row: Row): string[] {
  const parsed = field(row, 'authors_parsed');
  const authors = field(row, 'authors');
  if (Array.isArray(parsed) && parsed.length > 0) return joinParsedNames(parsed);
  if (typeof authors === 'string') return splitAuthors(authors);
  return Array.isArray(authors) ? tidyNames(authors) : [];
}

/** The date of the first of arXiv's versions, as `Mon, 2 Apr 2007 19:18:42 GMT`. */
function readFirstVersion(row: Row): unknown {
  const versions = field(row, 'versions');
  const first: unknown = Array.isArray(versions) ? versions[0] : null;
  return typeof first === 'object' && first !== null ? field(first as Row, 'created') : null;
}

function toParsed(row: Row, line: number): Parsed {
  const paper = toPaper({
    title: field(row, 'title'),
    ids: ['arxivId', 'arxiv_id', 'id', 'doi'].map((name) => field(row, name)),
    aclId: field(row, 'aclId'),
    authors: readAuthors(row),
    firstVersion: readFirstVersion(row),
    year: field(row, 'year'),
    categories: field(row, 'categories'),
    abstract: field(row, 'abstract'),
  });
  return paper ? { line, paper } : { line, reason: { code: 'noTitle' } };
}

function readRow(text: string, line: number): Parsed | null {
  if (text.trim() === '') return null;
  const read = readJsonRow(text);
  return 'row' in read ? toParsed(read.row, line) : { line, reason: read.reason };
}

export const arxivJsonl: Format = {
  name: 'arxiv-jsonl',
  extensions: ['.jsonl', '.ndjson', '.json', '.gz'],
  accepts: (head) => findJsonKind(head) === 'rows',
  parse: () => parseByLine(readRow),
};
