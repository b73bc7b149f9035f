// Saved papers come in, their pictures go out: drawn, with all of it as tables too, written as files, and
// a line drawn around papers lists those.
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
  { id: '1706.03762', title: 'Attention Is All You Need' },
  { id: '2502.04382', title: 'Sparse Autoencoders for Hypothesis Generation' },
  { id: '2407.40001', title: 'Sparse Autoencoders for a Language Model of Bird Song' },
];

/** Pixels of the first picture that are not of its ground. */
const INK = `(() => {
  const canvas = document.querySelector('.chart canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let ink = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i] > 0) ink++;
  return ink;
})()`;
/** Takes the addresses of files that would be downloaded. */
const TAKE_FILES = `(() => {
  globalThis.files = [];
  HTMLAnchorElement.prototype.click = function () { files.push([this.download, this.href]); };
})()`;
/** Draws a line around all of the map, as a pointer does. */
const DRAW = `(() => {
  const canvas = document.querySelector('.chart.map canvas');
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const fire = (type, x, y) => canvas.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true,
    button: 0, buttons: type === 'mouseup' ? 0 : 1, clientX: left + x, clientY: top + y }));
  const [right, low] = [width - 12, height - 12];
  const corners = [[right, 60], [right, low], [12, low], [12, 64]];
  fire('mousemove', 12, 60);
  fire('mousedown', 12, 60);
  for (const [x, y] of corners) fire('mousemove', x, y);
  fire('mouseup', 12, 64);
})()`;
const press = (text: string) =>
  `[...document.querySelectorAll('button')].find((one) => one.textContent === '${text}').click()`;

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS), sheet: 'arxiv' });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const isThere = (what: string, expression: string) =>
    until(what, async () => (await page.evaluate<boolean>(expression)) || undefined);

  it('says that there is nothing to draw yet', async () => {
    page = await browser.openExtensionPage('pictures.html');
    await isThere(
      'the empty page is drawn',
      `document.body.textContent.includes('Nothing saved yet')`,
    );
    expect((await findFaults(page)).faults).toEqual([]);
    await page.close();
  });

  it('draws what is saved, with every paper in a table too', async () => {
    const list = await browser.open(LIST);
    await list.marksWhen('they are marked', (marks) =>
      marks.every(({ parts }) => parts.includes('save')),
    );
    for (const i of PAPERS.keys()) await list.clickPart(i, 'save');
    await list.marksWhen('all are saved', (marks) => marks.every(({ saved }) => saved));
    page = await browser.openExtensionPage('pictures.html');
    await isThere(
      'the pictures are drawn',
      `document.querySelectorAll('.chart:has(canvas)').length === 3`,
    );
    await isThere('the map has ink', `${INK} > 100`);
    const rows = await page.evaluate<string[]>(
      `[...document.querySelectorAll('section[aria-labelledby="map"] tbody th')].map((one) => one.textContent)`,
    );
    expect([...rows].sort()).toEqual(PAPERS.map(({ title }) => title).sort());
    for (const scheme of ['light', 'dark'] as const) {
      await page.setColorScheme(scheme);
      expect((await findFaults(page)).faults, scheme).toEqual([]);
    }
  });

  it('writes the map as an SVG with a dot a paper, and as a PNG', async () => {
    await page.evaluate(TAKE_FILES);
    await page.evaluate(press('as SVG'));
    await page.evaluate(press('as PNG'));
    const files = await page.evaluate<[string, string][]>('files');
    expect(files.map(([file]) => file)).toEqual(['scholium-map.svg', 'scholium-map.png']);
    const svg = decodeURIComponent(files[0]?.[1].split(',')[1] ?? '');
    expect(svg).toMatch(/^<svg [^>]*width="1000"/);
    expect(svg.match(/ecmeta_series_index|<path [^>]*fill="hsl/g)?.length).toBeGreaterThanOrEqual(
      3,
    );
    expect(files[1]?.[1]).toMatch(/^data:image\/png;base64,.{2000}/);
  });

  it('moves the map by keys, and lists the papers that a line is drawn around', async () => {
    await page.evaluate(`document.querySelector('.chart.map').focus()`);
    const whole = await page.evaluate<number>(INK);
    for (let i = 0; i < 4; i++) await page.press('=');
    await isThere('the map is another', `${INK} !== ${whole}`);
    await page.press('0');
    await isThere('all is seen again', `${INK} === ${whole}`);
    await page.evaluate(press('Draw around papers'));
    await isThere('lines can be drawn', `document.body.textContent.includes('Draw a line around')`);
    await page.evaluate(DRAW);
    await isThere('all three are listed', `document.querySelectorAll('.papers a').length === 3`);
    await page.evaluate(press('Draw around papers'));
    await isThere('none is listed', `document.querySelectorAll('.papers a').length === 0`);
    await page.close();
  });
});
