// The rows of asked terms come in with their impacts, each row's sum goes out. Sums are whole numbers: no
// order of adding can change them.
import type { Entrances } from './postings.ts';
import { addImpacts, TERMS_IN_SUM } from './postings.ts';

// Room for sums, kept between questions: nothing else runs while one is answered.
let room = new Float64Array(0);

/** The sum of weights times impacts of a packed sum. */
export const toScore = (packed: number): number => Math.floor(packed / TERMS_IN_SUM);
/** How many terms it is made of. */
export const toShared = (packed: number): number => packed % TERMS_IN_SUM;

export interface LexicalSums {
  /** Of every row the sum and how many terms it shares in one number: above 0 where any is shared. */
  readonly packed: Float64Array;
  /** Of each list where it can be entered again. */
  readonly entrances: readonly Entrances[];
}

/** Good until the next call. */
export function addUp(
  papers: number,
  terms: readonly { weight: number }[],
  lists: readonly (Uint8Array | null)[],
): LexicalSums {
  if (room.length < papers) room = new Float64Array(papers);
  const packed = room.subarray(0, papers).fill(0);
  const entrances = terms.map(({ weight }, i) => addImpacts(lists[i] ?? NO_ROWS, weight, packed));
  return { packed, entrances };
}

const NO_ROWS = new Uint8Array(0);
