// One page comes in; it is loaded once more by its own script, as a reader's key would, and is handed
// back as a new document. What the old one said must never be taken for the new one's word.
import type { PageUnderTest } from './browser-under-test.ts';
import { until } from './until.ts';

/** Both documents have one address and may say the same: the old one is marked before it goes. */
export async function reload(page: PageUnderTest): Promise<void> {
  await page.evaluate('void (globalThis.isLeft = true, setTimeout(() => location.reload()))');
  const isNew = `!globalThis.isLeft && document.readyState === 'complete'`;
  await until('the page is loaded anew', async () => {
    return (await page.evaluate<boolean>(isNew).catch(() => false)) || undefined;
  });
}
