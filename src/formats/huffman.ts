// Code lengths of a deflate block come in, look-up tables go out. A table has one entry for each
// value of the next `bits` bits: symbol << 4 | length of its code, or 0 where no code is so spelt.
// It must never loop on lengths that fit no code: those are damage, and answered with null.

export interface CodeTable {
  entries: Uint16Array;
  /** Bits that an entry is looked up by: the longest code's length, 1 to 15. */
  bits: number;
}

const MAX_BITS = 15;

/** How many codes have each length, 0 to 15. */
function countLengths(lengths: Uint8Array): Uint16Array {
  const counts = new Uint16Array(MAX_BITS + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  return counts;
}

/** The first code of each length (RFC 1951, 3.2.2); null where the lengths ask for too many. */
function firstCodes(counts: Uint16Array): Uint16Array | null {
  const first = new Uint16Array(MAX_BITS + 2);
  let code = 0;
  let left = 1;
  for (let bits = 1; bits <= MAX_BITS; bits += 1) {
    code = (code + (counts[bits - 1] as number)) << 1;
    first[bits] = code;
    left = 2 * left - (counts[bits] as number);
    if (left < 0) return null;
  }
  return first;
}

/** Codes are sent from their highest bit, all else from its lowest: so they are turned round. */
function reverse(code: number, bits: number): number {
  let turned = 0;
  for (let i = 0; i < bits; i += 1) turned |= ((code >> i) & 1) << (bits - 1 - i);
  return turned;
}

/** The canonical table of `lengths[symbol]`, 0 where a symbol is not used; null if overfull. */
export function makeCodeTable(lengths: Uint8Array): CodeTable | null {
  const counts = countLengths(lengths);
  const next = firstCodes(counts);
  if (!next) return null;
  let bits = MAX_BITS;
  while (bits > 1 && counts[bits] === 0) bits -= 1;
  const entries = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] as number;
    if (length === 0) continue;
    const code = next[length] as number;
    next[length] = code + 1;
    const step = 1 << length;
    const entry = (symbol << 4) | length;
    for (let at = reverse(code, length); at < entries.length; at += step) entries[at] = entry;
  }
  return { entries, bits };
}

function fixedTable(lengths: Uint8Array): CodeTable {
  const table = makeCodeTable(lengths);
  if (!table) throw new Error('The fixed codes of deflate fit each other.');
  return table;
}

/** The codes of a block that brings none of its own (RFC 1951, 3.2.6). */
export const fixedLiterals = fixedTable(
  new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280),
);
export const fixedDistances = fixedTable(new Uint8Array(30).fill(5));
