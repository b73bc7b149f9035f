// What is drawn over the rows near the reader's view: a veil over what was seen before, a box to select
// by. Rows come in by what is asked of them; nothing of the page is touched.
import { words } from '../words.ts';
import type { Ring } from './ring.ts';
import type { Row } from './rows.ts';
import { boxOf, partsOf } from './rows.ts';
import type { Stage } from './stage.ts';

/** How far beyond the window rows are drawn over. */
const NEAR = '60% 0px';
/** The box's side, and its room to the row's edge, in px. */
const BOX_PX = 24;
const BOX_GAP_PX = 4;

export interface OverlayHooks {
  /** Drawn with the rest. */
  ring: Pick<Ring, 'measure'>;
  rows(): readonly Row[];
  isVeiled(row: Row): boolean;
  /** Whether boxes stand at the rows now. */
  isSelecting(): boolean;
  isSelected(row: Row): boolean;
  onToggle(row: Row, isRange: boolean): void;
}

interface Drawn {
  veil?: HTMLElement;
  box?: HTMLButtonElement;
}

export class Overlays {
  readonly #stage: Stage;
  readonly #hooks: OverlayHooks;
  readonly #near = new Map<Element, Row>();
  readonly #drawn = new Map<Row, Drawn>();
  readonly #watched = new WeakSet<Element>();
  readonly #view: IntersectionObserver;
  #isTold = false;
  /** The row under the pointer, or with the focus: read without a veil. */
  #bare: Row | null = null;

  constructor(stage: Stage, hooks: OverlayHooks, signal: AbortSignal) {
    this.#stage = stage;
    this.#hooks = hooks;
    const page = stage.element.ownerDocument;
    this.#view = new IntersectionObserver((entries) => this.#takeNear(entries), {
      rootMargin: NEAR,
    });
    const sizes = new ResizeObserver(() => this.draw());
    sizes.observe(page.documentElement);
    sizes.observe(page.body);
    const lift = ({ target }: Event) => this.#lift(target);
    page.addEventListener('pointerover', lift, { signal, passive: true });
    page.addEventListener('focusin', lift, { signal });
    page.addEventListener('focusout', () => this.#lift(null), { signal });
    signal.addEventListener('abort', () => {
      this.#view.disconnect();
      sizes.disconnect();
    });
  }

  /** The reader goes on by keys: where the pointer or the focus was left tells nothing any more. */
  moveOn(): void {
    this.#bare = null;
    this.draw();
  }

  /** Whether a row is drawn over; before the browser's first word any may be. */
  isNear(row: Element): boolean {
    return !this.#isTold || this.#near.has(row);
  }

  /** Rows may have come or gone. */
  watch(): void {
    for (const { row } of this.#hooks.rows()) {
      if (this.#watched.has(row)) continue;
      this.#watched.add(row);
      this.#view.observe(row);
    }
  }

  draw(): void {
    const rows = new Set(this.#near.values());
    for (const [row, drawn] of this.#drawn) if (!rows.has(row)) this.#drop(row, drawn);
    const origin = this.#stage.origin();
    // Read all, then write all: each reading after a writing would lay the page out anew.
    const drawRing = this.#hooks.ring.measure();
    const boxes = [...rows].map((row) => ({ row, box: boxOf(row) }));
    drawRing();
    for (const { row, box } of boxes) {
      const isStanding = row.row.isConnected && box.height > 0;
      box.x += origin.x;
      box.y += origin.y;
      const drawn = this.#drawn.get(row) ?? {};
      this.#drawn.set(row, drawn);
      const isVeiled = isStanding && this.#bare !== row && this.#hooks.isVeiled(row);
      this.#drawVeil(drawn, isVeiled ? box : null);
      this.#drawBox(row, drawn, isStanding && this.#hooks.isSelecting() ? box : null);
    }
  }

  #takeNear(entries: IntersectionObserverEntry[]): void {
    this.#isTold = true;
    const rows = new Map(this.#hooks.rows().map((row) => [row.row, row]));
    for (const { target, isIntersecting } of entries) {
      const row = rows.get(target);
      if (isIntersecting && row) this.#near.set(target, row);
      else this.#near.delete(target);
    }
    this.draw();
  }

  #lift(target: EventTarget | null): void {
    const bare =
      target instanceof Element
        ? [...this.#near.values()].find((row) => partsOf(row).some((part) => part.contains(target)))
        : undefined;
    if (this.#bare === (bare ?? null)) return;
    this.#bare = bare ?? null;
    this.draw();
  }

  #drawVeil(drawn: Drawn, at: DOMRect | null): void {
    if (!at) {
      drawn.veil?.remove();
      drawn.veil = undefined;
      return;
    }
    drawn.veil ??= this.#add('div', 'veil');
    const { style } = drawn.veil;
    style.inset = `${at.y}px auto auto ${at.x}px`;
    style.inlineSize = `${at.width}px`;
    style.blockSize = `${at.height}px`;
  }

  #drawBox(row: Row, drawn: Drawn, at: DOMRect | null): void {
    if (!at) {
      drawn.box?.remove();
      drawn.box = undefined;
      return;
    }
    drawn.box ??= this.#addBox(row);
    drawn.box.setAttribute('aria-checked', `${this.#hooks.isSelected(row)}`);
    // In the corner where a list's row and a card's picture hold nothing.
    const isCard = row.sighting.panel?.kind === 'popover';
    const x = isCard ? at.x + BOX_GAP_PX : at.right - BOX_PX - BOX_GAP_PX;
    const inset = `${at.y + BOX_GAP_PX}px auto auto ${x}px`;
    // Important, as all that stands in a part's sheets.
    drawn.box.style.setProperty('inset', inset, 'important');
  }

  #addBox(row: Row): HTMLButtonElement {
    const box = this.#add('button', 'box');
    box.setAttribute('part', 'select');
    box.setAttribute('role', 'checkbox');
    box.setAttribute('aria-label', words('triage.selectOne', [row.sighting.mention.title]));
    box.addEventListener('click', (event) => {
      if (event.isTrusted) this.#hooks.onToggle(row, event.shiftKey);
    });
    return box;
  }

  #add<Name extends 'div' | 'button'>(name: Name, kind: string): HTMLElementTagNameMap[Name] {
    const element = this.#stage.element.ownerDocument.createElement(name);
    element.className = kind;
    this.#stage.layer.append(element);
    return element;
  }

  #drop(row: Row, drawn: Drawn): void {
    drawn.veil?.remove();
    drawn.box?.remove();
    this.#drawn.delete(row);
  }
}
