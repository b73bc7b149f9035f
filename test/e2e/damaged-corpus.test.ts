// Containers of the corpus are damaged in the databases of real profiles, between two lives of the
// background: what questions meet is left out and told, papers met are made anew, and what was imported can
// be imported again. What the reader saved has no part in it.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../src/paper/annotation.ts';
import type { Entry } from '../../src/paper/entry.ts';
import type { CorpusSummary } from '../../src/wire/corpus-messages.ts';
import type { Health } from '../../src/wire/health-messages.ts';
import { findFaults } from './axe.ts';
import type { BrowserUnderTest, PageUnderTest } from './browser-under-test.ts';
import { BROWSERS, launchBuilt } from './launch.ts';
import type { LoopbackWeb } from './server.ts';
import { startLoopbackWeb } from './server.ts';
import { until } from './until.ts';

const PAPERS = 700;
const MET = 300;
/** Imports take their time where other work holds the machine. */
const PATIENT = { patienceMs: 120_000 };

const ask = <T>(page: PageUnderTest, name: string, request: object = {}): Promise<T> =>
  page.evaluate<T>(`(globalThis.browser ?? chrome).runtime.sendMessage(
    ${JSON.stringify({ scholium: 1, name, request })})
    .then((reply) => { if (!reply.ok) throw new Error(reply.code); return reply.answer })`);

const titleOf = (n: number) => `Counting the lanterns of harbour ${n} by ear`;
const imported = (n: number) => ({
  role: 'row',
  title: titleOf(n),
  ids: { arxiv: `2301.${10_000 + n}` },
});
const met = (n: number) => ({
  role: 'row',
  title: `On the weight of unread letter ${n}`,
  ids: { arxiv: `2302.${10_000 + n}` },
  authors: ['Nobody N. Known'],
});

/** In the page: chooses the file at the input whose label begins so. */
const CHOOSE = (label: string) => `(() => {
  const input = [...document.querySelectorAll(
    'section:has(#import, #corpora) input[type=file]')].find((one) =>
    (one.getAttribute('aria-label') ?? '').startsWith(${JSON.stringify(label)}));
  if (!input) return false;
  const word = (n) => 'w' + (n * 2654435761 % 9973);
  const lines = Array.from({ length: ${PAPERS} }, (_, n) => JSON.stringify({
    id: '2301.' + (10000 + n), title: 'Counting the lanterns of harbour ' + n + ' by ear',
    authors: 'A. Author', categories: 'cs.CL',
    abstract: Array.from({ length: 90 }, (_, i) => word(n * 90 + i)).join(' ') }));
  const given = new DataTransfer();
  given.items.add(new File([lines.join('\\n')], 'lanterns.jsonl', { lastModified: 1 }));
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
})()`;

/** One byte of each stored page, and of the lead, of the containers of a corpus. */
const DAMAGE = (kind: string) => `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await done(indexedDB.open('scholium-corpus'));
  const store = (name, mode) => database.transaction(name, mode).objectStore(name);
  const corpora = await done(store('corpora').getAll());
  const corpus = corpora.find((one) => one.kind === '${kind}');
  let changed = 0;
  for (const { id } of corpus?.segments ?? []) {
    const range = IDBKeyRange.bound([id, 0], [id, Infinity]);
    for (const key of await done(store('pages').getAllKeys(range))) {
      const bytes = (await done(store('pages').get(key))).slice();
      bytes[99] ^= 4;
      await done(store('pages', 'readwrite').put(bytes, key));
      changed += 1;
    }
    if (changed > 0) continue;
    const row = await done(store('containers').get(id));
    const bytes = new Uint8Array(await row.blob.arrayBuffer());
    bytes[bytes.length >> 1] ^= 4;
    await done(store('containers', 'readwrite').put({ ...row, blob: new Blob([bytes]) }));
    changed += 1;
  }
  database.close();
  return changed;
})()`;

const TEXT = 'document.body.innerText';

describe.each(BROWSERS)('%s', { timeout: 300_000 }, (name) => {
  let web: LoopbackWeb;
  let browser: BrowserUnderTest;
  let page: PageUnderTest;

  beforeAll(async () => {
    web = await startLoopbackWeb();
    browser = await launchBuilt(name, web);
    page = await browser.openExtensionPage('library.html');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });

  const importFile = async (label: string) => {
    await until('a file can be chosen', async () =>
      (await page.evaluate<boolean>(CHOOSE(label))) ? true : undefined,
    );
    await until(
      'the file is imported',
      async () => {
        const corpora = await ask<CorpusSummary[]>(page, 'listCorpora');
        return corpora.some(({ state, papers }) => state === 'ready' && papers === PAPERS)
          ? true
          : undefined;
      },
      PATIENT,
    );
  };
  const matches = async (mentions: object[]) => {
    const annotations = await ask<Annotation[]>(page, 'annotate', { mentions });
    return annotations.map(({ match }) => match?.kind ?? null);
  };
  const saysWhen = (what: RegExp) =>
    until(`the library says ${what}`, async () =>
      what.test(await page.evaluate<string>(TEXT)) ? true : undefined,
    );
  const some = [3, 200, 640];

  it('leaves a damaged import out, says so, and takes it again', async () => {
    await importFile('Choose a file');
    await ask(page, 'changeEntry', {
      key: 'arxiv:2301.10003',
      mention: imported(3),
      note: 'Mine.',
    });
    expect(await matches(some.map(imported))).toEqual(some.map(() => 'imported'));
    expect(await page.evaluate<number>(DAMAGE('imported'))).toBeGreaterThan(10);
    await browser.killBackground();
    expect(await matches(some.map(imported))).toEqual(some.map(() => null));
    expect(await ask<Health>(page, 'getHealth')).toMatchObject({ lacking: PAPERS, lost: 0 });
    expect(await ask<Entry[]>(page, 'listEntries')).toMatchObject([{ note: 'Mine.' }]);
    await page.goto(`${browser.extensionOrigin}/library.html`);
    await saysWhen(/700 of its papers cannot be read/);
    await saysWhen(/700 imported papers cannot be read/);
    for (const scheme of ['light', 'dark'] as const) {
      await page.setColorScheme(scheme);
      expect((await findFaults(page)).faults).toEqual([]);
      if (process.env.SCHOLIUM_SHOTS) {
        await page.evaluate(`document.getElementById('corpora').scrollIntoView()`);
        await page.screenshot(`${process.env.SCHOLIUM_SHOTS}/damaged-${name}-${scheme}.png`);
      }
    }
    await importFile('Import it again: lanterns.jsonl');
    await saysWhen(/lanterns\.jsonl is imported/);
    const corpora = await ask<CorpusSummary[]>(page, 'listCorpora');
    expect(corpora.filter(({ kind }) => kind === 'imported')).toHaveLength(1);
    expect(await matches(some.map(imported))).toEqual(some.map(() => 'imported'));
    expect(await ask<Health>(page, 'getHealth')).toMatchObject({ lacking: 0 });
    expect(await page.evaluate<string>(TEXT)).not.toContain('cannot be read');
  });

  it('makes a damaged container of papers met anew from what is left', async () => {
    const mentions = Array.from({ length: MET }, (_, n) => met(n));
    await matches(mentions);
    await until(
      'what was met stands in a container',
      async () =>
        (await ask<CorpusSummary[]>(page, 'listCorpora')).some(
          ({ kind, papers }) => kind === 'met' && papers >= MET,
        ) || undefined,
      PATIENT,
    );
    expect(await page.evaluate<number>(DAMAGE('met'))).toBeGreaterThan(0);
    await browser.killBackground();
    expect(await matches(mentions)).toEqual(mentions.map(() => 'met'));
    // Papers move once no page has asked for a moment: it is asked once more, and then waited for.
    await matches([met(1)]);
    await until(
      'it stands in another container',
      async () =>
        (await ask<CorpusSummary[]>(page, 'listCorpora')).some(
          ({ kind, papers }) => kind === 'met' && papers >= MET,
        ) || undefined,
      PATIENT,
    );
    expect(await ask<Health>(page, 'getHealth')).toMatchObject({ corpus: 'ok', lacking: 0 });
  });
});
