// The background's door: opens the library on the first question and hands it to the wire. Every
// listener is registered while the script starts, since the browser may wake it for any of them.
import type { PublicPath } from 'wxt/browser';
import { browser, defineBackground } from '#imports';
import { openCorpus } from '../src/corpus/corpus.ts';
import { openReader } from '../src/corpus/reader.ts';
import { openLibrary } from '../src/library/library.ts';
import type { SeedFile } from '../src/library/seed.ts';
import { SEED_STAMP } from '../src/library/seed-stamp.ts';
import { starterBytes } from '../src/library/starter.ts';
import { STARTER } from '../src/library/starter-stamp.ts';
import type { RelatedOrder } from '../src/paper/annotation.ts';
import { findPaperUrl } from '../src/paper/paper-url.ts';
import { loadSettings, saveSettings } from '../src/settings.ts';
import { siteMatches } from '../src/sites/index.ts';
import { openBadge } from '../src/toolbar/badge.ts';
import { serveToolbar } from '../src/toolbar/serve-toolbar.ts';
import { compileTaxonomy, tagPaper } from '../src/topics/tagger.ts';
import { askPage, askTitle } from '../src/wire/ask.ts';
import { storageCopy } from '../src/wire/copy-store.ts';
import { countRequests } from '../src/wire/count-requests.ts';
import { servePresence } from '../src/wire/presence.ts';
import { serve, tellOpen } from '../src/wire/serve.ts';
import { snapshotFiles } from '../src/wire/snapshot-store.ts';

const PRUNE = 'prune-met';

export default defineBackground({ main });

function main() {
  const getFacts = countRequests();
  const onLoss = (message: string) =>
    void library.backups.noteLoss(message).then(
      () => tell(null),
      () => {},
    );
  const library = openLibrary({
    corpus: openCorpus({}, { onLoss }),
    reader: openReader(
      {},
      {
        onLoss,
        beforeUpgrade: (kept) => library.backups.keepBeforeUpgrade(kept),
      },
    ),
    copyStore: storageCopy,
    snapshotStore: snapshotFiles,
    tagPaper,
    seedStamp: SEED_STAMP,
    loadSeed: async () => (await fetchOwn('/corpus/seed.json')).json() as Promise<SeedFile>,
    starter: starterBytes(STARTER, async (name) =>
      (await fetchOwn(`/corpus/starter/${name}` as PublicPath)).arrayBuffer(),
    ),
    loadIdf: async () => (await fetchOwn('/corpus/idf.bin')).arrayBuffer(),
    loadCategories: async () => (await fetchOwn('/corpus/categories.bin')).arrayBuffer(),
    onBetter: (keys) => tell(keys),
    loadVectors: async () => (await fetchOwn('/corpus/vectors.bin')).arrayBuffer(),
    remembersMet: async () => (await loadSettings()).rememberMet,
    saysNear: async () => (await loadSettings()).sayNear,
    now: () => Date.now(),
  });
  const tell = (keys: readonly string[] | null) => {
    void tellOpen(siteMatches, keys);
  };

  const badge = openBadge({ action: browser.action, askPage });
  const setSaved = async (wish: Parameters<typeof library.setSaved>[0]) => {
    const answer = await library.setSaved(wish);
    tell([wish.key, ...(answer.entry ? [answer.entry.key] : [])]);
    return answer;
  };

  serve({
    siteOrigins: new Set(siteMatches.map((match) => match.replace(/\/\*$/, ''))),
    handlers: {
      async annotate({ mentions, visitedAt }, { incognito, place }) {
        const visit = { incognito, visitedAt };
        const answering = library.annotate(mentions, visit);
        // While the stores open; afterwards it is there and costs nothing.
        setTimeout(compileTaxonomy);
        const annotations = await answering;
        if (place?.frameId === 0) badge.note(place.tabId);
        // After the answer: what was met is worth no one's waiting.
        void library.collect(mentions, annotations, visit).catch(() => {});
        return annotations;
      },
      identify: ({ mentions, visitedAt }, { incognito }) =>
        library.identify(mentions, { incognito, visitedAt }),
      async prepare() {
        await library.prepare();
        return null;
      },
      async noteSeen({ keys }, asker) {
        await library.noteSeen(keys, asker);
        return null;
      },
      setSaved: (wish) => setSaved(wish),
      async changeEntry(wish) {
        const answer = await library.changeEntry(wish);
        tell([wish.key, ...(answer.entry ? [answer.entry.key] : [])]);
        return answer;
      },
      async restoreEntry({ key, entry, noteWas }) {
        const answer = await library.restoreEntry(key, entry, noteWas);
        tell([key]);
        return answer;
      },
      async setNotSame({ mention, key, isSame }) {
        await library.setNotSame(mention, key, isSame);
        tell([key]);
        return null;
      },
      async findRelated({ among, order, ...question }) {
        if (among === 'saved') return library.findNearSaved(question);
        return library.findRelated({ ...question, order: await keepOrder(order) });
      },
      findRelatedToSaved: async ({ order, ...wish }) =>
        library.findRelatedToSaved({ ...wish, order: await keepOrder(order) }),
      searchCorpus: ({ query, most }) => library.searchCorpus(query, most),
      findPaper: ({ mention }) => library.findPaper(mention),
      listEntries: () => library.listEntries(),
      listTags: () => library.listTags(),
      listTopics: () => library.listTopics(),
      countTopics: () => library.countTopics(),
      async changeTopic({ wish }) {
        const answer = await library.changeTopic(wish);
        tell(null);
        return answer;
      },
      async takeBackTopic({ key }) {
        const answer = await library.takeBackTopic(key);
        tell(null);
        return answer;
      },
      async correctTopic(wish) {
        const { names, ...answer } = await library.correctTopic(wish);
        tell([wish.key, ...names]);
        return answer;
      },
      async restoreTopic(wish) {
        const answer = await library.restoreTopic(wish);
        tell(null);
        return answer;
      },
      async pageChanged(_, { place }) {
        if (place?.frameId === 0) badge.note(place.tabId);
        return null;
      },
      async bringTools(_, { place }) {
        if (place) await putScript(place.tabId, '/page-tools.js', place.frameId);
        return null;
      },
      async openPaper({ arxiv, as }, { place }) {
        const url = findPaperUrl({ arxiv })?.replace('/abs/', `/${as}/`);
        if (url)
          await browser.tabs.create({
            url,
            active: false,
            ...(place && { openerTabId: place.tabId }),
          });
        return null;
      },
      async markSeen({ keys }, asker) {
        const before = await library.markSeen(keys, asker);
        // What was not recorded holds on its own page alone.
        if (before) tell(keys);
        return before;
      },
      async restoreSeen({ keys, before }, asker) {
        await library.restoreSeen(keys, before, asker);
        tell(keys);
        return null;
      },
      openList: (request, asker) => library.openList(request, asker),
      async keepPlace({ list, key }, asker) {
        await library.keepPlace(list, key, asker);
        return null;
      },
      findAbstract: ({ mention }) => library.findAbstract(mention),
      async keepTogether({ wishes, tag }) {
        const answer = await library.keepTogether(wishes, tag);
        tell(wishes.map(({ key }) => key));
        return answer;
      },
      async restoreTogether({ entries }) {
        const answer = await library.restoreTogether(entries);
        tell(entries.map(({ key }) => key));
        return answer;
      },
      getFacts: async () => getFacts(),
      getHealth: () => library.getHealth(),
      async restoreLost() {
        const answer = await library.restoreLost();
        tell((await library.listEntries()).map(({ key }) => key));
        return answer;
      },
      async dismissLost() {
        await library.dismissLost();
        return null;
      },
      getBackups: () => library.backups.getState(),
      writeBackup: () => library.backups.writeFile(),
      previewBackup: (order) => library.backups.preview(order),
      async restoreBackup(order) {
        const answer = await library.backups.restore(order);
        if (answer) tell(null);
        return answer;
      },
      listBin: () => library.backups.loadBin(),
      async takeFromBin({ key }) {
        const entry = await library.backups.takeFromBin(key);
        tell([key]);
        return { entry };
      },
      async emptyBin() {
        const emptied = await library.backups.emptyBin();
        tell([]);
        return { emptied };
      },
      async clearMet() {
        await library.clearMet();
        return null;
      },
      listCorpora: () => library.listCorpora(),
      getImportReport: ({ id }) => library.getImportReport(id),
      async corporaChanged() {
        library.renewCorpora();
        tell(null);
        return null;
      },
      async removeCorpus({ id }) {
        const answer = await library.removeCorpus(id);
        if (answer.done) tell(null);
        return answer;
      },
      async restoreCorpus({ id }) {
        const answer = await library.restoreCorpus(id);
        if (answer.done) tell(null);
        return answer;
      },
      async purgeRemoved() {
        await library.purgeRemoved();
        return null;
      },
    },
  });

  servePresence();
  serveToolbar({
    browser,
    badge,
    doors: {
      findPaper: (mention) => library.findPaper(mention),
      setSaved,
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

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
    void library.ensureSeed().catch(() => {});
    void library.compareCopies().catch(() => {});
    void browser.alarms.create(PRUNE, { periodInMinutes: 24 * 60 });
  });
  browser.runtime.onStartup.addListener(() => {
    void library.compareCopies().catch(() => {});
    void library.purgeRemoved().catch(() => {});
    // Alarms usually survive a restart, without guarantee.
    void browser.alarms.create(PRUNE, { periodInMinutes: 24 * 60, delayInMinutes: 5 });
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name !== PRUNE) return;
    void library
      .prune()
      .then(() => library.checkContainers())
      .catch(() => {});
    void library.backups.keepDaily().catch(() => {});
  });
  browser.permissions.onAdded.addListener(() => void annotateOpenTabs());
  void annotateOnce();
}

/** The order that the reader has asked for, now or before. */
async function keepOrder(order?: RelatedOrder): Promise<RelatedOrder> {
  if (order) await saveSettings({ relatedOrder: order });
  return order ?? (await loadSettings()).relatedOrder;
}

/** Firefox's sidebar, which the types of Chromium's calls do not know. */
const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };

function openPanel(windowId: number): void {
  const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
  opened.catch(() => undefined);
}

/** The browser's clipboard is open to a page that the reader has just pressed something on. */
async function copyIn(tabId: number, text: string): Promise<boolean> {
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

/** A file of the package. */
const fetchOwn = (path: PublicPath) => fetch(browser.runtime.getURL(path));

/** Said once, also where a browser takes a later start for an installation. */
const WELCOMED = 'welcomed';

async function welcome() {
  const { [WELCOMED]: isDone } = await browser.storage.local.get(WELCOMED);
  if (isDone) return;
  await browser.storage.local.set({ [WELCOMED]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Set for one life of the extension: switching it off, an update or the browser's end unsets it. */
const ANNOTATED = 'annotated';

/** No event tells that the extension was switched on again; that its background runs does. */
async function annotateOnce() {
  const session = browser.storage.session;
  const { [ANNOTATED]: isDone } = await session.get(ANNOTATED).catch(() => ({ [ANNOTATED]: true }));
  if (isDone) return;
  await session.set({ [ANNOTATED]: true });
  await annotateOpenTabs();
}

/**
 * Pages that stood open before the extension was there, or before it might read them, have no script
 * of ours or a dead one. Where one is at work the new one stands down.
 */
async function annotateOpenTabs() {
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
async function putScript(tabId: number, file: ScriptPath, frameId = 0): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}
