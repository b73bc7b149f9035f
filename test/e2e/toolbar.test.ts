// Around the page, in real browsers: the number on the button, the context menu's handler, the address
// bar's suggestions, and the keys that the manifest suggests.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import type { Firefox } from './firefox.ts';
import { ADD_ON } from './firefox.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { arxivAbs, arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.CL/recent';
const ABS = 'https://arxiv.org/abs/2407.80002';
const PLAIN = 'https://example.org/links';
/** Of a site of ours, with nothing to mark. */
const HOME = 'https://arxiv.org/corr/home';
const PAPERS = [
  { id: '2407.80001', title: 'Counting the Sheep of a Small Pasture by Ear' },
  { id: '2407.80002', title: 'Weights & Measures of an <Unread> Letter' },
];
/** Of the seed. */
const KNOWN = 'Beyond Transcription: Mechanistic Interpretability in ASR';

const API = '(globalThis.browser ?? chrome)';

/** Presses an item of ours in the context menu, as the browser tells the background of it. */
async function pressItem(
  browser: BrowserUnderTest,
  item: string,
  at: { link?: string; page: string },
) {
  if (browser.name === 'chromium') {
    // An event object of Chromium hands itself out with the way to fire it.
    const info = { menuItemId: item, linkUrl: at.link, pageUrl: at.page, editable: false };
    await browser.evaluateInBackground(`chrome.tabs.query({}).then((tabs) => {
      const tab = tabs.find(({ url }) => url === ${JSON.stringify(at.page)}) ?? tabs.at(-1);
      chrome.contextMenus.onClicked.dispatch(${JSON.stringify(info)}, tab);
    })`);
    return;
  }
  const info = { menuItemId: item, linkUrl: at.link, pageUrl: at.page, modifiers: [], button: 0 };
  await (browser as Firefox).evaluateInBrowser(`(async () => {
    const { extension } = WebExtensionPolicy.getByID('${ADD_ON}');
    await extension.wakeupBackground?.();
    extension.emit('webext-menu-menuitem-click', ${JSON.stringify(info)},
      gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === ${JSON.stringify(at.page)}));
    return 0;
  })()`);
}

/** What the address bar offers for these words. */
async function suggestFor(browser: BrowserUnderTest, typed: string): Promise<string[]> {
  if (browser.name === 'chromium') {
    return browser.evaluateInBackground(`new Promise((done) =>
      chrome.omnibox.onInputChanged.dispatch(${JSON.stringify(typed)},
        (found) => done(found.map(({ description }) => description))))`);
  }
  return (browser as Firefox).evaluateInBrowser(`(async () => {
    const { extension } = WebExtensionPolicy.getByID('${ADD_ON}');
    await extension.wakeupBackground?.();
    gURLBar.focus();
    gURLBar.search(${JSON.stringify(`sch ${typed}`)});
    await gURLBar.lastQueryContextPromise;
    const titles = [...document.querySelectorAll('.urlbarView-row')]
      .map((row) => row.querySelector('.urlbarView-title')?.textContent ?? '');
    gURLBar.view.close();
    return titles;
  })()`);
}

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let list: PageUnderTest;
  let own: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS), sheet: 'arxiv' });
    web.serve(ABS, { html: arxivAbs(PAPERS[1] ?? { id: '', title: '' }), sheet: 'arxiv' });
    web.serve(HOME, { html: '<h1>Computing</h1>' });
    web.serve(PLAIN, { html: `<a href="${ABS}">a paper</a>` });
    browser = await launchBuilt(name, web);
    own = await browser.openExtensionPage('library.html');
    list = await browser.open(LIST);
    await list.marksWhen('both are filled', (marks) => marks.filter((m) => m.title).length === 2);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const badgeOf = (address: string) =>
    own.evaluate<string | undefined>(`${API}.tabs.query({}).then((tabs) => {
      const tab = tabs.find(({ url }) => url === ${JSON.stringify(address)});
      return tab && ${API}.action.getBadgeText({ tabId: tab.id }); })`);
  const badgeWhen = (address: string, text: string) => {
    let last: string | undefined;
    return until(
      `the badge says "${text}"`,
      async () => {
        last = await badgeOf(address);
        return last === text || undefined;
      },
      { describe: () => `it said "${last}"` },
    );
  };

  it('says on its button how many papers of the tab are saved, and follows each press', async () => {
    await badgeWhen(LIST, '');
    await list.clickPart(0, 'save');
    await badgeWhen(LIST, '1');
    await list.clickPart(1, 'save');
    await badgeWhen(LIST, '2');
    await list.clickPart(0, 'save');
    await badgeWhen(LIST, '1');
  });

  it('says nothing on another tab, and nothing once its own has gone elsewhere', async () => {
    const home = await browser.open(HOME);
    await badgeWhen(HOME, '');
    await badgeWhen(LIST, '1');
    await home.close();
    await list.goto(HOME);
    await badgeWhen(HOME, '');
    await list.goto(LIST);
    await badgeWhen(LIST, '1');
  });

  it('clears the number where marks are switched off on pages of this kind', async () => {
    await list.toFront();
    await own.evaluate(
      `${API}.storage.local.set({ settings: { version: 1, offPages: ['arxiv-list'] } })`,
    );
    await badgeWhen(LIST, '');
    await own.evaluate(`${API}.storage.local.set({ settings: { version: 1 } })`);
    await badgeWhen(LIST, '1');
  });

  it('saves the paper of a link on a page that it may not read, and says so', async () => {
    const plain = await browser.open(PLAIN);
    await pressItem(browser, 'save-link', {
      link: 'https://arxiv.org/pdf/2407.80001v2',
      page: PLAIN,
    });
    await list.toFront();
    await list.marksWhen('the first is saved', ([mark]) => mark?.saved === true);
    await plain.close();
    await badgeWhen(LIST, '2');
  });

  it("saves a page's own paper under its title", async () => {
    const abs = await browser.open(ABS);
    await abs.marksWhen('it is filled', ([mark]) => mark?.saved === true);
    await abs.clickPart(0, 'save');
    await abs.marksWhen('it is not saved', ([mark]) => mark?.saved === false);
    await pressItem(browser, 'save-page', { page: ABS });
    await abs.marksWhen('it is saved', ([mark]) => mark?.saved === true);
    await abs.close();
  });

  it('opens a page of ours about the paper of a link, with its citation to copy', async () => {
    await list.toFront();
    await pressItem(browser, 'related-link', { link: ABS, page: LIST });
    const tab = await until('it stands open', () =>
      own.evaluate<string | undefined>(`${API}.tabs.query({}).then((tabs) =>
        tabs.find(({ url }) => url?.includes('sidepanel.html?paper='))?.url)`),
    );
    const paper = await browser.openExtensionPage(tab.replace(/^.*\//, ''));
    const text = await until('the paper is shown', () =>
      paper.evaluate<string | undefined>(
        `document.body.innerText.includes('BibTeX') ? document.body.innerText : undefined`,
      ),
    );
    expect(text).toContain('Weights & Measures');
    await paper.close();
  });

  it('offers papers of the index for words in the address bar', async () => {
    const found = await until('it is offered', async () => {
      const all = await suggestFor(browser, 'beyond transcription mechanistic');
      return all.some((one) => one.includes('Beyond Transcription')) ? all : undefined;
    });
    expect(found.find((one) => one.includes('Beyond'))).toContain(KNOWN);
  });

  it('offers a title with signs of markup as text', async () => {
    const said =
      name === 'chromium'
        ? 'Weights &amp; Measures of an &lt;Unread&gt; Letter'
        : 'Weights & Measures of an <Unread> Letter';
    await until(
      'it is offered',
      async () =>
        (await suggestFor(browser, 'weights measures unread')).some((one) => one.includes(said)) ||
        undefined,
    );
  });

  it('suggests four keys at most, none of which a well-known neighbour has', async () => {
    const keys = await own.evaluate<string[]>(
      `${API}.commands.getAll().then((all) => all.map(({ shortcut }) => shortcut).filter(Boolean))`,
    );
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.length).toBeLessThanOrEqual(4);
    const taken = [
      'Ctrl+Shift+S',
      'Ctrl+Shift+E',
      'Ctrl+Shift+M',
      'Alt+Shift+E',
      'Ctrl+Shift+O',
      'Alt+Shift+O',
      'Alt+Shift+H',
      'Alt+A',
    ];
    expect(keys.filter((key) => taken.includes(key))).toEqual([]);
  });
});
