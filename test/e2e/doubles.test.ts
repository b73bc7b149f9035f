// A paper that is saved twice, in real browsers and by keyboard alone: the library says so, shows what differs,
// makes it one at a press, and puts both back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/paper/entry.ts';
import { askBackground } from './ask-background.ts';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const TITLE = 'Whale Song as a Language';
const SIDES = [
  {
    key: 'arxiv:2410.10001',
    ids: { arxiv: '2410.10001' },
    tags: ['sea'],
    note: 'Read the figures.',
  },
  { key: 'doi:10.1000/whale', ids: { doi: '10.1000/whale' }, tags: ['to cite'], note: 'Page 12.' },
];

interface Seen {
  rows: number;
  line: string;
  isOpen: boolean;
  sides: string[];
  focus: string;
  said: string;
}

const READ = `(() => {
  const say = (element) => (element?.textContent ?? '').trim();
  const toggle = document.querySelector('.doubles-toggle');
  const here = document.activeElement;
  return {
    rows: document.querySelectorAll('.shelf-row').length,
    line: say(toggle),
    isOpen: toggle?.getAttribute('aria-expanded') === 'true',
    sides: [...document.querySelectorAll('.double-sides li')].map(say),
    focus: here.getAttribute('aria-label') ?? say(here),
    said: say(document.querySelector('.shelf > .undo-place')),
  };
})()`;

describe.each(BROWSERS)('%s', { timeout: 120_000 }, (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    browser = await launchBuilt(name, web);
    page = await browser.openExtensionPage('library.html');
    const entries = SIDES.map((side, n) => {
      const at = new Date(Date.UTC(2026, 0, n + 1)).toISOString();
      const facts = { title: TITLE, authors: ['Ada Whale', 'Ben Gull'], year: 2024 };
      const more = { savedAt: at, updatedAt: at, categories: [], status: null };
      return { ...side, ...facts, ...more };
    });
    const exportedAt = new Date(0).toISOString();
    const text = JSON.stringify({ format: 'scholium-library', version: 1, exportedAt, entries });
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

  it('is told of in one line, behind which stands what differs', async () => {
    await seenWhen('it is told', ({ line }) => line === '1 paper seems to be saved twice');
    await page.evaluate(`document.querySelector('.doubles-toggle').focus()`);
    await page.press('Enter');
    const { sides } = await seenWhen(
      'it is open',
      (seen) => seen.isOpen && seen.sides.length === 2,
    );
    expect(sides.join(' ')).toContain('arXiv 2410.10001');
    expect(sides.join(' ')).toContain('doi 10.1000/whale');
    expect(sides.join(' ')).toContain('“Page 12.”');
    expect(sides.join(' ')).not.toContain('Ada Whale');
    expect(await askBackground<Entry[]>(page, 'listEntries')).toHaveLength(2);
  });

  it('has no fault that axe can find, light and dark, narrow and wide', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const width of [380, 1280]) {
        await page.setColorScheme(scheme);
        await page.setViewport(width, 800);
        const { faults, passes } = await findFaults(page, '.shelf');
        expect(faults, `${scheme} ${width}`).toEqual([]);
        expect(passes).toBeGreaterThan(8);
        const folder = process.env.SCHOLIUM_SHOTS;
        if (folder) await page.screenshot(`${folder}/doubles-${name}-${scheme}-${width}.png`);
      }
    }
  });

  it('becomes one with all of both, and two again', async () => {
    await page.press('Tab');
    await seenWhen('the first press', ({ focus }) => focus === `Merge: ${TITLE}`);
    await page.press('Enter');
    await seenWhen('one row, and the way back has the focus', ({ rows, line, focus, said }) => {
      return rows === 1 && line === '' && focus === 'Undo' && said.startsWith('Merged into one:');
    });
    const [merged] = await askBackground<Entry[]>(page, 'listEntries');
    expect(merged).toMatchObject({ key: SIDES[0]?.key, tags: ['sea', 'to cite'] });
    expect(merged?.ids).toEqual({ arxiv: '2410.10001', doi: '10.1000/whale' });
    for (const { note } of SIDES) expect(merged?.note).toContain(note);
    await page.press('Enter');
    await seenWhen('two rows, told of again', ({ rows, line }) => rows === 2 && line !== '');
    const back = await askBackground<Entry[]>(page, 'listEntries');
    expect(back.map(({ key, note }) => ({ key, note }))).toEqual(
      [...SIDES].reverse().map(({ key, note }) => ({ key, note })),
    );
  });
});
