// Rows of an id, a tab and a title come in, one paper a row goes out. A first row that names its
// columns says where they stand, and may have more of them. It must never take an id for a title.
import type { Format, HeadLine } from './format.ts';
import { headLines, parseByLine } from './format.ts';
import { readIds, toPaper } from './paper-facts.ts';
import { findColumns, hasMoreThanIds } from './table-columns.ts';

interface Columns {
  id: number;
  title: number;
  /** The line that names the columns; 0 where none does. */
  line: number;
}

const ID_NAMES = /^#?\s*(?:id|arxiv|arxiv[ _-]?id|paper[ _-]?id|doi|acl[ _-]?id)$/i;
const TITLE_NAMES = /^#?\s*(?:title|paper[ _-]?title)$/i;
const PLAIN: Columns = { id: 0, title: 1, line: 0 };

function splitRow(text: string): string[] {
  return text.split('\t', 64);
}

function findNamedColumns(first: HeadLine | undefined): Columns | null {
  if (!first) return null;
  const names = splitRow(first.text).map((name) => name.replace(/[\uFEFF"]/g, '').trim());
  const id = names.findIndex((name) => ID_NAMES.test(name));
  const title = names.findIndex((name) => TITLE_NAMES.test(name));
  return id >= 0 && title >= 0 ? { id, title, line: first.line } : null;
}

function isRow(text: string): boolean {
  const [id = '', title = ''] = splitRow(text);
  return title.trim() !== '' && Object.keys(readIds([id])).length > 0;
}

export const idTitleTsv: Format = {
  name: 'id-title-tsv',
  extensions: ['.tsv', '.tab', '.txt', '.gz'],
  accepts(head) {
    const lines = headLines(head);
    const names = splitRow(lines[0]?.text ?? '');
    const columns = findColumns(names);
    // A table with more to it than ids and titles, or a file of another kind, is not this one's.
    if (names.length > 1 && columns.has('title') && hasMoreThanIds(columns)) return false;
    if (findNamedColumns(lines[0])) return true;
    return lines.length > 0 && 2 * lines.filter(({ text }) => isRow(text)).length >= lines.length;
  },
  parse(head) {
    const columns = findNamedColumns(headLines(head, 1)[0]) ?? PLAIN;
    return parseByLine((text, line) => {
      if (line === columns.line || text.trim() === '') return null;
      const fields = splitRow(text);
      const id = fields[columns.id];
      const title = fields[columns.title];
      if (id === undefined || title === undefined) return { line, reason: { code: 'noColumns' } };
      const paper = toPaper({ title, ids: [id] });
      return paper ? { line, paper } : { line, reason: { code: 'noTitle' } };
    });
  },
};
