// The tabs that stand open: a script of ours comes into those that have none, and into one that asks
// for its tools.
import type { PublicPath } from 'wxt/browser';
import { browser } from '#imports';
import { siteMatches } from '../../src/sites/index.ts';

/** Set for one life of the extension: switching it off, an update or the browser's end unsets it. */
const ANNOTATED = 'annotated';
const LOOK_AGAIN_MS = 2000;

/** No event tells that the extension was switched on again; that its background runs does. */
export async function annotateOnce() {
  const session = browser.storage.session;
  const { [ANNOTATED]: isDone } = await session.get(ANNOTATED).catch(() => ({ [ANNOTATED]: true }));
  if (isDone) return;
  await session.set({ [ANNOTATED]: true });
  await annotateOpenTabs();
  // A page that was just being loaded may have begun too early for the browser to know of us, and
  // been too young to be found here.
  await new Promise((resume) => setTimeout(resume, LOOK_AGAIN_MS));
  await annotateOpenTabs();
}

/**
 * Pages that stood open before the extension was there, or before it might read them, have no script
 * of ours or a dead one. Where one is at work the new one stands down.
 */
export async function annotateOpenTabs() {
  const tabs = await browser.tabs.query({ url: siteMatches, discarded: false }).catch(() => []);
  // All at once: a tab that hangs must not hold up the others.
  await Promise.all(
    tabs.map(async ({ id }) => {
      // The host may be withheld, or the tab gone.
      if (id !== undefined) await putScript(id, '/content-scripts/paper-pages.js').catch(() => {});
    }),
  );
}

type ScriptPath = Extract<PublicPath, `${string}.js`>;

/** Puts a script of ours into a tab, where our content scripts stand. */
export async function putScript(tabId: number, file: ScriptPath, frameId = 0): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}
