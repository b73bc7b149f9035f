// Searches of the library that the reader has given a name: one item of storage.local. Kept apart from
// the settings, which every page reads. Reading tolerates any old or damaged shape: what cannot be
// understood is left out.
import { browser } from '#imports';

export interface SavedSearch {
  name: string;
  /** As it stands in the search box, signs and words. */
  query: string;
  /** One of the library's orders; absent: its own choice. */
  sort?: string;
}

const NAME = 'saved-searches';
const VERSION = 1;
/** More than anyone could find their way in. */
const MAX_SEARCHES = 100;

function toSearch(value: unknown): SavedSearch[] {
  const { name, query, sort } = (value ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || name === '' || typeof query !== 'string') return [];
  return [{ name, query, ...(typeof sort === 'string' && { sort }) }];
}

function readSearches(stored: unknown): readonly SavedSearch[] {
  const list: unknown = (stored as { searches?: unknown } | undefined)?.searches;
  return Array.isArray(list) ? list.flatMap(toSearch).slice(0, MAX_SEARCHES) : [];
}

export async function loadSearches(): Promise<readonly SavedSearch[]> {
  const { [NAME]: stored } = await browser.storage.local.get(NAME);
  return readSearches(stored);
}

/** Writes what `change` makes of those that are stored now, and answers it. */
export async function changeSearches(
  change: (searches: readonly SavedSearch[]) => readonly SavedSearch[],
): Promise<readonly SavedSearch[]> {
  const searches = change(await loadSearches()).slice(0, MAX_SEARCHES);
  await browser.storage.local.set({ [NAME]: { version: VERSION, searches } });
  return searches;
}

/** Calls back with each later state; answers the call that ends it. */
export function watchSearches(onChange: (searches: readonly SavedSearch[]) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[NAME];
    if (area === 'local' && change) onChange(readSearches(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
