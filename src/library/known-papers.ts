// Papers come in, whether an import already had them goes out. They are known by fingerprints alone,
// sixteen bytes a paper, so that a million of them fit; it must never be asked for a paper itself.
import { fingerprintHigh, fingerprintLow } from '../paper/fingerprint.ts';
import type { Paper } from '../paper/paper.ts';

/** `same`: nothing that is not known; `changed`: known, with other facts. */
export type Verdict = 'new' | 'changed' | 'same';

/** A paper as four numbers: two of its key, one of all its facts, one of its title. */
export interface PaperPrint {
  numbers: readonly [high: number, low: number, facts: number, title: number];
  /** Nothing but a title: it cannot take the place of a fuller record. */
  isBare: boolean;
}

const FIELDS = 4;
const SMALLEST = 1 << 12;

export function printOf(paper: Paper): PaperPrint {
  const { key, title, ids, authors, year, categories, abstract = '' } = paper;
  const facts = [title, ids.arxiv, ids.doi, ids.acl, authors, year, categories];
  return {
    numbers: [
      fingerprintHigh(key),
      // Two zeros mark an empty place.
      fingerprintLow(key) || 1,
      // The abstract apart: as JSON, most of the time would go into its quotes.
      fingerprintHigh(JSON.stringify(facts)) ^ fingerprintLow(abstract),
      fingerprintLow(title),
    ],
    isBare: authors.length === 0 && categories.length === 0 && abstract === '',
  };
}

export class KnownPapers {
  #places = new Uint32Array(SMALLEST * FIELDS);
  #count = 0;
  #fresh = new Uint32Array(SMALLEST);
  #freshLength = 0;

  get size(): number {
    return this.#count;
  }

  compare({ numbers: [high, low, facts, title], isBare }: PaperPrint): Verdict {
    const at = this.#find(high, low);
    if (this.#places[at + 1] === 0) return 'new';
    const isSame = this.#places[at + 2] === facts >>> 0;
    return isSame || (isBare && this.#places[at + 3] === title) ? 'same' : 'changed';
  }

  /** From now on the paper is known so. */
  put({ numbers }: PaperPrint): void {
    this.#set(numbers);
    if (this.#freshLength + FIELDS > this.#fresh.length) {
      const grown = new Uint32Array(2 * this.#fresh.length);
      grown.set(this.#fresh);
      this.#fresh = grown;
    }
    this.#fresh.set(numbers, this.#freshLength);
    this.#freshLength += FIELDS;
  }

  /** What was put since the last time, to be stored and loaded again in this order. */
  take(): Uint8Array<ArrayBuffer> {
    const taken = this.#fresh.slice(0, this.#freshLength);
    this.#freshLength = 0;
    return new Uint8Array(taken.buffer);
  }

  load(bytes: Uint8Array): void {
    const whole = bytes.slice(0, bytes.length - (bytes.length % (4 * FIELDS)));
    const numbers = new Uint32Array(whole.buffer);
    for (let at = 0; at < numbers.length; at += FIELDS) {
      const [high = 0, low = 1, facts = 0, title = 0] = numbers.subarray(at, at + FIELDS);
      this.#set([high, low, facts, title]);
    }
  }

  #set(numbers: PaperPrint['numbers']): void {
    let at = this.#find(numbers[0], numbers[1]);
    if (this.#places[at + 1] === 0) {
      this.#count += 1;
      if (this.#count * FIELDS * 2 > this.#places.length) {
        this.#grow();
        at = this.#find(numbers[0], numbers[1]);
      }
    }
    this.#places.set(numbers, at);
  }

  /** Where the key stands, or the empty place where it would. */
  #find(high: number, low: number): number {
    const mask = this.#places.length / FIELDS - 1;
    for (let place = low & mask; ; place = (place + 1) & mask) {
      const at = place * FIELDS;
      const standing = this.#places[at + 1];
      if (standing === 0 || (standing === low && this.#places[at] === high)) return at;
    }
  }

  #grow(): void {
    const before = this.#places;
    this.#places = new Uint32Array(2 * before.length);
    for (let at = 0; at < before.length; at += FIELDS) {
      const own = before.subarray(at, at + FIELDS);
      if (own[1] !== 0) this.#places.set(own, this.#find(own[0] ?? 0, own[1] ?? 0));
    }
  }
}
