// One paper's page in real browsers, by keyboard alone: from the list to the paper, its note written and read,
// and back to the row that it was opened from, with what was selected. Light and dark, without a fault.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/paper/entry.ts';
import { askBackground } from './ask-background.ts';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { reload } from './reload.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

/** The first is of the seed. */
const PAPERS = [
  { id: '2502.04382', title: 'Sparse Autoencoders for Hypothesis Generation', year: 2025 },
  { id: '2410.10002', title: 'A Grammar of Gulls', year: 2023 },
  { id: '2410.10003', title: 'Zebras in Rows', year: 2019 },
];
const [PAPER] = PAPERS;
const NOTE = 'Read for *group*:\n\n- the [data](https://example.org/d)\n- <b>their</b> probe';

interface Seen {
  /** What the row that has the focus is called, or the element. */
  focus: string;
  heading: string;
  title: string;
  hash: string;
  selected: number;
  note: string;
  writing: string | null;
}

const READ = `(() => {
  const say = (element) => (element?.textContent ?? '').trim();
  const here = document.activeElement;
  const row = here.closest('.shelf-row');
  return {
    focus: row ? 'row ' + say(row.querySelector('.paper-title'))
      : here.localName + ' ' + (here.getAttribute('aria-label') ?? say(here)),
    heading: say([...document.querySelectorAll('h1')].find((one) => one.checkVisibility())),
    title: document.title,
    hash: location.hash,
    selected: document.querySelectorAll('.shelf-row.selected').length,
    note: document.querySelector('.note-text')?.innerHTML ?? '',
    writing: document.querySelector('.paper-page textarea')?.value ?? null,
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
    const text = JSON.stringify({
      format: 'scholium-library',
      version: 1,
      exportedAt: new Date(0).toISOString(),
      entries: PAPERS.map(({ id, ...facts }, n) => {
        const at = new Date(Date.UTC(2026, 0, 10 - n)).toISOString();
        const more = { savedAt: at, updatedAt: at, categories: ['cs.CL'], status: null };
        const own = { authors: ['Ada Number'], tags: n === 0 ? ['sae'] : [], note: '' };
        return { key: `arxiv:${id}`, ids: { arxiv: id }, ...facts, ...more, ...own };
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
  async function tabTo(focus: string) {
    for (let stops = 0; stops < 40; stops += 1) {
      const before = await page.evaluate<Seen>(READ);
      if (before.focus === focus) return;
      await page.press('Tab');
      await seenWhen('the next stop', (seen) => seen.focus !== before.focus);
    }
    throw new Error(`${focus} is not among the next stops`);
  }
  async function type(text: string) {
    for (const letter of text) await page.press(letter === '\n' ? 'Enter' : letter);
  }
  const isThere = (selector: string) =>
    until(selector, async () => {
      const found = `document.querySelector(${JSON.stringify(selector)}) !== null`;
      return (await page.evaluate<boolean>(found)) || undefined;
    });
  const noteOf = async () => {
    const entries = await askBackground<Entry[]>(page, 'listEntries');
    return entries.find(({ title }) => title === PAPER?.title)?.note;
  };
  const row = `row ${PAPER?.title}`;

  it('is opened from its row, and says all that is known', async () => {
    await isThere('.shelf-row a');
    await page.press('/');
    await seenWhen('the box has the focus', ({ focus }) => focus.startsWith('input Search'));
    await page.press('ArrowDown');
    await seenWhen('its row has the focus', ({ focus }) => focus === row);
    await page.press('Space');
    await seenWhen('it is selected', ({ selected }) => selected === 1);
    await page.press('Enter');
    const seen = await seenWhen('its page begins at its title', ({ focus }) => {
      return focus === `h1 ${PAPER?.title}`;
    });
    expect(seen.title).toBe(`${PAPER?.title} · Scholium`);
    expect(seen.heading).toBe(PAPER?.title);
    expect(seen.hash).toBe('#paper=arxiv%3A2502.04382');
    await isThere('.paper-columns .topics dd');
    await isThere('.paper-columns [part=related-item]');
  });

  it('has a note written and read by keys', async () => {
    await tabTo('textarea ');
    await type(NOTE);
    await seenWhen('it is typed', ({ writing }) => writing === NOTE);
    await page.press('Escape');
    const { note } = await seenWhen('it reads as Markdown', (seen) => seen.note.includes('<em>'));
    expect(note).toContain('<a href="https://example.org/d"');
    expect(note).toContain('&lt;b&gt;their&lt;/b&gt; probe');
    await until('it is kept', async () => (await noteOf()) === NOTE || undefined);
    await seenWhen('the keyboard is at its button', ({ focus }) => focus === 'button Edit note');
  });

  it('has no fault in light and dark, as it reads and as it is written', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await page.setColorScheme(scheme);
      await seenWhen('the note reads', ({ writing }) => writing === null);
      expect((await findFaults(page)).faults, scheme).toEqual([]);
      await page.press('Enter');
      await seenWhen('the note is written', ({ focus }) => focus === 'textarea ');
      const { faults, passes } = await findFaults(page);
      expect(faults, `${scheme}, writing`).toEqual([]);
      expect(passes).toBeGreaterThan(8);
      await page.press('Escape');
      await seenWhen('the writing has ended', ({ focus }) => focus === 'button Edit note');
    }
  });

  it('is left by Escape for the row that it was opened from, with what was selected', async () => {
    await page.press('Escape');
    const seen = await seenWhen('its row has the focus', ({ focus }) => focus === row);
    expect(seen).toMatchObject({ selected: 1, hash: '', heading: 'Your library' });
    expect(seen.title).toBe('Your library · Scholium');
    await page.press('ArrowDown');
    await seenWhen('the list goes on', ({ focus }) => focus === 'row A Grammar of Gulls');
  });

  it('is said to be unknown where it is, and left for the list by Escape', async () => {
    await page.goto(`${browser.extensionOrigin}/library.html#paper=arxiv%3A2999.99999`);
    // The document that is left says it too.
    await reload(page);
    await until('it is said', async () => {
      const said = `document.body.innerText.includes('knows no paper under this address')`;
      return (await page.evaluate<boolean>(said)) || undefined;
    });
    expect((await findFaults(page)).faults).toEqual([]);
    await page.press('Escape');
    await seenWhen('the list is there', ({ focus, heading }) => {
      return focus === row && heading === 'Your library';
    });
  });
});
