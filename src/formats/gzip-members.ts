// Pieces of a gzip file come in, what they stand for goes out step by step, with each member's sum kept
// beside it: fflate unpacks, and looks at no sum. It must never be given much at once.
import { Gunzip } from 'fflate';
import { joinBytes } from './byte-source.ts';
import { addToCrc } from './crc.ts';

/** So much is unpacked at once: by deflate's limit it stands for 4 MiB at most. */
export const PIECE = 4096;
/** Input that gives nothing: an endless head, or empty blocks without end. */
const MOST_BARREN = 2 ** 20;
/** The last bytes of the input, in which a member's sum is looked for. */
const TAIL = 2 * PIECE;
/** fflate's FlateErrorCode.InvalidHeader: a member is over, and no other begins. */
export const NO_HEAD = 6;
/** A member of no bytes: where it is taken for one, all before it was whole. */
export const EMPTY = Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0);

/** `memberAt`: a further member begins so many bytes after the first. */
export type Step = { bytes: Uint8Array } | { memberAt: number } | { error: number };

/** The members of a file, with the sum of the one that is being read. */
export class Members {
  read = 0;
  #tail: Uint8Array = new Uint8Array(0);
  #crc = 0;
  #size = 0;
  #barren = 0;
  #steps: Step[] = [];
  readonly #gunzip = new Gunzip((bytes) => void this.#steps.push({ bytes }));
  #sawBody = false;

  constructor() {
    this.#gunzip.onmember = (memberAt) => void this.#steps.push({ memberAt });
  }

  /** Unpacks a piece; what an error comes after is given before it. */
  push(piece: Uint8Array): Step[] {
    this.#steps = [];
    this.#tail = joinBytes([this.#tail, piece]).slice(-TAIL);
    this.read += piece.length;
    this.#barren += piece.length;
    try {
      this.#gunzip.push(piece);
    } catch (error) {
      this.#steps.push({ error: Number((error as { code?: number }).code) });
    }
    if (this.#steps.length > 0) this.#sawBody = true;
    if (this.#steps.some((step) => 'memberAt' in step || ('bytes' in step && step.bytes.length))) {
      this.#barren = 0;
    }
    return this.#barren > MOST_BARREN ? [...this.#steps, { error: -1 }] : this.#steps;
  }

  count(bytes: Uint8Array): void {
    this.#crc = addToCrc(this.#crc, bytes);
    this.#size += bytes.length;
  }

  /** True where the member before this place agrees with its sum; the next one is begun. */
  agrees(memberAt: number): boolean {
    const at = memberAt - 8 - (this.read - this.#tail.length);
    const sum = this.#sum();
    this.#crc = 0;
    this.#size = 0;
    // Behind a head of many thousand bytes the sum can no longer be looked at.
    return at < 0 || sum.every((byte, i) => this.#tail[at + i] === byte);
  }

  /** Behind the last member: what follows it in the last bytes, null where its end is not found. */
  findRest(): Uint8Array | null {
    if (!this.#sawBody) return null;
    const at = findLast(this.#tail, this.#sum());
    return at < 0 ? null : this.#tail.slice(at + 8);
  }

  /** CRC and size as they stand at a member's end. */
  #sum(): Uint8Array {
    const sum = new DataView(new ArrayBuffer(8));
    sum.setUint32(0, this.#crc, true);
    sum.setUint32(4, this.#size, true);
    return new Uint8Array(sum.buffer);
  }
}

function findLast(bytes: Uint8Array, wanted: Uint8Array): number {
  for (let at = bytes.length - wanted.length; at >= 0; at -= 1) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
