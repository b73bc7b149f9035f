// The abstracts of saved papers, read through the wire and taken into an index once the reader looks for
// something: in small pieces, so that no key waits for them. And the texts of the few that are shown.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../paper/entry.ts';
import type { AbstractSearch } from '../search/abstract-search.ts';
import { buildAbstractSearch } from '../search/abstract-search.ts';
import { onEntriesChanged } from '../wire/ask.ts';
import type { Ask } from './ask-door.ts';

/** Papers in one message; the wire takes no more. */
const BATCH = 50;
/** What was found is looked for anew after so many papers. */
const TOLD_EACH = 1000;
/** A wait shorter than this is none: no word of it is shown. */
const SLOW_MS = 500;
/** After the last key. */
const REST_MS = 100;
/** Texts that are kept for showing. */
const MOST_TEXTS = 300;

export interface Abstracts {
  index: AbstractSearch | null;
  /** Grows whenever more may be found. */
  turn: number;
  /** `begun` while that takes no time worth a word. */
  state: 'none' | 'begun' | 'reading' | 'failed' | 'done';
}

interface Reading {
  ask: Ask;
  index: AbstractSearch;
  /** False once another reading has begun. */
  isOpen(): boolean;
  onTaken(): void;
}

const toAskFor = ({ key, ids }: Entry) => ({ key, ids });

/** Answers whether all of them are in the index. */
async function takeIn(entries: readonly Entry[], reading: Reading): Promise<boolean> {
  const { ask, index, isOpen, onTaken } = reading;
  let untold = 0;
  for (let at = 0; at < entries.length; at += BATCH) {
    const batch = entries.slice(at, at + BATCH);
    const texts = await ask('readAbstracts', { papers: batch.map(toAskFor) });
    if (!isOpen()) return false;
    await index.take(batch.map(({ key }, i) => [key, texts[i] ?? null]));
    untold += batch.length;
    if (untold < TOLD_EACH) continue;
    untold = 0;
    onTaken();
  }
  return true;
}

/** `isWanted`: something is looked for; from then on the index follows the list. */
export function useAbstracts(
  ask: Ask,
  entries: readonly Entry[] | null,
  isWanted: boolean,
): Abstracts {
  const index = useRef<AbstractSearch | null>(null);
  const hasBegun = useRef(false);
  hasBegun.current ||= isWanted;
  const isBegun = hasBegun.current;
  const [stand, setStand] = useState<Omit<Abstracts, 'index'>>({ turn: 0, state: 'none' });
  const isReading = useRef(false);
  const learned = useLearned((keys) => {
    const isNews = index.current?.forgetSilent(keys) ?? false;
    // What is under way may have been asked for before.
    return isNews || isReading.current;
  });

  useEffect(() => {
    if (!entries || !isBegun) return;
    const search = index.current ?? buildAbstractSearch();
    index.current = search;
    let isOpen = true;
    const put = (state: Abstracts['state']) => {
      if (isOpen) setStand(({ turn }) => ({ turn: turn + 1, state }));
    };
    const wanted = new Set(entries.map(({ key }) => key));
    for (const key of search.keys()) if (!wanted.has(key)) search.remove(key);
    const missing = entries.filter(({ key }) => !search.has(key));
    if (missing.length === 0) return put('done');
    isReading.current = true;
    let isSlow = false;
    const onTaken = () => put(isSlow ? 'reading' : 'begun');
    onTaken();
    const slow = setTimeout(() => {
      isSlow = true;
      onTaken();
    }, SLOW_MS);
    takeIn(missing, { ask, index: search, isOpen: () => isOpen, onTaken })
      .then(
        (isDone) => isDone && put('done'),
        () => put('failed'),
      )
      .finally(() => {
        if (isOpen) isReading.current = false;
        clearTimeout(slow);
      });
    return () => {
      isOpen = false;
      isReading.current = false;
      clearTimeout(slow);
    };
  }, [ask, entries, isBegun, learned]);
  return { index: index.current, ...stand };
}

/** Counts how often an abstract may have become known, also while the view is not looked at. */
function useLearned(isNews: (keys: readonly string[] | null) => boolean): number {
  const [count, setCount] = useState(0);
  const latest = useRef(isNews);
  latest.current = isNews;
  useEffect(
    () => onEntriesChanged((keys) => latest.current(keys) && setCount((before) => before + 1)),
    [],
  );
  return count;
}

/** The abstracts of papers that are shown, as they become known. */
export function useAbstractTexts(
  ask: Ask,
  shown: readonly Entry[],
): ReadonlyMap<string, string | null> {
  const [texts, setTexts] = useState<ReadonlyMap<string, string | null>>(new Map());
  const latest = useRef(shown);
  latest.current = shown;
  const name = shown.map(({ key }) => key).join('\n');
  useLearned(() => {
    setTexts((before) => new Map([...before].filter(([, text]) => text !== null)));
    return false;
  });
  useEffect(() => {
    const missing = latest.current.filter(({ key }) => !texts.has(key)).slice(0, BATCH);
    if (name === '' || missing.length === 0) return;
    const timer = setTimeout(() => {
      ask('readAbstracts', { papers: missing.map(toAskFor) }).then(
        (found) => {
          const read = missing.map(({ key }, i) => [key, found[i] ?? null] as const);
          setTexts((before) => new Map([...before, ...read].slice(-MOST_TEXTS)));
        },
        // The paper stands there all the same.
        () => undefined,
      );
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [ask, name, texts]);
  return texts;
}
