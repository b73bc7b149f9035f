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

/**
 * For each posting: `scores[row] += weight * impact` and `shared[row] += 1`. Whole numbers, so that
 * the sum is the same in whatever order terms and segments are taken.
 */
export function addImpacts(
  bytes: Uint8Array,
  weight: number,
  scores: Uint32Array,
  shared: Uint16Array,
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
    scores[row] = (scores[row] ?? 0) + weight * (bytes[at++] ?? 0);
    shared[row] = (shared[row] ?? 0) + 1;
  }
  if (row >= scores.length || at !== end) fail();
}

function fail(): never {
  throw new SegmentError(WIDE);
}

/** The impacts on some rows, which stand in rising order; rows that the list has not are passed by. */
export function pickImpacts(
  bytes: Uint8Array,
  wanted: Uint32Array,
  found: (row: number, impact: number) => void,
) {
  const end = bytes.length;
  const last = wanted[wanted.length - 1] ?? -1;
  let at = 0;
  let row = -1;
  let place = 0;
  while (at < end && row < last) {
    let next = bytes[at++] ?? 0;
    let gap = next & 127;
    for (let shift = 7; next > 127; shift += 7) {
      next = at < end && shift < 35 ? (bytes[at++] ?? 0) : fail();
      gap |= (next & 127) << shift;
    }
    row += gap + 1;
    while ((wanted[place] ?? row) < row) place += 1;
    if (wanted[place] === row) found(row, bytes[at] ?? 0);
    at += 1;
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
