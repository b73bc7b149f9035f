// FlexSearch over title and abstract in one index, kept as the pieces that it exports.
import FlexSearch from 'flexsearch';
import type { Peer } from './peer.ts';
import { bytesOf, whole } from './peer.ts';

export function openFlexSearch(): Peer {
  const make = () => new FlexSearch.Index({ tokenize: 'strict' });
  let index = make();
  // `suggest` answers papers that lack some of the words: without it a whole abstract finds itself.
  const find = (text: string, most: number) =>
    index.search(text, { limit: most + 1, suggest: true }).map(Number);
  return {
    name: 'FlexSearch',
    index(papers) {
      papers.forEach((paper, id) => {
        index.add(id, whole(paper));
      });
    },
    async reload() {
      const pieces = new Map<string, string>();
      await index.export((name: string, piece: string) => {
        if (piece) pieces.set(name, piece);
      });
      index = make();
      for (const [name, piece] of pieces) await index.import(name, piece);
      return [...pieces.values()].reduce((sum, piece) => sum + bytesOf(piece), 0);
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
