// A list that the reader opens: what is new on it since the last time, and the place where they left it.
// It is asked once all rows are answered for, and the place is told a moment after the reader has moved.
// Where the page goes on to another list by script, that one is opened.
import type { Run } from '../page/run.ts';
import type { ListName } from './list-name.ts';
import { nameList } from './list-name.ts';
import type { Row } from './rows.ts';

/** A reader who runs down a list has their place written where they stop. */
const SETTLE_MS = 800;
/** Rows that are never read or answered for are not waited for longer, once the page is whole. */
const LATEST_MS = 4000;
/** The longest list of arXiv, and the most that one question may name. */
const MOST_ROWS = 2000;

export class Opening {
  /** Keys of papers that were not there at the last visit; empty on a first one. */
  fresh: ReadonlySet<string> = new Set();
  /** When that was; null where there was none, or nothing is known. */
  lastAt: number | null = null;
  #place: string | null = null;
  #isAsked = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the reader is, until it is told. */
  #untold: { key: string | null } | null = null;
  readonly #run: Run;
  readonly #onLate: () => void;
  #name: ListName;
  #begun = 0;
  #late: ReturnType<typeof setTimeout> | undefined;
  /** Keys of the rows as they stood last. */
  #keys: readonly string[] = [];
  /** Those of the list before this one: while any stands the page has not gone on as a whole. */
  #former: ReadonlySet<string> = new Set();

  /** `onLate`: what has not come by now is not waited for. */
  constructor(run: Run, onLate: () => void) {
    this.#run = run;
    this.#onLate = onLate;
    this.#name = nameList(run.address());
    this.#begin();
    const { signal } = run;
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      clearTimeout(this.#late);
    });
    // Who leaves the page at once keeps the place too.
    run.page.defaultView?.addEventListener('pagehide', () => this.#tellPlace(), { signal });
  }

  #begin(): void {
    this.#begun = performance.now();
    clearTimeout(this.#late);
    this.#late = setTimeout(this.#onLate, LATEST_MS + 1);
  }

  /** Takes the list that the address names now; answers true where that is another one. */
  follow(): boolean {
    const name = nameList(this.#run.address());
    if (name.list === this.#name.list) return false;
    this.#tellPlace();
    this.#name = name;
    this.#former = new Set(this.#keys);
    this.fresh = new Set();
    this.lastAt = null;
    this.#place = null;
    this.#isAsked = false;
    this.#begin();
    return true;
  }

  /** Answers true where there is news to tell. */
  async ask(rows: readonly Row[]): Promise<boolean> {
    const keys = rows.flatMap(({ annotation }) => annotation?.key ?? []).slice(0, MOST_ROWS);
    this.#keys = keys;
    if (this.#isAsked || keys.length === 0 || !this.#isWhole()) return false;
    this.#isAsked = true;
    const name = this.#name;
    try {
      const answer = await this.#run.work.ask('openList', { ...name, keys });
      if (name !== this.#name) return false;
      this.fresh = new Set(keys.filter((_, i) => answer.isNew[i]));
      this.lastAt = answer.lastAt;
      this.#place = answer.place;
      return true;
    } catch {
      // A list without its history is a list that was never opened before.
      return false;
    }
  }

  #isWhole(): boolean {
    const { page, marks } = this.#run;
    if (page.readyState !== 'complete') return false;
    if (performance.now() - this.#begun > LATEST_MS) return true;
    if (this.#keys.some((key) => this.#former.has(key))) return false;
    return [...marks.values()].every(({ sighting, annotation }) => sighting && annotation);
  }

  /** The row where the reader was, once, where it still stands. */
  takePlace(rows: readonly Row[]): Row | undefined {
    const place = this.#place;
    this.#place = null;
    return place === null ? undefined : rows.find(({ annotation }) => annotation?.key === place);
  }

  /** Where the place is among the rows, counted from one; null where none was kept. */
  placeAmong(rows: readonly Row[]): number | null {
    const at = rows.findIndex(({ annotation }) => annotation?.key === this.#place);
    return this.#place === null || at < 0 ? null : at + 1;
  }

  keepPlace(row: Row | null): void {
    clearTimeout(this.#timer);
    this.#untold = { key: row?.annotation?.key ?? null };
    this.#timer = setTimeout(() => this.#tellPlace(), SETTLE_MS);
  }

  #tellPlace(): void {
    if (!this.#untold) return;
    clearTimeout(this.#timer);
    const { key } = this.#untold;
    this.#untold = null;
    this.#run.work.ask('keepPlace', { list: this.#name.list, key }).catch(() => undefined);
  }
}
