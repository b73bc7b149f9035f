// The words of two titles come in, what stands in one of them alone goes out, with all that is only
// another way of writing taken away. It must never judge whether the two are one paper: see match.ts.
import { isWithinOneEdit } from './likeness.ts';
import { ranking } from './ranking.ts';
import { stem } from './stem.ts';

/** Words that tell nothing of a paper by standing in its title or not. */
const SMALL = new Set(
  (
    'a an the of for in on to with and by from via using at as into over under through is are be its ' +
    'their your our we do does can toward towards based'
  ).split(' '),
);

const ARTICLES = new Set(['a', 'an', 'the']);

/** Two titles share a year or a version with many. */
const IS_NUMBER = /^\p{N}+$/u;

export const isSmall = (word: string) => SMALL.has(word);

/**
 * The same for two spellings of one word: singular and plural, British and American. Not a stem: two
 * words of one stem ("learned", "learning") may be two papers.
 */
export function spelling(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) {
    return word.length === 4 && word.endsWith('s') ? word.slice(0, -1) : word;
  }
  const single = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^suis])s$/, '$1');
  return single
    .replace(/is(ation|e|ed|er|ing)$/, 'iz$1')
    .replace(/ys(e|ed|er|ing)$/, 'yz$1')
    .replace(/our(?=$|ed$|al$|ing$|able$)/, 'or')
    .replace(/ll(ed|ing|er)$/, 'l$1')
    .replace(/tre$/, 'ter');
}

export interface TitleDifference {
  /** Words of content that stand on one side alone, in their order. */
  asked: readonly string[];
  known: readonly string[];
  /** A word was taken for another one letter away, which no title of the index holds. */
  hasSlip: boolean;
  /** One word stands on both sides in two forms of one stem, or cut. */
  hasForm: boolean;
  /** What both sides hold stands in another order. */
  isMoved: boolean;
  /** But for the words of content, the two are word for word the same, articles apart. */
  isSameFrame: boolean;
  /** A word of content that stands on one side alone is its first. */
  isFirst: boolean;
  /** Pairs of places of words of content held by both, numbers apart: in the asked title, in the known one. */
  shared: readonly (readonly [number, number])[];
}

/** The place of a word that stands beside its own words on the same side. */
const BESIDE = 0x7fff;

interface Side {
  words: readonly string[];
  /** The place of its counterpart on the other side; -1 where there is none. */
  met: Int16Array;
}

const openPlaces = ({ words, met }: Side): number[] =>
  words.flatMap((_, at) => ((met[at] ?? 0) < 0 ? [at] : []));

function meet(asked: Side, known: Side, at: number, other: number) {
  asked.met[at] = other;
  known.met[other] = at;
}

/** Words that are equal by a name for them; each counterpart once, the nearest first in order. */
function meetBy(asked: Side, known: Side, nameOf: (word: string) => string): number {
  const places = new Map<string, number[]>();
  for (const at of openPlaces(known)) {
    const name = nameOf(known.words[at] ?? '');
    places.set(name, [...(places.get(name) ?? []), at]);
  }
  let met = 0;
  for (const at of openPlaces(asked)) {
    const other = places.get(nameOf(asked.words[at] ?? ''))?.shift();
    if (other === undefined) continue;
    meet(asked, known, at, other);
    met += 1;
  }
  return met;
}

/** Words written together on one side and apart on the other: "timeseries", "time series". */
function meetJoined(one: Side, other: Side) {
  for (const at of openPlaces(one)) {
    const word = spelling(one.words[at] ?? '');
    for (let from = 0; from < other.words.length; from++) {
      let joined = '';
      for (let to = from; to < Math.min(other.words.length, from + 4); to++) {
        if ((other.met[to] ?? 0) >= 0) break;
        joined += other.words[to] ?? '';
        if (to === from || spelling(joined) !== word) continue;
        for (let i = from; i <= to; i++) other.met[i] = at;
        one.met[at] = from;
      }
    }
  }
}

/** The first letters of a run of words. */
const initialsOf = (words: readonly string[]) => words.map((word) => word[0] ?? '').join('');

/** Where a run of words stands that a word of letters abbreviates; -1 where there is none. */
function findRun(words: readonly string[], short: string): number {
  const letters = short.length > 2 && short.endsWith('s') ? short.slice(0, -1) : short;
  if (letters.length < 2 || letters.length > 6 || !/^[a-z]+$/.test(letters)) return -1;
  for (let from = 0; from + letters.length <= words.length; from++) {
    if (initialsOf(words.slice(from, from + letters.length)) === letters) return from;
  }
  return -1;
}

/** An abbreviation on one side, its words on the other, or on its own side beside it. */
function meetShort(one: Side, other: Side) {
  for (const at of openPlaces(one)) {
    const short = one.words[at] ?? '';
    const own = findRun(one.words, short);
    const length = short.replace(/(?<=..)s$/, '').length;
    if (own >= 0 && (at < own || at >= own + length)) {
      one.met[at] = BESIDE;
      continue;
    }
    const from = findRun(other.words, short);
    if (from < 0) continue;
    const run = Array.from({ length }, (_, i) => from + i);
    if (!run.every((place) => (other.met[place] ?? 0) < 0)) continue;
    for (const place of run) other.met[place] = at;
    one.met[at] = from;
  }
}

/** A word that no title holds, one letter from a word of the other title: a slip of the pen. */
function meetSlips(asked: Side, known: Side, isKnown: (word: string) => boolean): boolean {
  const { letters, sameStart } = ranking.slip.certain;
  let hasSlip = false;
  for (const at of openPlaces(asked)) {
    const word = asked.words[at] ?? '';
    if (word.length < letters || /\p{N}/u.test(word)) continue;
    for (const other of openPlaces(known)) {
      const meant = known.words[other] ?? '';
      if (meant.length < letters || (sameStart && meant[0] !== word[0])) continue;
      if ((isKnown(word) && isKnown(meant)) || !isWithinOneEdit(word, meant)) continue;
      meet(asked, known, at, other);
      hasSlip = true;
      break;
    }
  }
  return hasSlip;
}

/** The last word of a title that was cut: "Large Language Mod". */
function meetCut(one: Side, other: Side): boolean {
  const last = one.words.length - 1;
  const word = one.words[last] ?? '';
  const place = openPlaces(other)[0] ?? -1;
  if ((one.met[last] ?? 0) >= 0 || openPlaces(one).length > 1 || word.length < 2) return false;
  if (place < 0 || !other.words[place]?.startsWith(word)) return false;
  meet(one, other, last, place);
  return true;
}

/** `isKnown`: whether any title of the index holds a word. */
export function differenceBetween(
  askedWords: readonly string[],
  knownWords: readonly string[],
  isKnown: (word: string) => boolean,
): TitleDifference {
  const toSide = (words: readonly string[]): Side => ({
    words,
    met: new Int16Array(words.length).fill(-1),
  });
  const [asked, known] = [toSide(askedWords), toSide(knownWords)];
  meetBy(asked, known, (word) => word);
  meetBy(asked, known, spelling);
  meetJoined(asked, known);
  meetJoined(known, asked);
  meetShort(asked, known);
  meetShort(known, asked);
  const hasSlip = meetSlips(asked, known, isKnown);
  const isCut = meetCut(asked, known) || meetCut(known, asked);
  const hasForm = meetBy(asked, known, (word) => (isSmall(word) ? word : stem(word))) > 0;
  const restOf = (side: Side) =>
    openPlaces(side).flatMap((at) => {
      const word = side.words[at] ?? '';
      return isSmall(word) ? [] : [word];
    });
  const shared = askedWords.flatMap((word, at): [number, number][] => {
    const other = asked.met[at] ?? -1;
    const isShared = other >= 0 && other !== BESIDE;
    return isShared && !isSmall(word) && !IS_NUMBER.test(word) ? [[at, other]] : [];
  });
  const isMoved = shared.some(([, place], i) => i > 0 && place < (shared[i - 1]?.[1] ?? 0));
  const sides = [asked, known];
  const isSameFrame = sides.every((side) =>
    openPlaces(side).every((at) => {
      const word = side.words[at] ?? '';
      return !isSmall(word) || ARTICLES.has(word);
    }),
  );
  const isFirst = sides.some(({ words, met }) => (met[0] ?? 0) < 0 && !isSmall(words[0] ?? ''));
  const [askedRest, knownRest] = [restOf(asked), restOf(known)];
  return {
    asked: askedRest,
    known: knownRest,
    hasSlip,
    hasForm: hasForm || isCut,
    isMoved,
    isSameFrame,
    isFirst,
    shared,
  };
}
