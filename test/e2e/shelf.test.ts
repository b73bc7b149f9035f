// The library's list in real browsers, by keyboard alone: found by signs, put in order, tagged several at
// once and taken back, a search named and come back to.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/paper/entry.ts';
import { askBackground } from './ask-background.ts';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivAbs } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const PAPERS = [
  { n: 1, title: 'Whale Song as a Language', year: 2021, status: 'read', tags: ['sea'] },
  { n: 2, title: 'A Grammar of Gulls', year: 2023, status: null, tags: [] },
  { n: 3, title: 'Zebras in Rows', year: 2019, status: null, tags: ['land'] },
  { n: 4, title: 'Moths at Night', year: 2023, status: 'reading', tags: [] },
  { n: 5, title: 'Counting Sheep by Ear', year: 2020, status: 'read', tags: ['land'] },
  { n: 6, title: 'Kelp and Its Readers', year: 2024, status: null, tags: ['sea'] },
] as const;
/** Of this one no author is known before its page is read. */
const UNKNOWN = { n: 2, id: '2410.10002', title: 'A Grammar of Gulls' };
const ABS = `https://arxiv.org/abs/${UNKNOWN.id}`;
const NEWEST_FIRST = [...PAPERS].reverse().map(({ title }) => title);

interface Seen {
  rows: string[];
  selected: number;
  /** What the row that has the focus is called, or the element. */
  focus: string;
  hash: string;
  query: string;
  said: string;
}

const READ = `(() => {
  const say = (element) => (element?.textContent ?? '').trim();
  const here = document.activeElement;
  const row = here.closest('.shelf-row');
  return {
    rows: [...document.querySelectorAll('.shelf-row')]
      .sort((a, b) => a.ariaPosInSet - b.ariaPosInSet)
      .map((line) => say(line.querySelector('.paper-title'))),
    selected: document.querySelectorAll('.shelf-row.selected').length,
    focus: row ? 'row ' + say(row.querySelector('.paper-title'))
      : here.localName + ' ' + (here.getAttribute('aria-label') ?? say(here)),
    hash: location.hash,
    query: document.querySelector('input[type=search]')?.value ?? '',
    said: say(document.querySelector('.undo-bar')),
  };
})()`;

describe.each(BROWSERS)('%s', { timeout: 120_000 }, (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(ABS, { html: arxivAbs(UNKNOWN), sheet: 'arxiv' });
    browser = await launchBuilt(name, web);
    page = await browser.openExtensionPage('library.html');
    const text = JSON.stringify({
      format: 'scholium-library',
      version: 1,
      exportedAt: new Date(0).toISOString(),
      entries: PAPERS.map(({ n, ...facts }) => {
        const id = `2410.${10000 + n}`;
        const at = new Date(Date.UTC(2026, 0, n)).toISOString();
        const authors = n === UNKNOWN.n ? [] : [`Ada Number${n}`];
        const more = { savedAt: at, updatedAt: at, categories: ['cs.CL'], note: '' };
        return { key: `arxiv:${id}`, ids: { arxiv: id }, authors, ...facts, ...more };
      }),
    });
    await askBackground(page, 'restoreBackup', { from: { text }, way: 'add' });
    await page.goto(`${browser.extensionOrigin}/library.html`);
    await page.toFront();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const seenWhen = (what: string, holds: (seen: Seen) => boolean) => {
    let last: Seen | undefined;
    return until(
      what,
      async () => {
        last = await page.evaluate<Seen>(READ);
        return holds(last) ? last : undefined;
      },
      { describe: () => JSON.stringify(last) },
    );
  };
  const isList = (titles: readonly string[]) => (seen: Seen) =>
    JSON.stringify(seen.rows) === JSON.stringify(titles);
  async function type(text: string) {
    for (const letter of text) await page.press(letter);
  }
  /** Into the box, which is emptied, from wherever the keyboard is. */
  async function search(text: string) {
    await page.press('/');
    await seenWhen('the box has the focus', ({ focus }) => focus.startsWith('input Search'));
    const { query } = await page.evaluate<Seen>(READ);
    if (query !== '') await page.press('Escape');
    await seenWhen('the box is empty', (seen) => seen.query === '');
    await type(text);
    await seenWhen('it is typed', (seen) => seen.query === text);
  }
  async function tabTo(name: string) {
    for (let stops = 0; stops < 12; stops += 1) {
      const { focus } = await page.evaluate<Seen>(READ);
      if (focus === name) return;
      await page.press('Tab');
      await seenWhen('the next stop', (seen) => seen.focus !== focus);
    }
    throw new Error(`${name} is not among the next stops`);
  }
  const tags = async () => {
    const all = await askBackground<Entry[]>(page, 'listEntries');
    return Object.fromEntries(all.map((entry) => [entry.title, entry.tags.join()]));
  };

  it('finds by signs, and says kindly which it does not know', async () => {
    await seenWhen('all are listed', isList(NEWEST_FIRST));
    await search('is:unread year:2020..');
    await seenWhen('two are found', isList(['Kelp and Its Readers', 'A Grammar of Gulls']));
    await search('tag:land shep');
    await seenWhen('one is found with a typing error', isList(['Counting Sheep by Ear']));
    await search('journal:moths');
    await seenWhen('it is looked for as a word', isList(['Moths at Night']));
    const said = await page.evaluate<string>(
      'document.querySelector(".shelf-problems").textContent',
    );
    expect(said).toContain('“journal:” is no sign');
    expect((await page.evaluate<Seen>(READ)).query).toBe('journal:moths');
  });

  it('goes through the rows by keys, selects some, tags them in one step and takes that back', async () => {
    await search('');
    await seenWhen('all are listed', isList(NEWEST_FIRST));
    await page.press('ArrowDown');
    await seenWhen('the first row', ({ focus }) => focus === `row ${NEWEST_FIRST[0]}`);
    await page.press('j');
    await seenWhen('the second row', ({ focus }) => focus === `row ${NEWEST_FIRST[1]}`);
    await page.press('Space');
    await page.press('ArrowDown');
    await page.press('v');
    await seenWhen('two are selected', ({ selected }) => selected === 2);
    await page.press('t');
    await seenWhen('the field for a tag', ({ focus }) => focus === 'input Tag');
    await type('dusk');
    await page.press('Enter');
    await seenWhen('it is told', ({ said }) => said.startsWith('2 papers tagged'));
    expect(await tags()).toMatchObject({
      'Counting Sheep by Ear': 'land,dusk',
      'Moths at Night': 'dusk',
      'Zebras in Rows': 'land',
    });
    await page.press('Escape');
    await seenWhen('nothing is selected', ({ selected, focus }) => {
      return selected === 0 && focus === 'row Counting Sheep by Ear';
    });
    await page.press('u');
    await until('the tags are as before', async () => {
      const now = await tags();
      return (now['Moths at Night'] === '' && now['Counting Sheep by Ear'] === 'land') || undefined;
    });
  });

  it('gives a status by a key, and takes a paper out and puts it back', async () => {
    await seenWhen('a row has the focus', ({ focus }) => focus.startsWith('row '));
    await page.press('Home');
    await seenWhen('the first row', ({ focus }) => focus === `row ${NEWEST_FIRST[0]}`);
    await page.press('2');
    await until('it is being read', async () => {
      const all = await askBackground<Entry[]>(page, 'listEntries');
      return all.find(({ title }) => title === NEWEST_FIRST[0])?.status === 'reading' || undefined;
    });
    await page.press('s');
    await seenWhen('it is gone, and the next has the focus', ({ rows, focus }) => {
      return rows.length === 5 && focus === `row ${NEWEST_FIRST[1]}`;
    });
    await page.press('Control+z');
    const first = `row ${NEWEST_FIRST[0]}`;
    await seenWhen('it is back, and has the focus', (seen) => {
      return isList(NEWEST_FIRST)(seen) && seen.focus === first;
    });
  });

  it('is put in order, keeps that in its address, and comes back by a named search', async () => {
    const CHOOSE = `(() => {
      const select = document.querySelector('select[aria-label="Order of the list"]');
      select.focus();
    })()`;
    await page.evaluate(CHOOSE);
    await type('By t');
    await seenWhen('by title', isList([...NEWEST_FIRST].sort()));
    await seenWhen('the address says so', ({ hash }) => hash === '#sort=title');
    await search('tag:sea');
    await seenWhen('two are found', isList(['Kelp and Its Readers', 'Whale Song as a Language']));
    await tabTo('button Name this search');
    await page.press('Enter');
    await seenWhen('the field for the name', ({ focus }) => focus === 'input Name of the search');
    await type('S');
    await page.press('Enter');
    await until('it stands among the named ones', async () =>
      (await page.evaluate<boolean>(`document.querySelector('[data-search]')?.textContent === 'S'`))
        ? true
        : undefined,
    );
    await page.close();
    page = await browser.openExtensionPage('library.html');
    await page.toFront();
    await seenWhen('all are listed', isList(NEWEST_FIRST));
    await until('the named search is there', async () =>
      (await page.evaluate<boolean>(
        `(document.querySelector('[data-search]')?.focus(), document.activeElement.matches('[data-search]'))`,
      ))
        ? true
        : undefined,
    );
    await page.press('Enter');
    await seenWhen('two are found', isList(['Kelp and Its Readers', 'Whale Song as a Language']));
    expect((await page.evaluate<Seen>(READ)).query).toBe('tag:sea');
  });

  it('fills in from its page what an export lacked, once the reader has opened that', async () => {
    const lacks = () =>
      page.evaluate<{ links: string[]; said: string }>(`({
        links: [...document.querySelectorAll('.lacks li a')].map(({ href }) => href),
        said: document.querySelector('.lacks')?.textContent ?? '',
      })`);
    const lacksWhen = (what: string, holds: (now: Awaited<ReturnType<typeof lacks>>) => boolean) =>
      until(what, async () => (holds(await lacks()) ? true : undefined));
    await search('');
    await until('the export stands there', () =>
      page.evaluate<true | undefined>(
        `document.querySelector('.export-line .button') ? true : undefined`,
      ),
    );
    await page.evaluate(`document.querySelector('.export-line .button').click()`);
    await lacksWhen('its page is named', ({ links }) => links.join() === ABS);
    await page.evaluate(`document.querySelector('.lacks details').open = true`);
    expect((await findFaults(page)).faults).toEqual([]);
    const folder = process.env.SCHOLIUM_SHOTS;
    await page.evaluate(`document.querySelector('.export-line').scrollIntoView()`);
    if (folder) await page.screenshot(`${folder}/lacks-${name}.png`);

    const tab = await browser.open(ABS);
    await tab.marksWhen('it is saved', (marks) => marks[0]?.saved === true);
    await until('the page has told its authors', async () => {
      const all = await askBackground<Entry[]>(page, 'listEntries');
      const { authors } = all.find(({ title }) => title === UNKNOWN.title) ?? {};
      return authors?.[0] === 'Nobody N. Known' ? true : undefined;
    });
    await tab.close();
    await page.toFront();
    await lacksWhen('the line has gone', ({ links, said }) => {
      return links.length === 0 && said.startsWith('One paper was filled in');
    });
    if (folder) await page.screenshot(`${folder}/filled-${name}.png`);
  });

  it('has no fault that axe can find, light and dark, narrow and wide', async () => {
    await search('is:unread year:20x sheep');
    await page.press('ArrowDown');
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [380, 1280]) {
        await page.setColorScheme(scheme);
        await page.setViewport(width, 800);
        const { faults, passes } = await findFaults(page);
        expect(faults, `${scheme} ${width}`).toEqual([]);
        expect(passes).toBeGreaterThan(8);
        const folder = process.env.SCHOLIUM_SHOTS;
        if (folder) await page.screenshot(`${folder}/shelf-${name}-${scheme}-${width}.png`);
      }
    }
  });
});
