// A pool of papers and one that is asked for come in, the pool's papers go out by nearness: as the
// product finds them, or as a baseline does. Nothing is left out for being far.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { toCompared } from '../../src/library/tables.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { buildSegment } from '../../src/search/segment/build.ts';
import { joinChunks } from '../../src/search/segment/container.ts';
import { openIdf } from '../../src/search/segment/idf.ts';
import { toStems } from '../../src/search/segment/impacts.ts';
import { memorySource } from '../../src/search/segment/page-source.ts';
import { toMeaning, toRelatedQuery } from '../../src/search/segment/related-query.ts';
import { openSegment } from '../../src/search/segment/segment.ts';
import { openTermVectors } from '../../src/search/term-vectors.ts';
import { countTerms } from '../../src/search/terms.ts';

export interface PoolPaper {
  id: string;
  title: string;
  abstract?: string;
}

/** How near each paper is that is near at all, nearest first. */
export interface Nearness {
  id: string;
  score: number;
}

/**
 * Ranks the papers of a pool, at least the `most` nearest or all; the asked paper itself may be among
 * them.
 */
export type AskPool = (asked: Omit<PoolPaper, 'id'>, most?: number) => Promise<Nearness[]>;

const shipped = (file: string) =>
  Uint8Array.from(
    readFileSync(fileURLToPath(new URL(`../../public/corpus/${file}`, import.meta.url))),
  );

const toPaper = ({ id, ...text }: PoolPaper): Paper => ({
  key: id,
  kind: 'imported',
  ids: {},
  authors: [],
  categories: [],
  ...text,
});

export interface OursOptions {
  /** How much of each paper the segment keeps: as `BuildOptions` says. */
  strongest?: number;
  forward?: number;
  /** Papers are compared by their words alone. */
  byWords?: boolean;
}

/**
 * The product's own way: papers stand in a segment, and are asked for by the words of the asked one
 * and by its vector, in all cells and without a floor.
 */
export async function openOurs(
  pool: readonly PoolPaper[],
  { byWords = false, ...kept }: OursOptions = {},
): Promise<AskPool> {
  const idf = openIdf(shipped('idf.bin'));
  const vectors = openTermVectors(shipped('vectors.bin'));
  const options = { idf, ...(!byWords && { vectors }), ...kept };
  const container = await buildSegment(pool.map(toPaper), options);
  const segment = await openSegment(memorySource(joinChunks(container)));

  return async (asked, most = segment.papers) => {
    const { stems, vector } = toCompared(toStems(asked, idf), vectors);
    const query = { ...toRelatedQuery(stems, idf), ...toMeaning(vectors, vector, vectors.cells) };
    const hits = await segment.findRelated(query, { most, floors: [0, 0], leastShare: 0 });
    const rows = await segment.readRows(hits.map(({ ordinal }) => ordinal));
    return hits.map(({ score }, i) => ({ id: rows[i]?.paper.key ?? '', score }));
  };
}

function inOrder(scored: readonly Nearness[]): Nearness[] {
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Cosine of (1 + ln count) times idf over the same stems and the same idf. */
export function openTfIdf(pool: readonly PoolPaper[]): AskPool {
  const idf = openIdf(shipped('idf.bin'));
  const rarities = new Map<string, number>();
  const rarityOf = (stem: string) => {
    const rarity = rarities.get(stem) ?? idf.idfOf(stem);
    rarities.set(stem, rarity);
    return rarity;
  };
  const weigh = ({ title, abstract = '' }: Omit<PoolPaper, 'id'>) => {
    const counts = countTerms(abstract, 1, countTerms(title));
    const all = [...counts].map(([stem, n]) => [stem, (1 + Math.log(n)) * rarityOf(stem)] as const);
    const norm = Math.hypot(...all.map(([, weight]) => weight)) || 1;
    return new Map(all.map(([stem, weight]) => [stem, weight / norm]));
  };
  const postings = new Map<string, { id: string; weight: number }[]>();
  for (const paper of pool) {
    for (const [stem, weight] of weigh(paper)) {
      const list = postings.get(stem) ?? [];
      list.push({ id: paper.id, weight });
      postings.set(stem, list);
    }
  }
  return async (asked) => {
    const scores = new Map<string, number>();
    for (const [stem, own] of weigh(asked)) {
      for (const { id, weight } of postings.get(stem) ?? []) {
        scores.set(id, (scores.get(id) ?? 0) + own * weight);
      }
    }
    return inOrder([...scores].map(([id, score]) => ({ id, score })));
  };
}

/** MiniSearch over title and abstract as it comes, asked by all words of the paper. */
export function openMiniSearch(pool: readonly PoolPaper[]): AskPool {
  const index = new MiniSearch<PoolPaper>({ fields: ['title', 'abstract'] });
  index.addAll(pool);
  return async ({ title, abstract = '' }) =>
    inOrder(
      index
        .search(`${title} ${abstract}`, { combineWith: 'OR' })
        .map(({ id, score }) => ({ id: String(id), score })),
    );
}

/** Every kind of row, by name. `starter-record` keeps of a paper what build-starter.ts keeps. */
export const kinds: Record<string, (pool: readonly PoolPaper[]) => Promise<AskPool>> = {
  ours: (pool) => openOurs(pool),
  'starter-record': (pool) => openOurs(pool, { strongest: 32, forward: 12 }),
  'by-words': (pool) => openOurs(pool, { byWords: true }),
  'tf-idf': async (pool) => openTfIdf(pool),
  minisearch: async (pool) => openMiniSearch(pool),
};
