// The one thing that is ever changed of a page's own elements, and only where the reader has a filter or
// groups on: inline style. What stood there before is put back to the letter.

/** In Firefox, which ends our scripts without a word, rows are hidden only as long as our sheet is there. */
const HIDDEN = import.meta.env.FIREFOX ? 'var(--scholium-hidden, revert-layer)' : 'none';

export class PageStyle {
  /** The `style` attribute of each element that was changed, as it was; null: it had none. */
  readonly #before = new Map<Element, string | null>();

  constructor(signal: AbortSignal) {
    signal.addEventListener('abort', () => this.restoreAll());
  }

  isChanged(element: Element): boolean {
    return this.#before.has(element);
  }

  hide(element: Element): void {
    this.#set(element, 'display', HIDDEN);
  }

  /** Among the items of its grid. */
  place(element: Element, order: number): void {
    this.#set(element, 'order', `${order}`);
  }

  restore(element: Element): void {
    const before = this.#before.get(element);
    if (before === undefined) return;
    this.#before.delete(element);
    // Chromium writes the attribute only when it is read, and one that it has not written yet stays
    // behind empty: so it is written before it is taken away.
    element.setAttribute('style', before ?? '');
    if (before === null) element.removeAttribute('style');
  }

  restoreAll(): void {
    for (const element of [...this.#before.keys()]) this.restore(element);
  }

  #set(element: Element, name: string, value: string): void {
    if (!(element instanceof HTMLElement)) return;
    if (!this.#before.has(element)) this.#before.set(element, element.getAttribute('style'));
    element.style.setProperty(name, value, 'important');
  }
}
