// The built extension and the browser's own cache of pages, in real browsers: a page that is left and
// shown again by history was asleep meanwhile, and shows what is so now.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { livingPage } from './living-app.ts';
import type { RowSelectors } from './marked-rows.ts';
import { CARDS, LIST, markedOnce, readRows } from './marked-rows.ts';
import { arxivAbs, arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { switchSite } from './site-switch.ts';
import { until } from './until.ts';

const PAPER = { id: '2407.20001', title: 'Counting the Sheep of a Small Pasture by Ear' };
const OTHER = { id: '2407.20002', title: 'On the Weight of an Unread Letter' };
const TITLES = [PAPER.title, OTHER.title];
const ROWS = 'https://arxiv.org/list/cs.CL/recent';
const GRID = 'https://huggingface.co/papers/date/2026-06-12';
const ABS = 'https://arxiv.org/abs/2407.20001';
const AWAY = 'https://arxiv.org/help';

const PAGES: { what: string; address: string; rows: RowSelectors }[] = [
  { what: 'a list of arXiv', address: ROWS, rows: LIST },
  { what: 'a grid of Hugging Face', address: GRID, rows: CARDS },
];

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(ROWS, { html: arxivList([PAPER, OTHER]) });
    const path = new URL(GRID).pathname;
    web.serve(GRID, { html: livingPage([{ path, kind: 'grid', papers: [PAPER, OTHER] }]) });
    web.serve(ABS, { html: arxivAbs(PAPER) });
    web.serve(AWAY, { html: '<!DOCTYPE html><title>Away</title><p>Nothing to read.</p>' });
    browser = await launchBuilt(name, web, { keepsPages: true });
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });
  beforeEach(async () => {
    page = await browser.open(AWAY);
  });
  afterEach(() => page.close());

  async function goTo(address: string): Promise<void> {
    await page.evaluate(`void setTimeout(() => { location.href = '${address}'; })`);
    await until(`${address} is shown`, async () =>
      (await page.evaluate<boolean>(
        `location.href === '${address}' && document.readyState === 'complete'`,
      ))
        ? true
        : undefined,
    );
  }
  /** Goes there and notes each time that the page is shown again. */
  async function stand(address: string, rows: RowSelectors): Promise<void> {
    await goTo(address);
    await markedOnce(page, TITLES, rows);
    await page.evaluate(`void (globalThis.shown = [],
      addEventListener('pageshow', ({ persisted }) => shown.push(persisted)))`);
  }
  async function comeBack(): Promise<void> {
    await page.evaluate('void setTimeout(() => history.back())');
    const shown = await until('the page was shown again', () =>
      page.evaluate<boolean[] | undefined>('globalThis.shown?.length ? shown : undefined'),
    );
    expect(shown, 'the browser had kept the page').toEqual([true]);
  }
  const savedWhen = (rows: RowSelectors, saved: boolean[]) =>
    until(`the rows are saved: ${saved}`, async () => {
      const marked = await markedOnce(page, TITLES, rows);
      return marked.every((row, i) => row.saved === saved[i]) ? true : undefined;
    });

  it.each(PAGES)(
    'shows on $what what was saved on another page meanwhile',
    async ({ address, rows }) => {
      await stand(address, rows);
      await goTo(ABS);
      const isSaved = (
        await page.marksWhen('it is marked', (all) => all[0]?.title === PAPER.title)
      )[0]?.saved;
      await page.clickPart(0, 'save');
      await page.marksWhen('it has changed', (all) => all[0]?.saved === !isSaved);
      await comeBack();
      await savedWhen(rows, [!isSaved, false]);
      await page.evaluate('void setTimeout(() => history.forward())');
      await page.marksWhen('the next page too is as it was', (all) => all[0]?.saved === !isSaved);
    },
  );

  it('carries out a press that the reader leaves the page with', async () => {
    await stand(ROWS, LIST);
    const [, before] = await markedOnce(page, TITLES, LIST);
    await page.clickPart(1, 'save');
    await goTo(AWAY);
    await comeBack();
    const first = (await markedOnce(page, TITLES, LIST))[0]?.saved ?? false;
    await savedWhen(LIST, [first, !before?.saved]);
    // It is not left busy: the next press is taken.
    await page.clickPart(1, 'save');
    await savedWhen(LIST, [first, before?.saved ?? false]);
  });

  it.each(PAGES)(
    'leaves $what bare once its site is switched off meanwhile',
    async ({ address, rows }) => {
      const family = address === ROWS ? 'arxiv' : 'huggingface';
      await stand(address, rows);
      await goTo(AWAY);
      await switchSite(browser, family, false);
      await page.toFront();
      await comeBack();
      await until('no host is left', async () =>
        (await readRows(page, rows)).hosts === 0 ? true : undefined,
      );
      await goTo(AWAY);
      await switchSite(browser, family, true);
      await page.toFront();
      await page.evaluate('void (setTimeout(() => history.back()))');
      await markedOnce(page, TITLES, rows);
    },
  );

  it('finds no note of being shown again on a page that was loaded anew', async () => {
    await stand(ROWS, LIST);
    await goTo(AWAY);
    await goTo(ROWS);
    await markedOnce(page, TITLES, LIST);
    expect(await page.evaluate('globalThis.shown ?? null')).toBeNull();
  });
});
