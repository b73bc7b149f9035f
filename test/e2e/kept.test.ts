// What a reader was told is kept, is kept: random changes in the built extension while its background,
// its tab, the extension and the whole browser are killed, between changes and in the middle of them.
// A kill of the browser leaves what the operating system has taken over: loss of power is not tested.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runSeed, sayReport } from '../kills/kill-run.ts';
import { launchWorld } from '../kills/launch-killable.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';

/** Seeds that have failed once, and stay. */
const ONCE_FAILED: readonly number[] = [20_068];
/** Others are drawn anew each time; `npm run test:soak -- --runs 1 --seed S` repeats one. */
const FIRST = Date.now() % 1_000_000;
const draw = (count: number, first = FIRST) => Array.from({ length: count }, (_, n) => first + n);

let web: LoopbackWeb;
beforeAll(async () => {
  web = await startLoopbackWeb();
});
afterAll(() => web?.close());

describe('in chromium', { timeout: 300_000 }, () => {
  it.each([...ONCE_FAILED, ...draw(25)])('keeps what it acknowledged (seed %i)', async (seed) => {
    const report = await runSeed(seed, () => launchWorld('chromium', web));
    console.log(sayReport(report));
    expect(report.wrong).toEqual([]);
    expect(report.kills.browser).toBeGreaterThan(0);
  });
});

describe('in firefox', { timeout: 300_000 }, () => {
  it.each(draw(4))('keeps what it acknowledged (seed %i)', async (seed) => {
    const report = await runSeed(seed, () => launchWorld('firefox', web));
    console.log(sayReport(report));
    expect(report.wrong).toEqual([]);
    expect(report.kills.browser).toBeGreaterThan(0);
  });
});
