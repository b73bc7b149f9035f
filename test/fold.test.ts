// Records of one paper become one line, the same ones as if each were compared with each.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldInSteps, foldPapers } from '../src/library/fold.ts';
import { idKeys, idsDisagree, type PaperIds } from '../src/paper/paper.ts';
import { titleKey } from '../src/paper/title.ts';
import { areSameReadings, readRecord } from '../src/search/judge-records.ts';

interface Listed {
  key: string;
  ids: PaperIds;
  title: string;
  authors: readonly string[];
}

const TITLES = [
  'Counting the Sheep of a Small Pasture by Ear',
  'Counting the Sheeps of a Small Pasture by Ear',
  'Whale Song and What It Says of the Deep Sea',
  'A Door That Remembers',
];
const anyPaper = fc
  .record({
    arxiv: fc.option(fc.constantFrom('2401.00001', '2401.00002', '2401.00003'), { nil: undefined }),
    doi: fc.option(fc.constantFrom('10.1/a', '10.1/b'), { nil: undefined }),
    title: fc.constantFrom(...TITLES),
    authors: fc.constantFrom(['Ada Lovelace', 'Alan Turing'], ['Mary Shelley'], []),
  })
  .map(({ arxiv, doi, title, authors }): Listed => {
    const ids = { ...(arxiv && { arxiv }), ...(doi && { doi }) };
    return { key: idKeys(ids)[0] ?? `title:${titleKey(title)}`, ids, title, authors };
  });

function isOne(a: Listed, b: Listed): boolean {
  const namesOf = ({ key, ids }: Listed) => [key, ...idKeys(ids)];
  if (namesOf(b).some((name) => namesOf(a).includes(name))) return true;
  if (idsDisagree(a.ids, b.ids)) return false;
  if (titleKey(a.title) === titleKey(b.title)) return true;
  const named = a.authors.length > 0 && b.authors.length > 0;
  return named && areSameReadings(readRecord(a), readRecord(b));
}

function foldEach(papers: readonly Listed[]): Listed[] {
  const kept: Listed[] = [];
  for (const paper of papers) if (!kept.some((one) => isOne(one, paper))) kept.push(paper);
  return kept;
}

it('lets other questions pass between the papers of a day, and leaves the same', async () => {
  const papers = fc.sample(anyPaper, 60).map((paper) => ({ paper }));
  let rests = 0;
  const left = await foldInSteps(papers, () => {
    rests += 1;
    return undefined;
  });
  expect(left).toEqual(foldPapers(papers));
  expect(rests).toBe(60);
});

it('leaves what comparing each with each leaves', () => {
  let folded = 0;
  fc.assert(
    fc.property(fc.array(anyPaper, { maxLength: 12 }), (papers) => {
      const wanted = foldEach(papers);
      folded += papers.length - wanted.length;
      expect(foldPapers(papers.map((paper) => ({ paper }))).map(({ paper }) => paper)).toEqual(
        wanted,
      );
    }),
    { numRuns: 500 },
  );
  expect(folded, 'some were one').toBeGreaterThan(100);
});
