// How soon a list answers a single key, and a filter: from the browser's own time of the press to the first
// task after the frame that shows it, in the extension's own world. Lists of 500 and of 2,000 made-up rows.
import { setTimeout } from 'node:timers/promises';
import { arxivList } from '../../test/e2e/paper-pages.ts';
import { until } from '../../test/e2e/until.ts';
import { makePapers } from './many-papers.ts';
import type { OwnWorld } from './own-world.ts';
import { enterOwnWorld } from './own-world.ts';
import type { Report } from './report.ts';
import type { Stage } from './stage.ts';
import { quantile } from './stage.ts';

const SIZES = [
  { rows: 500, mostMs: 50 },
  { rows: 2000, mostMs: 100 },
];
/** A filter over the longest list must be done within one frame of at most so long. */
const MOST_FILTER_MS = 50;

/** Follows each key to the frame after it, and notes how long the key's own work took. */
const WATCH_KEYS = `(() => {
  globalThis.presses = [];
  addEventListener('keydown', ({ key, timeStamp }) => {
    const press = { key, pressed: timeStamp, begun: performance.now(), done: 0, drawn: 0 };
    queueMicrotask(() => { press.done = performance.now(); });
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { press.drawn = performance.now(); presses.push(press); port1.close(); };
      port2.postMessage(0);
    });
  }, true);
})()`;

/** Rows that were hidden come back in pieces, and marks are drawn again in turns: so long at most. */
const REST_MS = 1500;

/** Hides rows of a list, or shows them again; answers how long it took until they were drawn. */
const HIDE_FOUR = `(async () => {
  const begun = performance.now();
  for (const part of document.querySelectorAll('dl > :nth-child(n+17):nth-child(-n+24)'))
    part.style.display = part.style.display ? '' : 'none';
  await new Promise((done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = done;
    port2.postMessage(0);
  }));
  return performance.now() - begun;
})()`;

interface Press {
  pressed: number;
  drawn: number;
}

interface OpenedList {
  world: OwnWorld;
  press(key: string): Promise<number>;
  /** Until what is done in pieces after a press is done; `key`: pressed first. */
  rest(key?: string): Promise<void>;
  close(): Promise<void>;
}

async function openList(stage: Stage, rows: number): Promise<OpenedList> {
  const address = `https://arxiv.org/list/cs.LG/recent?show=${rows}`;
  stage.web.serve(address, { html: arxivList(makePapers(rows)), sheet: 'arxiv' });
  const { page, session, marks } = await stage.marked.openRaw('about:blank');
  const world = await enterOwnWorld(session, stage.marked.extensionOrigin, WATCH_KEYS);
  await page.goto(address, { waitUntil: 'load' });
  await marks.marksWhen(
    'all rows are filled',
    (all) => all.length === rows && all.every(({ parts }) => parts.includes('save')),
  );
  await until('the tools are there', async () =>
    (await world.evaluate<boolean>(`document.querySelector('scholium-tools') !== null`))
      ? true
      : undefined,
  );
  return {
    world,
    async press(key) {
      await world.evaluate('presses.length = 0');
      await page.keyboard.press(key);
      const press = await until(
        'its frame is drawn',
        async () => (await world.evaluate<Press[]>('presses'))[0],
      );
      return press.drawn - press.pressed;
    },
    async rest(key) {
      if (key !== undefined) await page.keyboard.press(key);
      await setTimeout(REST_MS);
    },
    close: () => marks.close(),
  };
}

/** How long the same page takes without the extension to lay itself out with four rows fewer, and to paint. */
async function hideBare(stage: Stage, rows: number, times: number): Promise<number[]> {
  const { page, marks } = await stage.bare.openRaw('about:blank');
  await page.goto(`https://arxiv.org/list/cs.LG/recent?show=${rows}`, { waitUntil: 'load' });
  const took: number[] = [];
  for (let i = 0; i < times; i++) {
    await setTimeout(REST_MS / 4);
    took.push(await page.evaluate<number>(HIDE_FOUR));
  }
  await marks.close();
  return took;
}

export async function measureTriage(
  stage: Stage,
  report: Report,
  options: { presses: number },
): Promise<void> {
  for (const { rows, mostMs } of SIZES) {
    const list = await openList(stage, rows);
    const at = { kind: '-', page: `list of ${rows} rows`, unit: 'ms' as const };
    const add = (id: string, what: string, sample: readonly number[], target: number) => {
      const [p50, p95, worst] = [0.5, 0.95, 1].map((q) => quantile(sample, q));
      const rest = `p50 ${p50?.toFixed(0)}, worst ${worst?.toFixed(0)}`;
      const row = { id, ...at, what: `${what}, p95 of ${sample.length}, ${rest}`, target };
      report.add({ ...row, value: p95 ?? Number.NaN, median: p50 });
    };
    const moves: number[] = [];
    for (let i = 0; i < options.presses; i++) moves.push(await list.press(i % 5 === 4 ? 'k' : 'j'));
    add('key', 'key to paint, next and previous', moves, mostMs);
    const skips: number[] = [];
    for (let i = 0; i < options.presses / 3; i++) skips.push(await list.press('x'));
    add('key-skip', 'key to paint, marked as seen and on', skips, mostMs);
    for (let i = 0; i < 3; i++) {
      await list.press('s');
      await list.press('j');
    }
    const target = rows > 1000 ? MOST_FILTER_MS : mostMs;
    // It opens with the focus on its first choice.
    await list.press('f');
    await list.rest();
    // The first choice is what is left: most of the list stays, and shows again. The next is what is
    // saved: three rows of it stay.
    for (const what of ['what is left', 'what is saved']) {
      const [on, off]: [number[], number[]] = [[], []];
      for (let i = 0; i < options.presses / 6; i++) {
        // The space bar presses when it comes up, Enter when it goes down.
        on.push(await list.press('Enter'));
        off.push(await list.press('0'));
        await list.rest();
      }
      add('filter', `filter to paint, ${what}`, on, target);
      add('filter-off', `filter to paint, all again after ${what}`, off, target);
      await list.rest('Tab');
    }
    await list.close();
    const bare = await hideBare(stage, rows, options.presses / 3);
    const row = { id: 'filter-bare', ...at, what: 'the page alone, four rows hidden, p50' };
    report.add({ ...row, value: quantile(bare, 0.5), target: null });
  }
}
