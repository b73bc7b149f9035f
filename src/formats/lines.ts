// Pieces of bytes come in, cut anywhere; lines go out, ended by LF, CR or both. A line over the
// bound is passed through without being kept: only its length is told.
import { joinBytes } from './byte-source.ts';

const LF = 10;
const CR = 13;

export interface Line {
  /** Without its end, a view that is valid until the next piece; null for a line over the bound. */
  bytes: Uint8Array | null;
  length: number;
}

/** Finds the ends of lines in one piece, each end once, without looking at a byte twice. */
class Ends {
  #piece: Uint8Array;
  #lf: number;
  #cr: number;

  constructor(piece: Uint8Array) {
    this.#piece = piece;
    this.#lf = piece.indexOf(LF);
    this.#cr = piece.indexOf(CR);
  }

  /** The next end from `from` on, -1 if there is none. */
  next(from: number): number {
    if (this.#lf >= 0 && this.#lf < from) this.#lf = this.#piece.indexOf(LF, from);
    if (this.#cr >= 0 && this.#cr < from) this.#cr = this.#piece.indexOf(CR, from);
    if (this.#cr < 0) return this.#lf;
    return this.#lf < 0 ? this.#cr : Math.min(this.#lf, this.#cr);
  }
}

export class LineSplitter {
  #kept: Uint8Array[] = [];
  #length = 0;
  #endsInCr = false;
  readonly #mostBytes: number;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** The lines that end in this piece. All must be taken before the next piece is given. */
  *split(piece: Uint8Array): Generator<Line> {
    const ends = new Ends(piece);
    // The CR was the end; an LF right after it is the other half of the same end.
    let from = this.#endsInCr && piece[0] === LF ? 1 : 0;
    if (piece.length > 0) this.#endsInCr = piece[piece.length - 1] === CR;
    for (let end = ends.next(from); end >= 0; end = ends.next(from)) {
      yield this.#close(piece.subarray(from, end));
      from = end + (piece[end] === CR && piece[end + 1] === LF ? 2 : 1);
    }
    this.#keep(piece.subarray(from));
  }

  /** What stands after the last end, or null where nothing does. */
  end(): Line | null {
    return this.#length > 0 ? this.#close(new Uint8Array(0)) : null;
  }

  #close(rest: Uint8Array): Line {
    const length = this.#length + rest.length;
    const fits = length <= this.#mostBytes;
    const bytes = fits ? (this.#length > 0 ? joinBytes([...this.#kept, rest]) : rest) : null;
    this.#kept = [];
    this.#length = 0;
    return { bytes, length };
  }

  #keep(rest: Uint8Array): void {
    if (rest.length === 0) return;
    this.#length += rest.length;
    if (this.#length > this.#mostBytes) this.#kept = [];
    else this.#kept.push(rest.slice());
  }
}
