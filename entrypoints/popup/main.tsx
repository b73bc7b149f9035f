// Mounts the popup and hands it the browser: the open tab, its page, and the site permissions.
import { render } from 'preact';
import { browser } from '#imports';
import { siteMatches } from '../../src/sites/index.ts';
import { followTheme } from '../../src/views/follow-theme.ts';
import { Popup } from '../../src/views/Popup.tsx';
import { speakIn } from '../../src/views/say.ts';
import type { PageDoors } from '../../src/views/use-page.ts';
import { ask, askPage, askToReadAgain } from '../../src/wire/ask.ts';
import '../../src/views/pages.css';
import '../../src/views/search.css';

const doors: PageDoors = {
  async findTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
  },
  askPage,
  hasAccess: () => browser.permissions.contains({ origins: siteMatches }),
  requestAccess: () => browser.permissions.request({ origins: siteMatches }),
  reloadTab: (tabId) => void browser.tabs.reload(tabId),
  readAgain: askToReadAgain,
};

// Asked for ahead: the panel opens in the press itself, or the browser refuses.
const here = browser.windows.getCurrent().catch(() => null);
let windowId: number | undefined;
void here.then((window) => {
  windowId = window?.id;
});

/** Firefox's sidebar, which the types of Chromium's calls do not know. */
const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };

/** Firefox opens its sidebar in the window in front, Chromium wants to be told the window. */
function openPanel(): void {
  const opened = sidebarAction
    ? sidebarAction.open()
    : browser.sidePanel.open({ windowId: windowId ?? browser.windows.WINDOW_ID_CURRENT });
  opened.then(
    () => window.close(),
    // The browser's own menu still opens it.
    () => undefined,
  );
}

speakIn(document);
followTheme(document);
const place = document.getElementById('view');
if (place) {
  render(
    <Popup
      ask={ask}
      doors={doors}
      libraryUrl={browser.runtime.getURL('/library.html')}
      openPanel={openPanel}
    />,
    place,
  );
}
