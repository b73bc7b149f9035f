// Two records of papers come in, each with title and, where known, authors and year; out goes whether
// they are one paper. For records that a person or a crawler typed: no ids, no index of titles.
import { titleWords } from '../paper/title.ts';
import { surname } from './authors.ts';
import { cosine, isWithinOneEdit, shareHeld, trigramsOf } from './likeness.ts';
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

/** The first letters of the words of a name. */
const initialsOf = (author: string) => titleWords(author).map((word) => word[0] ?? '');

/** Two words or more on both sides, and the letters of one all among those of the other. */
function mayBeOneName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 1 && short.every((letter) => long.includes(letter));
}

/**
 * Whether half of the names of one list may be names of the other that were read the wrong way round,
 * given name for family name: "g minos" for "m garofalakis". Too little to tell two people apart.
 */
function mayBeTurned(a: readonly string[] = [], b: readonly string[] = []): boolean {
  const [left, right] = [a.map(initialsOf), b.map(initialsOf)];
  const share = (own: readonly string[][], others: readonly string[][]) =>
    own.filter((name) => others.some((other) => mayBeOneName(name, other))).length / own.length;
  return Math.max(share(left, right), share(right, left)) >= ranking.records.authors;
}

/** "Part 2", "vol. ii": what a title says is its number in a row of papers. */
const partsOf = (words: readonly string[]) =>
  words.filter((_, i) => /^(?:part|vol|volume)$/.test(words[i - 1] ?? '')).join(' ');

function lettersBegun(short: string, long: string): number {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return at;
}

/** How alike two titles are, however their words were run together or cut. */
interface TitlesCompared {
  /** Cosine of their trigrams, the larger one of with and without the spaces. */
  near: number;
  /** Share of the trigrams of the shorter one that stand in the other, without the spaces. */
  held: number;
  /** Share of the shorter one with which the longer begins. */
  begun: number;
  /** Of the shorter one. */
  letters: number;
  words: number;
}

function compareTitles(left: readonly string[], right: readonly string[]): TitlesCompared {
  const [a, b] = [left.join(''), right.join('')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const [own, other] = [trigramsOf(short), trigramsOf(long)];
  const spaced = cosine(trigramsOf(left.join(' ')), trigramsOf(right.join(' ')));
  return {
    near: Math.max(spaced, cosine(own, other)),
    held: shareHeld(own, other),
    begun: lettersBegun(short, long) / Math.max(1, short.length),
    letters: short.length,
    words: Math.min(new Set(left).size, new Set(right).size),
  };
}

export function areSameRecord(a: RecordFacts, b: RecordFacts): boolean {
  const { records } = ranking;
  // The same title in another year is the journal's version, or the same column a year later.
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false;
  const [left, right] = [titleWords(a.title), titleWords(b.title)];
  const { near, held, begun, letters, words } = compareTitles(left, right);
  if (words === 0 || partsOf(left) !== partsOf(right)) return false;
  const authors = sharedAuthors(a.authors, b.authors);
  if (authors === null) return near >= records.unauthored && words >= records.leastWords;
  if (authors < records.authors) {
    if (near < records.otherAuthors) return false;
    return (
      words >= records.manyWords || (letters >= records.turned && mayBeTurned(a.authors, b.authors))
    );
  }
  if (near >= (letters >= records.long ? records.near.long : records.near.short)) return true;
  const isCut = begun >= records.begun.share && letters >= records.begun.letters;
  return isCut || (held >= records.within.share && letters >= records.within.letters);
}
