// The marks and the panel in the ways in which readers see pages: at 200 %, in a narrow window, in
// colours of their own, without motion, right to left, on paper; in real browsers.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import type { OpenedHost } from './inside-marks.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivAbs, arxivHtml, arxivList, arxivSearch, huggingFaceDaily } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

/** Near to papers of the seed; of many topics with long names; of none. */
const NEAR = {
  id: '2407.20002',
  title: 'Contrastive Sparse Autoencoders for Interpretable Chess Agents',
};
const MANY = {
  id: '2407.20004',
  title:
    'Retrieval-Augmented Generation with Parameter-Efficient Fine-Tuning and Preference Alignment for Multilingual Machine Translation of Electronic Health Records',
};
const NONE = { id: '2407.20003', title: 'On the Weight of an Unread Letter' };
/** Of the seed. */
const KNOWN = { id: '2502.04382', title: 'Sparse Autoencoders for Hypothesis Generation' };
const PAPERS = [NEAR, MANY, NONE];

const PAGES: Record<
  string,
  { address: string; html: string; sheet: 'arxiv' | 'latexml' | 'huggingface' }
> = {
  list: { address: 'https://arxiv.org/list/cs.CL/recent', html: arxivList(PAPERS), sheet: 'arxiv' },
  search: {
    address: 'https://arxiv.org/search/?query=anything&searchtype=all',
    html: arxivSearch(PAPERS),
    sheet: 'arxiv',
  },
  abs: { address: `https://arxiv.org/abs/${NEAR.id}`, html: arxivAbs(NEAR), sheet: 'arxiv' },
  text: {
    address: `https://arxiv.org/html/${MANY.id}v1`,
    html: arxivHtml(MANY, [KNOWN]),
    sheet: 'latexml',
  },
  daily: {
    address: 'https://huggingface.co/papers',
    html: huggingFaceDaily(PAPERS),
    sheet: 'huggingface',
  },
};
const KINDS = Object.keys(PAGES);

interface Measured {
  /** What is cut off, or stands outside the window, in words; empty where all is well. */
  faults: string[];
  marks: number;
  hasPanel: boolean;
  hasEvidence: boolean;
}

/** Looks for words that are cut, and for parts that stand outside the window's width. */
function measureInside(opened: readonly OpenedHost[]): Measured {
  const faults: string[] = [];
  const width = document.documentElement.clientWidth;
  const isSpoken = (element: Element) => getComputedStyle(element).clipPath !== 'none';
  for (const { host, root } of opened) {
    for (const element of root?.querySelectorAll<HTMLElement>('*') ?? []) {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || element instanceof SVGElement || isSpoken(element)) continue;
      const what = `${host.localName} ${element.getAttribute('part') ?? element.className} "${element.textContent?.slice(0, 30)}"`;
      const isCut = element.scrollWidth > element.clientWidth && element.clientWidth > 0;
      if (isCut && getComputedStyle(element).display !== 'inline')
        faults.push(`${what} is cut: ${element.scrollWidth} in ${element.clientWidth}`);
      if (box.left < -0.5 || box.right > width + 0.5)
        faults.push(`${what} is outside: ${box.left} to ${box.right} of ${width}`);
      if (element.localName === 'button' && (box.width < 24 || box.height < 23.5))
        faults.push(`${what} is too small to press: ${box.width} × ${box.height}`);
    }
  }
  const has = (selector: string) => opened.some(({ root }) => root?.querySelector(selector));
  return {
    faults,
    marks: opened.filter(({ host }) => host.localName === 'scholium-mark').length,
    hasPanel: has('[part="related-item"]'),
    hasEvidence: has('.evidence:popover-open'),
  };
}

/** Makes a mark too narrow for its words. */
function plantCutInside(opened: readonly OpenedHost[]): void {
  for (const { root } of opened) {
    const button = root?.querySelector<HTMLElement>('.pill');
    if (button) button.style.inlineSize = '30px';
  }
}

interface Painted {
  controls: { name: string; color: string; ground: string }[];
  pills: { width: string; color: string }[];
  rule: string;
  panelEdge: string;
  /** What the system's own words for colours mean here. */
  system: Record<string, string>;
}

function readColoursInside(opened: readonly OpenedHost[]): Painted {
  const root = opened[0]?.root;
  const probe = document.createElement('span');
  root?.append(probe);
  const system: Record<string, string> = {};
  for (const name of ['Canvas', 'CanvasText', 'ButtonText', 'LinkText', 'Highlight']) {
    probe.style.color = name;
    system[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  const all = (selector: string) =>
    opened.flatMap((one) => [...(one.root?.querySelectorAll(selector) ?? [])]);
  const [mark] = all('.mark');
  const [panel] = all('.panel');
  return {
    controls: all('button, a').map((control) => ({
      name: control.getAttribute('part') ?? control.localName,
      color: getComputedStyle(control).color,
      ground: getComputedStyle(control).backgroundColor,
    })),
    pills: all('.pill').map((pill) => ({
      width: getComputedStyle(pill).borderTopWidth,
      color: getComputedStyle(pill).borderTopColor,
    })),
    rule: mark ? getComputedStyle(mark, '::before').backgroundColor : '',
    panelEdge: panel ? getComputedStyle(panel).borderInlineStartColor : '',
    system,
  };
}

const readMotionInside = (opened: readonly OpenedHost[]): string[] =>
  opened.flatMap(({ root }) =>
    [...(root?.querySelectorAll('*') ?? [])].flatMap((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      const isMoving = animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
      return isMoving ? `${element.className} ${animationName} ${transitionDuration}` : [];
    }),
  );

const countBoxesInside = (opened: readonly OpenedHost[]): number =>
  opened
    .flatMap(({ host, root }) => [host, ...(root?.querySelectorAll('*') ?? [])])
    .filter((element) => element.getClientRects().length > 0).length;

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  async function openMarked(kind: string, change = (html: string) => html): Promise<PageUnderTest> {
    const served = PAGES[kind];
    if (!served) throw new Error(`There is no page ${kind}.`);
    web.serve(served.address, { html: change(served.html), sheet: served.sheet });
    const page = await browser.open(served.address);
    await filled(page);
    return page;
  }
  const filled = (page: PageUnderTest) =>
    page.marksWhen(
      'all are filled',
      (marks) => marks.length > 0 && marks.every(({ parts }) => parts.includes('related')),
    );
  /** What is placed by script stands where the window's new size wants it. */
  const laidOut = (page: PageUnderTest) =>
    page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
  /** A panel may bring the window's scroll bar, which moves the page's edge, and with it the list's bar. */
  const measure = async (page: PageUnderTest) => {
    await laidOut(page);
    return page.callInside(measureInside, null);
  };
  const measuredWhen = (page: PageUnderTest, what: string, holds: (now: Measured) => boolean) =>
    until(what, async () => {
      const now = await measure(page);
      return holds(now) ? now : undefined;
    });

  /** Looks at a page at rest, with evidence open, with a paper just saved, and with a panel open. */
  async function expectWhole(page: PageUnderTest, mark: number): Promise<void> {
    expect((await measure(page)).faults, 'at rest').toEqual([]);
    await page.focusPart(mark, 'save');
    await page.press('Home');
    await page.press('Enter');
    const why = await measuredWhen(page, 'the evidence is open', ({ hasEvidence }) => hasEvidence);
    expect(why.faults, 'with evidence').toEqual([]);
    await page.press('Escape');
    await page.focusPart(mark, 'save');
    await page.press('Enter');
    await page.marksWhen('it is saved', (marks) => marks[mark]?.parts.includes('undo') === true);
    expect((await measure(page)).faults, 'saved').toEqual([]);
    await page.press('Control+z');
    await page.marksWhen('it is not saved', (marks) => marks[mark]?.saved === false);
    await page.focusPart(mark, 'related');
    await page.press('Enter');
    const open = await measuredWhen(page, 'the panel is filled', ({ hasPanel }) => hasPanel);
    expect(open.faults, 'with the panel').toEqual([]);
    await page.press('Escape');
  }
  /** The mark that has relatives. */
  const nearOf = (kind: string) => (kind === 'text' ? 1 : 0);

  it.each(KINDS)('keeps every word of %s at twice the size', async (kind) => {
    const page = await openMarked(kind);
    await page.setMode('zoomed');
    await laidOut(page);
    expect(await page.evaluate<number>('innerWidth')).toBe(640);
    await expectWhole(page, nearOf(kind));
    await page.setMode('plain');
    await page.close();
  });

  it.each(KINDS)('keeps every word of %s in a window of 380 px, and of 1280', async (kind) => {
    for (const width of [380, 1280]) {
      const page = await openMarked(kind);
      await page.setViewport(width, 800);
      await laidOut(page);
      await expectWhole(page, nearOf(kind));
      await page.close();
    }
  });

  it.each(KINDS)('stands right to left on %s where the page does', async (kind) => {
    const page = await openMarked(kind, (html) => html.replace('<html', '<html dir="rtl"'));
    await expectWhole(page, nearOf(kind));
    await page.focusPart(nearOf(kind), 'save');
    await page.press('ArrowLeft');
    expect((await page.focusedPart())?.part, 'the next one stands at the left').toBe('related');
    await page.close();
  });

  it('finds words that are cut, where there are', async () => {
    const page = await openMarked('list');
    await page.callInside(plantCutInside, null);
    expect((await measure(page)).faults).toContainEqual(expect.stringMatching(/pill .* is cut/));
    await page.close();
  });

  it.each(KINDS)('has the reader’s own colours on %s where they are forced', async (kind) => {
    const page = await openMarked(kind);
    await page.setMode('forced-colors');
    await until(
      'colours are forced',
      async () =>
        (await page.evaluate<boolean>(`matchMedia('(forced-colors: active)').matches`)) ||
        undefined,
    );
    await page.focusPart(nearOf(kind), 'related');
    await page.press('Enter');
    await measuredWhen(page, 'the panel is filled', ({ hasPanel }) => hasPanel);
    const { controls, pills, rule, panelEdge, system } = await page.callInside(
      readColoursInside,
      null,
    );
    const inks = [system.CanvasText, system.ButtonText, system.LinkText, system.Highlight];
    expect(controls.length).toBeGreaterThan(4);
    for (const control of controls) {
      expect(inks, control.name).toContain(control.color);
      expect(control.color, control.name).not.toBe(control.ground);
    }
    expect(pills.length).toBeGreaterThan(0);
    for (const pill of pills) {
      expect(pill.width).toBe('1px');
      expect(inks).toContain(pill.color);
    }
    expect(inks).toContain(rule);
    expect(inks).toContain(panelEdge);
    expect((await measure(page)).faults).toEqual([]);
    await page.setMode('plain');
    await page.close();
  });

  it('moves nothing where motion is unwanted, and fades the panel in where it is not', async () => {
    const moving = async (mode: 'plain' | 'reduced-motion', wants: boolean) => {
      const page = await openMarked('daily');
      await page.setMode(mode);
      await until('the browser says so', async () =>
        (await page.evaluate<boolean>(`matchMedia('(prefers-reduced-motion: reduce)').matches`)) ===
        wants
          ? true
          : undefined,
      );
      await page.focusPart(0, 'related');
      await page.press('Enter');
      await measuredWhen(page, 'the panel is filled', ({ hasPanel }) => hasPanel);
      const found = await page.callInside(readMotionInside, null);
      await page.close();
      return found;
    };
    expect(await moving('reduced-motion', true)).toEqual([]);
    expect(await moving('plain', false)).toContainEqual(expect.stringContaining('appear'));
  });

  it.each(KINDS)('puts nothing of ours on paper with %s', async (kind) => {
    const page = await openMarked(kind);
    await page.focusPart(nearOf(kind), 'related');
    await page.press('Enter');
    await measuredWhen(page, 'the panel is filled', ({ hasPanel }) => hasPanel);
    expect(await page.callInside(countBoxesInside, null)).toBeGreaterThan(10);
    await page.setMode('print');
    await until(
      'it is shown as on paper',
      async () => (await page.evaluate<boolean>(`matchMedia('print').matches`)) || undefined,
    );
    expect(await page.callInside(countBoxesInside, null)).toBe(0);
    await page.setMode('plain');
    await page.close();
  });
});
