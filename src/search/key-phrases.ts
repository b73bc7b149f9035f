// Title and abstract come in, the phrases that they are about go out, strongest first, quoted as they
// stand there. Every candidate is read by a few features whose weights stand in a file of their own.
import { titleWords } from '../paper/title.ts';
import { keyPhraseWeights } from './key-phrase-weights.ts';
import { proseWords, weakWords } from './prose-words.ts';
import type { Idf } from './segment/idf.ts';
import { toTerm } from './terms.ts';

export interface KeyPhrase {
  /** As it stands where it stands first, spaces made one. */
  said: string;
  /** Its stems, a space between. */
  stems: string;
  /** For order alone. */
  score: number;
}

/** What is known of a candidate, each feature by its name. */
export type PhraseFeatures = Record<keyof typeof keyPhraseWeights, number>;

export interface Candidate {
  stems: readonly string[];
  said: string;
  features: PhraseFeatures;
}

/** Nobody names what a paper is about in more words. */
const MOST_WORDS = 5;
/** So many words of the text are read. */
const MOST_READ = 600;
interface Word {
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

function readWords(text: string): Word[] {
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

interface Occurrences {
  stems: string[];
  from: number;
  to: number;
  count: number;
  /** Where it is the whole run and no part of a longer phrase. */
  whole: number;
}

function collect(words: readonly Word[]): Occurrences[] {
  const found = new Map<string, Occurrences>();
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

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function describe(one: Occurrences, words: readonly Word[], idf: Idf): PhraseFeatures {
  const own = words.slice(one.from, one.to);
  const first = own[0]?.plain ?? '';
  const last = own.at(-1)?.plain ?? '';
  const { length } = own;
  return {
    constant: 1,
    twoWords: Number(length === 2),
    threeWords: Number(length === 3),
    fourWords: Number(length === 4),
    fiveWords: Number(length === 5),
    often: Math.log(one.count),
    whole: one.whole / one.count,
    late: Math.log(1 + one.from),
    meanIdf: mean(one.stems.map((stem) => idf.idfOf(stem))),
    weak: mean(own.map(({ plain }) => Number(weakWords.has(plain)))),
    endsIng: Number(/ing$/.test(last)),
    endsEd: Number(/(?:ed|ly)$/.test(last)),
    startsIng: Number(length > 1 && /ing$/.test(first)),
    startsEd: Number(length > 1 && /(?:ed|ly)$/.test(first)),
    short: Number(last.length <= 3),
  };
}

/** All phrases of one to five words between stop words, words of prose and signs. */
export function readCandidates(text: string, idf: Idf): Candidate[] {
  const words = readWords(text);
  return collect(words).map((one) => {
    const [first, last] = [words[one.from], words[one.to - 1]];
    return {
      stems: one.stems,
      said: text.slice(first?.start, last?.end).replace(/\s+/g, ' '),
      features: describe(one, words, idf),
    };
  });
}

export function scoreOf(features: PhraseFeatures): number {
  let score = 0;
  for (const name in keyPhraseWeights) {
    const key = name as keyof PhraseFeatures;
    score += keyPhraseWeights[key] * features[key];
  }
  return score;
}

/**
 * At most `most` phrases. A word that stands only within phrases that are named comes when nothing else
 * is left, as in a text of a few words; longer parts of phrases are named as authors name them.
 */
export function findKeyPhrases(
  { title, abstract = '' }: { title: string; abstract?: string },
  idf: Idf,
  most: number,
): KeyPhrase[] {
  const ranked = readCandidates(`${title}\n. ${abstract}`, idf)
    .map(({ stems, said, features }) => ({
      said,
      stems: stems.join(' '),
      isOwn: features.whole > 0,
      score: scoreOf(features),
    }))
    .sort((a, b) => b.score - a.score || (a.stems < b.stems ? -1 : 1));
  const named: KeyPhrase[] = [];
  const parts: KeyPhrase[] = [];
  for (const { isOwn, ...one } of ranked) {
    if (named.length === most) break;
    const isWord = !one.stems.includes(' ');
    const isPart =
      !isOwn && isWord && named.some(({ stems }) => stems.split(' ').includes(one.stems));
    (isPart ? parts : named).push(one);
  }
  return [...named, ...parts].slice(0, most);
}

/** What is read of a text, by its stems; one paper is compared with thirty. */
const read = new WeakMap<object, ReadonlyMap<string, Candidate>>();

function phrasesOf(text: { title: string; abstract?: string }, idf: Idf) {
  const before = read.get(text);
  if (before) return before;
  const found = readCandidates(`${text.title}\n. ${text.abstract ?? ''}`, idf);
  const phrases = new Map(
    found.filter(({ stems }) => stems.length > 1).map((one) => [one.stems.join(' '), one]),
  );
  read.set(text, phrases);
  return phrases;
}

/**
 * Phrases of two words or more that stand in both texts, in one of them as a whole and not only as a
 * part of a longer one; what reads most like a key phrase of the first text comes first.
 */
export function findSharedPhrases(
  text: { title: string; abstract?: string },
  other: { title: string; abstract?: string },
  idf: Idf,
): Pick<Candidate, 'stems' | 'said'>[] {
  const others = phrasesOf(other, idf);
  return [...phrasesOf(text, idf)]
    .flatMap(([name, one]) => {
      const twin = others.get(name);
      const isWhole = twin && one.features.whole + twin.features.whole > 0;
      return isWhole ? [{ ...one, score: scoreOf(one.features) }] : [];
    })
    .sort((a, b) => b.score - a.score);
}
