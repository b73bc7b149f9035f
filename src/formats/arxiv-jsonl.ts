// One JSON object a line comes in, one paper a line goes out. The shape is that of arXiv's public
// metadata dump, or that of lists with `arxivId`, `aclId` and a list of authors.
// It must never parse what is nested without bound, nor look beyond a row's own fields.
import { joinParsedNames, splitAuthors, tidyNames } from './author-names.ts';
import type { Format, Parsed } from './format.ts';
import { headLines, MAX_DEPTH, parseByLine } from './format.ts';
import { toPaper } from './paper-facts.ts';

type Row = Record<string, unknown>;

/** A shorter line cannot be nested deep enough to do harm, and is not looked through. */
const LOOK_THROUGH_FROM = 16_384;

/** Brackets that are open at once, at most, outside texts; stops as soon as the bound is passed. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let inText = false;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charCodeAt(i);
    if (inText) {
      if (sign === 92) i += 1;
      else if (sign === 34) inText = false;
    } else if (sign === 34) inText = true;
    else if (sign === 91 || sign === 123) depth += 1;
    else if (sign === 93 || sign === 125) depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}

/** The row's own field: `__proto__` and `constructor` are names like any other. */
function field(row: Row, name: string): unknown {
  return Object.hasOwn(row, name) ? row[name] : undefined;
}

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
  if (text.length >= LOOK_THROUGH_FROM && isTooDeep(text)) {
    return { line, reason: { code: 'tooDeep' } };
  }
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    return { line, reason: { code: 'notJson' } };
  }
  const isObject = typeof row === 'object' && row !== null && !Array.isArray(row);
  return isObject ? toParsed(row as Row, line) : { line, reason: { code: 'notObject' } };
}

export const arxivJsonl: Format = {
  name: 'arxiv-jsonl',
  extensions: ['.jsonl', '.ndjson', '.json', '.gz'],
  accepts: (head) =>
    headLines(head).some(
      ({ text }) => /^\s*\{\s*"/.test(text) && /"(?:title|id|arxivId)"\s*:/.test(text),
    ),
  parse: () => parseByLine(readRow),
};
