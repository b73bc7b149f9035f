// Papers of PaperMemory's export come in, one a line; each goes out with its tags, its note, and since when it
// is kept. The names of the papers in the export are PaperMemory's own and say nothing.
import { findCodeUrl } from '../paper/code-url.ts';
import { tidyNames } from './author-names.ts';
import { readBibNames } from './bib-names.ts';
import type { Format, Parsed } from './format.ts';
import { parseByLine, withRemarks } from './format.ts';
import { findIds } from './found-ids.ts';
import { findJsonKind } from './json-kind.ts';
import type { Row } from './json-row.ts';
import { field, readJsonRow, textField } from './json-row.ts';
import { toPaper } from './paper-facts.ts';
import { otherYear, readDay, readTags } from './remarks.ts';

/** `Arxiv-1706.03762`, `ACL-P19-1001_1`: what follows the source is the id, where it has the form of one. */
const OWN_ID = /^(?:arxiv|acl)-(.+?)(?:_[0-9a-f]+)?$/i;

// github.com/vict0rsch/PaperMemory, seen 2026-11-23: the fields of a paper in its memory.
function toParsed(row: Row, line: number): Parsed {
  const id = OWN_ID.exec(textField(row, 'id') ?? '')?.[1];
  const year = textField(row, 'year');
  const paper = toPaper({
    title: field(row, 'title'),
    ids: findIds([id, field(row, 'doi'), field(row, 'pdfLink')]),
    authors: tidyNames(readBibNames((textField(row, 'author') ?? '').slice(0, 400_000))),
    year,
  });
  if (!paper) return { line, reason: { code: 'noTitle' } };
  const remarks = withRemarks({
    year: otherYear(year, paper.year),
    tags: readTags(field(row, 'tags')),
    note: textField(row, 'note')?.trim(),
    codeUrl: findCodeUrl(textField(row, 'codeLink') ?? '') ?? undefined,
    addedAt: readDay(field(row, 'addDate')),
  });
  return { line, paper, ...remarks };
}

function readPaper(text: string, line: number): Parsed | null {
  if (text.trim() === '') return null;
  const read = readJsonRow(text);
  return 'row' in read ? toParsed(read.row, line) : { line, reason: read.reason };
}

export const papermemory: Format = {
  name: 'papermemory',
  extensions: ['.json', '.gz'],
  accepts: (head) => findJsonKind(head) === 'memory',
  parse: () => parseByLine(readPaper),
};
