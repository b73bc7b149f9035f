// The name of a browser comes in; that browser with the built extension, on a fresh profile, and all
// that a run of kills does to it goes out.
import type { Chromium, LaunchOptions } from '../e2e/chromium.ts';
import { launchChromium } from '../e2e/chromium.ts';
import type { Firefox } from '../e2e/firefox.ts';
import { launchFirefox } from '../e2e/firefox.ts';
import type { BrowserName } from '../e2e/launch.ts';
import { findBuilt, launchFresh } from '../e2e/launch.ts';
import { arxivList } from '../e2e/paper-pages.ts';
import type { LoopbackWeb } from '../e2e/server.ts';
import { PAPERS } from './operation.ts';
import type { World } from './world.ts';
import { LIST, openWorld } from './world.ts';

/** `extension`: another build than the present one, such as one with a planted fault. */
export async function launchWorld(
  name: BrowserName,
  web: LoopbackWeb,
  extension = findBuilt(name),
): Promise<World> {
  const papers = PAPERS.map(({ mention }) => ({ id: mention.ids.arxiv, title: mention.title }));
  web.serve(LIST, { html: arxivList(papers), sheet: 'arxiv' });
  if (name === 'firefox') {
    const launch = (options: LaunchOptions) => launchFirefox({ ...options, extension });
    const browser = await launchFresh<Firefox>(name, launch, web);
    return openWorld({ ...browser, reloadExtension: () => browser.install() });
  }
  const args = ['--enable-unsafe-extension-debugging', '--hide-crash-restore-bubble'];
  const launch = (options: LaunchOptions) => launchChromium({ ...options, extension, args });
  const browser = await launchFresh<Chromium>(name, launch, web);
  return openWorld({ ...browser, reloadExtension: () => reload(browser, extension) });
}

/** Loads the folder again over itself, as an update does: its pages and its worker end at once. */
async function reload(browser: Chromium, path: string): Promise<void> {
  const session = await browser.context().browser()?.newBrowserCDPSession();
  // Of an experimental domain that the driver's types do not know.
  const send = session?.send.bind(session) as
    | ((method: string, params: object) => Promise<unknown>)
    | undefined;
  if (!send) throw new Error('Chromium was reached without its own session.');
  await send('Extensions.loadUnpacked', { path });
}
