// An Atom feed as arXiv's service answers comes in, a paper an entry goes out. Entries are cut out of the text
// and each is read alone; a document type, and with it every entity that one could name, is never read.
import type { SaidEdition } from '../paper/edition.ts';
import type { Paper } from '../paper/paper.ts';
import { tidyNames } from './author-names.ts';
import type { Format, Parsed } from './format.ts';
import { headLines } from './format.ts';
import { findIds } from './found-ids.ts';
import type { Row } from './json-row.ts';
import { field, isRow } from './json-row.ts';
import { toPaper } from './paper-facts.ts';
import { toShownTitle } from './shown-title.ts';
import { cutRecords } from './xml-cut.ts';
import { textOf, xmlParser } from './xml-record.ts';

const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : []);

function toParsed(entry: Row, line: number): Parsed {
  const paper = toPaper({
    title: toShownTitle(textOf(field(entry, 'title'))),
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
  return paper ? { line, paper, edition: toEdition(entry) } : { line, reason: { code: 'noTitle' } };
}

/** `http://arxiv.org/abs/2402.00001v3`; `updated` is the day of that version (info.arxiv.org/help/api/user-manual.html). */
function toEdition(entry: Row): SaidEdition {
  const version = Number(/v(\d{1,4})$/.exec(textOf(field(entry, 'id')).trim())?.[1] ?? 0);
  const versionAt = Date.parse(textOf(field(entry, 'updated')));
  // A feed of another kind has neither.
  if (version < 1) return {};
  const journalRef = textOf(field(entry, 'journal_ref')).trim();
  return {
    version,
    ...(!Number.isNaN(versionAt) && { versionAt }),
    comments: textOf(field(entry, 'comment')).trim(),
    ...(journalRef && { journalRef }),
  };
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

export interface AtomPapers {
  papers: { paper: Paper; edition: SaidEdition }[];
  isWhole: boolean;
  /** Entries, of which each should be a paper, and the day on which the last of them came out first. */
  entries: number;
  lastDay: string | null;
}

const PUBLISHED = /<published>\s*(\d{4}-\d{2}-\d{2})/g;

/** The papers of one answer of arXiv's search; null where it is none. An error of it comes as an entry. */
export function readAtomPapers(text: string): AtomPapers | null {
  const isError = text.includes('arxiv.org/api/errors');
  if (isError || !/<feed[\s>]/.test(text.slice(0, 4096))) return null;
  const parser = arxivAtom.parse(text.slice(0, 4096));
  const found = text.split('\n').flatMap((line, i) => parser.read(line, i + 1));
  // A sign that no encoding has: the bytes were of another one than they said.
  const papers = found.flatMap((one) =>
    'paper' in one && !JSON.stringify(one.paper).includes('\uFFFD')
      ? [{ paper: one.paper, edition: one.edition ?? {} }]
      : [],
  );
  return {
    papers,
    isWhole: /<\/feed>\s*$/.test(text) && papers.length === found.length,
    entries: found.length,
    lastDay: [...text.matchAll(PUBLISHED)].at(-1)?.[1] ?? null,
  };
}
