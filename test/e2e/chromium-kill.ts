// A running Chromium comes in; ways to end it, or only its worker, at an exact moment go out. Each is
// made ready first, so that nothing stands between the moment and the end.
import { rmSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { inTime } from './in-time.ts';
import { killGroup } from './kill-group.ts';
import { until } from './until.ts';

/** What a killed Chromium leaves in its profile, and what would keep the next one from starting. */
const LOCKS = ['SingletonLock', 'SingletonCookie', 'SingletonSocket'];

/** Answers what kills this browser, at once when it is called, and frees its profile. */
export async function armCrash(
  context: BrowserContext,
  profile: string,
): Promise<() => Promise<void>> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium was reached without its own session.');
  const { processInfo } = await inTime(
    'the processes of the browser',
    session.send('SystemInfo.getProcessInfo'),
  );
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('Chromium names no process of its own.');
  return async () => {
    const gone = new Promise<void>((done) => context.once('close', () => done()));
    await killGroup(main.id);
    await inTime('the end of the browser', gone);
    for (const lock of LOCKS) rmSync(path.join(profile, lock), { force: true });
  };
}

/** Answers what stops the worker at once when it is called, and waits for its end. */
export async function armWorkerKill(session: CDPSession): Promise<() => Promise<void>> {
  const running = new Set<string>();
  const told: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      told.push(`${versionId} ${runningStatus}`);
      // Its stopping counts, though a page may wake it again at once.
      if (runningStatus === 'stopped') running.delete(versionId);
      else running.add(versionId);
    }
  });
  await inTime('ServiceWorker.enable', session.send('ServiceWorker.enable'));
  await until('the worker is known', () => told.length > 0 || undefined);
  return async () => {
    const before = [...running];
    told.length = 0;
    await inTime('ServiceWorker.stopAllWorkers', session.send('ServiceWorker.stopAllWorkers'));
    const haveStopped = () =>
      before.every((version) => told.includes(`${version} stopped`)) || undefined;
    await until('the worker has stopped', haveStopped, { describe: () => told.join(', ') });
  };
}
