// How much a page moves because of the marks: layout-shift values without recent input, with the
// extension minus without, in paired loads; and a control page whose lines do move.
import type { Chromium } from '../../test/e2e/chromium.ts';
import type { BenchPage } from './pages.ts';
import type { Stage } from './stage.ts';
import { median } from './stage.ts';

/** Time after the load event in which late movement still counts. */
const SETTLE_MS = 900;

/** Lines of 24 px that come 300 ms after load, as a careless extension would insert them. */
const CONTROL = `addEventListener('load', () => setTimeout(() => {
  for (const at of document.querySelectorAll('dd')) {
    const line = document.createElement('div');
    line.style.height = '24px';
    at.before(line);
  }
}, 300));`;

const WATCH = `globalThis.shifts = [];
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifts.push(entry.value);
}).observe({ type: 'layout-shift', buffered: true });`;

export interface ShiftFigure {
  page: string;
  runs: number;
  /** Sum of layout-shift values with the extension minus without, worst and median run. */
  worst: number;
  median: number;
  /** Marks drawn in the last run: a page without marks cannot shift. */
  marks: number;
}

export async function loadAndSum(
  browser: Chromium,
  address: string,
  script = '',
): Promise<{ sum: number; marks: number }> {
  const { page, marks } = await browser.openRaw('about:blank');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.addInitScript(`${WATCH}${script}`);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(SETTLE_MS);
  const sum = await page.evaluate<number>('shifts.reduce((a, b) => a + b, 0)');
  const count = await page.evaluate<number>("document.querySelectorAll('scholium-mark').length");
  await marks.close();
  return { sum, marks: count };
}

export async function measureShift(
  stage: Stage,
  page: BenchPage,
  runs: number,
): Promise<ShiftFigure> {
  const differences: number[] = [];
  let marks = 0;
  for (let run = 0; run < runs; run++) {
    // Side by side: what moves, and how far, does not hang on time.
    const [bare, marked] = await Promise.all([
      loadAndSum(stage.bare, page.address),
      loadAndSum(stage.marked, page.address),
    ]);
    differences.push(marked.sum - bare.sum);
    marks = marked.marks;
  }
  return {
    page: page.name,
    runs,
    worst: Math.max(...differences),
    median: median(differences),
    marks,
  };
}

/** The control's score: it must be over 0.01, or nothing above was measured. */
export async function measureControl(stage: Stage, page: BenchPage): Promise<number> {
  return (await loadAndSum(stage.bare, page.address, CONTROL)).sum;
}
