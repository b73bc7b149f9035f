// axe-core finds nothing to fault in the marks, the popup and the library, light and dark, in real
// browsers; and a fault planted inside a closed root or a view is found, so that it looks there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults, findFaultsInMarks } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import type { OpenedHost } from './inside-marks.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivAbs, arxivList, arxivSearch, huggingFaceDaily } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const PAPERS = [
  { id: '1706.03762', title: 'Attention Is All You Need' },
  { id: '2407.40001', title: 'Sparse Autoencoders for a Language Model of Bird Song' },
  { id: '2407.40002', title: 'A Paper That Nobody Has Met' },
];
const PAGES = {
  list: 'https://arxiv.org/list/cs.CL/recent',
  abs: 'https://arxiv.org/abs/1706.03762',
  search: 'https://arxiv.org/search/?query=anything&searchtype=all',
  daily: 'https://huggingface.co/papers',
};
const SCHEMES = ['light', 'dark'] as const;

/** Takes the accessible name from the first save button, and draws an image without a text. */
function plantFaultsInside(opened: readonly OpenedHost[]): number {
  const root = opened[0]?.root;
  const save = root?.querySelector('[part~="save"]');
  save?.removeAttribute('aria-label');
  save?.replaceChildren();
  root?.append(root.ownerDocument.createElement('img'));
  return save ? 1 : 0;
}

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    const [first] = PAPERS;
    if (!first) throw new Error('There are no papers to show.');
    web.serve(PAGES.list, { html: arxivList(PAPERS), sheet: 'arxiv' });
    web.serve(PAGES.abs, { html: arxivAbs(first), sheet: 'arxiv' });
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
