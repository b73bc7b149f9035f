// How soon the rows of the first window are filled: for each row the time from the later of first
// paint and the row being parsed until its save button stands in the closed root.
import type { CDPSession, Page } from 'playwright-core';
import type { BenchPage, Stage } from './stage.ts';
import { quantile } from './stage.ts';

export interface SpeedFigure {
  page: string;
  loads: number;
  rows: number;
  /** Milliseconds; each load counts with its slowest row of the first window. */
  p50: number;
  p95: number;
}

/** In the page: when each row was there for a script to see. */
const watchRows = (rows: string) => `globalThis.parsedAt = [];
new MutationObserver(() => {
  const found = document.querySelectorAll(${JSON.stringify(rows)}).length;
  while (parsedAt.length < found) parsedAt.push(performance.now());
}).observe(document, { childList: true, subtree: true });`;

/**
 * In the extension's own world, where closed roots can be opened: when each mark was filled. Looked
 * at after every change inside a root, so the figure is an upper bound by the cost of looking.
 */
const WATCH_MARKS = `(() => {
  if (globalThis.filledAt) return;
  globalThis.filledAt = new Map();
  const isFilled = (root) => root.querySelector('[part~="save"]') !== null;
  const look = () => {
    for (const host of document.querySelectorAll('scholium-mark')) {
      if (filledAt.has(host)) continue;
      const root = chrome.dom.openOrClosedShadowRoot(host);
      if (!root) continue;
      filledAt.set(host, isFilled(root) ? performance.now() : null);
      if (filledAt.get(host) !== null) continue;
      const inside = new MutationObserver(() => {
        if (!isFilled(root)) return;
        filledAt.set(host, performance.now());
        inside.disconnect();
      });
      inside.observe(root, { childList: true, subtree: true });
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
})()`;

const READ_FILLED = `[...document.querySelectorAll('scholium-mark')].map((host) => ({
  at: filledAt.get(host) ?? null, top: host.getBoundingClientRect().top }))`;

interface Filled {
  at: number | null;
  top: number;
}

/** Runs the watch in the extension's world of the main frame as soon as that world exists. */
async function watchMarks(session: CDPSession, origin: string): Promise<() => number> {
  let world = 0;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin !== origin) return;
    world = context.id;
    session
      .send('Runtime.evaluate', { expression: WATCH_MARKS, contextId: world })
      .catch(() => undefined);
  });
  await session.send('Runtime.enable');
  return () => world;
}

async function loadOnce(stage: Stage, bench: BenchPage): Promise<{ ms: number; rows: number }> {
  const { page, session, marks } = await stage.marked.openRaw('about:blank');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.addInitScript(watchRows(bench.rows));
  const world = await watchMarks(session, stage.marked.extensionOrigin);
  await page.goto(bench.address, { waitUntil: 'load' });
  const filled = await waitForWindow(page, session, world);
  const { firstPaint, parsedAt } = await page.evaluate<{ firstPaint: number; parsedAt: number[] }>(
    `({ firstPaint: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0, parsedAt })`,
  );
  await marks.close();
  const waits = filled.flatMap(({ at, top }, row) =>
    top < 900 && at !== null ? [at - Math.max(firstPaint, parsedAt[row] ?? 0)] : [],
  );
  return { ms: Math.max(...waits, 0), rows: waits.length };
}

async function waitForWindow(
  page: Page,
  session: CDPSession,
  world: () => number,
): Promise<Filled[]> {
  for (let tries = 0; tries < 200; tries++) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: READ_FILLED,
      contextId: world(),
      returnByValue: true,
    });
    const filled = (result.value ?? []) as Filled[];
    const inWindow = filled.filter(({ top }) => top < 900);
    if (inWindow.length > 0 && inWindow.every(({ at }) => at !== null)) return filled;
    await page.waitForTimeout(25);
  }
  throw new Error('The marks of the first window were not filled within 5 seconds.');
}

export async function measureSpeed(
  stage: Stage,
  bench: BenchPage,
  options: { loads: number; cold: boolean },
): Promise<SpeedFigure> {
  const times: number[] = [];
  let rows = 0;
  await loadOnce(stage, bench);
  for (let load = 0; load < options.loads; load++) {
    if (options.cold) await stage.marked.killBackground();
    const once = await loadOnce(stage, bench);
    times.push(once.ms);
    rows = once.rows;
  }
  return {
    page: bench.name,
    loads: options.loads,
    rows,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}
