// How soon the rows of the first window are filled: for each row the time from the later of first
// paint and the row being parsed until its save button stands in the closed root. Where marks wait
// for the page's own script by design, the clock starts when that wait is over.
import { until } from '../../test/e2e/until.ts';
import type { OwnWorld } from './own-world.ts';
import { enterOwnWorld } from './own-world.ts';
import type { BenchPage } from './pages.ts';
import type { Stage } from './stage.ts';
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

/** Marks that come only where their paper is known may come after the others: so long none must. */
const STEADY_MS = 400;
/** Longest wait on a machine that has other work, ms: it shows in the figure and fails nothing. */
const BUSY_MS = 120_000;
/** See `QUIET_MS` of `src/page/watch-rows.ts`: hydration is over after so much quiet after load. */
const QUIET_MS = 300;

async function loadOnce(stage: Stage, bench: BenchPage): Promise<{ ms: number; rows: number }> {
  const { page, session, marks } = await stage.marked.openRaw('about:blank');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.addInitScript(watchRows(bench.rows));
  const world = await enterOwnWorld(session, stage.marked.extensionOrigin, WATCH_MARKS);
  await page.goto(bench.address, { waitUntil: 'load' });
  const filled = await waitForWindow(world, bench);
  const { paintAt, loadedAt, parsedAt } = await page.evaluate<{
    paintAt: number;
    loadedAt: number;
    parsedAt: number[];
  }>(
    `({ paintAt: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0, parsedAt,
      loadedAt: performance.getEntriesByType('navigation')[0]?.loadEventStart ?? 0 })`,
  );
  await marks.close();
  const ready = bench.isHydrated ? Math.max(paintAt, loadedAt + QUIET_MS) : paintAt;
  const waits = filled.flatMap(({ at, top }, row) =>
    top < 900 && at !== null ? [at - Math.max(ready, parsedAt[row] ?? 0)] : [],
  );
  return { ms: Math.max(...waits, 0), rows: waits.length };
}

/** The marks once those of the first window are filled, and as many as there will be. */
async function waitForWindow(world: OwnWorld, bench: BenchPage): Promise<Filled[]> {
  let before = { count: 0, since: 0 };
  const isFilled = async () => {
    const filled = await world.evaluate<Filled[]>(READ_FILLED);
    const inWindow = filled.filter(({ top }) => top < 900);
    if (filled.length !== before.count) before = { count: filled.length, since: Date.now() };
    const areAll = inWindow.length > 0 && inWindow.every(({ at }) => at !== null);
    const steadyMs = bench.hasLateMarks ? STEADY_MS : 0;
    return areAll && Date.now() - before.since >= steadyMs ? filled : undefined;
  };
  const what = `the marks of the first window of ${bench.kind} are filled`;
  return until(what, isFilled, { patienceMs: BUSY_MS });
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
