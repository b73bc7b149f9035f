// The facts of a paper come in, a few dozen bytes go out, and back to exactly the same facts. Each
// row is read by itself. No abstract and no weight is in it.
import type { Paper, PaperIds, PaperKind } from '../../paper/paper.ts';
import { paperKey } from '../../paper/paper.ts';
import { titleKey } from '../../paper/title.ts';
import type { TextSource } from '../related.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { SegmentError } from './bytes.ts';
import type { WordNumbers, WordOf } from './word-table.ts';
import { readWords, toTokens, writeWord, writeWords } from './word-table.ts';

/** A paper as a segment knows it; abstracts are read by themselves, terms are in the postings. */
export interface Row {
  paper: Omit<Paper, 'abstract' | 'terms'>;
  /** What its terms were taken from when it came in. */
  from: TextSource;
}

const KINDS: readonly PaperKind[] = ['seed', 'starter', 'imported', 'met'];
const FLAG = {
  hasText: 4,
  newArxiv: 8,
  oldArxiv: 16,
  doi: 32,
  acl: 64,
  aliases: 128,
  year: 256,
  ownKey: 512,
  listedAuthors: 1024,
} as const;
const NEW_ARXIV = /^(\d{4})\.(\d{4,5})$/;

/** Authors as one text, a line each; as a list of texts where a name holds a line end itself. */
const isOneText = (authors: readonly string[]) => !authors.some((name) => name.includes('\n'));

const isYear = (year: number | undefined) =>
  year !== undefined && Number.isInteger(year) && year >= 0 && year <= 9999;

/** Texts of a row that are written as words, in their order. */
function textsOf({ paper }: Row): string[] {
  const { ids, title, aliases = [], authors, key } = paper;
  const isNew = NEW_ARXIV.test(ids.arxiv ?? '');
  const texts = [
    isNew ? undefined : ids.arxiv,
    ids.doi,
    ids.acl,
    hasOwnKey(paper) ? key : undefined,
  ];
  return [
    ...texts.filter((text) => text !== undefined),
    title,
    ...aliases,
    ...(isOneText(authors) ? [authors.join('\n')] : authors),
  ];
}

function hasOwnKey({ key, ids, title }: Row['paper']): boolean {
  return key !== paperKey(ids, titleKey(title));
}

/** Counts the words of a row, as they will be written. */
export function countRowWords(row: Row, uses: Map<string, number>) {
  for (const text of textsOf(row)) {
    for (const word of toTokens(text)) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  for (const category of row.paper.categories) uses.set(category, (uses.get(category) ?? 0) + 1);
}

function flagsOf({ paper, from }: Row): number {
  const { ids, aliases, year, authors } = paper;
  const isNew = NEW_ARXIV.test(ids.arxiv ?? '');
  let flags = Math.max(0, KINDS.indexOf(paper.kind));
  if (from === 'abstract') flags |= FLAG.hasText;
  if (ids.arxiv !== undefined) flags |= isNew ? FLAG.newArxiv : FLAG.oldArxiv;
  if (ids.doi !== undefined) flags |= FLAG.doi;
  if (ids.acl !== undefined) flags |= FLAG.acl;
  if (aliases?.length) flags |= FLAG.aliases;
  if (isYear(year)) flags |= FLAG.year;
  if (hasOwnKey(paper)) flags |= FLAG.ownKey;
  if (!isOneText(authors)) flags |= FLAG.listedAuthors;
  return flags;
}

/** Years count from here; earlier ones wrap round, which costs them three bytes. */
const YEAR_BASE = 1950;

/**
 * Writes a row. Every string comes back as it was; a year that is no whole number from 0 to 9999
 * is left out, and an empty list of aliases too.
 */
export function writeRow(writer: ByteWriter, row: Row, numbers: WordNumbers) {
  const { ids, title, aliases = [], authors, year = 0, key, categories } = row.paper;
  const flags = flagsOf(row);
  const text = (value: string) => writeWords(writer, toTokens(value), numbers);
  writer.varint(flags);
  const parts = flags & FLAG.newArxiv ? NEW_ARXIV.exec(ids.arxiv ?? '') : null;
  if (parts) {
    writer.varint(Number(parts[1]));
    // The last bit says how many digits the number has.
    writer.varint(2 * Number(parts[2]) + (parts[2]?.length === 5 ? 1 : 0));
  } else if (ids.arxiv !== undefined) text(ids.arxiv);
  if (ids.doi !== undefined) text(ids.doi);
  if (ids.acl !== undefined) text(ids.acl);
  if (flags & FLAG.ownKey) text(key);
  if (flags & FLAG.year) writer.varint(year >= YEAR_BASE ? year - YEAR_BASE : year + 10_000);
  text(title);
  if (flags & FLAG.aliases) {
    writer.varint(aliases.length);
    for (const alias of aliases) text(alias);
  }
  if (flags & FLAG.listedAuthors) {
    writer.varint(authors.length);
    for (const author of authors) text(author);
  } else {
    // One more, since no author and one empty name are two things.
    writer.varint(authors.length === 0 ? 0 : 1);
    if (authors.length > 0) text(authors.join('\n'));
  }
  writer.varint(categories.length);
  for (const category of categories) writeWord(writer, category, numbers);
}

/** Reads one row; null where a word must be loaded first. */
export function readRow(reader: ByteReader, wordOf: WordOf): Row | null {
  let isWhole = true;
  const text = (): string => {
    const words = readWords(reader, wordOf);
    if (words === null) isWhole = false;
    return words?.join('') ?? '';
  };
  const list = (count: number) => {
    if (count > reader.end - reader.at) throw new SegmentError('a row has no room for its list');
    return Array.from({ length: count }, text);
  };
  const flags = reader.varint();
  const ids: PaperIds = {};
  if (flags & FLAG.newArxiv) {
    const month = String(reader.varint()).padStart(4, '0');
    const number = reader.varint();
    ids.arxiv = `${month}.${String(number >>> 1).padStart(number & 1 ? 5 : 4, '0')}`;
  } else if (flags & FLAG.oldArxiv) ids.arxiv = text();
  if (flags & FLAG.doi) ids.doi = text();
  if (flags & FLAG.acl) ids.acl = text();
  const ownKey = flags & FLAG.ownKey ? text() : null;
  const past = flags & FLAG.year ? reader.varint() : 0;
  const title = text();
  const aliases = flags & FLAG.aliases ? list(reader.varint()) : null;
  const authors = readAuthors(reader, flags, text, list);
  const categories = readCategories(reader, wordOf);
  if (!isWhole || categories === null) return null;
  return {
    paper: {
      key: ownKey ?? paperKey(ids, titleKey(title)),
      kind: KINDS[flags & 3] ?? 'met',
      ids,
      title,
      ...(aliases ? { aliases } : {}),
      authors,
      ...(flags & FLAG.year ? { year: past >= 10_000 ? past - 10_000 : past + YEAR_BASE } : {}),
      categories,
    },
    from: flags & FLAG.hasText ? 'abstract' : 'title',
  };
}

function readAuthors(
  reader: ByteReader,
  flags: number,
  text: () => string,
  list: (count: number) => string[],
): string[] {
  const count = reader.varint();
  if (flags & FLAG.listedAuthors) return list(count);
  return count === 0 ? [] : text().split('\n');
}

function readCategories(reader: ByteReader, wordOf: WordOf): string[] | null {
  const count = reader.varint();
  if (count > reader.end - reader.at) throw new SegmentError('a row has no room for its list');
  const categories: string[] = [];
  for (let i = 0; i < count; i++) {
    const number = reader.varint();
    const word = number === 0 ? reader.text() : wordOf(number);
    if (word !== null) categories.push(word);
  }
  return categories.length === count ? categories : null;
}
