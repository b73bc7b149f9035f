// Mounts the side panel and hands it the browser: the tab in front of its window, and what that
// tab's page says of its paper. It follows one window, its own, and never another.
import { render } from 'preact';
import { browser } from '#imports';
import { parseArxivId } from '../../src/paper/arxiv-id.ts';
import { siteMatches } from '../../src/sites/index.ts';
import { followTheme } from '../../src/views/follow-theme.ts';
import { SidePanel } from '../../src/views/SidePanel.tsx';
import { speakIn } from '../../src/views/say.ts';
import { keepDrafts } from '../../src/views/stored-drafts.ts';
import type { PanelDoors } from '../../src/views/use-tab.ts';
import { ask, askTitle } from '../../src/wire/ask.ts';
import '../../src/views/pages.css';
import '../../src/views/related.css';
import '../../src/views/paper.css';
import '../../src/views/side-panel.css';

/** No tab has it: nobody answers there. */
const NO_TAB = -1;

async function findWindow(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}

/** Opened in a tab of its own about one paper, as the context menu does, it follows no other tab. */
const fixed = parseArxivId(new URLSearchParams(location.search).get('paper') ?? '');

async function findTab() {
  if (fixed) return { id: NO_TAB, url: `https://arxiv.org/abs/${fixed}` };
  const [tab] = await browser.tabs.query({ active: true, windowId: await findWindow() });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** Another tab in front, another page in it, or another say over the sites. */
function watchTab(onChange: () => void): () => void {
  if (fixed) return () => undefined;
  const onUpdated = (
    _: number,
    { url, status, title }: { url?: string; status?: string; title?: string },
    { active }: { active: boolean },
  ) => {
    // With its title a page that is still loading has got a script of ours.
    if (active && (url ?? status ?? title) !== undefined) onChange();
  };
  const { onActivated, onAttached, onReplaced } = browser.tabs;
  const { onAdded, onRemoved } = browser.permissions;
  const moves = [onActivated, onAttached, onReplaced, onAdded, onRemoved];
  browser.tabs.onUpdated.addListener(onUpdated);
  for (const move of moves) move?.addListener(onChange);
  return () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    for (const move of moves) move?.removeListener(onChange);
  };
}

const doors: PanelDoors = {
  findTab,
  watchTab,
  askTitle: async (tabId, arxiv) => (tabId === NO_TAB ? null : askTitle(tabId, arxiv)),
  hasAccess: () => browser.permissions.contains({ origins: siteMatches }),
  requestAccess: () => browser.permissions.request({ origins: siteMatches }),
  drafts: keepDrafts(localStorage),
};

speakIn(document);
followTheme(document);
const place = document.getElementById('view');
if (place) {
  render(
    <SidePanel ask={ask} doors={doors} libraryUrl={browser.runtime.getURL('/library.html')} />,
    place,
  );
}
