// The bytes of a gzip file come in, the bytes that it holds go out, over any number of members one
// after the other (RFC 1952). Where it is cut or damaged, what stands before is given, then told.
// It must never give more than its bounds allow: a file of a megabyte can stand for a thousand.
import type { Bytes } from './byte-source.ts';
import { joinBytes } from './byte-source.ts';
import { addToCrc } from './crc.ts';
import { Inflater } from './inflate.ts';

/**
 * Why the bytes end before the file does, or what is wrong with them: cut off; damaged, with what
 * follows left out; a sum that does not agree; bytes after the end that are none of it; over the
 * bounds of {@link GunzipBounds}.
 */
export type GunzipFault = 'gzipCut' | 'gzipDamaged' | 'gzipSum' | 'gzipJunk' | 'gzipTooMuch';

/** At most `free + ratio * bytes read` bytes are given, and never more than `inAll`. */
export interface GunzipBounds {
  free: number;
  ratio: number;
  inAll: number;
}

/**
 * Metadata packs to a third or a tenth, the same line a million times over to a two hundredth, and
 * deflate's own limit is 1,032. The whole of arXiv's metadata is about 5 GB.
 */
export const gunzipBounds: GunzipBounds = { free: 64 * 2 ** 20, ratio: 250, inAll: 64 * 2 ** 30 };

/** Longest head of a member that is read: its extra field may have 64 KiB, its name has no limit. */
const MOST_HEAD_BYTES = 2 ** 18;

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/** Length of a member's head, 0 where more bytes are needed, -1 where it is none. */
function findHeadEnd(bytes: Uint8Array): number {
  if (bytes.length < 10) return 0;
  const flags = bytes[3] as number;
  if (!isGzip(bytes) || (flags & 0xe0) !== 0) return -1;
  let at = 10;
  if (flags & 4) at += 2 + ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8));
  for (const flag of [8, 16]) {
    if (!(flags & flag)) continue;
    const zero = at < bytes.length ? bytes.indexOf(0, at) : -1;
    if (zero < 0) return bytes.length > MOST_HEAD_BYTES ? -1 : 0;
    at = zero + 1;
  }
  if (flags & 2) at += 2;
  return at <= bytes.length ? at : 0;
}

function readNumber(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0, true);
}

/** What was read and is not used up, with a way to more. */
class Unused {
  bytes: Uint8Array = new Uint8Array(0);
  /** Bytes taken from the source. */
  read = 0;
  isAll = false;
  #rest: AsyncIterator<Uint8Array>;

  constructor(source: Bytes) {
    this.#rest = source[Symbol.asyncIterator]();
  }

  drop(count: number): void {
    this.bytes = this.bytes.subarray(count);
  }

  async readMore(): Promise<void> {
    const { done, value } = await this.#rest.next();
    this.isAll = done === true;
    if (done) return;
    this.read += value.length;
    this.bytes = joinBytes([this.bytes, value]);
  }

  /** False where the source ends before there are `count` bytes. */
  async has(count: number): Promise<boolean> {
    while (this.bytes.length < count && !this.isAll) await this.readMore();
    return this.bytes.length >= count;
  }

  async close(): Promise<void> {
    await this.#rest.return?.();
  }
}

/** Reads past a member's head. */
async function passHead(unused: Unused): Promise<GunzipFault | null> {
  for (;;) {
    const end = findHeadEnd(unused.bytes);
    if (end > 0) unused.drop(end);
    if (end !== 0) return end > 0 ? null : 'gzipDamaged';
    if (unused.isAll) return 'gzipCut';
    await unused.readMore();
  }
}

interface Given {
  bytes: number;
}

function isTooMuch(given: Given, unused: Unused, bounds: GunzipBounds): boolean {
  const most = Math.min(bounds.inAll, bounds.free + bounds.ratio * unused.read);
  return given.bytes > most;
}

/** The bytes of one member; its fault is what the generator returns. */
async function* inflateMember(
  unused: Unused,
  given: Given,
  bounds: GunzipBounds,
): AsyncGenerator<Uint8Array, GunzipFault | null> {
  const inflater = new Inflater();
  let crc = 0;
  let size = 0;
  for (;;) {
    const step = inflater.step(unused.bytes, unused.isAll);
    const piece = inflater.take();
    crc = addToCrc(crc, piece);
    size += piece.length;
    given.bytes += piece.length;
    if (isTooMuch(given, unused, bounds)) return 'gzipTooMuch';
    if (piece.length > 0) yield piece;
    if (step === 'output') continue;
    if (step === 'cut') return 'gzipCut';
    if (step === 'damaged') return 'gzipDamaged';
    unused.drop(step === 'end' ? (inflater.bitPosition + 7) >> 3 : inflater.bitPosition >> 3);
    if (step === 'end') break;
    inflater.bitPosition &= 7;
    await unused.readMore();
  }
  if (!(await unused.has(8))) return 'gzipCut';
  const agrees = readNumber(unused.bytes, 0) === crc && readNumber(unused.bytes, 4) === size >>> 0;
  unused.drop(8);
  return agrees ? null : 'gzipSum';
}

/** True where another member follows. Zeros at the end are padding, anything else is told. */
async function hasNext(unused: Unused, onFault: (fault: GunzipFault) => void): Promise<boolean> {
  for (;;) {
    await unused.has(2);
    if (isGzip(unused.bytes) || (unused.bytes[0] === 0x1f && unused.bytes[1] === 0x8b)) return true;
    const used = unused.bytes.findIndex((byte) => byte !== 0);
    if (used >= 0) onFault('gzipJunk');
    if (used >= 0 || unused.isAll) return false;
    unused.drop(unused.bytes.length);
    await unused.readMore();
  }
}

/**
 * What the members hold, each piece a view that is valid until the next is asked for. Faults go to
 * `onFault`; after one only a sum that does not agree lets the reading go on.
 */
export async function* gunzip(
  source: Bytes,
  onFault: (fault: GunzipFault) => void,
  bounds: GunzipBounds = gunzipBounds,
): AsyncGenerator<Uint8Array> {
  const unused = new Unused(source);
  const given: Given = { bytes: 0 };
  try {
    do {
      const fault = (await passHead(unused)) ?? (yield* inflateMember(unused, given, bounds));
      if (fault) onFault(fault);
      if (fault && fault !== 'gzipSum') return;
    } while (await hasNext(unused, onFault));
  } finally {
    await unused.close();
  }
}
