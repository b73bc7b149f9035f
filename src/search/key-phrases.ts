// Two papers' texts come in, the phrases that both have go out, what reads most like a key phrase first,
// quoted as they stand there. A candidate is read by features whose weights stand in a file of their own.
import { keyPhraseWeights } from './key-phrase-weights.ts';
import type { Phrase, PhraseText, Word } from './phrase-runs.ts';
import { collectPhrases, quote, readWords } from './phrase-runs.ts';
import { weakWords } from './prose-words.ts';
import type { Idf } from './segment/idf.ts';

/** What is known of a candidate, each feature by its name. */
export type PhraseFeatures = Record<keyof typeof keyPhraseWeights, number>;

export interface Candidate {
  stems: readonly string[];
  said: string;
  features: PhraseFeatures;
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

function describe(one: Phrase, words: readonly Word[], idf: Idf): PhraseFeatures {
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
  return collectPhrases(words).map((one) => ({
    stems: one.stems,
    said: quote(one, { text, words }),
    features: describe(one, words, idf),
  }));
}

export function scoreOf(features: PhraseFeatures): number {
  let score = 0;
  for (const name in keyPhraseWeights) {
    const key = name as keyof PhraseFeatures;
    score += keyPhraseWeights[key] * features[key];
  }
  return score;
}

/** The phrases of a text, by their stems; how each reads is told of the few that are asked for. */
interface Phrases extends PhraseText {
  found: ReadonlyMap<string, Phrase>;
}

/** One paper is compared with thirty. */
const read = new WeakMap<object, Phrases>();

function phrasesOf(paper: { title: string; abstract?: string }): Phrases {
  const before = read.get(paper);
  if (before) return before;
  const text = `${paper.title}\n. ${paper.abstract ?? ''}`;
  const words = readWords(text);
  const several = collectPhrases(words).filter(({ stems }) => stems.length > 1);
  const found = new Map(several.map((one) => [one.stems.join(' '), one]));
  const phrases = { text, words, found };
  read.set(paper, phrases);
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
  const [own, others] = [phrasesOf(text), phrasesOf(other)];
  return [...own.found]
    .flatMap(([name, one]) => {
      const twin = others.found.get(name);
      if (!twin || one.whole + twin.whole === 0) return [];
      const score = scoreOf(describe(one, own.words, idf));
      return [{ stems: one.stems, said: quote(one, own), score }];
    })
    .sort((a, b) => b.score - a.score);
}
