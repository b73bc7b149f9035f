// A saved paper comes in and goes to a Zotero that a loopback server plays, after the reader has pressed
// twice; and nothing is asked of it before. The answers have the shapes that Zotero's connector knows.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { grantHosts } from './granted-build.ts';
import { BROWSERS, findBuilt, launchFresh } from './launch.ts';
import { arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.CL/recent';
const ZOTERO = 'http://127.0.0.1/connector/';

/** Where to press a button; a browser takes only a real press for leave to ask for a host. */
const placeOf = (text: string) => `(() => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === '${text}');
  if (!found) return null;
  found.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
})()`;

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let folder: string;
  let library: PageUnderTest;
  const saved: { items: { title: string; itemType: string }[] }[] = [];

  beforeAll(async () => {
    web = await startLoopbackWeb();
    const paper = { id: '1706.03762', title: 'Attention Is All You Need' };
    web.serve(LIST, { html: arxivList([paper]), sheet: 'arxiv' });
    folder = grantHosts(findBuilt(name), 'http://127.0.0.1/*');
    const start = name === 'chromium' ? launchChromium : launchFirefox;
    browser = await launchFresh<BrowserUnderTest>(
      name,
      (options) => start({ ...options, extension: folder }),
      web,
    );
    const list = await browser.open(LIST);
    await list.marksWhen('it is marked', (marks) => marks[0]?.parts.includes('save') === true);
    await list.clickPart(0, 'save');
    await list.marksWhen('it is saved', (marks) => marks[0]?.saved === true);
    library = await browser.openExtensionPage('library.html');
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  async function pressWhenThere(text: string): Promise<void> {
    const place = await until(
      `${text} can be pressed`,
      async () =>
        (await library.evaluate<{ x: number; y: number } | null>(placeOf(text))) ?? undefined,
    );
    await library.click(place.x, place.y);
  }
  const isSaid = (text: string) =>
    until(`“${text}” is said`, async () =>
      (await library.evaluate<boolean>(`document.body.textContent.includes('${text}')`))
        ? true
        : undefined,
    );
  const asked = () => web.recorder.all.filter(({ host }) => host === '127.0.0.1');

  it('asks nothing of this machine before a press, and says plainly that no Zotero is there', async () => {
    await isSaid('Send to Zotero');
    expect(asked()).toEqual([]);
    await pressWhenThere('Send to Zotero');
    await isSaid('Zotero did not answer. Start Zotero');
    expect(asked().map(({ path: at }) => at)).toEqual(['/connector/getSelectedCollection']);
    expect((await findFaults(library)).faults).toEqual([]);
  });

  it('says where the papers would go, and sends them at the second press', async () => {
    web.serve(`${ZOTERO}getSelectedCollection`, {
      html: '',
      answer: () => ({
        status: 200,
        json: {
          libraryID: 1,
          libraryName: 'My Library',
          libraryEditable: true,
          id: 7,
          name: 'Reading',
        },
      }),
    });
    web.serve(`${ZOTERO}saveItems`, {
      html: '',
      answer(body, headers) {
        if (headers['x-zotero-connector-api-version'] !== '3') return { status: 403, json: {} };
        saved.push(JSON.parse(body));
        return { status: 201, json: {} };
      },
    });
    await pressWhenThere('Try again');
    await isSaid('Send the one paper to “Reading” in Zotero?');
    expect(saved).toEqual([]);
    expect((await findFaults(library)).faults).toEqual([]);
    await pressWhenThere('Send');
    await isSaid('The paper is in “Reading” now.');
    expect(saved.map(({ items }) => items.map(({ title, itemType }) => [title, itemType]))).toEqual(
      [[['Attention Is All You Need', 'preprint']]],
    );
  });
});
