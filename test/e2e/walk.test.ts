// A walk by keyboard alone through see, keep and relate, on each kind of page and in real browsers:
// every stop is found by Tab, said as a reader of the screen would say it, and left again with the
// focus where it was. Names, roles and states come from the browser's own accessibility tree.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNodes } from './accessible-tree.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { heardWhen, isOn, pressUntil, where } from './by-keys.ts';
import type { OpenedHost } from './inside-marks.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivAbs, arxivHtml, arxivList, huggingFaceDaily } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

/** Near to papers of the seed, and none of them. */
const NEAR = {
  id: '2407.20002',
  title: 'Sparse Autoencoders for Interpretable Chess Agents',
};
const OTHER = { id: '2407.20003', title: 'On the Weight of an Unread Letter' };
/** Of the seed. */
const KNOWN = {
  id: '2502.04382',
  title: 'Sparse Autoencoders for Hypothesis Generation',
};
const GAMES = 'Go Shogi Checkers Draughts Hex Othello Xiangqi Backgammon Mancala Chomp Nim Bridge';
const KIN = GAMES.split(' ').map((game, i) => ({
  id: `2407.${20100 + i}`,
  title: `Contrastive Sparse Autoencoders for Interpretable ${game} Agents`,
}));

const PAGES = {
  list: 'https://arxiv.org/list/cs.CL/recent',
  abs: `https://arxiv.org/abs/${NEAR.id}`,
  daily: 'https://huggingface.co/papers',
  html: `https://arxiv.org/html/${NEAR.id}v1`,
  text: 'https://arxiv.org/html/2407.20003v1',
  kin: 'https://arxiv.org/list/cs.LG/recent',
};

/** Each walk: the page, the mark it is for, and the title of the next mark, where there is one. */
const WALKS = [
  { kind: 'an arXiv list', address: PAGES.list, mark: 0, title: NEAR.title, next: OTHER.title },
  { kind: 'an abstract', address: PAGES.abs, mark: 0, title: NEAR.title, next: null },
  {
    kind: 'a Hugging Face day',
    address: PAGES.daily,
    mark: 0,
    title: NEAR.title,
    next: OTHER.title,
  },
  { kind: 'a full text', address: PAGES.html, mark: 0, title: NEAR.title, next: null },
  { kind: 'a reference', address: PAGES.text, mark: 1, title: KNOWN.title, next: null },
];

function takeNameInside(opened: readonly OpenedHost[]): boolean {
  const mark = opened.find(({ host }) => host.localName === 'scholium-mark');
  const save = mark?.root?.querySelector('[part~="save"]');
  save?.removeAttribute('aria-label');
  save?.removeAttribute('title');
  return save !== null && save !== undefined;
}

function takeRoleInside(opened: readonly OpenedHost[]): boolean {
  const first = opened.find(({ host }) => host.localName === 'scholium-mark');
  const mark = first?.root?.querySelector('[part~="mark"]');
  mark?.removeAttribute('role');
  return mark !== null && mark !== undefined;
}

/** Closes the evidence and goes to another mark at once, before it is told that the evidence closed. */
function leaveEvidenceInside(opened: readonly OpenedHost[]): Promise<string> {
  const marks = opened.filter(({ host }) => host.localName === 'scholium-mark');
  const [first, second] = marks.map(({ root }) => root);
  const evidence = first?.querySelector<HTMLElement>('.evidence:popover-open');
  const told = new Promise((resolve) => evidence?.addEventListener('toggle', resolve));
  evidence?.hidePopover();
  second?.querySelector<HTMLElement>('[part~="save"]')?.focus();
  return told.then(() => second?.activeElement?.getAttribute('part') ?? 'none');
}

/** What a mark says whenever it is asked: words on visits and on what is near to saved papers come late. */
const stands = (said: string) => said !== 'seen' && said !== 'new' && !said.startsWith('near ');

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(PAGES.list, { html: arxivList([NEAR, OTHER]), sheet: 'arxiv' });
    web.serve(PAGES.abs, { html: arxivAbs(NEAR), sheet: 'arxiv' });
    web.serve(PAGES.daily, { html: huggingFaceDaily([NEAR, OTHER]), sheet: 'huggingface' });
    web.serve(PAGES.html, { html: arxivHtml(NEAR, []), sheet: 'latexml' });
    web.serve(PAGES.text, { html: arxivHtml(OTHER, [KNOWN]), sheet: 'latexml' });
    web.serve(PAGES.kin, { html: arxivList(KIN), sheet: 'arxiv' });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  async function openMarked(address: string, mark = 0): Promise<PageUnderTest> {
    const page = await browser.open(address);
    await page.marksWhen(
      'the marks are filled',
      (marks) => marks.length > mark && marks.every(({ parts }) => parts.includes('related')),
    );
    return page;
  }

  it.each(WALKS)('sees, keeps and relates by keys on $kind', async (walk) => {
    const { address, mark, title, next } = walk;
    const page = await openMarked(address, mark);
    const toolbar = { role: 'toolbar', name: `Scholium: ${title}` };
    const save = `Save: ${title}, button`;
    const related = `Related papers: ${title}, button`;

    // From the page's top by Tab alone: one stop a mark, and the first of it is the save button.
    const way = await pressUntil(page, 'Tab', isOn(mark));
    expect(way.at(-1)).toMatchObject({ part: 'save', name: `Save: ${title}`, isInSight: true });
    for (let before = 0; before < mark; before++) expect(way.filter(isOn(before))).toHaveLength(1);

    // See: a topic, its evidence, and back.
    const resting = await heardWhen(page, toolbar, (said) => said.includes(`${save}, not pressed`));
    await page.press('Home');
    const topic = await where(page);
    expect(topic).toMatchObject({ host: 'scholium-mark', mark, part: 'topic', isInSight: true });
    await page.press('Enter');
    const evidence = { role: 'dialog', name: 'Why these topics' };
    const why = await heardWhen(page, evidence, (said) => said.length > 2);
    expect(why[0]).toBe('Why these topics, dialog');
    expect(why[1]).toMatch(/^\S.* because: \S/);
    expect(why[2]).toMatch(/^not this topic: \S.*, button$/);
    expect(await where(page)).toMatchObject({ part: 'evidence', isInSight: true });
    await page.press('Escape');
    await until('the evidence is closed', async () => {
      const place = await where(page);
      return place.part === 'topic' && place.name === topic.name ? true : undefined;
    });

    // Keep: saved, undone, saved again, with what is said of it.
    await pressUntil(page, 'ArrowRight', isOn(mark, 'save'));
    await page.press('Enter');
    const saved = await heardWhen(page, toolbar, (said) => said.includes(`${save}, pressed`));
    expect(saved.at(-1)).toBe('Saved.');
    await pressUntil(page, 'End', isOn(mark, 'undo'));
    await page.press('Space');
    await heardWhen(page, toolbar, (said) => said.includes(`${save}, not pressed`));
    expect(await where(page)).toMatchObject({ mark, part: 'save' });
    await page.press('Space');
    await heardWhen(page, toolbar, (said) => said.includes(`${save}, pressed`));

    // Relate: the panel, its lines one by one, a relative saved and undone, and back.
    await pressUntil(page, 'ArrowRight', isOn(mark, 'related'));
    await page.press('Enter');
    const region = { role: 'region', name: 'Related papers' };
    const panel = await heardWhen(page, region, (said) => said.length > 4);
    expect(panel[0]).toBe('Related papers, region');
    expect(panel).toContainEqual(expect.stringMatching(/^list of \d+$/));
    await heardWhen(page, toolbar, (said) => said.includes(`${related}, expanded`));
    expect(await where(page)).toMatchObject({ host: 'scholium-panel', part: 'panel' });
    await page.press('Tab');
    const link = await where(page);
    expect(link).toMatchObject({ host: 'scholium-panel', part: 'a', isInSight: true });
    expect(panel).toContain(`${link.name}, link`);
    expect(
      panel.find((said) => said.startsWith('because:') || / because:/.test(said)),
    ).toBeTruthy();
    await page.press('Tab');
    expect(await where(page)).toMatchObject({ part: 'save', name: `Save: ${link.name}` });
    const keep = `Save: ${link.name}, button`;
    await page.press('Enter');
    await heardWhen(page, region, (said) => said.includes(`${keep}, pressed`));
    await page.press('Tab');
    expect(await where(page)).toMatchObject({ host: 'scholium-panel', part: 'undo' });
    await page.press('Enter');
    await heardWhen(page, region, (said) => said.includes(`${keep}, not pressed`));
    expect(await where(page)).toMatchObject({ part: 'save', name: `Save: ${link.name}` });
    await page.press('Escape');
    await heardWhen(page, toolbar, (said) => said.includes(`${related}, collapsed`));
    expect(await where(page)).toMatchObject({ mark, part: 'related', isInSight: true });

    // On to the next mark, and back to where the arrows had led.
    if (next) {
      const on = await pressUntil(page, 'Tab', isOn(mark + 1));
      expect(on.at(-1)).toMatchObject({ part: 'save', name: `Save: ${next}` });
      expect(on.filter(isOn(mark))).toEqual([]);
      await pressUntil(page, 'Shift+Tab', isOn(mark));
      expect(await where(page)).toMatchObject({ mark, part: 'related' });
    }
    await page.press('Control+z');
    const left = await heardWhen(page, toolbar, (said) => said.includes(`${save}, not pressed`));
    expect(left.filter(stands)).toEqual(resting.filter(stands));
    await page.close();
  });

  it('hears it where a role or a name is taken away', async () => {
    const page = await openMarked(PAGES.list);
    const about = { role: 'toolbar', name: `Scholium: ${NEAR.title}` };
    await heardWhen(page, about, (said) => said.length === 7);
    expect(await page.callInside(takeNameInside, null)).toBe(true);
    const said = await heardWhen(page, about, (now) => !now.some((one) => /^Save/.test(one)));
    expect(said).toContainEqual(expect.stringMatching(/^, button, not pressed/));
    expect(await page.callInside(takeRoleInside, null)).toBe(true);
    await until('there is no toolbar of that name', async () => {
      const nodes = findNodes(
        await page.readTree(),
        ({ role, name: named }) => role === 'toolbar' && named === about.name,
      );
      return nodes.length === 0 ? true : undefined;
    });
    await page.close();
  });

  it('says one mark in the order in which it stands', async () => {
    const page = await openMarked(PAGES.list);
    const about = { role: 'toolbar', name: `Scholium: ${NEAR.title}` };
    const isWhole = (said: string[]) => said.length === 7;
    const resting = [
      `Scholium: ${NEAR.title}, toolbar`,
      'Sparse autoencoders, button, opens a dialog',
      'Games, button, opens a dialog',
      `Save: ${NEAR.title}, button, not pressed`,
      `Related papers: ${NEAR.title}, button, collapsed`,
      `More: ${NEAR.title}, button, collapsed`,
    ];
    const said = await heardWhen(page, about, isWhole);
    expect(said.slice(0, 6)).toEqual(resting);
    expect(said[6]).toMatch(/^(new|seen)$/);
    await page.focusPart(0, 'save');
    await page.press('Enter');
    expect(await heardWhen(page, about, (now) => now.includes('Saved.'))).toEqual([
      ...resting.slice(0, 3),
      `Save: ${NEAR.title}, button, pressed`,
      'Saved',
      `Related papers: ${NEAR.title}, button, collapsed`,
      `More: ${NEAR.title}, button, collapsed`,
      `Undo: take out again: ${NEAR.title}, button`,
      'Saved.',
    ]);
    await page.press('Control+z');
    await heardWhen(page, about, isWhole);
    await page.close();
  });

  it('reaches "more" by Tab, and what it brings', async () => {
    const kin = await openMarked(PAGES.kin);
    await kin.close();
    const page = await openMarked(PAGES.list);
    // What was met a moment ago joins the index of relatives when its turn comes.
    const region = { role: 'region', name: 'Related papers' };
    await page.focusPart(0, 'related');
    await until('there are more than ten relatives', async () => {
      await page.press('Enter');
      const said = await heardWhen(page, region, (all) => all.length > 4);
      if (said.some((one) => /^\d+ more, button$/.test(one))) return true;
      await page.press('Escape');
      return undefined;
    });
    const way = await pressUntil(page, 'Tab', ({ part }) => part === 'more');
    const inPanel = way.filter(({ host }) => host === 'scholium-panel');
    expect(inPanel.map(({ part }) => part)).toEqual([
      ...Array.from({ length: 10 }, () => ['a', 'save']).flat(),
      'more',
    ]);
    await page.press('Enter');
    const eleventh = await until('the eleventh has the focus', async () => {
      const place = await where(page);
      return place.part === 'a' ? place : undefined;
    });
    const said = await heardWhen(
      page,
      region,
      (all) => !all.some((one) => / more, button/.test(one)),
    );
    const links = said.filter((one) => one.endsWith(', link'));
    expect(links.indexOf(`${eleventh.name}, link`)).toBe(10);
    await page.press('Escape');
    expect(await where(page)).toMatchObject({ mark: 0, part: 'related' });
    await page.close();
  });

  it('leaves the page its own keys, and gives it none of ours', async () => {
    const page = await openMarked(PAGES.list);
    await page.evaluate(`(() => {
      window.heard = [];
      for (const kind of ['keydown', 'keypress', 'keyup'])
        addEventListener(kind, (event) => heard.push(kind + ' ' + event.key + (event.defaultPrevented ? ' prevented' : '')));
    })()`);
    const heard = () => page.evaluate<string[]>(`heard.splice(0)`);
    const KEYS = ['/', 'm', 'ArrowRight', 'Home', 'Escape'];
    const pressAll = async () => {
      for (const key of KEYS) await page.press(key);
    };
    // The control: with the focus on the page's own link all of them are heard, and none is taken.
    await page.evaluate(`document.querySelector('a[href]').focus()`);
    await pressAll();
    const outside = await heard();
    for (const key of KEYS) {
      expect(outside).toContain(`keydown ${key}`);
      expect(outside).toContain(`keyup ${key}`);
    }
    expect(outside).toContain('keypress /');

    await page.focusPart(0, 'save');
    await pressAll();
    expect(await where(page)).toMatchObject({ host: 'scholium-mark' });
    expect(await heard(), 'in a mark').toEqual([]);
    await page.press('Home');
    await page.press('Enter');
    await until('the evidence is open', async () =>
      (await where(page)).part === 'evidence' ? true : undefined,
    );
    await pressAll();
    expect(await heard(), 'in the evidence').toEqual([]);
    await page.press('Escape');
    await page.focusPart(0, 'related');
    await page.press('Enter');
    await heardWhen(page, { role: 'region', name: 'Related papers' }, (said) => said.length > 4);
    await pressAll();
    expect(await heard(), 'in the panel').toEqual([]);
    // Shift and Tab belong to the way through the page, which may follow them.
    await page.press('Shift+Tab');
    const passing = await heard();
    expect(passing).toContain('keydown Shift');
    expect(passing).toContain('keyup Shift');
    await page.close();
  });
  it('takes no focus back that went on while the evidence closed', async () => {
    const page = await openMarked(PAGES.list);
    await page.focusPart(0, 'save');
    await page.press('Home');
    await page.press('Enter');
    await until('the evidence is open', async () =>
      (await where(page)).part === 'evidence' ? true : undefined,
    );
    expect(await page.callInside(leaveEvidenceInside, null)).toBe('save');
    expect(await where(page)).toMatchObject({ host: 'scholium-mark', part: 'save' });
    await page.close();
  });
});
