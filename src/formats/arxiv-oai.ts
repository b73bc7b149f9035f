// The text of one answer of arXiv's OAI-PMH service comes in (ListRecords, metadataPrefix=arXiv; openarchives.org,
// protocol 2.0), its papers go out, and how to ask for what follows. Records are cut out of the text and each
// is read alone; no entity is ever read.
import { giveWay } from '../give-way.ts';
import type { Paper } from '../paper/paper.ts';
import { tidyNames } from './author-names.ts';
import { field, isRow, type Row } from './json-row.ts';
import { toPaper } from './paper-facts.ts';
import { toShownTitle } from './shown-title.ts';
import { cutElements, textOf, xmlParser } from './xml-record.ts';

export interface OaiPaper {
  paper: Paper;
  /** The day of the first version, `2020-01-31`; empty where it is not said. */
  created: string;
}

export interface OaiPage {
  papers: OaiPaper[];
  /** Records that could not be read; those that arXiv has deleted are none. */
  broken: number;
  /** What asks for the next answer; null where this is the last. */
  token: string | null;
  /** The latest day on which a record of it was changed; records come in this order. */
  through: string | null;
  /** The protocol's own code, as `badResumptionToken`. */
  error: string | null;
  /** False where the text ends too early. */
  isWhole: boolean;
}

/** Records that are read at one stretch. */
const STRETCH = 100;
const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Null where the text is no answer of this protocol. */
export async function readOaiPage(text: string): Promise<OaiPage | null> {
  if (!/<OAI-PMH[\s>]/.test(text.slice(0, 4096))) return null;
  const papers: OaiPaper[] = [];
  let broken = 0;
  let through = '';
  let count = 0;
  for (const record of cutElements(text, 'record')) {
    const read = record === null ? null : readRecord(record);
    if (read === null) broken += 1;
    else {
      if (read.day > through) through = read.day;
      if (read.found) papers.push(read.found);
    }
    count += 1;
    if (count % STRETCH === 0) await giveWay();
  }
  return {
    papers,
    broken,
    token: readToken(text),
    through: through === '' ? null : through,
    error: /<error\s+code=["'](\w{1,40})["']/.exec(text)?.[1] ?? null,
    isWhole: /<\/OAI-PMH>\s*$/.test(text.slice(-200)),
  };
}

function readToken(text: string): string | null {
  const at = text.lastIndexOf('<resumptionToken');
  const found = at < 0 ? null : /^<resumptionToken[^>]*>([^<]{1,2000})</.exec(text.slice(at));
  return found ? textOf(found[1]).trim() || null : null;
}

/** `found`: null for a record that was deleted. The whole is null where nothing can be read. */
function readRecord(text: string): { day: string; found: OaiPaper | null } | null {
  // A sign that no encoding has: the bytes were of another one than they said.
  if (text.includes('\uFFFD')) return null;
  const record = rowAt(parse(text), 'record');
  const header = rowAt(record, 'header');
  const day = DAY.exec(textOf(field(header, 'datestamp')))?.[0] ?? '';
  if (field(header, '@status') === 'deleted') return { day, found: null };
  const facts = rowAt(rowAt(record, 'metadata'), 'arXiv');
  const created = DAY.exec(textOf(field(facts, 'created')))?.[0] ?? '';
  const paper = toPaper({
    title: toShownTitle(textOf(field(facts, 'title'))),
    ids: [textOf(field(facts, 'id')), textOf(field(facts, 'doi'))],
    authors: readAuthors(rowAt(facts, 'authors')),
    firstVersion: created,
    categories: textOf(field(facts, 'categories')),
    abstract: textOf(field(facts, 'abstract')),
  });
  return paper && { day, found: { paper, created } };
}

function parse(text: string): Row {
  try {
    const read: unknown = xmlParser.parse(text);
    return isRow(read) ? read : {};
  } catch {
    return {};
  }
}

function rowAt(row: Row, name: string): Row {
  const value = field(row, name);
  return isRow(value) ? value : {};
}

function readAuthors(authors: Row): string[] {
  const listed = field(authors, 'author');
  if (!Array.isArray(listed)) return [];
  return tidyNames(
    listed.filter(isRow).map((author) =>
      ['forenames', 'keyname', 'suffix']
        .map((part) => textOf(field(author, part)))
        .filter((part) => part !== '')
        .join(' '),
    ),
  );
}
