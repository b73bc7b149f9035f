// What is asked for comes in, the saved papers that are meant go out in the order that is wished for: the
// words by the index, the signs by the facts of each paper. Nothing is asked of the corpus here, but the
// topics of saved papers, and those only once something hangs on them.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../paper/entry.ts';
import type { SavedTopics } from '../../paper/topic-overlay.ts';
import type { Asked } from '../../search/asked.ts';
import { toAsked } from '../../search/asked.ts';
import type { Query } from '../../search/operators.ts';
import { parseQuery } from '../../search/operators.ts';
import { words } from '../../words.ts';
import type { EntryHits } from '../use-entry-search.ts';
import { useEntrySearch } from '../use-entry-search.ts';
import type { Ask } from '../use-library.ts';
import type { Sort, TopicNames } from './arrange.ts';
import { keepWished, rankBy, SORTS } from './arrange.ts';

/** The order by its name; an order against its nature has a minus before it. */
export interface Order {
  by: Sort | 'best';
  isReversed: boolean;
}

export interface Shelf {
  query: Query;
  asked: Asked;
  /** Something stands in the box, be it words or signs. */
  isAsking: boolean;
  order: Order;
  /** Null while they cannot be told: not read yet, or the index is being made. */
  entries: readonly Entry[] | null;
  isSlow: boolean;
  /** Keys of those that are meant by their abstract alone. */
  byAbstract: ReadonlySet<string>;
  abstracts: EntryHits['abstracts'];
  topics: SavedTopics | null;
  /** Has the topics of all saved papers found, once. */
  loadTopics(): void;
}

export function toOrder(sort: string, hasWords: boolean): Order {
  const isReversed = sort.startsWith('-');
  const name = isReversed ? sort.slice(1) : sort;
  const by = SORTS.find((one) => one === name) ?? (hasWords ? 'best' : 'saved');
  return { by, isReversed };
}

export function useShelf(
  ask: Ask,
  saved: readonly Entry[] | null,
  { query: text, sort }: { query: string; sort: string },
): Shelf {
  const query = useMemo(() => parseQuery(text), [text]);
  const asked = useMemo(() => toAsked(query.text), [query.text]);
  const hasWords = query.text !== '';
  const hits = useEntrySearch({ ask, entries: saved, asked, isAsking: hasWords, isExpected: true });
  const { topics, namesOf, load } = useTopicNames(ask, saved, query);
  const { by, isReversed } = toOrder(sort, hasWords);
  const ranks = useMemo(
    () =>
      saved && by !== 'best' && by !== 'saved' ? rankBy(saved, by, words('locale.code')) : null,
    [saved, by],
  );
  const among = hasWords ? hits.entries : saved;
  const entries = useMemo(() => {
    if (!saved || !among) return null;
    const kept = [...keepWished(saved, among, { wishes: query.wishes, topics: namesOf })];
    const place = ({ key }: Entry) => ranks?.get(key) ?? 0;
    if (ranks) kept.sort((a, b) => place(a) - place(b));
    else if (by === 'saved' && hasWords) kept.sort((a, b) => b.savedAt - a.savedAt);
    return isReversed ? kept.reverse() : kept;
  }, [saved, among, query, namesOf, ranks, by, hasWords, isReversed]);
  return {
    query,
    asked,
    isAsking: text.trim() !== '',
    order: { by, isReversed },
    entries,
    isSlow: hits.isSlow,
    byAbstract: hits.byAbstract,
    abstracts: hits.abstracts,
    topics,
    loadTopics: load,
  };
}

/** The names of each saved paper's topics, asked for once a sign or the filter wants them. */
function useTopicNames(ask: Ask, saved: readonly Entry[] | null, query: Query) {
  const [topics, setTopics] = useState<SavedTopics | null>(null);
  const [isWanted, want] = useState(false);
  const isAsked = isWanted || query.wishes.some(({ operator }) => operator === 'topic');
  const latest = useRef(0);
  useEffect(() => {
    if (!isAsked || !saved) return;
    latest.current += 1;
    const turn = latest.current;
    ask('tagSaved', {}).then(
      (answer) => turn === latest.current && setTopics(answer),
      () => undefined,
    );
  }, [ask, isAsked, saved]);
  const namesOf = useMemo((): TopicNames | null => {
    if (!topics) return null;
    const names = topics.topics.map(({ id, label, short }) =>
      [...new Set([id, label, short])].map((name) => name.toLowerCase()),
    );
    return ({ key }) => (topics.of[key] ?? []).flatMap((place) => names[place] ?? []);
  }, [topics]);
  return { topics, namesOf, load: () => want(true) };
}
