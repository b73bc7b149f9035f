// What the reader types into a field in one of our roots comes in; the page does not learn it. A closed
// root hides where an event was, not what it says: letters, and what is pasted, go up through the page.
import { rootOf } from './host.ts';

/** All events of a field that leave a root and tell what is written there. */
const TELLING = [
  ...(['keydown', 'keypress', 'keyup'] as const),
  ...(['compositionstart', 'compositionupdate', 'compositionend'] as const),
  // `textInput`: what Chromium and Safari say beside `beforeinput`.
  ...(['beforeinput', 'textInput', 'input', 'paste', 'copy', 'cut', 'drop'] as const),
];
/** Names of keys that stand for a letter which is not told yet; where it stands on the keyboard is. */
const UNTOLD = new Set(['Dead', 'Process', 'Unidentified']);

/** Enter, Escape, Tab, arrows: our own forms go by them, and nobody learns a word from one. */
const isLetter = ({ key, isComposing }: KeyboardEvent) =>
  key.length === 1 || isComposing || UNTOLD.has(key);

/**
 * Ends such events before anybody else hears of them; what they do to the field they do all the same.
 * To be called before the page's own scripts run: who listens first is called first.
 */
export function keepTyping(page: Document, signal: AbortSignal): void {
  const listen = (event: Event) => {
    const { target } = event;
    const field = target instanceof Element ? rootOf(target)?.activeElement : null;
    if (!field?.matches('input, textarea')) return;
    if (event instanceof KeyboardEvent && !isLetter(event)) return;
    event.stopImmediatePropagation();
    // Who draws the field must know that it says something else; of that event nothing leaves the root.
    if (event.type === 'input') field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  for (const type of TELLING)
    page.defaultView?.addEventListener(type, listen, { capture: true, signal });
}
