// One tab of Chromium comes in; a driver for it goes out. Closed roots are read from the extension's
// own isolated world, which the browser gives to each page that our content script runs in.
import type { CDPSession, Page } from 'playwright-core';
import { fromChromium } from './accessible-tree.ts';
import type { PageDriver } from './browser-under-test.ts';
import { toSource } from './browser-under-test.ts';
import { inTime } from './in-time.ts';
import { until } from './until.ts';

type Evaluated = {
  result: { value?: unknown; description?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};

/** One tab's session, and what every question to it has in common. */
interface Tab {
  session: CDPSession;
  /** Waits for an answer of this tab, and no longer than its limit. */
  answered<T>(what: string, answer: Promise<T>): Promise<T>;
}

async function evaluateIn<T>(tab: Tab, expression: string, world?: string): Promise<T> {
  const asking = tab.session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    ...(world !== undefined && { uniqueContextId: world }),
  });
  const answer = await tab.answered<Evaluated>(expression, beforeItGoes(tab.session, asking));
  const failure = answer.exceptionDetails;
  if (failure) throw new Error(failure.exception?.description ?? failure.text);
  return answer.result.value as T;
}

/** What is asked of a page that goes away meanwhile may never be answered: then it is an error at once. */
async function beforeItGoes<T>(session: CDPSession, answer: Promise<T>): Promise<T> {
  let onGone = () => {};
  const gone = new Promise<never>((_, reject) => {
    onGone = () => reject(new Error('The page went away while it was asked.'));
    session.on('Runtime.executionContextsCleared', onGone);
  });
  return Promise.race([answer, gone]).finally(() =>
    session.off('Runtime.executionContextsCleared', onGone),
  );
}

/** Follows the worlds of a tab; answers the extension's one of the main frame. */
async function followWorld(tab: Tab, origin: string): Promise<() => Promise<string>> {
  const { session } = tab;
  const worlds = new Map<string, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) worlds.set(context.uniqueId, context.auxData?.frameId ?? '');
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextUniqueId }) => {
    worlds.delete(executionContextUniqueId);
  });
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await tab.answered('Runtime.enable', session.send('Runtime.enable'));
  const framing = session.send('Page.getFrameTree');
  const { frameTree } = await tab.answered('Page.getFrameTree', framing);
  const main = frameTree.frame.id;
  return () =>
    until('a content script of the extension runs in the page', async () => {
      // The world of an extension that has gone may stay, and has none of its calls.
      for (const [world, frame] of [...worlds].reverse()) {
        const isLiving = () => evaluateIn<boolean>(tab, 'Boolean(globalThis.chrome?.dom)', world);
        if (frame === main && (await isLiving().catch(() => false))) return world;
      }
      return undefined;
    });
}

const HOSTS = `[...document.querySelectorAll('scholium-mark, scholium-panel, scholium-tools')].map((host) => ({
  host, root: chrome.dom.openOrClosedShadowRoot(host) }))`;
const OPEN_ROOTS = `Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true,
  get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null } })`;

const ZOOMED = { width: 640, height: 450, deviceScaleFactor: 2, mobile: false };

export async function drivePage(
  page: Page,
  session: CDPSession,
  { extensionOrigin, answerS }: { extensionOrigin: string; answerS?: number },
): Promise<PageDriver> {
  const answered = <T>(what: string, answer: Promise<T>) =>
    inTime(`${page.url()}: ${what}`, answer, answerS);
  const tab = { session, answered };
  const world = await followWorld(tab, extensionOrigin);
  const isOwnPage = () => page.url().startsWith(extensionOrigin);
  return {
    goto: async (address, upTo = 'loaded') =>
      void (await page.goto(address, { waitUntil: upTo === 'loaded' ? 'load' : 'commit' })),
    address: () => page.url(),
    evaluate: (expression) => evaluateIn(tab, expression),
    callInside: async (run, argument) =>
      evaluateIn(tab, `(${toSource(run)})(${HOSTS}, ${JSON.stringify(argument)})`, await world()),
    async evaluateOpened(script, expression) {
      // A page of our own has no closed roots, and no second world.
      const place = isOwnPage() ? undefined : await world();
      if (place !== undefined) await evaluateIn(tab, `${OPEN_ROOTS}; 0`, place);
      await evaluateIn(tab, `${script}; 0`, place);
      return evaluateIn(tab, expression, place);
    },
    evaluateInScript: async (expression) => evaluateIn(tab, expression, await world()),
    click: (x, y) => answered(`a click at ${x}, ${y}`, page.mouse.click(x, y)),
    move: (x, y) => answered(`the pointer to ${x}, ${y}`, page.mouse.move(x, y)),
    press: (key) => answered(`the key ${key}`, page.keyboard.press(key)),
    async readTree() {
      const reading = session.send('Accessibility.getFullAXTree');
      return fromChromium((await answered('its tree', reading)).nodes);
    },
    setColorScheme: (colorScheme) => answered(colorScheme, page.emulateMedia({ colorScheme })),
    async setMode(mode) {
      const changing = page.emulateMedia({
        media: mode === 'print' ? 'print' : null,
        forcedColors: mode === 'forced-colors' ? 'active' : 'none',
        reducedMotion: mode === 'reduced-motion' ? 'reduce' : 'no-preference',
      });
      await answered(mode, changing);
      // A window of 1280 at 200 %: half as many pixels of the page, each drawn by four.
      const sizing =
        mode === 'zoomed'
          ? session.send('Emulation.setDeviceMetricsOverride', ZOOMED)
          : session.send('Emulation.clearDeviceMetricsOverride');
      await answered(`the sizes of ${mode}`, sizing);
    },
    setViewport: (width, height) =>
      answered(`a window of ${width} × ${height}`, page.setViewportSize({ width, height })),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    toFront: () => answered('to the front', page.bringToFront()),
    close: () => answered('its end', page.close()),
  };
}
