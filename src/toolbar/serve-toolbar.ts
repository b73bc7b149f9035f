// All that stands around the page in the browser's own places, bound to the browser: badge, context
// menu, address bar and keys. To be called while the script starts, since each may wake it.
import type { Browser, browser } from 'wxt/browser';
import { words } from '../words.ts';
import type { Badge } from './badge.ts';
import { answerMenu, makeContextMenu } from './context-menu.ts';
import type { OmniboxParts } from './omnibox.ts';
import { escapeXml, suggest, toOpened } from './omnibox.ts';
import type { PaperDoors } from './paper-work.ts';
import { savePaper } from './paper-work.ts';

export interface ToolbarParts {
  browser: typeof browser;
  badge: Badge;
  doors: PaperDoors;
  openPanel(windowId: number): void;
  searchCorpus: OmniboxParts['searchCorpus'];
  isFirefox: boolean;
  libraryUrl: string;
}

export function serveToolbar(parts: ToolbarParts): void {
  const { browser, badge } = parts;
  badge.prepare();
  browser.runtime.onInstalled.addListener(() => void makeContextMenu(browser.contextMenus));
  browser.contextMenus.onClicked.addListener((info, tab) => void answerMenu(parts, info, tab));
  serveOmnibox(parts);
  browser.commands.onCommand.addListener((command, tab) => void answerKey(parts, command, tab));
}

/** The keys that the manifest suggests, beside the one that opens the popup. */
async function answerKey(
  { browser, doors, badge, openPanel, libraryUrl }: ToolbarParts,
  command: string,
  tab: Browser.tabs.Tab | undefined,
): Promise<void> {
  if (command === 'open-panel' && tab) openPanel(tab.windowId);
  if (command === 'open-library') await browser.tabs.create({ url: libraryUrl });
  if (command !== 'save-paper' || tab?.id === undefined) return;
  const place = { address: tab.url, tabId: tab.id };
  await badge.flash(tab.id, await savePaper(doors, place).catch(() => false));
}

function serveOmnibox({ browser, searchCorpus, isFirefox, libraryUrl }: ToolbarParts): void {
  const { omnibox } = browser;
  if (!omnibox) return;
  let turn = 0;
  const description = words('toolbar.omnibox');
  void omnibox.setDefaultSuggestion({
    description: isFirefox ? description : escapeXml(description),
  });
  omnibox.onInputChanged.addListener((typed, answer) => {
    turn += 1;
    const asked = turn;
    suggest({ searchCorpus, isXml: !isFirefox }, typed).then(
      // Typing went on meanwhile: what was asked for is over.
      (found) => asked === turn && answer(found),
      () => answer([]),
    );
  });
  omnibox.onInputEntered.addListener((content, where) => {
    const url = toOpened(content, libraryUrl);
    if (where === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: where === 'newForegroundTab' });
  });
}
