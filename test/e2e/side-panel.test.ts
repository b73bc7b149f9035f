// The side panel in real browsers, opened by the popup's button in the browser's own panel: it
// follows the tab, PDFs included, keeps what is written, and is in step with the marks of the page.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaultsInPanel } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivAbs, arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import type { SidePanelUnderTest } from './side-panel.ts';
import { noteOf, panelWhen, textOf, typeNote } from './side-panel.ts';
import { until } from './until.ts';

/** Of the seed. */
const KNOWN = {
  id: '2401.06102',
  title:
    'Patchscopes: A Unifying Framework for Inspecting Hidden Representations of Language Models',
};
/** Of the seed too; no page here says more of it than its id. */
const OTHER = {
  id: '2502.04382',
  title: 'Sparse Autoencoders for Hypothesis Generation',
  author: 'Rajiv Movva',
};
/** Of no corpus, and with relatives in the seed. */
const FRESH = {
  id: '2407.20002',
  title: 'Contrastive Sparse Autoencoders for Interpretable Chess Agents',
};
const PAGES = {
  known: `https://arxiv.org/abs/${KNOWN.id}`,
  knownPdf: `https://arxiv.org/pdf/${OTHER.id}v2`,
  knownOnHuggingFace: `https://huggingface.co/papers/${OTHER.id}`,
  fresh: `https://arxiv.org/abs/${FRESH.id}`,
  unknownPdf: 'https://arxiv.org/pdf/2407.29999',
  list: 'https://arxiv.org/list/cs.CL/recent',
};

/** One empty page, as small as a PDF may be; viewers mend what is left out. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const STATUS = (name: string) =>
  `document.evaluate('//label[span="${name}"]/input', document, null, 9).singleNodeValue`;

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let panel: SidePanelUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(PAGES.known, { html: arxivAbs(KNOWN), sheet: 'arxiv' });
    web.serve(PAGES.fresh, { html: arxivAbs(FRESH), sheet: 'arxiv' });
    web.serve(PAGES.list, { html: arxivList([FRESH, KNOWN]), sheet: 'arxiv' });
    web.serve(PAGES.knownOnHuggingFace, { html: '<!DOCTYPE html><title>Paper page</title>' });
    const pdf = { html: PDF, headers: { 'content-type': 'application/pdf' } };
    web.serve(PAGES.knownPdf, pdf);
    web.serve(PAGES.unknownPdf, pdf);
    browser = await launchBuilt(name, web);
    panel = await browser.openSidePanel();
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const open = async (address: string): Promise<PageUnderTest> => {
    const page = await browser.open(address, 'committed');
    await page.toFront();
    return page;
  };
  const shows = (...words: string[]) =>
    panelWhen(panel, `the panel says ${words.join(', ')}`, (text) =>
      words.every((word) => text.includes(word)),
    );
  /** A title may also stand among the saved papers that a list's tab shows: the note is the paper's. */
  const showsPaper = async (title: string) => {
    await shows(title);
    await until(`the note of ${title} can be written`, async () =>
      (await panel.evaluate("document.querySelector('textarea') !== null")) ? true : undefined,
    );
  };
  const reopen = async () => {
    await panel.close();
    panel = await browser.openSidePanel();
  };
  const isChosen = (status: string) =>
    until(`${status} is chosen`, async () =>
      (await panel.evaluate<boolean>(`${STATUS(status)}?.checked ?? false`)) ? true : undefined,
    );

  it('shows the paper of the tab in front: topics with their evidence, and relatives with theirs', async () => {
    const page = await open(PAGES.fresh);
    const text = await shows(
      FRESH.title,
      'Sparse autoencoders',
      'Related papers',
      'because: chess',
    );
    expect(text).toMatch(/because:\s*Sparse Autoencoders/);
    expect(text).toContain('new');
    await page.close();
  });

  it('follows the tab: a list, a full page, and back', async () => {
    const known = await open(PAGES.known);
    await shows(KNOWN.title, `arXiv:${KNOWN.id}`);
    const list = await open(PAGES.list);
    await shows('No single paper here');
    await list.goto(PAGES.fresh);
    await shows(FRESH.title);
    await known.toFront();
    await shows(KNOWN.title);
    await list.close();
    await known.close();
  });

  it('stays with its own window, whatever another one shows', async () => {
    const known = await open(PAGES.known);
    await showsPaper(KNOWN.title);
    const api = '(globalThis.browser ?? chrome)';
    const made = await panel.evaluate<number>(`${api}.windows
      .create({ url: ${JSON.stringify(PAGES.fresh)}, focused: false }).then(({ id }) => id)`);
    await until('the other window has its page', async () => {
      const loaded = `${api}.tabs.query({ windowId: ${made} })
        .then(([tab]) => tab?.status === 'complete' && tab.url === ${JSON.stringify(PAGES.fresh)})`;
      return (await panel.evaluate<boolean>(loaded)) ? true : undefined;
    });
    await shows(KNOWN.title);
    expect(await textOf(panel)).not.toContain(FRESH.title);
    await panel.evaluate(`${api}.windows.remove(${made}).then(() => 0)`);
    await known.close();
  });

  it('knows the paper of a PDF and of Hugging Face by the address', async () => {
    const pdf = await open(PAGES.knownPdf);
    await shows(OTHER.title, OTHER.author, `arXiv:${OTHER.id}`, 'because:');
    const other = await open(PAGES.unknownPdf);
    await shows('arXiv 2407.29999 is not in your corpus', 'Open its abstract page once');
    const face = await open(PAGES.knownOnHuggingFace);
    await shows(OTHER.title, OTHER.author);
    for (const page of [pdf, other, face]) await page.close();
  });

  it('keeps a note, also where the background has died and the panel was closed', async () => {
    const page = await open(PAGES.fresh);
    await shows(FRESH.title, 'Note');
    await typeNote(panel, 'chess, of all things');
    await shows('Kept', 'Saved with your note.');
    await browser.killBackground();
    await page.toFront();
    await shows(FRESH.title);
    await typeNote(panel, '; read again');
    await panelWhen(panel, 'the rest is kept', (text) => /\bKept\b/.test(text));
    await reopen();
    await page.toFront();
    await shows(FRESH.title);
    const note = 'chess, of all things; read again';
    await until('the note is there', async () =>
      (await noteOf(panel)) === note ? true : undefined,
    );
    await page.marksWhen('the mark has the note', ([mark]) => mark?.text.includes(note) === true);
    await page.close();
  });

  it('loses no text where it is closed, or its tab left, in the middle of a word', async () => {
    const page = await open(PAGES.known);
    await shows(KNOWN.title, 'Note');
    await typeNote(panel, 'half a thou');
    await panel.close();
    panel = await browser.openSidePanel();
    await page.toFront();
    await shows(KNOWN.title);
    await until('the text is there', async () =>
      (await noteOf(panel)) === 'half a thou' ? true : undefined,
    );
    await typeNote(panel, 'ght');
    const other = await open(PAGES.fresh);
    await shows(FRESH.title);
    await page.toFront();
    await shows(KNOWN.title);
    await until('the whole is there', async () =>
      (await noteOf(panel)) === 'half a thought' ? true : undefined,
    );
    await other.close();
    await page.close();
  });

  it('is in step with the mark of the page, both ways, and takes back', async () => {
    const list = await open(PAGES.list);
    await list.marksWhen('both are there', (marks) => marks.length === 2);
    const known = await open(PAGES.known);
    await shows(KNOWN.title);
    await until('the state can be set', async () =>
      (await panel.evaluate<boolean>(
        `((input) => { if (input) input.id = 'reading'; return !!input; })(${STATUS('Reading')})`,
      ))
        ? true
        : undefined,
    );
    await panel.click('#reading');
    await isChosen('Reading');
    await known.marksWhen('the mark says so', ([mark]) => mark?.state.includes('reading') === true);
    await list.marksWhen(
      'the row says so',
      (marks) => marks[1]?.state.includes('reading') === true,
    );
    await until('it can be undone', async () =>
      (await panel.evaluate(`document.querySelector('.outcome [data-undo]') !== null`))
        ? true
        : undefined,
    );
    await panel.click('.side-panel .outcome [data-undo]');
    await shows('Taken back.');
    await known.marksWhen(
      'the mark is back',
      ([mark]) => mark?.state.includes('reading') === false,
    );

    const wasSaved = (await known.readMarks())[0]?.saved;
    await known.clickPart(0, 'save');
    await until('the panel follows the press on the page', async () => {
      const pressed = `document.querySelector('.keeping .save')?.getAttribute('aria-pressed')`;
      return (await panel.evaluate(pressed)) === String(!wasSaved) ? true : undefined;
    });
    await list.close();
    await known.close();
  });

  it('keeps the keyboard in the panel when its paper goes', async () => {
    const page = await open(PAGES.known);
    await showsPaper(KNOWN.title);
    await panel.evaluate(`(document.querySelector('textarea').focus(), 0)`);
    const other = await open(PAGES.fresh);
    await shows(FRESH.title);
    await until('the keyboard is at the beginning', async () =>
      (await panel.evaluate('document.activeElement.localName')) === 'main' ? true : undefined,
    );
    await other.close();
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe can find, %s',
    async (scheme) => {
      for (const [address, word] of [
        [PAGES.fresh, 'because: chess'],
        [PAGES.list, 'No single paper here'],
        [PAGES.unknownPdf, 'is not in your corpus'],
      ] as const) {
        const page = await open(address);
        await shows(word);
        await panel.setColorScheme(scheme);
        const { faults, passes } = await findFaultsInPanel(panel);
        expect(faults, address).toEqual([]);
        expect(passes).toBeGreaterThan(8);
        await page.close();
      }
      // Into Firefox's sidebar axe-core goes anew with each question, as half a megabyte of text.
    },
    150_000,
  );
});
