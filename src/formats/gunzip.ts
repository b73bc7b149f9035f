// The bytes of a gzip file come in, the bytes that it holds go out, over any number of members one
// after the other (RFC 1952). Where it is cut or damaged, what stands before is given, then told.
// It must never give more than its bounds allow: a file of a megabyte can stand for a thousand.
//
// Why not DecompressionStream: at an error it drops what it had decoded, browsers differ at what
// follows a member, and one chunk may become a thousand at once
// (github.com/whatwg/compression/issues 39, 42 and 76).
import type { Bytes } from './byte-source.ts';
import { EMPTY, Members, NO_HEAD, PIECE } from './gzip-members.ts';

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

/** What is given on at once. */
const MOST_GIVEN = 2 ** 17;

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

async function* inPieces(source: Bytes): AsyncGenerator<Uint8Array> {
  for await (const bytes of source) {
    // A copy: the decoder keeps what it cannot use yet, and a source may write over its own.
    for (let at = 0; at < bytes.length; at += PIECE) yield bytes.slice(at, at + PIECE);
  }
}

/** Why reading ends, and what was read and not used of the bytes behind the last member. */
type End = { fault: GunzipFault | null } | { rest: Uint8Array };

type Tell = (fault: GunzipFault) => void;

class Reading {
  given = 0;
  readonly pieces: AsyncIterator<Uint8Array>;
  readonly #bounds: GunzipBounds;
  readonly tell: Tell;
  /** Bytes taken from the source. */
  taken = 0;

  constructor(source: Bytes, bounds: GunzipBounds, tell: Tell) {
    this.pieces = inPieces(source);
    this.#bounds = bounds;
    this.tell = tell;
  }

  async next(): Promise<Uint8Array | null> {
    const { done, value } = await this.pieces.next();
    if (done) return null;
    this.taken += value.length;
    return value;
  }

  isTooMuch(more: number): boolean {
    const { inAll, free, ratio } = this.#bounds;
    this.given += more;
    return this.given > Math.min(inAll, free + ratio * this.taken);
  }
}

/** One member after the other, until something else follows or the source ends. */
async function* readMembers(reading: Reading, begin: Uint8Array): AsyncGenerator<Uint8Array, End> {
  const members = new Members();
  for (let piece: Uint8Array | null = begin; piece; piece = await reading.next()) {
    for (const step of members.push(piece)) {
      if ('memberAt' in step && !members.agrees(step.memberAt)) reading.tell('gzipSum');
      if ('error' in step) {
        const rest = step.error === NO_HEAD ? members.findRest() : null;
        if (rest) return { rest };
        return { fault: step.error === NO_HEAD ? 'gzipSum' : 'gzipDamaged' };
      }
      if (!('bytes' in step)) continue;
      members.count(step.bytes);
      for (let at = 0; at < step.bytes.length; at += MOST_GIVEN) {
        const part = step.bytes.subarray(at, at + MOST_GIVEN);
        if (reading.isTooMuch(part.length)) return { fault: 'gzipTooMuch' };
        yield part;
      }
    }
  }
  return endOf(members, reading.tell);
}

/** What is decoded of the empty member is none of the file's. */
function endOf(members: Members, tell: Tell): End {
  const rest = members.findRest();
  const end = members.read;
  for (const step of members.push(EMPTY)) {
    if ('memberAt' in step && step.memberAt === end) {
      if (!members.agrees(step.memberAt)) tell('gzipSum');
      return { fault: null };
    }
    if ('error' in step && step.error === NO_HEAD && rest) return { rest };
  }
  return { fault: 'gzipCut' };
}

/** Past zeros, which pad; null at the end. */
async function passPadding(reading: Reading, rest: Uint8Array): Promise<Uint8Array | null> {
  for (let piece: Uint8Array | null = rest; piece; piece = await reading.next()) {
    const at = piece.findIndex((byte) => byte !== 0);
    if (at >= 0) return piece.subarray(at);
  }
  return null;
}

/**
 * What the members hold, in pieces of at most 128 KiB. Faults go to `onFault`; after one only a sum
 * that does not agree lets the reading go on.
 */
export async function* gunzip(
  source: Bytes,
  onFault: (fault: GunzipFault) => void,
  bounds: GunzipBounds = gunzipBounds,
): AsyncGenerator<Uint8Array> {
  const reading = new Reading(source, bounds, onFault);
  try {
    let begin = await reading.next();
    while (begin) {
      const end: End = yield* readMembers(reading, begin);
      if ('fault' in end) {
        if (end.fault) onFault(end.fault);
        return;
      }
      begin = await passPadding(reading, end.rest);
      if (begin && !(begin[0] === 0x1f && (begin[1] ?? 0x8b) === 0x8b)) {
        onFault('gzipJunk');
        return;
      }
    }
  } finally {
    await reading.pieces.return?.();
  }
}
