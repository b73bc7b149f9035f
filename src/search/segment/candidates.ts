// What rows share with the asked terms comes in; the rows that are worth a closer look go out: those of
// some ranges, and elsewhere those that share most, by a floor or by a number of places.
import { ranking } from '../ranking.ts';
import { toScore } from './lexical-sums.ts';
import { TERMS_IN_SUM } from './postings.ts';

export type RowRange = readonly [from: number, to: number];

/** Rows to be looked at, rising, with their packed sums. */
export interface Candidates {
  rows: Uint32Array;
  packed: Float64Array;
  /** What a row outside of the ranges is worth by its words; endless for one that is looked at anyway. */
  worth: Float64Array;
}

/** What decides of rows outside of the ranges. */
export interface RowsOutside {
  /** A row's worth by its words is its sum times this, which is never above `most`. */
  factorOf(ordinal: number): number;
  most: number;
  /** Rows that take no place. */
  except: ReadonlySet<number> | undefined;
}

/** Least sums of rows, where a floor decides. */
export interface LeastSum {
  /** No row of less is taken. */
  any: number;
  /** Of one row. */
  of(ordinal: number): number;
}

/** Walks all rows in order, telling of each stretch whether it is one of the ranges. */
function walk(
  papers: number,
  ranges: readonly RowRange[],
  visit: (from: number, to: number, isInRange: boolean) => void,
) {
  let at = 0;
  for (const [from, to] of [...ranges].filter(([a, b]) => a < b).sort((a, b) => a[0] - b[0])) {
    visit(at, from, false);
    visit(from, to, true);
    at = to;
  }
  visit(at, papers, false);
}

/** Rows in rising order with what they are worth, as they are met. */
class Met {
  private rows = new Uint32Array(4096);
  private worths = new Float64Array(4096);
  private count = 0;

  add(row: number, worth: number) {
    if (this.count === this.rows.length) {
      const [rows, worths] = [this.rows, this.worths];
      this.rows = new Uint32Array(2 * rows.length);
      this.worths = new Float64Array(2 * rows.length);
      this.rows.set(rows);
      this.worths.set(worths);
    }
    this.rows[this.count] = row;
    this.worths[this.count++] = worth;
  }

  /** Those that are worth at least so much. */
  finish(packed: Float64Array, least: number): Candidates {
    const rows = this.rows.subarray(0, this.count);
    const sums = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) sums[i] = packed[rows[i] ?? 0] ?? 0;
    return keepWorth({ rows, packed: sums, worth: this.worths.subarray(0, this.count) }, least);
  }
}

/** Rows of at least a sum, and all that share a term in some ranges. */
export function pickByFloor(
  packed: Float64Array,
  least: LeastSum,
  ranges: readonly RowRange[],
): Candidates {
  const any = Math.ceil(least.any) * TERMS_IN_SUM;
  const met = new Met();
  walk(packed.length, ranges, (from, to, isInRange) => {
    for (let row = from; row < to; row++) {
      const sum = packed[row] ?? 0;
      const isMet = isInRange ? sum > 0 : sum >= any && toScore(sum) >= least.of(row);
      if (isMet) met.add(row, Number.POSITIVE_INFINITY);
    }
  });
  return met.finish(packed, 0);
}

/** The highest numbers of those that came, as many as there are places: a heap, the least on top. */
class Places {
  private readonly heap = new Float64Array(ranking.segment.places);

  get least(): number {
    return this.heap[0] ?? 0;
  }

  /** A number above the least takes its place. */
  take(number: number) {
    const { heap } = this;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if ((heap[child + 1] ?? Number.POSITIVE_INFINITY) < (heap[child] ?? 0)) child += 1;
      const under = heap[child] ?? 0;
      if (under >= number) break;
      heap[at] = under;
      at = child;
    }
    heap[at] = number;
  }
}

/** All that share a term in some ranges; elsewhere as many as have a place, with all that tie for the last. */
export function pickByPlace(
  packed: Float64Array,
  outside: RowsOutside,
  ranges: readonly RowRange[],
): Candidates {
  const places = new Places();
  const met = new Met();
  // No packed sum below this one can have a place any more.
  let bound = 1;
  const look = (row: number, sum: number) => {
    const worth = toScore(sum) * outside.factorOf(row);
    if (worth < places.least || outside.except?.has(row)) return;
    met.add(row, worth);
    if (worth === places.least) return;
    places.take(worth);
    bound = Math.max(1, Math.floor(places.least / outside.most) * TERMS_IN_SUM);
  };
  walk(packed.length, ranges, (from, to, isInRange) => {
    for (let row = from; row < to; row++) {
      const sum = packed[row] ?? 0;
      if (isInRange) {
        if (sum > 0) met.add(row, Number.POSITIVE_INFINITY);
      } else if (sum >= bound) look(row, sum);
    }
  });
  return met.finish(packed, places.least);
}

/** Those of a worth, and those that are looked at anyway. */
export function keepWorth(all: Candidates, least: number): Candidates {
  const { length } = all.rows;
  const [rows, packed] = [new Uint32Array(length), new Float64Array(length)];
  const worth = new Float64Array(length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const own = all.worth[i] ?? 0;
    if (own < least) continue;
    rows[count] = all.rows[i] ?? 0;
    packed[count] = all.packed[i] ?? 0;
    worth[count++] = own;
  }
  return {
    rows: rows.subarray(0, count),
    packed: packed.subarray(0, count),
    worth: worth.subarray(0, count),
  };
}

/** What the rows outside of the ranges are worth. */
export const listWorths = ({ worth }: Candidates): number[] => [...worth.filter(Number.isFinite)];

/** The worth of the last place, where several parts have told theirs; 0 where there is room for all. */
export function lastPlace(worths: readonly (readonly number[])[]): number {
  const all = Float64Array.from(worths.flat()).sort();
  return all[all.length - ranking.segment.places] ?? 0;
}
