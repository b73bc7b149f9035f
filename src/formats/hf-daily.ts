// Rows of Hugging Face's daily papers come in, one a line, as its public address gives them; a paper a row
// goes out.
import { findCodeUrl } from '../paper/code-url.ts';
import { tidyNames } from './author-names.ts';
import type { Format, Parsed } from './format.ts';
import { parseByLine, withRemarks } from './format.ts';
import { findJsonKind } from './json-kind.ts';
import { field, isRow, readJsonRow, textField } from './json-row.ts';
import { toPaper } from './paper-facts.ts';
import { toShownTitle } from './shown-title.ts';

function readAuthors(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return tidyNames(value.map((author) => (isRow(author) ? textField(author, 'name') : '')));
}

function readRow(text: string, line: number): Parsed | null {
  if (text.trim() === '') return null;
  const read = readJsonRow(text);
  if ('reason' in read) return { line, reason: read.reason };
  const { row } = read;
  const paper = field(row, 'paper');
  const inner = isRow(paper) ? paper : row;
  const found = toPaper({
    title: toShownTitle(textField(inner, 'title') ?? textField(row, 'title') ?? ''),
    ids: [field(inner, 'id')],
    authors: readAuthors(field(inner, 'authors')),
    firstVersion: textField(inner, 'publishedAt')?.slice(0, 10),
    abstract: textField(inner, 'summary') ?? textField(row, 'summary'),
  });
  if (!found) return { line, reason: { code: 'noTitle' } };
  const codeUrl = findCodeUrl(textField(inner, 'githubRepo') ?? '') ?? undefined;
  return { line, paper: found, ...withRemarks({ codeUrl }) };
}

export const hfDaily: Format = {
  name: 'hf-daily',
  extensions: ['.json', '.gz'],
  accepts: (head) => findJsonKind(head) === 'daily',
  parse: () => parseByLine(readRow),
};
