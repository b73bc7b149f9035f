// The rows of asked terms come in with their impacts, each row's sum goes out, and which rows are worth
// a closer look. Sums are whole numbers: no order of adding can change them.
import type { Entrances } from './postings.ts';
import { addImpacts, TERMS_IN_SUM } from './postings.ts';

// Room for sums, kept between questions: nothing else runs while one is answered.
let room = new Float64Array(0);

/** Of every row its sum of weights times impacts, and how many terms it shares. */
export interface LexicalSums {
  scoreOf(ordinal: number): number;
  sharedOf(ordinal: number): number;
  /** Both in one number, as they are added up: above 0 where any term is shared. */
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
  return {
    scoreOf: (ordinal) => Math.floor((packed[ordinal] ?? 0) / TERMS_IN_SUM),
    sharedOf: (ordinal) => (packed[ordinal] ?? 0) % TERMS_IN_SUM,
    packed,
    entrances,
  };
}

const NO_ROWS = new Uint8Array(0);

export interface LeastSum {
  /** No row of less is taken. */
  any: number;
  /** Of one row. */
  of(ordinal: number): number;
}

/** Rows of at least a sum, and all that share a term in some ranges; rising, each once. */
export function pickRows(
  { packed, scoreOf }: LexicalSums,
  least: LeastSum,
  ranges: readonly (readonly [from: number, to: number])[],
): Uint32Array {
  const ordered = [...ranges].filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0]);
  const any = Math.ceil(least.any) * TERMS_IN_SUM;
  const rows: number[] = [];
  let at = 0;
  const takeBest = (end: number) => {
    for (; at < end; at++) {
      if ((packed[at] ?? 0) >= any && scoreOf(at) >= least.of(at)) rows.push(at);
    }
  };
  for (const [from, to] of ordered) {
    takeBest(from);
    for (; at < to; at++) if ((packed[at] ?? 0) > 0) rows.push(at);
  }
  takeBest(packed.length);
  return Uint32Array.from(rows);
}
