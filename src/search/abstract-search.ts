// The abstracts of saved papers come in one by one, and what a search box is asked; the keys of the papers
// that are meant go out, the best first. No text is held, only which word stands where: ten thousand
// abstracts are some ten megabytes. Words as written and their beginnings alone: an error is not forgiven.
import { giveWay } from '../give-way.ts';
import type { Asked, AskedWord } from './asked.ts';
import { findableWords } from './asked.ts';
import { UNSPACED, writtenCloseness } from './closeness.ts';
import type { EntryHit } from './entry-search.ts';
import type { Variant } from './vocabulary.ts';
import { chooseVariants, weighVariants } from './vocabulary.ts';

export interface AbstractSearch {
  /** Papers that were looked at, those without an abstract too. */
  has(key: string): boolean;
  keys(): string[];
  /** Takes papers in for good, in slices; null where no abstract is known. */
  take(papers: readonly (readonly [key: string, abstract: string | null])[]): Promise<void>;
  remove(key: string): void;
  /**
   * Takes out those that have no abstract, of these keys or of all: one may be known by now.
   * Answers whether any were.
   */
  forgetSilent(keys: readonly string[] | null): boolean;
  /**
   * Papers whose abstract says something of what is asked, where `ownWords` of the paper say the rest;
   * all that is asked must be met.
   */
  find(asked: Asked, ownWords: (key: string) => ReadonlySet<string> | undefined): EntryHit[];
}

/** Longest that papers are taken in without a pause, ms: between two slices the page may draw. */
const SLICE_MS = 6;
/** A place is the paper's number times this, and how often the word stands there, up to one less. */
const TIMES = 8;
/** What begins with one or two letters is nothing that was meant. */
const LEAST_BEGUN = 3;
/** Letters by which words are found that begin alike. */
const HEAD = 2;
/** Asked words whose variants are remembered, so that a key looks up its own word alone. */
const REMEMBERED = 64;

interface Paper {
  key: string;
  /** False for what was taken out: its places stay. */
  isHeld: boolean;
  hasText: boolean;
}

interface Meant {
  asked: AskedWord;
  variants: readonly Variant[];
  weight: number;
}

const countWords = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of findableWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const isOwn = (words: ReadonlySet<string>, asked: AskedWord): boolean =>
  words.has(asked.word) || [...words].some((word) => writtenCloseness(asked, word) > 0);

export function buildAbstractSearch(): AbstractSearch {
  const papers: Paper[] = [];
  const numbers = new Map<string, number>();
  const places = new Map<string, number[]>();
  const byHead = new Map<string, string[]>();
  const remembered = new Map<string, readonly Variant[]>();
  const held = (word: string) => places.get(word)?.length ?? 0;

  function put(word: string, place: number) {
    const known = places.get(word);
    if (known) {
      known.push(place);
      return;
    }
    places.set(word, [place]);
    const head = word.slice(0, HEAD);
    const alike = byHead.get(head);
    if (alike) alike.push(word);
    else byHead.set(head, [word]);
  }

  function add(key: string, abstract: string | null) {
    const known = papers[numbers.get(key) ?? -1];
    if (known) known.isHeld = true;
    if (known && (known.hasText || !abstract)) return;
    const number = numbers.get(key) ?? papers.push({ key, isHeld: true, hasText: false }) - 1;
    const paper = papers[number];
    if (paper) paper.hasText = Boolean(abstract);
    numbers.set(key, number);
    remembered.clear();
    for (const [word, times] of countWords(abstract ?? ''))
      put(word, number * TIMES + Math.min(times, TIMES - 1));
  }

  function* candidates({ word, joined }: AskedWord): Iterable<string> {
    // A part of a run without spaces stands anywhere in it.
    if (UNSPACED.test(word)) yield* places.keys();
    else {
      const heads = [word, ...(joined ? [joined] : [])].map((text) => text.slice(0, HEAD));
      for (const head of new Set(heads)) yield* byHead.get(head) ?? [];
    }
  }

  function variantsOf(asked: AskedWord): readonly Variant[] {
    const name = `${asked.isOpen} ${asked.word} ${asked.joined ?? ''}`;
    const before = remembered.get(name);
    if (before) return before;
    const begun = { ...asked, isOpen: asked.isOpen && asked.word.length >= LEAST_BEGUN };
    const variants: Variant[] = [];
    for (const word of candidates(asked)) {
      const closeness = writtenCloseness(begun, word);
      if (closeness > 0) variants.push({ word, closeness });
    }
    const kept = chooseVariants(variants, held);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(name, kept);
    return kept;
  }

  /** By paper: the words that its abstract has, a bit each, and what they are worth. */
  function meet(meant: readonly Meant[]) {
    const bits = new Uint32Array(papers.length);
    const scores = new Float64Array(papers.length);
    meant.forEach(({ variants, weight }, at) => {
      for (const { word, closeness } of variants) {
        for (const place of places.get(word) ?? []) {
          const paper = Math.floor(place / TIMES);
          bits[paper] = (bits[paper] ?? 0) | (1 << at);
          scores[paper] = (scores[paper] ?? 0) + weight * closeness * Math.sqrt(place % TIMES);
        }
      }
    });
    return { bits, scores };
  }

  return {
    has: (key) => papers[numbers.get(key) ?? -1]?.isHeld === true,
    keys: () => papers.flatMap(({ key, isHeld }) => (isHeld ? [key] : [])),
    async take(taken) {
      let begun = performance.now();
      for (const [key, abstract] of taken) {
        if (performance.now() - begun > SLICE_MS) {
          await giveWay();
          begun = performance.now();
        }
        add(key, abstract);
      }
    },
    remove(key) {
      const known = papers[numbers.get(key) ?? -1];
      if (known) known.isHeld = false;
    },
    forgetSilent(keys) {
      const named = keys?.flatMap((key) => papers[numbers.get(key) ?? -1] ?? []);
      const silent = (named ?? papers).filter(({ isHeld, hasText }) => isHeld && !hasText);
      for (const paper of silent) paper.isHeld = false;
      return silent.length > 0;
    },
    find({ words }, ownWords) {
      const meant = words.map((asked): Meant => {
        const variants = variantsOf(asked);
        return { asked, variants, weight: weighVariants(variants, papers.length, held) };
      });
      if (meant.every(({ variants }) => variants.length === 0)) return [];
      const { bits, scores } = meet(meant);
      const hits: EntryHit[] = [];
      papers.forEach(({ key, isHeld }, number) => {
        const met = bits[number] ?? 0;
        if (met === 0 || !isHeld) return;
        const rest = meant.filter((_, at) => (met & (1 << at)) === 0);
        const own = rest.length > 0 ? ownWords(key) : undefined;
        if (rest.length > 0 && !(own && rest.every(({ asked }) => isOwn(own, asked)))) return;
        hits.push({ key, score: scores[number] ?? 0, isWhole: true });
      });
      return hits.sort((a, b) => b.score - a.score);
    },
  };
}
