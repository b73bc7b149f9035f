// The extension comes, is put on a page twice, is updated, switched off, on again and removed, while
// pages stand open in real browsers: one mark a row at any time, and nothing of it left behind.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageUnderTest } from './browser-under-test.ts';
import type { ReadMark } from './inside-marks.ts';
import { showPartInside } from './inside-marks.ts';
import type { BrowserName } from './launch.ts';
import { BROWSERS } from './launch.ts';
import type { LifeUnderTest } from './life.ts';
import { launchBare } from './life.ts';
import { arxivList, huggingFaceDaily } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.AI/new';
const DAILY = 'https://huggingface.co/papers';
/** On a host of ours, and on one that is none. */
const OTHERS = ['https://arxiv.org/help', 'https://example.org/list'];
const PAPERS = [
  { id: '2407.20001', title: 'Counting the Sheep of a Small Pasture by Ear' },
  { id: '2407.20002', title: 'On the Weight of an Unread Letter' },
  { id: 'hep-th/9901001', title: 'A Note on Notes in Margins' },
];
const FAREWELL = 'Not done: Scholium was updated or switched off. Reload this page.';

const isFilled = (mark: ReadMark): boolean => mark.parts.includes('save');
const oneARow = (marks: ReadMark[]) => marks.length === PAPERS.length && marks.every(isFilled);

/**
 * The marks that stand on the page, and of these the ones that can be seen: without our help. Firefox's
 * are held by the extension's own sheet from a moment after they were drawn.
 */
const countMarks = (page: PageUnderTest) =>
  page.evaluate<{ standing: number; seen: number; held: number }>(`(() => {
    const hosts = [...document.querySelectorAll('scholium-mark, scholium-panel')];
    const styles = hosts.map((host) => getComputedStyle(host));
    const seen = styles.filter(({ visibility }) => visibility === 'visible');
    const held = styles.filter((style) => style.getPropertyValue('--scholium-lease-0') === 'visible');
    return { standing: hosts.length, seen: seen.length, held: held.length };
  })()`);

const untilNoneSeen = (page: PageUnderTest) =>
  until('no mark is seen', async () => ((await countMarks(page)).seen === 0 ? true : undefined));

async function untilSettled(page: PageUnderTest, name: BrowserName): Promise<void> {
  await page.marksWhen('each paper has its mark', oneARow);
  const held = name === 'firefox' ? PAPERS.length : 0;
  await until('the marks are held', async () =>
    (await countMarks(page)).held === held ? true : undefined,
  );
  expect(await countMarks(page)).toEqual({ standing: PAPERS.length, seen: PAPERS.length, held });
}

/** Puts the content script on a page once more, from a page of the extension. */
const INJECT = `(async () => {
  const api = globalThis.browser ?? chrome;
  const [tab] = await api.tabs.query({ url: '${LIST}' });
  await api.scripting.executeScript({
    target: { tabId: tab.id }, files: ['/content-scripts/paper-pages.js'] });
})()`;
/** Has the next script on the page believe that it is the first. */
const FORGET = `(async () => {
  const api = globalThis.browser ?? chrome;
  const [tab] = await api.tabs.query({ url: '${LIST}' });
  await api.scripting.executeScript({
    target: { tabId: tab.id }, func: () => { delete globalThis.scholium } });
})()`;
/** Counts the questions of pages from now on. */
const COUNT = `(() => {
  globalThis.asked = [];
  (globalThis.browser ?? chrome).runtime.onMessage.addListener(({ name }) => {
    globalThis.asked.push(name);
  });
})()`;
/** Tells the page that a paper's entry changed, and answers what it asked then. */
const ASKED_AT_CHANGE = `(async () => {
  const api = globalThis.browser ?? chrome;
  const [tab] = await api.tabs.query({ url: '${LIST}' });
  globalThis.asked.length = 0;
  await api.tabs.sendMessage(tab.id, { name: 'entriesChanged', keys: ['arxiv:2407.20001'] });
  // Questions of one page come in order: what it asks now comes after what it asked at the change.
  await api.scripting.executeScript({ target: { tabId: tab.id },
    func: () => (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'end' }).catch(() => 0) });
  return globalThis.asked.filter((name) => name === 'annotate').length;
})()`;

/** Has the page's script tell when nothing is looked at any more after the end of the background. */
const LISTEN = `globalThis.isLeftAlone = new Promise((resolve) => {
  chrome.runtime.connect({ name: 'presence:0' }).onDisconnect.addListener(() => {
    void chrome.runtime.lastError;
    setTimeout(resolve, 1200);
  });
}); 0`;

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: LifeUnderTest;
  let list: PageUnderTest;
  let daily: PageUnderTest;
  let others: PageUnderTest[];

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS), sheet: 'arxiv' });
    web.serve(DAILY, { html: huggingFaceDaily(PAPERS) });
    for (const address of OTHERS) web.serve(address, { html: arxivList(PAPERS) });
    browser = await launchBare(name, web);
    list = await browser.open(LIST);
    daily = await browser.open(DAILY);
    others = [];
    for (const address of OTHERS) others.push(await browser.open(address));
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  /** Has the page done all that it does by itself, and its background asleep. */
  async function openAsleep(): Promise<void> {
    const own = await browser.openExtensionPage('library.html');
    await own.evaluate(COUNT);
    await list.toFront();
    await list.goto(LIST);
    await list.marksWhen('each paper has its mark', oneARow);
    await until(
      'the papers were noted as seen',
      async () =>
        (await own.evaluate<boolean>(`globalThis.asked.includes('noteSeen')`)) || undefined,
    );
    await own.close();
    await untilSettled(list, name);
    if (name === 'chromium') await list.evaluateInScript(LISTEN);
    await browser.killBackground();
    // A page whose port has closed looks about for a moment: only then does it notice nothing more.
    if (name === 'chromium') await list.evaluateInScript('globalThis.isLeftAlone');
    await list.toFront();
  }

  it('marks the pages that stood open before it was installed, and no other', async () => {
    for (const page of [list, daily, ...others]) expect((await countMarks(page)).standing).toBe(0);
    await browser.install();
    for (const page of [list, daily]) await page.marksWhen('each paper has its mark', oneARow);
    for (const page of others) expect((await countMarks(page)).standing).toBe(0);
    const plant = `document.body.append(document.createElement('scholium-mark'))`;
    for (const page of others) {
      await page.evaluate(plant);
      expect((await countMarks(page)).standing, 'the count sees a planted mark').toBe(1);
    }
  });

  it('stands down where a script of its own is at work: one mark a row, no question twice', async () => {
    const own = await browser.openExtensionPage('library.html');
    await own.evaluate(COUNT);
    await own.evaluate(`document.title = 'counting'`);
    const host = `document.querySelector('scholium-mark')`;
    await list.evaluate(`${host}.isTheFirst = true`);
    await list.evaluate(
      `(window.told = [], addEventListener('message', ({ data }) => told.push(data)), 0)`,
    );
    await own.evaluate(INJECT);
    await own.evaluate(INJECT);
    await list.evaluate(`postMessage('end')`);
    await until(
      'messages have come',
      async () => (await list.evaluate('told.length > 0')) || undefined,
    );
    expect(await list.evaluate('told'), 'the page is told nothing').toEqual(['end']);
    expect(await own.evaluate(ASKED_AT_CHANGE)).toBe(1);
    expect(oneARow(await list.readMarks())).toBe(true);
    expect(await list.evaluate(`${host}.isTheFirst`), 'the marks were left alone').toBe(true);
    await own.evaluate(FORGET);
    await own.evaluate(INJECT);
    await list.marksWhen(
      'unguarded, a second script draws a second mark a row',
      (marks) => marks.length === 2 * PAPERS.length && marks.every(isFilled),
    );
    expect(await own.evaluate(ASKED_AT_CHANGE), 'two scripts ask twice').toBe(2);
    await own.close();
    await list.goto(LIST);
    await list.marksWhen('each paper has its mark', oneARow);
  });

  it('has one living mark a row after an update, and what is saved there is kept', async () => {
    for (const turn of ['first', 'second']) {
      const host = `document.querySelector('scholium-mark')`;
      await list.evaluate(`${host}.isOld = true`);
      await browser.update();
      await until(`the ${turn} update has its own marks`, async () =>
        (await list.evaluate(`${host} && !${host}.isOld`)) ? true : undefined,
      );
      for (const page of [list, daily]) await page.marksWhen('each paper has its mark', oneARow);
    }
    await list.toFront();
    await list.clickPart(0, 'save');
    await list.marksWhen('it says saved', (marks) => marks[0]?.saved === true);
    await daily.marksWhen('the other page says saved', (marks) => marks[0]?.saved === true);
    const later = await browser.open(LIST);
    await later.marksWhen('it is kept', (marks) => marks[0]?.saved === true);
    await later.close();
    expect(await browser.errors()).toEqual([]);
  });

  it('writes no error into a console, and a planted one would be seen', async () => {
    expect(await browser.errors()).toEqual([]);
    const own = await browser.openExtensionPage('library.html');
    const source = `//# sourceURL=${browser.extensionOrigin}/planted.js\n`;
    await own.evaluate(`void setTimeout(() => { throw new Error('planted') })\n${source}`);
    await until(
      'the planted error is seen',
      async () => (await browser.errors()).some((error) => error.includes('planted')) || undefined,
    );
    await own.close();
    await browser.forgetErrors();
    expect(await browser.errors()).toEqual([]);
  });

  it('leaves nothing to be seen when it is switched off, and comes back when it is on', async () => {
    for (const page of [list, daily]) await untilSettled(page, name);
    await browser.setEnabled(false);
    for (const page of [list, daily]) await untilNoneSeen(page);
    // Firefox ends a script before it can take its marks off; they are hidden, and go later.
    if (name === 'chromium') expect((await countMarks(list)).standing).toBe(0);
    await browser.setEnabled(true);
    for (const page of [list, daily]) {
      await untilSettled(page, name);
      expect((await page.readMarks())[0]?.saved).toBe(true);
    }
    expect(await browser.errors()).toEqual([]);
  });

  it('takes its marks off when the reader comes back to a page that slept through it', async () => {
    await openAsleep();
    await browser.setEnabled(false);
    await browser.comeBack(LIST);
    await untilNoneSeen(list);
    await browser.setEnabled(true);
    await list.marksWhen('each paper has its mark', oneARow);
    expect(await browser.errors()).toEqual([]);
  });

  it('says plainly that a press came too late, and begins anew when it is there again', async () => {
    await openAsleep();
    const save = await list.callInside(showPartInside, { mark: 2, part: 'save', nth: 0 });
    if (!save) throw new Error('The save button is not drawn.');
    await browser.setEnabled(false);
    await list.click(save.x + save.width / 2, save.y + save.height / 2);
    if (name === 'chromium') {
      await until('the farewell is said', async () =>
        (await browser.readText(LIST)) === FAREWELL ? true : undefined,
      );
      expect((await countMarks(list)).standing, 'nothing else is left').toBe(1);
    } else await untilNoneSeen(list);
    await browser.setEnabled(true);
    const marks = await list.marksWhen('each paper has its mark', oneARow);
    expect(marks.map(({ saved }) => saved)).toEqual([true, false, false]);
    expect(await browser.errors()).toEqual([]);
  });

  it('leaves nothing to be seen on a page that comes back by the browser’s own cache', async () => {
    const go = async (step: string, isThere: string) => {
      await list.evaluate(`void setTimeout(() => { ${step} })`);
      await until(`${step} is done`, async () => (await list.evaluate(isThere)) || undefined);
    };
    const leave = () => go(`location.href = '${OTHERS[1]}'`, `location.host === 'example.org'`);
    const comeBack = () => go('history.back()', `location.host === 'arxiv.org'`);
    await list.goto(LIST);
    await untilSettled(list, name);
    await list.evaluate('window.isTheSame = true');
    await leave();
    await comeBack();
    await list.marksWhen('each paper has its mark', oneARow);
    await until('all are seen', async () => (await countMarks(list)).seen === 3 || undefined);
    // Chromium's driver switches that cache off.
    if (name === 'firefox') expect(await list.evaluate('window.isTheSame')).toBe(true);
    await leave();
    await browser.setEnabled(false);
    await comeBack();
    await untilNoneSeen(list);
    await browser.setEnabled(true);
    await list.goto(LIST);
    await untilSettled(list, name);
  });

  it('leaves nothing to be seen when it is removed', async () => {
    for (const page of [list, daily]) await untilSettled(page, name);
    await browser.uninstall();
    for (const page of [list, daily]) await untilNoneSeen(page);
    await browser.install();
    for (const page of [list, daily]) await page.marksWhen('each paper has its mark', oneARow);
    expect(await browser.errors()).toEqual([]);
  });
});
