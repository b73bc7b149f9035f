// The row that the reader is at: moved by steps among the rows that are shown, framed, kept for the next
// time. It never moves by itself.
import type { Opening } from './opening.ts';
import type { Ring } from './ring.ts';
import type { Row } from './rows.ts';
import { bringIntoView, findFirstInView } from './scrolling.ts';

export interface CursorParts {
  ring: Ring;
  opening: Opening;
  /** The rows that are shown, in the order in which they stand. */
  rows(): readonly Row[];
  onMoved(): void;
}

export class Cursor {
  readonly #parts: CursorParts;
  #row: Row | null = null;

  constructor(parts: CursorParts) {
    this.#parts = parts;
  }

  get row(): Row | null {
    return this.#row;
  }

  /** Counted from one; null where the reader is at none. */
  get at(): number | null {
    const at = this.#row ? this.#parts.rows().indexOf(this.#row) : -1;
    return at < 0 ? null : at + 1;
  }

  /** Answers whether there was a row to go to; `isWanted` passes others by. */
  move(step: 1 | -1, isWanted: (row: Row) => boolean): boolean {
    const rows = this.#parts.rows();
    const at = this.at;
    const onward = step > 0 ? rows.slice(at ?? 0) : rows.slice(0, (at ?? 1) - 1).reverse();
    const next = at === null ? this.#findStart(rows, isWanted) : onward.find(isWanted);
    if (!next) return false;
    this.#row = next;
    bringIntoView(next);
    this.#parts.opening.keepPlace(next);
    this.#show();
    return true;
  }

  /** Answers false where the reader was at no row. */
  leave(): boolean {
    if (!this.#row) return false;
    this.#row = null;
    this.#show();
    return true;
  }

  /** Rows may be hidden now, or stand elsewhere. */
  settle(): void {
    if (this.at === null) this.#row = null;
    this.#show();
  }

  /** Where the reader was the last time, unless they have gone elsewhere by now; else what is in view. */
  #findStart(rows: readonly Row[], isWanted: (row: Row) => boolean): Row | undefined {
    const isAtHead = scrollY < innerHeight / 2;
    const first = (isAtHead && this.#parts.opening.takePlace(rows)) || findFirstInView(rows);
    return first && rows.slice(rows.indexOf(first)).find(isWanted);
  }

  #show(): void {
    this.#parts.ring.show(this.#row);
    this.#parts.onMoved();
  }
}
