// The abstract of the row that the reader is at, where the page or the corpus has it: shown in place,
// as the related papers are, and gone by the same key. One at a time.
import { render } from 'preact';
import { makePanel } from '../page/mount-panel.ts';
import type { Anchor } from '../page/panel-anchor.ts';
import { hangPanel } from '../page/panel-anchor.ts';
import type { Run } from '../page/run.ts';
import { PanelFrame } from '../ui/PanelFrame.tsx';
import { words } from '../words.ts';
import type { Row } from './rows.ts';

export class AbstractPanel {
  readonly #run: Run;
  #row: Row | null = null;
  #ending: AbortController | null = null;

  constructor(run: Run) {
    this.#run = run;
    run.signal.addEventListener('abort', () => this.close());
  }

  /** Answers false where no abstract is known, or none can be shown. */
  async toggle(row: Row): Promise<boolean> {
    const isSame = this.#row === row;
    this.close();
    if (isSame) return true;
    const { work, signal } = this.#run;
    const text = await work.ask('findAbstract', { mention: row.sighting.mention });
    const place = row.sighting.panel;
    if (!text || !place || !row.host || signal.aborted || this.#row) return Boolean(text);
    const panel = makePanel(this.#run, place, row.host);
    const ending = new AbortController();
    this.#row = row;
    this.#ending = ending;
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

  /** Answers false where none stood open. */
  close(): boolean {
    const isOpen = this.#ending !== null;
    this.#row = null;
    this.#ending?.abort();
    this.#ending = null;
    return isOpen;
  }
}
