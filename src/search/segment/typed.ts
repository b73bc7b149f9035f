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

function scanForgiven(read: Read, lexicon: Lexicon, letter: string, asked: AskedWord) {
  const may = mayForgive(asked);
  const start = letter.length;
  const accepts: AcceptsTerm = (units, length) => {
    let mask = 0;
    for (let i = start; i < length; i++) mask |= letterBit(units[i] ?? 0);
    return may(length - start, mask, units[start] ?? 0);
  };
  const isSmall = lexicon.canScan(read, letter);
  if (isSmall === undefined) return null;
  if (isSmall) return lexicon.scan(read, letter, accepts) ?? null;
  // Of very many terms those are looked at that begin as the word does, or with its second letter.
  const starts = [...new Set(asked.word.slice(0, 2))];
  const found = starts.map((one) => lexicon.scan(read, letter + one, accepts));
  return found.every((one) => one !== undefined) ? found.flat() : null;
}

/** Null where something must be loaded first. */
export function collectVariants(
  read: Read,
  lexicons: TypedLexicons,
  asked: AskedWord,
  isForgiving: boolean,
): TypedVariant[] | null {
  const forgive = forgiverOf(asked);
  const closenessOf = (word: string) =>
    isForgiving ? forgive(word, letterMask(word)) : writtenCloseness(asked, word);
  const spellings = [asked, ...(asked.joined ? [{ ...asked, word: asked.joined }] : [])];
  const found = new Map<string, TypedVariant>();
  let isWhole = true;
  for (const { lexicon, letter, field } of sourcesOf(lexicons)) {
    const terms = new Map<string, TermEntry>();
    for (const one of isForgiving ? [asked] : spellings) {
      const scanned = isForgiving
        ? scanForgiven(read, lexicon, letter, one)
        : scanWritten(read, lexicon, letter, one);
      if (!scanned) isWhole = false;
      for (const entry of scanned ?? []) terms.set(entry.term, entry);
    }
    for (const entry of terms.values()) {
      const word = entry.term.slice(letter.length);
      const known = found.get(word);
      const closeness = known?.closeness ?? closenessOf(word);
      if (closeness === 0) continue;
      const variant = known ?? { word, closeness, texts: 0, lists: [] };
      variant.texts += entry.count;
      variant.lists.push({ field, entry });
      found.set(word, variant);
    }
  }
  return isWhole ? [...found.values()] : null;
}
