// The set arxiv-title-variants-authors: titles with authors against the arXiv rows of a file of papers.
// A page's authors are those of the paper's own row. Rows of recall and precision go out.
import { existsSync } from 'node:fs';
import type { Paper } from '../../src/paper/paper.ts';
import { readPapers } from '../bench-engine/rows.ts';
import { openOneCorpus, sourceOf } from './one-container.ts';
import type { MeasureSet } from './row.ts';
import type { PairMention } from './title-pairs.ts';
import {
  askPairs,
  askProduct,
  KINDS,
  precisionRow,
  readPairs,
  recallRow,
  unheldTitle,
} from './title-pairs.ts';

const SET = 'arxiv-title-variants-authors';

/** The arXiv rows of a file, without the abstracts: they take no part in finding a title. */
async function readArxivRows(file: string): Promise<Paper[]> {
  const papers = await readPapers(file, Number.POSITIVE_INFINITY);
  return papers.flatMap(({ abstract: _, ...paper }) => (paper.ids.arxiv ? [paper] : []));
}

export const measureTitleVariantsAuthors: MeasureSet = async ({ data, papers: file }) => {
  const pairs = readPairs(data);
  if (pairs === null || !existsSync(file)) return null;
  const papers = await readArxivRows(file);
  const known = new Map(papers.map((paper) => [paper.ids.arxiv, paper]));
  const corpus = await openOneCorpus(`arxiv rows ${sourceOf(file)}`, async () => papers);
  const mentions = pairs.flatMap((pair): PairMention[] => {
    const own = known.get(pair.id);
    if (!own || own.authors.length === 0) return [];
    const { authors, year } = own;
    return [{ pair, mention: { role: 'row', title: unheldTitle(pair, own.title), authors, year } }];
  });
  const asked = await askPairs(mentions, askProduct(corpus));
  return (['certain', 'possible'] as const).flatMap((surely) => [
    ...KINDS.flatMap((kind) => {
      const own = asked.filter((pair) => pair.kind === kind);
      return own.length > 0 ? [recallRow({ set: SET, kind }, own, surely)] : [];
    }),
    precisionRow({ set: SET, kind: 'all' }, asked, surely),
  ]);
};
