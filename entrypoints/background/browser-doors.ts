// What the background opens in the browser at a press: the panel, a tab, the page's clipboard; and the
// first screen, once.
import { browser } from '#imports';
import type { Place } from '../../src/handlers/parts.ts';

/** Firefox's sidebar, which the types of Chromium's calls do not know. */
const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };

export function openPanel(windowId: number): void {
  const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
  opened.catch(() => undefined);
}

export async function openBehind(url: string, place: Place | undefined): Promise<void> {
  await browser.tabs.create({ url, active: false, ...(place && { openerTabId: place.tabId }) });
}

/** The browser's clipboard is open to a page that the reader has just pressed something on. */
export async function copyIn(tabId: number, text: string): Promise<boolean> {
  const func = (copied: string) =>
    navigator.clipboard.writeText(copied).then(
      () => true,
      () => false,
    );
  const target = { tabId };
  return browser.scripting.executeScript({ target, func, args: [text] }).then(
    ([answer]) => answer?.result === true,
    () => false,
  );
}

/** Said once, also where a browser takes a later start for an installation. */
const WELCOMED = 'welcomed';

export async function welcome() {
  const { [WELCOMED]: isDone } = await browser.storage.local.get(WELCOMED);
  if (isDone) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
