// The text of any RSS or Atom feed comes in (RSS 2.0 and 1.0; RFC 4287), those of its entries that name an arXiv id, a
// DOI or an ACL id go out as papers. Entries are cut out of the text and each is read alone; no entity is ever read.
import type { Paper } from '../paper/paper.ts';
import { tidyNames } from './author-names.ts';
import { findIds } from './found-ids.ts';
import { field, isRow, type Row } from './json-row.ts';
import { toPaper } from './paper-facts.ts';
import { toShownTitle } from './shown-title.ts';
import { cutElements, textOf, xmlParser } from './xml-record.ts';

export interface PaperFeed {
  papers: Paper[];
  /** Entries of it, papers or not. */
  entries: number;
  /** False where the text ends too early, or was of another encoding than it says. */
  isWhole: boolean;
}

const ROOT = /<(?:rss|feed|rdf:RDF)[\s>]/;
const END = /<\/(?:rss|feed|rdf:RDF)>\s*$/;

/** Null where the text is no feed. */
export function readPaperFeed(text: string): PaperFeed | null {
  const root = ROOT.exec(text.slice(0, 8192))?.[0];
  if (!root) return null;
  const name = root.startsWith('<feed') ? 'entry' : 'item';
  const papers: Paper[] = [];
  let entries = 0;
  let isWhole = END.test(text.slice(-1000));
  for (const entry of cutElements(text, name)) {
    entries += 1;
    if (entry === null || entry.includes('\uFFFD')) isWhole = false;
    else papers.push(...readEntry(entry, name));
  }
  return { papers, entries, isWhole };
}

function readEntry(text: string, name: string): Paper[] {
  try {
    const read: unknown = xmlParser.parse(text);
    const entry = isRow(read) ? field(read, name) : null;
    const paper = isRow(entry) ? toFound(entry) : null;
    return paper ? [paper] : [];
  } catch {
    return [];
  }
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Null for what names no paper: news, a talk, a page. */
function toFound(entry: Row): Paper | null {
  const links = listOf(field(entry, 'link')).map((link) =>
    isRow(link) ? textOf(field(link, '@href') ?? link) : textOf(link),
  );
  const named = ['guid', 'id', 'identifier', 'doi'].flatMap((name) => listOf(field(entry, name)));
  const texts = [...links, ...named.map(textOf)];
  const paper = toPaper({
    title: toShownTitle(withoutTags(textOf(field(entry, 'title')))),
    ids: findIds(texts.map((one) => one.replace(/^oai:arXiv\.org:/i, 'arXiv:'))),
    authors: tidyNames(
      [...listOf(field(entry, 'author')), ...listOf(field(entry, 'creator'))].map(nameOf),
    ),
    firstVersion: ['published', 'pubDate', 'date']
      .map((name) => textOf(field(entry, name)))
      .find((date) => date !== ''),
    abstract: withoutTags(textOf(field(entry, 'summary') ?? field(entry, 'description'))),
  });
  return paper && Object.keys(paper.ids).length > 0 ? paper : null;
}

const nameOf = (author: unknown): string =>
  textOf(isRow(author) && field(author, 'name') !== undefined ? field(author, 'name') : author);

/** Feeds put markup into their texts; nothing of it is ever drawn. */
const withoutTags = (text: string) => text.replace(/<[^<>]{0,500}>/g, ' ');
