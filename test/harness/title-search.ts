// Papers come in, the typed search over them goes out, out of one segment or of several: the library's
// own, without its stores.

import { findOutdated } from '../../src/library/living.ts';
import type { LivingPart } from '../../src/library/part.ts';
import { searchTitles } from '../../src/library/search-titles.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { toAsked } from '../../src/search/asked.ts';
import { buildSegment } from '../../src/search/segment/build.ts';
import { joinChunks } from '../../src/search/segment/container.ts';
import { openSegment } from '../../src/search/segment/segment.ts';
import type { FindablePaper } from './plain-titles.ts';
import { pagedSource, testIdf } from './segment-papers.ts';

export const toPaper = (paper: FindablePaper): Paper => ({
  kind: 'met',
  categories: [],
  ...paper,
});

/** One part for each list, newest first. */
export async function openTitleParts(lists: readonly (readonly FindablePaper[])[]) {
  const standing = await Promise.all(
    lists.map(async (list) => {
      const container = await buildSegment(list.map(toPaper), { idf: testIdf });
      const segment = await openSegment(pagedSource(joinChunks(container), 4096));
      return { segment, dropped: [] };
    }),
  );
  const gone = findOutdated(standing);
  return standing.map(({ segment }, i): LivingPart => {
    const own = gone[i] ?? { size: 0, has: () => false };
    const holds = () => true;
    return {
      kind: 'met',
      segment,
      holds,
      isGone: () => false,
      dropped: [],
      gone: own,
    };
  });
}

export async function openTitleSearch(...lists: readonly (readonly FindablePaper[])[]) {
  const parts = await openTitleParts(lists);
  return {
    size: parts.reduce((sum, { segment, gone }) => sum + segment.papers - gone.size, 0),
    async find(query: string, most = 10): Promise<{ keys: string[]; found: number }> {
      const { papers, found } = await searchTitles(parts, toAsked(query).words, most);
      return { keys: papers.map(({ key }) => key), found };
    },
  };
}
