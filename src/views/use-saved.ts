// What is saved, and the state of the stores, as a view reads them: at the start, whenever the page is
// looked at again, and when entries changed elsewhere. It must never hand out a list that could not be
// read as an empty one.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Entry, isSaved } from '../paper/entry.ts';
import { failureCode, onEntriesChanged } from '../wire/ask.ts';
import type { Health } from '../wire/health-messages.ts';
import type { Ask } from './ask-door.ts';

export interface Reading {
  /** Newest first. */
  entries: readonly Entry[] | null;
  /** True while only the newest of them have been read. */
  isPart: boolean;
  health: Health | null;
  failure: string | null;
}

/** What a view reads: the list and the state of the stores, or that state alone. */
export type Wanted = 'all' | 'health';

export interface Saved {
  reading: Reading;
  reload(): Promise<void>;
  /** Takes in entries whose state is known, in place of a reading; what stood under `gone` goes. */
  take(entries: readonly Entry[], gone?: readonly string[]): void;
}

/** Equal times are told apart, so that no row moves when another is read anew. */
export const newestFirst = (a: Entry, b: Entry) =>
  b.savedAt - a.savedAt || (a.key < b.key ? -1 : 1);

/**
 * Both answers, and the failure that the reader has to hear of first. A list with papers is handed out as
 * soon as it is read: to tell how the stores are takes longer. An empty one is believed only with that.
 */
async function readLibrary(
  ask: Ask,
  wanted: Wanted,
  onList: (entries: readonly Entry[]) => void,
): Promise<Reading> {
  const listed = wanted === 'all' ? ask('listEntries', {}) : Promise.resolve(null);
  const [list] = await Promise.allSettled([listed]);
  const read = list.status === 'fulfilled' ? list.value : null;
  const entries = read?.filter(isSaved).sort(newestFirst) ?? null;
  if (entries && entries.length > 0) onList(entries);
  const [health] = await Promise.allSettled([ask('getHealth', {})]);
  const state = health.status === 'fulfilled' ? health.value : null;
  if (list.status === 'rejected') {
    const failure = failureCode(list.reason);
    return { entries: null, isPart: false, health: state, failure };
  }
  if (state && state.reader !== 'ok') {
    const failure = `database-${state.reader}`;
    return { entries: null, isPart: false, health: state, failure };
  }
  const failure = health.status === 'rejected' ? failureCode(health.reason) : null;
  return { entries, isPart: false, health: state, failure };
}

/** The list with these entries as they are now, and without those `keys` of which nothing was found. */
function withEntries(
  { entries, ...rest }: Reading,
  changed: readonly Entry[],
  keys: readonly string[],
): Reading {
  if (!entries) return { entries, ...rest };
  const replaced = new Set([...keys, ...changed.map(({ key }) => key)]);
  const kept = entries.filter(({ key }) => !replaced.has(key));
  return { ...rest, entries: [...kept, ...changed.filter(isSaved)].sort(newestFirst) };
}

/** Null where it cannot be told. */
const countChanges = (ask: Ask): Promise<number | null> => ask('getSequence', {}).catch(() => null);

const UNREAD: Reading = { entries: null, isPart: false, health: null, failure: null };

/** Rows for a first look, where all of them take longer. */
const FIRST_LOOK = 60;

/** More changes than this are read as a whole; the wire takes no more keys either. */
const MOST_KEYS = 500;

/** Once what was drawn last is seen; at once where nothing is looked at. */
const afterPaint = () =>
  new Promise<void>((done) => {
    if (document.visibilityState === 'hidden') done();
    else requestAnimationFrame(() => setTimeout(done));
  });

/** After a failure the stores are looked at again so much later. */
const HEALING_MS = [1000, 5000, 15_000];

/** Of readings that overlap the one that began last stands; none waits for it, since another may begin for ever. */
export function useSaved(ask: Ask, wanted: Wanted): Saved {
  const [reading, setReading] = useState<Reading>(UNREAD);
  const latest = useRef(0);
  /** The reading that stands, by its turn. */
  const standing = useRef(0);
  const underWay = useRef(0);
  /** The count of changes before the list was read last; null while that is not known. */
  const readAt = useRef<number | null>(null);
  /** Done once the list is read; how the stores are is told when it is known. */
  const reload = useCallback(
    () =>
      new Promise<void>((done) => {
        latest.current += 1;
        const turn = latest.current;
        /** Whether what was read may be shown; from then on nothing older is. */
        const stands = () => {
          if (turn < standing.current) return false;
          standing.current = turn;
          return true;
        };
        let isListed = false;
        underWay.current += 1;
        // Before the list: what changes meanwhile is read again.
        const counted = wanted === 'all' ? countChanges(ask) : Promise.resolve(null);
        const onList = (entries: readonly Entry[]) => {
          isListed = true;
          underWay.current -= 1;
          if (stands()) setReading((before) => ({ ...before, entries, isPart: false }));
          done();
        };
        const reading = counted.then(() => readLibrary(ask, wanted, onList));
        void Promise.all([reading, counted]).then(([next, count]) => {
          if (!isListed) underWay.current -= 1;
          // What has changed since the list was handed out stays.
          const keep = (before: Reading) =>
            isListed && next.entries ? { ...next, entries: before.entries } : next;
          if (stands()) {
            readAt.current = next.failure === null ? count : null;
            setReading(keep);
          }
          done();
        });
      }),
    [ask, wanted],
  );

  const take = useCallback((entries: readonly Entry[], gone: readonly string[] = []) => {
    setReading((before) => withEntries(before, entries, gone));
  }, []);

  /** What changed elsewhere: a few papers alone where they are named. */
  const follow = useCallback(
    async (keys: readonly string[]) => {
      // A reading under way may have begun before the change.
      const isFew = keys.length > 0 && keys.length <= MOST_KEYS && underWay.current === 0;
      if (wanted !== 'all' || !isFew) return reload();
      const turn = latest.current;
      const found = await ask('listEntries', { keys }).catch(() => null);
      if (turn !== latest.current) return undefined;
      if (!found) return reload();
      setReading((before) => withEntries(before, found, keys));
      return undefined;
    },
    [ask, wanted, reload],
  );

  /** Looked at again: the list is read only where something has changed, how the stores are always. */
  const lookAgain = useCallback(async () => {
    const { current: before } = readAt;
    const isSame = before !== null && (await countChanges(ask)) === before;
    if (!isSame || readAt.current !== before) return reload();
    const health = await ask('getHealth', {}).catch(() => null);
    if (health?.reader !== 'ok') return reload();
    return setReading((standing) => ({ ...standing, health }));
  }, [ask, reload]);

  const firstLook = useCallback(async () => {
    if (wanted !== 'all') return;
    // Where this fails the reading of all says why.
    const entries = await ask('listEntries', { most: FIRST_LOOK }).catch(() => null);
    if (entries?.length !== FIRST_LOOK) return;
    setReading((before) => (before.entries ? before : { ...before, entries, isPart: true }));
    await afterPaint();
  }, [ask, wanted]);

  useEffect(() => {
    const onLook = () => {
      if (document.visibilityState !== 'hidden') void lookAgain();
    };
    // All of it is read after the first look, which would wait behind it.
    void firstLook().then(onLook);
    window.addEventListener('focus', onLook);
    document.addEventListener('visibilitychange', onLook);
    const stop = onEntriesChanged((keys) => {
      if (document.visibilityState !== 'hidden') void (keys ? follow(keys) : reload());
    });
    return () => {
      stop();
      latest.current += 1;
      standing.current = latest.current;
      window.removeEventListener('focus', onLook);
      document.removeEventListener('visibilitychange', onLook);
    };
  }, [firstLook, lookAgain, follow, reload]);

  useHealing(reading, reload);
  return { reading, reload, take };
}

/** What fails for a moment heals by itself; what fails for good is left as it is said. */
function useHealing(reading: Reading, reload: () => Promise<void>): void {
  const failures = useRef(0);
  useEffect(() => {
    if (reading.failure === null) {
      failures.current = 0;
      return;
    }
    const pauseMs = HEALING_MS[failures.current++];
    if (pauseMs === undefined) return;
    const timer = setTimeout(() => void reload(), pauseMs);
    return () => clearTimeout(timer);
  }, [reading, reload]);
}
