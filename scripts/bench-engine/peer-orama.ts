// Orama over title and abstract, kept as JSON of what it saves.
import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import type { Peer } from './peer.ts';
import { bytesOf, whole } from './peer.ts';

export function openOrama(): Peer {
  const schema = { title: 'string', abstract: 'string' } as const;
  let database = create({ schema });
  const find = async (term: string, most: number) => {
    // Threshold 1: papers that lack some of the words count too.
    const { hits } = await search(database, { term, limit: most + 1, threshold: 1 });
    return hits.map(({ id }) => Number(id));
  };
  return {
    name: 'Orama',
    async index(papers) {
      await insertMultiple(
        database,
        papers.map((paper, id) => ({ id: String(id), ...paper })),
        1000,
      );
    },
    reload() {
      const text = JSON.stringify(save(database));
      database = create({ schema });
      load(database, JSON.parse(text) as RawData);
      return bytesOf(text);
    },
    forms: [
      { name: 'all terms', find: (question, most) => find(whole(question), most) },
      {
        name: 'top 20 terms',
        find: ({ strongestWords }, most) => find(strongestWords.slice(0, 20).join(' '), most),
      },
    ],
  };
}
