// Going through the papers of one page: presses come in and are handed to who does them; what the bar says
// of the list goes out. It ends with its run, and leaves nothing on the page.

import type { PageMark } from '../page/page-mark.tsx';
import type { Run } from '../page/run.ts';
import { readingState } from '../paper/annotation.ts';
import type { Action, TriageSettings } from '../triage-settings.ts';
import { words } from '../words.ts';
import { AbstractPanel } from './abstract-panel.tsx';
import { BarView } from './bar-view.tsx';
import { Cursor } from './cursor.ts';
import { deedOf } from './deeds.ts';
import { Doing } from './doing.ts';
import { FarMarks } from './far-marks.ts';
import { Filtering } from './filtering.ts';
import { listenToKeys } from './keyboard.ts';
import { Opening } from './opening.ts';
import { Overlays } from './overlays.ts';
import type { Ring } from './ring.ts';
import { createRing } from './ring.ts';
import type { Row } from './rows.ts';
import { focusMark, isLeft, sayRow } from './rows.ts';
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
  readonly #farMarks: FarMarks;

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
    this.#farMarks = new FarMarks(run);
    const stage = mountStage(run, this.#filtering.rows.all());
    this.#stage = stage;
    const act = (action: Action) => this.act(action);
    this.#bar = new BarView(stage, {
      keys: () => settings().keys,
      act,
      pick: (pick) => this.#filter(() => this.#filtering.pick(pick)),
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
    signal.addEventListener('abort', () => this.#bar.end());
    const rootOf = (element: EventTarget | null) => rootIn(run, stage, element);
    const leave = () => this.#leave();
    const enter = () => this.#enter();
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

  /** Answers false where there was nothing to do. */
  act(action: Action): boolean {
    const { work } = this.#run;
    // Words and answers go with the extension.
    if (!work.isHere()) {
      work.onGone(this.#stage.element);
      return true;
    }
    this.#follow();
    return this.#actOnList(action) ?? this.#actOnRow(action);
  }

  /** Null where the action is about a row. */
  #actOnList(action: Action): boolean | null {
    switch (action) {
      case 'help':
        return this.#bar.showHelp(true);
      case 'undo':
        return this.#doing.undo();
      case 'next':
        return this.#move(1);
      case 'previous':
        return this.#move(-1);
      case 'nextLeft':
        return this.#move(1, isLeft);
      case 'filter':
        return this.#toggleFilter();
      case 'showAll':
        return this.#filter(() => this.#filtering.clear());
      default:
        return null;
    }
  }

  #actOnRow(action: Action): boolean {
    const row = this.#atHand();
    if (!row) return this.#sayNoRow();
    if (action === 'select') return this.#selecting.toggle(row, false);
    if (action === 'related') return this.#toggleRelated(row);
    if (action === 'abstract') return this.#toggleAbstract(row);
    const isForAll = this.#selecting.rows().length > 0;
    if (isForAll && (action === 'save' || action === 'skip')) return this.#selecting.do(action);
    if (isForAll && action === 'copy') return this.#selecting.do('bibtex');
    const deed = deedOf(action, row, this.#run.work);
    if (!deed) return false;
    if (action === 'skip') this.#move(1);
    this.#doing.do(deed);
    return true;
  }

  #move(step: 1 | -1, isWanted: (row: Row) => boolean = () => true): boolean {
    if (this.#filtering.rows.shown().length === 0) return false;
    const isMoved = this.#cursor.move(step, isWanted);
    if (isMoved) this.#leaveFocus();
    this.#bar.say(isMoved ? null : { text: words(step > 0 ? 'triage.atEnd' : 'triage.atStart') });
    return true;
  }

  /** A mark that the reader has gone on from keeps no focus: Tab goes into the row that they are at. */
  #leaveFocus(): void {
    const { activeElement } = this.#stage.element.ownerDocument;
    const inside = rootIn(this.#run, this.#stage, activeElement)?.activeElement;
    if (inside instanceof HTMLElement && activeElement !== this.#cursor.row?.host?.element)
      inside.blur();
  }

  /**
   * Escape ends one thing after the other: the open filter, what was opened at a row, the selection, the
   * filter, being at a row.
   */
  #leave(): boolean {
    if (this.#bar.isFilterOpen) return this.#toggleFilter();
    if (this.#abstract.close() || this.#run.panel?.close(false)) return true;
    if (this.#selecting.end()) return true;
    if (this.#filter(() => this.#filtering.clear())) return true;
    this.#bar.say(null);
    return this.#cursor.leave();
  }

  /**
   * Tab goes into the row that the reader is at: to what was opened there, else to its mark. Where the focus
   * stands somewhere already, it goes on from there as ever.
   */
  #enter(): boolean {
    const { row } = this.#cursor;
    const { activeElement, body } = this.#stage.element.ownerDocument;
    if (!row || activeElement !== body) return false;
    return this.#abstract.focusAt(row) || Boolean(this.#run.panel?.focusAt(row)) || focusMark(row);
  }

  /** The row that a key is about: the one that the reader is at, or a page's only one. */
  #atHand(): Row | null {
    if (this.#cursor.at !== null) return this.#cursor.row;
    const rows = this.#filtering.rows.shown();
    return rows.length === 1 ? (rows[0] ?? null) : null;
  }

  /** A list's reader who is at no row yet is told how to get to one; the key stays the page's. */
  #sayNoRow(): false {
    if (this.#filtering.rows.shown().length > 0)
      this.#bar.say({ text: words('triage.noRow', [this.#settings().keys.next]) });
    return false;
  }

  #toggleRelated(row: Row): boolean {
    if (!row.sighting.panel || !row.annotation) return false;
    this.#abstract.close();
    this.#run.work.onRelated(row, false, 'corpus');
    return true;
  }

  #toggleAbstract(row: Row): boolean {
    this.#run.panel?.close(false);
    this.#abstract.toggle(row).then(
      (isKnown) => {
        if (isKnown !== null) this.#bar.say(isKnown ? null : { text: words('triage.noAbstract') });
      },
      () => this.#bar.say({ text: words('triage.failed') }),
    );
    return true;
  }

  #toggleFilter(): boolean {
    const isToggled = this.#bar.toggleFilter();
    this.#spareMarks();
    return isToggled;
  }

  #filter(change: () => boolean): boolean {
    if (!change()) return false;
    this.#cursor.settle();
    this.#spareMarks();
    return true;
  }

  #spareMarks(): void {
    const isFiltering = this.#bar.isFilterOpen || this.#filtering.isOn();
    this.#farMarks.set(isFiltering ? this.#filtering.rows.all() : []);
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
