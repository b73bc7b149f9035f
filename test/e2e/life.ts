// The life of the extension itself, as a reader and the browser drive it: installed, updated,
// switched off and on, removed, and its sites withheld, while pages stand open. What each browser
// needs for it is here; what a page shows of it is for the tests.
import type { Page } from 'playwright-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import type { Chromium } from './chromium.ts';
import { closeWelcome, launchChromium } from './chromium.ts';
import type { Firefox } from './firefox.ts';
import { ADD_ON, launchFirefox } from './firefox.ts';
import type { BrowserName } from './launch.ts';
import { findBuilt, launchFresh } from './launch.ts';
import type { LoopbackWeb } from './server.ts';

export interface LifeUnderTest extends BrowserUnderTest {
  install(): Promise<void>;
  uninstall(): Promise<void>;
  /** Ends the extension and starts it anew from its folder, as an update does. */
  update(): Promise<void>;
  setEnabled(on: boolean): Promise<void>;
  /** Takes the sites away from the extension, or gives them back, as the reader's own settings do. */
  setAccess(isGiven: boolean): Promise<void>;
  /** The browser grants what an extension asks for at a press, without a prompt that none can press. */
  readonly asksSilently: boolean;
  /** The reader goes to another tab and comes back to the one at this address. */
  comeBack(address: string): Promise<void>;
  /** All that the marks of the tab at this address say, also where their script has no extension. */
  readText(address: string): Promise<string>;
  /** What the browser has written of errors in our scripts: pages, background and views. */
  errors(): Promise<string[]>;
  forgetErrors(): Promise<void>;
}

/** Launches a browser that has no extension yet. `extension`: the folder that it will be given. */
export function launchBare(
  name: BrowserName,
  web: LoopbackWeb,
  extension = findBuilt(name),
): Promise<LifeUnderTest> {
  const launch = name === 'chromium' ? launchBareChromium : launchBareFirefox;
  return launch(web, extension);
}

async function launchBareChromium(web: LoopbackWeb, extension: string): Promise<LifeUnderTest> {
  const launch = (options: Parameters<typeof launchChromium>[0]) =>
    launchChromium({ ...options, extension, isBare: true });
  const browser = await launchFresh<Chromium>('chromium', launch, web);
  const id = new URL(browser.extensionOrigin).host;
  const whole = browser.context().browser();
  if (!whole) throw new Error('The context shows no browser.');
  const session = await whole.newBrowserCDPSession();
  // Of an experimental domain that the driver's types do not know.
  const send: (method: string, params: object) => Promise<unknown> = session.send.bind(
    session,
  ) as never;
  const thrown = followErrors(browser);
  let isInstalled = false;
  const page = await browser.context().newPage();
  await page.goto('chrome://extensions/');
  const call = <T>(expression: string): Promise<T> => page.evaluate(`chrome.${expression}`);
  const configure = (change: string) =>
    call<void>(
      `developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', ${change} })`,
    );
  // Errors are kept only in developer mode.
  await call('developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  return {
    ...browser,
    asksSilently: false,
    async install() {
      const isFirst = !isInstalled;
      isInstalled = true;
      await send('Extensions.loadUnpacked', { path: extension });
      if (isFirst) await closeWelcome(browser.context(), browser.extensionOrigin);
    },
    async uninstall() {
      isInstalled = false;
      await send('Extensions.uninstall', { id });
    },
    update: () => call(`developerPrivate.reload('${id}', {}).then(() => undefined)`),
    setEnabled: (on) => call(`management.setEnabled('${id}', ${on})`),
    setAccess: (isGiven) => configure(`hostAccess: '${isGiven ? 'ON_ALL_SITES' : 'ON_CLICK'}'`),
    async comeBack(address) {
      const there = findPage(browser, address);
      const its = await browser.context().newCDPSession(there);
      // The driver has every tab believe that it has the focus.
      await its.send('Emulation.setFocusEmulationEnabled', { enabled: false });
      await page.bringToFront();
      await there.bringToFront();
    },
    async readText(address) {
      const its = await browser.context().newCDPSession(findPage(browser, address));
      const { root } = await its.send('DOM.getDocument', { depth: -1, pierce: true });
      return textOf(root, false);
    },
    async errors() {
      const kept = await call<string[]>(`developerPrivate.getExtensionInfo('${id}')
        .then(({ runtimeErrors }) => runtimeErrors.map(({ message }) => message))`);
      return [...thrown, ...kept];
    },
    forgetErrors() {
      thrown.length = 0;
      return call(`developerPrivate.deleteExtensionErrors({ extensionId: '${id}' })`);
    },
  };
}

/** What our scripts throw in pages, where they have lost their extension too. */
function followErrors(browser: Chromium): string[] {
  const thrown: string[] = [];
  browser.context().on('page', async (page) => {
    // Gone again already: then it has thrown nothing.
    const session = await browser
      .context()
      .newCDPSession(page)
      .catch(() => null);
    if (!session) return;
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { url, stackTrace, ...what } }) => {
      const urls = [url ?? '', ...(stackTrace?.callFrames ?? []).map((frame) => frame.url)];
      if (urls.some((at) => at.startsWith(browser.extensionOrigin)))
        thrown.push(what.exception?.description ?? what.text);
    });
    await session.send('Runtime.enable').catch(() => undefined);
  });
  return thrown;
}

function findPage(browser: Chromium, address: string): Page {
  const found = browser
    .context()
    .pages()
    .find((page) => page.url() === address);
  if (!found) throw new Error(`No tab is open at ${address}.`);
  return found;
}

/** A node as the browser's tools describe it. */
interface DescribedNode {
  nodeType: number;
  nodeValue: string;
  children?: DescribedNode[];
  shadowRoots?: DescribedNode[];
}

/** All text within shadow roots. */
function textOf(node: DescribedNode, isInside: boolean): string {
  const own = isInside && node.nodeType === 3 ? [node.nodeValue] : [];
  const roots = (node.shadowRoots ?? []).map((root) => textOf(root, true));
  const children = (node.children ?? []).map((child) => textOf(child, isInside));
  return [...own, ...roots, ...children].filter((text) => text !== '').join(' ');
}

const ADD_ONS = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
const PERMISSIONS = `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions`;

async function launchBareFirefox(web: LoopbackWeb, extension: string): Promise<LifeUnderTest> {
  const launch = (options: Parameters<typeof launchFirefox>[0]) =>
    launchFirefox({ ...options, extension, isBare: true });
  const browser = await launchFresh<Firefox>('firefox', launch, web);
  let isInstalled = false;
  const inBrowser = async (work: string) =>
    void (await browser.evaluateInBrowser(`(async () => { ${work}; return 0 })()`));
  await inBrowser(
    `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)`,
  );
  return {
    ...browser,
    asksSilently: true,
    async install() {
      await browser.install();
      // What it keeps outlives its removal here: the screen comes once.
      if (!isInstalled) await browser.closeWelcome();
      isInstalled = true;
    },
    update: () => browser.install(),
    setEnabled: (on) =>
      inBrowser(
        `const addOn = await ${ADD_ONS}.getAddonByID('${ADD_ON}');
         await addOn.${on ? 'enable' : 'disable'}()`,
      ),
    setAccess: (isGiven) =>
      inBrowser(
        `const { extension } = WebExtensionPolicy.getByID('${ADD_ON}');
         await ${PERMISSIONS}.${isGiven ? 'add' : 'remove'}('${ADD_ON}', {
           permissions: [], data_collection: [],
           origins: extension.manifest.host_permissions }, extension)`,
      ),
    // Nothing is left to hear it, or to say something.
    comeBack: async () => undefined,
    readText: async () => '',
    errors: () =>
      browser.evaluateInBrowser(`Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError)
        .filter(({ sourceName, flags }) => (flags & 1) === 0 &&
          sourceName.startsWith('${browser.extensionOrigin}'))
        .map(({ errorMessage }) => errorMessage)
        // Firefox's own note that it let an answer fall with the script that waited for it, or
        // with the page that it keeps to come back to.
        .filter((message) => !/^Promise (resolved|rejected) (after context unloaded|while context is inactive)/
          .test(message))`),
    forgetErrors: () => inBrowser('Services.console.reset()'),
  };
}
