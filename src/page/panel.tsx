// The one panel that may stand open on a page: opened at a mark by the reader's press, filled by the
// background's answer, and gone again with that mark. It never opens by itself.
import { render } from 'preact';
import type { RelatedAmong } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { PanelPlace } from '../sites/site.ts';
import { RelatedPanel } from '../ui/RelatedPanel.tsx';
import { RelatedQuestion } from '../ui/related-question.ts';
import type { ask } from '../wire/ask.ts';
import { failureCode } from '../wire/ask.ts';
import type { Host } from './host.ts';
import type { PageMark } from './page-mark.tsx';
import { identityOf } from './page-mark.tsx';
import type { Anchor } from './panel-anchor.ts';
import { bringIntoSight, hangPanel } from './panel-anchor.ts';
import { PanelLines } from './panel-lines.ts';

export interface PanelSurroundings {
  page: Document;
  ask: typeof ask;
  /** A panel's host, for the mark that stands in `mark`. */
  makePanel(place: PanelPlace, mark: Host): Host;
  /** The panel of this mark has opened or closed: its button says so. */
  onToggle(mark: PageMark): void;
  onEntry(key: string, entry: Entry | null): void;
  isHere(): boolean;
  onGone(at?: Element): void;
}

const NO_PAPER: Mention = { role: 'row', title: '' };

interface Open {
  mark: PageMark;
  host: Host;
  among: RelatedAmong;
  question: RelatedQuestion;
  lines: PanelLines;
  /** Ends what listens to the page for this panel. */
  ending: AbortController;
  anchor: Anchor | null;
  /** Finds out anew where a panel over the page hangs. */
  rehang?: () => void;
}

export class Panel {
  #open: Open | null = null;

  readonly #around: PanelSurroundings;

  constructor(around: PanelSurroundings) {
    this.#around = around;
  }

  /** The reader has pressed the mark's button. A press by key takes the focus into the panel. */
  toggle(mark: PageMark, byKey: boolean, among: RelatedAmong): void {
    const isSame = this.#open?.mark === mark && mark.panelOpen === among;
    this.close(false);
    const place = mark.sighting?.panel;
    if (isSame || !place || !mark.host) return;
    const host = this.#around.makePanel(place, mark.host);
    const { ask } = this.#around;
    const open: Open = {
      mark,
      host,
      among,
      question: new RelatedQuestion({
        send: (order) => ask('findRelated', { ...toAsked(mark), among, order }),
        onChange: () => this.#draw(),
        onFail: (error) => failureCode(error) === 'gone' && this.#around.onGone(host.element),
      }),
      lines: new PanelLines({
        ask,
        onEntry: (key, related, entry) => {
          this.setEntry(related.key, entry);
          this.#around.onEntry(key, entry);
        },
        onChange: () => this.#draw(),
        onGone: () => this.#around.onGone(this.#open?.host.element),
      }),
      ending: new AbortController(),
      anchor: null,
    };
    this.#open = open;
    mark.panelOpen = among;
    if (place.kind === 'popover') this.#hang(open, place.at, mark.host);
    this.#draw();
    this.#around.onToggle(mark);
    if (byKey) host.root.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    void open.question.ask().then(() => {
      if (this.#open !== open) return;
      // With its lines the panel may have brought the page a scrollbar, which narrows it.
      open.rehang?.();
      bringIntoSight(host);
    });
  }

  /**
   * Closes what stands open; the focus goes back to the button where it was in the panel, or on wish.
   * Answers false where nothing stood open.
   */
  close(wantsFocus: boolean): boolean {
    const open = this.#open;
    if (!open) return false;
    this.#open = null;
    // Before the panel goes: the focus would fall to the page's beginning with it.
    if (wantsFocus || this.#around.page.activeElement === open.host.element) {
      const buttons = open.mark.host?.root.querySelectorAll<HTMLElement>('[aria-expanded=true]');
      // Of those for several widths the one that is drawn takes it.
      for (const button of buttons ?? []) button.focus({ preventScroll: true });
    }
    open.ending.abort();
    open.question.end();
    open.lines.end();
    render(null, open.host.root);
    open.host.element.remove();
    open.mark.panelOpen = null;
    this.#around.onToggle(open.mark);
    return true;
  }

  /** Gives the focus to the panel of this mark; answers false where it has none. */
  focusAt(mark: PageMark): boolean {
    if (this.#open?.mark !== mark) return false;
    this.#open.host.root.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    return true;
  }

  /** The mark is going, or the page has taken the panel away. */
  drop(mark: PageMark): void {
    if (this.#open?.mark === mark) this.close(false);
  }

  /** The page has changed around the panel: it goes with its place, or hangs where its card is now. */
  settle(): void {
    if (!this.#open) return;
    if (this.#open.host.element.isConnected) this.#open.rehang?.();
    else this.close(false);
  }

  /** The page was put aside and is shown again: what was under way may never be answered. */
  startAgain(): void {
    const open = this.#open;
    if (!open) return;
    open.lines.giveUpPresses();
    this.#draw();
    if (typeof open.question.state === 'object') this.refresh(null);
    else this.renew(open.mark);
  }

  /** The page has put another paper where the mark stands: the panel follows. */
  renew(mark: PageMark): void {
    const open = this.#open;
    if (open?.mark !== mark) return;
    // Whether the new paper is known is still open, and so whether it has a mark at all.
    if (!mark.host) {
      this.close(false);
      return;
    }
    open.lines.end();
    void open.question.ask();
  }

  /** An entry changed by a press on this page. */
  setEntry(key: string, entry: Entry | null): void {
    this.#open?.question.changeEach((related) =>
      related.key === key ? { ...related, entry } : related,
    );
  }

  /** Entries changed elsewhere; null: any. */
  refresh(keys: readonly string[] | null): void {
    void this.#open?.question.refresh(keys);
  }

  /** Over the page, where a press elsewhere closes it. */
  #hang(open: Open, card: Element, mark: Host): void {
    open.rehang = hangPanel(open.host, mark, card, {
      onMove: (anchor) => {
        open.anchor = anchor;
        this.#draw();
      },
      onLeave: (wantsFocus) => this.close(wantsFocus),
      signal: open.ending.signal,
    });
  }

  #draw(): void {
    const open = this.#open;
    if (!open) return;
    // As a mark: without the extension there are no words.
    if (!this.#around.isHere()) {
      this.#around.onGone();
      return;
    }
    render(
      <RelatedPanel
        // Another paper starts with the first lines again.
        key={identityOf(open.mark.sighting?.mention ?? NO_PAPER)}
        state={open.question.state}
        lines={open.lines.standing}
        anchor={open.anchor}
        indent={open.mark.sighting?.panel?.indent}
        onSave={(related, saved) => open.lines.save(related, saved)}
        onUndo={(related) => open.lines.takeBack(related)}
        onRetry={() => this.renew(open.mark)}
        among={open.among}
        onOrder={(order) => void open.question.reorder(order)}
        onClose={() => this.close(true)}
      />,
      open.host.root,
    );
  }
}

/** What the mark stands for now: the page may put another paper there while its panel is open. */
function toAsked({ sighting, annotation }: PageMark) {
  const mention = sighting?.mention ?? NO_PAPER;
  return { mention, key: annotation?.key ?? identityOf(mention) };
}
