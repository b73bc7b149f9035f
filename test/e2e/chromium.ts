// The built extension comes in; a real Chromium with it goes out, every request of which ends in
// the loopback web. It must never share a profile with another run.
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, CDPSession, Page, Worker } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { BrowserUnderTest, LoadedUntil, PageUnderTest } from './browser-under-test.ts';
import { toPageUnderTest } from './browser-under-test.ts';
import { armCrash, armWorkerKill } from './chromium-kill.ts';
import { drivePage } from './chromium-page.ts';
import { driveSidePanel } from './chromium-panel.ts';
import { inTime } from './in-time.ts';
import { OPENER, type Point } from './side-panel.ts';
import { until } from './until.ts';

/** Longest wait for the screen that follows an installation. */
export const WELCOME_MS = 15_000;

export interface LaunchOptions {
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  /** Profile folder; kept over `restart`. */
  profile: string;
  /** `HOST:PORT` of the loopback web; absent: the real network. */
  proxy?: string;
  /** With a window, for a reader; else headless. */
  isShown?: boolean;
  /** Leaves the screen open that follows an installation. */
  keepsWelcome?: boolean;
  /** Without the extension, which is installed while the browser runs. */
  isBare?: boolean;
  /** Keeps pages that are left in the back/forward cache, which drivers switch off. */
  keepsPages?: boolean;
  /** Longest wait for one answer of a page, s; for what is long by nature. */
  answerS?: number;
  /** More command line switches. */
  args?: readonly string[];
}

export interface Chromium extends BrowserUnderTest {
  readonly name: 'chromium';
  context(): BrowserContext;
  worker(): Promise<Worker>;
  /** Opens as `open`, and hands out the driver's own page too, for traces and the like. */
  openRaw(address: string): Promise<{ page: Page; session: CDPSession; marks: PageUnderTest }>;
}

// What Chromium would otherwise ask of the network for itself.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
];

/** The id that Chromium gives an unpacked extension: of its key, or else of its folder's path. */
export function unpackedId(extension: string): string {
  const folder = realpathSync(extension);
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  const key =
    typeof manifest === 'object' && manifest !== null && 'key' in manifest ? manifest.key : null;
  const source = typeof key === 'string' ? Buffer.from(key, 'base64') : Buffer.from(folder);
  const digest = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

const launch = (options: LaunchOptions): Promise<BrowserContext> =>
  chromium.launchPersistentContext(options.profile, {
    executablePath: options.executablePath,
    headless: !options.isShown,
    viewport: options.isShown ? null : { width: 1280, height: 900 },
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--headless',
      ...(options.keepsPages ? ['--disable-back-forward-cache'] : []),
    ],
    ignoreHTTPSErrors: Boolean(options.proxy),
    args: [
      ...(options.isShown ? [] : ['--headless=new']),
      '--no-sandbox',
      '--disable-gpu',
      ...QUIET,
      ...(options.isBare
        ? ['--enable-unsafe-extension-debugging']
        : [
            `--disable-extensions-except=${options.extension}`,
            `--load-extension=${options.extension}`,
          ]),
      ...(options.proxy
        ? [
            `--proxy-server=http://${options.proxy}`,
            // Loopback addresses go through the proxy too, so that they are recorded.
            '--proxy-bypass-list=<-loopback>',
            '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
            '--ignore-certificate-errors',
          ]
        : []),
      ...(options.args ?? []),
    ],
  });

/**
 * Closes what opens after an installation: it would stand in front of whatever is opened next. An older
 * build opens nothing, and is waited for in vain.
 */
export async function closeWelcome(context: BrowserContext, origin: string): Promise<void> {
  const find = () => context.pages().find((page) => page.url() === `${origin}/welcome.html`);
  const wait = until('the first screen stands open', find, { patienceMs: WELCOME_MS });
  await wait.then((page) => page.close()).catch(() => undefined);
}

export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const extensionOrigin = `chrome-extension://${unpackedId(options.extension)}`;
  let context = await launch(options);
  if (!options.isBare && !options.keepsWelcome) await closeWelcome(context, extensionOrigin);

  async function openRaw(address: string, upTo?: LoadedUntil) {
    const page = await inTime(`a tab for ${address}`, context.newPage());
    const session = await inTime(`a session for ${address}`, context.newCDPSession(page));
    const { answerS } = options;
    const marks = toPageUnderTest(await drivePage(page, session, { extensionOrigin, answerS }));
    await marks.goto(address, upTo);
    return { page, session, marks };
  }

  const findWorker = () =>
    context.serviceWorkers().find((worker) => worker.url().startsWith(extensionOrigin));

  /** A stopped worker keeps its handle for a while and answers nothing, so it is woken first. */
  async function worker(): Promise<Worker> {
    const { marks } = await openRaw(`${extensionOrigin}/library.html`);
    await marks.evaluate(`Promise.race([
      chrome.runtime.sendMessage({}).catch(() => null),
      new Promise((resume) => setTimeout(resume, 2000)),
    ])`);
    const awake = await until('the worker is awake', findWorker);
    await marks.close();
    return awake;
  }

  /** What stops the worker is made ready, in a tab of its own, before it is called. */
  async function armKill(): Promise<() => Promise<void>> {
    const { session, marks } = await openRaw(`${extensionOrigin}/manifest.json`);
    const kill = await armWorkerKill(session);
    return () => kill().then(() => marks.close());
  }

  return {
    name: 'chromium',
    extensionOrigin,
    context: () => context,
    worker,
    openRaw,
    open: async (address, upTo) => (await openRaw(address, upTo)).marks,
    openExtensionPage: async (file) => (await openRaw(`${extensionOrigin}/${file}`)).marks,
    async evaluateInBackground<T>(expression: string): Promise<T> {
      const awake = await worker();
      const answer = awake.evaluate(expression) as Promise<T>;
      return inTime(`the worker: ${expression}`, answer, options.answerS);
    },
    async openSidePanel() {
      const root = await context.browser()?.newBrowserCDPSession();
      if (!root) throw new Error('Chromium was reached without its own session.');
      const { page, marks: popup } = await openRaw(`${extensionOrigin}/popup.html`);
      const { x, y } = await until('the popup is drawn', () => popup.evaluate<Point>(OPENER));
      await popup.click(x, y);
      const panel = await driveSidePanel(root, `${extensionOrigin}/sidepanel.html`);
      // The popup closes itself, which a page that stands in a tab may not be allowed to.
      if (!page.isClosed()) await popup.close();
      return panel;
    },
    armKill,
    killBackground: async () => (await armKill())(),
    async armCrash() {
      const kill = await armCrash(context, options.profile);
      return async () => {
        await kill();
        context = await launch(options);
      };
    },
    async restart() {
      await context.close();
      context = await launch(options);
    },
    closed: () => new Promise((done) => context.once('close', () => done())),
    close: () => context.close(),
  };
}
