// The built extension in Chromium as an engine to measure; and its worker's heap, from outside.
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../../test/e2e/chromium.ts';
import { attach } from '../../test/e2e/chromium-panel.ts';
import { MEASURED_S } from '../../test/e2e/in-time.ts';
import { startLoopbackWeb } from '../../test/e2e/server.ts';
import { until } from '../../test/e2e/until.ts';
import { findBrowser } from '../browsers.mjs';
import type { EngineWorld } from './world.ts';
import {
  askFrom,
  FIRST_PAGE,
  fillFrom,
  OPEN_INPUT,
  QUIET_PAGE,
  readReply,
  rememberMet,
  SEED_HAS_SETTLED,
  timeFrom,
} from './world.ts';

export const CHROMIUM_BUILD = '.output/chrome-mv3';

export interface ChromiumWorld extends EngineWorld {
  extensionOrigin: string;
  /** Another page of the extension, with its real scripts. */
  openPage(file: string): Promise<Page>;
  /** Bytes that the worker holds after a forced collection: used by objects, and backing them. */
  measureHeap(): Promise<{ used: number; backing: number }>;
  /** A profile of the worker's processor while something is done, as Chromium writes it. */
  profile(work: () => Promise<unknown>): Promise<unknown>;
}

export async function openChromiumWorld(build = CHROMIUM_BUILD): Promise<ChromiumWorld> {
  if (!existsSync(build)) throw new Error('Build the extension first: npm run build');
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; `npm test` offers to install one.');
  const folder = mkdtempSync(path.join(tmpdir(), 'scholium-bench-'));
  // A copy: a build made meanwhile must not pull the files from under the browser.
  const extension = path.join(folder, 'extension');
  cpSync(build, extension, { recursive: true });
  const web = await startLoopbackWeb();
  const options = { executablePath, extension, profile: path.join(folder, 'profile') };
  const browser = await launchChromium({ ...options, proxy: web.proxy, answerS: MEASURED_S });
  const { extensionOrigin } = browser;
  const { page } = await browser.openRaw(`${extensionOrigin}/${QUIET_PAGE}`);
  const evaluate = <T>(expression: string) => page.evaluate<T>(expression);

  async function ask<T>(name: string, request: unknown): Promise<T> {
    return readReply<T>(await evaluate(askFrom(name, request)));
  }

  async function attachWorker() {
    const root = await browser.context().browser()?.newBrowserCDPSession();
    if (!root) throw new Error('Chromium was reached without its own session.');
    const worker = await until('the worker runs', async () => {
      const { targetInfos } = await root.send('Target.getTargets');
      return targetInfos.find(
        ({ type, url }) => type === 'service_worker' && url.startsWith(extensionOrigin),
      );
    });
    const send = await attach(root, worker.targetId, MEASURED_S);
    return { send, detach: () => root.detach() };
  }

  // The worker makes both databases and plants the seed before anything is put beside them.
  await ask('getHealth', {});
  await evaluate(rememberMet(false));
  await ask('annotate', FIRST_PAGE);
  await until('the seed has settled', async () => {
    return (await evaluate<boolean>(SEED_HAS_SETTLED)) || undefined;
  });
  return {
    extensionOrigin,
    ask,
    time: (name, requests) => evaluate<number[]>(timeFrom(name, requests)),
    async fill(containers) {
      await evaluate(OPEN_INPUT);
      await page.setInputFiles(
        '#bench-files',
        containers.map(({ file }) => file),
      );
      await evaluate(fillFrom(containers));
      await browser.killBackground();
      await ask('prepare', {});
    },
    remember: async (remembers) => void (await evaluate(rememberMet(remembers))),
    kill: () => browser.killBackground(),
    async openPage(file) {
      return (await browser.openRaw(`${extensionOrigin}/${file}`)).page;
    },
    async measureHeap() {
      const { send, detach } = await attachWorker();
      // Twice: what the first lets go of may have held more.
      for (let n = 0; n < 2; n++) await send('HeapProfiler.collectGarbage', {});
      const usage = await send('Runtime.getHeapUsage', {});
      await detach();
      return { used: Number(usage.usedSize), backing: Number(usage.backingStorageSize) };
    },
    async profile(work) {
      const { send, detach } = await attachWorker();
      await send('Profiler.enable', {});
      await send('Profiler.setSamplingInterval', { interval: 200 });
      await send('Profiler.start', {});
      await work();
      const { profile } = await send('Profiler.stop', {});
      await detach();
      return profile;
    },
    async close() {
      await browser.close();
      await web.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
