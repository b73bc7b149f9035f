// The words of a title come in, the few rows that share the rarest of them go out. It never judges
// whether one of them is the paper: see search/match.ts.
import { ranking } from '../ranking.ts';
import type { Lexicon } from './lexicon.ts';
import type { Read } from './page-source.ts';
import { addRows } from './postings.ts';
import { withSums } from './row-sums.ts';

/** A word that is read, and what a row gains that holds it. */
export interface NearWord {
  word: string;
  weight: number;
  /** Two words of the title run together, which few rows hold so: no row falls short without it. */
  isJoined?: boolean;
}

/** The weight of which a row must have its share (`ranking.near.leastShare`) to be a candidate. */
export const leastWeight = (plan: readonly NearWord[]) =>
  ranking.near.leastShare *
  plan.reduce((sum, { weight, isJoined }) => sum + (isJoined ? 0 : weight), 0);

export interface NearCandidate {
  ordinal: number;
  /** Sum of the weights of the words that the row shares. */
  weight: number;
}

/** What of a segment is looked through. */
export interface NearParts {
  papers: number;
  lexicon: Lexicon;
}

/** idf of a word by how many of how many papers hold it in a title; as in near-titles.ts. */
export const nearIdf = (papers: number, papersWith: number) =>
  Math.log(1 + (papers + 1) / (papersWith + 1));

/** The words of all titles, as all segments together know them. */
export interface NearCounts {
  papers: number;
  papersWith(word: string): number;
}

/**
 * Which words are read and what they weigh: rarest first, until `maxPostings` rows are touched; the
 * rarest is read however common it is. The counts are sums over all segments, so that every segment
 * is asked the same.
 */
export function planNear(
  words: ReadonlySet<string>,
  { papers, papersWith }: NearCounts,
  maxPostings: number = ranking.near.maxPostings,
): NearWord[] {
  const known = [...words].map((word) => ({ word, count: papersWith(word) }));
  const rarest = known.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  const plan: NearWord[] = [];
  let touched = 0;
  for (const { word, count } of rarest) {
    if (touched > 0 && touched + count > maxPostings) break;
    touched += count;
    plan.push({ word, weight: nearIdf(papers, count) });
  }
  return plan;
}

/**
 * The rarest words of a title, each run together with the word before it and the one behind it: where
 * a title was written so ("multi-viewregulated"), the words that would have led to it are missing.
 */
export function joinRarest(words: readonly string[], { papersWith }: NearCounts): string[] {
  const known = words.map((word, at) => ({ at, count: papersWith(word) }));
  const rarest = known.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  return rarest.slice(0, ranking.near.joined).flatMap(({ at }) => {
    const [before, word, behind] = [words[at - 1], words[at] ?? '', words[at + 1]];
    return [...(before ? [before + word] : []), ...(behind ? [word + behind] : [])];
  });
}

/** So little may be lost where weights are added up in floating point. */
const ROUNDING = 1e-9;

/**
 * Adds up what each row gains; answers the rows that gained something and can come to `least`. What is
 * first met when the words to come weigh less than that is not taken up.
 */
function addWeights(
  plan: readonly NearWord[],
  lists: readonly (Uint8Array | null)[],
  sums: Float64Array,
  least: number,
): number[] {
  const touched: number[] = [];
  let rest = plan.reduce((sum, { weight }) => sum + weight, 0);
  plan.forEach(({ weight }, i) => {
    const bytes = lists[i];
    if (bytes) addRows(bytes, weight, sums, rest >= least - ROUNDING ? touched : null);
    rest -= weight;
  });
  return touched;
}

/** Rows by shared weight, heaviest first, ties by row; null where something must be loaded first. */
export function collectNear(
  read: Read,
  { papers, lexicon }: NearParts,
  plan: readonly NearWord[],
  keeps: (ordinal: number) => boolean,
): NearCandidate[] | null {
  const entries = plan.map(({ word }) => lexicon.find(read, word));
  const lists = entries.map((entry) => (entry ? read(entry.from, entry.to) : null));
  if (!entries.every((entry, i) => entry === null || (entry && lists[i]))) return null;
  return withSums(papers, (sums) => {
    const least = leastWeight(plan);
    const touched = addWeights(plan, lists, sums, least);
    return pickHeaviest({ touched, sums, least }, keeps);
  });
}

interface Weighed {
  touched: readonly number[];
  sums: Float64Array;
  least: number;
}

/** The best of the touched rows; all sums are zero afterwards. */
function pickHeaviest(
  { touched, sums, least }: Weighed,
  keeps: (ordinal: number) => boolean,
): NearCandidate[] {
  // Only what can be among the best is sorted.
  const most = ranking.near.maxCandidates;
  const best: NearCandidate[] = [];
  for (const ordinal of touched) {
    const weight = sums[ordinal] ?? 0;
    sums[ordinal] = 0;
    if (weight < least) continue;
    const last = best[most - 1];
    if (last && (weight < last.weight || (weight === last.weight && ordinal > last.ordinal))) {
      continue;
    }
    if (!keeps(ordinal)) continue;
    best.push({ ordinal, weight });
    best.sort((a, b) => b.weight - a.weight || a.ordinal - b.ordinal);
    best.length = Math.min(best.length, most);
  }
  return best;
}
