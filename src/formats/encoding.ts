// The first bytes of a file come in, how its text is written goes out; and lines of bytes become
// text. It must never throw at bytes that are no text: it says so, and the caller tells the reader.
import type { Bytes } from './byte-source.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * By the byte order mark, or else by where the zeros stand: text in UTF-16 that is mostly Latin has
 * one in every second byte, and always on the same side. UTF-8 where nothing speaks for another.
 */
export function findEncoding(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const looked = Math.min(head.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < looked; i += 2) {
    if (head[i] === 0) even += 1;
    if (head[i + 1] === 0) odd += 1;
  }
  const many = looked * 0.2;
  if (odd > many && even < odd / 10) return 'utf-16le';
  return even > many && odd < even / 10 ? 'utf-16be' : 'utf-8';
}

/** The same text in UTF-8, piece by piece and without its mark. */
export async function* toUtf8(source: Bytes, encoding: Encoding): AsyncGenerator<Uint8Array> {
  if (encoding === 'utf-8') {
    yield* dropMark(source);
    return;
  }
  // Without `ignoreBOM` the decoder leaves the mark out.
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  for await (const piece of source) yield encoder.encode(decoder.decode(piece, { stream: true }));
  yield encoder.encode(decoder.decode());
}

/** The first piece must hold the mark whole, as what was looked ahead at does. */
async function* dropMark(source: Bytes): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const piece of source) {
    const hasMark = isFirst && piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf;
    yield hasMark ? piece.subarray(3) : piece;
    isFirst = false;
  }
}

export interface DecodedLine {
  text: string;
  /** False where the bytes were no UTF-8 and were read as Windows-1252, which holds Latin-1. */
  isUtf8: boolean;
}

/**
 * Makes text of one line after the other. A line that is no UTF-8 is read as Windows-1252: names
 * and titles of old files come out right, and one bad byte spoils no other line. Zero bytes are in
 * no text and are left out.
 */
export function makeLineDecoder(): (bytes: Uint8Array) => DecodedLine {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const western = new TextDecoder('windows-1252');
  const dropZeros = (text: string) => (text.includes('\0') ? text.replaceAll('\0', '') : text);
  return (bytes) => {
    try {
      return { text: dropZeros(strict.decode(bytes)), isUtf8: true };
    } catch {
      return { text: dropZeros(western.decode(bytes)), isUtf8: false };
    }
  };
}
