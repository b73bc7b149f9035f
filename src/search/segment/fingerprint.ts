// Names come in, 64-bit fingerprints go out, and a sorted table finds the rows of each. A fingerprint
// is no proof: two names may share one, so a row that counts is checked by its own names.
import type { Fingerprints } from '../../paper/fingerprint.ts';
import { writeFingerprint } from '../../paper/fingerprint.ts';
import { ByteWriter, SegmentError } from './bytes.ts';

export type { Fingerprints } from '../../paper/fingerprint.ts';

/** One fingerprint a name, as `paper/fingerprint.ts` makes them. */
export function fingerprintsOf(names: readonly string[]): Fingerprints {
  const prints = { hi: new Uint32Array(names.length), lo: new Uint32Array(names.length) };
  names.forEach((name, i) => {
    writeFingerprint(name, prints, i);
  });
  return prints;
}

/** 53 bits of a fingerprint as one exact number: `fingerprintNumber` of paper/fingerprint.ts. */
export const toPrintNumber = (hi: number, lo: number) => (hi >>> 11) * 4294967296 + lo;

export interface FingerprintTable {
  /** Fingerprints held; a row has one for each of its names. */
  readonly size: number;
  /** The fingerprints of a row, as numbers of 53 bits; the way back is made on first use. */
  printsOf(row: number): readonly number[];
  /** The rows of a fingerprint, lowest first; none where it is unknown. */
  find(hi: number, lo: number): readonly number[];
  /** All fingerprints in order, and the row of each. */
  readonly prints: Fingerprints;
  readonly rows: Uint32Array;
}

const NONE: readonly number[] = [];
/** Bytes of an entry: two halves and the row. */
const ENTRY = 12;

/** Sorted by fingerprint, then row: all upper halves, all lower halves, all rows. */
export function writeFingerprintTable(prints: Fingerprints, rows: Uint32Array): Uint8Array {
  const { hi, lo } = prints;
  const at = (list: Uint32Array, i: number) => list[i] ?? 0;
  const order = Uint32Array.from(rows, (_, i) => i).sort(
    (a, b) => at(hi, a) - at(hi, b) || at(lo, a) - at(lo, b) || at(rows, a) - at(rows, b),
  );
  const writer = new ByteWriter(ENTRY * rows.length);
  for (const list of [hi, lo, rows]) for (const i of order) writer.u32(at(list, i));
  return writer.finish();
}

const IS_LITTLE_ENDIAN = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

/** Numbers of four bytes as they lie in memory where that can be, else copied. */
export function toNumbers(bytes: Uint8Array): Uint32Array {
  if (!IS_LITTLE_ENDIAN) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return Uint32Array.from({ length: bytes.length / 4 }, (_, i) => view.getUint32(4 * i, true));
  }
  const own = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Uint32Array(own.buffer, own.byteOffset, own.length >>> 2);
}

/** So many look-ups are worth a table of buckets; a page's first rows ask for fewer. */
const WORTH_BUCKETS = 1000;

/** By the first bits of the upper halves where each run of them begins, and the end. */
function toBuckets(hi: Uint32Array, shift: number): Uint32Array {
  const buckets = new Uint32Array(2 ** (32 - shift) + 1);
  let bucket = 0;
  for (let i = 0; i < hi.length; i++) {
    const own = (hi[i] ?? 0) >>> shift;
    if (own < bucket) throw new SegmentError('a table of names is out of order');
    while (bucket < own) buckets[++bucket] = i;
  }
  while (bucket + 1 < buckets.length) buckets[++bucket] = hi.length;
  return buckets;
}

/** The first place that is not below `high`. */
function lowerBound(hi: Uint32Array, high: number): number {
  let [from, to] = [0, hi.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((hi[middle] ?? 0) < high) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * Opens a table over its bytes, which it keeps. Once it is asked often, a table of buckets by the first
 * bits leaves about four entries to look through, so that 2,000 names out of 3 million take well under
 * a millisecond; a worker that has just woken answers a page's first rows without making one.
 */
export function openFingerprintTable(bytes: Uint8Array, papers: number): FingerprintTable {
  if (bytes.length % ENTRY !== 0) throw new SegmentError('a table of names is cut');
  const numbers = toNumbers(bytes);
  const size = bytes.length / ENTRY;
  const hi = numbers.subarray(0, size);
  const lo = numbers.subarray(size, 2 * size);
  const rows = numbers.subarray(2 * size);
  const shift = 32 - Math.max(1, Math.min(20, Math.floor(Math.log2(size + 1)) - 2));
  let buckets: Uint32Array | null = null;
  let asked = 0;

  function find(high: number, low: number): readonly number[] {
    if (!buckets && ++asked > WORTH_BUCKETS) buckets = toBuckets(hi, shift);
    let from = buckets ? (buckets[high >>> shift] ?? 0) : lowerBound(hi, high);
    const to = buckets ? (buckets[(high >>> shift) + 1] ?? 0) : size;
    while (from < to && (hi[from] ?? 0) < high) from += 1;
    while (from < to && hi[from] === high && (lo[from] ?? 0) < low) from += 1;
    if (from >= to || hi[from] !== high || lo[from] !== low) return NONE;
    const found: number[] = [];
    for (; from < to && hi[from] === high && lo[from] === low; from++) {
      const row = rows[from] ?? papers;
      if (row >= papers) throw new SegmentError('a name leads to no row');
      found.push(row);
    }
    return found;
  }

  let places: Uint32Array | null = null;
  const further = new Map<number, number[]>();

  /** For each row the place of one of its fingerprints, and of the others where it has several. */
  function placeAll(): Uint32Array {
    const first = new Uint32Array(papers).fill(size);
    for (let i = 0; i < size; i++) {
      const row = rows[i] ?? papers;
      if (row >= papers) throw new SegmentError('a name leads to no row');
      if (first[row] === size) first[row] = i;
      else further.set(row, [...(further.get(row) ?? []), i]);
    }
    return first;
  }

  function printsOf(row: number): readonly number[] {
    places ??= placeAll();
    const place = places[row] ?? size;
    if (place === size) return NONE;
    const all = [place, ...(further.get(row) ?? NONE)];
    return all.map((i) => toPrintNumber(hi[i] ?? 0, lo[i] ?? 0));
  }

  return { size, find, printsOf, prints: { hi, lo }, rows };
}

/** The rows of a table that share a fingerprint with a living row of another, rising, each once. */
export function sharedRows(
  own: FingerprintTable,
  other: FingerprintTable,
  isLiving: (row: number) => boolean,
): Uint32Array {
  const shared = new Set<number>();
  const at = (table: FingerprintTable, i: number) => table.prints.hi[i] ?? 0;
  const low = (table: FingerprintTable, i: number) => table.prints.lo[i] ?? 0;
  let i = 0;
  for (let j = 0; j < other.size; j++) {
    const [hi, lo] = [at(other, j), low(other, j)];
    while (i < own.size && (at(own, i) < hi || (at(own, i) === hi && low(own, i) < lo))) i += 1;
    if (at(own, i) !== hi || low(own, i) !== lo || !isLiving(other.rows[j] ?? 0)) continue;
    // Not moved on: the next of the other's rows may bear the same name.
    for (let k = i; k < own.size && at(own, k) === hi && low(own, k) === lo; k++) {
      shared.add(own.rows[k] ?? 0);
    }
  }
  return Uint32Array.from(shared).sort();
}
