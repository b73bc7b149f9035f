// The order of the work on a page's rows: marks come in; they are placed, read and drawn, what is
// near the reader first and what is far away in turns. It knows nothing of what a row says.
import type { PageMark } from './page-mark.tsx';
import { Turns } from './turns.ts';
import { ENOUGH_ROWS } from './watch-rows.ts';

/** Time that reading may take at once, in the parser's own task; the rest follows in turns. */
const READ_MS = 4;

/** What is done at a row; this file says when. */
export interface RowWorkHooks {
  /** Answers false while the row's place is not sure yet. */
  place(mark: PageMark): boolean;
  /** Answers true where the row now says something new. */
  read(mark: PageMark): boolean;
  draw(mark: PageMark): void;
  /** These rows say something new. */
  onRead(marks: PageMark[]): void;
}

export class RowWork {
  /** What stands nearest to the reader now, as a {@link PageMark.order}. */
  centre = 0;
  /** Marks whose rows must be read now, in the page's order. */
  readonly #unread = new Set<PageMark>();
  /** Marks whose hosts can wait, and marks with a row to read or an answer to draw that can wait. */
  readonly #unplaced = new Set<PageMark>();
  readonly #far = new Set<PageMark>();
  /** Those of the far ones whose rows must be read, whatever was answered for them before. */
  readonly #late = new Set<PageMark>();
  /** What stands near the reader's view, by the latest word of the browser; null before the first. */
  #near: ReadonlySet<Element> | null = null;
  readonly #turns: Turns;

  readonly #hooks: RowWorkHooks;

  constructor(page: Document, hooks: RowWorkHooks, signal: AbortSignal) {
    this.#hooks = hooks;
    this.#turns = new Turns(page, () => this.#doFarWork(), signal);
    signal.addEventListener('abort', () => {
      for (const marks of this.#all()) marks.clear();
    });
  }

  /** A row is new: the first ones come at once, the others when their turn comes. */
  add(mark: PageMark): void {
    if (mark.order < ENOUGH_ROWS) {
      this.#unread.add(mark);
      return;
    }
    this.#unplaced.add(mark);
    this.#far.add(mark);
  }

  /** A row may say something new. */
  addAgain(mark: PageMark): void {
    this.#unread.add(mark);
  }

  drop(mark: PageMark): void {
    for (const marks of this.#all()) marks.delete(mark);
  }

  /**
   * Places the hosts of unread rows, all of them, since a row that is painted without its host may
   * grow when it comes; then reads as long as its time lasts. What is not whole yet stays unread.
   */
  readRows(): void {
    for (const mark of this.#unread) this.#hooks.place(mark);
    const end = performance.now() + READ_MS;
    const changed: PageMark[] = [];
    for (const mark of this.#unread) {
      if (performance.now() > end) {
        for (const late of this.#unread) {
          this.#far.add(late);
          this.#late.add(late);
        }
        this.#unread.clear();
        break;
      }
      if (this.#hooks.read(mark)) changed.push(mark);
      if (mark.sighting) this.#unread.delete(mark);
    }
    this.#hooks.onRead(changed);
    if (this.#far.size > 0) this.#turns.wake();
  }

  /** Draws what was answered: near the reader at once, elsewhere when its turn comes. */
  drawAnswered(marks: readonly PageMark[]): void {
    const isNear = (mark: PageMark) => this.#near?.has(mark.row) ?? mark.order < ENOUGH_ROWS;
    for (const mark of marks) if (!isNear(mark)) this.#far.add(mark);
    this.#turns.run(marks.filter(isNear).map((mark) => () => this.#hooks.draw(mark)));
    if (this.#far.size > 0) this.#turns.wake();
  }

  /** Rows have come near the reader's view: their turn is now. */
  comeNear(come: readonly PageMark[], near: ReadonlySet<Element>): void {
    this.#near = near;
    const works: (() => void)[] = [];
    for (const mark of come) {
      this.centre = mark.order;
      if (!this.#far.delete(mark)) continue;
      if (this.#late.delete(mark) || !mark.annotation) this.#unread.add(mark);
      works.push(() => this.#hooks.draw(mark));
    }
    this.readRows();
    this.#turns.run(works);
  }

  /**
   * One piece of far work, the nearest to the reader; false where none is left. Hosts come before
   * anything is drawn: a host that is placed has the browser go through the whole list once a frame,
   * a line that is drawn in a host does not.
   */
  #doFarWork(): boolean {
    const host = this.#takeNearest(this.#unplaced);
    if (host) {
      this.#hooks.place(host);
      return true;
    }
    const mark = this.#takeNearest(this.#far);
    if (!mark) return false;
    const mustRead = this.#late.delete(mark) || !mark.annotation;
    if (mustRead && this.#hooks.read(mark)) this.#hooks.onRead([mark]);
    else if (mark.annotation) this.#hooks.draw(mark);
    // Seen half by the parser: it is read with the rows that come next, or when all are there.
    else if (!mark.sighting) this.#unread.add(mark);
    return true;
  }

  #all(): Set<PageMark>[] {
    return [this.#unread, this.#unplaced, this.#far, this.#late];
  }

  #takeNearest(marks: Set<PageMark>): PageMark | undefined {
    let nearest: PageMark | undefined;
    for (const mark of marks) {
      if (!nearest || this.#distance(mark) < this.#distance(nearest)) nearest = mark;
    }
    if (nearest) marks.delete(nearest);
    return nearest;
  }

  #distance(mark: PageMark): number {
    return Math.abs(mark.order - this.centre);
  }
}
