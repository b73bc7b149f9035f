// The built extension on full texts and on Hugging Face's models and collections, in real browsers:
// a reference has its mark only where its paper is known, and no mark there moves what stands by it.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';

const readCase = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../pages/${name}/page.html`, import.meta.url)), 'utf8');

const TEXT = 'https://arxiv.org/html/2407.20009v2';
const MODEL = 'https://huggingface.co/somebody/some-model';
const COLLECTION = 'https://huggingface.co/collections/somebody/papers';

/** Of the seed, under a title that it was known by later. */
const KNOWN = {
  id: '2401.06102',
  title:
    'Patchscopes: A Unifying Framework for Inspecting Hidden Representations of Language Models',
};

const reference = (blocks: readonly string[]) =>
  `<li class="ltx_bibitem"><span class="ltx_tag ltx_tag_bibitem">[1]</span>
  ${blocks.map((block) => `<span class="ltx_bibblock">${block}\n</span>`).join('\n')}</li>`;

const text = `<!DOCTYPE html><html data-theme="light"><head><title>A text</title></head><body>
<div class="ltx_page_main"><article class="ltx_document">
<h1 class="ltx_title ltx_title_document">Counting the Sheep of a Small Pasture by Ear</h1>
<div class="ltx_abstract"><p class="ltx_p">Sheep were counted.</p></div>
<section class="ltx_bibliography"><ul class="ltx_biblist">
${reference(['Ada Lovelace.', 'A Paper That Nobody Has Heard of.', 'A Journal, 1843.'])}
${reference(['A. Ghandeharioun and A. Caciularu.', `${KNOWN.title}.`, 'In ICML, 2024.'])}
${reference(['Somebody.', 'Another title of it.', `arXiv preprint arXiv:${KNOWN.id}, 2024.`])}
</ul></section></article></div></body></html>`;

const tag = (id: string) => `<div class="relative inline-block"><button type="button">
  <div class="tag"><span>arxiv:</span> <span>${id}</span></div></button></div>`;

const model = `<!DOCTYPE html><html><head><title>A model</title></head><body><main>
<header><h1>some-model</h1><div class="mb-3 flex flex-wrap">${tag(KNOWN.id)}${tag('2401.99999')}
<a href="/models?license=mit"><div class="tag">mit</div></a></div></header>
<nav>Model card</nav><p>See <a href="https://arxiv.org/abs/${KNOWN.id}">the paper</a> and
<a href="/papers/2401.99998">one of ours</a>.</p></main></body></html>`;

/** Where all elements of a part of the page stand, ours left out. */
const boxes = (within: string) => `[...document.querySelectorAll('${within}, ${within} *')]
  .filter((element) => !element.localName.startsWith('scholium-'))
  .map((element) => { const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map(Math.round).join(' '); })`;

/** Compares the page with its marks and, once they are taken out, without. */
async function expectUnmoved(page: PageUnderTest, within: string): Promise<void> {
  const marked = await page.evaluate<string[]>(boxes(within));
  await page.evaluate(
    `document.querySelectorAll('${within} scholium-mark').forEach((host) => host.remove())`,
  );
  expect(marked).toEqual(await page.evaluate<string[]>(boxes(within)));
}

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(TEXT, { html: text, sheet: 'latexml' });
    web.serve(MODEL, { html: model, sheet: 'huggingface' });
    web.serve(COLLECTION, { html: readCase('hf-collection/mixed') });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  it('marks the title of a full text, and of its references those that are in the corpus', async () => {
    const page = await browser.open(TEXT);
    const marks = await page.marksWhen(
      'title and two references have marks',
      (all) => all.length === 3 && all.every(({ parts }) => parts.includes('save')),
    );
    expect(marks.map(({ title }) => title)).toEqual([
      'Counting the Sheep of a Small Pasture by Ear',
      KNOWN.title,
      'Another title of it',
    ]);
    await expectUnmoved(page, '.ltx_biblist');
    await page.close();
  });

  it('marks each arXiv tag of a model once, by its id where no title is known', async () => {
    const page = await browser.open(MODEL);
    const marks = await page.marksWhen(
      'both tags have marks',
      (all) => all.length === 2 && all.every(({ parts }) => parts.includes('save')),
    );
    expect(marks[0]?.title).toMatch(/^Patchscope/);
    expect(marks[0]?.topics.length).toBeGreaterThan(0);
    expect(marks[1]?.title).toBe('arXiv 2401.99999');
    await expectUnmoved(page, 'main');
    await page.close();
  });

  it('marks the papers of a collection, and no model', async () => {
    const page = await browser.open(COLLECTION);
    const marks = await page.marksWhen(
      'both papers have marks',
      (all) => all.length === 2 && all.every(({ parts }) => parts.includes('save')),
    );
    expect(marks[0]?.title).toBe('Mixtral of Experts');
    await expectUnmoved(page, 'main');
    await page.close();
  });
});
