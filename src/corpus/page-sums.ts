// The bytes of a container come in, the same go out once every page of them adds up to what was written
// down with it. Damage is noted under the container's id and thrown; it must never be handed out as an answer.
import type { ByteStore } from './byte-store.ts';
import { CutError, RECORD_BYTES } from './byte-store.ts';

/** One sum for each {@link RECORD_BYTES} of a container, in their order. */
export type PageSums = Uint32Array<ArrayBuffer>;

/** Bytes of a container that are not what was written. */
export class DamagedError extends Error {
  override name = 'DamagedError';
}

/**
 * A sum of 32 bits by the mixing steps of MurmurHash3, two words at a time: any change within one word
 * changes it, any other with all but one of 2^32 chances. 2 µs for 8 KB once it is compiled, where
 * Adler-32 takes 8; 4 MB at once in a worker that has just woken take 3 ms.
 */
export function sumOfPage(bytes: Uint8Array): number {
  const count = bytes.length >>> 2;
  const words =
    bytes.byteOffset % 4 === 0
      ? new Uint32Array(bytes.buffer, bytes.byteOffset, count)
      : new Uint32Array(bytes.slice(0, 4 * count).buffer);
  let [even, odd] = [bytes.length, count];
  for (let i = 0; i + 1 < count; i += 2) {
    even = Math.imul(even ^ (words[i] ?? 0), 0x85ebca6b);
    even ^= even >>> 15;
    odd = Math.imul(odd ^ (words[i + 1] ?? 0), 0xc2b2ae35);
    odd ^= odd >>> 15;
  }
  // A word and bytes that are left over stand at the end of the last page alone.
  for (let i = (count >>> 1) << 3; i < bytes.length; i++) {
    even = Math.imul(even ^ (bytes[i] ?? 0), 0x85ebca6b);
    even ^= even >>> 15;
  }
  return (Math.imul(even, 0xcc9e2d51) ^ odd) >>> 0;
}

/** Room for the sums of a container of so many bytes. */
export const roomForSums = (bytes: number): PageSums =>
  new Uint32Array(Math.ceil(bytes / RECORD_BYTES));

/** Writes down what pages add up to, from page `first` on. */
export function addSums(sums: PageSums, first: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += RECORD_BYTES) {
    sums[first + at / RECORD_BYTES] = sumOfPage(bytes.subarray(at, at + RECORD_BYTES));
  }
}

/** Containers that were found damaged, until somebody takes note of them. */
export class DamageBook {
  private readonly ids = new Set<string>();
  private readonly checks = new Set<Promise<void>>();

  note(id: string): void {
    this.ids.add(id);
  }

  /** Runs a check in a task of its own, while whoever asked already works with the bytes. */
  later(check: () => void): void {
    const done = new Promise<void>((resolve) => {
      setTimeout(() => {
        try {
          check();
        } catch {
          // It is noted, and whoever takes the notes is told of it.
        }
        this.checks.delete(done);
        resolve();
      });
    });
    this.checks.add(done);
  }

  /** What was noted since the last time, once all that is under way is checked. */
  async take(): Promise<string[]> {
    if (this.checks.size > 0) await Promise.all(this.checks);
    const ids = [...this.ids];
    this.ids.clear();
    return ids;
  }
}

/** How browsers say that the file of a Blob is gone: Chromium since 132, and before. */
const isLost = (error: unknown) =>
  error instanceof CutError ||
  (error instanceof DOMException && /^NotReadableError$|^NotFoundError$/.test(error.name));

export interface Watched {
  id: string;
  /** Absent for a container that was written before there were any: then only what is missing is noticed. */
  sums?: PageSums;
  book: DamageBook;
}

/** A container's bytes, each page checked as it is read. */
export function checkedBytes(store: ByteStore, { id, sums, book }: Watched): ByteStore {
  const fail = (what: string, cause?: unknown): never => {
    book.note(id);
    throw new DamagedError(`${id}: ${what}`, { cause });
  };
  const reading = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work;
    } catch (error) {
      if (isLost(error)) fail('a part is missing', error);
      throw error;
    }
  };
  const check = (page: number, bytes: Uint8Array) => {
    if (sums && sumOfPage(bytes) !== sums[page]) fail(`page ${page} is damaged`);
  };
  const checkAll = (first: number, bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; at += RECORD_BYTES) {
      check(first + at / RECORD_BYTES, bytes.subarray(at, at + RECORD_BYTES));
    }
  };
  /** The whole pages around a range, seen to by `look`, and the range of them. */
  const readAround = async (from: number, to: number, look: typeof checkAll) => {
    if (!sums || from === to) return reading(store.read(from, to));
    const first = Math.floor(from / RECORD_BYTES);
    const end = Math.min(Math.ceil(to / RECORD_BYTES) * RECORD_BYTES, store.size);
    // What lies outside is refused by the store as it was asked for.
    const isInside = from >= 0 && from < to && to <= store.size;
    if (!isInside) return reading(store.read(from, to));
    const bytes = await reading(store.read(first * RECORD_BYTES, end));
    look(first, bytes);
    const start = from - first * RECORD_BYTES;
    return bytes.subarray(start, start + to - from);
  };
  const { readPages } = store;
  return {
    ...store,
    read: (from, to) => readAround(from, to, checkAll),
    readFirst: (from, to) =>
      readAround(from, to, (first, bytes) => book.later(() => checkAll(first, bytes))),
    ...(readPages && {
      async readPages(numbers) {
        const pages = await reading(readPages(numbers));
        pages.forEach((bytes, i) => {
          check(numbers[i] ?? 0, bytes);
        });
        return pages;
      },
    }),
  };
}
