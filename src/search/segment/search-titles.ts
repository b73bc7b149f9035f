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
  const asked = [...new Set(words)];
  const isLast = (i: number) => isOpen && asked[i] === words.at(-1);
  const found = asked.map((word, i) => entriesOf(read, lexicon, word, isLast(i)));
  const lists = found.map((entries) => entries && readLists(read, entries, false));
  if (asked.length === 0) return { hits: [], total: 0 };
  if (lists.some((list) => list === null)) return null;
  let rows: Map<number, number> | null = null;
  asked.forEach((word, i) => {
    const next = new Map<number, number>();
    found[i]?.forEach((entry, j) => {
      const weight = nearIdf(papers, entry.count) * partTyped(word, entry);
      for (const row of lists[i]?.[j]?.rows ?? []) {
        const before = rows ? rows.get(row) : 0;
        if (before !== undefined && !next.has(row)) next.set(row, before + weight);
      }
    });
    rows = next;
  });
  const all = [...(rows ?? new Map<number, number>())];
  all.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const hits = all.slice(0, most).map(([ordinal, score]) => ({ ordinal, score }));
  return { hits, total: all.length };
}
