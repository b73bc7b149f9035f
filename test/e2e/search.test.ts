// The search box in real browsers, by keyboard alone: two papers are kept on a page and found again
// with a typing error, in popup and library; one of the corpus is found there and kept from there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivAbs, arxivList } from './paper-pages.ts';
import { reload } from './reload.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.CL/recent';
const PAPERS = [
  { id: '2407.50001', title: 'Sparse Autoencoders for a Language Model of Bird Song' },
  { id: '2407.50002', title: 'The Whale Song of <i>Sparse</i> Autoencoders' },
  { id: '2407.50003', title: 'Counting the Sheep of a Small Pasture by Ear' },
];
const VIEWS = ['popup.html', 'library.html'] as const;
/** Of the seed, and asked for with an error in each of two words. */
const KNOWN = {
  title: 'Beyond Transcription: Mechanistic Interpretability in ASR',
  query: 'mechanstic interpretabilty asr',
};

interface Found {
  summary: string;
  saved: string[];
  corpus: { title: string; saved: boolean }[];
  marked: string[];
  /** Tag and name of what has the focus. */
  focus: string;
}

const READ = `(() => {
  const say = (element) => (element?.textContent ?? '').trim();
  const lines = (id) => [...document.querySelectorAll('section[aria-labelledby=' + id + '] .papers > li')];
  const here = document.activeElement;
  return {
    summary: say(document.querySelector('.search-summary')),
    // The library shows all that is saved while nothing is asked.
    saved: [...lines('hits-saved'), ...(document.querySelector('.shelf') && document.querySelector('input[type=search]').value ? lines('saved') : [])].map((line) => say(line.querySelector('.paper-title'))),
    corpus: lines('hits-corpus').map((line) => ({
      title: say(line.querySelector('.paper-title')),
      saved: line.querySelector('.save')?.getAttribute('aria-pressed') === 'true',
    })),
    marked: [...document.querySelectorAll('.paper-title mark, .paper-below mark')].map(say),
    focus: here.localName + ' ' + (here.getAttribute('aria-label') ?? say(here)),
  };
})()`;

const BOX = 'input Search your saved papers and your corpus';

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS), sheet: 'arxiv' });
    browser = await launchBuilt(name, web);
    const page = await browser.open(LIST);
    await page.marksWhen(
      'all are filled',
      (marks) => marks.length > 0 && marks.every((mark) => mark.parts.includes('save')),
    );
    for (const row of [0, 1]) {
      await page.clickPart(row, 'save');
      await page.marksWhen('it is saved', (marks) => marks[row]?.saved === true);
    }
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const foundWhen = (page: PageUnderTest, what: string, holds: (found: Found) => boolean) => {
    let last: Found | undefined;
    return until(
      what,
      async () => {
        last = await page.evaluate<Found>(READ);
        return holds(last) ? last : undefined;
      },
      { describe: () => JSON.stringify(last) },
    );
  };
  async function type(page: PageUnderTest, text: string) {
    for (const letter of text) await page.press(letter);
  }
  async function openView(view: string): Promise<PageUnderTest> {
    const page = await browser.openExtensionPage(view);
    await page.toFront();
    await until('the saved list is drawn', async () =>
      (await page.evaluate<boolean>(`document.body.textContent.includes('Bird Song')`))
        ? true
        : undefined,
    );
    return page;
  }
  /** The library's box waits for `/`, the popup's has the focus from the start. */
  async function goToBox(page: PageUnderTest, view: string) {
    if (view === 'library.html') await page.press('/');
    await foundWhen(page, 'the box has the focus', ({ focus }) => focus === BOX);
  }

  it.each(VIEWS)(
    'finds both saved papers in %s with a typing error, and reaches them by the arrows',
    async (view) => {
      const page = await openView(view);
      await goToBox(page, view);
      await type(page, 'sparse autoencdoers song');
      const found = await foundWhen(
        page,
        'both are found, and counted with the corpus',
        ({ saved, summary }) =>
          saved.length === 2 && /^2 saved, [\d,]+ in your corpus$/.test(summary),
      );
      expect(found.marked).toContain('Autoencoders');
      expect(found.marked).toContain('Song');
      await page.press('ArrowDown');
      await foundWhen(page, 'the first line', ({ focus, saved }) => focus === `a ${saved[0]}`);
      await page.press('ArrowDown');
      await foundWhen(page, 'the second line', ({ focus, saved }) => focus === `a ${saved[1]}`);
      await page.press('ArrowUp');
      await page.press('ArrowUp');
      await foundWhen(page, 'the box again', ({ focus }) => focus === BOX);
      await page.press('Escape');
      await foundWhen(page, 'the box is empty', ({ summary }) => summary === '');
      expect(
        await page.evaluate<string>('document.querySelector("input[type=search]").value'),
      ).toBe('');
      expect(await page.evaluate<boolean>(`document.body.textContent.includes('Bird Song')`)).toBe(
        true,
      );
      await page.close();
    },
  );

  it.each(VIEWS)(
    'finds a paper of the corpus in %s, keeps it and takes that back, by keys',
    async (view) => {
      const page = await openView(view);
      await goToBox(page, view);
      await type(page, KNOWN.query);
      await foundWhen(page, 'it is found', ({ corpus }) => corpus[0]?.title === KNOWN.title);
      await page.press('ArrowDown');
      await foundWhen(page, 'its line', ({ focus }) => focus === `a ${KNOWN.title}`);
      await page.press('Tab');
      if (view === 'library.html') {
        const source = `a Where it was published: ${KNOWN.title}`;
        await foundWhen(page, 'its way out', ({ focus }) => focus === source);
        await page.press('Tab');
      }
      await foundWhen(page, 'its bookmark', ({ focus }) => focus === `button Save: ${KNOWN.title}`);
      await page.press('Enter');
      await foundWhen(
        page,
        'it is saved, and stands among the saved ones',
        ({ corpus, saved }) => corpus[0]?.saved === true && saved.includes(KNOWN.title),
      );
      expect((await page.evaluate<Found>(READ)).focus).toBe(`button Save: ${KNOWN.title}`);
      await page.press('Shift+Tab');
      await foundWhen(page, 'the way back', ({ focus }) => focus.startsWith('button Undo'));
      await page.press('Enter');
      await foundWhen(
        page,
        'it is saved no more, and its bookmark has the focus',
        ({ corpus, saved, focus }) =>
          corpus[0]?.saved === false &&
          saved.length === 0 &&
          focus === `button Save: ${KNOWN.title}`,
      );
      await page.close();
    },
  );

  it('keeps what is asked in the address of the library over a reload', async () => {
    const page = await openView('library.html');
    await goToBox(page, 'library.html');
    await type(page, 'whale');
    await until('the address has it', async () =>
      (await page.evaluate<string>('location.hash')) === '#q=whale' ? true : undefined,
    );
    await reload(page);
    const found = await foundWhen(page, 'it is found again', ({ saved }) => saved.length === 1);
    expect(found.saved[0]).toContain('Whale Song');
    await page.close();
  });

  it('finds a saved paper by a word of its abstract, which a page has told while the library stood open', async () => {
    const page = await openView('library.html');
    await goToBox(page, 'library.html');
    await type(page, 'baleen');
    await foundWhen(
      page,
      'nothing has it, and all abstracts are read',
      ({ summary, saved }) =>
        saved.length === 0 &&
        /^(0 saved, [\d,]+ in|Nothing saved)/.test(summary) &&
        !summary.includes('abstracts'),
    );
    const [, whales] = PAPERS;
    const address = `https://arxiv.org/abs/${whales?.id}`;
    const abstract = 'Plates of baleen are heard in recordings.';
    web.serve(address, {
      html: arxivAbs({ id: '', title: '', ...whales, abstract }),
      sheet: 'arxiv',
    });
    const other = await browser.open(address);
    await other.marksWhen('it is known as saved', (marks) => marks[0]?.saved === true);
    await page.toFront();
    const found = await foundWhen(
      page,
      'it is found',
      ({ saved, marked }) => saved.length === 1 && marked.includes('baleen'),
    );
    expect(found.saved[0]).toContain('Whale Song');
    await other.close();
    await page.close();
  });

  it('says what was searched where nothing is found', async () => {
    const page = await openView('popup.html');
    await type(page, 'xqzzvj');
    await foundWhen(page, 'it says so', ({ summary }) =>
      /^Nothing saved and nothing among [\d,]+ papers of your corpus matches “xqzzvj”\.$/.test(
        summary,
      ),
    );
    await page.close();
  });

  it.each(VIEWS)('has no fault that axe can find in %s, light and dark', async (view) => {
    const page = await openView(view);
    await goToBox(page, view);
    await type(page, 'sparse autoenc');
    await foundWhen(
      page,
      'both sections are filled',
      ({ saved, corpus }) => saved.length > 0 && corpus.length > 0,
    );
    if (view === 'popup.html') await page.setViewport(380, 600);
    for (const scheme of ['light', 'dark'] as const) {
      await page.setColorScheme(scheme);
      const { faults, passes } = await findFaults(page);
      expect(faults, scheme).toEqual([]);
      expect(passes).toBeGreaterThan(8);
      const folder = process.env.SCHOLIUM_SHOTS;
      if (folder) await page.screenshot(`${folder}/${name}-${view}-${scheme}.png`);
    }
    await page.close();
  });
});
