// The measures of related papers against values worked out by hand, and the pools that they rank.
import { describe, expect, it } from 'vitest';
import { rankGrades } from '../scripts/eval/csfcube.ts';
import { rankBest } from '../scripts/eval/doris.ts';
import { averagePrecision, ndcgAt } from '../scripts/eval/graded-lists.ts';
import { openMiniSearch, openTfIdf } from '../scripts/eval/pool.ts';

describe('the average precision', () => {
  it('is the mean of the precisions at the relevant', () => {
    expect(averagePrecision([3, 0, 2, 1])).toBeCloseTo((1 + 2 / 3) / 2, 12);
    expect(averagePrecision([1, 0, 2])).toBeCloseTo(1 / 3, 12);
  });

  it('is 0 where nothing is relevant and 1 where all that is stands first', () => {
    expect(averagePrecision([1, 1, 0])).toBe(0);
    expect(averagePrecision([])).toBe(0);
    expect(averagePrecision([2, 3, 0, 1])).toBe(1);
  });
});

describe('NDCG', () => {
  it('discounts from the third place on', () => {
    const gain = 1 + 3 / 1 + 2 / Math.log2(3);
    const best = 3 + 2 / 1 + 1 / Math.log2(3);
    expect(ndcgAt([1, 3, 2], 1)).toBeCloseTo(gain / best, 12);
    expect(ndcgAt([3, 2, 1], 1)).toBe(1);
  });

  it('looks at a share of the list and measures against the best such share', () => {
    expect(ndcgAt([1, 0, 0, 0, 0, 3, 0, 0, 0, 0], 0.2)).toBeCloseTo(1 / (3 + 1), 12);
    expect(ndcgAt([0, 0, 0, 0, 0], 0.2)).toBe(0);
  });
});

const papers = [
  { id: 'a', title: 'Squid songs', abstract: 'Squid sing in kelp forests.' },
  { id: 'b', title: 'Trams', abstract: 'Trams run on rails.' },
  { id: 'c', title: 'Kelp', abstract: 'Kelp forests grow.' },
  { id: 'd', title: 'Squid songs at night', abstract: 'Squid sing in kelp.' },
];

describe('a pool', () => {
  it.each([
    ['tf-idf', openTfIdf(papers)],
    ['minisearch', openMiniSearch(papers)],
  ])('by %s is ranked by shared words, without what shares none', async (_, ask) => {
    const found = await ask({ title: 'Squid songs', abstract: 'Squid sing in kelp forests.' });
    expect(found.map(({ id }) => id)).toEqual(['a', 'd', 'c']);
  });

  it('gives the grades of a query without the asked paper, what was not found last', async () => {
    const cands = [
      ['b', 1],
      ['c', 2],
      ['a', 3],
      ['d', 3],
    ] as const;
    const [list] = await rankGrades(openTfIdf(papers), {
      papers,
      queries: [{ query: 'a', cands }],
    });
    expect(list?.grades).toEqual([3, 2, 1]);
  });

  it('gives the place of a best answer, infinite where it is not found', async () => {
    const questions = [
      { text: 'kelp forests grow', bestId: 'a' },
      { text: 'kelp forests grow', bestId: 'b' },
    ];
    const places = await rankBest(openTfIdf(papers), { papers, questions });
    expect(places).toEqual([{ place: 2 }, { place: Number.POSITIVE_INFINITY }]);
  });
});
