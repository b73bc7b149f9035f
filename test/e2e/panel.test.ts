// The panel of related papers in real browsers, by keyboard and by pointer: it opens where it
// belongs, says why, keeps papers, gives the focus back, and moves nothing above it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import type { Box, OpenedHost } from './inside-marks.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivAbs, arxivList, huggingFaceDaily } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const PAPERS = [
  { id: '2407.20001', title: 'Counting the Sheep of a Small Pasture by Ear' },
  // Near to papers of the seed, and none of them.
  { id: '2407.20002', title: 'Contrastive Sparse Autoencoders for Interpretable Chess Agents' },
  { id: '2407.20003', title: 'On the Weight of an Unread Letter' },
];
const NEAR = 1;
/** Shown once: beside the word that a paper was seen a card has no room to say that it is near. */
const UNSEEN = [
  { id: '2407.20011', title: 'A Kettle That Was Never Bought' },
  { id: '2407.20012', title: 'Contrastive Sparse Autoencoders for Readable Chess Agents' },
  { id: '2407.20013', title: 'Four Ways to Fold a Map' },
];
const PAGES = {
  list: 'https://arxiv.org/list/cs.CL/recent',
  abs: 'https://arxiv.org/abs/2407.20003',
  daily: 'https://huggingface.co/papers',
  unseen: 'https://huggingface.co/papers/date/2026-06-12',
};

interface ReadPanel {
  /** The element of the page that the host stands in, and where the panel is drawn. */
  inside: string;
  box: Box;
  /** Titles, reasons and whether each is saved. */
  lines: { title: string; why: string; saved: boolean }[];
  text: string;
  /** What in the panel has the focus: a tag's name, or null. */
  focus: string | null;
}

function readPanelInside(opened: readonly OpenedHost[]): ReadPanel | null {
  const { host, root } = opened.find((one) => one.host.localName === 'scholium-panel') ?? {};
  const panel = root?.querySelector('[part="panel"]');
  if (!host || !root || !panel) return null;
  const { x, y, width, height } = panel.getBoundingClientRect();
  const say = (element: Element | null | undefined) => (element?.textContent ?? '').trim();
  return {
    inside: host.parentElement?.localName ?? '',
    box: { x, y, width, height },
    lines: [...root.querySelectorAll('[part="related-item"]')].map((line) => ({
      title: say(line.querySelector('a')),
      why: say(line.querySelector('[part="related-why"]')),
      saved: line.querySelector('[part="save"]')?.getAttribute('aria-pressed') === 'true',
    })),
    text: say(panel),
    focus: root.activeElement?.localName ?? null,
  };
}

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(PAGES.list, { html: arxivList(PAPERS), sheet: 'arxiv' });
    // Another than the near one: what its own page says of a paper decides from then on.
    const [, , other] = PAPERS;
    if (other) web.serve(PAGES.abs, { html: arxivAbs(other), sheet: 'arxiv' });
    web.serve(PAGES.daily, { html: huggingFaceDaily(PAPERS) });
    web.serve(PAGES.unseen, { html: huggingFaceDaily(UNSEEN) });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  async function openMarked(address: string): Promise<PageUnderTest> {
    const page = await browser.open(address);
    await page.marksWhen(
      'all are filled',
      (marks) => marks.length > 0 && marks.every((mark) => mark.parts.includes('related')),
    );
    return page;
  }
  const readPanel = (page: PageUnderTest) => page.callInside(readPanelInside, null);
  const panelWhen = (page: PageUnderTest, what: string, holds: (panel: ReadPanel) => boolean) =>
    until(what, async () => {
      const panel = await readPanel(page);
      return panel && holds(panel) ? panel : undefined;
    });
  const goneFrom = (page: PageUnderTest) =>
    until('no panel is open', async () => ((await readPanel(page)) === null ? true : undefined));

  it('opens under its row by keys, keeps a paper, and gives the focus back', async () => {
    const page = await openMarked(PAGES.list);
    const before = await page.readMarks();
    await page.focusPart(NEAR, 'save');
    await page.press('ArrowRight');
    expect((await page.focusedPart())?.part).toBe('related');
    await page.press('Enter');
    const panel = await panelWhen(page, 'it lists papers', ({ lines }) => lines.length > 0);
    expect(panel.inside).toBe('dd');
    expect(panel.focus).toBe('section');
    expect(panel.lines[0]?.title).toMatch(/Sparse Autoencoders/);
    expect(panel.lines[0]?.why).toMatch(/^because: .*sparse autoencoders/);
    const after = await page.readMarks();
    expect(after.slice(0, NEAR + 1).map(({ rect }) => rect)).toEqual(
      before.slice(0, NEAR + 1).map(({ rect }) => rect),
    );
    expect(after[NEAR + 1]?.rect.y).toBeGreaterThan(before[NEAR + 1]?.rect.y ?? Infinity);

    await page.press('Tab');
    expect((await readPanel(page))?.focus).toBe('a');
    await page.press('Tab');
    await page.press('Enter');
    await panelWhen(page, 'the first is saved', ({ lines }) => lines[0]?.saved === true);
    await page.press('Escape');
    await goneFrom(page);
    expect(await page.focusedPart()).toMatchObject({ mark: NEAR, part: 'related' });
    expect((await page.readMarks()).map(({ rect }) => rect)).toEqual(
      before.map(({ rect }) => rect),
    );
    await page.close();
  });

  it('opens below the abstract, in its column', async () => {
    const page = await openMarked(PAGES.abs);
    await page.clickPart(0, 'related');
    const panel = await panelWhen(page, 'it is answered', ({ text }) => text.length > 20);
    const abstract = `(() => { const { bottom, left, right } =
      document.querySelector('blockquote').getBoundingClientRect(); return { bottom, left, right }; })()`;
    const { bottom, right } = await page.evaluate<{ bottom: number; right: number }>(abstract);
    expect(panel.box.y).toBeGreaterThanOrEqual(bottom - 1);
    expect(panel.box.x + panel.box.width).toBeLessThanOrEqual(right + 40);
    expect(panel.focus).toBeNull();
    await page.close();
  });

  it('opens over a grid, unclipped by its card, and moves no card', async () => {
    const page = await openMarked(PAGES.daily);
    const before = await page.readMarks();
    await page.clickPart(NEAR, 'related');
    const panel = await panelWhen(page, 'it lists papers', ({ lines }) => lines.length > 0);
    expect(panel.box.width).toBeGreaterThan(300);
    expect(panel.box.height).toBeGreaterThan(80);
    const [x, y] = [panel.box.x + panel.box.width / 2, panel.box.y + panel.box.height - 20];
    const top = `document.elementFromPoint(${x}, Math.min(${y}, innerHeight - 2))?.localName`;
    expect(await page.evaluate(top)).toBe('scholium-panel');
    expect((await page.readMarks()).map(({ rect }) => rect.height)).toEqual(
      before.map(({ rect }) => rect.height),
    );
    await page.clickPart(NEAR, 'related');
    await goneFrom(page);
    await page.clickPart(NEAR, 'related');
    await panelWhen(page, 'it is open again', ({ lines }) => lines.length > 0);
    await page.click(2, 2);
    await goneFrom(page);
    await page.close();
  });

  it('has a mark say that it is near to what was saved, beside all else, and opens that', async () => {
    const page = await openMarked(PAGES.unseen);
    await page.clickPart(NEAR, 'related');
    const { lines } = await panelWhen(page, 'it lists papers', (panel) => panel.lines.length > 0);
    await page.press('Escape');
    await goneFrom(page);
    const before = await page.readMarks();
    expect(lines.some(({ saved }) => saved)).toBe(true);
    const told = await page.marksWhen('it is near', (marks) =>
      Boolean(marks[NEAR]?.parts.includes('near')),
    );
    expect(told.map(({ rect }) => rect)).toEqual(before.map(({ rect }) => rect));
    expect(told[NEAR]?.text).toMatch(/near \d/);
    expect(told.filter(({ parts }) => parts.includes('near'))).toHaveLength(1);
    await page.focusPart(NEAR, 'save');
    await page.press('End');
    expect(await page.focusedPart()).toMatchObject({ mark: NEAR, part: 'near' });
    await page.press('Enter');
    const panel = await panelWhen(page, 'it lists what is saved', (one) => one.lines.length > 0);
    expect(panel.text).toMatch(/^Related papers you saved/);
    expect(panel.lines.every(({ saved }) => saved)).toBe(true);
    expect(panel.lines[0]?.why).toMatch(/^because: /);
    const { faults } = await findFaults(page, 'scholium-mark');
    expect(faults).toEqual([]);
    await page.press('Escape');
    await goneFrom(page);
    expect(await page.focusedPart()).toMatchObject({ mark: NEAR, part: 'near' });
    await page.close();
  });

  it('says calmly where nothing is near', async () => {
    const page = await openMarked(PAGES.list);
    await page.clickPart(0, 'related');
    await panelWhen(page, 'it says so', ({ text }) => /Nothing near enough among/.test(text));
    await page.close();
  });

  it.each([PAGES.list, PAGES.abs, PAGES.daily])(
    'has no fault on %s that axe can find',
    async (address) => {
      const page = await openMarked(address);
      await page.clickPart((await page.readMarks()).length > 1 ? NEAR : 0, 'related');
      await panelWhen(page, 'it is answered', ({ text }) => text.length > 20);
      for (const scheme of ['light', 'dark'] as const) {
        await page.setColorScheme(scheme);
        const { faults, passes } = await findFaults(page, 'scholium-panel');
        expect(faults, scheme).toEqual([]);
        expect(passes).toBeGreaterThan(3);
      }
      await page.close();
    },
  );
});
