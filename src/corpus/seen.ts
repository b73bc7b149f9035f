// When each paper stood in the reader's view, first and last: one packed row, so that two thousand
// papers are answered without two thousand look-ups. Papers stand in it by fingerprint alone.
import { fingerprintNumber } from '../paper/fingerprint.ts';

/** When a paper stood in the reader's view, in milliseconds since 1970. */
export interface SeenTimes {
  firstAt: number;
  lastAt: number;
}

/** Fingerprint, first and last time, one after the other for each paper. */
export type PackedSeen = Float64Array<ArrayBuffer>;

const FIELDS = 3;

export class SeenPapers {
  private readonly times = new Map<number, SeenTimes>();

  constructor(packed?: unknown) {
    if (!(packed instanceof Float64Array)) return;
    for (let i = 0; i + FIELDS <= packed.length; i += FIELDS) {
      const [name = 0, firstAt = 0, lastAt = 0] = packed.subarray(i, i + FIELDS);
      this.times.set(name, { firstAt, lastAt });
    }
  }

  get size(): number {
    return this.times.size;
  }

  get(key: string): SeenTimes | undefined {
    return this.times.get(fingerprintNumber(key));
  }

  /** By the key's `fingerprintNumber`, where it is known already. */
  getByPrint(print: number): SeenTimes | undefined {
    return this.times.get(print);
  }

  note(key: string, at: number, lastAt = at): void {
    const name = fingerprintNumber(key);
    const before = this.times.get(name);
    this.times.set(name, { firstAt: before?.firstAt ?? at, lastAt });
  }

  /** Puts the times of a paper back as they were; undefined: it was not seen. */
  set(key: string, times: SeenTimes | undefined): void {
    const name = fingerprintNumber(key);
    if (times) this.times.set(name, times);
    else this.times.delete(name);
  }

  /** Forgets what was last seen before `oldest`, and of the rest all but the newest `most`. */
  prune(oldest: number, most: number): void {
    const kept = [...this.times]
      .filter(([, { lastAt }]) => lastAt >= oldest)
      .sort((a, b) => b[1].lastAt - a[1].lastAt)
      .slice(0, most);
    this.times.clear();
    for (const [name, times] of kept) this.times.set(name, times);
  }

  pack(): PackedSeen {
    const packed = new Float64Array(this.times.size * FIELDS);
    let at = 0;
    for (const [name, { firstAt, lastAt }] of this.times) {
      packed.set([name, firstAt, lastAt], at);
      at += FIELDS;
    }
    return packed;
  }
}
