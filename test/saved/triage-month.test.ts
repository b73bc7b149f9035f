// A saved month of a real archive, 884 papers, gone through by the keyboard alone in both browsers. Needs
// the build of both, which `npm run test:pages` makes first.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest } from '../e2e/browser-under-test.ts';
import { BROWSERS, launchBuilt } from '../e2e/launch.ts';
import type { LoopbackWeb } from '../e2e/server.ts';
import { startLoopbackWeb } from '../e2e/server.ts';
import { comeBack, walkList } from '../e2e/triage-walk.ts';

const FOLDER = process.env.SCHOLIUM_PAGES ?? '../shared/pages';
const FILE = path.join(FOLDER, 'arxiv-list-month-astro-ph-2007-04.html');
const MONTH = 'https://arxiv.org/list/astro-ph/2007-04?skip=0&show=2000';
const ROWS = 884;

describe.each(BROWSERS)('a month of arXiv in %s', { timeout: 180_000 }, (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    expect(existsSync(FILE)).toBe(true);
    web = await startLoopbackWeb();
    web.serve(MONTH, { html: readFileSync(FILE, 'utf8'), sheet: 'arxiv' });
    browser = await launchBuilt(name, web);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  it('is gone through by keys, and gone on with where it was left', async () => {
    const page = await browser.open(MONTH);
    await page.toFront();
    const walked = await walkList(page, ROWS);
    expect(walked).toMatchObject({ rows: ROWS, saved: [1, 4], seen: [2, 3] });
    expect(new Set(walked.told).size).toBe(7);
    expect(await comeBack(page, MONTH, ROWS)).toBe(`7 / ${ROWS}`);
  });
});
