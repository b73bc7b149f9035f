// The reader withholds the sites from the built extension, in real browsers: nothing breaks, the
// popup says it and asks, and pages that stand open get their marks as soon as the sites are given.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageUnderTest } from './browser-under-test.ts';
import type { ReadMark } from './inside-marks.ts';
import { BROWSERS } from './launch.ts';
import type { LifeUnderTest } from './life.ts';
import { launchBare } from './life.ts';
import { arxivList, huggingFaceDaily } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.AI/new';
const DAILY = 'https://huggingface.co/papers';
const PAPERS = [
  { id: '2407.20001', title: 'Counting the Sheep of a Small Pasture by Ear' },
  { id: '2407.20002', title: 'On the Weight of an Unread Letter' },
];
const WITHHELD = 'withholds arXiv or Hugging Face';

const oneARow = (marks: ReadMark[]) =>
  marks.length === PAPERS.length && marks.every(({ parts }) => parts.includes('save'));
const countMarks = (page: PageUnderTest) =>
  page.evaluate<number>(`document.querySelectorAll('scholium-mark').length`);
const readText = (page: PageUnderTest) => page.evaluate<string>('document.body.innerText');

const untilSaid = (popup: PageUnderTest, text: string, isSaid = true) =>
  until(`the popup ${isSaid ? 'says' : 'no longer says'} "${text}"`, async () =>
    (await readText(popup)).includes(text) === isSaid ? true : undefined,
  );

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: LifeUnderTest;
  let list: PageUnderTest;
  let daily: PageUnderTest;
  let popup: PageUnderTest;

  /** Presses the popup's button with a real pointer. */
  async function pressAllow(): Promise<void> {
    await popup.toFront();
    const button = `[...document.querySelectorAll('button')]
      .find(({ textContent }) => textContent === 'Allow these sites')`;
    const at = await popup.evaluate<{ x: number; y: number }>(`(() => {
      const { x, y, width, height } = (${button}).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    await popup.click(at.x, at.y);
  }

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS), sheet: 'arxiv' });
    web.serve(DAILY, { html: huggingFaceDaily(PAPERS) });
    browser = await launchBare(name, web);
    await browser.install();
    popup = await browser.openExtensionPage('popup.html');
    await untilSaid(popup, 'Saved papers');
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  it('marks pages, and says nothing of access, while the sites are given', async () => {
    list = await browser.open(LIST);
    daily = await browser.open(DAILY);
    for (const page of [list, daily]) await page.marksWhen('each paper has its mark', oneARow);
    await popup.toFront();
    expect(await readText(popup)).not.toContain(WITHHELD);
  });

  it('keeps working on the pages that stand open when the sites are taken away', async () => {
    await browser.setAccess(false);
    await list.toFront();
    await list.clickPart(0, 'save');
    await list.marksWhen('it says saved', (marks) => marks[0]?.saved === true);
  });

  it('says so in the popup, and marks nothing on pages that are opened now', async () => {
    await popup.toFront();
    await untilSaid(popup, WITHHELD);
    for (const page of [list, daily]) await page.goto(page === list ? LIST : DAILY);
    expect(await countMarks(list)).toBe(0);
    expect(await countMarks(daily)).toBe(0);
  });

  it('starts its background in peace, and still shows what was saved', async () => {
    await browser.killBackground();
    await popup.toFront();
    await popup.goto(`${browser.extensionOrigin}/popup.html`);
    await untilSaid(popup, WITHHELD);
    await untilSaid(popup, PAPERS[0]?.title ?? '');
    expect(await browser.evaluateInBackground('1 + 1')).toBe(2);
    expect(await browser.errors()).toEqual([]);
    for (const page of [list, daily]) expect(await countMarks(page)).toBe(0);
  });

  it('marks the open pages without a reload as soon as the sites are given', async () => {
    await untilSaid(popup, WITHHELD);
    await list.evaluate('window.isTheSame = true');
    if (browser.asksSilently) await pressAllow();
    else await browser.setAccess(true);
    for (const page of [list, daily]) await page.marksWhen('each paper has its mark', oneARow);
    expect(await list.evaluate('window.isTheSame')).toBe(true);
    expect((await list.readMarks())[0]?.saved).toBe(true);
    await popup.toFront();
    await untilSaid(popup, WITHHELD, false);
    if (browser.asksSilently) await untilSaid(popup, 'The sites are allowed');
    expect(await browser.errors()).toEqual([]);
  });

  it('leaves pages that have their marks alone when the sites are given once more', async () => {
    const first = `document.querySelector('scholium-mark')`;
    await browser.setAccess(false);
    await list.evaluate(`${first}.isTheFirst = true`);
    const other = await browser.open(DAILY);
    await browser.setAccess(true);
    await other.marksWhen('the page without marks has them', oneARow);
    expect(oneARow(await list.readMarks())).toBe(true);
    expect(await list.evaluate(`${first}.isTheFirst`)).toBe(true);
    expect(await browser.errors()).toEqual([]);
  });
});
