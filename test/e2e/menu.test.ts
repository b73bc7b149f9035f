// The mark's menu in real browsers, by keyboard alone: status, tag, note and copy, each taken back; the
// focus returns; and the switch that takes the marks off pages of one kind, with its way back.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaultsInMarks } from './axe.ts';
import type { BrowserUnderTest, PageMode, PageUnderTest } from './browser-under-test.ts';
import { isOn, pressUntil, where } from './by-keys.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivList } from './paper-pages.ts';
import { readPasted } from './pasted.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.CL/recent';
const PAPERS = [
  { id: '2407.70001', title: 'Counting the Sheep of a Small Pasture by Ear' },
  { id: '2407.70002', title: 'On the Weight of an Unread Letter' },
];
const MODES: readonly PageMode[] = ['zoomed', 'forced-colors'];

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS), sheet: 'arxiv' });
    browser = await launchBuilt(name, web);
    page = await browser.open(LIST);
    await page.marksWhen('both are filled', (marks) => marks.filter((m) => m.title).length === 2);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  /** Opens the first mark's menu by key: once, whether the page's second script is there or still comes. */
  async function open() {
    await page.focusPart(0, 'menu');
    await page.press('Enter');
    await until('the menu has the focus', async () => {
      const place = await where(page);
      return place.part === 'status' || undefined;
    });
  }
  const faults = async () => (await findFaultsInMarks(page)).faults;
  const choose = async (part: string) => {
    await pressUntil(page, 'ArrowDown', isOn(0, part));
    await page.press('Enter');
  };
  const type = async (text: string) => {
    for (const letter of text) await page.press(letter);
  };
  const markWhen = (what: string, holds: (text: string) => boolean) =>
    page.marksWhen(what, ([mark]) => holds(`${mark?.state}${mark?.saved ? ' (saved)' : ''}`));
  const isBack = () =>
    until(
      'the button has the focus again',
      async () => isOn(0, 'menu')(await where(page)) || undefined,
    );

  it('opens at its first item, goes round by arrows and letters, and Escape returns', async () => {
    await open();
    await page.press('ArrowUp');
    expect((await where(page)).part).toBe('marks');
    await page.press('b');
    expect((await where(page)).part).toBe('bibtex');
    await page.press('Home');
    expect((await where(page)).part).toBe('status');
    expect(await faults()).toEqual([]);
    await page.press('Escape');
    await isBack();
  });

  it.each(MODES)('is without fault of accessibility %s', async (mode) => {
    await page.setMode(mode);
    await open();
    expect(await faults()).toEqual([]);
    await page.press('Escape');
    await isBack();
    await page.setMode('plain');
  });

  it('sets the reading status, which saves the paper, and undo takes both back', async () => {
    await open();
    await page.press('r');
    await page.press('Enter');
    await markWhen('it is being read', (text) => text === 'reading (saved)');
    await page.marksWhen('undo is offered', ([mark]) => mark?.parts.includes('undo') === true);
    await isBack();
    await page.press('Control+z');
    await markWhen(
      'it is as before',
      (text) => !text.includes('saved') && !text.includes('reading'),
    );
  });

  it('adds a tag and keeps a note, shown beside the state', async () => {
    await open();
    await choose('tags');
    await until(
      'the field has the focus',
      async () => (await where(page)).part === 'tag-field' || undefined,
    );
    await type('sheep');
    await page.press('Enter');
    await page.marksWhen('the paper is saved by it', ([mark]) => mark?.saved === true);
    expect(await faults()).toEqual([]);
    await page.press('Escape');
    await isBack();
    await open();
    await choose('note');
    await until(
      'the field has the focus',
      async () => (await where(page)).part === 'note-field' || undefined,
    );
    await type('wool');
    expect(await faults()).toEqual([]);
    await page.press('Enter');
    await markWhen('the note stands', (text) => text.includes('“wool”'));
    await isBack();
    const kept = await browser.openExtensionPage('library.html');
    const entries = `(globalThis.browser ?? chrome).runtime.sendMessage({ scholium: 1, name: 'listEntries',
      request: {} }).then(({ answer }) => answer.map(({ tags, note }) => ({ tags, note })))`;
    expect(await kept.evaluate(entries)).toEqual([{ tags: ['sheep'], note: 'wool' }]);
    await kept.close();
  });

  it('copies the paper as BibTeX, with its authors, and says so', async () => {
    await open();
    await choose('bibtex');
    await isBack();
    const pasted = await readPasted(page);
    expect(pasted).toMatch(/^@misc\{known2024countingsheepsmallpasture,$/m);
    expect(pasted).toContain('author={Nobody N. Known},');
    expect(pasted).toContain('eprint={2407.70001},');
  });

  it('keeps letters of a field from the page and from the keys of the list', async () => {
    await page.toFront();
    await page.evaluate(
      `(window.heard = [], addEventListener('keydown', ({ key }) => heard.push(key)), 0)`,
    );
    await open();
    await choose('note');
    await until(
      'the field has the focus',
      async () => (await where(page)).part === 'note-field' || undefined,
    );
    await type('js');
    await page.press('Escape');
    await isBack();
    expect(await page.evaluate('heard')).toEqual([]);
    await markWhen('nothing was changed', (text) => text.includes('“wool”'));
  });

  it('takes the marks off these pages, and puts them back by the line that stands there', async () => {
    await open();
    await page.press('End');
    await page.press('Enter');
    await until('no mark stands', async () =>
      (await page.readMarks()).length === 0 ? true : undefined,
    );
    await until(
      'the way back has the focus',
      async () => (await where(page)).part === 'marks-back' || undefined,
    );
    await page.press('Enter');
    await page.marksWhen('they are back', (marks) => marks.filter((m) => m.title).length === 2);
    await until('the line has gone', async () => {
      const hosts = await page.evaluate<number>(
        `document.querySelectorAll('body > scholium-tools').length`,
      );
      return hosts <= 1 || undefined;
    });
  });
});
