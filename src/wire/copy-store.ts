// The store of the second copy: plain items of storage.local, which is another directory on disk
// than IndexedDB. Names come in with their values; nothing is understood here.
import { browser } from '#imports';

export const storageCopy = {
  async load(prefixes: readonly string[]): Promise<Record<string, unknown>> {
    const items = await browser.storage.local.get(null);
    return Object.fromEntries(
      Object.entries(items).filter(([name]) => prefixes.some((prefix) => name.startsWith(prefix))),
    );
  },
  save: (items: Record<string, unknown>): Promise<void> => browser.storage.local.set(items),
  remove: (names: readonly string[]): Promise<void> => browser.storage.local.remove([...names]),
};
