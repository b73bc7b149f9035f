// The titles of the head come in, the rows that share the rarest words of a title go out, as a segment
// would give them: made of plain lists in memory, so that a waking worker builds no segment for them.
import type { PaperRow } from '../corpus/database.ts';
import { ranking } from '../search/ranking.ts';
import { nearWords } from '../search/segment/build.ts';
import type { NearCandidate, NearWord } from '../search/segment/near.ts';
import { leastWeight } from '../search/segment/near.ts';
import type { Row } from '../search/segment/rows.ts';
import type { Segment } from '../search/segment/segment.ts';

/** What near titles are found with, of a segment or of the head. */
export type TitleSource = Pick<
  Segment,
  'papers' | 'hasLoose' | 'countNear' | 'findNear' | 'readRows'
>;

export function indexHeadTitles(papers: readonly PaperRow[]): TitleSource {
  const rowsOf = new Map<string, number[]>();
  papers.forEach((paper, ordinal) => {
    for (const word of nearWords(paper)) {
      const rows = rowsOf.get(word);
      if (rows) rows.push(ordinal);
      else rowsOf.set(word, [ordinal]);
    }
  });

  function findNear(plan: readonly NearWord[], onlyLoose: boolean): NearCandidate[] {
    const weights = new Map<number, number>();
    for (const { word, weight } of plan) {
      for (const row of rowsOf.get(word) ?? []) weights.set(row, (weights.get(row) ?? 0) + weight);
    }
    const least = leastWeight(plan);
    const isLoose = (ordinal: number) => papers[ordinal]?.ids.arxiv === undefined;
    return [...weights]
      .filter(([ordinal, weight]) => weight >= least && (!onlyLoose || isLoose(ordinal)))
      .map(([ordinal, weight]) => ({ ordinal, weight }))
      .sort((a, b) => b.weight - a.weight || a.ordinal - b.ordinal)
      .slice(0, ranking.near.maxCandidates);
  }

  return {
    papers: papers.length,
    hasLoose: papers.some(({ ids }) => ids.arxiv === undefined),
    countNear: async (words) => words.map((word) => rowsOf.get(word)?.length ?? 0),
    findNear: async (plans, onlyLoose = false) => plans.map((plan) => findNear(plan, onlyLoose)),
    readRows: async (ordinals) =>
      ordinals.flatMap((ordinal): Row[] => {
        const paper = papers[ordinal];
        return paper ? [{ paper, from: paper.abstract ? 'abstract' : 'title' }] : [];
      }),
  };
}
