// The import as a reader does it: a file is chosen in the library tab, and its end awaited. What it
// expects of the page: an `input[type=file]` in the section of imports, a `progress` while it works,
// and `.import-report` with a `dd` for each count at the end. Meanwhile the page's and its workers'
// heaps are looked at.
import type { CDPSession, Page } from 'playwright-core';
import { talkTo } from '../../test/e2e/chromium-panel.ts';
import type { ChromiumWorld } from './chromium-world.ts';

export const IMPORT_INPUT = 'section:has(#import) input[type=file]';
const REPORT = '.import-report';
const LOOK_MS = 500;
const MOST_MS = 30 * 60_000;

export interface ImportFigures {
  seconds: number;
  /** Most bytes that objects took, and with what backs them; of the page and its workers together. */
  peakUsed: number;
  peakWhole: number;
  /** What the page said it was doing then. */
  peakAt: string;
  /** Read, added, updated, known, skipped, failed, as the page tells them. */
  counts: string[];
}

type Send = (method: string, params: object) => Promise<Record<string, unknown>>;

/** Follows the page's dedicated workers as they come. */
async function watchWorkers(session: CDPSession): Promise<Map<string, Send>> {
  const workers = new Map<string, Send>();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.set(sessionId, talkTo(session, sessionId));
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  const options = { autoAttach: true, waitForDebuggerOnStart: false, flatten: false };
  await session.send('Target.setAutoAttach', options);
  return workers;
}

interface Usage {
  used: number;
  whole: number;
}

async function readUsage(send: Send): Promise<Usage> {
  // A worker that ends meanwhile never answers.
  const late = new Promise<Record<string, unknown>>((resolve) => setTimeout(resolve, 5000, {}));
  const usage = await Promise.race([send('Runtime.getHeapUsage', {}), late]).catch(() => ({}));
  const { usedSize = 0, backingStorageSize = 0 } = usage as Record<string, number>;
  return { used: usedSize, whole: usedSize + backingStorageSize };
}

const DONE = `(() => {
  const report = document.querySelector('${REPORT}');
  return report && [...report.querySelectorAll('dd')].map((one) => one.textContent ?? '');
})()`;

const DOING = `document.querySelector('.import-title')?.textContent ?? ''`;

/** Null where the library tab offers no import. `meanwhile` is called again and again until the end. */
export async function measureImport(
  world: ChromiumWorld,
  file: string,
  meanwhile: () => Promise<void>,
): Promise<ImportFigures | null> {
  const page: Page = await world.openPage('library.html');
  const input = await page
    .waitForSelector(IMPORT_INPUT, { state: 'attached', timeout: 15_000 })
    .catch(() => null);
  if (!input) {
    await page.close();
    return null;
  }
  const session = await page.context().newCDPSession(page);
  const workers = await watchWorkers(session);
  const askPage: Send = async (method) => ({
    ...(await session.send(method as 'Runtime.getHeapUsage')),
  });
  const started = Date.now();
  await input.setInputFiles(file);
  let [peakUsed, peakWhole, peakAt] = [0, 0, ''];
  for (;;) {
    const counts = await page.evaluate<string[] | null>(DONE);
    if (counts) {
      const seconds = (Date.now() - started) / 1000;
      await page.close();
      return { seconds, peakUsed, peakWhole, peakAt, counts };
    }
    if (Date.now() - started > MOST_MS) throw new Error('The import did not come to its end.');
    const usages = await Promise.all([askPage, ...workers.values()].map(readUsage));
    peakUsed = Math.max(
      peakUsed,
      usages.reduce((sum, { used }) => sum + used, 0),
    );
    const whole = usages.reduce((sum, usage) => sum + usage.whole, 0);
    if (whole > peakWhole) [peakWhole, peakAt] = [whole, await page.evaluate<string>(DOING)];
    await meanwhile();
    await new Promise((resume) => setTimeout(resume, LOOK_MS));
  }
}
