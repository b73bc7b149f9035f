// Key presses in the list of saved papers come in, what is wished for goes out. Single letters are those
// of lists on pages, as the reader has set them; keys with a modifier stay the browser's, but for one.
import { defaultKeys, type TriageSettings } from '../../triage-settings.ts';

export type ShelfWish =
  | 'next'
  | 'previous'
  | 'pageDown'
  | 'pageUp'
  | 'first'
  | 'last'
  | 'select'
  | 'reach'
  | 'selectAll'
  | 'leave'
  | 'remove'
  | 'toRead'
  | 'reading'
  | 'read'
  | 'tag'
  | 'source'
  | 'undo';

const NAMED: Readonly<Record<string, ShelfWish>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
  Home: 'first',
  End: 'last',
  ' ': 'select',
  Escape: 'leave',
};

/** Keys of this list that lists on pages have no use for. */
export const OWN_KEYS = { tag: 't' } as const;

/** What each single key does here, by the reader's own keys. */
export function shelfKeys({ keys }: Pick<TriageSettings, 'keys'>): ReadonlyMap<string, ShelfWish> {
  return new Map<string, ShelfWish>([
    [OWN_KEYS.tag, 'tag'],
    [keys.next, 'next'],
    [keys.previous, 'previous'],
    [keys.select, 'select'],
    [keys.save, 'remove'],
    [keys.toRead, 'toRead'],
    [keys.reading, 'reading'],
    [keys.read, 'read'],
    [keys.abs, 'source'],
    [keys.undo, 'undo'],
  ]);
}

/** Null where the key is not the list's. */
export function findWish(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>,
  settings: Pick<TriageSettings, 'keysOn' | 'keys'> | null,
): ShelfWish | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey, isComposing } = event;
  if (isComposing || altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' && !shiftKey ? 'selectAll' : null;
  if (key === ' ' && shiftKey) return 'reach';
  const named = NAMED[key];
  if (named) return named;
  if (settings && !settings.keysOn) return null;
  return shelfKeys(settings ?? { keys: defaultKeys }).get(key) ?? null;
}
