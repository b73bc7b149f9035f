// The words and categories of one paper come in; whether a phrase stands in the company that its
// meaning needs goes out. It knows phrases, no topics.
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

type Counts = ReadonlyMap<string, number>;

/** The words and categories beside a phrase, by which its meaning is told. */
export class Company {
  private readonly titleWords: Counts;
  private readonly words: Counts;

  constructor(
    title: readonly Token[],
    abstract: readonly Token[],
    private readonly categories: readonly string[],
  ) {
    this.titleWords = countStems(title);
    this.words = countStems([...title, ...abstract]);
  }

  /**
   * A title is read by itself: what an abstract says in passing neither makes nor unmakes the sense
   * of a word of the title. A phrase of the abstract has both for company.
   */
  admits({ alias }: Phrase, own: readonly string[], inTitle: boolean): boolean {
    const { needs, bars } = alias;
    const near = inTitle ? this.titleWords : this.words;
    if (bars.some((word) => this.stands(word, own, near))) return false;
    return needs.length === 0 || needs.some((word) => this.stands(word, own, near));
  }

  /** Whether the word stands somewhere besides the phrase's own words. */
  private stands(word: string, own: readonly string[], words: Counts): boolean {
    if (word.includes('.')) return this.categories.some((category) => category.startsWith(word));
    if (!word.endsWith('*')) return isBeside(word, own, words);
    const start = word.slice(0, -1);
    for (const stem of words.keys())
      if (stem.startsWith(start) && isBeside(stem, own, words)) return true;
    return false;
  }
}

function countStems(tokens: readonly Token[]): Counts {
  const counts = new Map<string, number>();
  for (const { stem } of tokens) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

function isBeside(stem: string, own: readonly string[], words: Counts): boolean {
  return (words.get(stem) ?? 0) > own.filter((word) => word === stem).length;
}
