// The reader's entries and what is asked come in, the entries that are meant go out: by what they say, and
// below those by their abstracts. The first index is made at the first question, or before it where one is
// expected, and follows the list from then on.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../paper/entry.ts';
import type { Asked } from '../search/asked.ts';
import type { EntrySearch } from '../search/entry-search.ts';
import { buildEntrySearch } from '../search/entry-search.ts';
import type { Ask } from './ask-door.ts';
import type { Abstracts } from './use-abstracts.ts';
import { useAbstracts } from './use-abstracts.ts';

/** A wait shorter than this is none: no word of it is shown. */
const SLOW_MS = 500;

export interface EntryHits {
  /** The best first; null while the index is being made, or while there are no entries. */
  entries: readonly Entry[] | null;
  /** The making takes its time. */
  isSlow: boolean;
  /** Keys of those that are meant by their abstract alone. */
  byAbstract: ReadonlySet<string>;
  /** How far abstracts are searched. */
  abstracts: Abstracts['state'];
}

export interface EntryQuestion {
  ask: Ask;
  entries: readonly Entry[] | null;
  asked: Asked;
  isAsking: boolean;
  /** A question is to be expected: the index is made before it. */
  isExpected?: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/** What meets all that is asked comes first, then what does in its abstract, then what meets most of it. */
function findAll(index: EntrySearch, abstracts: Abstracts['index'], asked: Asked) {
  const own = index.find(asked);
  const whole = own.filter(({ isWhole }) => isWhole);
  const isNamed = asked.ids !== null && own.length > 0;
  const found = isNamed ? [] : (abstracts?.find(asked, index.wordsOf) ?? []);
  if (found.length === 0) return { hits: own, byAbstract: NONE };
  const before = new Set(whole.map(({ key }) => key));
  const further = found.filter(({ key }) => !before.has(key));
  const byAbstract = new Set(further.map(({ key }) => key));
  const partly = own.filter(({ key, isWhole }) => !isWhole && !byAbstract.has(key));
  return { hits: [...whole, ...further, ...partly], byAbstract };
}

export function useEntrySearch(question: EntryQuestion): EntryHits {
  const { ask, entries, asked, isAsking, isExpected = false } = question;
  const index = useRef<EntrySearch | null>(null);
  /** Counts the lists that are taken in. */
  const [taken, setTaken] = useState(0);
  const [isSlow, setSlow] = useState(false);
  const abstracts = useAbstracts(ask, entries, isAsking && taken > 0);

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
  const { turn, state } = abstracts;
  const found = useMemo(() => {
    if (!entries || !isAsking || taken === 0 || !index.current) return null;
    const { hits, byAbstract } = findAll(index.current, turn > 0 ? abstracts.index : null, asked);
    return { entries: hits.flatMap(({ key }) => byKey.get(key) ?? []), byAbstract };
  }, [entries, byKey, asked, isAsking, taken, abstracts.index, turn]);
  return {
    entries: found?.entries ?? null,
    isSlow: isSlow && found === null,
    byAbstract: found?.byAbstract ?? NONE,
    abstracts: state,
  };
}
