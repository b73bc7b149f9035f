// How the reader goes through lists by keyboard: one item of storage.local. Kept apart from the other
// settings, which every page reads before its marks stand; this is read by what comes after them.
// Reading tolerates any old or damaged shape: what cannot be understood falls back to its default.
import { browser } from '#imports';

/**
 * What a single key does on a page, in the order of the help sheet, each with the key that does it
 * unless the reader names another. j, k, s, o, u and ? as in readers and mail programs that were
 * learned by hand; none needs a modifier, none is one that arXiv or Hugging Face takes (`/`, Ctrl+K).
 */
export const defaultKeys = {
  next: 'j',
  previous: 'k',
  save: 's',
  related: 'r',
  abs: 'o',
  pdf: 'p',
  undo: 'u',
  help: '?',
} as const;

export type Action = keyof typeof defaultKeys;
export const ACTIONS = Object.keys(defaultKeys) as readonly Action[];
export type Keys = Readonly<Record<Action, string>>;

export interface TriageSettings {
  /** Whether single keys do anything on pages. */
  keysOn: boolean;
  keys: Keys;
}

export const defaultTriage: TriageSettings = { keysOn: true, keys: defaultKeys };

const NAME = 'triage';
const VERSION = 1;

/** One character that is typed by one key, no white space. */
export const isKey = (value: unknown): value is string =>
  typeof value === 'string' && [...value].length === 1 && value.trim() === value;

function withDefaults(stored: unknown): TriageSettings {
  const { keysOn, keys } = (stored ?? {}) as { keysOn?: unknown; keys?: Record<string, unknown> };
  const own = ACTIONS.flatMap((action) => {
    const key = keys?.[action];
    return isKey(key) ? [[action, key] as const] : [];
  });
  return {
    keysOn: typeof keysOn === 'boolean' ? keysOn : defaultTriage.keysOn,
    keys: { ...defaultKeys, ...Object.fromEntries(own) },
  };
}

export async function loadTriage(): Promise<TriageSettings> {
  const { [NAME]: stored } = await browser.storage.local.get(NAME);
  return withDefaults(stored);
}

/** Saves one change over what is stored now and answers the whole. */
export async function saveTriage(change: Partial<TriageSettings>): Promise<TriageSettings> {
  const next = { ...(await loadTriage()), ...change };
  await browser.storage.local.set({ [NAME]: { version: VERSION, ...next } });
  return next;
}

/** Calls back with each later state; answers the call that ends it. */
export function watchTriage(onChange: (settings: TriageSettings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[NAME];
    if (area === 'local' && change) onChange(withDefaults(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  // A page whose extension has gone may have no storage left.
  return () => browser.storage?.onChanged?.removeListener(listener);
}
