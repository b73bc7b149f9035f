// One JSON document comes in, a list of records or an object of them, as pieces of UTF-8 cut anywhere;
// the same records go out one a line, so that each is read alone and none is held longer than itself.
// It must never parse: what is nested without bound passes through as bytes.
import type { Bytes } from './byte-source.ts';

const [QUOTE, SLASH, OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = [34, 92, 123, 125, 91, 93];
const [LF, CR, BLANK] = [10, 13, 32];

/** A list of records, or an object whose members are records (their names are left out). */
export function isRecordDocument(head: string): boolean {
  const text = head
    .slice(0, 65_536)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (/^\[\s*(?:\{|\])/.test(text)) return true;
  // PaperMemory: a version, then each paper under its name.
  return (
    /^\{\s*(?:"__dataVersion"\s*:\s*\d+\s*,\s*)?"[^"\\]{1,300}"\s*:\s*\{/.test(text) &&
    /"(?:pdfLink|codeLink)"\s*:/.test(text)
  );
}

/** Where the scanning stands between two pieces. */
class Scan {
  depth = 0;
  inText = false;
  isEscaped = false;
  inRecord = false;

  /** The bytes of a piece that belong to records, each record ended by a line feed. */
  read(piece: Uint8Array): Uint8Array {
    const out = new Uint8Array(2 * piece.length);
    let size = 0;
    for (const byte of piece) {
      const wasRecord = this.inRecord;
      this.#step(byte);
      if (!wasRecord && !this.inRecord) continue;
      const isBreak = byte === LF || byte === CR;
      out[size] = isBreak ? BLANK : byte;
      size += 1;
      if (wasRecord && !this.inRecord) {
        out[size] = LF;
        size += 1;
      }
    }
    return out.slice(0, size);
  }

  #step(byte: number): void {
    if (this.inText) {
      if (this.isEscaped) this.isEscaped = false;
      else if (byte === SLASH) this.isEscaped = true;
      else if (byte === QUOTE) this.inText = false;
      return;
    }
    if (byte === QUOTE) this.inText = true;
    else if (byte === OPEN || byte === OPEN_LIST) {
      this.depth += 1;
      if (this.depth === 2 && byte === OPEN) this.inRecord = true;
    } else if (byte === CLOSE || byte === CLOSE_LIST) {
      this.depth = Math.max(0, this.depth - 1);
      if (this.depth === 1) this.inRecord = false;
    }
  }
}

export async function* toRecordLines(source: Bytes): AsyncGenerator<Uint8Array> {
  const scan = new Scan();
  // Also of what is no record, however long, pieces go out, so that the reader is heard.
  for await (const piece of source) yield scan.read(piece);
}

/** The same of a text that is there whole. */
export function toRecordText(text: string): string {
  return new TextDecoder().decode(new Scan().read(new TextEncoder().encode(text)));
}
