// The sources of fresh papers with the browser's own doors: its alarms, its permissions, its network. Nothing is
// asked and no alarm stands while no source is on.
import { browser } from '#imports';
import { type Feeds, openFeeds } from '../../src/feeds/feeds.ts';
import { getsTerms, TERMS_DATA, toPattern } from '../../src/feeds/hosts.ts';
import type { Library } from '../../src/library/library.ts';
import { siteMatches } from '../../src/sites/index.ts';
import { feedJournal } from '../../src/wire/feed-journal.ts';

const ALARM = 'feeds';
/** Should a run be cut off, it goes on after so long. */
const LATEST_MINUTES = 1;
/** A background without a call of the browser's for 30 seconds is ended. */
const AWAKE_MS = 20_000;
/** What the background was woken for is answered first. */
const LOOK_AFTER_MS = 3_000;

export function openBuiltFeeds(
  library: Library,
  onSettled: (isPressed: boolean) => Promise<void>,
): Feeds {
  const feeds = openFeeds({
    store: feedJournal,
    fetch: (...request) => fetch(...request),
    mayAsk: (host) => browser.permissions.contains(accessTo(host)),
    backfill: {
      find: () => library.findBackfill(),
      begin: (wish) => library.beginBackfill(wish),
      take: (id, page) => library.takeBackfill(id, page),
      finish: (id) => library.finishBackfill(id),
      pause: (id, isPaused) => library.pauseBackfill(id, isPaused),
      cancel: () => library.cancelBackfill(),
    },
    takeIn: (papers, source) => library.takeFresh(papers, source),
    holdPapers: (source) => library.holdFresh(source),
    // Held by a context of this profile until it is done or gone.
    alone: (work) =>
      navigator.locks.request(ALARM, { ifAvailable: true }, (lock) =>
        lock ? whileAwake(work) : null,
      ),
    now: () => Date.now(),
    chance: () => Math.random(),
    sleep: (ms) => new Promise((resume) => setTimeout(resume, ms)),
    hasAlarm: async () => (await browser.alarms.get(ALARM)) !== undefined,
    async wakeAt(when) {
      if (when === null) await browser.alarms.clear(ALARM);
      else await browser.alarms.create(ALARM, { when, periodInMinutes: LATEST_MINUTES });
    },
    onSettled,
    listGranted,
    giveBack,
    giveTermsBack: async () => {
      if (import.meta.env.FIREFOX) await browser.permissions.remove({ origins: [], ...TERMS });
    },
    dropPapers: (source) => library.dropFresh(source),
    countPapers: () => library.countFresh(),
  });
  const runDue = () => void feeds.runDue().catch(() => {});
  browser.alarms.onAlarm.addListener(({ name }) => name === ALARM && runDue());
  setTimeout(() => void feeds.keepWaking().catch(() => {}), LOOK_AFTER_MS);
  browser.runtime.onStartup.addListener(() => {
    void feeds.giveBackUnneeded().catch(() => {});
    runDue();
  });
  browser.runtime.onInstalled.addListener(runDue);
  return feeds;
}

/** Firefox asks for what is sent, too; other browsers would not know the name. */
const TERMS = { data_collection: [TERMS_DATA] };

const accessTo = (host: string) => ({
  origins: [toPattern(host)],
  ...(import.meta.env.FIREFOX && getsTerms(host) && TERMS),
});

/** One host each; what the reader has granted for all sites at once is theirs to take back. */
async function listGranted(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((origin) => /^https:\/\/([^/*]+)\/\*$/.exec(origin)?.[1] ?? []);
}

async function giveBack(host: string): Promise<void> {
  const origin = toPattern(host);
  if (!siteMatches.includes(origin)) await browser.permissions.remove({ origins: [origin] });
}

/** What is put in order may take longer than the browser lets a silent background live. */
async function whileAwake<Result>(work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), AWAKE_MS);
  return work().finally(() => clearInterval(timer));
}
