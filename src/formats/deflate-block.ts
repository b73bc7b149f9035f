// The bits at the head of a deflated block come in, what the block is made of goes out
// (RFC 1951, 3.2.3 to 3.2.7). It must never read lengths past the end of their list.
import type { CodeTable } from './huffman.ts';
import { fixedDistances, fixedLiterals, makeCodeTable } from './huffman.ts';

/** Bytes that a head may take: 14 bits, 19 lengths of 3 and 316 of at most 14 bits, in whole bytes. */
export const MOST_HEAD_BYTES = 600;

const LENGTHS_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The 16 bits from a place on, in the low bits; zeros beyond the end. */
export function bitsAt(input: Uint8Array, at: number): number {
  const byte = at >> 3;
  const three =
    (input[byte] as number) |
    ((input[byte + 1] as number) << 8) |
    ((input[byte + 2] as number) << 16);
  return three >> (at & 7);
}

/** A place among bits, which reading moves on, also past the end. */
export interface BitCursor {
  input: Uint8Array;
  /** In bits from the first byte of `input`. */
  at: number;
}

export interface BlockHead {
  isLast: boolean;
  /** Bytes that stand as they are; null for a block in codes. */
  stored: number | null;
  literals: CodeTable;
  distances: CodeTable;
}

function readBits(cursor: BitCursor, count: number): number {
  const value = bitsAt(cursor.input, cursor.at) & ((1 << count) - 1);
  cursor.at += count;
  return value;
}

function readStoredSize(cursor: BitCursor): number | null {
  cursor.at = (cursor.at + 7) & ~7;
  const size = readBits(cursor, 8) | (readBits(cursor, 8) << 8);
  const check = readBits(cursor, 8) | (readBits(cursor, 8) << 8);
  return size === (check ^ 0xffff) ? size : null;
}

/** Lengths with their runs; null where a code is none or a run leads out of the list. */
function readLengths(cursor: BitCursor, table: CodeTable, count: number): Uint8Array | null {
  const lengths = new Uint8Array(count);
  const mask = (1 << table.bits) - 1;
  for (let at = 0; at < count; ) {
    const entry = table.entries[bitsAt(cursor.input, cursor.at) & mask] as number;
    if (entry === 0) return null;
    cursor.at += entry & 15;
    const symbol = entry >> 4;
    if (symbol < 16) {
      lengths[at] = symbol;
      at += 1;
      continue;
    }
    const [bits, least] = symbol === 16 ? [2, 3] : symbol === 17 ? [3, 3] : [7, 11];
    const end = at + readBits(cursor, bits as number) + (least as number);
    if (end > count || (symbol === 16 && at === 0)) return null;
    lengths.fill(symbol === 16 ? (lengths[at - 1] as number) : 0, at, end);
    at = end;
  }
  return lengths;
}

function readTables(cursor: BitCursor): Pick<BlockHead, 'literals' | 'distances'> | null {
  const ofLiterals = readBits(cursor, 5) + 257;
  const ofDistances = readBits(cursor, 5) + 1;
  const count = readBits(cursor, 4) + 4;
  const lengths = new Uint8Array(19);
  for (const symbol of LENGTHS_ORDER.slice(0, count)) lengths[symbol] = readBits(cursor, 3);
  const table = makeCodeTable(lengths);
  const all = table && readLengths(cursor, table, ofLiterals + ofDistances);
  if (!all || ofLiterals > 286) return null;
  const literals = makeCodeTable(all.subarray(0, ofLiterals));
  const distances = makeCodeTable(all.subarray(ofLiterals));
  return literals && distances && { literals, distances };
}

/** Null where no block begins like this; the caller looks whether the input was long enough. */
export function readBlockHead(cursor: BitCursor): BlockHead | null {
  const isLast = readBits(cursor, 1) === 1;
  const kind = readBits(cursor, 2);
  const fixed = { literals: fixedLiterals, distances: fixedDistances };
  if (kind === 0) {
    const stored = readStoredSize(cursor);
    return stored === null ? null : { isLast, stored, ...fixed };
  }
  const tables = kind === 1 ? fixed : kind === 2 ? readTables(cursor) : null;
  return tables && { isLast, stored: null, ...tables };
}
