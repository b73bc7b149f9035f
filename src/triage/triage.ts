// Going through the papers of one page by single keys: presses come in, the row that the reader is at
// moves, papers are saved and opened, and each change can be taken back. It ends with its run.

import type { PageMark } from '../page/page-mark.tsx';
import type { Run } from '../page/run.ts';
import { readingState } from '../paper/annotation.ts';
import type { Action, TriageSettings } from '../triage-settings.ts';
import { WireError } from '../wire/ask.ts';
import { words } from '../words.ts';
import { BarView } from './bar-view.tsx';
import type { Deed } from './deeds.ts';
import { openBehind, toggleSaved } from './deeds.ts';
import { listenToKeys } from './keyboard.ts';
import type { Ring } from './ring.ts';
import { createRing } from './ring.ts';
import type { Row } from './rows.ts';
import { isLeft, listRows } from './rows.ts';
import { bringIntoView, findFirstInView } from './scrolling.ts';
import type { Stage } from './stage.ts';
import { findList, mountStage } from './stage.ts';

/** Deeds that can be taken back one after the other. */
const MAX_UNDO = 50;

export class Triage {
  readonly #run: Run;
  readonly #settings: () => TriageSettings;
  readonly #stage: Stage;
  readonly #ring: Ring;
  readonly #bar: BarView;
  readonly #done: Deed[] = [];
  #current: Row | null = null;
  /** One deed at a time: the next press waits for the disk. */
  #underWay: Promise<void> = Promise.resolve();

  constructor(run: Run, settings: () => TriageSettings) {
    this.#run = run;
    this.#settings = settings;
    const list = findList(listRows(run));
    const stage = mountStage(run, list);
    this.#stage = stage;
    this.#ring = createRing(stage, run.signal);
    this.#bar = new BarView(stage, list, {
      keys: () => settings().keys,
      act: (action) => this.act(action),
    });
    run.signal.addEventListener('abort', () => this.#bar.end());
    listenToKeys(
      stage.element.ownerDocument,
      {
        settings,
        rootOf: (element) => this.#findRoot(element),
        act: (action) => this.act(action),
        leave: () => this.#leave(),
      },
      run.signal,
    );
    this.#tell();
  }

  /** A mark was drawn anew: what the bar says of it may be another. */
  noteDrawn(mark: PageMark): void {
    if (mark.sighting?.mention.role !== 'cited') this.#bar.drawSoon(() => this.#tell());
  }

  /** Keys may stand elsewhere now, or be off. */
  settingsChanged(): void {
    this.#tell();
  }

  /** Answers false where there was nothing to do. */
  act(action: Action): boolean {
    const { work } = this.#run;
    // Words and answers go with the extension.
    if (!work.isHere()) {
      work.onGone(this.#stage.element);
      return true;
    }
    if (action === 'help') {
      this.#bar.showHelp(true);
      return true;
    }
    if (action === 'undo') return this.#undo();
    if (action === 'next' || action === 'previous') return this.#move(action === 'next' ? 1 : -1);
    const row = this.#atHand();
    if (!row) return false;
    if (action === 'related') return this.#toggleRelated(row);
    if (action === 'save') this.#do(() => toggleSaved(row, work));
    else this.#do(() => openBehind(row, action, work));
    return true;
  }

  #move(step: 1 | -1): boolean {
    const rows = listRows(this.#run);
    const at = this.#current ? rows.indexOf(this.#current) : -1;
    const next = at < 0 ? findFirstInView(rows) : rows[at + step];
    if (rows.length === 0) return false;
    if (next) this.#goTo(next);
    this.#bar.say(next ? null : { text: words(step > 0 ? 'triage.atEnd' : 'triage.atStart') });
    this.#tell();
    return true;
  }

  #goTo(row: Row): void {
    this.#current = row;
    bringIntoView(row);
    this.#ring.show(row);
  }

  #leave(): boolean {
    if (!this.#current) return false;
    this.#current = null;
    this.#ring.show(null);
    this.#bar.say(null);
    this.#tell();
    return true;
  }

  /** The row that a key is about: the one that the reader is at, or a page's only one. */
  #atHand(): Row | null {
    const rows = listRows(this.#run);
    if (this.#current && rows.includes(this.#current)) return this.#current;
    const [only] = rows;
    return rows.length === 1 && only ? only : null;
  }

  #toggleRelated(row: Row): boolean {
    if (!row.sighting.panel || !row.annotation) return false;
    this.#run.work.onRelated(row, false, 'corpus');
    return true;
  }

  #do(deed: () => Promise<Deed | null>): void {
    this.#bar.say({ text: words('triage.underWay') });
    this.#underWay = this.#underWay.then(deed).then(
      (done) => {
        if (done?.takeBack) this.#done.push(done);
        if (this.#done.length > MAX_UNDO) this.#done.shift();
        this.#bar.say({
          text: done?.said ?? words('triage.nothing'),
          canUndo: Boolean(done?.takeBack),
        });
      },
      (error: unknown) => this.#fail(error),
    );
  }

  #undo(): boolean {
    const last = this.#done.pop();
    if (!last?.takeBack) return false;
    const { takeBack } = last;
    this.#do(async () => {
      await takeBack();
      return { said: words('triage.undone', [last.said]), takeBack: null };
    });
    return true;
  }

  #fail(error: unknown): void {
    const code = error instanceof WireError ? error.code : 'failed';
    if (code === 'gone') this.#run.work.onGone(this.#stage.element);
    else
      this.#bar.say({
        text: words(code === 'disk-full' ? 'mark.failedDiskFull' : 'triage.failed'),
      });
  }

  #findRoot(element: EventTarget | null): ShadowRoot | null {
    if (element === this.#stage.element) return this.#stage.root;
    if (!(element instanceof Element) || !element.localName.startsWith('scholium-')) return null;
    for (const { host } of this.#run.marks.values())
      if (host?.element === element) return host.root;
    return null;
  }

  #tell(): void {
    if (this.#run.signal.aborted || !this.#run.work.isHere()) return;
    const rows = listRows(this.#run);
    const at = this.#current ? rows.indexOf(this.#current) : -1;
    const { annotation, sighting } = this.#current ?? {};
    this.#bar.draw({
      left: rows.filter(isLeft).length,
      all: rows.length,
      at: at < 0 ? null : at + 1,
      keysOn: this.#settings().keysOn,
      spoken:
        at < 0 || !sighting
          ? ''
          : [
              sighting.mention.title,
              annotation ? words(`mark.state.${readingState(annotation)}`) : '',
              ...(annotation?.tags.map(({ label }) => label) ?? []),
            ]
              .filter(Boolean)
              .join(', '),
    });
  }
}
