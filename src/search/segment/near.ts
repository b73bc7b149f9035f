// The words of a title come in, the few rows that share the rarest of them go out. It never judges
// whether one of them is the paper: see search/match.ts.
import { ranking } from '../ranking.ts';
import type { Lexicon, TermEntry } from './lexicon.ts';
import type { Read } from './page-source.ts';
import { readPostings } from './postings.ts';

/** A word that is read, and what a row gains that holds it. */
export interface NearWord {
  word: string;
  weight: number;
}

export interface NearCandidate {
  ordinal: number;
  /** Sum of the weights of the words that the row shares. */
  weight: number;
}

/** idf of a word by how many of how many papers hold it in a title; as in near-titles.ts. */
export const nearIdf = (papers: number, papersWith: number) =>
  Math.log(1 + (papers + 1) / (papersWith + 1));

/**
 * Which words are read and what they weigh: rarest first, until `ranking.near.maxPostings` rows are
 * touched; the rarest is read however common it is. `papers` and `papersWith` are sums over all
 * segments, so that every segment is asked the same.
 */
export function planNear(
  words: ReadonlySet<string>,
  papers: number,
  papersWith: (word: string) => number,
): NearWord[] {
  const known = [...words].map((word) => ({ word, count: papersWith(word) }));
  const rarest = known.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  const plan: NearWord[] = [];
  let touched = 0;
  for (const { word, count } of rarest) {
    if (touched > 0 && touched + count > ranking.near.maxPostings) break;
    touched += count;
    plan.push({ word, weight: nearIdf(papers, count) });
  }
  return plan;
}

/** Rows for all words at once; null where something must be loaded first. */
export function readLists(
  read: Read,
  entries: readonly (TermEntry | null | undefined)[],
  hasImpacts: boolean,
) {
  const lists = entries.map((entry) => {
    if (!entry) return null;
    const bytes = read(entry.from, entry.to);
    return bytes && readPostings(bytes, entry.count, hasImpacts);
  });
  const isWhole = entries.every((entry, i) => entry === null || (entry && lists[i]));
  return isWhole ? lists : null;
}

// Room for sums, kept between questions and all zero there: nothing else runs while one is answered.
let sums = new Float64Array(0);

/** Adds up what each row gains; answers the rows that gained something. */
function addWeights(
  plan: readonly NearWord[],
  lists: readonly ({ rows: Uint32Array } | null)[],
): number[] {
  const last = lists.reduce((most, list) => Math.max(most, list?.rows.at(-1) ?? 0), 0);
  if (sums.length <= last) sums = new Float64Array(last + 1);
  const touched: number[] = [];
  plan.forEach(({ weight }, i) => {
    for (const row of lists[i]?.rows ?? []) {
      const before = sums[row] ?? 0;
      if (before === 0) touched.push(row);
      sums[row] = before + weight;
    }
  });
  return touched;
}

/** Rows by shared weight, heaviest first, ties by row; null where something must be loaded first. */
export function collectNear(
  read: Read,
  lexicon: Lexicon,
  plan: readonly NearWord[],
  keeps: (ordinal: number) => boolean,
): NearCandidate[] | null {
  const lists = readLists(
    read,
    plan.map(({ word }) => lexicon.find(read, word)),
    false,
  );
  if (!lists) return null;
  const touched = addWeights(plan, lists);
  const whole = plan.reduce((sum, { weight }) => sum + weight, 0);
  // Only what can be among the best is sorted.
  const most = ranking.near.maxCandidates;
  const best: NearCandidate[] = [];
  for (const ordinal of touched) {
    const weight = sums[ordinal] ?? 0;
    sums[ordinal] = 0;
    if (weight < ranking.near.leastShare * whole) continue;
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
