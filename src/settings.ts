// The reader's settings: one item of storage.local with its defaults, version and migrations.
// Reading tolerates any old or damaged shape: what cannot be understood falls back to its default.
import { storage } from '#imports';

export interface Settings {
  /** Where marks are drawn. */
  sites: { arxiv: boolean; huggingface: boolean };
  /** Whether papers met and seen on pages are remembered (never from private windows). */
  rememberMet: boolean;
}

export const defaultSettings: Settings = {
  sites: { arxiv: true, huggingface: true },
  rememberMet: true,
};

const item = storage.defineItem<Settings>('local:settings', {
  fallback: defaultSettings,
  version: 1,
});

/** What is stored, completed by the defaults field by field. */
function withDefaults(stored: Partial<Settings> | null): Settings {
  const sites = { ...defaultSettings.sites };
  for (const family of ['arxiv', 'huggingface'] as const) {
    const value: unknown = stored?.sites?.[family];
    if (typeof value === 'boolean') sites[family] = value;
  }
  const rememberMet =
    typeof stored?.rememberMet === 'boolean' ? stored.rememberMet : defaultSettings.rememberMet;
  return { sites, rememberMet };
}

export async function loadSettings(): Promise<Settings> {
  return withDefaults(await item.getValue());
}

/** Saves one change over what is stored now and answers the whole. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const next = { ...(await loadSettings()), ...change };
  await item.setValue(next);
  return next;
}

/** Calls back with each later state; answers the call that ends it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((stored) => onChange(withDefaults(stored)));
}
