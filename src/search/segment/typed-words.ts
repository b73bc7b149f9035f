// A paper comes in, the words that it is found by besides those of its titles go out: surnames of its
// authors, hyphened words run together, its year. Each is written behind a letter for its kind.
import { arxivYear } from '../../paper/arxiv-id.ts';
import type { Paper } from '../../paper/paper.ts';
import { findableWords, joinedWords } from '../asked.ts';
import { surname } from '../authors.ts';
import { ranking } from '../ranking.ts';

/** Where a word stands, which is what it is worth: see `ranking.words.fields`. */
export type TypedField = 'title' | 'author' | 'year';

/** The letter before a word of each kind, and the field that it counts as. */
export const KINDS: readonly (readonly [letter: string, field: TypedField])[] = [
  ['a', 'author'],
  ['j', 'title'],
  ['y', 'year'],
];

type Findable = Pick<Paper, 'title' | 'aliases' | 'authors' | 'year' | 'ids'>;

/** Each once, its kind's letter in front. */
export function typedWords({ title, aliases = [], authors, year, ids }: Findable): Set<string> {
  const when = year ?? (ids.arxiv ? arxivYear(ids.arxiv) : undefined);
  const words = [
    ...authors.map((author) => `a${surname(author)}`),
    ...[title, ...aliases].flatMap(joinedWords).map((word) => `j${word}`),
    ...(when ? [`y${when}`] : []),
  ];
  const fits = (word: string) => word.length > 1 && word.length <= ranking.segment.longestTerm;
  return new Set(words.filter(fits));
}

/** Unlike words of the shortest of a paper's titles, 255 at most. */
export function titleLength({ title, aliases = [] }: Pick<Paper, 'title' | 'aliases'>): number {
  const lengths = [title, ...aliases].map((one) => new Set(findableWords(one)).size);
  return Math.min(255, ...lengths);
}
