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

/** How often the folder is loaded until its worker runs, and how long that is waited for. */
const LOADS = 4;
const WORKER_MS = 5000;

/**
 * Loads the folder again over itself, as an update does: its pages and its worker end at once. Chromium now
 * and then has no worker for what was loaded while the former one was starting: then no message ever
 * finds one, whatever the extension does, until it is loaded once more.
 */
async function reload(browser: Chromium, path: string): Promise<void> {
  const session = await browser.context().browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium was reached without its own session.');
  // Of an experimental domain that the driver's types do not know.
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  const hasWorker = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.some(
      ({ type, url }) => type === 'service_worker' && url.startsWith(browser.extensionOrigin),
    );
  };
  for (let load = 1; load <= LOADS; load++) {
    await send('Extensions.loadUnpacked', { path });
    const end = Date.now() + WORKER_MS;
    while (Date.now() < end) {
      if (await hasWorker()) return;
      await new Promise((resume) => setTimeout(resume, 40));
    }
  }
  throw new Error(`Chromium started no worker in ${LOADS} loads of the extension.`);
}
