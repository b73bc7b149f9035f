// Pages of byte streams, kept in memory up to a bound over all streams together. Ranges are brought
// in ahead, all missing ones at once, and then read without waiting.
import type { ByteStore } from './byte-store.ts';
import { SHARD_BYTES } from './byte-store.ts';
import { readRun, toOne, toRuns } from './page-runs.ts';

/** Bytes of a page where a store says nothing else: a shard of the package, so one file. */
export const PAGE_BYTES = SHARD_BYTES;

export type ByteRange = readonly [from: number, to: number];

export interface PagedBytes {
  readonly size: number;
  /** The bytes of a range where all of its pages are here, else null. Not to be written to. */
  tryRead(from: number, to: number): Uint8Array | null;
  /**
   * Brings ranges in. They can be read until the task that goes on after this has ended: pages over
   * the bound go in a task of their own.
   */
  load(ranges: readonly ByteRange[]): Promise<void>;
  /** Reads past the cache, for what the reader keeps itself. */
  read(from: number, to: number): Promise<Uint8Array<ArrayBuffer>>;
  /** Takes in the whole pages of bytes that were read past the cache; `from`: where they begin. */
  keep(from: number, bytes: Uint8Array): void;
  /** Lets all pages go. */
  close(): void;
}

interface Page {
  bytes: Uint8Array;
  /** How many readings there had been at the last one of this page. */
  usedAt: number;
  /** In how many rounds it was read; each counts half after so many readings, see `HALF_READINGS`. */
  uses: number;
  round: number;
  /** What was used often and of late is worth most; the order of two pages stays while none is read. */
  worth: number;
}

/**
 * About as many as 40 questions for relatives make. 60 such questions over 148,413 papers, asked in turn,
 * miss 88 pages each where what was read longest ago goes first, 57 by this, 53 where no use is forgotten.
 */
const HALF_READINGS = 50_000;

/** Of the bound this part is let go beyond what must go, so that not each question has to choose. */
const SLACK = 1 / 128;

export class PageCache {
  private readonly streams = new Set<Map<number, Page>>();
  private readings = 0;
  private held = 0;
  private evicting = false;
  /** Times that something was brought in: a page that is read twice for one question was used once. */
  private round = 0;

  /** `maxBytes`: what is kept between questions; one question may hold more while it is answered. */
  constructor(private readonly maxBytes: number) {}

  /** Bytes held now. */
  get bytes(): number {
    return this.held;
  }

  open(store: ByteStore): PagedBytes {
    const pageBytes = store.pageBytes ?? PAGE_BYTES;
    const pages = new Map<number, Page>();
    const coming = new Map<number, Promise<void>>();
    this.streams.add(pages);

    const bring = async (numbers: readonly number[]) => {
      const read = store.readPages?.(numbers) ?? readRun(store, numbers, pageBytes);
      (await read).forEach((bytes, i) => {
        const page = numbers[i];
        if (page !== undefined && !pages.has(page)) this.keep(pages, page, bytes);
      });
    };

    return {
      size: store.size,
      tryRead: (from, to) => this.tryRead(pages, pageBytes, from, to),
      read: (from, to) => (store.readFirst ?? store.read)(from, to),
      keep: (from, bytes) => {
        const end = from + bytes.length;
        for (let page = Math.ceil(from / pageBytes); page * pageBytes < end; page++) {
          const to = Math.min((page + 1) * pageBytes, store.size);
          if (to > end || pages.has(page)) continue;
          this.keep(pages, page, bytes.slice(page * pageBytes - from, to - from));
        }
      },
      load: async (ranges) => {
        const wanted = new Set<number>();
        for (const [from, to] of ranges) {
          for (let page = Math.floor(from / pageBytes); page * pageBytes < to; page++) {
            const here = pages.get(page);
            if (here) this.use(here);
            else wanted.add(page);
          }
        }
        const missing = [...wanted].filter((page) => !coming.has(page));
        if (missing.length > 0) this.round += 1;
        for (const numbers of store.readPages ? toOne(missing) : toRuns(missing)) {
          const reading = bring(numbers).finally(() => {
            for (const page of numbers) coming.delete(page);
          });
          for (const page of numbers) coming.set(page, reading);
        }
        await Promise.all([...wanted].map((page) => coming.get(page)));
      },
      close: () => {
        for (const { bytes } of pages.values()) this.held -= bytes.length;
        pages.clear();
        this.streams.delete(pages);
      },
    };
  }

  private tryRead(
    pages: Map<number, Page>,
    pageBytes: number,
    from: number,
    to: number,
  ): Uint8Array | null {
    const first = Math.floor(from / pageBytes);
    const start = first * pageBytes;
    const page = pages.get(first);
    if (!page) return null;
    this.use(page);
    if (to - start <= page.bytes.length) return page.bytes.subarray(from - start, to - start);
    const joined = new Uint8Array(to - from);
    for (let at = first; at * pageBytes < to; at++) {
      const part = pages.get(at);
      if (!part) return null;
      this.use(part);
      const base = at * pageBytes;
      joined.set(
        part.bytes.subarray(Math.max(from - base, 0), to - base),
        Math.max(base - from, 0),
      );
    }
    return joined;
  }

  private keep(pages: Map<number, Page>, index: number, bytes: Uint8Array) {
    // The stream was closed while the page was under way.
    if (!this.streams.has(pages)) return;
    this.held += bytes.length - (pages.get(index)?.bytes.length ?? 0);
    pages.set(index, this.toPage(bytes));
    if (this.held > this.maxBytes && !this.evicting) {
      this.evicting = true;
      setTimeout(() => this.evict());
    }
  }

  private toPage(bytes: Uint8Array): Page {
    const usedAt = ++this.readings;
    return { bytes, usedAt, uses: 1, round: this.round, worth: usedAt / HALF_READINGS };
  }

  private use(page: Page) {
    const now = ++this.readings;
    if (page.round === this.round) {
      page.worth += (now - page.usedAt) / HALF_READINGS;
    } else {
      page.uses = page.uses * 2 ** ((page.usedAt - now) / HALF_READINGS) + 1;
      page.worth = now / HALF_READINGS + Math.log2(page.uses);
      page.round = this.round;
    }
    page.usedAt = now;
  }

  /** Lets the pages go that are worth least, until the bound holds. */
  private evict() {
    this.evicting = false;
    if (this.held <= this.maxBytes) return;
    const goal = Math.max(this.maxBytes - Math.floor(this.maxBytes * SLACK), 0);
    while (this.held > goal) {
      let count = 0;
      for (const pages of this.streams) count += pages.size;
      // Numbers alone are sorted several times as fast as pages; about so many are too many.
      const worths = new Float64Array(count);
      for (const pages of this.streams) {
        for (const page of pages.values()) worths[--count] = page.worth;
      }
      worths.sort();
      const excess = Math.ceil((1 - goal / this.held) * worths.length);
      this.letGo(worths[Math.max(0, excess - 1)] ?? Number.POSITIVE_INFINITY, goal);
    }
  }

  /** Lets pages go that are worth no more than `most`, until no more than `goal` bytes are held. */
  private letGo(most: number, goal: number) {
    for (const pages of this.streams) {
      for (const [index, page] of pages) {
        if (this.held <= goal) return;
        if (page.worth > most) continue;
        pages.delete(index);
        this.held -= page.bytes.length;
      }
    }
  }
}
