// Papers of other programs in the real library tab, by keyboard: a list and a BibTeX file are pasted and chosen,
// looked at, taken in and undone, in both browsers; nothing is written before the press.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/paper/entry.ts';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const API = '(globalThis.browser ?? chrome)';
const ask = <T>(page: PageUnderTest, name: string, request: object = {}): Promise<T> =>
  page.evaluate<T>(`${API}.runtime.sendMessage(${JSON.stringify({ scholium: 1, name, request })})
    .then((reply) => { if (!reply.ok) throw new Error(reply.code); return reply.answer })`);

const BIBTEX = `@misc{lind2023letters,
  title = {On the {Weight} of an Unread Letter: M{\\"u}ller's \\& Others},
  author = {Lind, Anna and M{\\"u}ller, J{\\"o}rg},
  eprint = {2307.12345}, archiveprefix = {arXiv}, year = {2023},
  keywords = {letters, to cite}, annote = {Read this again.}
}
@misc{none, author = {Nobody}}
@misc{again, title = {On the Weight}, eprint = {2307.12345}, archiveprefix = {arXiv}}
`;
const LIST = '1706.03762\\nhttps://arxiv.org/abs/2307.12345v2\\nA Title That Nobody Has Written\\n';

const FOCUS = (name: string) => `(() => {
  const button = [...document.querySelectorAll('button')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent).startsWith('${name}') && !one.disabled);
  button?.focus();
  return document.activeElement === button && button !== undefined;
})()`;
const PASTE = (text: string) => `(() => {
  const box = document.querySelector('section:has(#take) textarea');
  if (!box) return false;
  box.focus();
  box.value = '${text}';
  box.dispatchEvent(new Event('input', { bubbles: true }));
  return true;
})()`;
const CHOOSE = `(() => {
  const given = new DataTransfer();
  given.items.add(new File([${JSON.stringify(BIBTEX)}], 'mine.bib'));
  const input = document.querySelector('section:has(#take) input[type=file]');
  if (!input) return false;
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
})()`;
/** Empty where nothing has the focus: the whole page's text would hold anything. */
const FOCUSED = `document.activeElement === document.body ? '' : document.activeElement.textContent`;
/** Keeps what the reader is handed, in place of a download. */
const CAPTURE = `(() => {
  HTMLAnchorElement.prototype.click = function () {
    fetch(this.href).then((answer) => answer.text()).then((text) => { globalThis.given = text; });
  };
  return true;
})()`;
const SAID = `document.querySelector('section:has(#take)')?.innerText ?? ''`;

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    browser = await launchBuilt(name, web);
    page = await browser.openExtensionPage('library.html');
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const does = (what: string, code: string) =>
    until(what, async () => (await page.evaluate<boolean>(code)) || undefined);
  const press = async (button: string) => {
    await does(`${button} is there`, FOCUS(button));
    await page.press('Enter');
  };
  const focusIs = (text: string) =>
    until(`the focus is on ${text}`, async () =>
      (await page.evaluate<string>(FOCUSED)).includes(text) ? true : undefined,
    );
  const saved = async () => (await ask<Entry[]>(page, 'listEntries')).map(({ key }) => key).sort();

  it('shows what a pasted list would bring, takes it in and undoes it', async () => {
    await does('the list is pasted', PASTE(LIST));
    await press('Look at what this is');
    await focusIs('What you pasted');
    const said = await page.evaluate<string>(SAID);
    expect(said.replace(/\s+/g, ' ')).toContain('Records read 3 New 3');
    expect(said).toContain('A Title That Nobody Has Written');
    expect(await saved(), 'a look writes nothing').toEqual([]);
    expect((await findFaults(page)).faults).toEqual([]);
    await press('Add to the library');
    await focusIs('Undo all of it');
    expect(await saved()).toEqual([
      'arxiv:1706.03762',
      'arxiv:2307.12345',
      'title:atitlethatnobodyhaswritten',
    ]);
    await page.press('Enter');
    await focusIs('Undone');
    expect(await saved()).toEqual([]);
  });

  it('fills in from a BibTeX file what the library lacks', async () => {
    await does('the list is pasted', PASTE('arXiv:2307.12345'));
    await press('Look at what this is');
    await focusIs('What you pasted');
    await press('Add to the library');
    await focusIs('Undo all of it');
    await does('the file is chosen', CHOOSE);
    await focusIs('mine.bib');
    const said = (await page.evaluate<string>(SAID)).replace(/\s+/g, ' ');
    expect(said).toContain('Records read 3 New 0 Would be filled in 1');
    expect(said).toContain('Twice in the file 1 Left out 1');
    if (process.env.SCHOLIUM_SHOTS) {
      for (const scheme of ['light', 'dark'] as const) {
        await page.setColorScheme(scheme);
        await page.evaluate(`document.getElementById('take').scrollIntoView()`);
        await page.screenshot(`${process.env.SCHOLIUM_SHOTS}/take-${name}-${scheme}.png`);
      }
    }
    await press('Add to the library');
    await focusIs('Undo all of it');
    expect(await ask<Entry[]>(page, 'listEntries')).toMatchObject([
      {
        key: 'arxiv:2307.12345',
        title: "On the Weight of an Unread Letter: Müller's & Others",
        authors: ['Anna Lind', 'Jörg Müller'],
        tags: ['letters', 'to cite'],
        note: 'Read this again.',
      },
    ]);
  });

  it('writes all of it as BibTeX, which comes back as what is known', async () => {
    await page.evaluate(CAPTURE);
    await press('Export your one paper');
    const written = await until(
      'the file is written',
      async () => (await page.evaluate<string>('globalThis.given ?? ""')) || undefined,
    );
    expect(written).toContain('@misc{lind2023weightunreadlettermüllers,');
    expect(written).toContain('title={On the Weight of an Unread Letter: Müller');
    await does(
      'the file is pasted',
      PASTE(written.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll("'", "\\'")),
    );
    await press('Look at what this is');
    await focusIs('What you pasted');
    const said = (await page.evaluate<string>(SAID)).replace(/\s+/g, ' ');
    expect(said).toContain('Records read 1 New 0 Would be filled in 0 Known already 1');
    if (process.env.SCHOLIUM_SHOTS) {
      await page.evaluate(`document.getElementById('export').scrollIntoView()`);
      await page.screenshot(`${process.env.SCHOLIUM_SHOTS}/export-${name}.png`);
    }
    expect((await findFaults(page)).faults).toEqual([]);
  });
});
