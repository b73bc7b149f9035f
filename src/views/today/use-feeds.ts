// The sources of fresh papers as a view holds them: read through the wire, switched through the wire, and read again
// while one of them is being asked. A switch shows what is stored, never what was only pressed.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BackfillWish } from '../../paper/backfill.ts';
import { toFeedAddress } from '../../paper/feed-address.ts';
import {
  type FeedState,
  isFeedId,
  kindOf,
  type SourceId,
  type SourceKind,
} from '../../paper/fresh.ts';
import { failureCode } from '../../wire/ask.ts';
import type { Ask } from '../ask-door.ts';

/** While a source is asked, how it goes is read so often; while a field is fetched, which takes long, so often. */
const LOOK_MS = 1000;
const LOOK_AT_FIELD_MS = 3000;

/** A source, or the field that is fetched. */
export type AskedKind = SourceKind | 'backfill';
export type AskedId = SourceId | 'backfill';

export interface FeedDoor {
  /** To be called in the press itself: whether the browser lets its host be asked; that of `address` for a feed. */
  requestAccess(kind: AskedKind, address?: string): Promise<boolean>;
}

export interface FeedsInView {
  /** Null until they are read. */
  state: FeedState | null;
  /** A code of the wire. */
  failure: string | null;
  /** Whose host the browser did not allow. */
  refused: AskedId | null;
  setOn(id: SourceId, isOn: boolean): void;
  setCategories(categories: readonly string[]): void;
  /** To be called in the press itself: a feed that is on may lead to another host, which is asked for first. */
  setQuery(id: SourceId, query: string): void;
  /** Answers its id; null where there is none more. */
  addFeed(): Promise<SourceId | null>;
  setHour(hour: number): void;
  /** Each is to be called in the press itself. */
  beginBackfill(wish: BackfillWish): void;
  pauseBackfill(isPaused: boolean): void;
  cancelBackfill(): void;
  /** Answers whether it was done. */
  drop(id: SourceId, keepsPapers: boolean): Promise<boolean>;
  read(): void;
}

const hostOf = (query: string): string | null => {
  const address = toFeedAddress(query);
  return address === null ? null : new URL(address).host;
};

const toKind = (id: AskedId): AskedKind => (id === 'backfill' ? id : kindOf(id));

export function useFeeds(ask: Ask, door: FeedDoor): FeedsInView {
  const [state, setState] = useState<FeedState | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [refused, setRefused] = useState<AskedId | null>(null);
  const isOpen = useRef(true);

  async function act(work: () => Promise<FeedState>): Promise<boolean> {
    try {
      const next = await work();
      if (isOpen.current) setState(next);
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(failureCode(error));
      // A new object, so that a switch is drawn again as it is stored.
      setState((before) => before && { ...before });
      return false;
    }
  }
  const read = () => void act(() => ask('getFeeds', {}));

  useEffect(() => {
    isOpen.current = true;
    read();
    return () => {
      isOpen.current = false;
    };
  }, []);

  const isRunning = state?.sources.some((source) => source.isRunning) ?? false;
  const isFetching = (state?.backfill?.step ?? 'paused') !== 'paused';
  useEffect(() => {
    if (!isRunning && !isFetching) return;
    const timer = setTimeout(read, isRunning ? LOOK_MS : LOOK_AT_FIELD_MS);
    return () => clearTimeout(timer);
  }, [state, isRunning, isFetching]);

  const addressOf = (id: AskedId) => state?.sources.find((source) => source.id === id)?.query;

  /** Asks for the host first, where the work needs it. */
  async function granted(id: AskedId, mustAsk: boolean, work: () => Promise<FeedState>) {
    setRefused(null);
    const isGranted =
      !mustAsk || (await door.requestAccess(toKind(id), addressOf(id)).catch(() => false));
    if (isGranted) await act(work);
    else {
      setRefused(id);
      setState((before) => before && { ...before });
    }
  }

  async function setQuery(id: SourceId, query: string) {
    setRefused(null);
    const standing = state?.sources.find((source) => source.id === id);
    const isFeed = standing?.isOn && standing.kind === 'feed';
    const host = hostOf(query);
    const isMoved = isFeed && host !== null && host !== hostOf(standing.query);
    const isGranted = !isMoved || (await door.requestAccess('feed', query).catch(() => false));
    if (!isGranted) setRefused(id);
    // What may not be asked, or has no address any more, is off.
    const isOver = !isGranted || (isFeed && host === null);
    await act(() => ask('setFeed', { id, query, ...(isOver && { isOn: false }) }));
  }

  return {
    state,
    failure,
    refused,
    setOn: (id, isOn) => void granted(id, isOn, () => ask('setFeed', { id, isOn })),
    beginBackfill: (wish) => void granted('backfill', true, () => ask('beginBackfill', wish)),
    pauseBackfill: (isPaused) =>
      void granted('backfill', !isPaused, () => ask('pauseBackfill', { isPaused })),
    cancelBackfill: () => void act(() => ask('cancelBackfill', {})),
    setCategories: (categories) => void act(() => ask('setFeed', { id: 'arxiv', categories })),
    setQuery: (id, query) => void setQuery(id, query),
    async addFeed() {
      const known = new Set(state?.sources.map(({ id }) => id));
      let added: SourceId | null = null;
      await act(async () => {
        const next = await ask('addFeed', {});
        added =
          next.sources.map(({ id }) => id).find((id) => isFeedId(id) && !known.has(id)) ?? null;
        return next;
      });
      return added;
    },
    setHour: (hour) => void act(() => ask('setFeedHour', { hour })),
    drop: (id, keepsPapers) => act(() => ask('dropFeed', { id, keepsPapers })),
    read,
  };
}
