// The built extension comes in, in other words: in German, and in made-up ones half as long again that
// are read from the right. All that it says is said in them, and nothing is cut off or pushed out.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults, findFaultsInMarks } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { BROWSERS, findBuilt, launchFresh } from './launch.ts';
import type { OtherWords } from './other-words.ts';
import { MADE_UP, makeOtherWords } from './other-words.ts';
import type { PaperOnPage } from './paper-pages.ts';
import { arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.CL/recent';
const PAPERS: PaperOnPage[] = [
  { id: '1706.03762', title: 'Attention Is All You Need' },
  { id: '2407.40001', title: 'Sparse Autoencoders for a Language Model of Bird Song' },
];
/** Each by what of it is there once it is drawn; the paper is one of the seed. */
const DRAWN: Record<string, string> = {
  'library.html': 'h1, h2',
  'library.html#paper=arxiv%3A2502.04382': '.paper-columns h2',
  'popup.html': 'h1, h2',
  'welcome.html': 'h1, h2',
  'diagnostics.html': 'h1, h2',
  'pictures.html': 'h1, h2',
};
const VIEWS = Object.keys(DRAWN);
const WIDTHS = [1280, 420];

/** Headings, buttons, labels and summaries that are seen and hold a word of no language; no papers' titles. */
const UNSAID = `[...document.querySelectorAll('h1, h2, button, label, summary, legend, th')]
  .filter((element) => element.checkVisibility() && !element.closest('scholium-mark'))
  .filter((element) => !element.matches('h1:has(> bdi)'))
  .map((element) => element.textContent.trim() || element.getAttribute('aria-label') || '')
  .filter((text) => /[a-z]{2}/i.test(text) && !${MADE_UP}.test(text))`;
/** What stands out of the window, or is cut off within its own box. */
const PUSHED_OUT = `[...document.querySelectorAll('h1, h2, h3, button, label, summary, p, input, select')]
  .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
  .filter((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left < -1 || right > innerWidth + 1;
  })
  .map((element) => element.tagName + ' ' + element.textContent.slice(0, 60))`;

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let words: OtherWords;

  const launch = async (language: 'made-up' | 'de') => {
    words = makeOtherWords(findBuilt(name), language);
    const start = name === 'chromium' ? launchChromium : launchFirefox;
    browser = await launchFresh<BrowserUnderTest>(
      name,
      (options) => start({ ...options, extension: words.folder }),
      web,
    );
  };
  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS), sheet: 'arxiv' });
  });
  afterAll(() => web?.close());

  async function openMarked(): Promise<PageUnderTest> {
    const page = await browser.open(LIST);
    await page.marksWhen(
      'all are filled',
      (marks) => marks.length === 2 && marks.every(({ parts }) => parts.includes('save')),
    );
    return page;
  }
  async function openView(view: string): Promise<PageUnderTest> {
    const page = await browser.openExtensionPage(view);
    await until(
      `${view} is drawn`,
      async () =>
        (await page.evaluate<boolean>(
          `document.querySelector(${JSON.stringify(DRAWN[view])}) !== null`,
        )) || undefined,
    );
    // What is laid out only where it is looked at has its places of another width before.
    await page.evaluate(`(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    })()`);
    return page;
  }

  describe('in made-up words that are read from the right', () => {
    beforeAll(() => launch('made-up'));
    afterAll(async () => {
      await browser?.close();
      words?.remove();
    });

    it('says in its marks nothing but those words, the titles and the topics', async () => {
      const page = await openMarked();
      await page.focusPart(0, 'save');
      expect((await page.focusedPart())?.name).toMatch(MADE_UP);
      await page.clickPart(0, 'save');
      const [mark] = await page.marksWhen('it is saved', (marks) => marks[0]?.saved === true);
      expect(mark?.text).toMatch(MADE_UP);
      expect((await findFaultsInMarks(page)).faults).toEqual([]);
      await page.close();
    });

    it.each(VIEWS)('says in %s nothing else, and keeps all of it in sight', async (view) => {
      const page = await openView(view);
      expect(await page.evaluate('document.documentElement.dir')).toBe('rtl');
      expect(await page.evaluate(UNSAID)).toEqual([]);
      for (const width of WIDTHS) {
        await page.setViewport(width, 800);
        expect(await page.evaluate(PUSHED_OUT), `at ${width}`).toEqual([]);
      }
      expect((await findFaults(page)).faults).toEqual([]);
      await page.close();
    });

    it('sees a word of no language, and what is pushed out', async () => {
      const page = await openView('library.html');
      await page.evaluate(`document.body.insertAdjacentHTML('beforeend',
        '<button style="position: absolute; left: -80px; width: 60px">Close</button>'), 0`);
      expect(await page.evaluate(UNSAID)).toEqual(['Close']);
      expect(await page.evaluate(PUSHED_OUT)).toEqual(['BUTTON Close']);
      await page.close();
    });
  });

  describe('in German', () => {
    beforeAll(() => launch('de'));
    afterAll(async () => {
      await browser?.close();
      words?.remove();
    });

    it('saves by a German button, and writes days as German does', async () => {
      const page = await openMarked();
      await page.focusPart(0, 'save');
      expect((await page.focusedPart())?.name).toBe('Merken: Attention Is All You Need');
      await page.press('Enter');
      await page.marksWhen('it is saved', (marks) => marks[0]?.saved === true);
      const library = await openView('library.html');
      expect(await library.evaluate('document.documentElement.lang')).toBe('de');
      await until(
        'the paper is listed',
        async () =>
          (await library.evaluate<boolean>(
            `/gemerkt am \\d{1,2}\\.\\d{1,2}\\.\\d{4}/.test(document.body.textContent)`,
          )) || undefined,
      );
      await library.setViewport(420, 800);
      expect(await library.evaluate(PUSHED_OUT)).toEqual([]);
      await library.close();
      await page.close();
    });
  });
});
