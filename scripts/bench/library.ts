// What the library tab takes with 10,000 saved papers, the abstracts of all of them known: until its rows are
// drawn, from each key in its box to the frame that shows what is found, and in memory. The papers are made
// up; they are met, for their abstracts, and come in by a restore.
import type { CDPSession, Page } from 'playwright-core';
import { until } from '../../test/e2e/until.ts';
import { makePapers, meetAll } from './many-papers.ts';
import { measureMap } from './map.ts';
import type { Report } from './report.ts';
import type { Stage } from './stage.ts';
import { quantile } from './stage.ts';

const SAVED = 10_000;
const USABLE_MS = 300;
const TYPED_MS = 50;
const MEMORY_MB = 150;
/** Until all that a tab asks for is answered. */
const REST_MS = 4000;
/** Until ten thousand papers that were met in one minute are put in order. */
const SETTLE_MS = 15_000;
/** Between two letters, as a quick writer types. */
const LETTER_MS = 120;

const TAGS = ['baseline', 'to cite', 'course', 'survey', 'data set', 'method'];

/** An export file of the library, as the product itself writes them. */
function libraryFile(count: number): string {
  const entries = makePapers(count).map(({ id, title, authors, abstract, categories }, n) => {
    const at = new Date(Date.UTC(2026, 0, 1) + n * 600_000).toISOString();
    const tags = n % 3 === 0 ? [TAGS[n % TAGS.length] ?? ''] : [];
    const note = n % 5 === 0 ? abstract.slice(0, 240) : '';
    const status = [null, 'reading', 'read'][n % 3] ?? null;
    const key = `arxiv:${id}`;
    const facts = { key, ids: { arxiv: id }, title, authors, year: 2010 + (n % 16), categories };
    return { ...facts, savedAt: at, updatedAt: at, status, tags, note };
  });
  const exportedAt = new Date(0).toISOString();
  return JSON.stringify({ format: 'scholium-library', version: 1, exportedAt, entries });
}

/** Notes when rows stand drawn, each key's way to its frame, and every long task. */
const WATCH = `(() => {
  globalThis.seen = { rows: 0, tasks: [], keys: [] };
  const frame = (done) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { done(performance.now()); port1.close(); };
    port2.postMessage(0);
  });
  const look = new MutationObserver(() => {
    if (!document.querySelector('.shelf-row')) return;
    look.disconnect();
    frame((now) => { seen.rows = now; });
  });
  look.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
  addEventListener('keydown', ({ timeStamp }) => {
    frame((now) => { seen.keys.push(now - timeStamp); });
  }, true);
})()`;

interface Seen {
  rows: number;
  tasks: [start: number, ms: number][];
  keys: number[];
}

const read = (page: Page) => page.evaluate<Seen>('seen');

async function openLibrary(stage: Stage): Promise<{ page: Page; session: CDPSession }> {
  const { page, session } = await stage.marked.openRaw('about:blank');
  await page.addInitScript(WATCH);
  await page.goto(`${stage.marked.extensionOrigin}/library.html`, { waitUntil: 'load' });
  await until('rows are drawn', async () => ((await read(page)).rows > 0 ? true : undefined));
  return { page, session };
}

async function restore(stage: Stage): Promise<void> {
  const own = await stage.marked.openExtensionPage('library.html');
  await meetAll(own, makePapers(SAVED));
  const request = { from: { text: libraryFile(SAVED) }, way: 'replace' };
  const envelope = { scholium: 1, name: 'restoreBackup', request };
  const reply = await own.evaluate<{ ok: boolean; message?: string }>(
    `chrome.runtime.sendMessage(${JSON.stringify(envelope)}).then(({ ok, message }) => ({ ok, message }))`,
  );
  if (!reply.ok) throw new Error(`The papers could not be restored: ${reply.message}`);
  // What was met is put in order behind, which no reader's tab opens into.
  await own.evaluate(`new Promise((done) => setTimeout(done, ${SETTLE_MS}))`);
  await own.close();
}

/** The index is made in pieces after the rows stand: typing is measured once it is there. */
async function rest(page: Page): Promise<void> {
  let last = -1;
  await until(
    'no long task any more',
    async () => {
      const { tasks } = await read(page);
      const isQuiet = tasks.length === last;
      last = tasks.length;
      await page.waitForTimeout(1500);
      return isQuiet || undefined;
    },
    { patienceMs: 60_000 },
  );
}

/**
 * A word that stands in abstracts alone is found once the indexes are made; answers how long that took. What
 * is said beside the counts says what is still being read.
 */
async function findOnce(page: Page, word: string): Promise<number> {
  const begun = performance.now();
  await page.fill('input[type=search]', word);
  const said = () => page.textContent('.search-summary');
  await until(
    'the indexes are made',
    async () =>
      /^[\d,]+ saved, [\d,]+ in your corpus$/.test((await said()) ?? '') ? true : undefined,
    { patienceMs: 60_000 },
  );
  const ms = performance.now() - begun;
  await page.fill('input[type=search]', '');
  return ms;
}

async function type(page: Page, texts: readonly string[]): Promise<number[]> {
  await page.focus('input[type=search]');
  const before = (await read(page)).keys.length;
  for (const text of texts) {
    for (const letter of text) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(LETTER_MS);
    }
    await page.keyboard.press('Escape');
    await page.waitForTimeout(LETTER_MS);
  }
  return (await read(page)).keys.slice(before);
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

export async function measureLibrary(
  stage: Stage,
  report: Report,
  { loads }: { loads: number },
): Promise<void> {
  await restore(stage);
  const at = { kind: '-', page: `${SAVED.toLocaleString('en')} saved papers` };
  const usable: number[] = [];
  for (let n = 0; n < loads; n += 1) {
    const { page } = await openLibrary(stage);
    usable.push((await read(page)).rows);
    // The next tab is opened by a reader, not while this one is still being read.
    await page.waitForTimeout(REST_MS);
    await page.close();
  }
  const [p50, p95] = [0.5, 0.95].map((q) => quantile(usable, q));
  const opened = `rows drawn, p95 of ${loads}, p50 ${p50?.toFixed(0)}`;
  const ms = 'ms' as const;
  report.add({
    id: 'library',
    ...at,
    what: opened,
    value: p95 ?? NaN,
    unit: ms,
    target: USABLE_MS,
  });

  const { page, session } = await openLibrary(stage);
  await rest(page);
  const words = makePapers(40).flatMap(({ title }) => title.split(' ').filter((w) => w.length > 4));
  const [first = 'data', second = 'model', third = 'large'] = words;
  const readS = (await findOnce(page, first)) / 1000;
  const keys = await type(page, [
    `${first} ${second}`,
    `${third.slice(0, -2)}x${third.slice(-1)}`,
    `tag:baseline is:read ${second}`,
    `year:2015..2020 ${first.slice(0, 4)}`,
  ]);
  const [k50, k95, worst] = [0.5, 0.95, 1].map((q) => quantile(keys, q));
  const typed = `a key to its frame, p95 of ${keys.length}, p50 ${k50?.toFixed(0)}, worst ${worst?.toFixed(0)}`;
  report.add({
    id: 'library-key',
    ...at,
    what: typed,
    value: k95 ?? NaN,
    unit: ms,
    target: TYPED_MS,
  });
  const memory = await heapOf(session);
  const what = `heap of the tab, indexes and all; abstracts read in ${readS.toFixed(1)} s`;
  report.add({ id: 'library-heap', ...at, what, value: memory, unit: 'MB', target: MEMORY_MB });
  await page.close();
  await measureMap(stage, report, at.page);
}
