// The built extension on pages that live as Hugging Face's do, in real browsers: they hydrate, go on
// by script, use their cards again. Each paper that stands there has its one mark, and no other does.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import type { View } from './living-app.ts';
import { livingPage } from './living-app.ts';
import { isMarkedOnce, markedOnce, readRows } from './marked-rows.ts';
import { readPanelInside } from './panel-inside.ts';
import type { PaperOnPage } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const SITE = 'https://huggingface.co';
const papersOf = (first: number, titles: readonly string[]): PaperOnPage[] =>
  titles.map((title, i) => ({ id: `2407.${first + i}`, title }));

const DAY = papersOf(20001, [
  // Near to papers of the seed, and none of them.
  'Contrastive Sparse Autoencoders for Interpretable Chess Agents',
  'Counting the Sheep of a Small Pasture by Ear',
  'On the Weight of an Unread Letter',
  'A Note on Notes in Margins',
]);
const WEEK = papersOf(20101, [
  'How Long a Kettle Sings',
  'The Shortest Way round a Pond',
  'Names for the Colours of Rust',
  'What a Door Remembers',
]);
const titlesOf = (papers: readonly PaperOnPage[]) => papers.map(({ title }) => title);

const [PAPER] = DAY;
const VIEWS: View[] = [
  { path: '/papers/date/2026-06-12', kind: 'grid', papers: DAY },
  { path: '/papers/2407.20001', kind: 'paper', papers: PAPER ? [PAPER] : [] },
  { path: '/papers/2407.20101', kind: 'paper', papers: WEEK.slice(0, 1) },
  { path: '/collections/somebody/kettles', kind: 'collection', papers: WEEK },
  { path: '/pricing', kind: 'other', papers: [] },
];
const START = `${SITE}${VIEWS[0]?.path}`;
const CHANGED = `${SITE}/papers/date/2026-06-11`;
const AFRESH = `${SITE}/papers/date/2026-06-10`;
const LATE = `${SITE}/papers/date/2026-06-09`;
const gridAt = (address: string): View[] => [
  { path: new URL(address).pathname, kind: 'grid', papers: DAY },
];
const HEADING = { row: 'main h1', title: ':scope' };

describe('the count of marks', () => {
  const row = (marks: string[]) => ({ title: 'One', marks, saved: false });
  it('sees a second mark, a mark of another paper, a missing one and a stray one', () => {
    expect(isMarkedOnce({ rows: [row(['One'])], hosts: 1 }, ['One'])).toBe(true);
    expect(isMarkedOnce({ rows: [row(['One', 'One'])], hosts: 2 }, ['One'])).toBe(false);
    expect(isMarkedOnce({ rows: [row(['Two'])], hosts: 1 }, ['One'])).toBe(false);
    expect(isMarkedOnce({ rows: [row([])], hosts: 0 }, ['One'])).toBe(false);
    expect(isMarkedOnce({ rows: [row(['One'])], hosts: 2 }, ['One'])).toBe(false);
  });
});

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    const inTime = { afterMs: 400, way: 'by position' } as const;
    web.serve(START, { html: livingPage(VIEWS, inTime) });
    web.serve(CHANGED, {
      html: livingPage(gridAt(CHANGED), inTime).replace('<h3 ', '<i></i><h3 '),
    });
    web.serve(AFRESH, { html: livingPage(gridAt(AFRESH), { afterMs: 100, way: 'afresh' }) });
    web.serve(LATE, { html: livingPage(gridAt(LATE), { afterMs: 2600, way: 'by position' }) });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const mismatches = (page: PageUnderTest) =>
    until('the page has hydrated', async () =>
      (await page.evaluate<boolean>('app.isHydrated'))
        ? page.evaluate<number>('app.mismatches')
        : undefined,
    );
  const show = (page: PageUnderTest, papers: readonly PaperOnPage[], cards: string) =>
    page.evaluate(`app.show(${JSON.stringify(papers)}, '${cards}')`);
  const go = (page: PageUnderTest, path: string, address = 'first') =>
    page.evaluate(`app.go('${path}', '${address}')`);
  const markedHeading = (page: PageUnderTest, title: string) =>
    until(`"${title}" has its one mark`, async () => {
      const marks = await page.readMarks();
      return marks.length === 1 && marks[0]?.title === title ? true : undefined;
    });
  const unmarked = (page: PageUnderTest) =>
    until('no host is left', async () =>
      (await readRows(page, HEADING)).hosts === 0 ? true : undefined,
    );
  const openStart = async () => {
    const page = await browser.open(START);
    await markedOnce(page, titlesOf(DAY));
    return page;
  };

  it('marks once, after hydration, which finds the page as the server wrote it', async () => {
    const page = await openStart();
    expect(await mismatches(page)).toBe(0);
    expect(await page.evaluate('app.html')).not.toMatch(/scholium/i);
    await page.close();
    const changed = await browser.open(CHANGED);
    expect(await mismatches(changed), 'a foreign node is seen').toBe(1);
    await markedOnce(changed, titlesOf(DAY));
    await changed.close();
  });

  it('marks the cards that a page draws in place of the server’s', async () => {
    const page = await browser.open(AFRESH);
    expect(await mismatches(page)).toBe(0);
    await markedOnce(page, titlesOf(DAY));
    await page.close();
  });

  it('marks once where the page hydrates so late that it finds marks and draws anew', async () => {
    const page = await browser.open(LATE);
    expect(await mismatches(page)).toBe(1);
    await markedOnce(page, titlesOf(DAY));
    await page.close();
  });

  it.each(['first', 'last'])(
    'follows the page by script, its address changing %s',
    async (address) => {
      const page = await openStart();
      await go(page, '/papers/2407.20001', address);
      await markedHeading(page, titlesOf(DAY)[0] ?? '');
      // From one paper to the next the kind of page stays, and so does the work on it.
      await go(page, '/papers/2407.20101', address);
      await markedHeading(page, titlesOf(WEEK)[0] ?? '');
      await page.evaluate('setTimeout(() => history.go(-2))');
      await markedOnce(page, titlesOf(DAY));
      await go(page, '/collections/somebody/kettles', address);
      await markedOnce(page, titlesOf(WEEK));
      await go(page, '/pricing', address);
      await unmarked(page);
      await page.evaluate('setTimeout(() => history.back())');
      await markedOnce(page, titlesOf(WEEK));
      await page.close();
    },
  );

  it('follows a card that is used again for another paper, with what is saved of it', async () => {
    const page = await openStart();
    await page.clickPart(1, 'save');
    await page.marksWhen('the second is saved', (marks) => marks[1]?.saved === true);
    await show(page, WEEK, 'again');
    const week = await markedOnce(page, titlesOf(WEEK));
    expect(week.map(({ saved }) => saved)).toEqual([false, false, false, false]);
    // One press more than before: had undo stayed, it would speak of a paper that is gone.
    expect((await page.readMarks()).some(({ parts }) => parts.includes('undo'))).toBe(false);
    await show(page, [...DAY].reverse(), 'again');
    const day = await markedOnce(page, titlesOf(DAY).reverse());
    expect(day.map(({ saved }) => saved)).toEqual([false, false, true, false]);
    await page.clickPart(2, 'save');
    await page.marksWhen('it is not saved', (marks) => marks[2]?.saved === false);
    await page.close();
  });

  it('takes an open panel along to the card’s next paper, and closes it with the card', async () => {
    const page = await openStart();
    const panelWhen = (what: string, holds: (lines: number) => boolean) =>
      until(what, async () => {
        const panel = await page.callInside(readPanelInside, null);
        return panel && !panel.isBusy && holds(panel.lines.length) ? panel : undefined;
      });
    await page.clickPart(0, 'related');
    await panelWhen('papers near to the first are listed', (lines) => lines > 0);
    await show(page, WEEK, 'again');
    const panel = await panelWhen('nothing is near to its next paper', (lines) => lines === 0);
    expect(panel.text).toContain('Nothing near enough');
    await markedOnce(page, titlesOf(WEEK));
    await show(page, DAY, 'anew');
    await markedOnce(page, titlesOf(DAY));
    expect(await page.callInside(readPanelInside, null)).toBeNull();
    await page.close();
  });

  it('marks each result once after results have changed with every key', async () => {
    const page = await openStart();
    const results = [
      WEEK.slice(1),
      DAY.slice(2),
      [...DAY, ...WEEK],
      WEEK.slice(0, 2),
      DAY.slice(1),
    ];
    for (const cards of ['anew', 'again', 'keyed']) {
      // Faster than a look, at its pace, and slower.
      for (const pauseMs of [5, 50, 130]) {
        await page.evaluate(`(async () => {
          for (const papers of ${JSON.stringify(results)}) {
            app.show(papers, '${cards}');
            history.replaceState({}, '', '/papers?q=' + papers.length);
            await new Promise((resolve) => setTimeout(resolve, ${pauseMs}));
          }
        })()`);
        await markedOnce(page, titlesOf(results.at(-1) ?? []));
      }
    }
    await page.close();
  });

  it('follows rows that are added, taken away, put in another order and copied', async () => {
    const page = await openStart();
    const all = [...DAY, ...WEEK];
    await show(page, all, 'keyed');
    await markedOnce(page, titlesOf(all));
    const fewer = all.filter((_, i) => i % 2 === 0).reverse();
    await show(page, fewer, 'keyed');
    await markedOnce(page, titlesOf(fewer));
    await page.evaluate(`(() => { const card = document.querySelector('article');
      card.after(card.cloneNode(true)); })()`);
    const [first = ''] = titlesOf(fewer);
    await markedOnce(page, [first, ...titlesOf(fewer)]);
    await page.close();
  });

  it('puts back a mark that the page takes out of its card, and leaves one that it fights', async () => {
    const page = await openStart();
    await page.evaluate(`document.querySelector('article scholium-mark').remove()`);
    await markedOnce(page, titlesOf(DAY));
    await page.evaluate(`(() => { const card = document.querySelectorAll('article')[1];
      card.innerHTML = card.innerHTML; })()`);
    await markedOnce(page, titlesOf(DAY));
    await page.evaluate(`(() => { globalThis.fought = 0;
      const card = document.querySelector('article');
      new MutationObserver(() => { const host = card.querySelector('scholium-mark');
        if (host) { host.remove(); fought++; }
      }).observe(card, { childList: true });
      card.querySelector('scholium-mark').remove(); })()`);
    let before = -1;
    const fought = await until('the page has won', async () => {
      const now = await page.evaluate<number>('fought');
      // Two looks apart, so that a fight that goes on is seen going on.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const isOver = now === before;
      before = now;
      return isOver ? now : undefined;
    });
    expect(fought).toBeLessThan(12);
    await page.close();
  });
});
