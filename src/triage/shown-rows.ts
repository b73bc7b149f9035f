// What the reader's filter leaves of a list, and in which groups: it is applied to the page, kept up as
// rows come and are answered for, and taken back whole.
import type { Run } from '../page/run.ts';
import { toSheet } from '../page/sheet.ts';
import { words } from '../words.ts';
import type { Counts, Filter, FilterFacts, TopicCount } from './filter.ts';
import { countRows, groupRows, matches, noFilter } from './filter.ts';
import { PageStyle } from './page-style.ts';
import type { Row } from './rows.ts';
import { listRows, partsOf } from './rows.ts';
import { findFirstInView } from './scrolling.ts';

/** So many rows come back at once; laid out, they fill the window some times over. */
const ROWS_AT_ONCE = 60;
/** Rest between such pieces, so that the page and the reader have their frames. */
const REST_MS = 50;

export class ShownRows {
  filter: Filter = noFilter;
  isGrouped = false;
  readonly #run: Run;
  readonly #facts: () => FilterFacts;
  readonly #style: PageStyle;
  #headings: HTMLElement[] = [];
  #order: Row[] | null = null;
  /** Rows that come back in later pieces. */
  #late: Row[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onWhole: () => void;

  /** `onWhole`: rows that came back in pieces are all there. */
  constructor(run: Run, facts: () => FilterFacts, onWhole: () => void) {
    this.#run = run;
    this.#facts = facts;
    this.#onWhole = onWhole;
    this.#style = new PageStyle(run.signal);
    run.signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#ungroup();
    });
  }

  all(): Row[] {
    return listRows(this.#run);
  }

  /** In the order in which they stand. */
  shown(): Row[] {
    const rows = this.#order ?? this.all();
    return rows.filter(({ row }) => !this.#style.isHidden(row));
  }

  count(): Counts {
    return countRows(this.all(), this.#facts());
  }

  /** Cards of one grid can be put in another order; rows of a list cannot. */
  canGroup(): boolean {
    const grid = this.#run.site.name === 'hf-papers' && this.all()[0]?.row.parentElement;
    return Boolean(grid) && /grid|flex/.test(getComputedStyle(grid as Element).display);
  }

  set(filter: Filter, isGrouped = this.isGrouped): void {
    this.filter = filter;
    this.isGrouped = isGrouped;
    this.apply();
  }

  /** Brings the page in line with what rows say now. */
  apply(): void {
    const rows = this.all();
    const facts = this.#facts();
    const first = findFirstInView(this.shown());
    const at = first ? rows.indexOf(first) : 0;
    const back: Row[] = [];
    let before = 0;
    for (const [i, row] of rows.entries()) {
      const stays = matches(row, this.filter, facts);
      if (stays === !this.#style.isHidden(row.row)) continue;
      if (!stays) for (const part of partsOf(row)) this.#style.hide(part);
      else if (back.push(row) && i < at) before++;
    }
    this.#late = back;
    this.#bringBack(this.isGrouped ? back.length : before + ROWS_AT_ONCE);
    this.#ungroup();
    if (this.isGrouped) this.#group(rows);
  }

  /**
   * Rows before the reader's view come with those in it, so that it stays; the others in pieces, since
   * a browser takes a second to lay out 2,000 that were hidden.
   */
  #bringBack(count: number): void {
    clearTimeout(this.#timer);
    for (const row of this.#late.splice(0, count))
      for (const part of partsOf(row)) this.#style.show(part);
    if (this.#late.length === 0) return;
    this.#timer = setTimeout(() => {
      this.#bringBack(ROWS_AT_ONCE);
      if (this.#late.length === 0) this.#onWhole();
    }, REST_MS);
  }

  #group(rows: readonly Row[]): void {
    const counts = countRows(this.shown(), this.#facts());
    const groups = groupRows(rows, counts);
    const shown = new Set(this.shown());
    const ranks = new Map<TopicCount | null, Row[]>();
    for (const topic of [...counts.topics, null]) {
      const own = rows.filter((row) => groups.get(row) === topic && shown.has(row));
      if (own.length > 0) ranks.set(topic, own);
    }
    let order = 0;
    this.#order = [];
    for (const [topic, own] of ranks) {
      this.#mountHeading(own, topic?.label ?? words('triage.otherTopics'), ++order);
      order++;
      for (const row of own) this.#style.place(row.row, order);
      this.#order.push(...own);
    }
  }

  #mountHeading(rows: readonly Row[], label: string, order: number): void {
    const { hosts, sheets, signal } = this.#run;
    const place = toSheet(`:host { order: ${order}; grid-column: 1 / -1; inline-size: 100% }
      h2 { margin: 8px 0 0; font: 600 15px/1.5 var(--sch-sans); color: var(--sch-ink) }`);
    const { element, root } = hosts.make('scholium-tools', [...sheets.shared, place]);
    const heading = element.ownerDocument.createElement('h2');
    heading.textContent = `${label} · ${rows.length}`;
    root.append(heading);
    rows[0]?.row.parentElement?.append(element);
    this.#headings.push(element);
    signal.addEventListener('abort', () => element.remove());
  }

  #ungroup(): void {
    this.#style.unplaceAll();
    for (const heading of this.#headings) heading.remove();
    this.#headings = [];
    this.#order = null;
  }
}
