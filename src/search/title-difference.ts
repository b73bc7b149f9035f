// The words of two titles come in, what stands in one of them alone goes out, with all that is only
// another way of writing taken away. It must never judge whether the two are one paper: see match.ts.
import type { Side } from './meet-words.ts';
import {
  BESIDE,
  meetBy,
  meetCut,
  meetJoined,
  meetShort,
  meetSlips,
  openPlaces,
  toSide,
} from './meet-words.ts';
import { stem } from './stem.ts';

/** Words that tell nothing of a paper by standing in its title or not. */
const SMALL = new Set(
  (
    'a an the of for in on to with and by from via using at as into over under through is are be its ' +
    'their your our we do does can toward towards based'
  ).split(' '),
);

const ARTICLES = new Set(['a', 'an', 'the']);

/** Two titles share a year or a version with many. */
const IS_NUMBER = /^\p{N}+$/u;

export const isSmall = (word: string) => SMALL.has(word);

export interface TitleDifference {
  /** Words of content that stand on one side alone, in their order. */
  asked: readonly string[];
  known: readonly string[];
  /** A word was taken for another one letter away, which no title of the index holds. */
  hasSlip: boolean;
  /** One word stands on both sides in two forms of one stem, or cut. */
  hasForm: boolean;
  /** What both sides hold stands in another order. */
  isMoved: boolean;
  /** But for the words of content, the two are word for word the same, articles apart. */
  isSameFrame: boolean;
  /** A word of content that stands on one side alone is its first. */
  isFirst: boolean;
  /** Pairs of places of words of content held by both, numbers apart: in the asked title, in the known one. */
  shared: readonly (readonly [number, number])[];
}

function stemAt({ words }: Side, at: number): string {
  const word = words[at] ?? '';
  return isSmall(word) ? word : stem(word);
}

/** `isKnown`: whether any title of the index holds a word. */
export function differenceBetween(
  askedWords: readonly string[],
  knownWords: readonly string[],
  isKnown: (word: string) => boolean,
): TitleDifference {
  const [asked, known] = [toSide(askedWords), toSide(knownWords)];
  // Before single words are: a part of what is run together may stand in the title once more.
  meetJoined(asked, known);
  meetJoined(known, asked);
  meetBy(asked, known, ({ words }, at) => words[at] ?? '');
  meetBy(asked, known, ({ spelled }, at) => spelled[at] ?? '');
  meetShort(asked, known);
  meetShort(known, asked);
  const hasSlip = meetSlips(asked, known, isKnown);
  const isCut = meetCut(asked, known) || meetCut(known, asked);
  const hasForm = meetBy(asked, known, stemAt) > 0;
  const restOf = (side: Side) =>
    openPlaces(side).flatMap((at) => {
      const word = side.words[at] ?? '';
      return isSmall(word) ? [] : [word];
    });
  const shared = askedWords.flatMap((word, at): [number, number][] => {
    const other = asked.met[at] ?? -1;
    const isShared = other >= 0 && other !== BESIDE;
    return isShared && !isSmall(word) && !IS_NUMBER.test(word) ? [[at, other]] : [];
  });
  const isMoved = shared.some(([, place], i) => i > 0 && place < (shared[i - 1]?.[1] ?? 0));
  const sides = [asked, known];
  const isSameFrame = sides.every((side) =>
    openPlaces(side).every((at) => {
      const word = side.words[at] ?? '';
      return !isSmall(word) || ARTICLES.has(word);
    }),
  );
  const isFirst = sides.some(({ words, met }) => (met[0] ?? 0) < 0 && !isSmall(words[0] ?? ''));
  const [askedRest, knownRest] = [restOf(asked), restOf(known)];
  return {
    asked: askedRest,
    known: knownRest,
    hasSlip,
    hasForm: hasForm || isCut,
    isMoved,
    isSameFrame,
    isFirst,
    shared,
  };
}
