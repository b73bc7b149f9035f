// The first screen and the diagnostics in real browsers: the screen comes by itself once, its marks are
// live without any request; the diagnostics try each site on the page in front and tell no title.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.CL/recent';
const PAPERS = [
  { id: '2407.90001', title: 'Counting the Sheep of a Small Pasture by Ear' },
  { id: '2407.90002', title: 'On the Weight of an Unread Letter' },
];
const API = '(globalThis.browser ?? chrome)';

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS), sheet: 'arxiv' });
    browser = await launchBuilt(name, web, { keepsWelcome: true });
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const countWelcome = (page: PageUnderTest) =>
    page.evaluate<number>(`${API}.tabs.query({}).then((tabs) =>
      tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length)`);

  it('opens the first screen by itself after the installation, and not at the next start', async () => {
    const own = await browser.openExtensionPage('popup.html');
    await until('it stands open', async () => (await countWelcome(own)) === 1 || undefined);
    await browser.restart();
    const next = await browser.openExtensionPage('popup.html');
    await until('the background is awake', () =>
      next.evaluate<true | undefined>(`${API}.runtime.sendMessage({ scholium: 1, name: 'getHealth',
        request: {} }).then((answer) => answer?.ok || undefined)`),
    );
    expect(await next.evaluate(`${API}.storage.local.get('welcomed')`)).toEqual({ welcomed: true });
    expect(await countWelcome(next)).toBeLessThanOrEqual(1);
    await next.close();
  });

  it('has live marks on its list, whose presses are kept, and notes nothing as met', async () => {
    const page = await browser.openExtensionPage('welcome.html');
    const marks = await page.marksWhen(
      'each paper has its mark',
      (all) => all.length === 4 && all.every(({ title }) => title !== ''),
    );
    expect(marks.map(({ title }) => title)).toContain(
      'Open Problems in Mechanistic Interpretability',
    );
    expect(marks.every(({ topics }) => topics.length > 0)).toBe(true);
    for (const scheme of ['light', 'dark'] as const) {
      await page.setColorScheme(scheme);
      expect((await findFaults(page)).faults).toEqual([]);
    }
    await page.clickPart(0, 'save');
    await page.marksWhen('it is saved', ([mark]) => mark?.saved === true);
    await page.clickPart(0, 'related');
    await until('its relatives stand there', () =>
      page.callInside(
        (opened) =>
          opened.some(({ root }) => root?.querySelector('[part~="related-item"]')) || undefined,
        null,
      ),
    );
    const counts = await page.evaluate<{ met: number; saved: number }>(
      `${API}.runtime.sendMessage({ scholium: 1, name: 'getHealth', request: {} })
        .then(({ answer }) => answer.counts)`,
    );
    expect(counts).toMatchObject({ met: 0, saved: 1 });
    await page.close();
  });

  it('tries each site on the page that was looked at last, and tells no title and no address', async () => {
    const list = await browser.open(LIST);
    await list.marksWhen('both are filled', (all) => all.filter(({ title }) => title).length === 2);
    const page = await browser.openExtensionPage('diagnostics.html');
    const rows = await until('the sites were tried', () =>
      page.evaluate<string[][] | undefined>(`(() => {
        const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
          [...row.children].map(({ textContent }) => textContent));
        return rows.length > 0 ? rows : undefined; })()`),
    );
    expect(rows).toHaveLength(8);
    expect(rows[0]?.slice(0, 5)).toEqual(['arXiv lists (this page)', '2', '2', '2', '2']);
    expect(rows.slice(1).every(([site]) => !site?.includes('this page'))).toBe(true);
    const text = await page.evaluate<string>('document.body.innerText');
    for (const { title, id } of PAPERS) {
      expect(text).not.toContain(title);
      expect(text).not.toContain(id);
    }
    expect(text).not.toContain('cs.CL');
    for (const scheme of ['light', 'dark'] as const) {
      await page.setColorScheme(scheme);
      expect((await findFaults(page)).faults).toEqual([]);
    }
    await page.close();
  });

  it('counts no request, and would count one', async () => {
    const page = await browser.openExtensionPage('library.html');
    const facts = () =>
      page.evaluate<{ requests: number }>(
        `${API}.runtime.sendMessage({ scholium: 1, name: 'getFacts', request: {} })
          .then(({ answer }) => answer)`,
      );
    expect((await facts()).requests).toBe(0);
    await browser.evaluateInBackground(`fetch('${LIST}?control').then(() => 0, () => 0)`);
    await until('the control is counted', async () => (await facts()).requests === 1 || undefined);
    await page.close();
  });
});
