// Draws the bar of a list on its stage: what it says comes in, presses on it go out. At rest it stands
// at the list's head, in room of the page that is free; while the reader works, in the window's corner.
import { render } from 'preact';
import type { Action, Keys } from '../triage-settings.ts';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import type { BarSaid, TriageBarProps } from '../ui/TriageBar.tsx';
import { TriageBar } from '../ui/TriageBar.tsx';
import { findFreeTop, readTaken } from './free-room.ts';
import type { Stage } from './stage.ts';

/** How long a word on what was done stays. */
const SAID_MS = 10_000;
/** How long what is said of marks far from the reader may be out of date. */
const LATE_MS = 200;
export type BarState = Omit<TriageBarProps, 'said' | 'keys' | 'isFilterOpen' | `on${string}`> & {
  keysOn: boolean;
};

export interface BarHooks {
  keys(): Keys;
  act(action: Action): boolean;
  pick: TriageBarProps['onPick'];
  select: TriageBarProps['onSelect'];
}

export class BarView {
  readonly #stage: Stage;
  readonly #hooks: BarHooks;
  readonly #sizes: ResizeObserver;
  #state: BarState | null = null;
  #said: BarSaid | null = null;
  #isHelpOpen = false;
  isFilterOpen = false;
  #isActive = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(stage: Stage, hooks: BarHooks) {
    this.#stage = stage;
    this.#hooks = hooks;
    this.#sizes = new ResizeObserver(() => this.#place());
    this.#watchSizes();
  }

  #watchSizes(): void {
    const { list, element } = this.#stage;
    const { body, documentElement } = element.ownerDocument;
    this.#sizes.disconnect();
    this.#sizes.observe(list ?? body);
    this.#sizes.observe(documentElement);
  }

  /** The stage has moved; a sheet of keys that the page took away with it does not stand open any more. */
  follow(): void {
    this.#watchSizes();
    this.showHelp(false);
  }

  draw(state: BarState): void {
    this.#state = state;
    this.#draw();
  }

  /** Many marks are drawn in one turn: the bar counts once for all of them. */
  drawSoon(draw: () => void): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      draw();
    });
  }

  /** Of a long list marks are drawn frame after frame: to count in each makes all of them longer. */
  drawLate(draw: () => void): void {
    this.#late ??= setTimeout(() => {
      this.#late = undefined;
      this.drawSoon(draw);
    }, LATE_MS);
  }

  say(said: BarSaid | null): void {
    clearTimeout(this.#timer);
    this.#said = said;
    if (said) this.#timer = setTimeout(() => this.say(null), SAID_MS);
    this.#draw();
  }

  showHelp(isOpen: boolean): true {
    // A sheet that is closed tells so once more after it has gone.
    if (this.#isHelpOpen !== isOpen) {
      this.#isHelpOpen = isOpen;
      this.#draw();
    }
    return true;
  }

  toggleFilter(): boolean {
    if (!this.#stage.list) return false;
    this.isFilterOpen = !this.isFilterOpen;
    this.#draw();
    const { root } = this.#stage;
    // Opened by a key it takes the focus, so that Tab and the space bar choose; it gives it back.
    const target = this.isFilterOpen ? '[part="filter"] button' : '[part="fold"]';
    if (this.isFilterOpen || root.activeElement) root.querySelector<HTMLElement>(target)?.focus();
    return true;
  }

  end(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#late);
    cancelAnimationFrame(this.#frame);
    this.#sizes.disconnect();
    render(null, this.#stage.bar);
  }

  #draw(): void {
    const state = this.#state;
    if (!state) return;
    const { act, keys, pick, select } = this.#hooks;
    const isActive =
      state.at !== null ||
      this.#said !== null ||
      state.selected !== null ||
      state.shown !== null ||
      this.isFilterOpen;
    this.#isActive = isActive;
    const isShown = this.#stage.list !== null || isActive;
    render(
      <>
        {isShown && (
          <TriageBar
            {...state}
            said={this.#said}
            keys={keys()}
            isFilterOpen={this.isFilterOpen}
            onUndo={() => act('undo')}
            onNext={() => act('next')}
            onFilter={() => act('filter')}
            onShowAll={() => act('showAll')}
            onPick={pick}
            onSelect={select}
            onHelp={state.keysOn ? () => this.showHelp(true) : null}
          />
        )}
        {this.#isHelpOpen && <KeyHelp keys={keys()} onClose={() => this.showHelp(false)} />}
      </>,
      this.#stage.bar,
    );
    this.#place();
  }

  /** At the head of the list, by its right edge, where it covers nothing; else in the window's corner. */
  #place(): void {
    const { bar } = this.#stage;
    bar.className = this.#isActive ? 'bar-place active' : 'bar-place';
    const at = this.#isActive ? null : this.#findRest();
    if (!at) bar.className = 'bar-place active';
    bar.style.inset = at ? `${at.top}px auto auto ${at.left}px` : '';
  }

  /** In the stage's own measures. */
  #findRest(): { top: number; left: number } | null {
    if (!this.#stage.list) return null;
    const { right, top } = this.#stage.list.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.#stage.bar;
    const wanted = { right, top, width, height };
    const free = findFreeTop(wanted, readTaken(this.#stage.list, wanted));
    const { x, y } = this.#stage.origin();
    return free === null ? null : { top: free + y, left: right + x - width };
  }
}
