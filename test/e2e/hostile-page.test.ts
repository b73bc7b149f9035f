// A page that means ill, in real browsers: it changes as fast as it can, and holds more than is read. What
// that makes our script do is counted in our script's own world.
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
    browser = await launchBuilt(name, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const openMarked = async () => {
    const page = await browser.open(LIST);
    await page.marksWhen('both marks are filled', (all) => all.filter((m) => m.title).length === 2);
    return page;
  };

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
