// The rows of a list come in; while a filter is open or on, marks far from the reader's view are not drawn,
// since each one makes the browser slower at laying the list out anew. Only our own hosts are touched, by
// a sheet in their roots; they take no room, so nothing moves, and a row that comes near has its mark again.
import { HOST_NAME } from '../page/host.ts';
import type { Run } from '../page/run.ts';
import { toSheet } from '../page/sheet.ts';
import { Turns } from '../page/turns.ts';
import type { Row } from './rows.ts';

/** Shorter lists are laid out within a frame with all their marks. */
const LONG_LIST = 300;
/** How far beyond the window marks stay. */
const NEAR = '200% 0px';

export class FarMarks {
  readonly #rows = new Map<Element, Row>();
  /** Rows whose marks change when their turn comes. */
  readonly #waiting = new Set<Row>();
  readonly #far = new WeakSet<Row>();
  /** By its name too: that counts for more than how a place has its host displayed. */
  readonly #undrawn = toSheet(`:host(${HOST_NAME}) { display: none }`);
  readonly #turns: Turns;
  readonly #view: IntersectionObserver;

  constructor({ page, signal }: Pick<Run, 'page' | 'signal'>) {
    this.#turns = new Turns(page, () => this.#doOne(), signal);
    this.#view = new IntersectionObserver((entries) => this.#take(entries), { rootMargin: NEAR });
    signal.addEventListener('abort', () => this.#view.disconnect());
  }

  /** With none of the rows all marks are drawn again. */
  set(rows: readonly Row[]): void {
    if (rows.length < LONG_LIST) {
      this.#end();
      return;
    }
    for (const row of rows) {
      if (this.#rows.has(row.row)) continue;
      this.#rows.set(row.row, row);
      this.#view.observe(row.row);
    }
  }

  #end(): void {
    if (this.#rows.size === 0) return;
    this.#view.disconnect();
    for (const row of this.#rows.values()) this.#put(row, false);
    this.#rows.clear();
    this.#turns.wake();
  }

  #take(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const row = this.#rows.get(target);
      if (row) this.#put(row, !isIntersecting);
      // What has come near is looked at.
      if (row && isIntersecting) this.#change(row);
    }
    this.#turns.wake();
  }

  #put(row: Row, isFar: boolean): void {
    if (isFar) this.#far.add(row);
    else this.#far.delete(row);
    this.#waiting.add(row);
  }

  #doOne(): boolean {
    const [row] = this.#waiting;
    if (row) this.#change(row);
    return row !== undefined;
  }

  #change(row: Row): void {
    this.#waiting.delete(row);
    const { root } = row.host ?? {};
    // Where the focus is, or a menu stands open, the mark stays.
    if (!root || root.activeElement) return;
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#undrawn);
    const isFar = this.#far.has(row);
    if (isFar || others.length < root.adoptedStyleSheets.length)
      root.adoptedStyleSheets = isFar ? [this.#undrawn, ...others] : others;
  }
}
