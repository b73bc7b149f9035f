// Two records of papers come in, each with title and, where known, authors and year; out goes whether
// they are one paper. For records that a person or a crawler typed: no ids, no index of titles.
import { titleWords } from '../paper/title.ts';
import { surname } from './authors.ts';
import { cosine, isWithinOneEdit, trigramsOf } from './likeness.ts';
import { ranking } from './ranking.ts';

export interface RecordFacts {
  title: string;
  authors?: readonly string[] | undefined;
  year?: number | undefined;
}

/** Surnames of one person: the same, one cut, or a slip of the pen apart. */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  if (shorter >= 4 && (a.startsWith(b) || b.startsWith(a))) return true;
  return shorter >= 5 && isWithinOneEdit(a, b);
}

/**
 * Share of the authors of one list that the other has too, 0 to 1, of the two shares the larger, since
 * lists are cut; null where one of them is missing.
 */
export function sharedAuthors(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): number | null {
  // A single letter is an initial that stands behind its name.
  const names = (list: readonly string[] = []) =>
    list.map(surname).filter(({ length }) => length > 1);
  const [left, right] = [names(a), names(b)];
  if (left.length === 0 || right.length === 0) return null;
  const share = (own: readonly string[], others: readonly string[]) =>
    own.filter((name) => others.some((other) => isSameName(name, other))).length / own.length;
  return Math.max(share(left, right), share(right, left));
}

export function areSameRecord(a: RecordFacts, b: RecordFacts): boolean {
  const { records } = ranking;
  // The same title in another year is the journal's version, or the same column a year later.
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false;
  const [left, right] = [titleWords(a.title), titleWords(b.title)];
  const [own, others] = [new Set(left), new Set(right)];
  const words = Math.min(own.size, others.size);
  if (words === 0) return false;
  const near = cosine(trigramsOf(left.join(' ')), trigramsOf(right.join(' ')));
  const authors = sharedAuthors(a.authors, b.authors);
  if (authors === null) return near >= records.unauthored && words >= records.leastWords;
  if (authors < records.authors) {
    return near >= records.otherAuthors && words >= records.manyWords;
  }
  const held = [...own].filter((word) => others.has(word)).length / words;
  const isCut =
    held >= records.cut.words && near >= records.cut.near && words >= records.leastWords;
  return near >= records.near || isCut;
}
