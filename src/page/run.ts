// One run over one kind of page: keeps a mark for each row, reads, asks, draws, and takes all of it
// away again when it stops.
import type { Entry } from '../paper/entry.ts';
import type { Site } from '../sites/site.ts';
import type { ask } from '../wire/ask.ts';
import type { PageReport } from '../wire/protocol.ts';
import { Asking } from './asking.ts';
import { createHostMaker, createSheets } from './host.ts';
import type { MarkWork, PageMark } from './page-mark.tsx';
import { createPageMark, drawMark, isMarkSaved, removeMark, takeSighting } from './page-mark.tsx';
import { Slices } from './slices.ts';
import { watchRows } from './watch-rows.ts';
import { watchTheme } from './watch-theme.ts';
import type { View } from './watch-view.ts';
import { watchView } from './watch-view.ts';

/** Time that reading may take at once, in the parser's own task; the rest follows in slices. */
const READ_MS = 4;

/** What a run needs of the world around it. */
export interface RunSurroundings {
  page: Document;
  /** The page's address now: it changes without a load where the site navigates by script. */
  address(): URL;
  ask: typeof ask;
  /** The extension is no longer there for this page. */
  onGone(): void;
}

export class Run {
  private readonly ending = new AbortController();
  private readonly marks = new Map<Element, PageMark>();
  private readonly byHost = new WeakMap<Element, PageMark>();
  /** Marks whose rows must be read, in the page's order. */
  private readonly unread = new Set<PageMark>();
  /** What the reader's view holds, by the latest word of the browser. */
  private near: readonly PageMark[] = [];
  private readonly makeHost: ReturnType<typeof createHostMaker>;
  private readonly slices: Slices;
  private readonly asking: Asking;
  private readonly view: View;
  private readonly work: MarkWork;

  constructor(
    private readonly around: RunSurroundings,
    private readonly site: Site,
  ) {
    const { page, ask, onGone } = around;
    const { signal } = this.ending;
    const sheets = createSheets();
    this.makeHost = createHostMaker(page, sheets);
    this.slices = new Slices(signal);
    this.asking = new Asking(
      { ask, onGone, onAnswered: (marks) => this.drawOutwards(marks) },
      signal,
    );
    this.work = {
      ask,
      onGone,
      onEntry: (key, entry) => this.setEntry(key, entry),
      onAskAgain: (mark) => this.asking.add([mark]),
    };
    this.view = watchView(
      page,
      { onEnter: (hosts) => this.enter(hosts), onSeen: (hosts) => this.noteSeen(hosts) },
      signal,
    );
    watchTheme(page, site, sheets.setDark, signal);
    watchRows(page, site, (root) => this.look(root), signal);
  }

  /** Takes every mark off the page and ends every watch. */
  stop(): void {
    this.ending.abort();
    for (const mark of this.marks.values()) removeMark(mark);
    this.marks.clear();
  }

  /** Asks anew about these papers, or about all for null. */
  refresh(keys: readonly string[] | null): void {
    const wanted = keys && new Set(keys);
    const stale = [...this.marks.values()].filter(
      ({ annotation }) => annotation && (!wanted || wanted.has(annotation.key)),
    );
    this.asking.add(stale);
  }

  report(): Omit<PageReport, 'site'> {
    const marks = [...this.marks.values()];
    const count = (test: (mark: PageMark) => boolean) => marks.filter(test).length;
    return {
      rows: this.around.page.querySelectorAll(this.site.rows).length,
      titles: count((mark) => mark.sighting !== null),
      inCorpus: count(isInCorpus),
      saved: count(isMarkSaved),
      tagged: count(({ annotation }) => (annotation?.tags.length ?? 0) > 0),
      failure: this.asking.failure,
    };
  }

  /** Places hosts at new rows at once, reads what can be read now, and leaves the rest to slices. */
  private look(root: ParentNode): void {
    const living = this.site.ready === 'hydrated';
    if (living) this.dropLost();
    for (const row of root.querySelectorAll(this.site.rows)) {
      const mark = this.marks.get(row) ?? this.place(row);
      if (mark && (living || mark.sighting === null)) this.unread.add(mark);
    }
    this.readRows();
  }

  private place(row: Element): PageMark | null {
    const place = this.site.findPlace(row);
    if (!place) return null;
    const mark = createPageMark(row, this.makeHost(place), place, this.marks.size);
    this.marks.set(row, mark);
    this.byHost.set(mark.host.element, mark);
    this.view.watch(mark.host.element);
    return mark;
  }

  private readRows(): void {
    const end = performance.now() + READ_MS;
    const url = this.around.address();
    const changed: PageMark[] = [];
    for (const mark of this.unread) {
      if (performance.now() > end) {
        this.slices.addLater(() => this.readRows());
        break;
      }
      this.unread.delete(mark);
      const sighting = this.site.readRow(mark.row, url);
      // A row that is not whole yet comes again with the parser's next piece.
      if (sighting && takeSighting(mark, sighting)) changed.push(mark);
    }
    if (changed.length > 0) this.asking.add(changed);
  }

  /** Rows that the page has taken away take their marks with them. */
  private dropLost(): void {
    for (const [row, mark] of this.marks) {
      if (row.isConnected && row.matches(this.site.rows)) continue;
      this.view.forget(mark.host.element);
      removeMark(mark);
      this.marks.delete(row);
      this.unread.delete(mark);
    }
  }

  private drawOutwards(marks: PageMark[]): void {
    const centre = this.near[0]?.order ?? 0;
    marks.sort((a, b) => Math.abs(a.order - centre) - Math.abs(b.order - centre));
    this.slices.add(...marks.map((mark) => () => drawMark(mark, this.work)));
  }

  private enter(hosts: Element[]): void {
    this.near = hosts.flatMap((host) => this.byHost.get(host) ?? []);
    for (const mark of this.near) if (!mark.drawn) drawMark(mark, this.work);
    if (this.near[0]) this.asking.centre = this.near[0].order;
  }

  private noteSeen(hosts: Element[]): void {
    const keys = hosts.flatMap((host) => this.byHost.get(host)?.annotation?.key ?? []);
    // What cannot be noted is not worth a word: the mark says "new" once more.
    if (keys.length > 0) this.around.ask('noteSeen', { keys }).catch(() => undefined);
  }

  /** An entry changed by a press on this page: every mark of that paper says so at once. */
  private setEntry(key: string, entry: Entry | null): void {
    for (const mark of this.marks.values()) {
      if (mark.annotation?.key !== key) continue;
      mark.annotation = { ...mark.annotation, entry };
      drawMark(mark, this.work);
    }
  }
}

/** Met papers are left out: a page is not in the corpus for having been looked at once before. */
function isInCorpus({ annotation }: PageMark): boolean {
  const match = annotation?.match;
  return match?.certain === true && match.kind !== 'met';
}
