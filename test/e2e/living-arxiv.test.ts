// The built extension on arXiv's pages as scripts change them, in real browsers: MathJax sets titles
// anew, lists grow, rows go and change places. One mark a row, and no question asked twice.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { toSource } from './browser-under-test.ts';
import { hearMessages } from './heard-messages.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { LIST, markedOnce, readRows } from './marked-rows.ts';
import type { PaperOnPage } from './paper-pages.ts';
import { arxivAbs, arxivList, arxivSearch } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const paper = (n: number): PaperOnPage => ({
  id: `2407.${30000 + n}`,
  title: `Counting $\\mu_{${n}}$-sheep in $O(n^{${n}})$ steps by ear`,
});
/** More than are read while the page is parsed, so that some titles are read before, some after. */
const MANY = Array.from({ length: 120 }, (_, n) => paper(n));
const FEW = [
  { id: '2407.20001', title: 'Counting the Sheep of a Small Pasture by Ear' },
  { id: '2407.20002', title: 'On the Weight of an Unread Letter' },
  { id: '2407.20003', title: 'A Note on Notes in Margins' },
];
const titlesOf = (papers: readonly PaperOnPage[]) => papers.map(({ title }) => title);
const [ONE] = MANY;
const PAGES = {
  list: 'https://arxiv.org/list/math.GT/recent',
  search: 'https://arxiv.org/search/?query=sheep&searchtype=all',
  abs: 'https://arxiv.org/abs/2407.30000',
};
const SHORT = 'https://arxiv.org/list/cs.CL/recent';

/**
 * What MathJax 2.7 does on arXiv, in its two passes: each formula in an element whose class begins
 * with "mathjax" becomes a preview and a script with its source; then a drawing takes the preview's
 * place. Runs in the page.
 */
function startMathJax(): void {
  let count = 0;
  const split = (text: Text) => {
    const parts = text.data.split(/\$([^$]+)\$/);
    if (parts.length < 2) return;
    const nodes = parts.flatMap((part, i): Node[] => {
      if (i % 2 === 0) return [document.createTextNode(part)];
      const preview = document.createElement('span');
      preview.className = 'MathJax_Preview';
      preview.textContent = part;
      const source = document.createElement('script');
      source.type = 'math/tex';
      source.id = `MathJax-Element-${++count}`;
      source.textContent = part;
      return [preview, source];
    });
    text.replaceWith(...nodes);
  };
  const preprocess = () => {
    for (const element of document.querySelectorAll('[class*="mathjax"]')) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) if (text.parentElement?.localName !== 'script') split(text);
    }
  };
  const drawOne = (source: Element) => {
    const preview = source.previousElementSibling;
    if (preview) preview.textContent = '';
    const frame = document.createElement('span');
    frame.className = 'MathJax';
    frame.id = `${source.id}-Frame`;
    frame.append(document.createElement('nobr'), source.textContent ?? '');
    source.before(frame);
  };
  preprocess();
  document.body.prepend(Object.assign(document.createElement('div'), { id: 'MathJax_Message' }));
  addEventListener('load', () => {
    const sources = [...document.querySelectorAll('script[type="math/tex"]')];
    const step = () => {
      for (const source of sources.splice(0, 40)) drawOne(source);
      if (sources.length > 0) setTimeout(step);
      else Object.assign(globalThis, { isTypeset: true });
    };
    setTimeout(step);
  });
}

const withMathJax = (html: string) =>
  html.replace('</body>', `<script>(${toSource(startMathJax)})()</script></body>`);

/** Changes the list's rows by script: a `dt` and its `dd` go together. */
const change = (page: PageUnderTest, script: string) =>
  page.evaluate(`(() => { const list = document.querySelector('dl');
    const rows = [...list.querySelectorAll('dt')].map((dt) => [dt, dt.nextElementSibling]);
    ${script} })()`);

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(PAGES.list, { html: withMathJax(arxivList(MANY)), sheet: 'arxiv' });
    web.serve(PAGES.search, { html: withMathJax(arxivSearch(MANY)), sheet: 'arxiv' });
    if (ONE) web.serve(PAGES.abs, { html: withMathJax(arxivAbs(ONE)), sheet: 'arxiv' });
    web.serve(SHORT, { html: arxivList(FEW), sheet: 'arxiv' });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  it.each(Object.entries(PAGES))(
    'reads the titles of a %s page that MathJax sets anew, and asks for each once',
    async (kind, address) => {
      const messages = await hearMessages(browser);
      const page = await browser.open(address);
      const titles = kind === 'abs' ? titlesOf(MANY.slice(0, 1)) : titlesOf(MANY);
      const isMarked = (marks: { title: string }[]) =>
        marks.length === titles.length && marks.every(({ title }, i) => title === titles[i]);
      await page.marksWhen('each title as it was sent has its mark', isMarked);
      await until('MathJax is done', async () =>
        (await page.evaluate<boolean>('globalThis.isTypeset === true')) ? true : undefined,
      );
      const drawn = await page.evaluate<number>(`document.querySelectorAll('.MathJax').length`);
      expect(drawn).toBeGreaterThanOrEqual(titles.length);
      // A title that is read as it looks now would say each formula twice.
      const [shown] = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.list-title.mathjax, h1.title, p.title.mathjax')].map((t) => t.textContent)`,
      );
      expect(shown).not.toContain(titles[0]);
      expect(isMarked(await page.readMarks())).toBe(true);
      expect(
        await page.evaluate(`document.querySelectorAll('.mathjax scholium-mark').length`),
      ).toBe(0);
      expect((await messages.asked()).sort()).toEqual([...titles].sort());
      await page.evaluate(
        `document.querySelectorAll('.MathJax').forEach((one) => one.append('!'))`,
      );
      const wasSaved = (await page.readMarks())[0]?.saved;
      await page.clickPart(0, 'save');
      await page.marksWhen('a press is taken', (marks) => marks[0]?.saved === !wasSaved);
      await until('the paper that a press has changed is asked for again, and heard', async () =>
        (await messages.asked()).length > titles.length ? true : undefined,
      );
      expect((await messages.asked()).slice(titles.length)).toEqual([titles[0]]);
      expect(isMarked(await page.readMarks())).toBe(true);
      await page.close();
      await messages.close();
    },
  );

  it('marks rows that a script adds, lets go of those it takes, and follows their order', async () => {
    const page = await browser.open(SHORT);
    await markedOnce(page, titlesOf(FEW), LIST);
    await change(page, 'rows.reverse().forEach((row) => list.append(...row));');
    const order = titlesOf(FEW).reverse();
    await markedOnce(page, order, LIST);
    await change(page, 'rows[0].forEach((part) => part.remove());');
    await markedOnce(page, order.slice(1), LIST);
    await change(
      page,
      `const [dt, dd] = rows[0].map((part) => part.cloneNode(true));
       dt.querySelectorAll('a').forEach((a) => { a.href = a.href.replace(/2407\\.\\d+/, '2407.20009'); });
       dd.querySelector('.list-title').lastChild.data = ' A Row That Came Late';
       list.append(dt, dd);`,
    );
    await markedOnce(page, [...order.slice(1), 'A Row That Came Late'], LIST);
    await change(page, 'rows.forEach(([dt, dd]) => { dt.remove(); dd.remove(); });');
    await until('the page’s report counts no row', async () =>
      (await readRows(page, LIST)).hosts === 0 ? true : undefined,
    );
    await page.close();
  });
});
