// A question for relatives comes in, the rows of one container that answer it go out; in two steps, so that
// several containers can settle between them which of their rows are looked at.
import { lastPlace, listWorths } from './candidates.ts';
import type { PageSource } from './page-source.ts';
import { readPlanned } from './page-source.ts';
import type { RelatedQuery } from './related-query.ts';
import type { RelatedHit, RelatedOptions, RelatedParts } from './relatives.ts';
import { beginRelated, finishRelated } from './relatives.ts';

export interface RelatedAnswers {
  findRelated(query: RelatedQuery, options: RelatedOptions): Promise<RelatedHit[]>;
  /** The same in two steps, where other segments are asked as well. */
  beginRelated(query: RelatedQuery, options: RelatedOptions): Promise<RelatedStep>;
}

export interface RelatedStep {
  /** Of the rows outside of the asked cells that may have a place. */
  worths: readonly number[];
  /** `leastWorth`: of the last place among the rows of all segments. */
  finish(leastWorth: number): Promise<RelatedHit[]>;
}

export function openRelated(source: PageSource, parts: RelatedParts): RelatedAnswers {
  const begin: RelatedAnswers['beginRelated'] = async (query, options) => {
    const begun = await readPlanned(source, (read) => beginRelated(read, parts, query, options));
    return {
      worths: begun ? listWorths(begun.candidates) : [],
      finish: (leastWorth) =>
        readPlanned(source, (read) => {
          return (begun && finishRelated(read, parts, begun, leastWorth)) ?? [];
        }),
    };
  };
  return {
    beginRelated: begin,
    async findRelated(query, options) {
      const step = await begin(query, options);
      return step.finish(lastPlace([step.worths]));
    },
  };
}
