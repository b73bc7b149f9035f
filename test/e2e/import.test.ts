// Importing in real browsers, with the worker as it is built: a file is chosen, halted and gone on
// with, its tab closed in the middle and opened again; pages then know its papers, until it is removed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorpusSummary } from '../../src/wire/corpus-messages.ts';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import type { OpenedHost } from './inside-marks.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { askReport } from './page-report.ts';
import { arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const ROWS = 6000;
const LIST = 'https://arxiv.org/list/cs.CL/recent';
/** Imports take their time where other work holds the machine. */
const PATIENT = { patienceMs: 120_000 };

const COUNTED = ['sheep', 'letters', 'windmills', 'lanterns', 'orchards', 'ferries', 'bridges'];
const PLACES = ['pasture', 'valley', 'harbour', 'island', 'monastery', 'quarry', 'marsh', 'canal'];
const idOf = (n: number) => `2301.${10_000 + n}`;
const titleOf = (n: number) =>
  `Counting the ${COUNTED[n % 7]} of a small ${PLACES[n % 8]} by ear in season ${n}`;

/** In the list and in the file. */
const KNOWN = [0, 1, 2, 3, 4].map((n) => ({ id: idOf(n), title: titleOf(n) }));
const FOREIGN = { id: '2407.20009', title: 'On the Weight of an Unread Letter' };

/** In the page: makes a file, and gives it as the reader's choice. */
function chooseMade(name: string, rows: number): string {
  return `(() => {
    const counted = ${JSON.stringify(COUNTED)};
    const places = ${JSON.stringify(PLACES)};
    const lines = Array.from({ length: ${rows} }, (_, n) => {
      const title = 'Counting the ' + counted[n % 7] + ' of a small ' + places[n % 8] +
        ' by ear in season ' + n;
      const abstract = ('We count ' + counted[n % 7] + ' and ' + counted[(n >> 3) % 7] +
        ' in a ' + places[n % 8] + ' for ' + n + ' days. ').repeat(12);
      return JSON.stringify({ id: '2301.' + (10000 + n), title, abstract,
        authors: 'Nobody N. Known', categories: 'cs.CL' });
    });
    lines.splice(100, 0, '{"broken');
    const given = new DataTransfer();
    given.items.add(new File([lines.join('\\n')], '${name}', { lastModified: 1 }));
    const input = document.querySelector('section:has(#import) input[type=file]');
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    return true;
  })()`;
}

const PRESS = (name: string) => `(() => {
  const found = [...document.querySelectorAll('button')].find((button) =>
    (button.getAttribute('aria-label') ?? button.textContent) === ${JSON.stringify(name)});
  found?.click();
  return found !== undefined;
})()`;

const TEXT = `(document.querySelector('main')?.textContent ?? '')`;

function readRelatedInside(opened: readonly OpenedHost[]): string[] {
  const panel = opened.find(({ host }) => host.localName === 'scholium-panel');
  const lines = panel?.root?.querySelectorAll('[part="related-item"]') ?? [];
  return [...lines].map((line) => line.textContent ?? '');
}

describe.each(BROWSERS)('%s', { timeout: 300_000 }, (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList([...KNOWN, FOREIGN]), sheet: 'arxiv' });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const textWhen = (page: PageUnderTest, what: RegExp) =>
    until(
      `the page says ${what}`,
      async () => {
        const text = await page.evaluate<string>(TEXT);
        return what.test(text) ? text : undefined;
      },
      PATIENT,
    );
  const press = (page: PageUnderTest, button: string) =>
    until(`the button "${button}" is there`, async () =>
      (await page.evaluate<boolean>(PRESS(button))) ? true : undefined,
    );
  const openLibrary = async () => {
    const page = await browser.openExtensionPage('library.html');
    await textWhen(page, /Import papers/);
    return page;
  };
  const listCorpora = (page: PageUnderTest) =>
    page.evaluate<{ answer: CorpusSummary[] }>(
      `(globalThis.browser ?? chrome).runtime.sendMessage(
        { scholium: 1, name: 'listCorpora', request: {} })`,
    );

  /** How many papers of the list page are in the corpus. */
  async function countKnown(library: PageUnderTest): Promise<number> {
    const page = await browser.open(LIST);
    await page.marksWhen(
      'all are filled',
      (marks) => marks.length === 6 && marks.every(({ parts }) => parts.includes('save')),
    );
    const report = await until('the page reports', async () => {
      const told = await askReport(library);
      return told?.titles === 6 ? told : undefined;
    });
    await page.close();
    return report.inCorpus;
  }

  /** How many titles of the page that stays open are in the corpus, once that is so many. */
  const knownOnStanding = (library: PageUnderTest, count: number) =>
    until(`the open page knows ${count} papers`, async () =>
      (await askReport(library))?.inCorpus === count ? true : undefined,
    );

  it('imports a file that is halted, gone on with, and left in the middle', async () => {
    const first = await openLibrary();
    expect(await countKnown(first)).toBe(0);
    // Nobody reloads this page: what it knows later it was told.
    const standing = await browser.open(LIST);
    await standing.marksWhen('all are filled', (marks) =>
      marks.every(({ parts }) => parts.includes('save')),
    );
    await first.toFront();
    await until('the file is chosen', async () =>
      (await first.evaluate<boolean>(chooseMade('made.jsonl', ROWS))) ? true : undefined,
    );
    await textWhen(first, /Importing made\.jsonl.*[1-9]\d* papers/);
    await press(first, 'Pause');
    await textWhen(first, /Paused: made\.jsonl/);
    expect((await listCorpora(first)).answer[0]).toMatchObject({
      state: 'building',
      importing: { isPaused: true, hasFile: true },
    });
    expect((await findFaults(first)).faults).toEqual([]);
    const other = await openLibrary();
    await press(other, 'Go on');
    await textWhen(other, /Another tab of Scholium is importing/);
    await other.close();
    await press(first, 'Go on');
    await textWhen(first, /Importing made\.jsonl/);
    await knownOnStanding(first, 0);
    await first.close();

    const second = await openLibrary();
    const text = await textWhen(second, /made\.jsonl is imported/);
    expect(text).toContain(`Records read${(ROWS + 1).toLocaleString('en')}`);
    expect(text).toContain(`Added${ROWS.toLocaleString('en')}`);
    expect(text).toContain('Why 1 record was left out');
    expect((await findFaults(second)).faults).toEqual([]);
    await knownOnStanding(second, 5);
    await standing.close();
    await second.close();
  });

  it('knows the papers on pages and finds them as relatives', async () => {
    const library = await openLibrary();
    expect(await countKnown(library)).toBe(5);
    const page = await browser.open(LIST);
    await page.marksWhen('all can be compared', (marks) =>
      marks.some(({ parts }) => parts.includes('related')),
    );
    await page.clickPart(0, 'related');
    const lines = await until('the panel lists papers', async () => {
      const lines = await page.callInside(readRelatedInside, null);
      return lines.length > 0 ? lines : undefined;
    });
    expect(lines.join('\n')).toMatch(/Counting the sheep .*imported/);
    await page.close();
    await library.close();
  });

  it('keeps the corpus over a restart, and removes it in one step', async () => {
    await browser.restart();
    const library = await openLibrary();
    await textWhen(library, /6,000 papers/);
    expect(await countKnown(library)).toBe(5);
    await press(library, 'Remove: made.jsonl');
    await textWhen(library, /Removed: made\.jsonl/);
    expect(await countKnown(library)).toBe(0);
    const standing = await browser.open(LIST);
    await knownOnStanding(library, 0);
    await press(library, 'Undo');
    await textWhen(library, /6,000 papers/);
    await knownOnStanding(library, 5);
    await standing.close();
    await press(library, 'Remove: made.jsonl');
    await textWhen(library, /Removed: made\.jsonl/);
    await library.close();
    const after = await openLibrary();
    await textWhen(after, /Nothing imported yet/);
    expect((await listCorpora(after)).answer.filter(({ kind }) => kind === 'imported')).toEqual([]);
    await after.close();
  });
});
