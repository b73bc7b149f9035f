// Saved papers of which something was noticed, in real browsers: a page of the new version is opened, a feed tells of
// another, and the library says so until it was looked at. The page of the version that was saved says nothing.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/paper/entry.ts';
import { arxivRss } from '../harness/feed-world.ts';
import { askBackground } from './ask-background.ts';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { grantHosts } from './granted-build.ts';
import { BROWSERS, findBuilt, launchFresh } from './launch.ts';
import { arxivAbs } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const SAVED_AT = Date.UTC(2026, 5, 1);
/** `dateline`: of its abstract page. */
const SAME = {
  id: '2612.99001',
  title: 'A Paper That Stays as It Was',
  dateline: '[Submitted on 2 Jan 2026 (v1), last revised 3 Mar 2026 (this version, v2)]',
};
const REVISED = {
  id: '2612.99002',
  title: 'A Paper That Came Again',
  dateline: '[Submitted on 2 Jan 2026 (v1), last revised 4 Jul 2026 (this version, v2)]',
};
const TOLD = { id: '2612.99003', title: 'A Paper That a Feed Tells of' };

const LINES = `[...document.querySelectorAll('.saved-news-lines > li')].map((line) =>
  line.querySelector('a').textContent + ': ' + line.querySelector('span').textContent)`;
const ROWS = `[...document.querySelectorAll('.shelf-row')].flatMap((row) =>
  [...row.querySelectorAll('.edition-news')].map((news) =>
    row.querySelector('.paper-title').textContent + ': ' + news.textContent)).sort()`;

describe.each(BROWSERS)('%s', { timeout: 120_000 }, (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let folder: string;
  let page: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    for (const paper of [SAME, REVISED])
      web.serve(`https://arxiv.org/abs/${paper.id}`, { html: arxivAbs(paper) });
    const pubDate = 'Mon, 06 Jul 2026 00:00:00 -0400';
    web.serve('https://rss.arxiv.org/rss/cs.CL', {
      html: arxivRss([
        { ...TOLD, type: 'replace', version: 3, pubDate },
        { ...SAME, type: 'replace-cross', version: 2, pubDate },
      ]),
      headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
    });
    folder = grantHosts(findBuilt(name), 'https://rss.arxiv.org/*');
    const start = name === 'chromium' ? launchChromium : launchFirefox;
    browser = await launchFresh<BrowserUnderTest>(
      name,
      (options) => start({ ...options, extension: folder }),
      web,
    );
    page = await browser.openExtensionPage('library.html');
    const at = new Date(SAVED_AT).toISOString();
    const text = JSON.stringify({
      format: 'scholium-library',
      version: 1,
      exportedAt: at,
      entries: [SAME, REVISED, TOLD].map(({ id, title }) => {
        const facts = { authors: [], categories: ['cs.CL'], status: null, tags: [], note: '' };
        return {
          key: `arxiv:${id}`,
          ids: { arxiv: id },
          title,
          ...facts,
          savedAt: at,
          updatedAt: at,
        };
      }),
    });
    await askBackground(page, 'restoreBackup', { from: { text }, way: 'add' });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const kept = async ({ id }: { id: string }) =>
    (await askBackground<Entry[]>(page, 'listEntries', { keys: [`arxiv:${id}`] }))[0]?.edition;
  const isSaid = (what: string, script: string, lines: readonly string[]) =>
    until(what, async () => {
      const found = await page.evaluate<string[]>(script);
      return JSON.stringify(found) === JSON.stringify(lines) ? true : undefined;
    });
  const isFocused = (attribute: string, value: string) =>
    until(`the keyboard is at ${value}`, async () => {
      const script = `document.activeElement?.getAttribute('${attribute}')`;
      return (await page.evaluate<string | null>(script)) === value ? true : undefined;
    });
  const revised = `${REVISED.title}: new version v2`;
  const told = `${TOLD.title}: new version v3`;

  it('the page of the version that was saved says nothing, that of a new one does', async () => {
    for (const paper of [SAME, REVISED]) {
      const tab = await browser.open(`https://arxiv.org/abs/${paper.id}`);
      await until('what the page says is kept', async () =>
        (await kept(paper))?.version?.is === 2 ? true : undefined,
      );
      await tab.close();
    }
    expect((await kept(SAME))?.version).toEqual({ is: 2, at: 0 });
    await page.goto(`${browser.extensionOrigin}/library.html`);
    await page.toFront();
    await isSaid('the new version is said in its row', ROWS, [revised]);
    await isSaid('and at the head of the day', LINES, [revised]);
  });

  it('a feed that has a paper replaced says it of that, and of no other', async () => {
    await askBackground(page, 'setFeed', { id: 'arxiv', isOn: true, categories: ['cs.CL'] });
    await isSaid('both are said', ROWS, [revised, told]);
    await isSaid('the latest first', LINES, [told, revised]);
    expect((await kept(SAME))?.version).toEqual({ is: 2, at: 0 });
    expect((await findFaults(page)).faults).toEqual([]);
  });

  it('is said no more once it was looked at, by keyboard', async () => {
    await page.evaluate(`document.querySelector('.saved-news-lines button').focus()`);
    await page.press(' ');
    await isSaid('the first has gone', LINES, [revised]);
    await isFocused('aria-label', `Seen: ${REVISED.title}`);
    await page.press(' ');
    await isSaid('all have gone', LINES, []);
    await isSaid('from the rows too', ROWS, []);
    await isFocused('id', 'today');
  });
});
