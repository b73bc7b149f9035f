// Draws the bar of a list on its stage: what it says comes in, presses on it go out. At rest it stands
// at the list's head, in room of the page that is free; while the reader works, in the window's corner.
import { render } from 'preact';
import type { Action, Keys } from '../triage-settings.ts';
import { KeyHelp } from '../ui/KeyHelp.tsx';
import type { BarSaid, TriageBarProps } from '../ui/TriageBar.tsx';
import { TriageBar } from '../ui/TriageBar.tsx';
import type { Stage } from './stage.ts';

/** How long a word on what was done stays. */
const SAID_MS = 10_000;
/** Room between the bar and its list, in px. */
const GAP_PX = 2;

export type BarState = Pick<TriageBarProps, 'left' | 'all' | 'at' | 'spoken'> & { keysOn: boolean };

export interface BarHooks {
  keys(): Keys;
  act(action: Action): boolean;
}

export class BarView {
  readonly #stage: Stage;
  readonly #list: Element | null;
  readonly #hooks: BarHooks;
  readonly #sizes: ResizeObserver;
  #state: BarState | null = null;
  #said: BarSaid | null = null;
  #isHelpOpen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(stage: Stage, list: Element | null, hooks: BarHooks) {
    this.#stage = stage;
    this.#list = list;
    this.#hooks = hooks;
    this.#sizes = new ResizeObserver(() => this.#place());
    this.#sizes.observe(list ?? stage.element.ownerDocument.body);
    this.#sizes.observe(stage.element.ownerDocument.documentElement);
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

  say(said: BarSaid | null): void {
    clearTimeout(this.#timer);
    this.#said = said;
    if (said) this.#timer = setTimeout(() => this.say(null), SAID_MS);
    this.#draw();
  }

  showHelp(isOpen: boolean): void {
    if (this.#isHelpOpen === isOpen) return;
    this.#isHelpOpen = isOpen;
    this.#draw();
  }

  end(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.#sizes.disconnect();
    render(null, this.#stage.bar);
  }

  #draw(): void {
    const state = this.#state;
    if (!state) return;
    const { act, keys } = this.#hooks;
    const isActive = state.at !== null || this.#said !== null;
    this.#stage.bar.className = isActive ? 'bar-place active' : 'bar-place';
    const isShown = this.#list !== null || isActive;
    render(
      <>
        {isShown && (
          <TriageBar
            {...state}
            said={this.#said}
            keys={keys()}
            onUndo={() => act('undo')}
            onHelp={state.keysOn ? () => this.showHelp(true) : null}
          />
        )}
        {this.#isHelpOpen && <KeyHelp keys={keys()} onClose={() => this.showHelp(false)} />}
      </>,
      this.#stage.bar,
    );
    this.#place();
  }

  /** At the head of the list, by its right edge. */
  #place(): void {
    const { bar } = this.#stage;
    if (!this.#list || bar.classList.contains('active')) {
      bar.style.inset = '';
      return;
    }
    const { right, top } = this.#list.getBoundingClientRect();
    const { x, y } = this.#stage.origin();
    const { offsetWidth, offsetHeight } = bar;
    bar.style.inset = `${top + y - offsetHeight - GAP_PX}px auto auto ${right + x - offsetWidth}px`;
  }
}
