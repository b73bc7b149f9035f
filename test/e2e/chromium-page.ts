// One tab of Chromium comes in; a driver for it goes out. Closed roots are read from the extension's
// own isolated world, which the browser gives to each page that our content script runs in.
import type { CDPSession, Page } from 'playwright-core';
import { fromChromium } from './accessible-tree.ts';
import type { PageDriver } from './browser-under-test.ts';
import { toSource } from './browser-under-test.ts';
import { until } from './until.ts';

type Evaluated = {
  result: { value?: unknown; description?: string };
  exceptionDetails?: { text: string; exception?: { description?: string } };
};

async function evaluateIn<T>(session: CDPSession, expression: string, world?: string): Promise<T> {
  const answer: Evaluated = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
    ...(world !== undefined && { uniqueContextId: world }),
  });
  const failure = answer.exceptionDetails;
  if (failure) throw new Error(failure.exception?.description ?? failure.text);
  return answer.result.value as T;
}

/** Follows the worlds of a tab; answers the extension's one of the main frame. */
async function followWorld(session: CDPSession, origin: string): Promise<() => Promise<string>> {
  const worlds = new Map<string, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) worlds.set(context.uniqueId, context.auxData?.frameId ?? '');
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextUniqueId }) => {
    worlds.delete(executionContextUniqueId);
  });
  session.on('Runtime.executionContextsCleared', () => worlds.clear());
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const main = frameTree.frame.id;
  return () =>
    until('a content script of the extension runs in the page', async () => {
      // The world of an extension that has gone may stay, and has none of its calls.
      for (const [world, frame] of [...worlds].reverse()) {
        const isLiving = () =>
          evaluateIn<boolean>(session, 'Boolean(globalThis.chrome?.dom)', world);
        if (frame === main && (await isLiving().catch(() => false))) return world;
      }
      return undefined;
    });
}

const HOSTS = `[...document.querySelectorAll('scholium-mark, scholium-panel')].map((host) => ({
  host, root: chrome.dom.openOrClosedShadowRoot(host) }))`;
const OPEN_ROOTS = `Object.defineProperty(Element.prototype, 'shadowRoot', { configurable: true,
  get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null } })`;

const ZOOMED = { width: 640, height: 450, deviceScaleFactor: 2, mobile: false };

export async function drivePage(
  page: Page,
  session: CDPSession,
  origin: string,
): Promise<PageDriver> {
  const world = await followWorld(session, origin);
  const isOwnPage = () => page.url().startsWith(origin);
  return {
    goto: async (address, upTo = 'loaded') =>
      void (await page.goto(address, { waitUntil: upTo === 'loaded' ? 'load' : 'commit' })),
    address: () => page.url(),
    evaluate: (expression) => evaluateIn(session, expression),
    callInside: async (run, argument) =>
      evaluateIn(
        session,
        `(${toSource(run)})(${HOSTS}, ${JSON.stringify(argument)})`,
        await world(),
      ),
    async evaluateOpened(script, expression) {
      // A page of our own has no closed roots, and no second world.
      const place = isOwnPage() ? undefined : await world();
      if (place !== undefined) await evaluateIn(session, `${OPEN_ROOTS}; 0`, place);
      await evaluateIn(session, `${script}; 0`, place);
      return evaluateIn(session, expression, place);
    },
    evaluateInScript: async (expression) => evaluateIn(session, expression, await world()),
    click: (x, y) => page.mouse.click(x, y),
    move: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    readTree: async () => fromChromium((await session.send('Accessibility.getFullAXTree')).nodes),
    setColorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    async setMode(mode) {
      await page.emulateMedia({
        media: mode === 'print' ? 'print' : null,
        forcedColors: mode === 'forced-colors' ? 'active' : 'none',
        reducedMotion: mode === 'reduced-motion' ? 'reduce' : 'no-preference',
      });
      // A window of 1280 at 200 %: half as many pixels of the page, each drawn by four.
      if (mode === 'zoomed') await session.send('Emulation.setDeviceMetricsOverride', ZOOMED);
      else await session.send('Emulation.clearDeviceMetricsOverride');
    },
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (file) => void (await page.screenshot({ path: file })),
    toFront: () => page.bringToFront(),
    close: () => page.close(),
  };
}
