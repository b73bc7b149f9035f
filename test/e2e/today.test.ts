// Sources of fresh papers in real browsers, against a loopback web that plays both hosts: nothing is asked before
// a switch is pressed, and then its host alone; what comes stands in the digest, is kept and is skipped.
import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arxivFound, arxivRss, dailyJson } from '../harness/feed-world.ts';
import { oaiPage } from '../harness/oai-answers.ts';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { grantHosts } from './granted-build.ts';
import { BROWSERS, findBuilt, launchFresh } from './launch.ts';
import { describeSeen } from './recorder.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const RSS = 'https://rss.arxiv.org/rss/cs.CL+cs.LG';
const DAILY = 'https://huggingface.co/api/daily_papers';
const FEED = 'https://feeds.example.org/new.xml';
const SECOND = 'https://feeds.example.org/second.atom';
const OAI = 'https://oaipmh.arxiv.org/oai';
const OAI_REST = `${OAI}?verb=ListRecords&resumptionToken=from%3D2024-01-02%26skip%3D30`;
/** Two answers. */
const FIELD = { records: 90, perPage: 70, perDay: 40, since: '2024-01-01' };

/** What is drawn above it moves nothing that is pressed by key. */
const focused = (selector: string) => `(() => {
  const found = document.querySelector('${selector}');
  found?.focus();
  return found !== null && document.activeElement === found;
})()`;
const API = '(globalThis.browser ?? chrome)';
const switchOf = (kind: string) => `[data-source=${kind}] input[role=switch]`;

describe.each(BROWSERS)('%s', (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let folder: string;
  let library: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    const daily = dailyJson([{ id: '2611.20001', title: 'A Daily Paper of Whales', upvotes: 31 }]);
    web.serve(DAILY, { html: '', answer: () => ({ status: 200, json: JSON.parse(daily) }) });
    web.serve(RSS, {
      html: arxivRss([
        { id: '2611.20002', title: 'An Announced Paper of Rivers' },
        { id: '2611.20003', title: 'An Announced Paper of Stones' },
      ]),
      headers: { 'content-type': 'application/rss+xml; charset=utf-8', etag: '"one"' },
    });
    const xml = { 'content-type': 'text/xml; charset=utf-8' };
    for (const url of [`${OAI}?from=${FIELD.since}`, OAI_REST]) {
      const address = url === OAI_REST ? url : OAI;
      web.serve(address, { html: oaiPage(FIELD, url), headers: xml });
    }
    web.serve(FEED, {
      html: arxivFound([{ id: '2611.20004', title: 'A Found Paper of Clouds' }]),
      headers: xml,
    });
    web.serve(SECOND, {
      html: arxivFound([{ id: '2611.20007', title: 'A Second Paper of Dunes' }]),
      headers: xml,
    });
    folder = grantHosts(
      findBuilt(name),
      'https://rss.arxiv.org/*',
      'https://oaipmh.arxiv.org/*',
      'https://feeds.example.org/*',
      'notifications',
    );
    const start = name === 'chromium' ? launchChromium : launchFirefox;
    browser = await launchFresh<BrowserUnderTest>(
      name,
      (options) => start({ ...options, extension: folder }),
      web,
    );
    library = await browser.openExtensionPage('library.html');
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  async function press(selector: string): Promise<void> {
    await until(
      `${selector} has the focus`,
      async () => (await library.evaluate<boolean>(focused(selector))) || undefined,
    );
    await library.press(' ');
  }
  const pressText = (text: string, within: string) =>
    until(`“${text}” is there`, async () =>
      (await library.evaluate<boolean>(`(() => {
        const found = [...document.querySelectorAll('${within} button')]
          .find(({ textContent }) => textContent === '${text}');
        found?.focus();
        return found !== undefined && document.activeElement === found;
      })()`))
        ? true
        : undefined,
    ).then(() => library.press(' '));
  const isSaid = (text: string, patienceMs?: number) =>
    until(
      `“${text}” is said`,
      async () =>
        (await library.evaluate<boolean>(
          `document.querySelector('.today')?.textContent.includes('${text}')`,
        ))
          ? true
          : undefined,
      patienceMs === undefined ? {} : { patienceMs },
    );
  const sent = () => web.recorder.unexplained().map(describeSeen);
  const sentTo = (host: string) =>
    web.recorder.all.filter((seen) => seen.host === host && seen.scheme !== 'tunnel');

  it('asks nobody before a switch is pressed', async () => {
    await isSaid('Nothing is switched on');
    expect(sent()).toEqual([]);
    expect((await findFaults(library)).faults).toEqual([]);
  });

  it('asks Hugging Face alone once that is switched on, a day a request and without cookies', async () => {
    await press(switchOf('huggingface'));
    await isSaid('A Daily Paper of Whales');
    await until('all three days were asked', () =>
      sentTo('huggingface.co').length >= 3 ? true : undefined,
    );
    await isSaid('Last asked');
    const asked = sentTo('huggingface.co');
    expect(asked).toHaveLength(3);
    const days = asked.map(
      ({ path: at }) => /^\/api\/daily_papers\?date=(\d{4}-\d\d-\d\d)&limit=100$/.exec(at)?.[1],
    );
    expect(new Set(days).size).toBe(3);
    expect(asked.flatMap(({ headers }) => headers.cookie ?? headers.referer ?? [])).toEqual([]);
    expect(web.recorder.has('rss.arxiv.org')).toBe(false);
    expect(sent().length, 'the control: the recorder sees them').toBeGreaterThanOrEqual(3);
    await isSaid('31 votes on Hugging Face');
  });

  it('asks arXiv for the named categories in one request, and puts what came into the digest', async () => {
    await library.evaluate(`(() => {
      const field = document.querySelector('[data-source=arxiv] input[type=text]');
      field.value = 'cs.CL, cs.LG';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until('the categories are kept', async () =>
      (await library.evaluate<boolean>(
        `document.querySelector('[data-source=arxiv] input[type=text]').defaultValue === 'cs.CL, cs.LG'`,
      ))
        ? true
        : undefined,
    );
    expect(web.recorder.has('rss.arxiv.org')).toBe(false);
    await press(switchOf('arxiv'));
    await isSaid('An Announced Paper of Rivers');
    await isSaid('new in cs.CL, cs.LG');
    expect(sentTo('rss.arxiv.org').map(({ path: at }) => at)).toEqual(['/rss/cs.CL+cs.LG']);
    expect((await findFaults(library)).faults).toEqual([]);
  });

  it('is wished of by keys, which stands after the library was opened anew', async () => {
    const less = '.digest [aria-label="Less like this: A Daily Paper of Whales"]';
    await press(less);
    await isSaid('Counts against papers like it: A Daily Paper of Whales');
    await press('.digest [aria-label$=": An Announced Paper of Stones"][aria-expanded]');
    const author = '.mutables button:last-child';
    await press(author);
    await isSaid('is left out from the next order on');
    await library.evaluate(`document.querySelector('.digest-wishes').open = true`);
    expect((await findFaults(library)).faults).toEqual([]);
    await press(author);
    await isSaid('Taken back:');
    await library.close();
    library = await browser.openExtensionPage('library.html');
    await until('the wish stands', async () =>
      (await library.evaluate<boolean>(
        `document.querySelector('${less}')?.ariaPressed === 'true' &&
          document.querySelectorAll('.digest-wishes li').length === 1`,
      ))
        ? true
        : undefined,
    );
  });

  it('keeps a paper of the digest, and skips one for good', async () => {
    await until('arXiv was asked', async () =>
      (await library.evaluate<boolean>(
        `document.querySelector('[data-source=arxiv] [role=status]').textContent.includes('2 new papers')`,
      ))
        ? true
        : undefined,
    );
    // Opened anew the list is read once: what is saved goes out of a list that is read again.
    await library.close();
    library = await browser.openExtensionPage('library.html');
    await isSaid('An Announced Paper of Stones');
    await press('.digest [aria-label="Save: An Announced Paper of Rivers"]');
    await until('it is saved', async () =>
      (await library.evaluate<boolean>(
        `document.querySelector('.digest [aria-label="Save: An Announced Paper of Rivers"]')?.ariaPressed === 'true'`,
      ))
        ? true
        : undefined,
    );
    await press('.digest [aria-label="Skip: An Announced Paper of Stones"]');
    await isSaid('Skipped; it does not come again.');
    await library.close();
    library = await browser.openExtensionPage('library.html');
    // Its title alone stands among what was wished too.
    const titles = await until('the digest is there', async () => {
      const text = await library.evaluate<string>(
        `document.querySelector('.digest')?.textContent ?? ''`,
      );
      return text.includes('A Daily Paper of Whales') ? text : undefined;
    });
    expect(titles).not.toContain('An Announced Paper of');
  });

  it('asks the feed of an address that was named, and nobody before', async () => {
    await library.evaluate(`(() => {
      const field = document.querySelector('[data-source=feed] input[type=url]');
      field.value = '${FEED}';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until('the address is kept', async () =>
      (await library.evaluate<boolean>(
        `document.querySelector('[data-source=feed] input[type=url]').defaultValue === '${FEED}'`,
      ))
        ? true
        : undefined,
    );
    expect(web.recorder.has('feeds.example.org')).toBe(false);
    await press(switchOf('feed'));
    await isSaid('A Found Paper of Clouds');
    const asked = sentTo('feeds.example.org');
    expect(asked.map(({ path: at }) => at)).toEqual(['/new.xml']);
    expect(asked.flatMap(({ headers }) => headers.cookie ?? headers.referer ?? [])).toEqual([]);
  });

  it('asks a second feed beside the first, which goes from the list when it is removed', async () => {
    await pressText('One more feed', '.sources');
    const field = '[data-source=feed-2] input[type=url]';
    await until('its address can be given', async () =>
      (await library.evaluate<boolean>(`document.activeElement?.matches('${field}') ?? false`))
        ? true
        : undefined,
    );
    await library.evaluate(`(() => {
      const field = document.querySelector('${field}');
      field.value = '${SECOND}';
      field.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await until('the address is kept', async () =>
      (await library.evaluate<boolean>(
        `document.querySelector('${field}').defaultValue === '${SECOND}'`,
      ))
        ? true
        : undefined,
    );
    await press(switchOf('feed-2'));
    await isSaid('A Second Paper of Dunes');
    expect(sentTo('feeds.example.org').map(({ path: at }) => at)).toEqual([
      '/new.xml',
      '/second.atom',
    ]);
    expect((await findFaults(library)).faults).toEqual([]);
    await pressText('Remove …', '[data-source=feed-2]');
    await pressText('Remove with its papers', '[data-source=feed-2]');
    await until('it has gone from the list', async () =>
      (await library.evaluate<boolean>(`document.querySelector('[data-source=feed-2]') === null`))
        ? true
        : undefined,
    );
  });

  it('lets a source go and keeps what it brought, then lets that go too, and gives its site back', async () => {
    const may = () =>
      library.evaluate<boolean>(
        `${API}.permissions.contains({ origins: ['https://feeds.example.org/*'] })`,
      );
    expect(await may(), 'the control').toBe(true);
    await pressText('Remove …', '[data-source=feed]');
    expect((await findFaults(library)).faults).toEqual([]);
    await pressText('Remove, keep its papers', '[data-source=feed]');
    await isSaid('What it brought stays here.');
    await isSaid('A Found Paper of Clouds');
    // This build was granted the site in its manifest, of which Chromium gives nothing back.
    expect(await may()).toBe(name === 'chromium');
    await pressText('Forget its papers …', '[data-source=feed]');
    await pressText('Forget', '[data-source=feed]');
    await isSaid('Its papers are gone from here.');
    await until('its paper is gone', async () =>
      (await library.evaluate<boolean>(
        `document.querySelector('.digest')?.textContent.includes('A Found Paper of Clouds') ?? false`,
      ))
        ? undefined
        : true,
    );
  });

  it('says by a notification and on the button how many came, until they were looked at', async () => {
    for (const id of ['notice', 'count']) {
      const box = `[aria-describedby=tell-${id}-text]`;
      await press(box);
      await until('it is on', async () =>
        (await library.evaluate<boolean>(`document.querySelector('${box}').checked`))
          ? true
          : undefined,
      );
    }
    expect((await findFaults(library)).faults).toEqual([]);
    // What is here is looked at.
    await library.evaluate(`${API}.storage.local.remove('digest-news')`);
    await library.close();
    library = await browser.openExtensionPage('library.html#today');
    await until('all was looked at', async () =>
      (await library.evaluate<boolean>(
        `${API}.storage.local.get('digest-news').then((all) => all['digest-news']?.readUntil > 0)`,
      ))
        ? true
        : undefined,
    );
    const other = await browser.openExtensionPage('popup.html');
    await library.close();
    const count = () => other.evaluate<string>(`${API}.action.getBadgeText({})`);
    const saysCount = (text: string) =>
      until(`the button says “${text}”`, async () => ((await count()) === text ? true : undefined));
    const notices = () =>
      other.evaluate<string[]>(`${API}.notifications.getAll().then(Object.keys)`);
    await saysCount('');
    expect(await notices()).toEqual([]);
    web.serve(RSS, {
      html: arxivRss([
        { id: '2611.20005', title: 'An Announced Paper of Winds' },
        { id: '2611.20006', title: 'An Announced Paper of Tides' },
      ]),
      headers: { 'content-type': 'application/rss+xml; charset=utf-8', etag: '"two"' },
    });
    // arXiv's hour has come; no other source's is near.
    await other.evaluate(`(async () => {
      const { feeds } = await ${API}.storage.local.get('feeds');
      feeds.hour = (new Date().getHours() + 12) % 24;
      for (const source of Object.values(feeds.sources)) source.nextAt = Date.now() + 9 * 3_600_000;
      feeds.sources.arxiv.nextAt = 0;
      await ${API}.storage.local.set({ feeds });
      await ${API}.alarms.create('feeds', { when: Date.now() + 100 });
    })()`);
    await saysCount('2');
    // Firefox without a screen shows none: there it stands for it that it was noted.
    const isTold = async () =>
      name === 'chromium'
        ? (await notices()).join() === 'digest'
        : other.evaluate<boolean>(
            `${API}.storage.local.get('digest-news').then((all) => all['digest-news'].toldOn !== '')`,
          );
    await until('it is told', async () => ((await isTold()) ? true : undefined));
    if (name === 'chromium') {
      await browser.evaluateInBackground(`chrome.notifications.onClicked.dispatch('digest')`);
      await until('the press opens what came', async () =>
        (await other.evaluate<boolean>(`${API}.tabs.query({}).then((tabs) =>
          tabs.some(({ url }) => url?.endsWith('/library.html#today')))`))
          ? true
          : undefined,
      );
    }
    library = await browser.openExtensionPage('library.html#today');
    await isSaid('An Announced Paper of Winds');
    await saysCount('');
    await other.close();
  });

  it('fetches a whole field once that is pressed, as a corpus of its own', {
    timeout: 300_000,
  }, async () => {
    expect(web.recorder.has('oaipmh.arxiv.org')).toBe(false);
    await library.evaluate(`(() => {
      const field = document.querySelector('.backfill input[name=category]');
      field.value = 'cs.CL';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await press('.backfill button[type=submit]');
    // A background that the browser ends meanwhile goes on within a minute.
    await isSaid('is here. It stands among the imported corpora below.', 240_000);
    const year = new Date().getFullYear() - 5;
    const asked = sentTo('oaipmh.arxiv.org');
    expect(asked.map(({ path: at }) => at)).toEqual([
      expect.stringMatching(
        `^/oai\\?verb=ListRecords&metadataPrefix=arXiv&set=cs:cs:CL&from=${year}-01-01&until=[\\d-]{10}$`,
      ),
      OAI_REST.replace(/^https:\/\/[^/]+/, ''),
    ]);
    expect(asked.flatMap(({ headers }) => headers.cookie ?? headers.referer ?? [])).toEqual([]);
    await until('it is listed', async () =>
      (await library.evaluate<boolean>(`(() => {
        const line = document.querySelector('.corpora li')?.textContent ?? '';
        return line.includes('arXiv cs.CL since') && line.includes('90 papers');
      })()`))
        ? true
        : undefined,
    );
    expect((await findFaults(library)).faults).toEqual([]);
  });
});
