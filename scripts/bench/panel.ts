// How soon the panel of related papers stands drawn with its lines after a trusted press, over the
// seed and 20,000 met papers, and where that time goes. Runs last: it fills the browser's corpus.
import type { PageUnderTest } from '../../test/e2e/browser-under-test.ts';
import { arxivList } from '../../test/e2e/paper-pages.ts';
import { until } from '../../test/e2e/until.ts';
import type { BenchPaper } from './many-papers.ts';
import { makePapers, meetAll, readPapers } from './many-papers.ts';
import type { OwnWorld } from './own-world.ts';
import { enterOwnWorld } from './own-world.ts';
import type { Report } from './report.ts';
import type { Stage } from './stage.ts';
import { quantile } from './stage.ts';

const MET = 20_000;
/** Rows pressed on one page. The first press after a load finds an index that has just grown. */
const PRESSES_A_PAGE = 10;
const MOST_MS = 100;

/** One press, in milliseconds of the page's clock. */
interface Press {
  /** The browser's own time of the event. */
  pressed: number;
  asked: number;
  answered: number;
  /** The lines stand in the panel's root; and the first task after the frame that shows them. */
  lines: number;
  drawn: number;
  count: number;
  /** The first on its page. */
  isFirst?: boolean;
}

/** In the extension's own world: follows each press to the frame that shows its answer. */
const WATCH_PRESSES = `(() => {
  globalThis.presses = [];
  let press = null;
  addEventListener('click', (event) => {
    press = { pressed: event.timeStamp, asked: 0, answered: 0, lines: 0, drawn: 0, count: 0 };
  }, true);
  const send = chrome.runtime.sendMessage;
  chrome.runtime.sendMessage = function (message, ...rest) {
    const sent = send.call(this, message, ...rest);
    if (message?.name !== 'findRelated' || !press) return sent;
    const mine = press;
    mine.asked = performance.now();
    return sent.finally(() => { mine.answered = performance.now(); });
  };
  const look = (root) => {
    const panel = root.querySelector('[part="panel"]');
    if (!press || press.lines || !panel || panel.getAttribute('aria-busy') === 'true') return;
    const mine = press;
    mine.lines = performance.now();
    mine.count = root.querySelectorAll('[part="related-item"]').length;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { mine.drawn = performance.now(); presses.push(mine); port1.close(); };
      port2.postMessage(0);
    });
  };
  const known = new WeakSet();
  new MutationObserver(() => {
    const host = document.querySelector('scholium-panel');
    if (!host || known.has(host)) return;
    known.add(host);
    const root = chrome.dom.openOrClosedShadowRoot(host);
    new MutationObserver(() => look(root))
      .observe(root, { childList: true, subtree: true, attributes: true });
    look(root);
  }).observe(document, { childList: true, subtree: true });
})()`;

interface PressedPage {
  marks: PageUnderTest;
  world: OwnWorld;
}

/** A list of which every second paper is known with its abstract, the others by title alone. */
async function openList(stage: Stage, papers: readonly BenchPaper[]): Promise<PressedPage> {
  const address = `https://arxiv.org/list/cs.LG/recent?skip=${papers[0]?.id ?? 0}`;
  stage.web.serve(address, { html: arxivList(papers), sheet: 'arxiv' });
  const { page, session, marks } = await stage.marked.openRaw('about:blank');
  const world = await enterOwnWorld(session, stage.marked.extensionOrigin, WATCH_PRESSES);
  await page.goto(address, { waitUntil: 'load' });
  await marks.marksWhen('all rows can be pressed', (all) => {
    return all.length === papers.length && all.every(({ parts }) => parts.includes('related'));
  });
  return { marks, world };
}

async function pressRow({ marks, world }: PressedPage, row: number): Promise<Press> {
  await world.evaluate('presses.length = 0');
  await marks.clickPart(row, 'related');
  const press = await until(
    'the panel is drawn with its answer',
    async () => (await world.evaluate<Press[]>('presses'))[0],
    { patienceMs: 60_000 },
  );
  await marks.clickPart(row, 'related');
  await until('the panel is closed', async () => {
    const isOpen = "document.querySelector('scholium-panel') !== null";
    return (await world.evaluate<boolean>(isOpen)) ? undefined : true;
  });
  return press;
}

/** Every second row of a page is one that was met, the rest have never been seen. */
function mixRows(met: readonly BenchPaper[], unseen: readonly BenchPaper[], page: number) {
  const half = PRESSES_A_PAGE / 2;
  return Array.from({ length: half }, (_, i) => page * half + i).flatMap((n) => {
    // Spread over the corpus.
    const known = met[(n * 997) % met.length];
    const other = unseen[n % unseen.length];
    return known && other ? [known, other] : [];
  });
}

export async function measurePanel(
  stage: Stage,
  report: Report,
  options: { file?: string; presses: number },
): Promise<void> {
  const pages = Math.ceil(options.presses / PRESSES_A_PAGE);
  const wanted = MET + (pages + 1) * PRESSES_A_PAGE;
  const papers = options.file ? readPapers(options.file, wanted) : makePapers(wanted);
  const met = papers.slice(0, MET);
  const own = await stage.marked.openExtensionPage('library.html');
  await meetAll(own, met);
  const presses: Press[] = [];
  for (let page = 0; page <= pages; page++) {
    // The first page is pressed once alone, after the background has come up anew.
    if (page === 0) await stage.marked.killBackground();
    const opened = await openList(stage, mixRows(met, papers.slice(MET), page));
    if (page === 0) addCold(report, await pressRow(opened, 0));
    else
      for (let row = 0; row < PRESSES_A_PAGE && presses.length < options.presses; row++)
        presses.push({ ...(await pressRow(opened, row)), isFirst: row === 0 });
    await opened.marks.close();
  }
  await own.close();
  addWarm(report, presses, options.file ? 'papers of a file' : 'papers made up');
}

const PAGE = { kind: '-', page: `seed and ${MET.toLocaleString('en')} met`, unit: 'ms' as const };

function addCold(report: Report, press: Press): void {
  const what = 'first press after the background came up';
  report.add({ id: 'panel-cold', ...PAGE, what, value: press.drawn - press.pressed, target: null });
}

function addWarm(report: Report, presses: readonly Press[], from: string): void {
  const say = (id: string, what: string, part: (press: Press) => number, target: number | null) => {
    const sample = presses.map(part);
    const [p50, p95, worst] = [0.5, 0.95, 1].map((q) => quantile(sample, q));
    const rest = `p50 ${p50?.toFixed(0)}, worst ${worst?.toFixed(0)}`;
    const row = { id, ...PAGE, what: `${what}, ${rest}`, value: p95 ?? Number.NaN, target };
    report.add({ ...row, median: p50 });
  };
  const lines = presses.reduce((sum, { count }) => sum + count, 0) / presses.length;
  const whole = `p95 of ${presses.length}, ${from}`;
  say('panel', whole, (press) => press.drawn - press.pressed, MOST_MS);
  const first = presses
    .filter(({ isFirst }) => isFirst)
    .map((press) => press.drawn - press.pressed);
  const ofFirst = `of these the first on its page, worst of ${first.length}`;
  report.add({
    id: 'panel-first',
    ...PAGE,
    what: ofFirst,
    value: Math.max(...first),
    target: null,
  });
  say('panel-ask', 'press to question', (press) => press.asked - press.pressed, null);
  say('panel-answer', 'question to answer', (press) => press.answered - press.asked, null);
  say('panel-lines', 'answer to lines', (press) => press.lines - press.answered, null);
  say('panel-frame', 'lines to drawn frame', (press) => press.drawn - press.lines, null);
  const what = 'lines in a panel, mean';
  report.add({ id: 'panel-size', ...PAGE, unit: 'count', what, value: lines, target: null });
}
