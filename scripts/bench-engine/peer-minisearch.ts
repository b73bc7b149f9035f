// MiniSearch over title and abstract, kept as its JSON.
import MiniSearch from 'minisearch';
import type { Peer } from './peer.ts';
import { bytesOf, whole } from './peer.ts';

export function openMiniSearch(): Peer {
  const options = { fields: ['title', 'abstract'] };
  let index = new MiniSearch(options);
  const find = (text: string, most: number) =>
    index
      .search(text, { combineWith: 'OR' })
      .slice(0, most + 1)
      .map(({ id }) => Number(id));
  return {
    name: 'MiniSearch',
    index: (papers) => index.addAll(papers.map((paper, id) => ({ id, ...paper }))),
    reload() {
      const text = JSON.stringify(index);
      index = MiniSearch.loadJSON(text, options);
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
