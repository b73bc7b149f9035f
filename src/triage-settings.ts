// How the reader goes through lists by keyboard: one item of storage.local. Kept apart from the other
// settings, which every page reads before its marks stand; this is read by what comes after them.
// Reading tolerates any old or damaged shape: what cannot be understood falls back to its default.
import { browser } from '#imports';

/**
 * What a single key does on a page, in the order of the help sheet, each with the key that does it
 * unless the reader names another. j, k, n, s, x, o, u and ? as in readers of mail and news; v as in vi,
 * where it begins to select; the others by their first letter. None needs a modifier, none is one that
 * arXiv or Hugging Face takes (`/`, Ctrl+K).
 */
export const defaultKeys = {
  next: 'j',
  previous: 'k',
  nextLeft: 'n',
  save: 's',
  skip: 'x',
  toRead: '1',
  reading: '2',
  read: '3',
  abstract: 'a',
  related: 'r',
  abs: 'o',
  pdf: 'p',
  select: 'v',
  filter: 'f',
  showAll: '0',
  undo: 'u',
  copy: 'c',
  help: '?',
} as const;

export type Action = keyof typeof defaultKeys;
export const ACTIONS = Object.keys(defaultKeys) as readonly Action[];
export type Keys = Readonly<Record<Action, string>>;

export interface TriageSettings {
  /** Whether single keys do anything on pages. */
  keysOn: boolean;
  keys: Keys;
  /** Whether rows that were seen before stand under a veil. */
  dimSeen: boolean;
  /** Topics that the reader follows, by id. */
  followed: readonly string[];
}

export const defaultTriage: TriageSettings = {
  keysOn: true,
  keys: defaultKeys,
  dimSeen: true,
  followed: [],
};

/** More than anyone could follow. */
const MAX_FOLLOWED = 200;

const NAME = 'triage';
const VERSION = 1;

/** One character that is typed by one key, no white space. */
export const isKey = (value: unknown): value is string =>
  typeof value === 'string' && [...value].length === 1 && value.trim() === value;

function withDefaults(stored: unknown): TriageSettings {
  const { keysOn, keys, dimSeen, followed } = (stored ?? {}) as Record<string, unknown>;
  const named = (keys ?? {}) as Record<string, unknown>;
  const own = ACTIONS.flatMap((action) => {
    const key = named[action];
    return isKey(key) ? [[action, key] as const] : [];
  });
  const topics: unknown[] = Array.isArray(followed) ? followed : [];
  return {
    keysOn: typeof keysOn === 'boolean' ? keysOn : defaultTriage.keysOn,
    keys: { ...defaultKeys, ...Object.fromEntries(own) },
    dimSeen: typeof dimSeen === 'boolean' ? dimSeen : defaultTriage.dimSeen,
    followed: topics.filter((topic) => typeof topic === 'string').slice(-MAX_FOLLOWED),
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
