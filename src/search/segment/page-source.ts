// Ranges of bytes come in, the bytes go out. Work on many parts at once is planned: what it asks for
// and is not there is collected, brought in together, and the work begins again; nothing waits by row.
import { SegmentError } from './bytes.ts';

export type ByteRange = readonly [from: number, to: number];

/** A container as a store holds it. */
export interface PageSource {
  /** Bytes of the container. */
  readonly size: number;
  /** The bytes if they are in memory, else null. What comes back is not written to. */
  tryRead(from: number, to: number): Uint8Array | null;
  /** Brings ranges into memory, at once. Afterwards `tryRead` answers at least for each of them. */
  load(ranges: readonly ByteRange[]): Promise<void>;
  /** Reads past what is kept in memory, for what the asker keeps itself; absent: all is in memory. */
  read?(from: number, to: number): Promise<Uint8Array>;
  /** Takes in bytes that came with such a reading and will be asked for; `from`: where they begin. */
  keep?(from: number, bytes: Uint8Array): void;
}

/** Reads a range, or notes that it is wanted and gives null. */
export type Read = (from: number, to: number) => Uint8Array | null;

/** More rounds than the deepest look-up has steps, by far. */
const MOST_ROUNDS = 16;

/**
 * Runs `work` until all that it read was there. It must go on after a null, so that one round learns
 * of every range that can be known by then; its last result is the answer. What was read is held
 * until the end, so that a small cache cannot make it start over for ever.
 */
export async function readPlanned<T>(source: PageSource, work: (read: Read) => T): Promise<T> {
  const held = new Map<number, Uint8Array>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const missing = new Map<number, number>();
    const read: Read = (from, to) => {
      if (!(from >= 0 && from <= to && to <= source.size)) {
        throw new SegmentError('a part lies outside of the container');
      }
      if (from === to) return new Uint8Array(0);
      const known = held.get(from);
      if (known && known.length >= to - from) return known.subarray(0, to - from);
      const bytes = source.tryRead(from, to);
      if (bytes) held.set(from, bytes);
      else missing.set(from, Math.max(to, missing.get(from) ?? 0));
      return bytes;
    };
    const answer = work(read);
    if (missing.size === 0) return answer;
    await source.load([...missing]);
    for (const [from, to] of missing) {
      const bytes = source.tryRead(from, to);
      if (bytes) held.set(from, bytes);
    }
  }
  throw new SegmentError('a container cannot be read to the end');
}

/** Bytes that are in memory as a whole. */
export function memorySource(bytes: Uint8Array): PageSource {
  return {
    size: bytes.length,
    tryRead: (from, to) => bytes.subarray(from, to),
    load: async () => {},
  };
}

/** Bytes brought in at once by a pass over a whole section. */
const PIECE = 1 << 20;

/** A range of any size as one piece of memory, read in steps that a small cache can hold. */
export async function readWhole(source: PageSource, from: number, to: number) {
  if (!(from >= 0 && from <= to && to <= source.size)) {
    throw new SegmentError('a part lies outside of the container');
  }
  const whole = new Uint8Array(to - from);
  for (let at = from; at < to; at += PIECE) {
    const end = Math.min(to, at + PIECE);
    if (!source.tryRead(at, end)) await source.load([[at, end]]);
    const bytes = source.tryRead(at, end);
    if (bytes?.length !== end - at) throw new SegmentError('a container cannot be read');
    whole.set(bytes, at - from);
  }
  return whole;
}
