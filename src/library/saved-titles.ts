// Saved papers come in, those that share the rarest words of a title go out, the nearest alone where there are
// very many. It never judges whether two are one paper.
import type { Entry } from '../paper/entry.ts';
import { titleWords } from '../paper/title.ts';
import { ranking } from '../search/ranking.ts';
import { leastWeight, planNear } from '../search/segment/near.ts';
import type { Pace } from '../search/segment/pace.ts';

/** Titles whose words are counted between two questions to the pace. */
const STEP = 64;

export interface SavedTitles {
  /** How many saved titles hold this word. */
  count(word: string): number;
  /** The words of the title at this place. */
  wordsAt(place: number): readonly string[];
  /** Of the places that `mayBe` lets through those that share most of the title's rarest words. */
  findBeside(place: number, mayBe: (other: number) => boolean): number[];
}

/** What is found is at a place of `entries`. */
export async function indexSavedTitles(
  entries: readonly Entry[],
  pace: Pace,
): Promise<SavedTitles> {
  const words: (readonly string[])[] = [];
  const placesOf = new Map<string, number[]>();
  for (const [place, { title }] of entries.entries()) {
    const own = titleWords(title);
    words.push(own);
    for (const word of new Set(own)) {
      const places = placesOf.get(word);
      if (places) places.push(place);
      else placesOf.set(word, [place]);
    }
    if (place % STEP === 0) await pace();
  }
  const sums = new Float64Array(entries.length);
  const papersWith = (word: string) => placesOf.get(word)?.length ?? 0;
  const wordsAt = (place: number) => words[place] ?? [];
  return {
    count: papersWith,
    wordsAt,
    findBeside(place, mayBe) {
      const plan = planNear(new Set(wordsAt(place)), { papers: entries.length, papersWith });
      const least = leastWeight(plan);
      const touched: number[] = [];
      let rest = plan.reduce((sum, { weight }) => sum + weight, 0);
      for (const { word, weight } of plan) {
        // What is first met when the words to come weigh less than that cannot come to it any more.
        const isLate = rest < least;
        rest -= weight;
        for (const other of placesOf.get(word) ?? []) {
          const sum = sums[other] ?? 0;
          if (sum === 0 && isLate) continue;
          if (sum === 0) touched.push(other);
          sums[other] = sum + weight;
        }
      }
      const weightOf = (other: number) => sums[other] ?? 0;
      const found = touched.filter((other) => weightOf(other) >= least && mayBe(other));
      if (found.length > ranking.near.maxCandidates) {
        found.sort((a, b) => weightOf(b) - weightOf(a) || a - b);
        found.length = ranking.near.maxCandidates;
      }
      for (const other of touched) sums[other] = 0;
      return found;
    },
  };
}
