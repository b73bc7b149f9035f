// The one thing that is ever changed of a page's own elements, and only where the reader has a filter or
// groups on: inline style. What stood there before is put back to the letter.

/** In Firefox, which ends our scripts without a word, rows are hidden only as long as our sheet is there. */
const HIDDEN = import.meta.env.FIREFOX ? 'var(--scholium-hidden, revert-layer)' : 'none';

type Property = 'display' | 'order';

interface Changed {
  /** The `style` attribute as the page had it; null: it had none. */
  before: string | null;
  /** What stands over it. */
  ours: Map<Property, string>;
}

/** All changes of a page's elements go through one of these: two would take each other's for the page's. */
export class PageStyle {
  readonly #changed = new Map<HTMLElement, Changed>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => {
      for (const element of [...this.#changed.keys()]) this.#restore(element);
    });
  }

  isHidden(element: Element): boolean {
    return element instanceof HTMLElement && this.#has(element, 'display');
  }

  hide(element: Element): void {
    this.#set(element, 'display', HIDDEN);
  }

  show(element: Element): void {
    if (element instanceof HTMLElement) this.#unset(element, 'display');
  }

  /** Among the items of its grid. */
  place(element: Element, order: number): void {
    this.#set(element, 'order', `${order}`);
  }

  /** All items stand where the page has them. */
  unplaceAll(): void {
    for (const element of [...this.#changed.keys()]) this.#unset(element, 'order');
  }

  #has(element: HTMLElement, name: Property): boolean {
    return this.#changed.get(element)?.ours.has(name) ?? false;
  }

  #set(element: Element, name: Property, value: string): void {
    if (!(element instanceof HTMLElement)) return;
    const before = element.getAttribute('style');
    const changed = this.#changed.get(element) ?? { before, ours: new Map() };
    this.#changed.set(element, changed);
    changed.ours.set(name, value);
    element.style.setProperty(name, value, 'important');
  }

  #unset(element: HTMLElement, name: Property): void {
    if (!this.#has(element, name)) return;
    const { ours } = this.#restore(element);
    ours.delete(name);
    for (const [other, value] of ours) this.#set(element, other, value);
  }

  /** Answers what of ours stood there. */
  #restore(element: HTMLElement): Changed {
    const changed = this.#changed.get(element) ?? { before: null, ours: new Map() };
    this.#changed.delete(element);
    // Chromium writes the attribute only when it is read, and one that it has not written yet stays
    // behind empty: so it is written before it is taken away.
    element.setAttribute('style', changed.before ?? '');
    if (changed.before === null) element.removeAttribute('style');
    return changed;
  }
}
