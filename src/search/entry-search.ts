// What the reader keeps comes in, and what a search box is asked; the keys of the entries meant go
// out, the best first. Entries that changed are replaced one by one, and in slices, so that a key
// stroke never waits for a whole index.

import MiniSearch from 'minisearch';
import { giveWay } from '../give-way.ts';
import type { Entry } from '../paper/entry.ts';
import { idKeys } from '../paper/paper.ts';
import type { Asked } from './asked.ts';
import { findableWords } from './asked.ts';
import { ranking } from './ranking.ts';
import type { Plan } from './vocabulary.ts';
import { buildVocabulary, isEnough } from './vocabulary.ts';

export interface EntryHit {
  key: string;
  /** For order alone. */
  score: number;
  /** All that was asked is met, and not only most of it. */
  isWhole: boolean;
}

export interface EntrySearch {
  readonly size: number;
  /** Brings the index in step with `entries`, the whole of what is kept. Calls are met in turn. */
  update(entries: readonly Entry[]): Promise<void>;
  /** All entries that are meant, best first, of what was taken in so far. */
  find(asked: Asked): EntryHit[];
  /** Every word under which an entry is found by what it says itself. */
  wordsOf(key: string): ReadonlySet<string> | undefined;
}

/** Longest that entries are taken in without a pause, ms: between two slices the page may draw. */
const SLICE_MS = 8;

const FIELDS = ['title', 'authors', 'tags', 'note', 'categories', 'ids'] as const;
type Field = (typeof FIELDS)[number];

function textOf(entry: Entry, field: Field): string {
  switch (field) {
    case 'ids':
      return Object.values(entry.ids).join(' ');
    case 'authors':
    case 'tags':
    case 'categories':
      return entry[field].join(' ');
    default:
      return entry[field];
  }
}

const wordsOf = (entry: Entry) =>
  new Set(FIELDS.flatMap((field) => findableWords(textOf(entry, field))));

function makeIndex(): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    idField: 'key',
    fields: [...FIELDS],
    extractField: (entry, field) => {
      const known = FIELDS.find((one) => one === field);
      return known ? textOf(entry, known) : entry.key;
    },
    tokenize: findableWords,
    processTerm: (word) => word,
  });
}

export function buildEntrySearch(): EntrySearch {
  const index = makeIndex();
  const vocabulary = buildVocabulary();
  const held = new Map<string, { entry: Entry; words: ReadonlySet<string> }>();
  const keysOfIds = new Map<string, string>();
  let turn: Promise<void> = Promise.resolve();

  function discard(key: string) {
    const before = held.get(key);
    if (!before) return;
    index.discard(key);
    vocabulary.remove(before.words);
    for (const id of idKeys(before.entry.ids)) {
      if (keysOfIds.get(id) === key) keysOfIds.delete(id);
    }
    held.delete(key);
  }

  function take(entry: Entry) {
    discard(entry.key);
    const words = wordsOf(entry);
    index.add(entry);
    vocabulary.add(words);
    held.set(entry.key, { entry, words });
    for (const id of idKeys(entry.ids)) keysOfIds.set(id, entry.key);
  }

  async function bringInStep(entries: readonly Entry[]) {
    const wanted = new Set(entries.map(({ key }) => key));
    for (const key of [...held.keys()]) if (!wanted.has(key)) discard(key);
    const changed = entries.filter(
      (entry) => held.get(entry.key)?.entry.updatedAt !== entry.updatedAt,
    );
    let begun = performance.now();
    for (const entry of changed) {
      if (performance.now() - begun > SLICE_MS) {
        await giveWay();
        begun = performance.now();
      }
      take(entry);
    }
  }

  function follow(plan: Plan): EntryHit[] {
    const closeness = new Map<string, number>();
    for (const { word, closeness: close } of plan.variants.flat()) {
      closeness.set(word, Math.max(close, closeness.get(word) ?? 0));
    }
    const found = index.search(
      {
        combineWith: plan.isWhole ? 'AND' : 'OR',
        queries: plan.variants.map((list) => ({
          combineWith: 'OR',
          queries: list.map(({ word }) => word),
        })),
      },
      {
        // The words of a plan are words of the index.
        tokenize: (word) => [word],
        boost: ranking.words.entryFields,
        boostTerm: (word) => closeness.get(word) ?? 1,
      },
    );
    const sets = plan.variants.map((list) => new Set(list.map(({ word }) => word)));
    return found
      .filter(({ terms }) => isEnough(plan, (at) => terms.some((term) => sets[at]?.has(term))))
      .map(({ id, score }) => ({ key: String(id), score, isWhole: plan.isWhole }));
  }

  return {
    get size() {
      return held.size;
    },
    update(entries) {
      turn = turn.then(() => bringInStep(entries));
      return turn;
    },
    wordsOf: (key) => held.get(key)?.words,
    find(asked) {
      const named = idKeys(asked.ids ?? undefined).flatMap((id) => keysOfIds.get(id) ?? []);
      if (named.length > 0)
        return [...new Set(named)].map((key) => ({ key, score: 1, isWhole: true }));
      for (const plan of vocabulary.plans(asked.words)) {
        if (plan.isWhole && plan.variants.some((list) => list.length === 0)) continue;
        const hits = follow(plan);
        if (hits.length > 0) return hits;
      }
      return [];
    },
  };
}
