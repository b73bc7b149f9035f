// Deflated bytes come in, in pieces cut anywhere; the bytes that they stand for go out, at most
// 128 KiB at a time (RFC 1951). It must never give a byte that the input does not hold in full.
//
// Why not DecompressionStream: at an error it drops what it had decoded, it does not tell where a
// member of a gzip file ends, browsers differ at both, and one chunk may become a thousand at once
// (github.com/whatwg/compression/issues 39, 42 and 76).
import type { BlockHead } from './deflate-block.ts';
import { bitsAt, MOST_HEAD_BYTES, readBlockHead } from './deflate-block.ts';
import type { CodeTable } from './huffman.ts';

/**
 * `output`: the buffer is full, take it and step again. `input`: all but a tail is used up, step
 * again with the rest from `bitPosition` and more. `end`: the last block is done. `cut`: the input
 * ends before the last block does. `damaged`: these bits mean nothing.
 */
export type InflateStep = 'output' | 'input' | 'end' | 'cut' | 'damaged';

const WINDOW = 32_768;
const ROOM = 131_072;
const LONGEST_MATCH = 258;
/** Bytes that one symbol may take: 15 + 5 bits of length, 15 + 13 of distance. */
const MOST_SYMBOL_BYTES = 8;

// RFC 1951, 3.2.5: the least length and distance of each symbol, and how many bits are added.
const LENGTH_EXTRA = Uint8Array.of(
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
);
const DISTANCE_EXTRA = Uint8Array.from({ length: 30 }, (_, i) => Math.max(0, (i >> 1) - 1));

function addUp(extra: Uint8Array, least: number): Uint16Array {
  const base = new Uint16Array(extra.length);
  let next = least;
  for (let i = 0; i < extra.length; i += 1) {
    base[i] = next;
    next += 1 << (extra[i] as number);
  }
  return base;
}
const LENGTH_BASE = addUp(LENGTH_EXTRA, 3);
LENGTH_BASE[28] = LONGEST_MATCH;
const DISTANCE_BASE = addUp(DISTANCE_EXTRA, 1);

export class Inflater {
  /** Where the next bit stands in the input of the last step; the caller sets it with new input. */
  bitPosition = 0;
  #input: Uint8Array = new Uint8Array(0);
  #out = new Uint8Array(WINDOW + ROOM);
  #start = 0;
  #end = 0;
  #block: BlockHead | null = null;
  #storedLeft = 0;

  /** Decodes on; `isAll` says that no more input will come. */
  step(input: Uint8Array, isAll: boolean): InflateStep {
    this.#input = input;
    this.#makeRoom();
    for (;;) {
      const fault = this.#block ? null : this.#readHead(isAll);
      const block = this.#block;
      if (fault || !block) return fault ?? 'damaged';
      const stop = block.stored === null ? this.#decode(block, isAll) : this.#copyStored(isAll);
      if (stop) return stop;
      this.#block = null;
      if (block.isLast) return 'end';
    }
  }

  /** What was decoded since it was last taken. Valid until the next step. */
  take(): Uint8Array {
    const taken = this.#out.subarray(this.#start, this.#end);
    this.#start = this.#end;
    return taken;
  }

  /** Keeps the last 32 KiB, which matches may reach back to, and frees the rest once taken. */
  #makeRoom(): void {
    if (this.#start < this.#end || this.#end <= WINDOW) return;
    this.#out.copyWithin(0, this.#end - WINDOW, this.#end);
    this.#start = WINDOW;
    this.#end = WINDOW;
  }

  /** Null where the block can be read on. */
  #readHead(isAll: boolean): InflateStep | null {
    const bitsLeft = this.#input.length * 8 - this.bitPosition;
    if (!isAll && bitsLeft < 8 * MOST_HEAD_BYTES) return 'input';
    const cursor = { input: this.#input, at: this.bitPosition };
    this.#block = readBlockHead(cursor);
    this.bitPosition = cursor.at;
    if (cursor.at > this.#input.length * 8) return 'cut';
    this.#storedLeft = this.#block?.stored ?? 0;
    return this.#block ? null : 'damaged';
  }

  /** Null once the block is done. */
  #copyStored(isAll: boolean): InflateStep | null {
    const from = this.bitPosition >> 3;
    const room = this.#out.length - this.#end;
    const size = Math.min(this.#storedLeft, room, this.#input.length - from);
    this.#out.set(this.#input.subarray(from, from + size), this.#end);
    this.#end += size;
    this.#storedLeft -= size;
    this.bitPosition += 8 * size;
    if (this.#storedLeft === 0) return null;
    if (this.#end === this.#out.length) return 'output';
    return isAll ? 'cut' : 'input';
  }

  /** The hot loop. Null once the block is done. */
  #decode(block: BlockHead, isAll: boolean): InflateStep | null {
    const input = this.#input;
    const out = this.#out;
    const { entries: literals, bits: literalBits } = block.literals;
    const literalMask = (1 << literalBits) - 1;
    const total = input.length * 8;
    const limit = isAll ? total : total - 8 * MOST_SYMBOL_BYTES;
    const room = out.length - LONGEST_MATCH;
    let at = this.bitPosition;
    let end = this.#end;
    let stop: InflateStep | null = isAll ? 'cut' : 'input';
    while (at < limit) {
      if (end > room) {
        stop = 'output';
        break;
      }
      const entry = literals[bitsAt(input, at) & literalMask] as number;
      const next = at + (entry & 15);
      if (entry === 0 || next > total) {
        stop = next > total || total - at < literalBits ? 'cut' : 'damaged';
        break;
      }
      const symbol = entry >> 4;
      if (symbol < 256) {
        out[end] = symbol;
        end += 1;
        at = next;
      } else if (symbol === 256) {
        at = next;
        stop = null;
        break;
      } else {
        const size = this.#copyMatch(block.distances, symbol - 257, next, end);
        if (size < 0 || this.bitPosition > total) {
          stop = this.bitPosition > total ? 'cut' : 'damaged';
          break;
        }
        end += size;
        at = this.bitPosition;
      }
    }
    this.bitPosition = at;
    this.#end = end;
    return stop;
  }

  /** Copies a match to `end` and gives its length, -1 for one that cannot be; moves on the bits. */
  #copyMatch(table: CodeTable, symbol: number, from: number, end: number): number {
    const input = this.#input;
    const out = this.#out;
    if (symbol > 28) return -1;
    const lengthExtra = LENGTH_EXTRA[symbol] as number;
    const length =
      (LENGTH_BASE[symbol] as number) + (bitsAt(input, from) & ((1 << lengthExtra) - 1));
    let at = from + lengthExtra;
    const { entries, bits } = table;
    const entry = entries[bitsAt(input, at) & ((1 << bits) - 1)] as number;
    at += entry & 15;
    const distanceSymbol = entry >> 4;
    if (entry === 0 || distanceSymbol > 29) return -1;
    const extra = DISTANCE_EXTRA[distanceSymbol] as number;
    const distance =
      (DISTANCE_BASE[distanceSymbol] as number) + (bitsAt(input, at) & ((1 << extra) - 1));
    this.bitPosition = at + extra;
    if (distance > end) return -1;
    for (let to = end; to < end + length; to += 1) out[to] = out[to - distance] as number;
    return length;
  }
}
