// A text comes in, the phrases of it go out that could be key phrases, each with how often it stands
// there and how: runs of words of content. Which of them the text is about is not judged here.
import { titleWords } from '../paper/title.ts';
import { proseWords } from './prose-words.ts';
import { toTerm } from './terms.ts';

/** Nobody names what a paper is about in more words. */
const MOST_WORDS = 5;
/** So many words of the text are read. */
const MOST_READ = 600;

export interface Word {
  text: string;
  plain: string;
  /** Null where a phrase cannot hold it. */
  term: string | null;
  start: number;
  end: number;
  /** Nothing but a space or a hyphen stands before it. */
  isJoined: boolean;
  isHyphened: boolean;
}

const WORD = /[\p{L}\p{N}]+/gu;
const ASCII_WORD = /^[A-Za-z]+$/;
const JOINT = /^(?:\s+|[-\u2010-\u2015])$/;
const HYPHEN = /[-\u2010\u2011]/;

export function readWords(text: string): Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    if (words.length === MOST_READ) break;
    const [word] = match;
    const plain = ASCII_WORD.test(word) ? word.toLowerCase() : titleWords(word).join('');
    words.push({
      text: word,
      plain,
      // A command of LaTeX is no word.
      term: proseWords.has(plain) || text[match.index - 1] === '\\' ? null : toTerm(plain),
      start: match.index,
      end: match.index + word.length,
      isJoined: end >= 0 && JOINT.test(text.slice(end, match.index)),
      isHyphened: end === match.index - 1 && HYPHEN.test(text[end] ?? ''),
    });
    end = match.index + word.length;
  }
  return keepCompounds(words);
}

/** A word of prose that a hyphen ties to a word of content is no prose: "eddy-current", "fixed-point". */
function keepCompounds(words: readonly Word[]): Word[] {
  return words.map((word, i) => {
    if (word.term !== null || !proseWords.has(word.plain)) return word;
    const [before, after] = [words[i - 1], words[i + 1]];
    const isTied =
      (word.isHyphened && before && before.term !== null) ||
      (after?.isHyphened && after.term !== null);
    return isTied ? { ...word, term: toTerm(word.plain) } : word;
  });
}

/** Runs of words without a stop word or a sign between them, as places from and to. */
function readRuns(words: readonly Word[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    const word = words[i];
    const goesOn = word !== undefined && word.term !== null && (i === from || word.isJoined);
    if (goesOn) continue;
    if (i > from) runs.push([from, i]);
    from = word !== undefined && word.term !== null ? i : i + 1;
  }
  return runs;
}

/** A phrase; `from` and `to`: the words of the text at which it stands first. */
export interface Phrase {
  stems: string[];
  from: number;
  to: number;
  count: number;
  /** Where it is the whole run and no part of a longer phrase. */
  whole: number;
}

/** Each once, in the order of the text. */
export function collectPhrases(words: readonly Word[]): Phrase[] {
  const found = new Map<string, Phrase>();
  for (const [start, end] of readRuns(words)) {
    for (let from = start; from < end; from++) {
      const stems: string[] = [];
      for (let to = from + 1; to <= Math.min(end, from + MOST_WORDS); to++) {
        stems.push(words[to - 1]?.term ?? '');
        const name = stems.join(' ');
        const known = found.get(name);
        const one = known ?? { stems: [...stems], from, to, count: 0, whole: 0 };
        if (!known) found.set(name, one);
        one.count += 1;
        if (from === start && to === end) one.whole += 1;
      }
    }
  }
  return [...found.values()];
}

export interface PhraseText {
  text: string;
  words: readonly Word[];
}

/** A phrase as it stands where it stands first. */
export function quote({ from, to }: Phrase, { text, words }: PhraseText): string {
  return text.slice(words[from]?.start, words[to - 1]?.end).replace(/\s+/g, ' ');
}
