// Whether anything adds up in a tab: the same walk over all kinds of page with the extension and
// without, and hundreds of navigations within one document; censuses at the same page at the start
// and the end of each. Its last step plants a leak, which the census must see.
import type { Census } from './census.ts';
import { takeCensus } from './census.ts';
import type { Walked } from './growth.ts';
import { findGrowth } from './growth.ts';
import { enterDocument, findInPage, roam } from './in-page.ts';
import { MONTH } from './kinds.ts';
import type { BenchPage } from './pages.ts';
import type { Report } from './report.ts';
import type { Stage } from './stage.ts';
import type { Walker } from './walk.ts';
import { openWalker, step, turnBack, visit, waitForMarks } from './walk.ts';

export interface HourOptions {
  minutes: number;
  /** Navigations within one document. */
  inPage: number;
  /** Plants a leak in each round, as a fault that must be found. */
  plantsLeak: boolean;
}

/** Navigations within one document before its first census: by then all code is compiled. */
const WARM_UP = 40;
/** Navigations within one document in each round of the walk. */
const IN_ROUND = 10;
const PLANTED = 7;
/** Time in which every mark of the longest list is drawn, out of view too. */
const ALL_DRAWN_MS = 6000;

const plant = async ({ world }: Walker): Promise<void> =>
  world?.evaluate(`(() => {
    globalThis.planted ??= [];
    for (let i = 0; i < ${PLANTED}; i++) {
      const observer = new MutationObserver(() => {});
      observer.observe(document, { childList: true });
      planted.push(observer);
      addEventListener('resize', () => observer.takeRecords());
    }
  })()`);

export async function measureHour(
  stage: Stage,
  report: Report,
  options: HourOptions,
): Promise<void> {
  const walkers = [await openWalker(stage.marked, true), await openWalker(stage.bare, false)];
  const inBoth = <T>(run: (walker: Walker) => Promise<T>) => Promise.all(walkers.map(run));
  await walkRounds(stage.pages, report, inBoth, options);
  const one = findInPage(stage.pages);
  if (one.length > 1) {
    await roamOne(one, report, inBoth, options);
    const [marked] = walkers;
    if (marked) await control(marked, report);
  }
  await inBoth(({ marks }) => marks.close());
}

type InBoth = <T>(run: (walker: Walker) => Promise<T>) => Promise<T[]>;

async function walkRounds(
  pages: readonly BenchPage[],
  report: Report,
  inBoth: InBoth,
  { minutes, plantsLeak }: HourOptions,
): Promise<void> {
  const home = pages.find(({ kind }) => kind !== MONTH);
  if (!home) return;
  const censuses: Census[][] = [];
  const end = Date.now() + minutes * 60_000;
  let said = '';
  // The first round warms up: the code of each page is compiled, and the caches are filled.
  for (let round = 0; round < 2 || Date.now() < end; round++) {
    await inBoth((walker) => walkRound(walker, pages));
    censuses.push(
      await inBoth(async (walker) => {
        await walker.page.goto(home.address, { waitUntil: 'load' });
        await waitForMarks(walker);
        if (plantsLeak) for (let time = 0; time < round; time++) await plant(walker);
        if (walker.world) said = sayDone(walker);
        return takeCensus(walker.session, walker.world);
      }),
    );
  }
  const name = `${censuses.length} rounds of all kinds`;
  console.log(`The walk with the extension, ${name}: ${said}.`);
  tell(report, { id: 'hour', kind: '-', page: name }, censuses);
  await weighLongest(pages, report, inBoth);
}

/** What the marks of the longest list weigh, told beside the judged figure of a common one. */
async function weighLongest(pages: readonly BenchPage[], report: Report, inBoth: InBoth) {
  const month = pages.find(({ kind }) => kind === MONTH);
  if (!month) return;
  const censuses = await inBoth(async (walker) => {
    await walker.page.goto(month.address, { waitUntil: 'load' });
    await waitForMarks(walker);
    await walker.page.waitForTimeout(ALL_DRAWN_MS);
    return takeCensus(walker.session, walker.world);
  });
  const at = { id: 'hour-longest', kind: MONTH, page: month.name, unit: 'MB' as const };
  for (const part of ['heap', 'scriptHeap'] as const) {
    const megabytes = censuses.map((census) => census[part] / 1024 / 1024);
    const [marked = Number.NaN, bare = Number.NaN] = megabytes;
    const name = part === 'heap' ? 'heap' : "of it JavaScript's own";
    const what = `${name}, ${marked.toFixed(1)} and bare ${bare.toFixed(1)}`;
    report.add({ ...at, what, value: marked - bare, target: null });
  }
}

const sayDone = ({ done }: Walker): string =>
  `${done.loads} loads, ${done.inPage} navigations within a page, ${done.presses} presses, ` +
  `${done.failed} steps failed`;

async function walkRound(walker: Walker, pages: readonly BenchPage[]): Promise<void> {
  for (const [i, page] of pages.entries()) {
    await step(walker, () => visit(walker, page));
    if (i % 4 === 3) await step(walker, () => turnBack(walker));
  }
  const one = findInPage(pages);
  if (one.length < 2) return;
  await step(walker, async () => {
    await enterDocument(walker, one);
    await roam(walker, one, IN_ROUND);
  });
}

async function roamOne(
  pages: readonly BenchPage[],
  report: Report,
  inBoth: InBoth,
  { inPage, plantsLeak }: HourOptions,
): Promise<void> {
  const take = () => inBoth(({ session, world }) => takeCensus(session, world));
  await inBoth((walker) => enterDocument(walker, pages));
  await inBoth((walker) => roam(walker, pages, WARM_UP));
  const start = await take();
  await inBoth(async (walker) => {
    await roam(walker, pages, inPage);
    if (plantsLeak) await plant(walker);
  });
  const name = `one document, ${inPage} navigations`;
  tell(report, { id: 'hour-one', kind: pages[0]?.kind ?? '-', page: name }, [start, await take()]);
}

/** The first and the last census of each browser, compared. */
function tell(
  report: Report,
  about: { id: string; kind: string; page: string },
  censuses: readonly Census[][],
): void {
  const toWalked = (browser: number): Walked | null => {
    const start = censuses[0]?.[browser];
    const end = censuses.at(-1)?.[browser];
    return start && end ? { start, end } : null;
  };
  const marked = toWalked(0);
  const bare = toWalked(1);
  if (!marked || !bare) throw new Error('There is no census to compare.');
  for (const growth of findGrowth(marked, bare)) report.add({ ...about, ...growth });
}

/** A planted leak must be seen to the last listener and observer, or nothing above was counted. */
async function control(walker: Walker, report: Report): Promise<void> {
  const before = await takeCensus(walker.session, walker.world);
  await plant(walker);
  const after = await takeCensus(walker.session, walker.world);
  const observers = (after.own.MutationObserver ?? 0) - (before.own.MutationObserver ?? 0);
  const seen = Math.min(after.listeners - before.listeners, observers);
  const what = `control: ${PLANTED} listeners and observers planted`;
  report.add(
    { id: 'hour-control', kind: '-', page: '', what, value: seen, unit: 'count', target: PLANTED },
    seen >= PLANTED,
  );
}
