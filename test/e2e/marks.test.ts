// The built extension on pages of arXiv and Hugging Face, in real browsers: every paper has its
// mark, what is saved shows wherever the paper stands, and outlives the background and the browser.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import type { ReadMark } from './inside-marks.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivAbs, arxivList, arxivSearch, huggingFaceDaily } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { inPieces, startLoopbackWeb } from './server.ts';

const readCase = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../pages/${name}/page.html`, import.meta.url)), 'utf8');

const LIST = 'https://arxiv.org/list/cs.CL/recent';
const DAILY = 'https://huggingface.co/papers/date/2026-06-12';
const SLOW = 'https://arxiv.org/list/cs.LG/recent';
/** Where the one paper of these tests stands, too. */
const ELSEWHERE = {
  abs: 'https://arxiv.org/abs/2407.20001v3',
  search: 'https://arxiv.org/search/?query=anything&searchtype=all',
  list: 'https://arxiv.org/list/cs.AI/new',
  mirror: 'https://export.arxiv.org/abs/2407.20001',
  card: 'https://huggingface.co/papers',
};
const PAPER = { id: '2407.20001', title: 'Counting the Sheep of a Small Pasture by Ear' };
const OTHER = { id: '2407.20002', title: 'On the Weight of an Unread Letter' };
const OLD = { id: 'hep-th/9901001', title: 'A Note on Notes in Margins' };

function servePages(web: LoopbackWeb): void {
  web.serve(LIST, { html: readCase('arxiv-list/recent-50'), sheet: 'arxiv' });
  web.serve(DAILY, { html: readCase('hf-papers/daily-2026'), sheet: 'huggingface' });
  web.serve(ELSEWHERE.abs, { html: arxivAbs(PAPER), sheet: 'arxiv' });
  web.serve(ELSEWHERE.mirror, { html: arxivAbs(PAPER), sheet: 'arxiv' });
  web.serve(ELSEWHERE.search, { html: arxivSearch([OTHER, PAPER]), sheet: 'arxiv' });
  web.serve(ELSEWHERE.list, { html: arxivList([OLD, PAPER, OTHER]), sheet: 'arxiv' });
  web.serve(ELSEWHERE.card, { html: huggingFaceDaily([PAPER, OTHER]) });
}

const isFilled = (mark: ReadMark): boolean => mark.parts.includes('save');
const marksOf = (count: number) => (marks: ReadMark[]) =>
  marks.length === count && marks.every(isFilled);

/** Waits for a paper's mark and answers its place among the page's marks. */
async function findMark(page: PageUnderTest, title: string): Promise<number> {
  const marks = await page.marksWhen(`"${title}" has its mark`, (all) =>
    all.some((mark) => mark.title === title),
  );
  return marks.findIndex((mark) => mark.title === title);
}

async function expectSaved(browser: BrowserUnderTest, address: string, saved: boolean) {
  const page = await browser.open(address);
  const what = `${PAPER.title} is ${saved ? 'saved' : 'not saved'} at ${address}`;
  await page.marksWhen(what, (all) =>
    all.some((mark) => mark.title === PAPER.title && mark.saved === saved),
  );
  await page.close();
}

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    servePages(web);
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  it('marks each of fifty titles of an arXiv list, in the order of the page', async () => {
    const page = await browser.open(LIST);
    const marks = await page.marksWhen('fifty marks are filled', marksOf(50));
    const titles = await page.evaluate<string[]>(
      `[...document.querySelectorAll('.list-title')].map((title) =>
        title.textContent.replace(/^\\s*Title:/, '').replace(/\\s+/g, ' ').trim())`,
    );
    expect(marks.map((mark) => mark.title)).toEqual(titles);
    expect(marks.filter((mark) => mark.topics.length > 0).length).toBeGreaterThan(25);
    await page.close();
  });

  it('marks each card of a day of Hugging Face papers', async () => {
    const page = await browser.open(DAILY);
    const titles = await page.evaluate<string[]>(
      `[...document.querySelectorAll('article h3 a')].map((title) =>
        title.textContent.replace(/\\s+/g, ' ').trim())`,
    );
    const marks = await page.marksWhen('every card has its mark', marksOf(titles.length));
    expect(marks.map((mark) => mark.title)).toEqual(titles);
    await page.close();
  });

  it('marks rows of a list while the rest of it is still on its way', async () => {
    const half = inPieces(readCase('arxiv-list/recent-50'), {
      before: '<dt>',
      every: 26,
      pauseMs: 60_000,
    });
    web.serve(SLOW, { html: half, sheet: 'arxiv' });
    const page = await browser.open(SLOW, 'committed');
    const marks = await page.marksWhen('the first rows are filled', (all) => all.some(isFilled));
    expect(marks.length).toBeLessThan(50);
    expect(await page.evaluate('document.readyState')).toBe('loading');
    await page.close();
  });

  it('keeps what it knows from the page: no open root, no attribute, no text', async () => {
    const page = await browser.open(LIST);
    await page.marksWhen('the marks are filled', marksOf(50));
    const seen = await page.evaluate<{ html: string; root: unknown }[]>(
      `[...document.querySelectorAll('scholium-mark')].map((host) =>
        ({ html: host.outerHTML, root: host.shadowRoot }))`,
    );
    for (const host of seen) {
      expect(host).toEqual({ html: '<scholium-mark></scholium-mark>', root: null });
    }
    await page.close();
  });

  it('shows a save from a Hugging Face card on abs, search, list and mirror, and undo takes it back', async () => {
    const page = await browser.open(ELSEWHERE.card);
    const mark = await findMark(page, PAPER.title);
    await page.clickPart(mark, 'save');
    await page.marksWhen('the card says saved', (all) => all[mark]?.saved === true);
    for (const address of Object.values(ELSEWHERE)) await expectSaved(browser, address, true);
    await page.toFront();
    await page.clickPart(mark, 'undo');
    await page.marksWhen('the card says not saved', (all) => all[mark]?.saved === false);
    for (const address of Object.values(ELSEWHERE)) await expectSaved(browser, address, false);
    await page.close();
  });

  it('tells open pages of a paper that it was saved elsewhere', async () => {
    const first = await browser.open(ELSEWHERE.list);
    const mark = await findMark(first, OTHER.title);
    const second = await browser.open(ELSEWHERE.search);
    await second.clickPart(await findMark(second, OTHER.title), 'save');
    await first.toFront();
    await first.marksWhen('the other page says saved', (all) => all[mark]?.saved === true);
    await first.close();
    await second.close();
  });

  it('is worked by keyboard: one Tab stop a mark, arrows inside, Enter saves', async () => {
    const page = await browser.open(ELSEWHERE.list);
    const mark = await findMark(page, OLD.title);
    await page.marksWhen('all are filled', marksOf(3));
    await page.focusPart(mark, 'save');
    await page.press('ArrowLeft');
    expect(await page.focusedPart()).toMatchObject({ mark, part: 'topic' });
    await page.press('ArrowRight');
    expect(await page.focusedPart()).toMatchObject({ mark, part: 'save' });
    await page.press('Enter');
    await page.marksWhen(
      'Enter saved it',
      (all) => all[mark]?.saved === true && all[mark].parts.includes('undo'),
    );
    await page.press('Control+z');
    await page.marksWhen('Ctrl+Z took it back', (all) => all[mark]?.saved === false);
    await page.close();
  });

  it('saves after the background was ended under an open page', async () => {
    const page = await browser.open(ELSEWHERE.abs);
    const mark = await findMark(page, PAPER.title);
    await browser.evaluateInBackground('globalThis.scholiumTest = 1');
    await browser.killBackground();
    await page.toFront();
    await page.clickPart(mark, 'save');
    await page.marksWhen('it says saved', (all) => all[mark]?.saved === true);
    const memory = 'globalThis.scholiumTest ?? null';
    expect(await browser.evaluateInBackground(memory), 'the background is a new one').toBeNull();
    await browser.killBackground();
    await expectSaved(browser, ELSEWHERE.search, true);
    await page.close();
  });

  it('knows what was saved after the browser was closed and started again', async () => {
    await expectSaved(browser, ELSEWHERE.abs, true);
    await browser.restart();
    for (const address of Object.values(ELSEWHERE)) await expectSaved(browser, address, true);
  });
});
