// Two records of papers come in, each with title and, where known, authors and year; out goes whether
// they are one paper. For records that a person or a crawler typed: no ids, no index of titles.
import { titleWords } from '../paper/title.ts';
import { surname } from './authors.ts';
import type { Trigrams } from './likeness.ts';
import { isWithinOneEdit, reachesCosine, shareHeld, trigramsOf } from './likeness.ts';
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
  return shareNames(surnamesOf(a), surnamesOf(b));
}

/** A single letter is an initial that stands behind its name. */
const surnamesOf = (authors: readonly string[] = []) =>
  authors.map(surname).filter(({ length }) => length > 1);

function shareNames(left: readonly string[], right: readonly string[]): number | null {
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

/** A record as it is compared with others, made once for all of them. */
export interface RecordReading {
  authors: readonly string[];
  surnames: readonly string[];
  year: number | undefined;
  words: readonly string[];
  unlikeWords: number;
  parts: string;
  /** The title without its spaces. */
  run: string;
  runTrigrams: Trigrams;
  trigrams: Trigrams;
}

export function readRecord({ title, authors = [], year }: RecordFacts): RecordReading {
  const words = titleWords(title);
  const run = words.join('');
  return {
    authors,
    surnames: surnamesOf(authors),
    year,
    words,
    unlikeWords: new Set(words).size,
    parts: partsOf(words),
    run,
    runTrigrams: trigramsOf(run),
    trigrams: trigramsOf(words.join(' ')),
  };
}

/** Whether the cosine of two titles' trigrams is as high with or without the spaces. */
const areNear = (a: RecordReading, b: RecordReading, least: number) =>
  reachesCosine(a.trigrams, b.trigrams, least) ||
  reachesCosine(a.runTrigrams, b.runTrigrams, least);

/** Whether one title was cut, or stands within the other, however the words were run together. */
function isPartOf(short: RecordReading, long: RecordReading): boolean {
  const { begun, within } = ranking.records;
  const letters = short.run.length;
  const share = lettersBegun(short.run, long.run) / Math.max(1, letters);
  if (share >= begun.share && letters >= begun.letters) return true;
  return (
    letters >= within.letters && shareHeld(short.runTrigrams, long.runTrigrams) >= within.share
  );
}

export const areSameRecord = (a: RecordFacts, b: RecordFacts): boolean =>
  areSameReadings(readRecord(a), readRecord(b));

export function areSameReadings(a: RecordReading, b: RecordReading): boolean {
  const { records } = ranking;
  // The same title in another year is the journal's version, or the same column a year later.
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year) return false;
  const words = Math.min(a.unlikeWords, b.unlikeWords);
  if (words === 0 || a.parts !== b.parts) return false;
  const [short, long] = a.run.length <= b.run.length ? [a, b] : [b, a];
  const letters = short.run.length;
  const authors = shareNames(a.surnames, b.surnames);
  if (authors === null) return words >= records.leastWords && areNear(a, b, records.unauthored);
  if (authors < records.authors) {
    if (!areNear(a, b, records.otherAuthors)) return false;
    return (
      words >= records.manyWords || (letters >= records.turned && mayBeTurned(a.authors, b.authors))
    );
  }
  const near = letters >= records.long ? records.near.long : records.near.short;
  return areNear(a, b, near) || isPartOf(short, long);
}
