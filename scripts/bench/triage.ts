// How soon a list answers a single key, and a filter: from the browser's own time of the press to the first
// task after the frame that shows it, in the extension's own world. Lists of 500 and of 2,000 made-up rows.
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

interface Press {
  pressed: number;
  drawn: number;
}

interface OpenedList {
  world: OwnWorld;
  press(key: string): Promise<number>;
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
    close: () => marks.close(),
  };
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
    // The first choice is what is left: most of the list stays, and shows again.
    await list.press('f');
    const [on, off]: [number[], number[]] = [[], []];
    await list.press('Tab');
    for (let i = 0; i < options.presses / 6; i++) {
      // The space bar presses when it comes up, Enter when it goes down.
      on.push(await list.press('Enter'));
      off.push(await list.press('0'));
    }
    const target = rows > 1000 ? MOST_FILTER_MS : mostMs;
    add('filter', 'filter to paint, on', on, target);
    add('filter-off', 'filter to paint, all again', off, target);
    await list.close();
  }
}
