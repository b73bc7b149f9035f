// What a reader types into a search box comes in, the words that are looked for go out, and the ids
// it names. Any text is taken, also a hostile one; nothing here throws.
import { findAskedIds } from '../paper/asked-ids.ts';
import type { PaperIds } from '../paper/paper.ts';
import { titleWords } from '../paper/title.ts';
import { ranking } from './ranking.ts';

export interface AskedWord {
  word: string;
  /** The reader may still be typing it: any word that begins so is meant. */
  isOpen: boolean;
  /** The hyphened word that it was typed in, run together: "pretraining" of "pre-training". */
  joined?: string;
}

export interface Asked {
  ids: PaperIds | null;
  /** In order, each once; empty where nothing can be looked for. */
  words: readonly AskedWord[];
}

/** Words that titles and askers put anywhere; a search for "rethinking" or "towards" means the word. */
const UNASKED = new Set(
  (
    'a about an and are as at be by can do does for from had has have how in into is it its of on or ' +
    'our than that the their them these this those to using via was we were what when where which ' +
    'who whose why will with you your paper papers'
  ).split(' '),
);

/** Hyphened words, from their first letter on: looked for from each letter, a long word takes for ever. */
export const COMPOUND = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+(?:[-‐‑–][\p{L}\p{N}\p{M}]+)+/gu;
const MOST_PARTS = 6;

/** Hyphened words run together, as others write them: "pretraining" of "pre-training". */
export function joinedWords(text: string): string[] {
  if (!/[-‐‑–]/.test(text)) return [];
  return [...text.matchAll(COMPOUND)].flatMap(([compound]) => {
    const parts = titleWords(compound).slice(0, MOST_PARTS);
    const pairs = parts.slice(1).map((part, i) => `${parts[i] ?? ''}${part}`);
    return [...new Set([...pairs, parts.join('')])];
  });
}

/** Every word under which a text is found. */
export function findableWords(text: string): string[] {
  return [...titleWords(text), ...joinedWords(text)];
}

function joinedOf(text: string): Map<string, string> {
  const joined = new Map<string, string>();
  for (const [compound] of text.matchAll(COMPOUND)) {
    const parts = titleWords(compound);
    if (parts.length <= MOST_PARTS) for (const part of parts) joined.set(part, parts.join(''));
  }
  return joined;
}

export function toAsked(query: string): Asked {
  const text = query.slice(0, ranking.words.maxLetters).toWellFormed();
  const named = findAskedIds(text);
  if (named?.isAddress) return { ids: named.ids, words: [] };
  const looked = named?.bare ?? text;
  const all = titleWords(looked);
  const isOpen = /[\p{L}\p{N}\p{M}]$/u.test(looked);
  const joined = joinedOf(looked);
  const last = all.at(-1);
  const told = all.filter((word) => !UNASKED.has(word));
  // Of nothing but small words each one counts: "what is it".
  const words = [...new Set(told.length > 0 ? told : all)].slice(0, ranking.words.maxWords);
  return {
    ids: named?.ids ?? null,
    words: words.map((word) => ({
      word,
      isOpen: isOpen && word === last,
      ...(joined.has(word) && { joined: joined.get(word) }),
    })),
  };
}
