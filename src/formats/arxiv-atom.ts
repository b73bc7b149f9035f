// An Atom feed as arXiv's service answers comes in, a paper an entry goes out. Entries are cut out of the text
// and each is read alone; a document type, and with it every entity that one could name, is never read.
import type { Paper } from '../paper/paper.ts';
import { tidyNames } from './author-names.ts';
import type { Format, Parsed } from './format.ts';
import { headLines } from './format.ts';
import { findIds } from './found-ids.ts';
import type { Row } from './json-row.ts';
import { field, isRow } from './json-row.ts';
import { toPaper } from './paper-facts.ts';
import { cutRecords } from './xml-cut.ts';
import { textOf, xmlParser } from './xml-record.ts';

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

function toParsed(entry: Row, line: number): Parsed {
  const paper = toPaper({
    title: textOf(field(entry, 'title')),
    ids: findIds([textOf(field(entry, 'id')), textOf(field(entry, 'doi'))]),
    authors: tidyNames(
      (field(entry, 'author') as unknown[] | undefined)?.map((author) =>
        textOf(isRow(author) ? field(author, 'name') : author),
      ) ?? [],
    ),
    firstVersion: textOf(field(entry, 'published')).slice(0, 10),
    categories: rowsOf(field(entry, 'category')).map((row) => textOf(field(row, '@term'))),
    abstract: textOf(field(entry, 'summary')),
  });
  return paper ? { line, paper } : { line, reason: { code: 'noTitle' } };
}

function readEntry(text: string, line: number): Parsed {
  try {
    const read: unknown = xmlParser.parse(text);
    const entry = isRow(read) ? field(read, 'entry') : null;
    if (isRow(entry)) return toParsed(entry, line);
  } catch {
    // What the parser does not take is no entry.
  }
  return { line, reason: { code: 'notRecord' } };
}

export const arxivAtom: Format = {
  name: 'arxiv-atom',
  extensions: ['.xml', '.atom', '.gz'],
  accepts: (head) =>
    /^\s*</.test(headLines(head, 1)[0]?.text.replace(/^\uFEFF/, '') ?? '') &&
    /<(?:feed|entry)[\s>]/.test(head.slice(0, 4096)) &&
    head.includes('http://www.w3.org/2005/Atom'),
  parse: () => cutRecords({ start: /<(entry)[\s>]/, read: readEntry }),
};

/** The papers of one answer of arXiv's search; null where it is none. An error of it comes as an entry. */
export function readAtomPapers(text: string): { papers: Paper[]; isWhole: boolean } | null {
  const isError = text.includes('arxiv.org/api/errors');
  if (isError || !/<feed[\s>]/.test(text.slice(0, 4096))) return null;
  const parser = arxivAtom.parse(text.slice(0, 4096));
  const found = text.split('\n').flatMap((line, i) => parser.read(line, i + 1));
  // A sign that no encoding has: the bytes were of another one than they said.
  const papers = found.flatMap((one) =>
    'paper' in one && !JSON.stringify(one.paper).includes('\uFFFD') ? [one.paper] : [],
  );
  return { papers, isWhole: /<\/feed>\s*$/.test(text) && papers.length === found.length };
}
