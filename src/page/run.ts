// One run over one kind of page: keeps a mark for each row, reads, asks, draws, and takes all of it
// away again when it stops.
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { Site } from '../sites/site.ts';
import type { ask } from '../wire/ask.ts';
import type { PageReport } from '../wire/protocol.ts';
import { Asking } from './asking.ts';
import type { HostMaker, Sheets } from './host.ts';
import { createHostMaker, createSheets } from './host.ts';
import type { MarkWork, PageMark } from './page-mark.tsx';
import {
  createPageMark,
  drawMark,
  isInCorpus,
  isMarkSaved,
  removeMark,
  takeSighting,
} from './page-mark.tsx';
import { Panel } from './panel.tsx';
import { TitleReport } from './title-report.ts';
import { Turns } from './turns.ts';
import { ENOUGH_ROWS, watchRows } from './watch-rows.ts';
import { watchTheme } from './watch-theme.ts';
import { View } from './watch-view.ts';

/** Time that reading may take at once, in the parser's own task; the rest follows in turns. */
const READ_MS = 4;
/** What a run needs of the world around it. */
export interface RunSurroundings {
  page: Document;
  /** The page's address now: it changes without a load where the site navigates by script. */
  address(): URL;
  ask: typeof ask;
  /** Whether the extension is still there for this page. */
  isHere(): boolean;
  /** The extension is no longer there for this page; `at`: the host of ours that was pressed. */
  onGone(at?: Element): void;
}

export class Run {
  private readonly ending = new AbortController();
  private readonly marks = new Map<Element, PageMark>();
  /** Marks whose rows must be read now, in the page's order. */
  private readonly unread = new Set<PageMark>();
  /** Marks whose hosts can wait, and marks with a row to read or an answer to draw that can wait. */
  private readonly unplaced = new Set<PageMark>();
  private readonly far = new Set<PageMark>();
  /** What stands near the reader's view, by the latest word of the browser; null before the first. */
  private near: ReadonlySet<Element> | null = null;
  private readonly sheets: Sheets;
  private readonly hosts: HostMaker;
  private readonly panel: Panel;
  private readonly turns: Turns;
  private readonly asking: Asking;
  private readonly view: View;
  private readonly work: MarkWork;
  private readonly title: TitleReport;

  constructor(
    private readonly around: RunSurroundings,
    private readonly site: Site,
  ) {
    const { page, ask, onGone } = around;
    const { signal } = this.ending;
    this.title = new TitleReport(page, site.ready, signal);
    const sheets = createSheets();
    this.sheets = sheets;
    this.hosts = createHostMaker(page, sheets);
    this.turns = new Turns(page, () => this.doFarWork(), signal);
    this.asking = new Asking(
      { ask, onGone, onAnswered: (marks) => this.drawAnswered(marks) },
      signal,
    );
    this.work = {
      ask,
      onGone,
      onEntry: (key, entry) => this.setEntry(key, entry),
      onAskAgain: (mark) => this.asking.add([mark]),
      onRelated: (mark, byKey) => this.panel.toggle(mark, byKey),
      onCloseRelated: () => this.panel.close(true),
    };
    this.panel = new Panel({
      page,
      ask,
      onGone,
      makePanel: this.hosts.makePanel,
      onToggle: (mark) => drawMark(mark, this.work),
      onEntry: (key, entry) => this.setEntry(key, entry),
    });
    this.view = new View(
      page,
      {
        onNear: (come, near) => this.comeNear(come, near),
        onSeen: (rows) => this.noteSeen(rows),
      },
      signal,
    );
    watchTheme(page, site, sheets.setDark, signal);
    watchRows(page, site, (rows) => this.take(rows), signal);
  }

  /** Takes every mark off the page and ends every watch. */
  stop(): void {
    this.ending.abort();
    this.panel.close(false);
    for (const mark of this.marks.values()) removeMark(mark);
    this.marks.clear();
  }

  /** From now on the marks are seen only while the page's style has this property. */
  setLease(property: string): void {
    this.sheets.setLease(property);
  }

  /** Asks anew about these papers, or about all for null. */
  refresh(keys: readonly string[] | null): void {
    const wanted = keys && new Set(keys);
    const stale = [...this.marks.values()].filter(
      ({ annotation }) => annotation && (!wanted || wanted.has(annotation.key)),
    );
    this.asking.add(stale);
    void this.panel.refresh(keys);
  }

  /** What the page's title row says of the paper with this id, once it is read. */
  findTitle(arxiv: string): Promise<Mention | null> {
    return this.title.find(arxiv);
  }

  report(): Omit<PageReport, 'site'> {
    const marks = [...this.marks.values()];
    const count = (test: (mark: PageMark) => boolean) => marks.filter(test).length;
    return {
      rows: this.countRows(),
      isEmpty: this.site.isEmpty(this.around.page),
      titles: count((mark) => mark.sighting !== null),
      inCorpus: count(isInCorpus),
      saved: count(isMarkSaved),
      tagged: count(({ annotation }) => (annotation?.tags.length ?? 0) > 0),
      failure: this.asking.failure,
    };
  }

  /** Rows that were read, and those that should have been. */
  private countRows(): number {
    const rows = [...this.around.page.querySelectorAll(this.site.rows)];
    const isOwed = (row: Element) => this.site.isOwed?.(row) ?? true;
    return rows.filter((row) => this.marks.get(row)?.sighting || isOwed(row)).length;
  }

  /** Takes rows in: the first ones at once, the others when their turn comes. */
  private take(rows: readonly Element[]): void {
    const living = this.site.ready === 'hydrated';
    if (living) this.dropLost();
    for (const row of rows) {
      const known = this.marks.get(row);
      if (known && living) this.unread.add(known);
      if (known) continue;
      const mark = createPageMark(row, this.marks.size);
      this.marks.set(row, mark);
      this.view.watch(row);
      if (mark.order < ENOUGH_ROWS) {
        this.unread.add(mark);
      } else {
        this.unplaced.add(mark);
        this.far.add(mark);
      }
    }
    this.readRows();
    if (this.far.size > 0) this.turns.wake();
  }

  /** Answers false while the row's place is not sure yet. */
  private place(mark: PageMark): boolean {
    if (mark.host) return true;
    mark.place = this.site.findPlace(mark.row);
    if (mark.place && mark.place.when !== 'known') mark.host = this.hosts.makeMark(mark.place);
    return mark.place !== null;
  }

  /** Draws what is known of a mark. Once drawn it stays, also where its paper is taken out again. */
  private draw(mark: PageMark): void {
    const isKnown = isInCorpus(mark) || isMarkSaved(mark);
    if (!mark.host && mark.place && isKnown) mark.host = this.hosts.makeMark(mark.place);
    drawMark(mark, this.work);
  }

  /**
   * Places the hosts of unread rows, all of them, since a row that is painted without its host may
   * grow when it comes; then reads as long as its time lasts. What is not whole yet stays unread.
   */
  private readRows(): void {
    for (const mark of this.unread) this.place(mark);
    const end = performance.now() + READ_MS;
    const changed: PageMark[] = [];
    for (const mark of this.unread) {
      if (performance.now() > end) {
        for (const late of this.unread) this.far.add(late);
        this.unread.clear();
        this.turns.wake();
        break;
      }
      if (this.read(mark)) changed.push(mark);
      if (mark.sighting) this.unread.delete(mark);
    }
    // References come second: one without an id may need an index that no other row waits for.
    const isLate = (mark: PageMark) => mark.place?.when === 'known';
    this.asking.add(changed.filter((mark) => !isLate(mark)));
    this.asking.add(changed.filter(isLate));
  }

  /** Answers true where the row now says something new. */
  private read(mark: PageMark): boolean {
    if (!this.place(mark)) return false;
    const sighting = this.site.readRow(mark.row, this.around.address());
    if (!sighting) return false;
    this.title.note(sighting.mention);
    if (!takeSighting(mark, sighting)) return false;
    this.view.renew(mark.row);
    this.panel.renew(mark);
    return true;
  }

  /**
   * One piece of far work, the nearest to the reader; false where none is left. Hosts come before
   * anything is drawn: a host that is placed has the browser go through the whole list once a frame,
   * a line that is drawn in a host does not.
   */
  private doFarWork(): boolean {
    const host = this.takeNearest(this.unplaced);
    if (host) {
      this.place(host);
      return true;
    }
    const mark = this.takeNearest(this.far);
    if (!mark) return false;
    if (mark.annotation) this.draw(mark);
    else if (this.read(mark)) this.asking.add([mark]);
    // Seen half by the parser: it is read with the rows that come next, or when all are there.
    else if (!mark.sighting) this.unread.add(mark);
    return true;
  }

  private takeNearest(marks: Set<PageMark>): PageMark | undefined {
    let nearest: PageMark | undefined;
    for (const mark of marks) {
      if (!nearest || this.distance(mark) < this.distance(nearest)) nearest = mark;
    }
    if (nearest) marks.delete(nearest);
    return nearest;
  }

  private distance(mark: PageMark): number {
    return Math.abs(mark.order - this.asking.centre);
  }

  /** Rows that the page has taken away take their marks with them. */
  private dropLost(): void {
    this.panel.dropLost();
    for (const [row, mark] of this.marks) {
      if (row.isConnected && row.matches(this.site.rows)) continue;
      this.view.forget(row);
      this.panel.drop(mark);
      removeMark(mark);
      this.marks.delete(row);
      this.unread.delete(mark);
      this.unplaced.delete(mark);
      this.far.delete(mark);
    }
  }

  private drawAnswered(marks: PageMark[]): void {
    const isNear = (mark: PageMark) => this.near?.has(mark.row) ?? mark.order < ENOUGH_ROWS;
    for (const mark of marks) if (!isNear(mark)) this.far.add(mark);
    this.turns.run(marks.filter(isNear).map((mark) => () => this.draw(mark)));
    if (this.far.size > 0) this.turns.wake();
  }

  /** Rows have come near the reader's view: their turn is now. */
  private comeNear(come: Element[], near: ReadonlySet<Element>): void {
    // Without its extension a mark finds no words.
    if (!this.around.isHere()) {
      this.around.onGone();
      return;
    }
    this.near = near;
    const works: (() => void)[] = [];
    for (const row of come) {
      const mark = this.marks.get(row);
      if (!mark) continue;
      this.asking.centre = mark.order;
      if (!this.far.delete(mark)) continue;
      if (mark.annotation) works.push(() => this.draw(mark));
      else this.unread.add(mark);
    }
    this.readRows();
    this.turns.run(works);
  }

  private noteSeen(rows: Element[]): void {
    // Who scrolls past a reference has not seen the paper.
    const keys = rows.flatMap((row) => {
      const { place, annotation } = this.marks.get(row) ?? {};
      return place?.when === 'known' ? [] : (annotation?.key ?? []);
    });
    // What cannot be noted is not worth a word: the mark says "new" once more.
    if (keys.length > 0) this.around.ask('noteSeen', { keys }).catch(() => undefined);
  }

  /** An entry changed by a press on this page: every mark of that paper says so at once. */
  private setEntry(key: string, entry: Entry | null): void {
    for (const mark of this.marks.values()) {
      if (mark.annotation?.key !== key) continue;
      mark.annotation = { ...mark.annotation, entry };
      this.draw(mark);
    }
    this.panel.setEntry(key, entry);
  }
}
