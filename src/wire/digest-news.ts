// Where it is noted up to when new papers have been looked at and told of: one item of storage.local. What it means is
// not understood here.
import { browser } from '#imports';

const NAME = 'digest-news';
const VERSION = 1;

export const digestNews = {
  async load(): Promise<unknown> {
    const { [NAME]: stored } = await browser.storage.local.get(NAME);
    return stored;
  },
  save: (news: unknown): Promise<void> =>
    browser.storage.local.set({ [NAME]: { version: VERSION, ...(news as object) } }),
};
