// Typed words come in, the rows whose titles hold all of them go out; the last word may be unfinished.
import type { Lexicon, TermEntry } from './lexicon.ts';
import { nearIdf, readLists } from './near.ts';
import type { Read } from './page-source.ts';

export interface TypedQuery {
  /** Words as titleWords gives them. */
  words: readonly string[];
  /** The last word may go on. */
  isOpen: boolean;
  most: number;
}

export interface TypedHit {
  ordinal: number;
  /** Sum of the idf of the words; an unfinished word counts by how much of it was typed. */
  score: number;
}

export interface TypedAnswer {
  hits: TypedHit[];
  /** Rows that hold all words. */
  total: number;
}

/** Words of one question; what is typed is shorter. */
const MOST_WORDS = 32;
/** Blocks of terms that an unfinished word is looked for in: about 2,000 terms. */
const MOST_BLOCKS = 64;

/** The terms that stand for one typed word, the nearest in length first. */
function entriesOf(read: Read, lexicon: Lexicon, word: string, isOpen: boolean) {
  if (!isOpen) {
    const entry = lexicon.find(read, word);
    return entry === undefined ? null : entry === null ? [] : [entry];
  }
  const entries = lexicon.findPrefix(read, word, MOST_BLOCKS);
  return (
    entries?.sort((a, b) => a.term.length - b.term.length || (a.term < b.term ? -1 : 1)) ?? null
  );
}

const partTyped = (word: string, { term }: TermEntry) => (1 + word.length / term.length) / 2;

/** Null where something must be loaded first. */
export function collectTyped(
  read: Read,
  { papers, lexicon }: { papers: number; lexicon: Lexicon },
  { words, isOpen, most }: TypedQuery,
): TypedAnswer | null {
  const asked = [...new Set(words)].slice(0, MOST_WORDS);
  const isLast = (i: number) => isOpen && asked[i] === words.at(-1);
  const found = asked.map((word, i) => entriesOf(read, lexicon, word, isLast(i)));
  const lists = found.map((entries) => entries && readLists(read, entries, false));
  if (asked.length === 0) return { hits: [], total: 0 };
  if (lists.some((list) => list === null)) return null;
  const stages = new Uint8Array(papers);
  const scores = new Float64Array(papers);
  asked.forEach((word, stage) => {
    found[stage]?.forEach((entry, j) => {
      const weight = nearIdf(papers, entry.count) * partTyped(word, entry);
      for (const row of lists[stage]?.[j]?.rows ?? []) {
        // A row that has all words so far, and this one for the first time.
        if (stages[row] !== stage) continue;
        stages[row] = stage + 1;
        scores[row] = (scores[row] ?? 0) + weight;
      }
    });
  });
  return selectTyped(stages, scores, asked.length, most);
}

/** The best of the rows that have come to the last stage, ties by row. */
function selectTyped(
  stages: Uint8Array,
  scores: Float64Array,
  last: number,
  most: number,
): TypedAnswer {
  const hits: TypedHit[] = [];
  let total = 0;
  for (let ordinal = 0; ordinal < stages.length; ordinal++) {
    if (stages[ordinal] !== last) continue;
    total += 1;
    const score = scores[ordinal] ?? 0;
    if (hits.length >= most && score <= (hits[most - 1]?.score ?? 0)) continue;
    let place = hits.length;
    while (place > 0 && (hits[place - 1]?.score ?? 0) < score) place -= 1;
    hits.splice(place, 0, { ordinal, score });
    hits.length = Math.min(hits.length, most);
  }
  return { hits, total };
}
