// The reader's list as a view holds it: read through the wire, changed through the wire, read
// again when the view is looked at. It must never show a list that could not be read as empty.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Entry, isSaved } from '../paper/entry.ts';
import { onEntriesChanged } from '../wire/ask.ts';
import type { Health } from '../wire/health-messages.ts';
import type { Answers, RequestName, RequestOf } from '../wire/protocol.ts';
import { failureCode } from './say.ts';

/** The asking side of the wire, passed in so that a test can answer. */
export type Ask = <Name extends RequestName>(
  name: Name,
  request: RequestOf<Name>,
) => Promise<Answers[Name]>;

/** What was taken out in this view, and what it was before. */
export interface Removal {
  key: string;
  title: string;
  before: Entry;
}

export interface Library {
  /** Newest first; null while it has not been read, or cannot be. */
  entries: readonly Entry[] | null;
  health: Health | null;
  /** Why the list, or the state of the stores, cannot be read; a code of the wire. */
  failure: string | null;
  /** Why the reader's last action was not done. */
  actionFailure: string | null;
  /** The last removal is undone first. */
  removals: readonly Removal[];
  /** Each answers whether it was done; a failure is in `actionFailure`. */
  remove(entry: Entry): Promise<boolean>;
  undo(): Promise<string | null>;
  restoreLost(): Promise<number | null>;
  dismissLost(): Promise<boolean>;
  clearMet(): Promise<boolean>;
  /** Reads again what was changed by another road. */
  reload(): Promise<void>;
}

interface Reading {
  entries: readonly Entry[] | null;
  health: Health | null;
  failure: string | null;
}

/** What a view reads: the list and the state of the stores, or that state alone. */
type Wanted = 'all' | 'health';

/** Both answers, and the failure that the reader has to hear of first. */
async function readLibrary(ask: Ask, wanted: Wanted): Promise<Reading> {
  const [list, health] = await Promise.allSettled([
    wanted === 'all' ? ask('listEntries', {}) : null,
    ask('getHealth', {}),
  ]);
  const state = health.status === 'fulfilled' ? health.value : null;
  if (list.status === 'rejected') {
    return { entries: null, health: state, failure: failureCode(list.reason) };
  }
  if (state && state.reader !== 'ok') {
    return { entries: null, health: state, failure: `database-${state.reader}` };
  }
  const failure = health.status === 'rejected' ? failureCode(health.reason) : null;
  if (!list.value) return { entries: null, health: state, failure };
  const entries = list.value.filter(isSaved).sort((a, b) => b.savedAt - a.savedAt);
  return { entries, health: state, failure };
}

/** After a failure the stores are looked at again so much later. */
const HEALING_MS = [1000, 5000, 15_000];

/**
 * Reads at the start, whenever the page is looked at again, and when entries changed elsewhere; the
 * latest reading wins.
 */
function useReading(ask: Ask, wanted: Wanted): [Reading, () => Promise<void>] {
  const [reading, setReading] = useState<Reading>({ entries: null, health: null, failure: null });
  const latest = useRef(0);
  const reload = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    const next = await readLibrary(ask, wanted);
    if (turn === latest.current) setReading(next);
  }, [ask, wanted]);
  useEffect(() => {
    const onLook = () => {
      if (document.visibilityState !== 'hidden') void reload();
    };
    onLook();
    window.addEventListener('focus', onLook);
    document.addEventListener('visibilitychange', onLook);
    const stop = onEntriesChanged(onLook);
    return () => {
      stop();
      latest.current += 1;
      window.removeEventListener('focus', onLook);
      document.removeEventListener('visibilitychange', onLook);
    };
  }, [reload]);
  const failures = useRef(0);
  useEffect(() => {
    if (reading.failure === null) {
      failures.current = 0;
      return;
    }
    // What fails for a moment heals by itself; what fails for good is left as it is said.
    const pauseMs = HEALING_MS[failures.current++];
    if (pauseMs === undefined) return;
    const timer = setTimeout(() => void reload(), pauseMs);
    return () => clearTimeout(timer);
  }, [reading, reload]);
  return [reading, reload];
}

/** What an entry says of its paper, as a request names it. */
function toMention(entry: Entry) {
  return {
    role: 'link' as const,
    title: entry.title,
    ids: entry.ids,
    authors: entry.authors,
    year: entry.year,
    categories: entry.categories,
  };
}

export function useLibrary(ask: Ask, wanted: Wanted = 'all'): Library {
  const [reading, reload] = useReading(ask, wanted);
  const [removals, setRemovals] = useState<readonly Removal[]>([]);
  const [actionFailure, setActionFailure] = useState<string | null>(null);

  /** Does one thing, reads again, and keeps what went wrong. */
  async function act<Result>(work: () => Promise<Result>): Promise<Result | null> {
    setActionFailure(null);
    try {
      const result = await work();
      await reload();
      return result;
    } catch (error) {
      setActionFailure(failureCode(error));
      return null;
    }
  }

  async function remove(entry: Entry): Promise<boolean> {
    const answer = await act(() =>
      ask('setSaved', { key: entry.key, mention: toMention(entry), saved: false }),
    );
    if (!answer) return false;
    const before = answer.before ?? entry;
    setRemovals((list) => [...list, { key: entry.key, title: entry.title, before }]);
    return true;
  }

  async function undo(): Promise<string | null> {
    const last = removals.at(-1);
    if (!last) return null;
    const answer = await act(() => ask('restoreEntry', { key: last.key, entry: last.before }));
    if (!answer) return null;
    setRemovals((list) => list.filter((removal) => removal !== last));
    return last.key;
  }

  return {
    ...reading,
    actionFailure,
    removals,
    reload,
    remove,
    undo,
    restoreLost: async () => (await act(() => ask('restoreLost', {})))?.restored ?? null,
    dismissLost: async () =>
      (await act(async () => ({ done: await ask('dismissLost', {}) }))) !== null,
    clearMet: async () => (await act(async () => ({ done: await ask('clearMet', {}) }))) !== null,
  };
}
