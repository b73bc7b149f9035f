// The built extension as a guest, in real browsers: once its marks are drawn it does nothing until
// something happens, and when it goes it leaves the page as it was.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { hearMessages } from './heard-messages.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import type { View } from './living-app.ts';
import { livingPage } from './living-app.ts';
import { arxivAbs, arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { inPieces, startLoopbackWeb } from './server.ts';
import { switchSite } from './site-switch.ts';
import { until } from './until.ts';

const PAPERS = Array.from({ length: 120 }, (_, n) => ({
  id: `2407.${20000 + n}`,
  title: `Counting the ${n} sheep of a small pasture by ear`,
}));
const FEW = PAPERS.slice(0, 6);
const VIEWS: View[] = [
  { path: '/papers/date/2026-06-12', kind: 'grid', papers: FEW },
  { path: '/papers/2407.20000', kind: 'paper', papers: FEW.slice(0, 1) },
  { path: '/pricing', kind: 'other', papers: [] },
];
const LONG = 'https://arxiv.org/list/cs.CL/recent';
const SLOW = 'https://arxiv.org/list/cs.LG/recent';
const ABS = 'https://arxiv.org/abs/2407.20000';
const GRID = 'https://huggingface.co/papers/date/2026-06-12';
const PAPER_PAGE = 'https://huggingface.co/papers/2407.20000';

const PAGES = [
  { address: LONG, family: 'arxiv', count: PAPERS.length },
  { address: ABS, family: 'arxiv', count: 1 },
  { address: GRID, family: 'huggingface', count: FEW.length },
  { address: PAPER_PAGE, family: 'huggingface', count: 1 },
] as const;

/** Wraps every clock of our content script's world; counts what is started and what fires. */
const COUNT_CLOCKS = `(() => {
  globalThis.clocks = 0;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const own = globalThis[name];
    globalThis[name] = (run, ...rest) => {
      clocks++;
      return own.call(globalThis, (...args) => { clocks++; return run(...args); }, ...rest);
    };
  }
})()`;

const DOCUMENT = `document.documentElement.outerHTML`;

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LONG, { html: arxivList(PAPERS), sheet: 'arxiv' });
    const slowly = { before: '<dt>', every: 60, pauseMs: 900 };
    web.serve(SLOW, { html: inPieces(arxivList(PAPERS), slowly), sheet: 'arxiv' });
    const [first] = FEW;
    if (first) web.serve(ABS, { html: arxivAbs(first), sheet: 'arxiv' });
    web.serve(GRID, { html: livingPage(VIEWS) });
    const paperView = VIEWS[1];
    if (paperView) web.serve(PAPER_PAGE, { html: livingPage([paperView]) });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const marked = (page: PageUnderTest, count: number) =>
    page.marksWhen(
      `${count} marks are filled`,
      (marks) => marks.length === count && marks.every(({ parts }) => parts.includes('save')),
    );
  const clocks = (page: PageUnderTest) => page.evaluateInScript<number>('clocks');
  /** The count of clocks and messages once neither has changed for two seconds. */
  const whenQuiet = async (page: PageUnderTest, names: () => Promise<string[]>) => {
    const read = async () => `${await clocks(page)} clocks, ${(await names()).length} messages`;
    let before = '';
    return until(
      'clocks and messages have come to rest',
      async () => {
        const now = await read();
        const isQuiet = now === before;
        before = now;
        if (!isQuiet) await new Promise((resolve) => setTimeout(resolve, 2000));
        return isQuiet ? now : undefined;
      },
      { describe: () => before },
    );
  };

  it.each([
    ...PAGES.map(({ address, count }) => ({ address, count })),
    { address: SLOW, count: 120 },
  ])(
    'starts no clock and sends no message at $address once its marks are drawn',
    async ({ address, count }) => {
      const messages = await hearMessages(browser);
      const page = await browser.open(address, 'committed');
      await until('our script is there', async () => {
        await page.evaluateInScript(COUNT_CLOCKS);
        return true;
      });
      await marked(page, count);
      await whenQuiet(page, messages.names);
      expect((await messages.names()).length, 'messages are heard').toBeGreaterThan(0);
      const atRest = await clocks(page);
      await page.clickPart(0, 'save');
      await until('our own clocks are counted: undo is offered for a time', async () =>
        (await clocks(page)) > atRest ? true : undefined,
      );
      await page.clickPart(0, 'undo');
      await page.marksWhen('it is as before', ([mark]) => mark?.saved === false);
      // Whoever looked 4 times a second would be found out, as an interval planted beside it is.
      await page.evaluateInScript(`void (globalThis.planted = setInterval(() => {}, 250))`);
      const before = await clocks(page);
      await until('the planted interval is counted', async () =>
        (await clocks(page)) > before + 4 ? true : undefined,
      );
      await page.close();
      await messages.close();
    },
  );

  it.each(PAGES)(
    'leaves $address as it was when its site is switched off',
    async ({ address, family, count }) => {
      await switchSite(browser, family, false);
      const page = await browser.open(address);
      const isHydrated = `globalThis.app ? app.isHydrated : document.readyState === 'complete'`;
      await until('the page is done', async () =>
        (await page.evaluate<boolean>(isHydrated)) ? true : undefined,
      );
      const bare = await page.evaluate<string>(DOCUMENT);
      await switchSite(browser, family, true);
      await page.toFront();
      await marked(page, count);
      await page.clickPart(0, 'save');
      await page.marksWhen('it is saved', (marks) => marks[0]?.saved === true);
      await page.clickPart(0, 'undo');
      await page.marksWhen('it is not saved', (marks) => marks[0]?.saved === false);
      await page.clickPart(0, 'related');
      await until('the panel is open', async () =>
        (await page.evaluate<boolean>(`document.querySelector('scholium-panel') !== null`))
          ? true
          : undefined,
      );
      expect(await page.evaluate(DOCUMENT), 'the marks are seen in it').not.toBe(bare);
      await switchSite(browser, family, false);
      await until('the page is as it was', async () =>
        (await page.evaluate<string>(DOCUMENT)) === bare ? true : undefined,
      );
      await page.close();
      await switchSite(browser, family, true);
    },
  );

  it('leaves nothing on a page that it does not cover when the page goes there by script', async () => {
    await switchSite(browser, 'huggingface', false);
    const page = await browser.open(GRID);
    const go = `app.go('/pricing', 'first')`;
    await page.evaluate(go);
    const bare = await page.evaluate<string>(DOCUMENT);
    await switchSite(browser, 'huggingface', true);
    await page.goto(GRID);
    await page.toFront();
    await marked(page, FEW.length);
    await page.clickPart(0, 'related');
    await page.evaluate(go);
    await until('the page is as if it had never been marked', async () =>
      (await page.evaluate<string>(DOCUMENT)) === bare ? true : undefined,
    );
    await page.close();
  });
});
