// How the digest is put in order and told of: one item of storage.local. Kept apart from the settings that every page
// reads. Reading tolerates any old or damaged shape: what cannot be understood falls back to its default.
import { browser } from '#imports';

export interface DigestSettings {
  /** What parts of the order count, where the reader has set it; the others as they are. */
  weights: Readonly<Record<string, number>>;
  /** Whether a notification says how many new papers a day has brought. */
  notifies: boolean;
  /** Whether the toolbar's button says how many of them have not been looked at. */
  counts: boolean;
}

const NAME = 'digest';
const VERSION = 1;

function readWeights(stored: unknown): DigestSettings['weights'] {
  const named = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return Object.fromEntries(
    named.filter(([, weight]) => Number.isFinite(weight) && weight >= 0 && weight <= 100),
  );
}

function withDefaults(stored: unknown): DigestSettings {
  const { weights, notifies, counts } = (stored ?? {}) as Record<string, unknown>;
  return { weights: readWeights(weights), notifies: notifies === true, counts: counts === true };
}

export async function loadDigestSettings(): Promise<DigestSettings> {
  const { [NAME]: stored } = await browser.storage.local.get(NAME);
  return withDefaults(stored);
}

/** Saves one change over what is stored now and answers the whole. */
export async function saveDigestSettings(change: Partial<DigestSettings>): Promise<DigestSettings> {
  const next = { ...(await loadDigestSettings()), ...change };
  await browser.storage.local.set({ [NAME]: { version: VERSION, ...next } });
  return next;
}

/** Calls back with each later state; answers the call that ends it. */
export function watchDigestSettings(onChange: (settings: DigestSettings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[NAME];
    if (area === 'local' && change) onChange(withDefaults(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
