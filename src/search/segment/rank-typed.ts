// A plan over the words of a segment comes in, the rows that hold what it asks for go out, best first
// and all of them counted. Nothing is read of a row itself but how long its shortest title is.
import { ranking } from '../ranking.ts';
import { isEnough } from '../vocabulary.ts';
import type { Read } from './page-source.ts';
import { readPostings } from './postings.ts';
import type { TypedList } from './typed.ts';

/** One asked word: what it weighs, and the words of this segment that it may mean. */
export interface TypedWord {
  weight: number;
  variants: readonly { closeness: number; lists: readonly TypedList[] }[];
}

export interface TypedPlan {
  words: readonly TypedWord[];
  /** Every asked word must be met; else those that tell enough of all. */
  isWhole: boolean;
}

export interface TypedOptions {
  most: number;
  /** Rows that are not to be found. */
  isGone(ordinal: number): boolean;
}

export interface TypedAnswer {
  /** `score` from 0 to about 1, ties by row. */
  hits: { ordinal: number; score: number }[];
  /** Rows that are meant in all. */
  found: number;
}

/** Rows of one list, with what a row gains by standing in it. */
interface Gain {
  rows: Uint32Array;
  gain: number;
}

// Room for sums and for what was met, kept between questions: nothing else runs while one is answered.
let sums = new Float32Array(0);
let met = new Uint32Array(0);

/** The lists of one asked word, the best gain first; null where something must be loaded first. */
function readGains(read: Read, { variants }: TypedWord): Gain[] | null {
  let isWhole = true;
  const gains: Gain[] = [];
  for (const { closeness, lists } of variants) {
    for (const { field, entry } of lists) {
      const bytes = read(entry.from, entry.to);
      if (!bytes) isWhole = false;
      else {
        const { rows } = readPostings(bytes, entry.count, false);
        gains.push({ rows, gain: closeness * ranking.words.fields[field] });
      }
    }
  }
  return isWhole ? gains.sort((a, b) => b.gain - a.gain) : null;
}

/**
 * `lengths`: a byte a row, the words of its shortest title. Null where something must be loaded
 * first. At most 32 words are asked for.
 */
export function collectTyped(
  read: Read,
  { papers, lengths }: { papers: number; lengths: Uint8Array | null },
  plan: TypedPlan,
  options: TypedOptions,
): TypedAnswer | null {
  const gains = plan.words.map((word) => readGains(read, word));
  const whole = gains.flatMap((own) => own ?? []);
  if (!lengths || gains.some((own) => own === null)) return null;
  if (whole.length === 0) return { hits: [], found: 0 };
  if (sums.length < papers) {
    sums = new Float32Array(papers);
    met = new Uint32Array(papers);
  }
  sums.fill(0, 0, papers);
  met.fill(0, 0, papers);
  // The rarest first: a row that lacks it need not be looked at again where all are asked for.
  const rarest = plan.words.map((_, i) => i);
  const weightOf = (i: number) => plan.words[i]?.weight ?? 0;
  rarest.sort((a, b) => weightOf(b) - weightOf(a) || a - b);
  let before = 0;
  for (const i of rarest) {
    const bit = 1 << i;
    for (const { rows, gain } of gains[i] ?? []) {
      addGains(rows, gain * weightOf(i), bit, plan.isWhole ? before : 0);
    }
    before |= bit;
  }
  return selectTyped(papers, lengths, plan, options);
}

/** A row gains once by a word, from the best of its lists; `needed` are the bits that it must have. */
function addGains(rows: Uint32Array, gain: number, bit: number, needed: number) {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const bits = met[row] ?? 0;
    if (bits & bit || (bits & needed) !== needed) continue;
    met[row] = bits | bit;
    sums[row] = (sums[row] ?? 0) + gain;
  }
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function selectTyped(
  papers: number,
  lengths: Uint8Array,
  plan: TypedPlan,
  { most, isGone }: TypedOptions,
): TypedAnswer {
  const weights = plan.words.map(({ weight }) => weight);
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const judged = new Map<number, number>();
  /** How many words were met, where they are enough; 0 where they are not. */
  const judge = (bits: number): number => {
    const known = judged.get(bits);
    if (known !== undefined) return known;
    const isMet = (at: number) => (bits & (1 << at)) !== 0;
    const count = isEnough({ weights, isWhole: plan.isWhole }, isMet) ? countBits(bits) : 0;
    judged.set(bits, count);
    return count;
  };
  const hits: TypedAnswer['hits'] = [];
  let found = 0;
  for (let ordinal = 0; ordinal < papers; ordinal++) {
    const bits = met[ordinal] ?? 0;
    if (bits === 0) continue;
    const count = judge(bits);
    if (count === 0 || isGone(ordinal)) continue;
    found += 1;
    const filled = Math.min(1, count / Math.max(1, lengths[ordinal] ?? 1));
    const score = ((sums[ordinal] ?? 0) / all) * (1 - ranking.words.lengthLoss * (1 - filled));
    if (hits.length >= most && score <= (hits[most - 1]?.score ?? 0)) continue;
    let place = hits.length;
    while (place > 0 && (hits[place - 1]?.score ?? 0) < score) place -= 1;
    hits.splice(place, 0, { ordinal, score });
    if (hits.length > most) hits.pop();
  }
  return { hits, found };
}
