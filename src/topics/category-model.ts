// A model as bytes and a paper's words come in; how likely each of arXiv's categories is goes out, and
// the words that speak for one. It guesses: what it says is never kept as a fact of a paper.
import { unpackCategoryModel } from './category-bytes.ts';
import { readCategoryFeatures } from './category-features.ts';

/** What the model reads; nothing but words, so that a page's rows need nothing else. */
export interface GuessedText {
  title: string;
  abstract?: string;
}

export interface RankedCategory {
  code: string;
  /** Probability that it is the first category; over all categories they sum to 1. */
  first: number;
  /** Probability that it is one of the categories at all. */
  listed: number;
}

export interface CategoryReading {
  /** All categories, the likeliest first one first; empty where the model knows no word of the text. */
  ranked: RankedCategory[];
  /** The words that speak for a category more than for the others, strongest first; at most `most`. */
  wordsFor(code: string, most: number): string[];
}

export interface CategoryModel {
  readonly categories: readonly string[];
  read(text: GuessedText): CategoryReading;
}

/** A word that speaks for a category with less than this share of the strongest one is not named. */
const LEAST_WORD = 0.3;

/** Opens a model; CategoryModelError where the bytes are none. */
export function openCategoryModel(bytes: Uint8Array): CategoryModel {
  const { categories, width, hashes, words, first, listed } = unpackCategoryModel(bytes);
  const places = new Map(Array.from(hashes, (hash, place) => [hash, place]));

  const isKnown = (hash: number) => places.has(hash);

  /** The known words of a text with what each counts: together of length one. */
  function weigh({ title, abstract = '' }: GuessedText) {
    const known = readCategoryFeatures(title, abstract, isKnown).map((feature) => ({
      feature,
      place: places.get(feature.hash) ?? 0,
      value: 1 + Math.log(feature.count),
    }));
    const length = Math.sqrt(known.reduce((sum, { value }) => sum + value * value, 0)) || 1;
    for (const one of known) one.value /= length;
    return known;
  }

  /** The rows of a reading for a paper's vector. */
  const readRows = (vector: Float32Array, rows: Float32Array) =>
    Float64Array.from(categories, (_, category) => {
      const at = category * (width + 1);
      let sum = rows[at + width] ?? 0;
      for (let k = 0; k < width; k++) sum += (rows[at + k] ?? 0) * (vector[k] ?? 0);
      return sum;
    });

  function rank(vector: Float32Array): RankedCategory[] {
    const scores = readRows(vector, first);
    const highest = scores.reduce((most, score) => Math.max(most, score));
    const shares = scores.map((score) => Math.exp(score - highest));
    const whole = shares.reduce((sum, share) => sum + share, 0);
    const alone = readRows(vector, listed);
    return categories
      .map((code, i) => ({
        code,
        first: (shares[i] ?? 0) / whole,
        listed: 1 / (1 + Math.exp(-(alone[i] ?? 0))),
      }))
      .sort((a, b) => b.first - a.first);
  }

  /** What a category's row says beyond the mean of all. */
  function ownRow(category: number): Float32Array {
    return Float32Array.from({ length: width }, (_, k) => {
      const mean = categories.reduce((sum, _code, i) => sum + (first[i * (width + 1) + k] ?? 0), 0);
      return (first[category * (width + 1) + k] ?? 0) - mean / categories.length;
    });
  }

  return {
    categories,
    read(text) {
      const known = weigh(text);
      const vector = new Float32Array(width);
      for (const { place, value } of known) {
        const at = place * width;
        for (let k = 0; k < width; k++) vector[k] = (vector[k] ?? 0) + value * (words[at + k] ?? 0);
      }
      return {
        ranked: known.length > 0 ? rank(vector) : [],
        wordsFor(code, most) {
          const category = categories.indexOf(code);
          if (category < 0) return [];
          const own = ownRow(category);
          const spoken = known.map(({ feature, place, value }) => {
            let weight = 0;
            for (let k = 0; k < width; k++)
              weight += (own[k] ?? 0) * (words[place * width + k] ?? 0);
            const said = feature.text.slice(feature.from, feature.to);
            return { said, weight: value * weight };
          });
          spoken.sort((a, b) => b.weight - a.weight);
          const least = LEAST_WORD * (spoken[0]?.weight ?? 0);
          return pickWords(
            spoken.filter(({ weight }) => weight > 0 && weight >= least),
            most,
          );
        },
      };
    },
  };
}

/** Words too short to say anything, or that are part of a pair that is said, are passed over. */
function pickWords(spoken: readonly { said: string }[], most: number): string[] {
  const picked: string[] = [];
  for (const { said } of spoken) {
    if (picked.length === most) break;
    const plain = said.toLowerCase();
    const isPart = picked.some((other) => {
      const before = other.toLowerCase();
      return before.includes(plain) || plain.includes(before);
    });
    if (said.length > 2 && !isPart) picked.push(said);
  }
  return picked;
}
