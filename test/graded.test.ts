// What is trained or counted knows no paper of a graded set, by whatever name the set knows the paper.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCategoryRows } from '../scripts/categories/rows.ts';
import { readGraded } from '../scripts/graded.ts';
import { readCorpus } from '../scripts/vectors/corpus.ts';

const ANSWER = 'Squid sing in kelp forests, and nobody has counted how often they do so at night.';
const row = (arxivId: string, title: string, abstract = 'Trams run on rails.') => {
  return { arxivId, title, abstract, categories: ['cs.CL'] };
};
const rows = [
  row('2501.00001', 'Owls of the north'),
  row('2501.00002', 'Another title of this id'),
  row('2501.00003', 'Kelp: a survey'),
  row('2501.00004', 'Songs', ANSWER),
  row('2501.00005', 'Owls of the south'),
];

const linesOf = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).join('\n');

/** A folder of graded sets and a file of papers; each set names some of them in its own way. */
function writeSets(sets: Record<string, readonly object[]>) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'scholium-graded-'));
  for (const name of ['arxiv-categories', 'arxiv-title-variants', 'csfcube', 'doris-mae-best']) {
    mkdirSync(path.join(folder, name));
  }
  const files = ['arxiv-categories/papers', 'arxiv-title-variants/pairs', 'csfcube/docs'];
  for (const file of files) {
    writeFileSync(path.join(folder, `${file}.jsonl.gz`), gzipSync(linesOf(sets[file] ?? [])));
  }
  const queries = path.join(folder, 'doris-mae-best/queries.jsonl');
  writeFileSync(queries, linesOf(sets['doris-mae-best'] ?? []));
  const papers = path.join(folder, 'papers.jsonl.gz');
  writeFileSync(papers, gzipSync(linesOf(rows)));
  return { folder, papers };
}

const graded = {
  'arxiv-categories/papers': [{ id: '2501.00002', title: 'Named otherwise' }],
  'csfcube/docs': [{ id: '77', title: 'KELP, a survey' }],
  'doris-mae-best': [{ qid: '1', abstract: ANSWER }],
};

describe('a paper of a graded set', () => {
  it('is no row that categories are learned from, by its id, its title or its abstract', async () => {
    const { folder, papers } = writeSets(graded);
    const read = await readCategoryRows([papers], readGraded(folder));
    expect(read.map(({ id }) => id)).toEqual(['2501.00001', '2501.00005']);
  });

  it('is none of the papers that vectors are learned from', async () => {
    const { folder, papers } = writeSets(graded);
    expect((await readCorpus(papers, readGraded(folder))).papers).toBe(2);
  });

  it('is what leaves rows out: with empty sets all are read', async () => {
    const { folder, papers } = writeSets({});
    expect(await readCategoryRows([papers], readGraded(folder))).toHaveLength(rows.length);
    expect((await readCorpus(papers, readGraded(folder))).papers).toBe(rows.length);
  });
});
