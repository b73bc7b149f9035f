// What the reader's filter leaves of a list, and in which groups: it is applied to the page, kept up as
// rows come and are answered for, and taken back whole.
import type { Run } from '../page/run.ts';
import { toSheet } from '../page/sheet.ts';
import { words } from '../words.ts';
import type { Counts, Filter, FilterFacts, TopicCount } from './filter.ts';
import { countRows, groupRows, isOn, matches, noFilter } from './filter.ts';
import { PageStyle } from './page-style.ts';
import type { Row } from './rows.ts';
import { listRows, partsOf } from './rows.ts';

export class ShownRows {
  filter: Filter = noFilter;
  isGrouped = false;
  readonly #run: Run;
  readonly #facts: () => FilterFacts;
  readonly #hidden: PageStyle;
  readonly #placed: PageStyle;
  #headings: HTMLElement[] = [];
  #order: Row[] | null = null;

  constructor(run: Run, facts: () => FilterFacts) {
    this.#run = run;
    this.#facts = facts;
    this.#hidden = new PageStyle(run.signal);
    this.#placed = new PageStyle(run.signal);
    run.signal.addEventListener('abort', () => this.#ungroup());
  }

  all(): Row[] {
    return listRows(this.#run);
  }

  /** In the order in which they stand. */
  shown(): Row[] {
    const rows = this.#order ?? this.all();
    return isOn(this.filter) ? rows.filter(({ row }) => !this.#hidden.isChanged(row)) : rows;
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
    for (const row of rows) {
      const stays = matches(row, this.filter, facts);
      if (stays === !this.#hidden.isChanged(row.row)) continue;
      for (const part of partsOf(row)) this.#hidden[stays ? 'restore' : 'hide'](part);
    }
    this.#ungroup();
    if (this.isGrouped) this.#group(rows);
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
      for (const row of own) this.#placed.place(row.row, order);
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
    this.#placed.restoreAll();
    for (const heading of this.#headings) heading.remove();
    this.#headings = [];
    this.#order = null;
  }
}
