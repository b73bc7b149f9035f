// The papers of a new seed come in, inside a transaction; they become the whole of the seed, and
// what pages have shown of any of them stays.
import type { Paper } from '../paper/paper.ts';
import { dropCorpus, SEED_CORPUS } from './containers.ts';
import type { CorpusDatabase, PaperRow } from './database.ts';

export async function plantSeed(
  database: CorpusDatabase,
  stamp: string,
  papers: readonly Paper[],
): Promise<void> {
  const keys = new Set(papers.map((paper) => paper.key));
  const former = await database.papers.where('kind').equals('seed').toArray();
  const leaving = former.filter((paper) => !keys.has(paper.key));
  await database.papers.bulkDelete(leaving.map(({ key }) => key));
  // What a page has shown of a paper stays when the seed lets go of it.
  await database.papers.bulkPut(
    leaving
      .filter((paper) => paper.metAt !== undefined)
      .map((paper): PaperRow => ({ ...paper, kind: 'met', fresh: 1 })),
  );
  const before = await database.papers.bulkGet([...keys]);
  const known = new Map(before.flatMap((paper) => (paper ? [[paper.key, paper]] : [])));
  await database.papers.bulkPut(
    papers.map((paper): PaperRow => {
      const old = known.get(paper.key);
      if (old?.metAt === undefined) return { ...paper, fresh: 1 };
      const met = { metAt: old.metAt, ...(old.abstract && { abstract: old.abstract }) };
      return { ...paper, ...met, fresh: 1 };
    }),
  );
  // A container of the former seed may hold papers that have left it.
  await dropCorpus(database, SEED_CORPUS);
  await database.meta.put({ name: 'seed', value: stamp });
}
