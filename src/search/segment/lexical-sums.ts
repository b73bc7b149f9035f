// The rows of asked terms come in with their impacts, each row's sum goes out, and which rows are worth
// a closer look. Sums are whole numbers: no order of adding can change them.
import { addImpacts } from './postings.ts';

// Room for sums, kept between questions: nothing else runs while one is answered.
let sums = new Uint32Array(0);
let counts = new Uint16Array(0);

/** Of every row its sum of weights times impacts and how many terms it shares; good until the next call. */
export function addUp(
  papers: number,
  terms: readonly { weight: number }[],
  lists: readonly (Uint8Array | null)[],
): { scores: Uint32Array; shared: Uint16Array } {
  if (sums.length < papers) {
    sums = new Uint32Array(papers);
    counts = new Uint16Array(papers);
  }
  const scores = sums.subarray(0, papers).fill(0);
  const shared = counts.subarray(0, papers).fill(0);
  terms.forEach(({ weight }, i) => {
    const bytes = lists[i];
    if (bytes) addImpacts(bytes, weight, scores, shared);
  });
  return { scores, shared };
}

export interface LeastSum {
  /** No row of less is taken. */
  any: number;
  /** Of one row. */
  of(ordinal: number): number;
}

/** Rows of at least a sum, and all that share a term in some ranges; rising, each once. */
export function pickRows(
  scores: Uint32Array,
  least: LeastSum,
  ranges: readonly (readonly [from: number, to: number])[],
): Uint32Array {
  const ordered = [...ranges].filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0]);
  const rows: number[] = [];
  let at = 0;
  const takeBest = (end: number) => {
    for (; at < end; at++) {
      const sum = scores[at] ?? 0;
      if (sum >= least.any && sum >= least.of(at)) rows.push(at);
    }
  };
  for (const [from, to] of ordered) {
    takeBest(from);
    for (; at < to; at++) if ((scores[at] ?? 0) > 0) rows.push(at);
  }
  takeBest(scores.length);
  return Uint32Array.from(rows);
}
