// The abstract of the row that the reader is at, where the page or the corpus has it: shown in place,
// as the related papers are, and gone by the same key. One at a time.
import { render } from 'preact';
import { makePanel } from '../page/mount-panel.ts';
import type { PageMark } from '../page/page-mark.tsx';
import { identityOf } from '../page/page-mark.tsx';
import type { Anchor } from '../page/panel-anchor.ts';
import { hangPanel } from '../page/panel-anchor.ts';
import type { Run } from '../page/run.ts';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { words } from '../words.ts';
import type { Row } from './rows.ts';

export class AbstractPanel {
  readonly #run: Run;
  #row: Row | null = null;
  /** What {@link identityOf} said of it. */
  #paper = '';
  #root: ShadowRoot | null = null;
  #ending: AbortController | null = null;

  constructor(run: Run) {
    this.#run = run;
    run.signal.addEventListener('abort', () => this.close());
  }

  /** Answers false where no abstract is known; null where the reader has gone on before that was known. */
  async toggle(row: Row): Promise<boolean | null> {
    const isSame = this.#row === row;
    this.close();
    if (isSame) return true;
    const ending = new AbortController();
    this.#row = row;
    this.#paper = identityOf(row.sighting.mention);
    this.#ending = ending;
    const text = await this.#find(row, ending.signal);
    if (ending.signal.aborted) return null;
    const place = row.sighting.panel;
    if (!text || !place || !row.host) {
      this.close();
      return Boolean(text);
    }
    const panel = makePanel(this.#run, place, row.host);
    this.#root = panel.root;
    ending.signal.addEventListener('abort', () => {
      render(null, panel.root);
      panel.element.remove();
    });
    const draw = (anchor: Anchor | null) =>
      render(
        <PanelFrame
          heading={words('triage.abstract')}
          busy={false}
          anchor={anchor}
          indent={place.indent}
          onClose={() => this.close()}
        >
          <p part="abstract" class="abstract">
            {text}
          </p>
        </PanelFrame>,
        panel.root,
      );
    if (place.kind !== 'popover') draw(null);
    else
      hangPanel(panel, row.host, place.at, {
        onMove: draw,
        onLeave: () => this.close(),
        signal: ending.signal,
      });
    return true;
  }

  /** The row of this mark says something new, or, `isGone`, nothing of a paper any more. */
  follow(mark: PageMark, isGone: boolean): void {
    if (mark !== this.#row) return;
    const { mention } = mark.sighting ?? {};
    if (isGone || !mention || identityOf(mention) !== this.#paper) this.close();
  }

  async #find(row: Row, signal: AbortSignal): Promise<string | null> {
    try {
      return await this.#run.work.ask('findAbstract', { mention: row.sighting.mention });
    } catch (error) {
      if (signal.aborted) return null;
      this.close();
      throw error;
    }
  }

  /** Gives the focus to what stands open at this row; answers false where nothing does. */
  focusAt(row: Row): boolean {
    if (this.#row !== row || !this.#root) return false;
    this.#root.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    return true;
  }

  /** Answers false where none stood open, nor was to. */
  close(): boolean {
    const isOpen = this.#ending !== null;
    this.#row = null;
    this.#root = null;
    this.#ending?.abort();
    this.#ending = null;
    return isOpen;
  }
}
