// An asked word and a word of a text come in, how surely the one means the other goes out, 0 to 1.
// The one rule of both search boxes and of what they highlight. Pure.
import type { AskedWord } from './asked.ts';
import { editsBetween, isWithinOneEdit } from './likeness.ts';
import { ranking } from './ranking.ts';

/** Scripts that set no space between words: a part of a run is a word of it. */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** 26 letters and one bit for all else: texts that differ in many bits differ in many letters. */
export function letterMask(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= letterBit(word.charCodeAt(i));
  return mask;
}

function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++;
  return bits;
}

function writtenSo(asked: string, isOpen: boolean, word: string): number {
  const { prefix, openLetters } = ranking.words;
  if (asked === word) return 1;
  if ((isOpen || asked.length >= openLetters) && word.startsWith(asked)) {
    return prefix.least + prefix.more * (asked.length / word.length);
  }
  return asked.charCodeAt(0) > 0x7f && UNSPACED.test(asked) && word.includes(asked)
    ? prefix.least
    : 0;
}

/** 1 for the word itself, less for a word that begins with it; 0 for another. */
export function writtenCloseness({ word: asked, isOpen, joined }: AskedWord, word: string): number {
  const own = writtenSo(asked, isOpen, word);
  return joined ? Math.max(own, writtenSo(joined, isOpen, word)) : own;
}

/** Typing errors forgiven in a word of so many letters. */
export function forgivenSlips(letters: number): 0 | 1 | 2 {
  const { oneSlip, twoSlips } = ranking.words;
  if (letters < oneSlip.letters) return 0;
  return letters < twoSlips.letters ? 1 : 2;
}

/** Above 0 where the asked word is the other with a typing error, or its beginning with one. */
export function forgivenCloseness(asked: AskedWord, word: string): number {
  return forgiverOf(asked)(word, letterMask(word));
}

/**
 * {@link forgivenCloseness} of one asked word with any number of others: `mask` is the other's
 * {@link letterMask}, by which alone most words are told apart.
 */
export function forgiverOf(asked: AskedWord): (word: string, mask: number) => number {
  const { oneSlip, twoSlips } = ranking.words;
  const own = asked.word;
  const most = forgivenSlips(own.length);
  const ownMask = letterMask(own);
  // A number with another digit is another number.
  if (most === 0 || /\p{N}/u.test(own)) return () => 0;
  return (word, mask) => {
    if (own === word) return 0;
    if (Math.abs(word.length - own.length) > most) {
      // All but one of the letters typed stand somewhere in the word that was begun.
      return bitsOf(ownMask & ~mask) > 1 ? 0 : forgivenBeginning(asked, word);
    }
    if (bitsOf(ownMask ^ mask) > 2 * most) return 0;
    if (isWithinOneEdit(own, word)) return oneSlip.closeness;
    // Two errors and another beginning are more often another word.
    if (most < 2 || own[0] !== word[0]) return 0;
    return editsBetween(own, word) === 2 ? twoSlips.closeness : 0;
  };
}

/**
 * What can be told of another word by its length, its {@link letterMask} and its first unit: false
 * where {@link forgiverOf} gives 0 in any case. Most words need no closer look, nor a text.
 */
export function mayForgive(asked: AskedWord) {
  const own = asked.word;
  const most = forgivenSlips(own.length);
  const ownMask = letterMask(own);
  const first = own.charCodeAt(0);
  const isForgiven = most > 0 && !/\p{N}/u.test(own);
  const isBegun = asked.isOpen && own.length >= ranking.words.openSlip.letters;
  return (length: number, mask: number, start: number): boolean => {
    if (!isForgiven) return false;
    if (Math.abs(length - own.length) <= most) return bitsOf(ownMask ^ mask) <= 2 * most;
    return isBegun && length > own.length && start === first && bitsOf(ownMask & ~mask) <= 1;
  };
}

/** The bit of one unit in a {@link letterMask}. */
export const letterBit = (unit: number): number => 1 << (unit >= 97 && unit < 123 ? unit - 97 : 26);

/** The word is much longer, and what is typed of it so far has one error. */
function forgivenBeginning({ word: asked, isOpen }: AskedWord, word: string): number {
  const { openSlip } = ranking.words;
  if (!isOpen || asked[0] !== word[0] || word.length < asked.length) return 0;
  if (asked.length < openSlip.letters) return 0;
  const ends = [asked.length - 1, asked.length, asked.length + 1];
  return ends.some((end) => isWithinOneEdit(asked, word.slice(0, end))) ? openSlip.closeness : 0;
}
