// Titles made to break out, to turn the line about or to drown it, in real browsers: they are drawn
// as text, cut, and never run. That a script would be noticed is proved by one that does run.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import type { PaperOnPage } from './paper-pages.ts';
import { arxivList, huggingFaceDaily } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const INJECTED = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>`;
const MEGABYTE = 1_000_000;
/** Longest title that a mark speaks. */
const MAX_TITLE = 600;

const PAPERS: PaperOnPage[] = [
  { id: '2407.50001', title: `Breaking ${INJECTED} Out` },
  { id: '2407.50002', title: 'Turning \u202Etxet eht\u202C \u2067about\u2069' },
  { id: '2407.50003', title: 'Zero\u200B\u200D\uFEFF Width' },
  { id: '2407.50004', title: `Drowning ${'in words '.repeat(MEGABYTE / 9)}` },
  {
    id: '2407.50005',
    title: `<script>document.write('Lone ' + String.fromCharCode(0xD800) + ' Half')</script>`,
    isMarkup: true,
  },
  { id: '2407.50006', title: '{{constructor.constructor("document.title=1")()}}' },
];
const LIST = 'https://arxiv.org/list/cs.CR/recent';
const DAILY = 'https://huggingface.co/papers';
const STRANGE = 'https://arxiv.org/list/cs.SE/recent';

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS) });
    web.serve(DAILY, { html: huggingFaceDaily(PAPERS.slice(0, 3)) });
    web.serve(STRANGE, {
      html: '<!DOCTYPE html><html><title>Moved</title><p>All is new.</p></html>',
    });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  it.each([
    [LIST, PAPERS.length],
    [DAILY, 3],
  ])('draws hostile titles of %s as text', async (address, count) => {
    const page = await browser.open(address);
    const marks = await page.marksWhen(
      'all are filled',
      (all) => all.length === count && all.every((mark) => mark.parts.includes('save')),
    );
    expect(marks[0]?.title).toContain('<img src=x');
    for (const { title } of marks) {
      expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
    }
    const inside = await page.callInside(
      (opened) => opened.map(({ root }) => root?.querySelectorAll('img, script').length ?? -1),
      null,
    );
    expect(inside.length).toBeGreaterThanOrEqual(marks.length);
    expect(inside.filter((count) => count !== 0)).toEqual([]);
    expect(await page.evaluate('document.title')).not.toBe('run');
    await page.close();
  });

  it('cuts a megabyte of title with an ellipsis and mends half a character', async () => {
    const page = await browser.open(LIST);
    const marks = await page.marksWhen(
      'all are filled',
      (all) => all.length === PAPERS.length && all.every((mark) => mark.parts.includes('save')),
    );
    expect(marks[3]?.title).toMatch(/^Drowning in words .*…$/);
    expect(marks[4]?.title).toBe('Lone \uFFFD Half');
    await page.close();
  });

  it('lists a saved hostile title in popup and library as text', async () => {
    const page = await browser.open(LIST);
    await page.clickPart(0, 'save');
    await page.marksWhen('it is saved', (all) => all[0]?.saved === true);
    for (const path of ['popup.html', 'library.html']) {
      const view = await browser.openExtensionPage(path);
      await until(
        'the title stands there as text',
        async () =>
          (await view.evaluate<boolean>(`document.body.textContent.includes('<img src=x')`)) ||
          undefined,
      );
      expect(await view.evaluate(`document.querySelectorAll('img[src=x]').length`)).toBe(0);
      expect(await view.evaluate('document.title')).not.toBe('run');
      await view.close();
    }
    await page.close();
  });

  it('does nothing on a page whose markup it does not know', async () => {
    const page = await browser.open(STRANGE);
    await page.callInside((opened) => opened.length, null);
    expect(await page.readMarks()).toEqual([]);
    expect(await page.evaluate('document.body.children.length')).toBe(1);
    await page.close();
  });

  it('would notice a title that ran', async () => {
    const [first] = PAPERS;
    if (!first) throw new Error('There are no papers to show.');
    web.serve(LIST, { html: arxivList([{ ...first, isMarkup: true }]) });
    const page = await browser.open(LIST);
    await until('the script of the title has run', async () =>
      (await page.evaluate('document.title')) === 'run' ? true : undefined,
    );
    await page.close();
  });
});
