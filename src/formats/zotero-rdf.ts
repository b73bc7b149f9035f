// Zotero's own export comes in (RDF/XML), a paper an item goes out, with the keeper's tags and notes. Notes
// stand in records of their own behind the items that name them: such an item waits for its notes.
import { tidyNames } from './author-names.ts';
import type { Format, Parsed, Parser } from './format.ts';
import { headLines, withRemarks } from './format.ts';
import { findIds } from './found-ids.ts';
import type { Row } from './json-row.ts';
import { field, isRow } from './json-row.ts';
import { toPaper } from './paper-facts.ts';
import { otherYear, readDay, readTags } from './remarks.ts';
import { cutRecords } from './xml-cut.ts';
import { textOf, xmlParser } from './xml-record.ts';

/** Items that may wait for their notes; those above go out without. */
const MOST_WAITING = 20_000;
/** Kinds of record that are no papers. */
const NO_PAPERS = new Set(['Attachment', 'Collection', 'Journal']);

interface Waiting {
  line: number;
  item: Row;
  /** Addresses of the notes that are not there yet. */
  owed: Set<string>;
  notes: string[];
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const inside = (value: unknown, ...names: string[]): unknown =>
  names.reduce<unknown>((at, name) => (isRow(at) ? field(at, name) : undefined), value);

/** `<foaf:surname>`, `<foaf:givenName>`; a group has the first alone. */
function readName(person: unknown): string {
  const [given, family] = ['givenName', 'surname'].map((name) => textOf(inside(person, name)));
  return [given, family].filter((part) => part !== '').join(' ');
}

function readAuthors(item: Row): string[] {
  const lines = listOf(inside(item, 'authors', 'Seq', 'li'));
  return tidyNames(lines.map((line) => readName(inside(line, 'Person'))));
}

/** A tag of the reader's own stands as text, one that a translator has set within an element. */
const readSubject = (subject: unknown): string =>
  textOf(subject) || textOf(inside(subject, 'AutomaticTag', 'value'));

/** `DOI 10.1/x`, an address within an element, and what is said of the journal that it stands in. */
function readIdentifiers(item: Row): string[] {
  const of = (value: unknown) =>
    listOf(inside(value, 'identifier')).map(
      (one) => textOf(one).replace(/^(?:DOI|arXiv)\s/, '') || textOf(inside(one, 'URI', 'value')),
    );
  const about = textOf(field(item, '@about') ?? '');
  const inJournal = listOf(field(item, 'isPartOf')).flatMap((part) => of(inside(part, 'Journal')));
  const described = listOf(field(item, 'description')).map(textOf);
  return [...of(item), ...inJournal, ...described, about];
}

/** Notes are kept as HTML. */
function fromHtml(html: string): string {
  const lines = html
    .replace(/<(?:br|\/p|\/li|\/h[1-6]|\/div)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '');
  return textOf(lines)
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function toParsed({ line, item, notes }: Waiting): Parsed {
  const date = textOf(field(item, 'date'));
  const paper = toPaper({
    title: textOf(field(item, 'title')),
    ids: findIds(readIdentifiers(item)),
    authors: readAuthors(item),
    year: date,
    abstract: textOf(field(item, 'abstract')),
  });
  if (!paper) return { line, reason: { code: 'noTitle' } };
  const remarks = withRemarks({
    year: otherYear(date, paper.year),
    tags: readTags(listOf(field(item, 'subject')).map(readSubject)),
    note: notes.filter((note) => note !== '').join('\n\n'),
    addedAt: readDay(textOf(field(item, 'dateSubmitted'))),
  });
  return { line, paper, ...remarks };
}

/** The element's name without its prefix, and what it holds; null where it cannot be read. */
function readRecord(text: string): { kind: string; row: Row } | null {
  try {
    const read: unknown = xmlParser.parse(text);
    const [[kind, row] = ['', null]] = isRow(read) ? Object.entries(read) : [];
    return isRow(row) ? { kind, row } : null;
  } catch {
    return null;
  }
}

function makeParser(): Parser {
  /** In the file's order: whoever stands behind one that waits, waits too. */
  let waiting: Waiting[] = [];
  /** Which item waits for a note, by the note's address. */
  const owners = new Map<string, Waiting>();

  function giveReady(): Parsed[] {
    const first = waiting.findIndex(({ owed }) => owed.size > 0);
    const ready = waiting.slice(0, first < 0 ? waiting.length : first);
    const over = Math.max(0, waiting.length - ready.length - MOST_WAITING);
    const given = [...ready, ...waiting.slice(ready.length, ready.length + over)];
    waiting = waiting.slice(given.length);
    return given.map(toParsed);
  }

  function takeItem(line: number, item: Row): Parsed[] {
    const owed = listOf(field(item, 'isReferencedBy'))
      .map((one) => textOf(inside(one, '@resource')))
      .filter((address) => address !== '');
    const one = { line, item, owed: new Set(owed), notes: [] };
    for (const address of owed) owners.set(address, one);
    waiting.push(one);
    return giveReady();
  }

  /** A note of no item is a note of its own in Zotero, and belongs to no paper. */
  function takeNote(note: Row): Parsed[] {
    const address = textOf(field(note, '@about') ?? '');
    const owner = owners.get(address);
    if (!owner?.owed.delete(address)) return [];
    owner.notes.push(fromHtml(textOf(field(note, 'value'))));
    return giveReady();
  }

  return cutRecords({
    start: /^\s*<((?:bib|rdf|z):(?!RDF\b)\w+)[\s>]/,
    read(text, line) {
      const record = readRecord(text);
      if (!record) return { line, reason: { code: 'notRecord' } };
      if (record.kind === 'Memo') return takeNote(record.row);
      return NO_PAPERS.has(record.kind) ? [] : takeItem(line, record.row);
    },
    end() {
      const left = waiting.map(toParsed);
      waiting = [];
      return left;
    },
    heldLine: () => waiting[0]?.line ?? null,
  });
}

export const zoteroRdf: Format = {
  name: 'zotero-rdf',
  extensions: ['.rdf', '.xml', '.gz'],
  accepts: (head) =>
    /^\s*</.test(headLines(head, 1)[0]?.text.replace(/^\uFEFF/, '') ?? '') &&
    /<rdf:RDF[\s>]/.test(head.slice(0, 4096)) &&
    head.includes('http://www.zotero.org/namespaces/export#'),
  parse: makeParser,
};
