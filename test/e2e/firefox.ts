// The built extension comes in; a real Firefox with it goes out, every request of which ends in the
// loopback web. Closed roots come as references of WebDriver BiDi, which sees through them.
// A temporary add-on is gone after a restart: it is installed again under its old uuid.
import { writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import type { FirefoxNode } from './accessible-tree.ts';
import { fromFirefox, READ_FIREFOX_TREE } from './accessible-tree.ts';
import type { Bidi } from './bidi.ts';
import { bidiOf, keyActions, pick, pointerActions, readResult } from './bidi.ts';
import type { BrowserUnderTest, LoadedUntil, PageDriver } from './browser-under-test.ts';
import { toPageUnderTest, toSource } from './browser-under-test.ts';
import { type LaunchOptions, WELCOME_MS } from './chromium.ts';
import { toModeScript } from './firefox-mode.ts';
import { driveSidebar } from './firefox-panel.ts';
import { killGroup } from './kill-group.ts';
import { OPENER, type Point } from './side-panel.ts';
import { until } from './until.ts';

export interface Firefox extends BrowserUnderTest {
  readonly name: 'firefox';
  /** Installs the extension, also over itself, which is an update. */
  install(): Promise<void>;
  /** Closes the screen that follows an installation, once it stands open. */
  closeWelcome(): Promise<void>;
  uninstall(): Promise<void>;
  /** Evaluates an expression with the browser's own rights. */
  evaluateInBrowser<T>(expression: string): Promise<T>;
}

export const ADD_ON = 'scholium@scholium.local';
const UUID = '5c401109-0000-4000-8000-000000000001';
/** The sandbox of our own scripts: pages do not see what happens there. */
const SANDBOX = 'scholium-tests';

function toPreferences(proxy: string | undefined): Record<string, unknown> {
  const [host, port] = proxy?.split(':') ?? [];
  return {
    // Extension pages get a known address, and their storage outlives the temporary add-on.
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // "/" opens Firefox's own find bar where a page does not take the key; here it is the page's alone.
    'accessibility.typeaheadfind.manual': false,
    ...(proxy && {
      'network.proxy.type': 1,
      'network.proxy.http': host,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': host,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.no_proxies_on': '',
      // Loopback addresses go through the proxy too, so that they are recorded.
      'network.proxy.allow_hijacking_localhost': true,
    }),
  };
}

async function launch(options: LaunchOptions) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executablePath,
    headless: !options.isShown,
    userDataDir: options.profile,
    acceptInsecureCerts: Boolean(options.proxy),
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    extraPrefsFirefox: {
      ...toPreferences(options.proxy),
      ...(options.keepsPages && {
        'browser.sessionhistory.max_total_viewers': 8,
        'fission.bfcacheInParent': true,
      }),
    },
  });
  const install = async () => {
    const id = await browser.installExtension(options.extension);
    if (id !== ADD_ON) throw new Error(`The add-on calls itself ${id}, not ${ADD_ON}.`);
  };
  if (!options.isBare) await install();
  const bidi = bidiOf(browser, options.answerS);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const chrome = String(pick(tree, 'contexts', 0, 'context'));
  return { browser, install, bidi, chrome };
}

/** Our hosts with their closed roots, as arguments for a function that runs in the page. */
async function referHosts(bidi: Bidi, context: string): Promise<unknown> {
  const answer = await bidi.send('script.evaluate', {
    expression: `[...document.querySelectorAll('scholium-mark, scholium-panel, scholium-tools')]`,
    target: { context, sandbox: SANDBOX },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const nodes = pick(answer, 'result', 'value');
  const refer = (sharedId: unknown) =>
    typeof sharedId === 'string' ? { sharedId } : { type: 'null' };
  const pairs = (Array.isArray(nodes) ? nodes : []).map((node: unknown) => ({
    type: 'object',
    value: [
      ['host', refer(pick(node, 'sharedId'))],
      ['root', refer(pick(node, 'value', 'shadowRoot', 'sharedId'))],
    ],
  }));
  return { type: 'array', value: pairs };
}

async function callWithHosts<T>(bidi: Bidi, context: string, source: string): Promise<T> {
  const answer = await bidi.send('script.callFunction', {
    functionDeclaration: `async (opened) => JSON.stringify(await (${source}) ?? null)`,
    arguments: [await referHosts(bidi, context)],
    target: { context, sandbox: SANDBOX },
    awaitPromise: true,
  });
  return readResult<T>(answer);
}

const OPEN_ROOTS = `(() => {
  const roots = new Map(opened.map(({ host, root }) => [host, root]));
  Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true,
    get() { return roots.get(this) ?? null; } });
})()`;

/**
 * An expression for the browser's own window that evaluates one in our content script's sandbox, by
 * way of a script in the process of the page. What comes back is JSON.
 */
function toFrameScript(expression: string): string {
  const inside = `(async () => JSON.stringify((await (${expression})) ?? null))()`;
  const script = `(async () => {
    const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    const { cloneScope } = ExtensionContent.getContextByExtensionId('${ADD_ON}', content);
    const answer = Cu.evalInSandbox(${JSON.stringify(inside)}, cloneScope);
    answer.then((text) => sendAsyncMessage('scholium-test', { text }),
      (error) => sendAsyncMessage('scholium-test', { error: String(error) }));
  })().catch((error) => sendAsyncMessage('scholium-test', { error: String(error) }))`;
  return `new Promise((done, fail) => {
    const { messageManager } = gBrowser.selectedBrowser;
    const take = ({ data }) => {
      messageManager.removeMessageListener('scholium-test', take);
      if (data.error) fail(new Error(data.error));
      else done(JSON.parse(data.text));
    };
    messageManager.addMessageListener('scholium-test', take);
    messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
  })`;
}

type Running = Awaited<ReturnType<typeof launch>>;

function drive({ bidi, chrome }: Running, context: string): PageDriver {
  const perform = (actions: unknown) => bidi.send('input.performActions', { context, actions });
  let address = 'about:blank';
  return {
    async goto(next, upTo = 'loaded') {
      // Firefox never reports the load of an extension's page, so the document itself is asked.
      // The document that is left may have the same address: it is told from the next by a sign.
      if (!next.includes('#')) await bidi.evaluate(context, 'globalThis.isLeft = true', SANDBOX);
      await bidi.send('browsingContext.navigate', { context, url: next, wait: 'none' });
      address = next;
      await until(`${next} is loaded`, async () => {
        const isLoaded = `!globalThis.isLeft && location.href !== 'about:blank' && (${upTo === 'committed'} || document.readyState === 'complete')`;
        return (await bidi.evaluate<boolean>(context, isLoaded, SANDBOX)) || undefined;
      });
      const shown = await bidi.evaluate<string>(context, 'document.documentURI');
      if (shown.startsWith('about:neterror')) throw new Error(`${next}: ${shown}`);
    },
    address: () => address,
    evaluate: (expression) => bidi.evaluate(context, expression),
    callInside: (run, argument) =>
      callWithHosts(bidi, context, `${toSource(run)}(opened, ${JSON.stringify(argument)})`),
    async evaluateOpened(script, expression) {
      await callWithHosts(bidi, context, `(${OPEN_ROOTS}, 0)`);
      await bidi.send('script.evaluate', {
        expression: `${script}; 0`,
        target: { context, sandbox: SANDBOX },
        awaitPromise: false,
      });
      return bidi.evaluate(context, expression, SANDBOX);
    },
    evaluateInScript: (expression) => bidi.evaluate(chrome, toFrameScript(expression)),
    click: async (x, y) => void (await perform(pointerActions(x, y, true))),
    move: async (x, y) => void (await perform(pointerActions(x, y, false))),
    press: async (key) => void (await perform(keyActions(key))),
    async readTree() {
      await bidi.send('browsingContext.activate', { context });
      const read = () => bidi.evaluate<FirefoxNode | null>(chrome, READ_FIREFOX_TREE);
      // The tree is built once it is first asked for, and handed over from the tab's own process.
      return fromFirefox(
        await until('the tab has its tree', async () => (await read()) ?? undefined),
      );
    },
    async setColorScheme(scheme) {
      // WebDriver BiDi has no such command yet; 0 is dark and 1 is light.
      const value = scheme === 'dark' ? 0 : 1;
      const name = 'layout.css.prefers-color-scheme.content-override';
      await bidi.evaluate(chrome, `Services.prefs.setIntPref('${name}', ${value})`);
    },
    async setMode(mode) {
      await bidi.send('browsingContext.activate', { context });
      await bidi.evaluate(chrome, toModeScript(mode));
    },
    async setViewport(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async screenshot(path) {
      const answer = await bidi.send('browsingContext.captureScreenshot', { context });
      await writeFile(path, Buffer.from(String(answer.data), 'base64'));
    },
    toFront: async () => void (await bidi.send('browsingContext.activate', { context })),
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}

export async function launchFirefox(options: LaunchOptions): Promise<Firefox> {
  const extensionOrigin = `moz-extension://${UUID}`;
  let running = await launch(options);
  const extension = `WebExtensionPolicy.getByID('${ADD_ON}').extension`;

  async function closeWelcome(): Promise<void> {
    const find = async () => {
      const tree = await running.bidi.send('browsingContext.getTree', {});
      const tabs = pick(tree, 'contexts');
      const found = (Array.isArray(tabs) ? tabs : []).find(
        (tab) => pick(tab, 'url') === `${extensionOrigin}/welcome.html`,
      );
      return found && String(pick(found, 'context'));
    };
    await until('the first screen stands open', find, { patienceMs: WELCOME_MS })
      .then((context) => running.bidi.send('browsingContext.close', { context }))
      .catch(() => undefined);
  }
  if (!options.isBare && !options.keepsWelcome) await closeWelcome();

  async function open(address: string, upTo?: LoadedUntil) {
    const made = await running.bidi.send('browsingContext.create', { type: 'tab' });
    const page = toPageUnderTest(drive(running, String(made.context)));
    await page.setViewport(1280, 900);
    await page.goto(address, upTo);
    return page;
  }
  const openExtensionPage = (path: string) => open(`${extensionOrigin}/${path}`);

  async function killBackground(): Promise<void> {
    const { bidi, chrome } = running;
    const now = '{ ignoreDevToolsAttached: true, disableResetIdleForTest: true }';
    // Asked for anew until its end is seen: a message of an open page (what was seen there) may
    // wake the next background the moment this one has gone, or hold this one back.
    const end = `(async () => { await ${extension}.terminateBackground(${now});
      return ${extension}.backgroundState; })()`;
    await until('the background has stopped', async () =>
      (await bidi.evaluate<string>(chrome, end)) === 'stopped' ? true : undefined,
    );
  }

  return {
    name: 'firefox',
    extensionOrigin,
    open,
    openExtensionPage,
    install: () => running.install(),
    closeWelcome,
    uninstall: async () =>
      void (await running.bidi.send('webExtension.uninstall', { extension: ADD_ON })),
    evaluateInBrowser: (expression) => running.bidi.evaluate(running.chrome, expression),
    async openSidePanel() {
      const popup = await openExtensionPage('popup.html');
      const { x, y } = await until('the popup is drawn', () => popup.evaluate<Point>(OPENER));
      await popup.click(x, y);
      const { bidi, chrome } = running;
      const panel = await driveSidebar(
        (expression) => bidi.evaluate(chrome, expression),
        `${extensionOrigin}/sidepanel.html`,
      );
      // The popup closes itself, which a page that stands in a tab may not be allowed to.
      await popup.close().catch(() => undefined);
      return panel;
    },
    async evaluateInBackground<T>(expression: string): Promise<T> {
      // The background page's window is handed to any other page of the extension.
      const page = await openExtensionPage('popup.html');
      const inside = `(async () => { with (await browser.runtime.getBackgroundPage()) {
        return await (${expression}); } })()`;
      const value = await page.evaluate<T>(inside);
      await page.close();
      return value;
    },
    armKill: async () => killBackground,
    killBackground,
    async armCrash() {
      const { pid } = running.browser.process() ?? {};
      if (pid === undefined) throw new Error('Firefox was reached without its process.');
      return async () => {
        await killGroup(pid);
        running = await launch(options);
      };
    },
    async restart() {
      await running.browser.close();
      running = await launch(options);
    },
    closed: () => new Promise((done) => running.browser.once('disconnected', () => done())),
    close: async () => void (await running.browser.close()),
  };
}
