// Papers come in, the weights of features go out. An author's keys are not at hand; the title is: a
// phrase of the abstract that is a phrase of the title is one that the author chose to name.
import {
  type Candidate,
  type PhraseFeatures,
  readCandidates,
} from '../../src/search/key-phrases.ts';
import type { Idf } from '../../src/search/segment/idf.ts';
import { makeRandom } from '../bench-engine/rows.ts';

type Name = keyof PhraseFeatures;
type Example = readonly [values: Float64Array, isKey: boolean, counts: number];

const EPOCHS = 6;
const RATE = 0.05;
const SEED = 11;
/**
 * What a key of one word counts. Titles take up single words far more often than a reader would name
 * them by themselves: all counted alike, half of the named phrases are single words, of which one in
 * eight is right, where of those of two and three words every second is.
 */
const ONE_WORD = 0.2;

/** Phrases of a title that are no part of a longer one. */
function titlePhrases(title: string, idf: Idf): Set<string> {
  const whole = readCandidates(title, idf).filter(({ features }) => features.whole > 0);
  return new Set(whole.map(({ stems }) => stems.join(' ')));
}

function toExamples(
  rows: readonly { title: string; abstract: string }[],
  idf: Idf,
  names: readonly Name[],
): Example[] {
  return rows.flatMap(({ title, abstract }) => {
    const keys = titlePhrases(title, idf);
    const candidates = readCandidates(abstract, idf);
    const isKey = ({ stems }: Candidate) => keys.has(stems.join(' '));
    // An abstract that takes up nothing of its title says nothing here.
    if (!candidates.some(isKey)) return [];
    return candidates.map((one): Example => {
      const counts = isKey(one) && one.stems.length === 1 ? ONE_WORD : 1;
      return [Float64Array.from(names, (name) => one.features[name]), isKey(one), counts];
    });
  });
}

/** Logistic regression by Adagrad; features are scaled by their spread while it learns. */
export function learnWeights(
  rows: readonly { title: string; abstract: string }[],
  idf: Idf,
): { weights: Record<string, number>; report: string } {
  const names = Object.keys(readCandidates('word', idf)[0]?.features ?? {}) as Name[];
  const examples = toExamples(rows, idf, names);
  const spread = names.map((_, k) => {
    const mean = examples.reduce((sum, [values]) => sum + (values[k] ?? 0), 0) / examples.length;
    const square = examples.reduce((sum, [values]) => sum + ((values[k] ?? 0) - mean) ** 2, 0);
    return Math.sqrt(square / examples.length) || 1;
  });
  const random = makeRandom(SEED);
  const weights = new Float64Array(names.length);
  const past = new Float64Array(names.length).fill(1);
  let loss = 0;
  for (let step = 0; step < EPOCHS * examples.length; step++) {
    const [values, isKey, counts] = examples[Math.floor(random() * examples.length)] ?? [
      weights,
      false,
      1,
    ];
    let score = 0;
    for (let k = 0; k < names.length; k++) {
      score += ((weights[k] ?? 0) * (values[k] ?? 0)) / (spread[k] ?? 1);
    }
    const share = 1 / (1 + Math.exp(-score));
    const error = counts * (share - Number(isKey));
    loss -= counts * Math.log(Math.max(1e-9, isKey ? share : 1 - share));
    for (let k = 0; k < names.length; k++) {
      const slope = (error * (values[k] ?? 0)) / (spread[k] ?? 1);
      past[k] = (past[k] ?? 0) + slope * slope;
      weights[k] = (weights[k] ?? 0) - (RATE * 20 * slope) / Math.sqrt(past[k] ?? 1);
    }
  }
  const plain = names.map((name, k): [string, number] => [
    name,
    Math.round(((weights[k] ?? 0) / (spread[k] ?? 1)) * 1000) / 1000,
  ]);
  const keys = examples.filter(([, isKey]) => isKey).length;
  const mean = (loss / (EPOCHS * examples.length)).toFixed(4);
  return {
    weights: Object.fromEntries(plain),
    report: `${examples.length} candidates, ${keys} of them in titles, mean loss ${mean}`,
  };
}
