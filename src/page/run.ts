// One run over one kind of page: keeps a mark for each row, reads, asks, draws, and takes all of it
// away again when it stops.
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { findPaperOfAddress } from '../paper/paper-url.ts';
import type { Settings } from '../settings.ts';
import type { Site } from '../sites/site.ts';
import type { PageReport } from '../wire/page-messages.ts';
import { Asking } from './asking.ts';
import type { HostMaker, Sheets } from './host.ts';
import { createHostMaker, createSheets } from './host.ts';
import { MarkedRows } from './marked-rows.ts';
import type { MarkWork, PageMark } from './page-mark.tsx';
import { drawMark, giveUpPress } from './page-mark.tsx';
import type { Panel } from './panel.tsx';
import { reportMarks } from './report.ts';
import { RowWork } from './row-work.ts';
import type { EarlyPress, RunSurroundings } from './run-surroundings.ts';
import { SeenPapers } from './seen-papers.ts';
import { TitleReport } from './title-report.ts';
import { watchRows } from './watch-rows.ts';
import { watchTheme } from './watch-theme.ts';
import { View } from './watch-view.ts';

export class Run {
  readonly #ending = new AbortController();
  /** Over when this run is. */
  readonly signal = this.#ending.signal;
  /** By row, in the order in which the rows came. */
  readonly marks: ReadonlyMap<Element, PageMark>;
  readonly sheets: Sheets;
  readonly hosts: HostMaker;
  /** Null until the tools have brought it. */
  panel: Panel | null = null;
  /** The latest press that the tools must answer, until they are there. */
  early: EarlyPress | null = null;
  readonly #rows: MarkedRows;
  readonly #rowWork: RowWork;
  readonly #asking: Asking;
  readonly #view: View;
  readonly #seen: SeenPapers;
  readonly work: MarkWork;
  readonly #title: TitleReport;
  /** Looks at the page once more. */
  readonly look: () => void;

  readonly page: Document;
  readonly #around: RunSurroundings;
  readonly site: Site;

  constructor(around: RunSurroundings, site: Site) {
    this.#around = around;
    this.site = site;
    const { page } = around;
    this.page = page;
    const { signal } = this;
    this.#title = new TitleReport(
      {
        page,
        ready: site.ready,
        ofPaper: () => findPaperOfAddress(this.address().href)?.arxiv ?? null,
        readRows: () => this.#readRest(),
      },
      signal,
    );
    this.sheets = createSheets();
    this.hosts = createHostMaker(page, this.sheets);
    this.work = this.#createWork();
    this.#rows = this.#createRows();
    this.marks = this.#rows.marks;
    this.#rowWork = this.#createRowWork();
    this.#asking = this.#createAsking();
    this.#seen = new SeenPapers(around.ask);
    this.#view = new View(
      page,
      {
        onNear: (come, near) => this.#comeNear(come, near),
        onSeen: (rows) => this.#seen.note(rows.flatMap((row) => this.marks.get(row) ?? [])),
      },
      signal,
    );
    // Who comes back to a page whose marks have not come finds them asked for once more.
    const comeBack = () => page.visibilityState === 'visible' && this.#asking.tryAgain();
    page.addEventListener('visibilitychange', comeBack, { signal });
    watchTheme(page, site, this.sheets.setDark, signal);
    // Rows are read some time from now: meanwhile the background can start.
    if (site.ready === 'hydrated') this.#asking.wake();
    const { looks } = around.effort;
    this.look = watchRows({ page, site, looks }, (...found) => this.#take(...found), signal);
  }

  #createWork(): MarkWork {
    const { ask, isHere, onGone } = this.#around;
    return {
      ask,
      isHere,
      onGone,
      onEntry: (key, entry) => this.#setEntry(key, entry),
      seenHere: new Set(),
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
  }

  #createRows(): MarkedRows {
    const { address, effort } = this.#around;
    const { site, hosts, work } = this;
    return new MarkedRows(
      { address, effort, site, hosts, work },
      {
        onNew: (mark) => {
          this.#view.watch(mark.row);
          this.#rowWork.add(mark);
        },
        onStale: (mark) => this.#rowWork.addAgain(mark),
        onMention: (mention) => this.#title.note(mention),
        onRenewed: (mark) => {
          this.#view.renew(mark.row);
          this.#seen.drop(mark);
          this.panel?.renew(mark);
          this.work.onOther?.(mark, false);
        },
        onForgotten: (mark) => this.#leavePaper(mark),
        onDropped: (mark) => {
          this.#view.forget(mark.row);
          this.#leavePaper(mark);
          this.#rowWork.drop(mark);
          this.#asking.drop(mark);
        },
      },
    );
  }

  #leavePaper(mark: PageMark): void {
    this.#seen.drop(mark);
    this.panel?.drop(mark);
    this.work.onOther?.(mark, true);
  }

  #createRowWork(): RowWork {
    return new RowWork(
      this.page,
      {
        place: (mark) => this.#rows.place(mark),
        read: (mark) => this.#rows.read(mark),
        draw: (mark) => this.#rows.draw(mark),
        onRead: (marks) => this.#askFor(marks),
      },
      this.signal,
    );
  }

  #createAsking(): Asking {
    const { ask, onGone, bringTools } = this.#around;
    return new Asking(
      {
        ask,
        onGone,
        centre: () => this.#rowWork.centre,
        seenHere: this.work.seenHere,
        onAnswered: (marks) => {
          this.#rowWork.drawAnswered(marks);
          this.#seen.noteAnswered(marks);
          bringTools('parsed');
        },
      },
      this.signal,
    );
  }

  /** Takes every mark off the page and ends every watch. */
  stop(): void {
    this.#ending.abort();
    this.panel?.close(false);
    this.#rows.clear();
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
    const stale = this.#rows
      .all()
      .filter(({ annotation }) => annotation && (!wanted || wanted.has(annotation.key)));
    this.#asking.noteChanged(keys);
    // Who tells of changes is there to be asked.
    this.#asking.tryAgain();
    this.#asking.add(stale);
    this.panel?.refresh(keys);
  }

  /** The page was put aside by the browser and is shown again: much may have changed meanwhile. */
  startAgain(): void {
    const marks = this.#rows.all();
    for (const mark of marks) giveUpPress(mark, this.work);
    this.#asking.startAgain(marks.filter(({ sighting }) => sighting));
    this.panel?.startAgain();
    this.look();
  }

  /** The address is another now: the page may have changed before it, and is read in its light. */
  followAddress(): void {
    this.#title.followAddress();
    this.look();
  }

  /** What the page's title row says of the paper with this id, once it is read; null where it is another's. */
  findTitle(arxiv: string): Promise<Mention | null> {
    return this.#title.find(arxiv);
  }

  /** Reads what is still to be read, without waiting for its turn. */
  #readRest(): void {
    this.look();
    const unread = this.#rows.all().filter(({ sighting }) => !sighting);
    this.#askFor(unread.filter((mark) => this.#rows.read(mark)));
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

  /** The tools are not there yet: they will find the press, and are asked for once more. */
  #keepEarly(press: EarlyPress): void {
    this.early = press;
    this.#around.bringTools('now');
  }

  #take(rows: readonly Element[], lost: boolean): void {
    if (lost) this.#rows.dropLost();
    if (!this.#rows.take(rows)) {
      this.#giveUp();
      return;
    }
    this.#rowWork.readRows();
    if (lost) this.panel?.settle();
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

  /** An entry changed by a press on this page: every mark of that paper says so at once. */
  #setEntry(key: string, entry: Entry | null): void {
    this.#rows.setEntry(key, entry);
    this.panel?.setEntry(key, entry);
  }
}
