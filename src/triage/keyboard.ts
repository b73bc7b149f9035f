// Key presses on a page come in, the reader's actions go out. The page comes first: its own fields,
// its own shortcuts, and every key with a modifier stay its own.
import type { Action, TriageSettings } from '../triage-settings.ts';
import { findAction, isWriting } from './pressed-action.ts';

export interface KeyboardHooks {
  settings(): TriageSettings;
  /** The closed root of a host of ours, null for any other element. */
  rootOf(element: EventTarget | null): ShadowRoot | null;
  /** Answers false where there was nothing to do: the key is then the page's. */
  act(action: Action): boolean;
  /** Escape; answers false where there was nothing to leave. */
  leave(): boolean;
  /** Tab; answers false where the focus goes on as the page has it. */
  enter(): boolean;
}

/** Keys that are every page's, and cannot be changed. */
function takeOther(event: KeyboardEvent, hooks: KeyboardHooks): boolean {
  if (event.defaultPrevented) return false;
  if (event.key === 'Escape') return hooks.leave();
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  return event.key === 'Tab' && !(ctrlKey || metaKey || altKey || shiftKey) && hooks.enter();
}

export function listenToKeys(page: Document, hooks: KeyboardHooks, signal: AbortSignal): void {
  const { defaultView } = page;
  const take = (event: KeyboardEvent) => {
    const { keysOn, keys } = hooks.settings();
    if (!keysOn || !event.isTrusted) return;
    const action = findAction(event, keys);
    if (action ? hooks.act(action) : takeOther(event, hooks)) event.preventDefault();
  };
  // Last of all, so that a page's own shortcut has answered, or kept the key to itself.
  const afterPage = (event: KeyboardEvent) => {
    if (!isWriting(event.target) && !isWriting(page.activeElement)) take(event);
  };
  // Our own roots keep keys from the page, so theirs are met on the way in.
  const intoOurs = (event: KeyboardEvent) => {
    const root = hooks.rootOf(event.target);
    if (!root || isWriting(root.activeElement) || root.querySelector('dialog[open],:popover-open'))
      return;
    take(event);
    if (event.defaultPrevented) event.stopPropagation();
  };
  defaultView?.addEventListener('keydown', intoOurs, { capture: true, signal });
  defaultView?.addEventListener('keydown', afterPage, { signal });
}
