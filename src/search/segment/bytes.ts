// Numbers and texts come in, bytes go out, and back. Reading never goes past the end of the bytes
// that it was given: what does not fit is a SegmentError.

/** A container, or a part of one, that does not hold what it says. */
export class SegmentError extends Error {
  override name = 'SegmentError';
}

/** Bytes that grow as they are written. Numbers are whole, from 0 to 2^32 - 1. */
export class ByteWriter {
  #bytes: Uint8Array<ArrayBuffer>;
  #length = 0;

  constructor(capacity = 1024) {
    this.#bytes = new Uint8Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  #makeRoom(more: number) {
    if (this.#length + more <= this.#bytes.length) return;
    // Half more, not twice: the last doubling of a large section would cost as much as the section.
    const grown = new Uint8Array(
      Math.max(this.#length + more, Math.ceil(this.#bytes.length * 1.5)),
    );
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  byte(value: number) {
    this.#makeRoom(1);
    this.#bytes[this.#length++] = value;
  }

  /** Seven bits a byte, lowest first, the high bit set on all but the last (LEB128). */
  varint(value: number) {
    this.#makeRoom(5);
    let rest = value >>> 0;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** Four bytes, lowest first. */
  u32(value: number) {
    this.#makeRoom(4);
    for (let shift = 0; shift < 32; shift += 8) this.#bytes[this.#length++] = value >>> shift;
  }

  bytes(more: Uint8Array) {
    this.#makeRoom(more.length);
    this.#bytes.set(more, this.#length);
    this.#length += more.length;
  }

  /** The text's units, one after another, without a length in front. */
  units(text: string) {
    this.#makeRoom(3 * text.length);
    const bytes = this.#bytes;
    let at = this.#length;
    for (let i = 0; i < text.length; i++) {
      let code = text.charCodeAt(i);
      if (code < 0x80) {
        bytes[at++] = code;
        continue;
      }
      if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
      } else {
        const point = text.codePointAt(i) ?? 0;
        if (point > 0xffff) {
          i += 1;
          code = point;
          bytes[at++] = 0xf0 | (code >> 18);
          bytes[at++] = 0x80 | ((code >> 12) & 63);
        } else bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 63);
      }
      bytes[at++] = 0x80 | (code & 63);
    }
    this.#length = at;
  }

  /**
   * Length in bytes as a varint, then the text in UTF-8; a lone surrogate is kept as three bytes
   * (WTF-8), so that every string of the language comes back as it was.
   */
  text(text: string) {
    const start = this.#length;
    this.#makeRoom(5);
    this.#length += 1;
    this.units(text);
    const size = this.#length - start - 1;
    if (size < 128) {
      this.#bytes[start] = size;
      return;
    }
    const body = this.#bytes.slice(start + 1, this.#length);
    this.#length = start;
    this.varint(size);
    this.bytes(body);
  }

  /** Zeros up to the next multiple of `step`. */
  align(step: number) {
    while (this.#length % step !== 0) this.byte(0);
  }

  /** What was written, as a view that holds until the next write; the writer begins anew. */
  take(): Uint8Array {
    const written = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return written;
  }

  /** A copy of what was written, of exactly its length. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

/** UTF-8, or its wider form for lone surrogates, back to text. */
export function decodeText(bytes: Uint8Array, from: number, to: number): string {
  let isPlain = to - from <= 256;
  for (let i = from; isPlain && i < to; i++) isPlain = (bytes[i] ?? 0) < 0x80;
  if (isPlain) return String.fromCharCode.apply(null, bytes.subarray(from, to) as never);
  let text = '';
  for (let i = from; i < to; ) {
    const lead = bytes[i++] ?? 0;
    const more = lead < 0x80 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (i + more > to) throw new SegmentError('a text is cut');
    let point = more === 0 ? lead : lead & (0x3f >> more);
    for (let left = more; left > 0; left--) point = (point << 6) | ((bytes[i++] ?? 0) & 63);
    if (point > 0x10ffff) throw new SegmentError('a text holds no character');
    text += String.fromCodePoint(point);
  }
  return text;
}

/** Reads forward from `at`, and refuses what would lie at or behind `end`. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;
  readonly end: number;

  constructor(bytes: Uint8Array, at = 0, end = bytes.length) {
    if (at > end || end > bytes.length) throw new SegmentError('a part lies outside of its bytes');
    this.bytes = bytes;
    this.at = at;
    this.end = end;
  }

  get isDone(): boolean {
    return this.at >= this.end;
  }

  byte(): number {
    if (this.at >= this.end) throw new SegmentError('bytes end in the middle');
    return this.bytes[this.at++] ?? 0;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const next = this.byte();
      value |= (next & 127) << shift;
      if (next < 128) return value >>> 0;
    }
    throw new SegmentError('a number is too long');
  }

  u32(): number {
    let value = 0;
    for (let shift = 0; shift < 32; shift += 8) value |= this.byte() << shift;
    return value >>> 0;
  }

  text(): string {
    const size = this.varint();
    const from = this.at;
    this.skip(size);
    return decodeText(this.bytes, from, this.at);
  }

  skip(size: number) {
    if (this.at + size > this.end) throw new SegmentError('bytes end in the middle');
    this.at += size;
  }
}
