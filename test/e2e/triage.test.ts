// A list gone through by keys alone, in the built extension and real browsers: the second script comes
// by itself, the row that the reader is at is framed, and what keys do is done.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from './axe.ts';
import type { SaidBar } from './bar-inside.ts';
import { readBarInside } from './bar-inside.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivList } from './paper-pages.ts';
import { readPasted } from './pasted.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { comeBack, barWhen as waitForBar, walkList } from './triage-walk.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.AI/new';
const PAPERS = Array.from({ length: 30 }, (_, i) => ({
  id: `2407.2${String(i).padStart(4, '0')}`,
  title: `On the ${i + 1}. Weight of an Unread Letter`,
}));

const OTHER_LIST = 'https://arxiv.org/list/hep-th/recent';
const OTHERS = Array.from({ length: 12 }, (_, i) => ({
  id: `2408.1${String(i).padStart(4, '0')}`,
  title: `Number ${i + 1} of a Dozen Small Pastures`,
}));

const SHORT_LIST = 'https://arxiv.org/list/math.CO/recent';
// Papers of its own: what stood in view on another list counts as seen.
const THREE = ['One', 'Two', 'Three'].map((title, i) => ({
  id: `2410.1000${i + 1}`,
  title: `${title} More Small Pastures`,
}));

const LONG_LIST = 'https://arxiv.org/list/cs.LG/recent?show=500';
const MANY = Array.from({ length: 320 }, (_, i) => ({
  id: `2409.1${String(i).padStart(4, '0')}`,
  title: `Letter ${i + 1} of a Long Correspondence`,
}));

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS), sheet: 'arxiv' });
    browser = await launchBuilt(name, web);
    page = await browser.open(LIST);
    await page.toFront();
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const barWhen = (what: string, holds: (bar: SaidBar) => boolean) => waitForBar(page, what, holds);
  /** Whether the frame lies around the nth row, its title and all. */
  const rowOf = (nth: number) =>
    page.evaluate<{ top: number; bottom: number }>(`(() => {
      const { top } = document.querySelectorAll('dt')[${nth}].getBoundingClientRect();
      const { bottom } = document.querySelectorAll('dd')[${nth}].getBoundingClientRect();
      return { top, bottom };
    })()`);

  it('says at the head of the list how much is left, in room that was free', async () => {
    const { box } = await barWhen('the bar counts', ({ parts }) => parts.left === '30 of 30 left');
    const head = await page.evaluate<{ top: number; right: number }>(
      `(({ top, right }) => ({ top, right }))(document.querySelector('dl').getBoundingClientRect())`,
    );
    expect(box.y + box.height).toBeLessThanOrEqual(head.top + 1);
    expect(box.x + box.width).toBeLessThanOrEqual(head.right + 1);
  });

  it('frames the row that the reader goes to, and scrolls no further than it must', async () => {
    for (let i = 0; i < 12; i++) await page.press('j');
    const { ring } = await barWhen('the twelfth', ({ parts }) => parts.at === '12 / 30');
    const row = await rowOf(11);
    expect(ring?.y).toBeLessThanOrEqual(row.top);
    expect((ring?.y ?? 0) + (ring?.height ?? 0)).toBeGreaterThanOrEqual(row.bottom);
    expect(row.top).toBeGreaterThanOrEqual(0);
    expect(row.bottom).toBeLessThanOrEqual(await page.evaluate<number>('innerHeight'));
  });

  it('keeps the frame at its row where a panel opens above it', async () => {
    await page.press('r');
    await until('the panel stands open', async () =>
      (await page.evaluate<boolean>(`document.querySelector('scholium-panel') !== null`))
        ? true
        : undefined,
    );
    await page.press('j');
    await barWhen('the frame lies at the thirteenth row', ({ parts }) => parts.at === '13 / 30');
    await until('it stands there', async () => {
      const [bar, row] = [await page.callInside(readBarInside, null), await rowOf(12)];
      return Math.abs((bar?.ring?.y ?? 0) + 4 - row.top) <= 1 ? true : undefined;
    });
  });

  it('saves by one key and takes it back by another, also from within a mark', async () => {
    await page.press('s');
    await page.marksWhen('it is saved', (marks) => marks[12]?.saved === true);
    await barWhen('one less is left', ({ parts }) => parts.left === '29 of 30 left');
    await page.focusPart(12, 'save');
    await page.press('u');
    await page.marksWhen('it is not saved', (marks) => marks[12]?.saved === false);
  });

  it('marks as seen and goes on, under a veil that lets the words be read', async () => {
    // Where the focus is, the words stand bare.
    await page.evaluate('document.activeElement.blur()');
    await page.press('x');
    await page.marksWhen('it says so', (marks) => marks[12]?.state === 'seen');
    const veils = () =>
      page.callInside(
        (opened) =>
          opened
            .flatMap(({ root }) => [...(root?.querySelectorAll('.veil') ?? [])].length)
            .reduce((sum, count) => sum + count, 0),
        null,
      );
    await until('one row has a veil', async () => ((await veils()) === 1 ? true : undefined));
    await barWhen('the next row is framed', ({ parts }) => parts.at === '14 / 30');
    await page.press('u');
    await until('it has none', async () => ((await veils()) === 0 ? true : undefined));
    await page.press('k');
  });

  it('hides what a filter leaves out, whole rows, and shows all again as it was', async () => {
    const html = `document.querySelector('#dlpage').outerHTML.replace(/<scholium-\\w+><\\/scholium-\\w+>/g, '')`;
    const before = await page.evaluate<string>(html);
    await page.press('s');
    await page.marksWhen('it is saved', (marks) => marks[12]?.saved === true);
    await page.press('f');
    await barWhen('the filter is open', ({ parts }) => Boolean(parts.filter));
    expect((await findFaults(page, 'scholium-tools')).faults).toEqual([]);
    await page.press('Tab');
    await page.press('Space');
    await barWhen('one is left', ({ parts }) => parts['show-all'] === '1 of 30 shown: show all 0');
    const drawn = `[...document.querySelectorAll('dt, dd')].filter((one) => one.checkVisibility()).length`;
    expect(await page.evaluate(drawn)).toBe(2);
    await page.press('0');
    await barWhen('all are shown', ({ parts }) => !parts['show-all']);
    expect(await page.evaluate(html)).toBe(before);
    await page.press('f');
    await page.press('u');
    await page.marksWhen('it is not saved', (marks) => marks[12]?.saved === false);
  });

  it('filters a long list with the marks in view alone, and has rows and marks all back', async () => {
    web.serve(LONG_LIST, { html: arxivList(MANY), sheet: 'arxiv' });
    const long = await browser.open(LONG_LIST);
    await long.toFront();
    const isDrawn = ({ parts }: { parts: string[] }) => parts.includes('save');
    const areAllDrawn = (marks: { parts: string[] }[]) =>
      marks.length === MANY.length && marks.every(isDrawn);
    await long.marksWhen('all are drawn', areAllDrawn);
    const barWhen = (what: string, holds: (bar: SaidBar) => boolean) =>
      waitForBar(long, what, holds);
    await barWhen('the bar counts', ({ parts }) => parts.left === '320 of 320 left');
    await long.press('j');
    await long.press('s');
    await long.marksWhen('it is saved', (marks) => marks[0]?.saved === true);
    await long.press('f');
    await long.marksWhen('those far away are not', (marks) => {
      const drawn = marks.filter(isDrawn).length;
      return drawn > 0 && drawn < 160 && marks.slice(0, 5).every(isDrawn);
    });
    await long.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await long.marksWhen('the last is', (marks) => marks.slice(-5).every(isDrawn));
    await long.evaluate('scrollTo(0, 0)');
    await long.press('Tab');
    await long.press('Space');
    await barWhen('one is left', ({ parts }) => /^1 of 320 shown/.test(parts['show-all'] ?? ''));
    await long.press('0');
    await until('all rows are back', async () => {
      const hidden = `document.querySelectorAll('dl > [style]').length`;
      return (await long.evaluate<number>(hidden)) === 0 || undefined;
    });
    await long.press('f');
    await long.marksWhen('all are drawn again', areAllDrawn);
    await long.close();
    await page.toFront();
  });

  it('copies what is selected as BibTeX by one key, and as a list by another', async () => {
    web.serve(SHORT_LIST, { html: arxivList(THREE), sheet: 'arxiv' });
    const short = await browser.open(SHORT_LIST);
    await short.toFront();
    const barWhen = (what: string, holds: (bar: SaidBar) => boolean) =>
      waitForBar(short, what, holds);
    await barWhen('the bar counts', ({ parts }) => parts.left === '3 of 3 left');
    for (const key of ['j', 'v', 'j', 'j', 'v', 'c']) await short.press(key);
    await barWhen('it says so', ({ parts }) => parts.said === '2 papers copied as BibTeX');
    const pasted = await readPasted(short);
    expect(pasted.match(/^@misc\{/gm)).toHaveLength(2);
    expect(pasted.match(/eprint=\{[\d.]+\}/g)).toEqual([
      'eprint={2410.10001}',
      'eprint={2410.10003}',
    ]);
    expect(pasted.match(/author=\{Nobody N\. Known\}/g)).toHaveLength(2);
    await short.callInside((opened) => {
      const button = opened.find(({ root }) => root?.querySelector('[part="all-markdown"]'));
      button?.root?.querySelector<HTMLElement>('[part="all-markdown"]')?.focus();
    }, null);
    await short.press('Enter');
    await barWhen('the list is copied', ({ parts }) => /Markdown/.test(parts.said ?? ''));
    expect(await readPasted(short)).toBe(
      '- [One More Small Pastures](https://arxiv.org/abs/2410.10001)\n' +
        '- [Three More Small Pastures](https://arxiv.org/abs/2410.10003)\n',
    );
    await short.close();
    await page.toFront();
  });

  it('shows all keys on a sheet that holds the focus and gives it back', async () => {
    await page.press('?');
    await barWhen('the sheet is open', ({ isHelpOpen }) => isHelpOpen);
    await page.press('j');
    expect((await findFaults(page, 'scholium-tools')).faults).toEqual([]);
    await page.press('Escape');
    const { parts } = await barWhen('it is closed', ({ isHelpOpen }) => !isHelpOpen);
    expect(parts.at).toBe('13 / 30');
  });

  it('is gone through from the head by keys alone, and gone on with where it was left', async () => {
    web.serve(OTHER_LIST, { html: arxivList(OTHERS), sheet: 'arxiv' });
    const other = await browser.open(OTHER_LIST);
    await other.toFront();
    const walked = await walkList(other, OTHERS.length);
    expect(walked).toMatchObject({ rows: OTHERS.length, saved: [1, 4], seen: [2, 3] });
    expect(walked.told).toEqual(OTHERS.slice(0, 7).map(({ title }) => title));
    expect(await comeBack(other, OTHER_LIST, OTHERS.length)).toBe(`7 / ${OTHERS.length}`);
    await other.close();
  });
});
