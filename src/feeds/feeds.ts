// The sources as the background has them: switched on and off, asked when they are due, told of. What is noted of
// them comes from a store and goes back to it, one change after another. Nothing is asked while none is on.

import type { BackfillWish } from '../paper/backfill.ts';
import {
  type FeedState,
  kindOf,
  MOST_FEEDS,
  type SourceId,
  type SourceLine,
} from '../paper/fresh.ts';
import type { FeedParts } from './feed-parts.ts';
import { FEED_HOSTS, getsTerms } from './hosts.ts';
import {
  freshBackfill,
  freshState,
  idsOf,
  type Journal,
  readJournal,
  type SourceState,
  type Sources,
  stateOf,
} from './journal.ts';
import { neededHosts } from './needed-hosts.ts';
import { isSettled, nextWaking, runFeeds } from './run-feeds.ts';
import { nextRound } from './schedule.ts';
import {
  changeSource,
  isTwice,
  type SourceChange,
  withoutSource,
  withSource,
} from './source-change.ts';
import { type BackfillKeeping, toBackfillLine } from './tell-backfill.ts';

export interface FeedsParts extends Omit<FeedParts, 'load' | 'update' | 'backfill'> {
  backfill: BackfillKeeping;
  store: { load(): Promise<unknown>; save(journal: unknown): Promise<void> };
  /** Has {@link Feeds.runDue} called then, also if the background has ended; null: no more. */
  wakeAt(time: number | null): Promise<void>;
  /** Whether such a call stands: the browser may lose it. */
  hasAlarm(): Promise<boolean>;
  /** Hosts that the browser lets be asked for the sake of a source, and were not always allowed. */
  listGranted(): Promise<readonly string[]>;
  /** Lets the browser forget that this host may be asked, unless marks need it. */
  giveBack(host: string): Promise<void>;
  /** The same for the reader's own words, which go to no host any more. */
  giveTermsBack(): Promise<void>;
  /** Each source that is on has brought what it has; `isPressed`: at a press of the reader's. */
  onSettled(isPressed: boolean): Promise<void>;
  /** Forgets the papers that this source alone has told of. */
  dropPapers(source: SourceId): Promise<void>;
  countPapers(): Promise<ReadonlyMap<SourceId, number>>;
}

export type Feeds = ReturnType<typeof openFeeds>;

export function openFeeds(parts: FeedsParts) {
  const { store, now } = parts;
  let last: Promise<unknown> = Promise.resolve();
  const load = async () => readJournal(await store.load(), now());
  function update(change: (journal: Journal) => Journal): Promise<Journal> {
    const changed = last.then(async () => {
      const next = change(await load());
      await store.save(next);
      return next;
    });
    last = changed.catch(() => {});
    return changed;
  }

  async function tell(): Promise<FeedState> {
    const [journal, papers] = [await load(), await parts.countPapers()];
    // What a feed has left behind can be forgotten after it has gone.
    const ids = new Set([...idsOf(journal), ...papers.keys()]);
    const sources = [...ids].map((id) =>
      toLine(id, stateOf(journal, id), papers.get(id) ?? 0, now()),
    );
    const standing = await parts.backfill.find();
    const backfill = standing && toBackfillLine(journal, standing, now());
    return { sources, hour: journal.hour, backfill };
  }

  /** Hosts that something is asked of; where the store does not answer, as if a field were fetched. */
  async function readNeeded(): Promise<Set<string>> {
    const hasBackfill = await parts.backfill.find().then(
      (found) => found !== null,
      () => true,
    );
    return neededHosts(await load(), hasBackfill);
  }

  /** Of these hosts those of which nothing is asked any more. */
  async function giveBack(hosts: Iterable<string>): Promise<void> {
    const needed = await readNeeded();
    const over = [...hosts].filter((host) => !needed.has(host));
    const isOver = over.some(getsTerms) && ![...needed].some(getsTerms);
    await Promise.all([
      ...over.map((host) => parts.giveBack(host).catch(() => {})),
      isOver && parts.giveTermsBack().catch(() => {}),
    ]);
  }

  /** All that is due is asked for; ends when nothing is. */
  async function runDue(isPressed = false): Promise<void> {
    const isFetched = (await readNeeded()).has(FEED_HOSTS.backfill);
    const next = await runFeeds({ ...parts, load, update });
    // The field may have come to its end.
    if (isFetched) await giveBack([FEED_HOSTS.backfill]);
    if (next === undefined) return;
    await parts.wakeAt(next);
    if (isSettled(await load(), now())) await parts.onSettled(isPressed);
  }

  /**
   * What was changed holds, an alarm stands for it, and hosts of which nothing is asked any more are given back before
   * this ends; the requests come after. `also` is done first.
   */
  async function begin(
    change: (journal: Journal) => Journal,
    also?: () => Promise<unknown>,
  ): Promise<FeedState> {
    const before = await readNeeded();
    await also?.();
    await parts.wakeAt(await nextWaking(await update(change), parts));
    await giveBack(before);
    const state = await tell();
    void runDue(true).catch(() => {});
    return state;
  }

  return {
    tell,
    runDue: () => runDue(),
    /** As the background starts: what is to be asked next has an alarm again if it was lost. Nothing is asked by this. */
    async keepWaking(): Promise<void> {
      if (await parts.hasAlarm()) return;
      const next = await nextWaking(await load(), parts);
      if (next !== null) await parts.wakeAt(next);
    },
    setSource: (id: SourceId, change: SourceChange) =>
      begin((journal) =>
        isTwice(journal, id, change)
          ? journal
          : withSource(journal, id, changeSource(stateOf(journal, id), change)),
      ),
    /** A further feed, off and without an address; nothing where there are as many as are kept. */
    async addFeed(): Promise<FeedState> {
      const papers = await parts.countPapers();
      return begin((journal) => {
        const feeds = idsOf(journal).filter((id) => kindOf(id) === 'feed');
        const used = [...feeds, ...papers.keys()].map(
          (id) => Number(id.slice('feed-'.length)) || 1,
        );
        const id = `feed-${Math.max(1, ...used) + 1}` as const;
        return feeds.length < MOST_FEEDS ? withSource(journal, id, freshState()) : journal;
      });
    },
    /** At the start of the browser: what was left over by a background that ended in between. */
    giveBackUnneeded: async () => giveBack(await parts.listGranted()),
    /** Off, without what is noted of it, and with or without the papers that it alone has told of. */
    dropSource: (id: SourceId, keepsPapers: boolean): Promise<FeedState> =>
      begin(
        (journal) => withoutSource(journal, id),
        async () => keepsPapers || (await parts.dropPapers(id)),
      ),
    /** Where one is under way already, that one goes on. */
    async beginBackfill(wish: BackfillWish): Promise<FeedState> {
      await parts.backfill.begin(wish);
      return begin((journal) => ({ ...journal, backfill: freshBackfill }));
    },
    /** Going on it is asked for at once, unless its host wants to be left alone. */
    async pauseBackfill(isPaused: boolean): Promise<FeedState> {
      const standing = await parts.backfill.find();
      if (standing) await parts.backfill.pause(standing.id, isPaused);
      return begin((journal) => ({ ...journal, backfill: freshBackfill }));
    },
    /** All that came of it goes. */
    cancelBackfill: () =>
      begin(
        (journal) => ({ ...journal, backfill: freshBackfill }),
        () => parts.backfill.cancel(),
      ),
    setHour: (hour: number) =>
      begin((journal) => {
        const moved = idsOf(journal).map((id) => {
          const state = stateOf(journal, id);
          const { skipDays, todo, lastAt } = state;
          const waits = todo === null && lastAt !== null;
          const nextAt = nextRound(now(), { hour, skipDays, chance: parts.chance() });
          return [id, waits ? { ...state, nextAt } : state] as const;
        });
        return { ...journal, hour, sources: Object.fromEntries(moved) as unknown as Sources };
      }),
  };
}

function toLine(id: SourceId, state: SourceState, papers: number, now: number): SourceLine {
  const { isOn, categories, query, lastAt, nextAt, todo, found, error } = state;
  const isRunning = isOn && (todo?.length ?? 1) > 0 && nextAt <= now;
  const kind = kindOf(id);
  return { id, kind, isOn, categories, query, lastAt, nextAt, isRunning, found, error, papers };
}
