// The reader's settings: one item of storage.local with its defaults and version. Read by every page,
// so on the browser's own calls: a storage library would be an eighth of what a page may be given.
// Reading tolerates any old or damaged shape: what cannot be understood falls back to its default.
import { browser } from '#imports';

export interface Settings {
  /** Where marks are drawn. */
  sites: { arxiv: boolean; huggingface: boolean };
  /** Whether papers met and seen on pages are remembered (never from private windows). */
  rememberMet: boolean;
  /** Whether marks say how many saved papers a paper is near to. */
  sayNear: boolean;
  /** How related papers are put in order. */
  relatedOrder: 'nearest' | 'newest' | 'varied';
  /** Kinds of pages, by the names of their sites, on which no marks are drawn though their family is on. */
  offPages: readonly string[];
  /** How much a mark says: three topics, one, or a dot in its colour. */
  density: 'full' | 'compact' | 'dot';
  /** Light or dark, whatever page (for marks) and system (for our own pages) say. */
  theme: 'auto' | 'light' | 'dark';
}

export const defaultSettings: Settings = {
  sites: { arxiv: true, huggingface: true },
  rememberMet: true,
  sayNear: true,
  relatedOrder: 'nearest',
  offPages: [],
  density: 'full',
  theme: 'auto',
};

const choices = {
  relatedOrder: ['nearest', 'newest', 'varied'],
  density: ['full', 'compact', 'dot'],
  theme: ['auto', 'light', 'dark'],
} as const;

/** The item's name in `storage.local`, and the shape that this build writes. */
const NAME = 'settings';
const VERSION = 1;

/** What is stored, completed by the defaults field by field. */
function withDefaults(stored: Partial<Settings> | null | undefined): Settings {
  const sites = { ...defaultSettings.sites };
  for (const family of ['arxiv', 'huggingface'] as const) {
    const value: unknown = stored?.sites?.[family];
    if (typeof value === 'boolean') sites[family] = value;
  }
  const isOn = (name: 'rememberMet' | 'sayNear') => {
    const value: unknown = stored?.[name];
    return typeof value === 'boolean' ? value : defaultSettings[name];
  };
  const choose = <Name extends keyof typeof choices>(name: Name): Settings[Name] => {
    const known: readonly string[] = choices[name];
    const value = known.find((one) => one === stored?.[name]) ?? defaultSettings[name];
    return value as Settings[Name];
  };
  const offPages: unknown = stored?.offPages;
  return {
    sites,
    rememberMet: isOn('rememberMet'),
    sayNear: isOn('sayNear'),
    relatedOrder: choose('relatedOrder'),
    offPages: Array.isArray(offPages) ? offPages.filter((one) => typeof one === 'string') : [],
    density: choose('density'),
    theme: choose('theme'),
  };
}

export async function loadSettings(): Promise<Settings> {
  const { [NAME]: stored } = await browser.storage.local.get(NAME);
  return withDefaults(stored as Partial<Settings> | undefined);
}

/** Saves one change over what is stored now and answers the whole. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [NAME]: { version: VERSION, ...next } });
  return next;
}

/** Calls back with each later state; answers the call that ends it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[NAME];
    if (area === 'local' && change) onChange(withDefaults(change.newValue as Partial<Settings>));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
