// Text comes in, its words go out: each with its stem and the place where it stands, so that the
// evidence can be quoted as written. Linear in the text, never throws, knows nothing of topics.

import { type Print, printOf } from './sieve.ts';

export interface Token extends Print {
  /** Lower case, American spelling, singular; print and power are its own. */
  stem: string;
  /** Offsets into the text: `text.slice(start, end)` is the word as written. */
  start: number;
  end: number;
  /** True where something other than a space, hyphen or slash parts it from the word before. */
  opens: boolean;
}

const [IN_HARD_GAP, IN_SOFT_GAP, IN_WORD] = [0, 1, 2];
const WORD_LETTER = /[\p{L}\p{N}]/u;
const JOINING_GAP = /^[\s\-\u2010-\u2015/_]{0,3}$/;
// Marks of text that a phrase may run across: quotes around a word, TeX dollars and braces.
const SOFT_GAP = /^[\s\-\u2010-\u2015/_'"“”‘’`${}\\]{0,4}$/;

/** How a code unit of ASCII stands in a text: in a word, in a gap that may join words, in any other. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(letter)) return IN_WORD;
  return /[\s\-/_'"`${}\\]/.test(letter) ? IN_SOFT_GAP : IN_HARD_GAP;
});

/** Where the word ends that may begin at `start`: there itself where none does. */
function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128) {
      if (KINDS[code] !== IN_WORD) break;
      at += 1;
    } else {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (!WORD_LETTER.test(letter)) break;
      at += letter.length;
    }
  }
  return at;
}

/** At most `most` words of the text. */
export function readTokens(text: string, most = 4000): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (let start = 0; start < text.length && tokens.length < most; ) {
    const end = endOfWord(text, start);
    if (end === start) {
      start += 1;
      continue;
    }
    // The "s" of a possessive is no word of its own.
    if (end - start > 1 || text[start] !== 's' || !isApostrophe(text.charCodeAt(start - 1))) {
      const opens = tokens.length === 0 || !isJoining(text, before, start);
      const { stem, print, power } = readStem(text.slice(start, end));
      tokens.push({ stem, print, power, start, end, opens });
      before = end;
    }
    start = end;
  }
  return tokens;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function isJoining(text: string, from: number, to: number): boolean {
  const width = to - from;
  if (width === 1) {
    const code = text.charCodeAt(from);
    if (code === 0x20 || code === 0x2d) return true;
  }
  if (width > 6) return false;
  // Nearly every other gap holds a full stop, a comma, a bracket.
  for (let i = from; i < to; i++) if (KINDS[text.charCodeAt(i)] === IN_HARD_GAP) return false;
  const gap = text.slice(from, to).replace(/^['’]s(?=\s)/, '');
  return JOINING_GAP.test(gap) || SOFT_GAP.test(gap);
}

interface Stem extends Print {
  stem: string;
}

const stems = new Map<string, Stem>();
const MOST_STEMS = 20_000;

function readStem(word: string): Stem {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = toSingular(toAmerican(toPlain(word)));
  const read = { stem, ...printOf(stem) };
  if (stems.size >= MOST_STEMS) stems.clear();
  if (word.length <= 40) stems.set(word, read);
  return read;
}

/** The form under which spellings of one word meet: `Behaviours` and `behavior`. */
export const toStem = (word: string): string => readStem(word).stem;

const COMBINING = /\p{M}+/gu;

function toPlain(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    if (lower.charCodeAt(i) > 0x7f) return lower.normalize('NFKD').replace(COMBINING, '');
  }
  return lower;
}

// Whether any rule below can apply: one cheap look, since nearly every word has none.
const BRITISH = /is(?:ation|e|ing|able)|our|ll(?:e|ing)|[tbr]re|aesth|lys/;

/** British endings to American ones; only where the ending is long enough to be one. */
function toAmerican(word: string): string {
  if (word.length < 5 || !BRITISH.test(word)) return word;
  return word
    .replace(/isation(s?)$/, 'ization$1')
    .replace(/(?<=[a-z]{3}[^aeou])is(e|es|ed|er|ers|ing|able)$/, 'iz$1')
    .replace(/^(behavi|col|fav|neighb|hum|lab|endeav)our/, '$1or')
    .replace(/(?<=[a-z][aeiou])ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/^(cent|met|fib)re(s?)$/, '$1er$2')
    .replace(/^an(a)?esthe/, 'anesthe')
    .replace(/lyse(s|d|r)?$/, 'lyze$1');
}

// Plurals that no rule below undoes, and singulars that one would undo.
const IRREGULAR = new Map([
  ['news', 'news'],
  ['lens', 'lens'],
  ['lenses', 'lens'],
  ['atlas', 'atlas'],
  ['canvas', 'canvas'],
  ['biases', 'bias'],
  ['analyzes', 'analysis'],
  ['hypotheses', 'hypothesis'],
  ['matrices', 'matrix'],
  ['indices', 'index'],
  ['vertices', 'vertex'],
  ['corpora', 'corpus'],
  ['phenomena', 'phenomenon'],
]);

function toSingular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  const length = word.length;
  if (length < 4 || word.charCodeAt(length - 1) !== 0x73) return word;
  if (/(?:ss|us|is|ias|ics)$/.test(word)) return word;
  if (word.endsWith('ies') && length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes|zzes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
