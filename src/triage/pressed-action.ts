// A key event and the reader's keys come in; what is to be done goes out, or null. It must never take
// a key with a modifier, one that writes text somewhere, or one that the page has answered itself.
import type { Action, Keys } from '../triage-settings.ts';
import { ACTIONS } from '../triage-settings.ts';

/** Elements with letters and arrows of their own. */
const WRITES =
  'input, textarea, select, [role=textbox], [role=combobox], [role=listbox], [role=searchbox]';
const PRESSED = new Set(['button', 'checkbox', 'radio', 'submit', 'reset']);

export function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const editable = target.closest('[contenteditable]')?.getAttribute('contenteditable');
  if (editable !== undefined && editable !== 'false') return true;
  return target.matches(WRITES) && !PRESSED.has((target as HTMLInputElement).type);
}

export function findAction(event: KeyboardEvent, keys: Keys): Action | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.getModifierState?.('AltGraph'))
    return null;
  if (event.isComposing || event.defaultPrevented) return null;
  const key = toTyped(event);
  return ACTIONS.find((action) => keys[action] === key) ?? null;
}

/** The character; where the keyboard writes no Latin letters, what stands on the key elsewhere. */
function toTyped({ key, code, shiftKey }: KeyboardEvent): string {
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? [];
  if (!letter || key.length !== 1 || /[\u0020-\u024f]/.test(key)) return key;
  return shiftKey ? letter : letter.toLowerCase();
}
