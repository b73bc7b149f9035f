// The extension has gone from under the page: presses on what still stands are caught before they
// come to nothing, everything of ours is taken off, and one line says why, where the press was.
import { HOST_NAME, PANEL_NAME, rootOf } from './host.ts';

/** Presses that reach our hosts, before our own handlers see them. */
export function catchPresses(
  page: Document,
  onPress: (host: Element, event: Event) => void,
  signal: AbortSignal,
): void {
  const listen = (event: Event) => {
    const { target } = event;
    if (!event.isTrusted || !(target instanceof Element) || !rootOf(target)) return;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    onPress(target, event);
  };
  for (const type of ['click', 'keydown'] as const)
    page.addEventListener(type, listen, { capture: true, signal });
}

/**
 * Takes all off by `stop` and leaves `text` in the mark that was pressed, or whose panel was. What is
 * said must have been read while the extension was there: words go with it.
 */
export function sayFarewell(pressed: Element, text: string, stop: () => void): void {
  const host = pressed.localName === PANEL_NAME ? findOpenMark(pressed) : pressed;
  const root = host && rootOf(host);
  const { parentNode: parent, nextSibling: next } = host ?? {};
  const hadFocus = Boolean(root?.activeElement) || pressed.matches(':focus-within');
  stop();
  if (!root || !host || !parent) return;
  parent.insertBefore(host, next?.parentNode === parent ? next : null);
  const line = host.ownerDocument.createElement('div');
  line.className = 'mark';
  line.setAttribute('part', 'mark');
  const words = host.ownerDocument.createElement('span');
  Object.assign(words, { className: 'state', textContent: text, title: text, tabIndex: -1 });
  words.setAttribute('part', 'farewell');
  words.setAttribute('role', 'alert');
  line.append(words);
  root.replaceChildren(line);
  // The button that had the focus is gone.
  if (hadFocus) words.focus({ preventScroll: true });
}

/** The mark whose panel stands open; a page has one at most. */
function findOpenMark({ ownerDocument }: Element): Element | undefined {
  return [...ownerDocument.querySelectorAll(HOST_NAME)].find((mark) =>
    rootOf(mark)?.querySelector('.related[aria-expanded="true"]'),
  );
}
