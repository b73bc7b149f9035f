// The words of all texts of an index, with how many texts hold each: asked words come in, the words
// that they may mean go out, as written first and with typing errors forgiven only then.
import type { AskedWord } from './asked.ts';
import { forgiverOf, letterMask, writtenCloseness } from './closeness.ts';
import { ranking } from './ranking.ts';

/** A word of the index that an asked word may mean. */
export interface Variant {
  word: string;
  closeness: number;
}

/** One way to look for the asked words; `weights` say how much each of them tells. */
export interface Plan {
  variants: readonly (readonly Variant[])[];
  weights: readonly number[];
  /** Every asked word must be met; else those that tell at least half. */
  isWhole: boolean;
}

export interface Vocabulary {
  readonly texts: number;
  add(words: ReadonlySet<string>): void;
  remove(words: ReadonlySet<string>): void;
  /** Ways to look, the strictest first: the first that finds something is the answer. */
  plans(asked: readonly AskedWord[]): Iterable<Plan>;
}

/** Asked words whose variants are remembered, so that a key stroke looks up its own word alone. */
const REMEMBERED = 64;

/** The closest of what one asked word may mean, those that more texts hold before others. */
export function chooseVariants<Known extends Variant>(
  variants: Known[],
  held: (word: string) => number,
): Known[] {
  variants.sort((a, b) => b.closeness - a.closeness || held(b.word) - held(a.word));
  return variants.slice(0, ranking.words.maxVariants);
}

/** Inverse document frequency: the fewer texts hold one of the variants, the more it tells. */
export function weighVariants(
  variants: readonly Variant[],
  texts: number,
  held: (word: string) => number,
): number {
  const holding = variants.reduce((sum, { word }) => sum + held(word), 0);
  return Math.log(1 + texts / (1 + Math.min(texts, holding)));
}

export function buildVocabulary(): Vocabulary {
  const known = new Map<string, { mask: number; texts: number }>();
  const remembered = new Map<string, Variant[]>();
  let texts = 0;

  function lookUp(asked: AskedWord, isForgiving: boolean): Variant[] {
    const name = `${isForgiving} ${asked.isOpen} ${asked.word} ${asked.joined ?? ''}`;
    const before = remembered.get(name);
    if (before) return before;
    const variants: Variant[] = [];
    const forgive = forgiverOf(asked);
    for (const [word, { mask }] of known) {
      const closeness = isForgiving ? forgive(word, mask) : writtenCloseness(asked, word);
      if (closeness > 0) variants.push({ word, closeness });
    }
    const kept = chooseVariants(variants, held);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(name, kept);
    return kept;
  }

  const held = (word: string) => known.get(word)?.texts ?? 0;
  const toPlan = (variants: readonly (readonly Variant[])[], isWhole: boolean): Plan => ({
    variants,
    weights: variants.map((own) => weighVariants(own, texts, held)),
    isWhole,
  });

  function* plans(asked: readonly AskedWord[]): Iterable<Plan> {
    if (asked.length === 0 || texts === 0) return;
    const written = asked.map((word) => lookUp(word, false));
    const needed = written.map((own, i) => {
      const word = asked[i];
      return own.length > 0 || !word ? own : lookUp(word, true);
    });
    yield toPlan(needed, true);
    const both = written.map((own, i) => {
      const word = asked[i];
      return word ? [...own, ...lookUp(word, true)] : own;
    });
    yield toPlan(both, true);
    yield toPlan(both, false);
  }

  return {
    get texts() {
      return texts;
    },
    add(words) {
      texts += 1;
      remembered.clear();
      for (const word of words) {
        const one = known.get(word);
        if (one) one.texts += 1;
        else known.set(word, { mask: letterMask(word), texts: 1 });
      }
    },
    remove(words) {
      texts -= 1;
      remembered.clear();
      for (const word of words) {
        const one = known.get(word);
        if (!one) continue;
        one.texts -= 1;
        if (one.texts === 0) known.delete(word);
      }
    },
    plans,
  };
}

/** True where what was met of the asked words is enough for the plan. */
export function isEnough(
  { weights, isWhole }: Pick<Plan, 'weights' | 'isWhole'>,
  isMet: (at: number) => boolean,
): boolean {
  if (isWhole) return weights.every((_, at) => isMet(at));
  let met = 0;
  let all = 0;
  weights.forEach((weight, at) => {
    all += weight;
    if (isMet(at)) met += weight;
  });
  return met > 0 && met >= all * ranking.words.leastMet;
}
