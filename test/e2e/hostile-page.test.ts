// A page that means ill, in real browsers: it spies on what its reader keeps, changes as fast as it can, and
// holds more than is read. What that makes our script do is counted in our script's own world.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import { askReport } from './page-report.ts';
import { arxivList } from './paper-pages.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const LIST = 'https://arxiv.org/list/cs.CR/new';
const PAPERS = [
  { id: '2407.60001', title: 'A Secret Kept in a Margin' },
  { id: '2407.60002', title: 'The Reader Who Was Not Watched' },
];
const SPIED = 'https://arxiv.org/list/cs.SE/new';
/** What a page can do to learn what stands in a closed root: restyle, measure, load, search, listen. */
const SPY = `<style>
  @font-face { font-family: spy; src: url(/leak-font) }
  @font-face { font-family: control; src: url(/control-font) }
  scholium-mark, x-naive { contain: none !important; inline-size: max-content !important;
    display: inline-block !important; position: static !important; --sch-sans: spy !important }
  scholium-mark::part(state) { background: url(/leak-state) !important;
    font-family: spy !important; display: block !important; position: fixed !important; inset: 0 !important }
  x-naive::part(state) { background: url(/control-state); font-family: control; display: block }
  scholium-mark::part(mark) { --sch-sans: spy !important; --sch-ground: url(/leak-ground) !important }
  scholium-mark::part(save)::before { content: url(/leak-save) !important }
</style><script>
  Object.assign(globalThis, { heard: [], stacks: [] });
  for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput', 'compositionend'])
    addEventListener(type, ({ key, code, data, target }) => heard.push([type, key, code, data, target.localName].join(' ')), true);
  addEventListener('error', ({ message, filename, error }) => stacks.push(message + filename + error?.stack));
  customElements.define('scholium-mark', class extends HTMLElement {
    connectedCallback() { stacks.push(new Error('here').stack); }
  });
  new MutationObserver(() => stacks.push(new Error('changed').stack))
    .observe(document, { subtree: true, childList: true, attributes: true });
  globalThis.naive = (text) => {
    const host = Document.prototype.createElement.call(document, 'x-naive');
    host.attachShadow({ mode: 'closed' }).innerHTML = '<b part="state">' + text + '</b>';
    document.documentElement.append(host);
    return host;
  };
  globalThis.sizes = (name) => [...Document.prototype.querySelectorAll.call(document, name)].map((host) => {
    const { width, height } = host.getBoundingClientRect();
    return [width, height, host.scrollWidth, host.scrollHeight, host.offsetWidth, host.clientWidth].join(' ');
  });
  globalThis.leaks = () => performance.getEntriesByType('resource')
    .flatMap(({ name }) => /(?:leak|control)-\\w+/.exec(name)?.[0] ?? []);
</script>`;
/** Names that a page may put in the place of the document's own. */
const CLOBBER = [
  'querySelectorAll',
  'body',
  'head',
  'readyState',
  'implementation',
  'adoptNode',
  'createElement',
  'createTreeWalker',
  'createRange',
]
  .map((name) => `<img name="${name}"><form name="${name}"><input name="matches"></form>`)
  .join('');
const FAKE = '<scholium-mark></scholium-mark><scholium-panel></scholium-panel>';
const BURSTS = 3000;
/** As many looks as a page has at once, and what comes back to it while a slow machine does its bursts. */
const MOST_HOSTS = 600;

/** Exchanges a row for another as often as the browser lets it, each time in a task of its own. */
const STORM = `<script>
  globalThis.storm = (bursts) => new Promise((done) => {
    const channel = new MessageChannel();
    let n = 0;
    let before = [];
    channel.port1.onmessage = () => {
      for (const part of before) part.remove();
      const row = document.createElement('template');
      row.innerHTML = '<dt><a href="/abs/2408.0' + (1000 + n) + '" title="Abstract">x</a></dt>' +
        '<dd><div class="list-title">Number ' + n + ' of a storm</div></dd>';
      before = [...row.content.children];
      document.querySelector('dl').append(...before);
      if (++n < bursts) channel.port2.postMessage(0);
      else done(n);
    };
    channel.port2.postMessage(0);
  });
</script>`;

/** In our script's world: the hosts that are made, and how often one would be called who hears of all. */
const COUNT = `(() => {
  globalThis.counted = { hosts: 0, calls: 0 };
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (...args) {
    counted.hosts++;
    return attachShadow.apply(this, args);
  };
  new MutationObserver(() => counted.calls++).observe(document, { childList: true, subtree: true });
})()`;

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    web.serve(LIST, { html: arxivList(PAPERS).replace('<head>', `<head>${STORM}`) });
    const spied = arxivList(PAPERS).replace('<main', `${CLOBBER}${FAKE}<input id="own"><main`);
    web.serve(SPIED, { html: spied.replace('<head>', `<head>${SPY}`) });
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const isFilled = (marks: { title: string }[]) => marks.filter(({ title }) => title).length === 2;
  const openMarked = async () => {
    const page = await browser.open(LIST);
    await page.marksWhen('both marks are filled', isFilled);
    return page;
  };

  it('learns no letter of a note that is written on it, nor the extension’s address', async () => {
    const page = await browser.open(SPIED);
    const marks = await page.marksWhen('both marks are filled', isFilled);
    const at = marks.findIndex(({ title }) => title === PAPERS[0]?.title);
    await page.clickPart(at, 'menu');
    await page.clickPart(at, 'note');
    const isIn = (field: string) => async () =>
      (await page.callInside(
        (opened, part) =>
          opened.some(({ root }) => root?.activeElement?.getAttribute('part') === part),
        field,
      )) || undefined;
    await until('the note is being written', isIn('note-field'));
    for (const key of ['z', 'Q', '7', 'Enter']) await page.press(key);
    await page.marksWhen('the note is kept', (all) => all[at]?.text.includes('“zQ7”') === true);
    const heard = await page.evaluate<string[]>('heard');
    expect(heard.filter((said) => /\b(?:z|Q|7|KeyZ|KeyQ|Digit7)\b/.test(said))).toEqual([]);
    await page.evaluate(`void own.focus()`);
    await page.press('z');
    await until(
      'what is written into the page itself is heard',
      async () =>
        (await page.evaluate<string[]>('heard')).some((said) => said.startsWith('keydown z')) ||
        undefined,
    );
    const stacks = await page.evaluate<string[]>('stacks');
    expect(stacks.length).toBeGreaterThan(0);
    expect(stacks.filter((stack) => /-extension:/.test(stack))).toEqual([]);
    await page.close();
  });

  it('finds no word, size, picture or letter of what is kept', async () => {
    const before = await browser.open(SPIED);
    await before.marksWhen('both marks are filled', isFilled);
    const sizes = await before.evaluate<string[]>(`sizes('scholium-mark')`);
    await before.close();
    const page = await browser.open(SPIED);
    const marks = await page.marksWhen('both marks are filled', isFilled);
    const at = marks.findIndex(({ title }) => title === PAPERS[1]?.title);
    await page.clickPart(at, 'save');
    await page.marksWhen('the second is saved', (all) => all[at]?.saved === true);
    await page.close();
    const later = await browser.open(SPIED);
    const kept = await later.marksWhen(
      'what is kept is said',
      (all) =>
        all.some(({ state }) => state.includes('“zQ7”')) &&
        all.filter(({ saved }) => saved).length === 2,
    );
    expect(kept.map(({ state }) => state).join()).toContain('saved');
    expect(await later.evaluate(`sizes('scholium-mark')`)).toEqual(sizes);
    const found = await later.evaluate(
      `['Saved', 'zQ7', 'Margin', 'Known'].map((word) => find(word, false, false, true))`,
    );
    expect(found, 'the page’s own words are found').toEqual([false, false, true, true]);
    await later.evaluate(`void ['Short', 'A much longer word'].map(naive)`);
    const [short, long] = await later.evaluate<string[]>(`sizes('x-naive')`);
    expect(short, 'of a root that nothing guards').not.toBe(long);
    expect(await later.evaluate(`find('much longer')`)).toBe(true);
    const leaks = await until('what is loaded for such a root is seen', async () => {
      const leaks = await later.evaluate<string[]>('leaks()');
      return leaks.length >= 2 ? leaks : undefined;
    });
    expect(leaks.sort()).toEqual(['control-font', 'control-state']);
    await later.close();
  });

  it('presses nothing by script', async () => {
    const page = await openMarked();
    await page.evaluate(`(() => { for (const host of document.querySelectorAll('scholium-mark')) {
      for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
        host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 400, clientY: 200 }));
      host.click();
      host.focus();
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true, composed: true }));
    } })()`);
    const before = await page.readMarks();
    await page.clickPart(0, 'save');
    const after = await page.marksWhen(
      'a real press is heard',
      (all) => all[0]?.saved !== before[0]?.saved,
    );
    expect(after[1]?.saved).toBe(before[1]?.saved);
    expect(await page.evaluate(`document.querySelectorAll('scholium-panel').length`)).toBe(0);
    await page.close();
  });

  it('does not follow each of 3,000 changes that come one upon the other', async () => {
    const page = await openMarked();
    await page.evaluateInScript(COUNT);
    expect(await page.evaluate(`storm(${BURSTS})`)).toBe(BURSTS);
    const counted = await page.evaluateInScript<{ hosts: number; calls: number }>('counted');
    expect(counted.calls, 'who hears of all is called').toBeGreaterThan(BURSTS / 2);
    expect(counted.hosts).toBeGreaterThan(0);
    expect(counted.hosts).toBeLessThan(MOST_HOSTS);
    const marks = await page.marksWhen('what stands at the end is marked', (all) =>
      all.some(({ title }) => title === `Number ${BURSTS - 1} of a storm`),
    );
    expect(marks).toHaveLength(3);
    await page.close();
  });

  it('gives a page up that holds more rows than are read, says so, and begins again when told', async () => {
    const own = await browser.openExtensionPage('popup.html');
    const page = await openMarked();
    const report = () => askReport(own);
    expect(await report()).toMatchObject({ isTooMuch: false, titles: 2 });
    await page.evaluate(
      `document.querySelector('dl').innerHTML += '<dt>Nothing</dt>'.repeat(5001)`,
    );
    await until('it is given up', async () => (await report())?.isTooMuch || undefined);
    expect(await page.evaluate(`document.querySelectorAll('scholium-mark').length`)).toBe(0);
    await page.evaluate(
      `void [...document.querySelectorAll('dt')].slice(2).forEach((dt) => dt.remove())`,
    );
    expect(await page.evaluate(`document.querySelectorAll('dt').length`)).toBe(2);
    await own.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      for (const { id } of await api.tabs.query({}))
        await api.tabs.sendMessage(id, { name: 'readAgain' }).catch(() => null);
    })()`);
    await page.marksWhen('both marks are back', (all) => all.filter((m) => m.title).length === 2);
    expect(await report()).toMatchObject({ isTooMuch: false, titles: 2 });
    await page.close();
    await own.close();
  });
});
