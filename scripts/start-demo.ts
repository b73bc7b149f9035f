// One request of `npm start` comes in: a browser and a page. The page is opened with the built
// extension, without a window what was marked is told and a picture is left in `dist`.
// The repository's page and saved files are served from here; they never reach the network.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserUnderTest, PageUnderTest } from '../test/e2e/browser-under-test.ts';
import type { LaunchOptions } from '../test/e2e/chromium.ts';
import { launchChromium } from '../test/e2e/chromium.ts';
import { launchFirefox } from '../test/e2e/firefox.ts';
import { askReport } from '../test/e2e/page-report.ts';
import { startLoopbackWeb } from '../test/e2e/server.ts';
import { until } from '../test/e2e/until.ts';
import { findSavedAddress } from './saved-page.ts';

interface DemoRequest {
  name: 'chromium' | 'firefox';
  executable: string;
  target: { kind: 'none' } | { kind: 'address'; address: string } | { kind: 'file'; file: string };
  isShown: boolean;
}

/** A page to open; `html` where it is served from here and not from its own server. */
interface Page {
  address: string;
  html?: string;
  sheet?: 'arxiv' | 'latexml' | 'huggingface';
}

const root = fileURLToPath(new URL('..', import.meta.url));
const DEMO = path.join(root, 'test/pages/arxiv-list/recent-50/page.html');

function readPage(target: DemoRequest['target']): Page {
  if (target.kind === 'address') return { address: target.address };
  if (target.kind === 'none') {
    const address = 'https://arxiv.org/list/cs.CL/recent';
    console.log(`· reading the repository's own page, as ${address}`);
    return { address, html: readFileSync(DEMO, 'utf8'), sheet: 'arxiv' };
  }
  const html = readFileSync(target.file, 'utf8');
  const found = findSavedAddress(html);
  if (!found) throw new Error(`${target.file} is no page that Scholium knows.`);
  console.log(`· reading ${target.file}\n  as ${found.address}, from ${found.from}`);
  return { address: found.address, html, sheet: found.sheet };
}

async function openPage(browser: BrowserUnderTest, page: Page): Promise<PageUnderTest> {
  try {
    return await browser.open(page.address);
  } catch (error) {
    const why = /net::\w+|about:neterror\S*|NS_ERROR_\w+/.exec(String(error))?.[0] ?? String(error);
    throw new Error(
      `${page.address} could not be reached (${why}).\n` +
        'Without a network, open a saved page: npm start -- page.html',
    );
  }
}

/** Pages on which a reference or a link is marked only where its paper is known. */
const MARKED_WHERE_KNOWN = new Set(['arxiv-html', 'hf-repo']);
/** Hugging Face pages are marked a while after their load, once their own script is done. */
const MARKS_WITHIN_MS = 8000;

/** Waits until each title that was read has its mark drawn; answers what there is when time is up. */
async function readMarked(own: PageUnderTest, page: PageUnderTest) {
  const end = Date.now() + MARKS_WITHIN_MS;
  let before = '';
  return until('the marks on the page come to rest', async () => {
    const report = await askReport(own);
    const marks = report?.titles ? await page.readMarks() : [];
    const drawn = marks.filter(({ text }) => text !== '').length;
    const seen = JSON.stringify([report, drawn]);
    const isAtRest = seen === before;
    before = seen;
    const isWhole =
      !report?.site ||
      (report.titles > 0 && (drawn === report.titles || MARKED_WHERE_KNOWN.has(report.site)));
    return isAtRest && (isWhole || Date.now() > end) ? { report, drawn } : undefined;
  });
}

/** Tells what the marks say; answers the exit code. */
async function tellMarks(own: PageUnderTest, page: PageUnderTest): Promise<number> {
  const { report, drawn } = await readMarked(own, page);
  if (!report?.site) {
    console.log('Scholium has nothing to mark at this address: it is no page of its sites.');
    return 1;
  }
  const { titles, inCorpus, tagged, failure } = report;
  if (failure) console.log(`The marks are without answers: ${failure}.`);
  if (titles === 0) console.log('No title could be read: the page is not laid out as expected.');
  const mayLack = MARKED_WHERE_KNOWN.has(report.site);
  if (drawn < titles && mayLack) {
    console.log(`${titles - drawn} that are not in your corpus are left alone.`);
  } else if (drawn < titles) console.log(`Only ${drawn} marks of ${titles} were drawn.`);
  console.log(`${titles} titles read, ${inCorpus} in your corpus, ${tagged} tagged`);
  return titles > 0 && (drawn === titles || mayLack) && !failure ? 0 : 1;
}

async function runIn(options: LaunchOptions, request: DemoRequest, page: Page) {
  const launch = request.name === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch(options);
  try {
    const own = request.isShown ? null : await browser.openExtensionPage('library.html');
    const opened = await openPage(browser, page);
    if (!own) {
      console.log("· close the browser's window to end");
      await browser.closed();
      return 0;
    }
    const code = await tellMarks(own, opened);
    const picture = path.join(root, 'dist', 'start.png');
    mkdirSync(path.dirname(picture), { recursive: true });
    await opened.screenshot(picture);
    console.log(`How it looks: ${path.relative(process.cwd(), picture)}`);
    return code;
  } finally {
    await browser.close().catch(() => undefined);
  }
}

async function runDemo(request: DemoRequest): Promise<number> {
  const page = readPage(request.target);
  const web = page.html === undefined ? null : await startLoopbackWeb();
  // Scripts of a saved page have nothing to talk to here.
  const headers = { 'content-security-policy': "script-src 'none'" };
  if (page.html !== undefined) {
    web?.serve(page.address, { html: page.html, sheet: page.sheet, headers });
  }
  const profile = request.isShown
    ? path.join(root, '.cache', `start-${request.name}-saved-pages`)
    : mkdtempSync(path.join(os.tmpdir(), 'scholium-start-'));
  mkdirSync(profile, { recursive: true });
  const target = request.name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
  const options: LaunchOptions = {
    executablePath: request.executable,
    extension: path.join(root, '.output', target),
    profile,
    proxy: web?.proxy,
    isShown: request.isShown,
  };
  try {
    return await runIn(options, request, page);
  } finally {
    await web?.close();
    if (!request.isShown) rmSync(profile, { recursive: true, force: true });
  }
}

try {
  process.exitCode = await runDemo(JSON.parse(process.argv[2] ?? '{}') as DemoRequest);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
