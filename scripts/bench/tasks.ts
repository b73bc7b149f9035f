// What a long page pays: from a trace of the renderer's main thread, the longest task that holds a
// call into the extension's world, and the time in long tasks with the extension and without.
import type { CDPSession } from 'playwright-core';
import type { Chromium } from '../../test/e2e/chromium.ts';
import type { BenchPage } from './pages.ts';
import type { Stage } from './stage.ts';
import { median, quantile } from './stage.ts';

/** web.dev/articles/vitals: a task over 50 ms is long. */
const LONG_MS = 50;
/** Time after load in which the rest of the marks is drawn. */
const SETTLE_MS = 2500;

export interface TaskFigure {
  page: string;
  runs: number;
  /** Longest task with a call into our world, in ms: worst and median run. */
  ourWorst: number;
  ourMedian: number;
  /** Time in long tasks, with the extension minus without, median of the paired runs, in ms. */
  longDifference: number;
  longBare: number;
  marks: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args: { data?: { url?: string; fileName?: string }; name?: string };
}

async function trace(
  browser: Chromium,
  address: string,
): Promise<{ events: TraceEvent[]; marks: number }> {
  const { page, session, marks } = await browser.openRaw('about:blank');
  await page.setViewportSize({ width: 1280, height: 900 });
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'toplevel',
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
      ],
    },
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  await endTrace(session);
  const count = await page.evaluate<number>("document.querySelectorAll('scholium-mark').length");
  await marks.close();
  return { events, marks: count };
}

async function endTrace(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((done) =>
    session.once('Tracing.tracingComplete', () => done()),
  );
  await session.send('Tracing.end');
  await complete;
}

/** Tasks of the thread that laid the page out, each with whether a script of `origin` ran in it. */
function tasksOf(events: TraceEvent[], origin: string): { ms: number; ours: boolean }[] {
  const threads = new Map<string, number>();
  for (const { name, pid, tid } of events) {
    if (name === 'ParseHTML') threads.set(`${pid}/${tid}`, (threads.get(`${pid}/${tid}`) ?? 0) + 1);
  }
  const main = [...threads].sort((a, b) => b[1] - a[1])[0]?.[0];
  const here = events.filter(({ pid, tid, ph }) => `${pid}/${tid}` === main && ph === 'X');
  const calls = here.filter(({ args }) =>
    (args.data?.url ?? args.data?.fileName ?? '').startsWith(origin),
  );
  return here
    .filter(({ name }) => name === 'RunTask')
    .map(({ ts, dur = 0 }) => ({
      ms: dur / 1000,
      ours: calls.some((call) => call.ts >= ts && call.ts <= ts + dur),
    }));
}

const longTime = (tasks: { ms: number }[]): number =>
  tasks.reduce((sum, { ms }) => (ms > LONG_MS ? sum + ms : sum), 0);

export async function measureTasks(
  stage: Stage,
  page: BenchPage,
  runs: number,
): Promise<TaskFigure> {
  const ours: number[] = [];
  const bareLong: number[] = [];
  const differences: number[] = [];
  let marks = 0;
  const origin = stage.marked.extensionOrigin;
  for (let run = -1; run < runs; run++) {
    const bare = await trace(stage.bare, page.address);
    const marked = await trace(stage.marked, page.address);
    // The first pair warms both browsers up.
    if (run < 0) continue;
    const tasks = tasksOf(marked.events, origin);
    const own = tasks.filter((task) => task.ours).map(({ ms }) => ms);
    if (own.length === 0) throw new Error('The trace holds no call into the extension.');
    ours.push(Math.max(...own));
    const without = longTime(tasksOf(bare.events, origin));
    bareLong.push(without);
    differences.push(longTime(tasks) - without);
    marks = marked.marks;
  }
  return {
    page: page.name,
    runs,
    ourWorst: quantile(ours, 1),
    ourMedian: median(ours),
    longDifference: median(differences),
    longBare: median(bareLong),
    marks,
  };
}
