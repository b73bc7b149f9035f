// The rows of a page and their marks, one each: a row is taken in, gets its host, is read, drawn, and
// dropped with its mark when the page has taken it away. When each of that is done, others say.
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { Site } from '../sites/site.ts';
import { MOST_ROWS } from './effort.ts';
import type { HostMaker } from './host.ts';
import type { MarkWork, PageMark } from './page-mark.tsx';
import {
  createPageMark,
  drawMark,
  forgetPaper,
  isInCorpus,
  isMarkSaved,
  removeMark,
  takeSighting,
} from './page-mark.tsx';
import type { RunSurroundings } from './run-surroundings.ts';

/** What is told of a mark to the rest of the run. */
export interface RowEvents {
  onNew(mark: PageMark): void;
  /** The row must be read once more. */
  onStale(mark: PageMark): void;
  /** A paper was read there, whether it is news or not. */
  onMention(mention: Mention): void;
  /** The row says something new. */
  onRenewed(mark: PageMark): void;
  /** The row says nothing of a paper any more. */
  onForgotten(mark: PageMark): void;
  /** The row has gone from the page: its mark goes with it. */
  onDropped(mark: PageMark): void;
}

export interface RowSurroundings extends Pick<RunSurroundings, 'address' | 'effort'> {
  site: Site;
  hosts: HostMaker;
  work: MarkWork;
}

export class MarkedRows {
  /** In the order in which their rows came. */
  readonly marks = new Map<Element, PageMark>();

  readonly #around: RowSurroundings;
  readonly #events: RowEvents;

  constructor(around: RowSurroundings, events: RowEvents) {
    this.#around = around;
    this.#events = events;
  }

  all(): PageMark[] {
    return [...this.marks.values()];
  }

  /**
   * Takes rows in; those known before are read again where the page draws them anew at will. Answers
   * false where the page holds, or has caused, more than is read: the rest is left.
   */
  take(rows: readonly Element[]): boolean {
    const { site, effort } = this.#around;
    for (const row of rows) {
      const known = this.marks.get(row);
      if (known && site.ready === 'hydrated') this.#events.onStale(known);
      if (known) continue;
      if (this.marks.size >= MOST_ROWS || !effort.rows.take()) return false;
      const mark = createPageMark(row, this.marks.size);
      this.marks.set(row, mark);
      this.#events.onNew(mark);
    }
    return true;
  }

  /** Answers false while the row's place is not sure yet. */
  place(mark: PageMark): boolean {
    if (mark.host) return true;
    const { site, hosts } = this.#around;
    mark.place = site.findPlace(mark.row);
    if (mark.place && !mark.sighting) hosts.removeCopies(mark.row);
    if (mark.place && mark.place.when !== 'known') mark.host = hosts.makeMark(mark.place);
    return mark.place !== null;
  }

  /** Answers true where the row now says something new. */
  read(mark: PageMark): boolean {
    const { site, hosts, address } = this.#around;
    const sighting = this.place(mark) ? site.readRow(mark.row, address()) : null;
    if (!sighting) {
      this.#forget(mark);
      return false;
    }
    sighting.mention.site = site.family;
    this.#events.onMention(sighting.mention);
    if (!takeSighting(mark, sighting, hosts)) return false;
    this.#events.onRenewed(mark);
    return true;
  }

  /** Draws what is known of a mark. Once drawn it stays, also where its paper is taken out again. */
  draw(mark: PageMark): void {
    const isKnown = isInCorpus(mark) || isMarkSaved(mark);
    if (!mark.host && mark.place && isKnown) mark.host = this.#around.hosts.makeMark(mark.place);
    drawMark(mark, this.#around.work);
  }

  /** An entry changed: every mark of that paper says so at once. */
  setEntry(key: string, entry: Entry | null): void {
    for (const mark of this.marks.values()) {
      if (mark.annotation?.key !== key) continue;
      mark.annotation = { ...mark.annotation, entry };
      this.draw(mark);
    }
  }

  /** Rows that the page has taken away take their marks with them. */
  dropLost(): void {
    for (const [row, mark] of this.marks) {
      const stands = row.isConnected && row.matches(this.#around.site.rows);
      if (stands && mark.host?.element.isConnected === false) this.#events.onStale(mark);
      if (stands) continue;
      this.#events.onDropped(mark);
      removeMark(mark);
      this.marks.delete(row);
    }
  }

  /** Takes every mark off the page. */
  clear(): void {
    for (const mark of this.marks.values()) removeMark(mark);
    this.marks.clear();
  }

  /** What the row said before it does not say now; a wrong mark is worse than none. */
  #forget(mark: PageMark): void {
    if (!mark.sighting) return;
    this.#events.onForgotten(mark);
    forgetPaper(mark, this.#around.site.findPlace(mark.row));
  }
}
