// The rows of asked terms come in with their impacts, each row's sum goes out. Sums are whole numbers: no
// order of adding can change them.
import type { Entrances } from './postings.ts';
import { addImpacts, TERMS_IN_SUM } from './postings.ts';

/** The sum of weights times impacts of a packed sum. */
export const toScore = (packed: number): number => Math.floor(packed / TERMS_IN_SUM);
/** How many terms it is made of. */
export const toShared = (packed: number): number => packed % TERMS_IN_SUM;

/**
 * Adds to `sums` of each row its sum and how many terms it shares, in one number: above 0 where any is
 * shared. Answers of each list where it can be entered again.
 */
export function addUp(
  sums: Float64Array,
  terms: readonly { weight: number }[],
  lists: readonly (Uint8Array | null)[],
): Entrances[] {
  return terms.map(({ weight }, i) => addImpacts(lists[i] ?? NO_ROWS, weight, sums));
}

const NO_ROWS = new Uint8Array(0);
