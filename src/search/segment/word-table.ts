// Texts come in, numbers of words go out, and back to the very same text. Words that come up often
// have small numbers; a word that comes up once is written where it stands.
import { ByteReader, ByteWriter, decodeText, SegmentError } from './bytes.ts';
import { toNumbers } from './fingerprint.ts';
import type { Read } from './page-source.ts';

/** A run of letters and digits, or of other signs, with the space or line end before it. */
const TOKEN = /[ \n]?[\p{L}\p{N}\p{M}]+|[ \n]?[^\p{L}\p{N}\p{M} \n]+|[ \n]/gu;
const PLAIN_TOKEN = /[ \n]?[A-Za-z0-9]+|[ \n]?[^A-Za-z0-9 \n]+|[ \n]/g;

/** The pieces of a text; joined they are the text, whatever it holds. */
export function toTokens(text: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
  return text.match(/^[\x00-\x7f]*$/.test(text) ? PLAIN_TOKEN : TOKEN) ?? [];
}

/** A word that stands fewer times than this in a table's texts is written where it stands. */
const LEAST_USES = 2;
const GROUP = 16;

export interface PackedWords {
  offsets: Uint8Array;
  words: Uint8Array;
}

/** How to write each word: its number from 1 on; a word without one is written out after a 0. */
export type WordNumbers = ReadonlyMap<string, number>;

/**
 * Numbers by falling use, ties by code units, in the order of `words`; 0 for a word that stands too
 * seldom. The table holds the words by their numbers.
 */
export function rankWords(
  words: readonly string[],
  uses: ArrayLike<number>,
): { ranks: Uint32Array; packed: PackedWords } {
  const of = (id: number) => uses[id] ?? 0;
  const ids = Uint32Array.from(words, (_, id) => id).filter((id) => of(id) >= LEAST_USES);
  const at = (id: number) => words[id] ?? '';
  ids.sort((a, b) => of(b) - of(a) || (at(a) < at(b) ? -1 : 1));
  const ranks = new Uint32Array(words.length);
  const offsets = new ByteWriter();
  const table = new ByteWriter();
  ids.forEach((id, i) => {
    if (i % GROUP === 0) offsets.u32(table.length);
    table.text(at(id));
    ranks[id] = i + 1;
  });
  offsets.u32(table.length);
  return { ranks, packed: { offsets: offsets.finish(), words: table.finish() } };
}

/** The same for words that are counted by themselves. */
export function numberWords(uses: ReadonlyMap<string, number>): {
  numbers: WordNumbers;
  packed: PackedWords;
} {
  const words = [...uses.keys()];
  const { ranks, packed } = rankWords(words, [...uses.values()]);
  const numbers = new Map<string, number>();
  words.forEach((word, id) => {
    const number = ranks[id] ?? 0;
    if (number > 0) numbers.set(word, number);
  });
  return { numbers, packed };
}

/** One word of a text. */
export function writeWord(writer: ByteWriter, word: string, numbers: WordNumbers) {
  const number = numbers.get(word) ?? 0;
  writer.varint(number);
  if (number === 0) writer.text(word);
}

/** A text as the number of its words and the words. */
export function writeWords(writer: ByteWriter, words: readonly string[], numbers: WordNumbers) {
  writer.varint(words.length);
  for (const word of words) writeWord(writer, word, numbers);
}

/** The word of a number above 0; null where it must be loaded first. */
export type WordOf = (number: number) => string | null;

/** Reads what {@link writeWords} wrote; null where a word must be loaded first. */
export function readWords(reader: ByteReader, wordOf: WordOf): string[] | null {
  const count = reader.varint();
  if (count > reader.end - reader.at) throw new SegmentError('a text has no room for its words');
  const words: string[] = [];
  let isWhole = true;
  for (let i = 0; i < count; i++) {
    const number = reader.varint();
    const word = number === 0 ? reader.text() : wordOf(number);
    if (word === null) isWhole = false;
    else words.push(word);
  }
  return isWhole ? words : null;
}

/** Words to the end of a record, joined; what must be loaded first is left out. */
export function readText(reader: ByteReader, wordOf: WordOf): string {
  let text = '';
  while (!reader.isDone) {
    const number = reader.varint();
    text += number === 0 ? reader.text() : (wordOf(number) ?? '');
  }
  return text;
}

/**
 * Words of a table whose bytes lie in a container from `start` on. Half of a text are words that stood
 * before: each is decoded once for a reading.
 */
export function openWords(offsetBytes: Uint8Array, start: number): (read: Read) => WordOf {
  const offsets = toNumbers(offsetBytes);
  return (read) => {
    const known = new Map<number, string>();
    return (number) => {
      const before = known.get(number);
      if (before !== undefined) return before;
      const group = Math.floor((number - 1) / GROUP);
      const from = offsets[group];
      const to = offsets[group + 1];
      if (from === undefined || to === undefined) throw new SegmentError('a word has no place');
      const bytes = read(start + from, start + to);
      if (bytes === null) return null;
      const word = wordIn(bytes, (number - 1) % GROUP);
      known.set(number, word);
      return word;
    };
  };
}

/** The word at a place of its group. */
function wordIn(group: Uint8Array, place: number): string {
  let at = 0;
  for (let skip = place; ; skip--) {
    const size = group[at] ?? 0;
    if (size > 127) return readLongWord(group, place);
    if (skip === 0) {
      if (at + 1 + size > group.length) throw new SegmentError('a word is cut');
      return decodeText(group, at + 1, at + 1 + size);
    }
    at += 1 + size;
  }
}

/** The way through a group that holds a word of 128 bytes or more. */
function readLongWord(bytes: Uint8Array, place: number): string {
  const reader = new ByteReader(bytes);
  for (let i = 0; i < place; i++) reader.skip(reader.varint());
  return reader.text();
}

/** All words of a table in the order of their numbers. */
export function listWords(words: Uint8Array): string[] {
  const reader = new ByteReader(words);
  const list: string[] = [];
  while (!reader.isDone) list.push(reader.text());
  return list;
}
