// The rows of a term come in with the impact of the term on each, bytes go out; and one tight loop
// adds them up. A row number is the distance from the one before, seven bits a byte.
import type { ByteWriter } from './bytes.ts';
import { SegmentError } from './bytes.ts';

/** Rows in rising order, `count` of them; an impact is 1 to 255. */
export function writePostings(
  writer: ByteWriter,
  rows: Uint32Array,
  impacts: Uint8Array | null,
  count = rows.length,
) {
  let last = -1;
  for (let i = 0; i < count; i++) {
    const row = rows[i] ?? 0;
    writer.varint(row - last - 1);
    if (impacts) writer.byte(impacts[i] ?? 0);
    last = row;
  }
}

const WIDE = 'a list of rows is damaged';

/** Bytes of a list between two places at which it can be entered. */
const STRIDE = 256;

/**
 * Places at which a long list can be entered without reading it from its start: by turns a row, and the
 * byte at which the posting after that row begins. Empty for a short list.
 */
export type Entrances = Int32Array;

const NO_ENTRANCES: Entrances = new Int32Array(0);

/** Sums carry their number of terms along: {@link addImpacts} adds one such unit for each score. */
export const TERMS_IN_SUM = 2 ** 16;

/**
 * For each posting: `sums[row] += weight * impact * TERMS_IN_SUM + 1`, one addition to one place for both
 * the score and the number of terms. Whole numbers below 2^48, so that the sum is the same in whatever
 * order terms and segments are taken. Answers where the list can be entered again.
 */
export function addImpacts(bytes: Uint8Array, weight: number, sums: Float64Array): Entrances {
  const end = bytes.length;
  const scale = weight * TERMS_IN_SUM;
  const entrances = end > 2 * STRIDE ? new Int32Array(2 * Math.ceil(end / STRIDE)) : NO_ENTRANCES;
  let [at, row, entrance] = [0, -1, 0];
  while (at < end) {
    const stop = Math.min(end, at + STRIDE);
    // Past the end of the empty one nothing is written.
    entrances[entrance++] = row;
    entrances[entrance++] = at;
    while (at < stop) {
      let next = bytes[at++] ?? 0;
      let gap = next & 127;
      for (let shift = 7; next > 127; shift += 7) {
        next = at < end && shift < 35 ? (bytes[at++] ?? 0) : fail();
        gap |= (next & 127) << shift;
      }
      row += gap + 1;
      sums[row] = (sums[row] ?? 0) + (scale * (bytes[at++] ?? 0) + 1);
    }
  }
  if (row >= sums.length || at !== end) fail();
  // A last stride that was stepped over leaves room: filled up so that the places still rise.
  for (; entrance < entrances.length; entrance += 2) {
    entrances[entrance] = row;
    entrances[entrance + 1] = end;
  }
  return entrances;
}

function fail(): never {
  throw new SegmentError(WIDE);
}

/** The last entrance from `from` on that lies before a row; `from` where none further does. */
function enterBefore(entrances: Entrances, from: number, row: number): number {
  let [low, high] = [from, entrances.length >> 1];
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((entrances[2 * middle] ?? 0) < row) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The impacts on some rows, which stand in rising order; rows that the list has not are passed by.
 * `entrances`: as {@link addImpacts} answered them for the same list.
 */
export function pickImpacts(
  bytes: Uint8Array,
  entrances: Entrances,
  wanted: Uint32Array,
  found: (row: number, impact: number) => void,
) {
  const end = bytes.length;
  let [at, row, impact, entrance] = [0, -1, 0, 0];
  for (const one of wanted) {
    entrance = enterBefore(entrances, entrance, one);
    if ((entrances[2 * entrance + 1] ?? 0) > at) {
      [row, at] = [entrances[2 * entrance] ?? 0, entrances[2 * entrance + 1] ?? 0];
    }
    while (at < end && row < one) {
      let next = bytes[at++] ?? 0;
      let gap = next & 127;
      for (let shift = 7; next > 127; shift += 7) {
        next = at < end && shift < 35 ? (bytes[at++] ?? 0) : fail();
        gap |= (next & 127) << shift;
      }
      row += gap + 1;
      impact = bytes[at++] ?? 0;
    }
    if (row === one) found(row, impact);
  }
}

/**
 * Adds `weight` to the sum of each row of a list without impacts. `sums`: of every row, at or above 0.
 * Rows that gain their first go to `touched`; where that is null only the sums above 0 grow.
 */
export function addRows(
  bytes: Uint8Array,
  weight: number,
  sums: Float64Array,
  touched: number[] | null,
) {
  const end = bytes.length;
  let at = 0;
  let row = -1;
  while (at < end) {
    let next = bytes[at++] ?? 0;
    let gap = next & 127;
    for (let shift = 7; next > 127; shift += 7) {
      next = at < end && shift < 35 ? (bytes[at++] ?? 0) : fail();
      gap |= (next & 127) << shift;
    }
    row += gap + 1;
    const before = sums[row] ?? fail();
    if (before > 0) sums[row] = before + weight;
    else if (touched) {
      touched.push(row);
      sums[row] = weight;
    }
  }
}

/** All rows of a list and, where it holds them, their impacts. */
export function readPostings(
  bytes: Uint8Array,
  count: number,
  hasImpacts: boolean,
): { rows: Uint32Array; impacts: Uint8Array } {
  if (count > bytes.length) fail();
  const rows = new Uint32Array(count);
  const impacts = new Uint8Array(hasImpacts ? count : 0);
  const end = bytes.length;
  let at = 0;
  let row = -1;
  for (let i = 0; i < count; i++) {
    if (at >= end) fail();
    let next = bytes[at++] ?? 0;
    let gap = next & 127;
    for (let shift = 7; next > 127; shift += 7) {
      next = at < end && shift < 35 ? (bytes[at++] ?? 0) : fail();
      gap |= (next & 127) << shift;
    }
    row += gap + 1;
    rows[i] = row;
    if (hasImpacts) impacts[i] = bytes[at++] ?? 0;
  }
  if (at !== end) fail();
  return { rows, impacts };
}
