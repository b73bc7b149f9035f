// Going through the papers of one page: brings together who takes presses, who does them and who draws; what the bar
// says of the list goes out. It ends with its run, and leaves nothing on the page.

import type { PageMark } from '../page/page-mark.tsx';
import type { Run } from '../page/run.ts';
import { readingState } from '../paper/annotation.ts';
import type { Action, TriageSettings } from '../triage-settings.ts';
import { AbstractPanel } from './abstract-panel.tsx';
import { BarView } from './bar-view.tsx';
import { Cursor } from './cursor.ts';
import { Doing } from './doing.ts';
import { Filtering } from './filtering.ts';
import { listenToKeys } from './keyboard.ts';
import { Opening } from './opening.ts';
import { Overlays } from './overlays.ts';
import { Presses } from './presses.ts';
import type { Ring } from './ring.ts';
import { createRing } from './ring.ts';
import type { Row } from './rows.ts';
import { isLeft, sayRow } from './rows.ts';
import { Selecting } from './selecting.ts';
import type { Stage } from './stage.ts';
import { mountStage, rootIn } from './stage.ts';

export class Triage {
  readonly #run: Run;
  readonly #settings: () => TriageSettings;
  readonly #stage: Stage;
  readonly #bar: BarView;
  readonly #doing: Doing;
  readonly #opening: Opening;
  readonly #filtering: Filtering;
  readonly #overlays: Overlays;
  readonly #cursor: Cursor;
  readonly #selecting: Selecting;
  readonly #abstract: AbstractPanel;
  readonly #presses: Presses;

  constructor(run: Run, settings: () => TriageSettings) {
    this.#run = run;
    this.#settings = settings;
    const { signal, work } = run;
    this.#opening = new Opening(run, () => this.#look());
    this.#abstract = new AbstractPanel(run);
    this.#filtering = new Filtering(run, settings, {
      opening: this.#opening,
      onWhole: () => this.#redraw(),
    });
    const stage = mountStage(run, this.#filtering.rows.all());
    this.#stage = stage;
    const act = (action: Action) => this.#presses.act(action);
    this.#bar = new BarView(stage, {
      keys: () => settings().keys,
      act,
      pick: (pick) => this.#presses.filter(() => this.#filtering.pick(pick)),
      select: (wish, tag) => this.#selecting.do(wish, tag),
    });
    const say = this.#bar.say.bind(this.#bar);
    this.#doing = new Doing({ say, onGone: () => work.onGone(stage.element) });
    const parts = { opening: this.#opening, rows: () => this.#filtering.rows.shown() };
    const onChange = () => this.#redraw();
    this.#selecting = new Selecting({ ...parts, work, doing: this.#doing, onChange });
    const ring = createRing(stage, signal);
    this.#cursor = new Cursor({ ...parts, ring, onMoved: () => this.#moved() });
    this.#overlays = this.#createOverlays(ring);
    this.#presses = this.#createPresses();
    signal.addEventListener('abort', () => this.#bar.end());
    const rootOf = (element: EventTarget | null) => rootIn(run, stage, element);
    const leave = () => this.#presses.leave();
    const enter = () => this.#presses.enter();
    listenToKeys(stage.element.ownerDocument, { settings, rootOf, act, leave, enter }, signal);
    this.#look();
  }

  #createOverlays(ring: Ring): Overlays {
    const hooks = {
      rows: () => this.#filtering.rows.all(),
      ring,
      isVeiled: (row: Row) => this.#isVeiled(row),
      isSelecting: () => this.#selecting.isOn,
      isSelected: (row: Row) => this.#selecting.has(row),
      onToggle: (row: Row, isRange: boolean) => this.#selecting.toggle(row, isRange),
    };
    return new Overlays(this.#stage, hooks, this.#run.signal);
  }

  #createPresses(): Presses {
    return new Presses({
      run: this.#run,
      settings: this.#settings,
      stage: this.#stage,
      bar: this.#bar,
      doing: this.#doing,
      filtering: this.#filtering,
      cursor: this.#cursor,
      selecting: this.#selecting,
      abstract: this.#abstract,
      follow: () => this.#follow(),
    });
  }

  /** A mark was drawn anew: what the bar says of it may be another. */
  noteDrawn(mark: PageMark): void {
    if (mark.sighting?.mention.role === 'cited') return;
    const look = () => this.#look();
    if (this.#overlays.isNear(mark.row)) this.#bar.drawSoon(look);
    else this.#bar.drawLate(look);
  }

  /** A row says something new, or, `isGone`, nothing of a paper any more. */
  noteOther(mark: PageMark, isGone: boolean): void {
    this.#abstract.follow(mark, isGone);
  }

  /** Takes rows as they are now. */
  #look(): void {
    this.#follow();
    this.#filtering.rowsChanged();
    this.#overlays.watch();
    this.#redraw();
    void this.#opening.ask(this.#filtering.rows.all()).then((isNews) => isNews && this.#tell());
  }

  /** By script a page goes on to another list, or makes the place of this one anew. */
  #follow(): void {
    if (this.#stage.follow(this.#filtering.rows.all())) this.#bar.follow();
    if (!this.#opening.follow()) return;
    // A card may stand for another paper by now: what was begun with it is over.
    this.#abstract.close();
    this.#selecting.end();
    this.#cursor.leave();
  }

  /** Keys may stand elsewhere now, or be off. */
  settingsChanged(): void {
    this.#redraw();
  }

  /** The page was put aside by the browser and is shown again. */
  startAgain(): void {
    this.#doing.startAgain();
  }

  #isVeiled(row: Row): boolean {
    const { annotation } = row;
    const isSeen = annotation !== null && readingState(annotation) === 'seen';
    const isRow = row.sighting.mention.role === 'row';
    return isSeen && isRow && row !== this.#cursor.row && this.#settings().dimSeen;
  }

  #moved(): void {
    this.#overlays.moveOn();
    this.#tell();
  }

  #redraw(): void {
    this.#overlays.draw();
    this.#tell();
  }

  #tell(): void {
    const { signal, work } = this.#run;
    if (signal.aborted || !work.isHere()) return;
    const rows = this.#filtering.rows.shown();
    const all = this.#filtering.rows.all();
    const { row, at } = this.#cursor;
    this.#bar.draw({
      left: all.filter(isLeft).length,
      all: all.length,
      at,
      shown: this.#filtering.isOn() ? rows.length : null,
      place: row ? null : this.#opening.placeAmong(rows),
      selected: this.#selecting.isOn ? this.#selecting.rows().length : null,
      keysOn: this.#settings().keysOn,
      spoken: row && at !== null ? sayRow(row) : '',
      ...this.#filtering.say(),
    });
  }
}
