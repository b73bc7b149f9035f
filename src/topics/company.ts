// The words and categories of one paper come in; whether a phrase stands in the company that its
// meaning needs goes out. It knows phrases, no topics.
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

type Counts = ReadonlyMap<string, number>;

/** The words and categories beside a phrase, by which its meaning is told. */
export class Company {
  private readonly titleWords: Counts;
  private readonly words: Counts;
  /** Stems by the start that they were asked for, since many phrases need the same company. */
  private readonly titleStarts = new Map<string, readonly string[]>();
  private readonly starts = new Map<string, readonly string[]>();

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
    if (bars.some((word) => this.stands(word, own, inTitle))) return false;
    return needs.length === 0 || needs.some((word) => this.stands(word, own, inTitle));
  }

  /** Whether the word stands somewhere besides the phrase's own words. */
  private stands(word: string, own: readonly string[], inTitle: boolean): boolean {
    if (word.includes('.')) return this.categories.some((category) => category.startsWith(word));
    const words = inTitle ? this.titleWords : this.words;
    if (!word.endsWith('*')) return isBeside(word, own, words);
    return this.stemsFrom(word, inTitle).some((stem) => isBeside(stem, own, words));
  }

  private stemsFrom(word: string, inTitle: boolean): readonly string[] {
    const known = inTitle ? this.titleStarts : this.starts;
    const found = known.get(word);
    if (found) return found;
    const start = word.slice(0, -1);
    const words = inTitle ? this.titleWords : this.words;
    const stems = [...words.keys()].filter((stem) => stem.startsWith(start));
    known.set(word, stems);
    return stems;
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
