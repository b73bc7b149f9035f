// axe-core finds nothing to fault in the marks, the popup and the library, light and dark, in real
// browsers; and a fault planted inside a closed root or a view is found, so that it looks there.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults, findFaultsInMarks } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import type { OpenedHost } from './inside-marks.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import type { PaperOnPage } from './paper-pages.ts';
import { arxivAbs, arxivHtml, arxivList, arxivSearch, huggingFaceDaily } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const PAPERS: [PaperOnPage, PaperOnPage, PaperOnPage] = [
  { id: '1706.03762', title: 'Attention Is All You Need' },
  { id: '2407.40001', title: 'Sparse Autoencoders for a Language Model of Bird Song' },
  { id: '2407.40002', title: 'A Paper That Nobody Has Met' },
];
/** Of the seed. */
const KNOWN = { id: '2502.04382', title: 'Sparse Autoencoders for Hypothesis Generation' };
const PAGES = {
  list: 'https://arxiv.org/list/cs.CL/recent',
  abs: 'https://arxiv.org/abs/1706.03762',
  search: 'https://arxiv.org/search/?query=anything&searchtype=all',
  daily: 'https://huggingface.co/papers',
};
const SCHEMES = ['light', 'dark'] as const;

const readCase = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../pages/${name}/page.html`, import.meta.url)), 'utf8');
const isDarkHuggingFace = (html: string) =>
  html.replace(/<html(?: class="[^"]*")?/, '<html class="dark"');
const isDarkText = (html: string) =>
  html.replace(/<html([^>]*?)(?: data-theme="\w+")?([^>]*)>/, '<html$1 data-theme="dark"$2>');
const isLightText = (html: string) => html.replace('data-theme="dark"', 'data-theme="light"');
const asItIs = (html: string) => html;

/** Every kind of page by its own switch: where there is none, it is light in a dark system too. */
const KINDS: Record<
  string,
  {
    at: string;
    html: string;
    sheet: 'arxiv' | 'latexml' | 'huggingface';
    light: typeof asItIs;
    dark: typeof asItIs;
  }
> = {
  list: kind('arxiv.org/list/cs.LG/recent', arxivList(PAPERS), 'arxiv'),
  abs: kind('arxiv.org/abs/2407.40001', arxivAbs(PAPERS[1]), 'arxiv'),
  'advanced search': kind(
    'arxiv.org/search/advanced?advanced=',
    readCase('arxiv-search/advanced'),
    'arxiv',
  ),
  'full text': kind('arxiv.org/html/2407.40001v1', arxivHtml(PAPERS[1], [KNOWN]), 'latexml'),
  'full text of 2024': kind(
    'arxiv.org/html/2407.16314v1',
    readCase('arxiv-html/scaffold-2024'),
    'latexml',
  ),
  ar5iv: kind('ar5iv.labs.arxiv.org/html/1706.03762', readCase('arxiv-html/ar5iv'), 'latexml'),
  day: kind('huggingface.co/papers/date/2024-08-01', huggingFaceDaily(PAPERS), 'huggingface'),
  'no pictures': kind(
    'huggingface.co/papers/date/2024-08-02',
    readCase('hf-papers/no-pictures'),
    'huggingface',
  ),
  paper: kind('huggingface.co/papers/2407.21783', readCase('hf-paper/paper'), 'huggingface'),
  model: kind('huggingface.co/Qwen/Qwen3-0.6B', readCase('hf-repo/model'), 'huggingface'),
  dataset: kind('huggingface.co/datasets/allenai/c4', readCase('hf-repo/dataset'), 'huggingface'),
  collection: kind(
    'huggingface.co/collections/a/papers',
    readCase('hf-collection/mixed'),
    'huggingface',
  ),
};

function kind(at: string, html: string, sheet: 'arxiv' | 'latexml' | 'huggingface') {
  const dark = { arxiv: asItIs, latexml: isDarkText, huggingface: isDarkHuggingFace }[sheet];
  return {
    at: `https://${at}`,
    html,
    sheet,
    light: sheet === 'latexml' ? isLightText : asItIs,
    dark,
  };
}

/** Takes the accessible name from the first save button, and draws an image without a text. */
function plantFaultsInside(opened: readonly OpenedHost[]): number {
  const root = opened.find(({ host }) => host.localName === 'scholium-mark')?.root;
  const save = root?.querySelector('[part~="save"]');
  save?.removeAttribute('aria-label');
  save?.removeAttribute('title');
  save?.replaceChildren();
  root?.append(root.ownerDocument.createElement('img'));
  return save ? 1 : 0;
}

function hasPartInside(opened: readonly OpenedHost[], selector: string): boolean {
  return opened.some(({ root }) => root?.querySelector(selector));
}

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(PAGES.list, { html: arxivList(PAPERS), sheet: 'arxiv' });
    web.serve(PAGES.abs, { html: arxivAbs(PAPERS[0]), sheet: 'arxiv' });
    web.serve(PAGES.search, { html: arxivSearch(PAPERS), sheet: 'arxiv' });
    // Its own switch makes a Hugging Face page dark, not the system's.
    web.serve(PAGES.daily, { html: huggingFaceDaily(PAPERS), sheet: 'huggingface' });
    web.serve(`${PAGES.daily}/trending`, {
      html: huggingFaceDaily(PAPERS).replace('<html', '<html class="dark"'),
      sheet: 'huggingface',
    });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  async function openMarked(address: string): Promise<PageUnderTest> {
    const page = await browser.open(address);
    await page.marksWhen(
      'all are filled',
      (marks) => marks.length > 0 && marks.every((mark) => mark.parts.includes('save')),
    );
    return page;
  }

  it.each([...Object.values(PAGES), `${PAGES.daily}/trending`])(
    'finds no fault in the marks of %s',
    async (address) => {
      for (const scheme of SCHEMES) {
        const page = await openMarked(address);
        await page.setColorScheme(scheme);
        await page.clickPart(0, 'save');
        await page.marksWhen(
          'undo is offered',
          (marks) => marks[0]?.parts.includes('undo') === true,
        );
        const { faults, passes } = await findFaultsInMarks(page);
        expect(faults, scheme).toEqual([]);
        expect(passes).toBeGreaterThan(3);
        await page.close();
      }
    },
  );

  it.each(Object.keys(KINDS))('finds no fault with evidence and panel open: %s', async (name) => {
    const found = KINDS[name];
    for (const scheme of SCHEMES) {
      if (!found) throw new Error(`There is no page ${name}.`);
      web.serve(found.at, { html: found[scheme](found.html), sheet: found.sheet });
      const page = await openMarked(found.at);
      await page.setColorScheme(scheme);
      const marks = await page.readMarks();
      const tagged = marks.findIndex(({ topics }) => topics.length > 0);
      if (tagged >= 0) {
        await page.focusPart(tagged, 'save');
        await page.press('Home');
        await page.press('Enter');
        const open = () => page.callInside(hasPartInside, '.evidence:popover-open');
        await until('the evidence is open', async () => (await open()) || undefined);
        expect((await findFaultsInMarks(page)).faults, `${scheme}, evidence`).toEqual([]);
        await page.press('Escape');
      }
      const last = marks.length - 1;
      await page.focusPart(last, 'related');
      await page.press('Enter');
      const answered = () => page.callInside(hasPartInside, '.calm, [part="related-item"]');
      await until('the panel is answered', async () => (await answered()) || undefined);
      expect((await findFaultsInMarks(page)).faults, scheme).toEqual([]);
      const { faults, passes } = await findFaults(page, 'scholium-panel');
      expect(faults, `${scheme}, panel`).toEqual([]);
      expect(passes).toBeGreaterThan(3);
      await page.close();
    }
  });

  it('finds no fault where the evidence of a topic is open', async () => {
    const page = await openMarked(PAGES.list);
    await page.clickPart(1, 'topic');
    const { faults } = await findFaultsInMarks(page);
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each(['popup.html', 'library.html'])('finds no fault in %s', async (view) => {
    const marked = await openMarked(PAGES.list);
    const [mark] = await marked.readMarks();
    if (!mark?.saved) await marked.clickPart(0, 'save');
    await marked.marksWhen('one is saved', (marks) => marks[0]?.saved === true);
    for (const scheme of SCHEMES) {
      const page = await browser.openExtensionPage(view);
      await page.setColorScheme(scheme);
      await until(
        'the saved list is drawn',
        async () =>
          (await page.evaluate<boolean>(`document.body.textContent.includes('Attention Is')`)) ||
          undefined,
      );
      const { faults, passes } = await findFaults(page);
      expect(faults, scheme).toEqual([]);
      expect(passes).toBeGreaterThan(8);
      await page.close();
    }
    await marked.close();
  });

  it('finds faults that are planted inside a closed root and in a view', async () => {
    const page = await openMarked(PAGES.list);
    expect(await page.callInside(plantFaultsInside, null)).toBe(1);
    const { faults } = await findFaultsInMarks(page);
    expect(faults.some((fault) => fault.startsWith('button-name'))).toBe(true);
    expect(faults.some((fault) => fault.startsWith('image-alt'))).toBe(true);
    await page.close();

    const view = await browser.openExtensionPage('popup.html');
    await view.evaluate(`document.body.append(document.createElement('img'))`);
    const inView = await findFaults(view);
    expect(inView.faults.some((fault) => fault.startsWith('image-alt'))).toBe(true);
    await view.close();
  });
});
