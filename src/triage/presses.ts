// What a press over a list leads to: actions of keys and of the bar come in, each goes to who does it; the answer says
// whether there was anything to do. A key that means nothing here stays the page's.
import type { Run } from '../page/run.ts';
import type { Action, TriageSettings } from '../triage-settings.ts';
import { words } from '../words.ts';
import type { AbstractPanel } from './abstract-panel.tsx';
import type { BarView } from './bar-view.tsx';
import type { Cursor } from './cursor.ts';
import { deedOf } from './deeds.ts';
import type { Doing } from './doing.ts';
import { FarMarks } from './far-marks.ts';
import type { Filtering } from './filtering.ts';
import type { Row } from './rows.ts';
import { focusMark, isLeft } from './rows.ts';
import type { Selecting } from './selecting.ts';
import type { Stage } from './stage.ts';
import { rootIn } from './stage.ts';

export interface PressParts {
  run: Run;
  settings(): TriageSettings;
  stage: Stage;
  bar: BarView;
  doing: Doing;
  filtering: Filtering;
  cursor: Cursor;
  selecting: Selecting;
  abstract: AbstractPanel;
  /** By script the page may have gone on to another list since. */
  follow(): void;
}

export class Presses {
  readonly #parts: PressParts;
  readonly #farMarks: FarMarks;

  constructor(parts: PressParts) {
    this.#parts = parts;
    this.#farMarks = new FarMarks(parts.run);
  }

  /** Answers false where there was nothing to do. */
  act(action: Action): boolean {
    const { run, stage } = this.#parts;
    const { work } = run;
    // Words and answers go with the extension.
    if (!work.isHere()) {
      work.onGone(stage.element);
      return true;
    }
    this.#parts.follow();
    return this.#actOnList(action) ?? this.#actOnRow(action);
  }

  /** Null where the action is about a row. */
  #actOnList(action: Action): boolean | null {
    const { bar, doing, filtering } = this.#parts;
    switch (action) {
      case 'help':
        return bar.showHelp(true);
      case 'undo':
        return doing.undo();
      case 'next':
        return this.#move(1);
      case 'previous':
        return this.#move(-1);
      case 'nextLeft':
        return this.#move(1, isLeft);
      case 'filter':
        return this.#toggleFilter();
      case 'showAll':
        return this.filter(() => filtering.clear());
      default:
        return null;
    }
  }

  #actOnRow(action: Action): boolean {
    const { selecting, run, doing } = this.#parts;
    const row = this.#atHand();
    if (!row) return this.#sayNoRow();
    if (action === 'select') return selecting.toggle(row, false);
    if (action === 'related') return this.#toggleRelated(row);
    if (action === 'abstract') return this.#toggleAbstract(row);
    const isForAll = selecting.rows().length > 0;
    if (isForAll && (action === 'save' || action === 'skip')) return selecting.do(action);
    if (isForAll && action === 'copy') return selecting.do('bibtex');
    const deed = deedOf(action, row, run.work);
    if (!deed) return false;
    if (action === 'skip') this.#move(1);
    doing.do(deed);
    return true;
  }

  #move(step: 1 | -1, isWanted: (row: Row) => boolean = () => true): boolean {
    const { filtering, cursor, bar } = this.#parts;
    if (filtering.rows.shown().length === 0) return false;
    const isMoved = cursor.move(step, isWanted);
    if (isMoved) this.#leaveFocus();
    bar.say(isMoved ? null : { text: words(step > 0 ? 'triage.atEnd' : 'triage.atStart') });
    return true;
  }

  /** A mark that the reader has gone on from keeps no focus: Tab goes into the row that they are at. */
  #leaveFocus(): void {
    const { stage, run, cursor } = this.#parts;
    const { activeElement } = stage.element.ownerDocument;
    const inside = rootIn(run, stage, activeElement)?.activeElement;
    if (inside instanceof HTMLElement && activeElement !== cursor.row?.host?.element) inside.blur();
  }

  /**
   * Escape ends one thing after the other: the open filter, what was opened at a row, the selection, the
   * filter, being at a row.
   */
  leave(): boolean {
    const { bar, abstract, run, selecting, filtering, cursor } = this.#parts;
    if (bar.isFilterOpen) return this.#toggleFilter();
    if (abstract.close() || run.panel?.close(false)) return true;
    if (selecting.end()) return true;
    if (this.filter(() => filtering.clear())) return true;
    bar.say(null);
    return cursor.leave();
  }

  /**
   * Tab goes into the row that the reader is at: to what was opened there, else to its mark. Where the focus
   * stands somewhere already, it goes on from there as ever.
   */
  enter(): boolean {
    const { cursor, stage, abstract, run } = this.#parts;
    const { row } = cursor;
    const { activeElement, body } = stage.element.ownerDocument;
    if (!row || activeElement !== body) return false;
    return abstract.focusAt(row) || Boolean(run.panel?.focusAt(row)) || focusMark(row);
  }

  /** The row that a key is about: the one that the reader is at, or a page's only one. */
  #atHand(): Row | null {
    const { cursor, filtering } = this.#parts;
    if (cursor.at !== null) return cursor.row;
    const rows = filtering.rows.shown();
    return rows.length === 1 ? (rows[0] ?? null) : null;
  }

  /** A list's reader who is at no row yet is told how to get to one; the key stays the page's. */
  #sayNoRow(): false {
    const { filtering, bar, settings } = this.#parts;
    if (filtering.rows.shown().length > 0)
      bar.say({ text: words('triage.noRow', [settings().keys.next]) });
    return false;
  }

  #toggleRelated(row: Row): boolean {
    const { abstract, run } = this.#parts;
    if (!row.sighting.panel || !row.annotation) return false;
    abstract.close();
    run.work.onRelated(row, false, 'corpus');
    return true;
  }

  #toggleAbstract(row: Row): boolean {
    const { run, abstract, bar } = this.#parts;
    run.panel?.close(false);
    abstract.toggle(row).then(
      (isKnown) => {
        if (isKnown !== null) bar.say(isKnown ? null : { text: words('triage.noAbstract') });
      },
      () => bar.say({ text: words('triage.failed') }),
    );
    return true;
  }

  #toggleFilter(): boolean {
    const isToggled = this.#parts.bar.toggleFilter();
    this.#spareMarks();
    return isToggled;
  }

  filter(change: () => boolean): boolean {
    if (!change()) return false;
    this.#parts.cursor.settle();
    this.#spareMarks();
    return true;
  }

  #spareMarks(): void {
    const { bar, filtering } = this.#parts;
    const isFiltering = bar.isFilterOpen || filtering.isOn();
    this.#farMarks.set(isFiltering ? filtering.rows.all() : []);
  }
}
