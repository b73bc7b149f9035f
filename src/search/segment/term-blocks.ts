// A sorted list of terms comes in, each with a few numbers; a packed form goes out in which a term,
// a place or a prefix is found by reading one block. Order is that of UTF-16 code units.
import { ByteReader, ByteWriter, decodeText, SegmentError } from './bytes.ts';

/** Terms a block; the first is also in the index of blocks, which is read whole. */
export const BLOCK_TERMS = 32;

export interface PackedTerms {
  index: Uint8Array;
  blocks: Uint8Array;
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let i = 0;
  while (i < most && a.charCodeAt(i) === b.charCodeAt(i)) i += 1;
  // A pair of surrogates is not parted, so that each part is a text by itself.
  return i > 0 && (a.charCodeAt(i - 1) & 0xfc00) === 0xd800 ? i - 1 : i;
}

/**
 * Writes terms one by one. Within a block each term is its shared length with the one before (in
 * code units), its rest, and what `payload` writes. The index holds for each block its first term,
 * its length in bytes, and `mark`: how far another stream had come when it began.
 */
export function packTerms() {
  const index = new ByteWriter();
  const blocks = new ByteWriter();
  let [count, last, first, start, markBefore] = [0, '', '', 0, 0];

  return {
    add(term: string, mark: number, payload: (writer: ByteWriter) => void) {
      if (count > 0 && term <= last) throw new SegmentError('terms are out of order');
      if (count % BLOCK_TERMS === 0) {
        if (count > 0) index.varint(blocks.length - start);
        const shared = sharedLength(first, term);
        index.varint(shared);
        index.text(term.slice(shared));
        index.varint(mark - markBefore);
        [first, last, start, markBefore] = [term, '', blocks.length, mark];
      }
      const shared = sharedLength(last, term);
      blocks.varint(shared);
      blocks.text(term.slice(shared));
      payload(blocks);
      last = term;
      count += 1;
    },
    finish(): PackedTerms {
      if (count > 0) index.varint(blocks.length - start);
      const head = new ByteWriter(5 + index.length);
      head.varint(count);
      head.bytes(index.finish());
      return { index: head.finish(), blocks: blocks.finish() };
    },
  };
}

/** Where the blocks of a packed list lie, and which terms they begin with. */
export interface TermIndex {
  /** Terms in all. */
  readonly size: number;
  readonly firsts: readonly string[];
  /** Byte at which each block starts, and the end. */
  readonly starts: Uint32Array;
  readonly marks: Uint32Array;
  /** The last block whose first term is not above the term; -1 where even the first is. */
  blockOf(term: string): number;
}

export function openTermIndex(bytes: Uint8Array): TermIndex {
  const reader = new ByteReader(bytes);
  const size = reader.varint();
  const blocks = Math.ceil(size / BLOCK_TERMS);
  if (blocks > bytes.length) throw new SegmentError('an index of terms is cut');
  const firsts: string[] = [];
  const starts = new Uint32Array(blocks + 1);
  const marks = new Uint32Array(blocks);
  let mark = 0;
  for (let i = 0; i < blocks; i++) {
    const shared = reader.varint();
    firsts.push((firsts[i - 1] ?? '').slice(0, shared) + reader.text());
    mark += reader.varint();
    marks[i] = mark;
    starts[i + 1] = (starts[i] ?? 0) + reader.varint();
  }

  function blockOf(term: string): number {
    let low = 0;
    let high = blocks;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((firsts[middle] ?? '') <= term) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  return { size, firsts, starts, marks, blockOf };
}

/** Walks one block: each term with the reader standing at its numbers, until `visit` says false. */
export function walkBlock(
  bytes: Uint8Array,
  visit: (term: string, reader: ByteReader, place: number) => boolean,
) {
  const reader = new ByteReader(bytes);
  let term = '';
  for (let place = 0; place < BLOCK_TERMS && !reader.isDone; place++) {
    const shared = reader.varint();
    term = term.slice(0, shared) + reader.text();
    if (!visit(term, reader, place)) return;
  }
}

let units = new Uint16Array(256);

const failBlock = (): never => {
  throw new SegmentError('a block of terms is cut');
};

/**
 * Walks one block whose terms have two numbers each, and hands out each term as the first `length`
 * of `units`, which hold until the next: a pass over all terms makes a text of those that count. It
 * goes on while `visit` says true.
 */
export function scanBlock(
  bytes: Uint8Array,
  visit: (units: Uint16Array, length: number, first: number, second: number) => boolean,
) {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const next = bytes[at++] ?? failBlock();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
    return failBlock();
  };
  for (let place = 0; place < BLOCK_TERMS && at < bytes.length; place++) {
    const shared = varint();
    const size = varint();
    const from = at;
    at += size;
    if (at > bytes.length) failBlock();
    if (shared + size > units.length) {
      const grown = new Uint16Array(2 * (shared + size));
      grown.set(units);
      units = grown;
    }
    let length = shared + size;
    let isPlain = true;
    for (let i = 0; i < size; i++) {
      const unit = bytes[from + i] ?? 0;
      if (unit > 127) isPlain = false;
      units[shared + i] = unit;
    }
    if (!isPlain) {
      const rest = decodeText(bytes, from, from + size);
      for (let i = 0; i < rest.length; i++) units[shared + i] = rest.charCodeAt(i);
      length = shared + rest.length;
    }
    if (!visit(units, length, varint(), varint())) return;
  }
}
