// Title and abstract come in, the words and pairs of neighbouring words that a paper's category is
// guessed by go out, each as a number with how much it counts and where it stands first.
import { readTokens, type Token } from './tokens.ts';

export interface CategoryFeature {
  /** 32 bits; two features in some 10,000 papers share one. */
  hash: number;
  /** How often it stands in the text, the title's words counted {@link TITLE_TIMES} times. */
  count: number;
  /** Where it stands first, the title before the abstract: `text.slice(from, to)`. */
  text: string;
  from: number;
  to: number;
}

/** As in the vectors of papers: a title says more of a paper than a sentence of its abstract. */
const TITLE_TIMES = 2;
/** As the tagger reads. */
const MAX_TITLE = 1000;
const MAX_ABSTRACT = 8000;
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the units of a word, going on from `start`. */
function hashWord(word: string, start: number): number {
  let hash = start;
  for (let i = 0; i < word.length; i++) {
    hash = Math.imul(hash ^ word.charCodeAt(i), FNV_PRIME);
  }
  return hash >>> 0;
}

/**
 * Every word and every pair of words with no more than a space or a hyphen between them, of those
 * whose hash `isKnown`.
 */
export function readCategoryFeatures(
  title: string,
  abstract: string,
  isKnown: (hash: number) => boolean,
): CategoryFeature[] {
  const found = new Map<number, CategoryFeature>();
  const note = (hash: number, times: number, text: string, from: number, to: number) => {
    const known = found.get(hash);
    if (known) known.count += times;
    else if (isKnown(hash)) found.set(hash, { hash, count: times, text, from, to });
  };
  const read = (text: string, times: number) => {
    let last: Token | null = null;
    let lastHash = 0;
    for (const token of readTokens(text)) {
      const before = last;
      const hash = hashWord(token.stem, FNV_START);
      note(hash, times, text, token.start, token.end);
      if (before && !token.opens) {
        const pair = hashWord(token.stem, hashWord(' ', lastHash));
        note(pair, times, text, before.start, token.end);
      }
      [last, lastHash] = [token, hash];
    }
  };
  read(title.slice(0, MAX_TITLE), TITLE_TIMES);
  read(abstract.slice(0, MAX_ABSTRACT), 1);
  return [...found.values()];
}
