// Where it is noted how far the sources of fresh papers have come: one item of storage.local. What it means is not
// understood here.
import { browser } from '#imports';

const NAME = 'feeds';
const VERSION = 1;

export const feedJournal = {
  async load(): Promise<unknown> {
    const { [NAME]: stored } = await browser.storage.local.get(NAME);
    return stored;
  },
  save: (journal: unknown): Promise<void> =>
    browser.storage.local.set({ [NAME]: { version: VERSION, ...(journal as object) } }),
};
