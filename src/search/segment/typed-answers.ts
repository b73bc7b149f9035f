// Words that a reader types come in, the words of one container that they may mean go out, and the rows
// that have them.
import type { AskedWord } from '../asked.ts';
import type { Header } from './container.ts';
import type { Lexicon } from './lexicon.ts';
import { openLexicon } from './lexicon.ts';
import type { PageSource } from './page-source.ts';
import { readPlanned } from './page-source.ts';
import type { TypedAnswer, TypedOptions, TypedPlan } from './rank-typed.ts';
import { collectTyped } from './rank-typed.ts';
import type { TypedVariant } from './typed.ts';
import { collectVariants } from './typed.ts';

export interface TypedAnswers {
  /** The words that each asked word may mean here: as it is written, or with typing errors forgiven. */
  findVariants(asked: readonly AskedWord[], isForgiving: boolean): Promise<TypedVariant[][]>;
  /** The rows that a plan over those words means. */
  findTyped(plan: TypedPlan, options: TypedOptions): Promise<TypedAnswer>;
}

export function openTyped(
  source: PageSource,
  { papers, sections }: Header,
  titles: Lexicon,
): TypedAnswers {
  const others = openLexicon(
    sections['typed-index'],
    sections['typed-lexicon'],
    sections['typed-postings'],
  );
  const { from, to } = sections['title-lengths'];
  return {
    findVariants: (asked, isForgiving) =>
      readPlanned(
        source,
        (read) =>
          collectVariants(read, { titles, others }, asked, isForgiving) ?? asked.map(() => []),
      ),
    findTyped: (plan, options) =>
      readPlanned(source, (read) => {
        const rows = { papers, lengths: read(from, to) };
        return collectTyped(read, rows, plan, options) ?? { hits: [], found: 0 };
      }),
  };
}
