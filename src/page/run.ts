// One run over one kind of page: keeps a mark for each row, reads, asks, draws, and takes all of it
// away again when it stops.
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { findPaperOfAddress } from '../paper/paper-url.ts';
import type { Settings } from '../settings.ts';
import type { Site } from '../sites/site.ts';
import type { ask } from '../wire/ask.ts';
import type { PageReport } from '../wire/page-messages.ts';
import { Asking } from './asking.ts';
import type { Effort } from './effort.ts';
import { MOST_ROWS } from './effort.ts';
import type { HostMaker, Sheets } from './host.ts';
import { createHostMaker, createSheets } from './host.ts';
import type { MarkWork, OpenWish, PageMark } from './page-mark.tsx';
import {
  createPageMark,
  drawMark,
  forgetPaper,
  giveUpPress,
  isInCorpus,
  isMarkSaved,
  removeMark,
  takeSighting,
} from './page-mark.tsx';
import type { Panel } from './panel.tsx';
import { reportMarks } from './report.ts';
import { RowWork } from './row-work.ts';
import { TitleReport } from './title-report.ts';
import { watchRows } from './watch-rows.ts';
import { watchTheme } from './watch-theme.ts';
import { View } from './watch-view.ts';

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
  /** What is left of the work that this page may cause. */
  effort: Effort;
  /** It has caused as much as it may, or holds more rows than are read. */
  onTooMuch(): void;
  /** Has the page's second script come, once there is something for it to do. */
  bringTools(when: 'parsed' | 'now'): void;
}

/** What a reader who is quicker than the second script has pressed: a way to related papers, or to what opens. */
export type EarlyPress = { related: Parameters<Panel['toggle']> } | { opened: OpenWish };

export class Run {
  readonly #ending = new AbortController();
  /** Over when this run is. */
  readonly signal = this.#ending.signal;
  /** In the order in which their rows came. */
  readonly marks = new Map<Element, PageMark>();
  readonly sheets: Sheets;
  readonly hosts: HostMaker;
  /** Null until the second script has brought it. */
  panel: Panel | null = null;
  /** The latest press that the second script must answer, until it is there. */
  early: EarlyPress | null = null;
  readonly #rowWork: RowWork;
  readonly #asking: Asking;
  readonly #view: View;
  readonly work: MarkWork;
  readonly #title: TitleReport;
  /** Looks at the page once more, as when its address has changed and nothing else. */
  readonly look: () => void;

  readonly page: Document;
  readonly #around: RunSurroundings;
  readonly site: Site;

  constructor(around: RunSurroundings, site: Site) {
    this.#around = around;
    this.site = site;
    const { page, ask, isHere, onGone } = around;
    this.page = page;
    const { signal } = this;
    this.#title = new TitleReport(
      { page, ready: site.ready, readRows: () => this.#readRest() },
      signal,
    );
    const sheets = createSheets();
    this.sheets = sheets;
    this.hosts = createHostMaker(page, sheets);
    this.#rowWork = new RowWork(
      page,
      {
        place: (mark) => this.#place(mark),
        read: (mark) => this.#read(mark),
        draw: (mark) => this.#draw(mark),
        onRead: (marks) => this.#askFor(marks),
      },
      signal,
    );
    this.#asking = new Asking(
      {
        ask,
        onGone,
        centre: () => this.#rowWork.centre,
        onAnswered: (marks) => {
          this.#rowWork.drawAnswered(marks);
          around.bringTools('parsed');
        },
      },
      signal,
    );
    this.work = {
      ask,
      isHere,
      onGone,
      onEntry: (key, entry) => this.#setEntry(key, entry),
      onAskAgain: (mark) => this.#asking.add([mark]),
      onRelated: (...press) => {
        if (this.panel) this.panel.toggle(...press);
        else this.#keepEarly({ related: press });
      },
      onOpen: (opened) => this.#keepEarly({ opened }),
      onCloseRelated: () => this.panel?.close(true),
      following: null,
      redraw: (mark) => drawMark(mark, this.work),
    };
    this.#view = new View(
      page,
      {
        onNear: (come, near) => this.#comeNear(come, near),
        onSeen: (rows) => this.#noteSeen(rows),
      },
      signal,
    );
    watchTheme(page, site, sheets.setDark, signal);
    // Rows are read some time from now: meanwhile the background can start.
    if (site.ready === 'hydrated') this.#asking.wake();
    const { looks } = around.effort;
    this.look = watchRows({ page, site, looks }, (...found) => this.#take(...found), signal);
  }

  /** Takes every mark off the page and ends every watch. */
  stop(): void {
    this.#ending.abort();
    this.panel?.close(false);
    for (const mark of this.marks.values()) removeMark(mark);
    this.marks.clear();
  }

  /** From now on the marks are seen only while the page's style has this property. */
  setLease(property: string): void {
    this.sheets.setLease(property);
  }

  /** How much each mark says, and in which theme. */
  setLook({ density, theme }: Pick<Settings, 'density' | 'theme'>): void {
    this.sheets.setLook(theme, density === 'dot');
    const mostTopics = density === 'full' ? undefined : 1;
    if (this.work.mostTopics === mostTopics) return;
    this.work.mostTopics = mostTopics;
    for (const mark of this.marks.values()) drawMark(mark, this.work);
  }

  /** Asks anew about these papers, or about all for null. */
  refresh(keys: readonly string[] | null): void {
    const wanted = keys && new Set(keys);
    const stale = [...this.marks.values()].filter(
      ({ annotation }) => annotation && (!wanted || wanted.has(annotation.key)),
    );
    this.#asking.noteChanged(keys);
    this.#asking.add(stale);
    this.panel?.refresh(keys);
  }

  /** The page was put aside by the browser and is shown again: much may have changed meanwhile. */
  startAgain(): void {
    const marks = [...this.marks.values()];
    for (const mark of marks) giveUpPress(mark, this.work);
    this.#asking.startAgain(marks.filter(({ sighting }) => sighting));
    this.panel?.startAgain();
    this.look();
  }

  /** What the page's title row says of the paper with this id, once it is read. */
  findTitle(arxiv: string): Promise<Mention | null> {
    return this.#title.find(arxiv);
  }

  /** Reads what is still to be read, without waiting for its turn; a list has no title of its own to look for. */
  #readRest(): void {
    if (!findPaperOfAddress(this.address().href)) return;
    this.look();
    const unread = [...this.marks.values()].filter(({ sighting }) => !sighting);
    this.#askFor(unread.filter((mark) => this.#read(mark)));
  }

  address(): URL {
    return this.#around.address();
  }

  report(): Omit<PageReport, 'site' | 'isTooMuch'> {
    return reportMarks({
      page: this.page,
      site: this.site,
      marks: this.marks,
      failure: this.#asking.failure,
    });
  }

  /** The second script is not there yet: it will find the press, and is asked for once more. */
  #keepEarly(press: EarlyPress): void {
    this.early = press;
    this.#around.bringTools('now');
  }

  /** Takes rows in; those known before are read again where the page draws them anew at will. */
  #take(rows: readonly Element[], lost: boolean): void {
    const living = this.site.ready === 'hydrated';
    const { effort } = this.#around;
    if (lost) this.#dropLost();
    for (const row of rows) {
      const known = this.marks.get(row);
      if (known && living) this.#rowWork.addAgain(known);
      if (known) continue;
      if (this.marks.size >= MOST_ROWS || !effort.rows.take()) {
        this.#giveUp();
        return;
      }
      const mark = createPageMark(row, this.marks.size);
      this.marks.set(row, mark);
      this.#view.watch(row);
      this.#rowWork.add(mark);
    }
    this.#rowWork.readRows();
    if (lost) this.panel?.settle();
  }

  /** Answers false while the row's place is not sure yet. */
  #place(mark: PageMark): boolean {
    if (mark.host) return true;
    mark.place = this.site.findPlace(mark.row);
    if (mark.place && !mark.sighting) this.hosts.removeCopies(mark.row);
    if (mark.place && mark.place.when !== 'known') mark.host = this.hosts.makeMark(mark.place);
    return mark.place !== null;
  }

  /** Draws what is known of a mark. Once drawn it stays, also where its paper is taken out again. */
  #draw(mark: PageMark): void {
    const isKnown = isInCorpus(mark) || isMarkSaved(mark);
    if (!mark.host && mark.place && isKnown) mark.host = this.hosts.makeMark(mark.place);
    drawMark(mark, this.work);
  }

  /** Told in a turn of its own: whoever reads rows now goes on over what is there. */
  #giveUp(): void {
    queueMicrotask(() => !this.signal.aborted && this.#around.onTooMuch());
  }

  #askFor(marks: PageMark[]): void {
    if (!this.#around.effort.titles.take(marks.length)) {
      this.#giveUp();
      return;
    }
    // References come second: one without an id may need an index that no other row waits for.
    const isLate = (mark: PageMark) => mark.place?.when === 'known';
    this.#asking.add(marks.filter((mark) => !isLate(mark)));
    this.#asking.add(marks.filter(isLate));
  }

  /** Answers true where the row now says something new. */
  #read(mark: PageMark): boolean {
    if (!this.#place(mark)) return this.#forget(mark);
    const sighting = this.site.readRow(mark.row, this.#around.address());
    if (!sighting) return this.#forget(mark);
    sighting.mention.site = this.site.family;
    this.#title.note(sighting.mention);
    if (!takeSighting(mark, sighting, this.hosts)) return false;
    this.#view.renew(mark.row);
    this.panel?.renew(mark);
    return true;
  }

  /** What the row said before it does not say now; a wrong mark is worse than none. */
  #forget(mark: PageMark): false {
    if (!mark.sighting) return false;
    this.panel?.drop(mark);
    forgetPaper(mark, this.site.findPlace(mark.row));
    return false;
  }

  /** Rows that the page has taken away take their marks with them. */
  #dropLost(): void {
    for (const [row, mark] of this.marks) {
      const stands = row.isConnected && row.matches(this.site.rows);
      if (stands && mark.host?.element.isConnected === false) this.#rowWork.addAgain(mark);
      if (stands) continue;
      this.#view.forget(row);
      this.panel?.drop(mark);
      removeMark(mark);
      this.marks.delete(row);
      this.#rowWork.drop(mark);
      this.#asking.drop(mark);
    }
  }

  #comeNear(come: Element[], near: ReadonlySet<Element>): void {
    // Without its extension a mark finds no words.
    if (!this.#around.isHere()) {
      this.#around.onGone();
      return;
    }
    this.#rowWork.comeNear(
      come.flatMap((row) => this.marks.get(row) ?? []),
      near,
    );
  }

  #noteSeen(rows: Element[]): void {
    // Who scrolls past a reference has not seen the paper.
    const keys = rows.flatMap((row) => {
      const { place, annotation } = this.marks.get(row) ?? {};
      return place?.when === 'known' ? [] : (annotation?.key ?? []);
    });
    // What cannot be noted is not worth a word: the mark says "new" once more.
    if (keys.length > 0) this.#around.ask('noteSeen', { keys }).catch(() => undefined);
  }

  /** An entry changed by a press on this page: every mark of that paper says so at once. */
  #setEntry(key: string, entry: Entry | null): void {
    for (const mark of this.marks.values()) {
      if (mark.annotation?.key !== key) continue;
      mark.annotation = { ...mark.annotation, entry };
      this.#draw(mark);
    }
    this.panel?.setEntry(key, entry);
  }
}
