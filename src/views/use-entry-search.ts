// The reader's entries and what is asked come in, the entries that are meant go out. The index is
// made at the first question, or before it where one is expected, and follows the list from then on.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../paper/entry.ts';
import type { Asked } from '../search/asked.ts';
import type { EntrySearch } from '../search/entry-search.ts';
import { buildEntrySearch } from '../search/entry-search.ts';

/** A wait shorter than this is none: no word of it is shown. */
const SLOW_MS = 500;

export interface EntryHits {
  /** The best first; null while the index is being made, or while there are no entries. */
  entries: readonly Entry[] | null;
  /** The making takes its time. */
  isSlow: boolean;
}

export function useEntrySearch(
  entries: readonly Entry[] | null,
  asked: Asked,
  isAsking: boolean,
  isExpected = false,
): EntryHits {
  const index = useRef<EntrySearch | null>(null);
  /** Counts the lists that are taken in. */
  const [taken, setTaken] = useState(0);
  const [isSlow, setSlow] = useState(false);

  const isWanted = isAsking || isExpected;
  useEffect(() => {
    if (!entries || !isWanted) return;
    let open = true;
    const slow = setTimeout(() => setSlow(true), SLOW_MS);
    index.current ??= buildEntrySearch();
    void index.current.update(entries).then(() => {
      clearTimeout(slow);
      if (!open) return;
      setSlow(false);
      setTaken((count) => count + 1);
    });
    return () => {
      open = false;
      clearTimeout(slow);
    };
  }, [entries, isWanted]);

  const byKey = useMemo(
    () => new Map(isAsking ? entries?.map((entry) => [entry.key, entry]) : null),
    [entries, isAsking],
  );
  const hits = useMemo(() => {
    if (!entries || !isAsking || taken === 0 || !index.current) return null;
    return index.current.find(asked).flatMap(({ key }) => byKey.get(key) ?? []);
  }, [entries, byKey, asked, isAsking, taken]);
  return { entries: hits, isSlow: isSlow && hits === null };
}
