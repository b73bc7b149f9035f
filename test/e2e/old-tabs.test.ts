// A newer build takes an older one's place while its marks, a panel, a press and a half-typed note stand
// open in real browsers: new marks come, never two a row, nothing is thrown, and nothing typed is lost.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/paper/entry.ts';
import type { PageUnderTest } from './browser-under-test.ts';
import type { OpenedHost } from './inside-marks.ts';
import { BROWSERS, findBuilt } from './launch.ts';
import type { LifeUnderTest } from './life.ts';
import { launchBare } from './life.ts';
import type { OlderBuild } from './older-build.ts';
import { makeOlderBuild, OLDER_NAME } from './older-build.ts';
import { arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { noteOf, typeNote } from './side-panel.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.AI/new';
const PAPERS = [
  // Near to papers of the seed, so that it has relatives to show.
  { id: '2407.20002', title: 'Contrastive Sparse Autoencoders for Interpretable Chess Agents' },
  { id: '2407.20003', title: 'On the Weight of an Unread Letter' },
  { id: 'hep-th/9901001', title: 'A Note on Notes in Margins' },
];

/** Has the page count our marks at every change of it, and keep what is thrown there. */
const WATCH = `(() => {
  const seen = globalThis.seen = { most: 0, thrown: [] };
  const count = () => {
    seen.most = Math.max(seen.most, document.querySelectorAll('scholium-mark').length);
  };
  new MutationObserver(count).observe(document, { childList: true, subtree: true });
  addEventListener('error', ({ message }) => seen.thrown.push(message));
  addEventListener('unhandledrejection', ({ reason }) => seen.thrown.push(String(reason)));
  count();
})()`;
const SEEN = 'globalThis.seen';
const COUNT = (name: string) => `document.querySelectorAll('${name}').length`;

function saveNamesInside(opened: readonly OpenedHost[]): string[] {
  const marks = opened.filter(({ host }) => host.localName === 'scholium-mark');
  return marks.map(
    ({ root }) => root?.querySelector('[part~="save"]')?.getAttribute('aria-label') ?? '',
  );
}

describe.each(BROWSERS)('%s', { timeout: 120_000 }, (name) => {
  let web: LoopbackWeb;
  let older: OlderBuild;
  let browser: LifeUnderTest;
  let list: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS), sheet: 'arxiv' });
    older = makeOlderBuild(findBuilt(name));
    browser = await launchBare(name, web, older.folder);
    await browser.install();
    list = await browser.open(LIST);
  });
  afterAll(async () => {
    await browser?.close();
    older?.remove();
    await web?.close();
  });

  /** Each paper has one mark, drawn by the build that calls its button so. */
  const drawnBy = (callsIt: string) =>
    until(`each mark says "${callsIt}"`, async () => {
      const names = await list.callInside(saveNamesInside, null);
      const isRight =
        names.length === PAPERS.length && names.every((one) => one.startsWith(callsIt));
      return isRight || undefined;
    });

  async function listSaved(): Promise<Entry[]> {
    const library = await browser.openExtensionPage('library.html');
    const { answer } = await library.evaluate<{ answer: Entry[] }>(
      `(globalThis.browser ?? chrome).runtime.sendMessage(
        { scholium: 1, name: 'listEntries', request: {} })`,
    );
    await library.close();
    return answer;
  }

  it('has the marks of the newer build in place of the older ones, also around an open panel', async () => {
    await drawnBy(OLDER_NAME);
    await list.toFront();
    await until('it has relatives to show', async () =>
      (await list.readMarks())[0]?.parts.includes('related') ? true : undefined,
    );
    await list.clickPart(0, 'related');
    await until('the panel stands open', async () =>
      (await list.evaluate(`${COUNT('scholium-panel')} === 1`)) ? true : undefined,
    );
    await list.evaluate(WATCH);
    older.renew();
    const begun = Date.now();
    await browser.update();
    await drawnBy('Save: ');
    console.log(`${name}: new marks ${Date.now() - begun} ms after the update was asked for`);
    expect(await list.evaluate(SEEN)).toEqual({ most: PAPERS.length, thrown: [] });
    expect(await list.evaluate(COUNT('scholium-panel'))).toBe(0);
    await list.clickPart(0, 'related');
    await until('a panel opens again', async () =>
      (await list.evaluate(`${COUNT('scholium-panel')} === 1`)) ? true : undefined,
    );
    expect(await browser.errors()).toEqual([]);
  });

  it('shows a save that was under way as it was kept, whichever came first', async () => {
    await list.goto(LIST);
    for (const [nth, paper] of PAPERS.entries()) {
      await list.marksWhen('its mark is drawn', (marks) => Boolean(marks[nth]?.parts.length));
      await list.evaluate(WATCH);
      await list.evaluate(`document.querySelector('scholium-mark').isOld = true`);
      const pressing = list.clickPart(nth, 'save').catch(() => undefined);
      // Each a little later than the one before: before, within and after its journey.
      await new Promise((resume) => setTimeout(resume, 60 * nth));
      await browser.update();
      await pressing;
      await until('new marks stand', async () =>
        (await list.evaluate(
          `[...document.querySelectorAll('scholium-mark')].every(({ isOld }) => !isOld)`,
        ))
          ? true
          : undefined,
      );
      await drawnBy('Save: ');
      const keys = (await listSaved()).map(({ key }) => key);
      await list.toFront();
      await list.marksWhen(
        `the mark of ${paper.title} says what is kept`,
        (marks) => marks[nth]?.saved === keys.includes(`arxiv:${paper.id}`),
      );
      expect(await list.evaluate(SEEN)).toEqual({ most: PAPERS.length, thrown: [] });
    }
    expect(await browser.errors()).toEqual([]);
  });

  it('keeps a note that was being typed when the update came', async () => {
    const abs = `https://arxiv.org/abs/${PAPERS[1]?.id}`;
    web.serve(abs, { html: '<!DOCTYPE html><title>Abstract</title>' });
    const page = await browser.open(abs);
    await page.toFront();
    const panel = await browser.openSidePanel();
    await page.toFront();
    await typeNote(panel, 'half a thought');
    await browser.update();
    // It goes with its extension, where the browser has not closed it already.
    await panel.close().catch(() => undefined);
    await page.toFront();
    const later = await browser.openSidePanel();
    await page.toFront();
    await until('the note is there', async () =>
      (await noteOf(later)) === 'half a thought' ? true : undefined,
    );
    await until('and it is kept', async () =>
      (await listSaved()).some(({ note }) => note === 'half a thought') ? true : undefined,
    );
    expect(await browser.errors()).toEqual([]);
  });
});
