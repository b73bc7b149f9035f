// A page that wants to know what its reader keeps: it defines an element of our name and asks the
// browser for the root behind it. It learns nothing; that the way is open otherwise, a control shows.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';

const LIST = 'https://arxiv.org/list/cs.CR/new';
const PAPERS = [
  { id: '2407.60001', title: 'A Secret Kept in a Margin' },
  { id: '2407.60002', title: 'The Reader Who Was Not Watched' },
];

/** Keeps the internals of every element of our name, and what its root is from then on. */
const SPY = `<script>
  globalThis.internals = [];
  customElements.define('scholium-mark', class extends HTMLElement {
    constructor() { super(); internals.push(this.attachInternals()); }
  });
</script>`;

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS).replace('<head>', `<head>${SPY}`) });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  it('reads no root through an element that it defined itself', async () => {
    const page = await browser.open(LIST);
    await page.marksWhen('both marks are filled', (all) => all.filter((m) => m.title).length === 2);
    await page.clickPart(0, 'save');
    await page.marksWhen('the first is saved', (all) => all[0]?.saved === true);
    const seen = await page.evaluate<{ hosts: number; roots: number }>(
      `({ hosts: document.querySelectorAll('scholium-mark').length,
          roots: internals.filter((each) => each.shadowRoot !== null).length })`,
    );
    expect(seen).toEqual({ hosts: 2, roots: 0 });

    const control = await page.evaluate<boolean>(
      `(() => { const naive = document.createElement('scholium-mark');
          naive.attachShadow({ mode: 'closed' });
          return internals.at(-1).shadowRoot !== null; })()`,
    );
    expect(control).toBe(true);
    await page.close();
  });

  it('finds nothing of the reader, and no address of the extension, in its own tree', async () => {
    const page = await browser.open(LIST);
    await page.marksWhen('both marks are filled', (all) => all.filter((m) => m.title).length === 2);
    const html = await page.evaluate<string>('document.documentElement.outerHTML');
    expect(html).toContain('<scholium-mark></scholium-mark>');
    expect(html).not.toMatch(/(?:chrome|moz)-extension:|aria-pressed|\bsaved\b/i);
    await page.close();
  });
});
