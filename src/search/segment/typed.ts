// Asked words come in, the words of a segment that each may mean go out with their rows; then a plan
// over them comes in and the rows that it means go out, best first. The rule of what a word may mean
// is that of search/closeness.ts; nothing here looks at a row itself.
import type { AskedWord } from '../asked.ts';
import {
  forgiverOf,
  letterBit,
  letterMask,
  mayForgive,
  UNSPACED,
  writtenCloseness,
} from '../closeness.ts';
import { ranking } from '../ranking.ts';
import type { Variant } from '../vocabulary.ts';
import type { AcceptsTerm, Lexicon, TermEntry } from './lexicon.ts';
import type { Read } from './page-source.ts';
import type { TypedField } from './typed-words.ts';
import { KINDS } from './typed-words.ts';

/** The rows of one word in one field. */
export interface TypedList {
  field: TypedField;
  entry: TermEntry;
}

/** A word of the segment that an asked word may mean. */
export interface TypedVariant extends Variant {
  /** Rows that hold it; one that holds it in two fields counts twice. */
  texts: number;
  lists: TypedList[];
}

export interface TypedLexicons {
  /** Words of titles. */
  titles: Lexicon;
  /** All other words that papers are found by, each behind the letter of its kind. */
  others: Lexicon;
}

/** The lexicons with what stands before each word, and the field of such words. */
function sourcesOf({ titles, others }: TypedLexicons) {
  return [
    { lexicon: titles, letter: '', field: 'title' as const },
    ...KINDS.map(([letter, field]) => ({ lexicon: others, letter, field })),
  ];
}

/** The scripts that are written without spaces stand from here on in the order of units. */
const FIRST_UNSPACED = 0x0e00;

/** Terms behind the letter that may be what is asked as it is written; null: load first. */
function scanWritten(read: Read, lexicon: Lexicon, letter: string, { word, isOpen }: AskedWord) {
  if (word.charCodeAt(0) > 0x7f && UNSPACED.test(word)) {
    // Part of a run is a word of it, wherever in the run it stands.
    const holdsRun: AcceptsTerm = (units, length) => {
      for (let i = 0; i < length; i++) if ((units[i] ?? 0) >= FIRST_UNSPACED) return true;
      return false;
    };
    return lexicon.scan(read, letter, holdsRun) ?? null;
  }
  if (isOpen || word.length >= ranking.words.openLetters) {
    return lexicon.scan(read, letter + word, () => true) ?? null;
  }
  const entry = lexicon.find(read, letter + word);
  return entry === undefined ? null : entry === null ? [] : [entry];
}

/** One pass for all asked words: the terms behind the letter that one of them may be with errors. */
function scanForgiven(
  read: Read,
  lexicon: Lexicon,
  letter: string,
  asked: readonly AskedWord[],
): TermEntry[] | null {
  const tests = asked.map(mayForgive);
  const start = letter.length;
  const accepts: AcceptsTerm = (units, length) => {
    let mask = 0;
    for (let i = start; i < length; i++) mask |= letterBit(units[i] ?? 0);
    for (const may of tests) if (may(length - start, mask, units[start] ?? 0)) return true;
    return false;
  };
  const isSmall = lexicon.canScan(read, letter);
  if (isSmall === undefined) return null;
  if (isSmall) return lexicon.scan(read, letter, accepts) ?? null;
  // Of very many terms those are looked at that begin as a word does, or with its second letter.
  const starts = new Set(asked.flatMap(({ word }) => [...word.slice(0, 2)]));
  const found = [...starts].map((one) => lexicon.scan(read, letter + one, accepts));
  return found.every((one) => one !== undefined) ? found.flat() : null;
}

/** Terms of one lexicon behind one letter, and the field of such words. */
interface Terms {
  letter: string;
  field: TypedField;
  entries: readonly TermEntry[];
}

/** The words among the terms that are meant, the closest of them; see {@link cutVariants}. */
function toVariants(all: readonly Terms[], closenessOf: (word: string) => number) {
  const found = new Map<string, TypedVariant>();
  for (const { letter, field, entries } of all) {
    for (const entry of entries) {
      const word = entry.term.slice(letter.length);
      const known = found.get(word);
      const closeness = known?.closeness ?? closenessOf(word);
      if (closeness === 0) continue;
      const variant = known ?? { word, closeness, texts: 0, lists: [] };
      variant.texts += entry.count;
      variant.lists.push({ field, entry });
      if (!known) found.set(word, variant);
    }
  }
  return cutVariants([...found.values()]);
}

/**
 * Leaves out what cannot be among the closest of any corpus that this segment is part of: words that
 * are further off than so many others here. Those as close as the last are all kept.
 */
function cutVariants(variants: TypedVariant[]): TypedVariant[] {
  const most = ranking.words.maxVariants;
  if (variants.length <= most) return variants;
  const least = variants.map(({ closeness }) => closeness).sort((a, b) => b - a)[most - 1] ?? 0;
  return variants.filter(({ closeness }) => closeness >= least);
}

/** For each asked word what it may mean here; null where something must be loaded first. */
export function collectVariants(
  read: Read,
  lexicons: TypedLexicons,
  asked: readonly AskedWord[],
  isForgiving: boolean,
): TypedVariant[][] | null {
  const sources = sourcesOf(lexicons);
  if (isForgiving) {
    const all = sources.map(({ lexicon, letter, field }) => {
      const entries = scanForgiven(read, lexicon, letter, asked);
      return entries && { letter, field, entries };
    });
    if (all.some((terms) => terms === null)) return null;
    const terms = all.flatMap((one) => one ?? []);
    return asked.map((word) => {
      const [forgive, may] = [forgiverOf(word), mayForgive(word)];
      return toVariants(terms, (other) => {
        const mask = letterMask(other);
        return may(other.length, mask, other.charCodeAt(0)) ? forgive(other, mask) : 0;
      });
    });
  }
  const lists = asked.map((word) => collectWritten(read, sources, word));
  return lists.every((list) => list !== null) ? lists : null;
}

function collectWritten(
  read: Read,
  sources: ReturnType<typeof sourcesOf>,
  asked: AskedWord,
): TypedVariant[] | null {
  const spellings = asked.joined ? [asked, { ...asked, word: asked.joined }] : [asked];
  let isWhole = true;
  const all = sources.map(({ lexicon, letter, field }): Terms => {
    const terms = new Map<string, TermEntry>();
    for (const spelling of spellings) {
      const scanned = scanWritten(read, lexicon, letter, spelling);
      if (!scanned) isWhole = false;
      for (const entry of scanned ?? []) terms.set(entry.term, entry);
    }
    return { letter, field, entries: [...terms.values()] };
  });
  return isWhole ? toVariants(all, (word) => writtenCloseness(asked, word)) : null;
}
