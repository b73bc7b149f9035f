// The background's door: opens the library on the first question and hands it to the wire. Every
// listener is registered while the script starts, since the browser may wake it for any of them.
import { browser, defineBackground } from '#imports';
import { makeHandlers } from '../../src/handlers/handlers.ts';
import type { Library } from '../../src/library/library.ts';
import type { RelatedOrder } from '../../src/paper/annotation.ts';
import { loadSettings, saveSettings } from '../../src/settings.ts';
import { siteMatches } from '../../src/sites/index.ts';
import { openBadge } from '../../src/toolbar/badge.ts';
import { serveToolbar } from '../../src/toolbar/serve-toolbar.ts';
import { compileTaxonomy } from '../../src/topics/tagger.ts';
import { askPage, askTitle } from '../../src/wire/ask.ts';
import { countRequests } from '../../src/wire/count-requests.ts';
import { servePresence } from '../../src/wire/presence.ts';
import { serve, tellOpen, tellViews } from '../../src/wire/serve.ts';
import { copyIn, openBehind, openPanel, welcome } from './browser-doors.ts';
import { keepAlarm } from './keep-alarm.ts';
import { openBuiltLibrary } from './library-parts.ts';
import { openBuiltFeeds } from './open-feeds.ts';
import { openBuiltNews } from './open-news.ts';
import { annotateOnce, annotateOpenTabs, putScript } from './open-tabs.ts';

const PRUNE = 'prune-met';
const DAILY = { periodInMinutes: 24 * 60, delayInMinutes: 5 };

export default defineBackground({ main });

function main() {
  const getFacts = countRequests();
  const tell = (keys: readonly string[] | null) => void tellOpen(siteMatches, keys);
  const library = openBuiltLibrary({
    onBetter: tell,
    onLearned: (keys) => void tellViews(keys),
  });
  const badge = openBadge({ action: browser.action, askPage });
  const news = openBuiltNews(library, badge);
  const feeds = openBuiltFeeds(library, news.settle);
  const handlers = makeHandlers({
    library,
    feeds,
    news,
    tell,
    noteTab: (tabId) => badge.note(tabId),
    bringTools: ({ tabId, frameId }) => putScript(tabId, '/page-tools.js', frameId),
    openBehind,
    compileTaxonomy,
    keepOrder,
    getFacts,
  });
  serve({
    siteOrigins: new Set(siteMatches.map((match) => match.replace(/\/\*$/, ''))),
    handlers,
  });
  servePresence();
  serveToolbar({
    browser,
    badge,
    doors: {
      findPaper: (mention) => library.findPaper(mention),
      setSaved: (wish) => handlers.setSaved(wish, { incognito: false }),
      askTitle,
      copyIn,
      openPaper: (arxiv) =>
        browser.tabs.create({ url: `${browser.runtime.getURL('/sidepanel.html')}?paper=${arxiv}` }),
    },
    openPanel,
    searchCorpus: (query, most) => library.searchCorpus(query, most),
    isFirefox: import.meta.env.FIREFOX,
    libraryUrl: browser.runtime.getURL('/library.html'),
  });
  followLife(library);
  browser.permissions.onAdded.addListener(() => void annotateOpenTabs());
  void annotateOnce();
}

/** What is done as the extension is installed, the browser starts, and a day goes by. */
function followLife(library: Library): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
    void library.ensureSeed().catch(() => {});
    void library.compareCopies().catch(() => {});
  });
  browser.runtime.onStartup.addListener(() => {
    void library.compareCopies().catch(() => {});
    void library.purgeRemoved().catch(() => {});
    void browser.alarms.create(PRUNE, DAILY);
  });
  // Alarms may be lost at any time, and where the extension is switched off and on neither event says so
  // (developer.chrome.com/docs/extensions/reference/api/alarms).
  void keepAlarm(browser.alarms, PRUNE, DAILY).catch(() => {});
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== PRUNE) return;
    void library
      .prune()
      .then(() => library.checkContainers())
      .catch(() => {});
    void library.backups.keepDaily().catch(() => {});
  });
}

/** The order that the reader has asked for, now or before. */
async function keepOrder(order?: RelatedOrder): Promise<RelatedOrder> {
  if (order) await saveSettings({ relatedOrder: order });
  return order ?? (await loadSettings()).relatedOrder;
}
