// A browser under test comes in; marks on one family of sites are switched on or off as the popup
// does it, from a page of the extension.
import type { SiteFamily } from '../../src/sites/site.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';

export async function switchSite(
  browser: BrowserUnderTest,
  family: SiteFamily,
  isOn: boolean,
): Promise<void> {
  const own = await browser.openExtensionPage('popup.html');
  const sites = { arxiv: true, huggingface: true, [family]: isOn };
  await own.evaluate(`(globalThis.browser ?? chrome).storage.local.set({
    settings: { version: 1, rememberMet: true, sites: ${JSON.stringify(sites)} } })`);
  await own.close();
}
