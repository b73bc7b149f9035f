// The words of two titles come in as two sides; each word is told which word of the other side it is
// another way of writing. It must never say what is left over, nor what that means.
import { isWithinOneEdit } from './likeness.ts';
import { ranking } from './ranking.ts';

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

/** Letters that a word and its spelling differ by in length, at most: "classes", "class". */
const SPELLING_LETTERS = 2;

/** The place of a word that stands beside its own words on the same side. */
export const BESIDE = 0x7fff;

export interface Side {
  words: readonly string[];
  /** The spelling of each. */
  spelled: readonly string[];
  /** The place of its counterpart on the other side; -1 where there is none. */
  met: Int16Array;
}

export const toSide = (words: readonly string[]): Side => ({
  words,
  spelled: words.map(spelling),
  met: new Int16Array(words.length).fill(-1),
});

export const openPlaces = ({ words, met }: Side): number[] =>
  words.flatMap((_, at) => ((met[at] ?? 0) < 0 ? [at] : []));

function meet(asked: Side, known: Side, at: number, other: number) {
  asked.met[at] = other;
  known.met[other] = at;
}

/** Words that are equal by their names; each counterpart once, the nearest first in order. */
export function meetBy(
  asked: Side,
  known: Side,
  nameAt: (side: Side, at: number) => string,
): number {
  const places = new Map<string, number[]>();
  for (const at of openPlaces(known)) {
    const name = nameAt(known, at);
    const list = places.get(name);
    if (list) list.push(at);
    else places.set(name, [at]);
  }
  let met = 0;
  for (const at of openPlaces(asked)) {
    const other = places.get(nameAt(asked, at))?.shift();
    if (other === undefined) continue;
    meet(asked, known, at, other);
    met += 1;
  }
  return met;
}

/** Where two words or more stand that run together are spelled as this one; null where nowhere. */
function findParts({ words, met }: Side, word: string): [from: number, to: number] | null {
  for (let from = 0; from < words.length; from++) {
    let joined = '';
    for (let to = from; to < Math.min(words.length, from + 4); to++) {
      if ((met[to] ?? 0) >= 0) break;
      joined += words[to] ?? '';
      // A spelling is at most so many letters longer or shorter than the word.
      if (joined.length > word.length + SPELLING_LETTERS) break;
      if (
        to > from &&
        joined.length >= word.length - SPELLING_LETTERS &&
        spelling(joined) === word
      ) {
        return [from, to];
      }
    }
  }
  return null;
}

/** Words written together on one side and apart on the other: "timeseries", "time series". */
export function meetJoined(one: Side, other: Side) {
  for (const at of openPlaces(one)) {
    const word = one.spelled[at] ?? '';
    if (other.spelled.includes(word)) continue;
    const parts = findParts(other, word);
    if (!parts) continue;
    other.met.fill(at, parts[0], parts[1] + 1);
    one.met[at] = parts[0];
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
export function meetShort(one: Side, other: Side) {
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
export function meetSlips(asked: Side, known: Side, isKnown: (word: string) => boolean): boolean {
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
export function meetCut(one: Side, other: Side): boolean {
  const last = one.words.length - 1;
  const word = one.words[last] ?? '';
  const place = openPlaces(other)[0] ?? -1;
  if ((one.met[last] ?? 0) >= 0 || openPlaces(one).length > 1 || word.length < 2) return false;
  if (place < 0 || !other.words[place]?.startsWith(word)) return false;
  meet(one, other, last, place);
  return true;
}
