// Relatives by words and meaning out of segments, beside plain loops over the same papers: the same
// answers by whatever merges and from whatever store. Each comparison is also shown a fault that it
// must see.
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import type { Paper } from '../src/paper/paper.ts';
import { fuseNearness } from '../src/search/fusion.ts';
import { ranking } from '../src/search/ranking.ts';
import { buildSegment } from '../src/search/segment/build.ts';
import { SegmentError } from '../src/search/segment/bytes.ts';
import { joinChunks, readHeader, verifyContainer } from '../src/search/segment/container.ts';
import { toStems } from '../src/search/segment/impacts.ts';
import { mergeSegments } from '../src/search/segment/merge.ts';
import { memorySource } from '../src/search/segment/page-source.ts';
import { openCellTable } from '../src/search/segment/paper-vectors.ts';
import type { RelatedQuery } from '../src/search/segment/related-query.ts';
import { toMeaning, toRelatedQuery } from '../src/search/segment/related-query.ts';
import type { Segment } from '../src/search/segment/segment.ts';
import { openSegment } from '../src/search/segment/segment.ts';
import type { TermVectors } from '../src/search/term-vectors.ts';
import { cosineOf, openTermVectors, packTermVectors } from '../src/search/term-vectors.ts';
import {
  makeModel,
  makePapers,
  pagedSource,
  randomOf,
  shuffle,
  testIdf,
  words,
} from './harness/segment-papers.ts';

vi.setConfig({ testTimeout: 60_000 });

const model = makeModel(3);
const build = async (papers: readonly Paper[], vectors: TermVectors | null = model) =>
  joinChunks(
    await buildSegment(papers, { idf: testIdf, keepsAbstracts: true, ...(vectors && { vectors }) }),
  );
const merge = async (parts: Uint8Array[], isDropped?: (source: number, row: number) => boolean) =>
  joinChunks(await mergeSegments(parts.map(memorySource), { ...(isDropped && { isDropped }) }));
const open = (bytes: Uint8Array) => openSegment(memorySource(bytes));
const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
const rowsOf = (segment: Segment) => Array.from({ length: segment.papers }, (_, i) => i);

/** Everything is looked at, and nothing is too far. */
const ALL = { floors: [0, 0], leastShare: 0 } as const;

function askOf(
  asked: Pick<Paper, 'title' | 'abstract'>,
  vectors: TermVectors = model,
  cells: number = vectors.cells,
): RelatedQuery {
  const stems = toStems(asked, testIdf);
  return {
    ...toRelatedQuery(stems, testIdf),
    ...toMeaning(vectors, vectors.vectorOf(stems.stems), cells),
  };
}

const drawAsked = (random: ReturnType<typeof randomOf>) => ({
  title: words(random, 6),
  ...(random(2) ? { abstract: words(random, 60) } : {}),
});

/** The papers of a segment in the order of its rows. */
async function inOrder(segment: Segment, papers: readonly Paper[]): Promise<Paper[]> {
  const known = new Map(papers.map((paper) => [paper.key, paper]));
  const rows = await segment.readRows(rowsOf(segment));
  return rows.flatMap(({ paper }) => known.get(paper.key) ?? []);
}

/** Every row by plain loops: the share of BM25 and the cosine of vectors made from the papers' texts. */
function rankPlainly(
  rows: readonly Paper[],
  { terms, self, from, meaning }: RelatedQuery,
  fuse = fuseNearness,
) {
  const scored = rows.flatMap((row, ordinal) => {
    const own = toStems(row, testIdf);
    const impacts = new Map(own.stems.map(({ stem, impact }) => [stem, impact]));
    const shared = terms.filter(({ stem }) => impacts.has(stem));
    const sum = shared.reduce(
      (all, { stem, weight }) => all + weight * (impacts.get(stem) ?? 0),
      0,
    );
    const vector = meaning?.model.vectorOf(own.stems);
    const cosine = meaning && vector ? cosineOf(meaning.vector, vector) : 0;
    if (shared.length < (cosine > 0 ? 1 : ranking.related.leastShared)) return [];
    const score = fuse(sum / self, cosine, { asked: from, row: own.from });
    return score > 0 ? [{ ordinal, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}

describe('relatives by words and meaning', () => {
  it.each([1, 2, 3])(
    'are those of an exhaustive ranking where all is looked at (%i)',
    async (seed) => {
      const random = randomOf(seed);
      const papers = makePapers(random, 200);
      const segment = await openSegment(pagedSource(await build(papers)));
      const rows = await inOrder(segment, papers);
      let isFaultSeen = false;
      for (let i = 0; i < 12; i++) {
        const query = askOf(drawAsked(random));
        const hits = await segment.findRelated(query, { most: 20, ...ALL });
        const plain = rankPlainly(rows, query).slice(0, 20);
        expect(hits.map(({ ordinal }) => ordinal)).toEqual(plain.map(({ ordinal }) => ordinal));
        hits.forEach(({ score }, at) => {
          expect(score).toBeCloseTo(plain[at]?.score ?? -1, 9);
        });
        // Planted fault: meaning counts for nothing.
        const wrong = rankPlainly(rows, query, (share) => share).slice(0, 20);
        isFaultSeen ||=
          JSON.stringify(wrong.map(({ ordinal }) => ordinal)) !==
          JSON.stringify(plain.map(({ ordinal }) => ordinal));
      }
      expect(isFaultSeen).toBe(true);
    },
  );

  it('are the rows of the asked cells, and those that share enough words', async () => {
    const random = randomOf(21);
    const papers = makePapers(random, 200);
    const bytes = await build(papers);
    const segment = await open(bytes);
    const { sections } = await readHeader(memorySource(bytes));
    const cells = openCellTable(bytes.subarray(sections.cells.from, sections.cells.to), 200);
    const asked = { title: words(random, 6), abstract: words(random, 60) };
    const query = askOf(asked, model, 1);
    const [cell] = query.meaning?.cells ?? [];
    const leastShare = 0.4;
    const all = await segment.findRelated(askOf(asked), { most: 200, ...ALL });
    const some = await segment.findRelated(query, { most: 200, floors: [0, 0], leastShare });
    const plain = await segment.findRelated(toRelatedQuery(toStems(asked, testIdf), testIdf), {
      most: 200,
      floors: [0, 0],
    });
    const shares = new Map(
      plain.map(({ ordinal, shares }) => [
        ordinal,
        shares.reduce((sum, [, part]) => sum + part, 0),
      ]),
    );
    const expected = all.filter(
      ({ ordinal }) => cells?.cellOf(ordinal) === cell || (shares.get(ordinal) ?? 0) >= leastShare,
    );
    expect(some).toEqual(expected);
    expect(some.length).toBeGreaterThan(5);
    expect(some.length).toBeLessThan(all.length);
  });

  it('are the same out of parts as out of the merged whole, in cells and out of them', async () => {
    const random = randomOf(4);
    const papers = makePapers(random, 160);
    const parts = [await build(papers.slice(0, 60)), await build(papers.slice(60))];
    const whole = await merge(parts);
    const scoresIn = async (all: Uint8Array[], query: RelatedQuery) => {
      const scores = new Map<string, number>();
      for (const bytes of all) {
        const segment = await open(bytes);
        const options = { most: 200, floors: [0, 0], leastShare: 0.2 } as const;
        const hits = await segment.findRelated(query, options);
        const rows = await segment.readRows(hits.map(({ ordinal }) => ordinal));
        rows.forEach(({ paper }, i) => {
          scores.set(paper.key, hits[i]?.score ?? 0);
        });
      }
      return [...scores].sort(([a], [b]) => (a < b ? -1 : 1));
    };
    const query = askOf({ title: words(random, 9), abstract: words(random, 30) }, model, 2);
    const answer = await scoresIn(parts, query);
    expect(answer.length).toBeGreaterThan(5);
    expect(await scoresIn([whole], query)).toEqual(answer);
    expect(await scoresIn(parts.slice(1), query)).not.toEqual(answer);
  });

  it('are the same from a store of pages as from memory', async () => {
    const random = randomOf(5);
    const bytes = await build(makePapers(random, 300));
    const source = pagedSource(bytes);
    const [paged, whole] = [await openSegment(source), await open(bytes)];
    for (let i = 0; i < 6; i++) {
      const query = askOf(drawAsked(random), model, 2);
      const options = { most: 30, floors: [0, 0], leastShare: 0.3 } as const;
      const before = source.loads.length;
      expect(await paged.findRelated(query, options)).toEqual(
        await whole.findRelated(query, options),
      );
      // Indexes, blocks of terms, lists of rows, vectors: never one load a row.
      expect(source.loads.length - before).toBeLessThanOrEqual(5);
      const ordinal = random(300);
      expect(await paged.readVector(ordinal, model.stamp)).toEqual(
        await whole.readVector(ordinal, model.stamp),
      );
    }
  });
});

describe('the vectors of a segment', () => {
  it('are those of the papers, and cells stand in their order', async () => {
    const papers = makePapers(randomOf(6), 200);
    const segment = await open(await build(papers));
    const cells: number[] = [];
    for (const [ordinal, row] of (await inOrder(segment, papers)).entries()) {
      const vector = model.vectorOf(toStems(row, testIdf).stems);
      expect(await segment.readVector(ordinal, model.stamp)).toEqual(vector);
      cells.push(vector ? model.cellOf(vector) : model.cells);
    }
    expect(cells).toEqual([...cells].sort((a, b) => a - b));
    expect(new Set(cells).size).toBeGreaterThan(3);
    expect(cells).toContain(model.cells);
    expect(await segment.readVector(0, model.stamp + 1)).toBeNull();
  });

  it.each([7, 8])(
    'make the same bytes by merging as by building, in any order (%i)',
    async (seed) => {
      const random = randomOf(seed);
      const papers = makePapers(random, 120);
      const parts = await Promise.all([0, 40, 80].map((at) => build(papers.slice(at, at + 40))));
      const whole = await build(papers);
      expect(isSame(await build(shuffle(random, papers)), whole)).toBe(true);
      expect(isSame(await merge(parts), whole)).toBe(true);
      const isDropped = (_: number, row: number) => row % 3 === 0;
      const dropped = new Set<string>();
      for (const part of parts) {
        const segment = await open(part);
        const rows = await segment.readRows(rowsOf(segment));
        rows.forEach(({ paper }, i) => {
          if (isDropped(0, i)) dropped.add(paper.key);
        });
      }
      const living = papers.filter(({ key }) => !dropped.has(key));
      expect(isSame(await merge(parts, isDropped), await build(living))).toBe(true);
      // Planted fault: one word of one paper more.
      const [first, ...rest] = papers;
      if (!first) throw new Error('no paper');
      const other = { ...first, abstract: `${first.abstract ?? ''} circuits circuits` };
      expect(isSame(await build([other, ...rest]), whole)).toBe(false);
    },
  );

  it('of another model are not compared, and are left out by a merge', async () => {
    const random = randomOf(9);
    const papers = makePapers(random, 80);
    const other = makeModel(4);
    expect(other.stamp).not.toBe(model.stamp);
    const segment = await open(await build(papers, other));
    const asked = drawAsked(random);
    const byWords = toRelatedQuery(toStems(asked, testIdf), testIdf);
    const options = { most: 30, floors: [0, 0] } as const;
    const answer = await segment.findRelated(askOf(asked), options);
    expect(answer).toEqual(await segment.findRelated(byWords, options));
    expect(answer.every(({ by }) => by === 'words')).toBe(true);
    expect(await segment.findRelated(askOf(asked, other), options)).not.toEqual(answer);
    const [former, latter] = [papers.slice(0, 40), papers.slice(40)];
    const merged = await open(await merge([await build(former, other), await build(latter)]));
    const rows = await merged.readRows(rowsOf(merged));
    const keys = new Set(latter.map(({ key }) => key));
    for (const [ordinal, { paper }] of rows.entries()) {
      const vector = await merged.readVector(ordinal, model.stamp);
      if (!keys.has(paper.key)) expect(vector).toBeNull();
    }
    expect(rows).toHaveLength(80);
  });

  it('are known to be damaged by their sums, and never fit another number of rows', async () => {
    const bytes = await build(makePapers(randomOf(10), 60));
    const { sections } = await readHeader(memorySource(bytes));
    await verifyContainer(memorySource(bytes));
    for (const name of ['cells', 'vectors'] as const) {
      const damaged = bytes.slice();
      const at = sections[name].to - 1;
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await expect(verifyContainer(memorySource(damaged))).rejects.toThrow(SegmentError);
    }
    const query = askOf(drawAsked(randomOf(11)));
    const damaged = bytes.slice();
    const last = sections.cells.to - 1;
    damaged[last] = (damaged[last] ?? 0) + 1;
    const segment = await open(damaged);
    await expect(segment.findRelated(query, { most: 9, ...ALL })).rejects.toThrow(SegmentError);
    await expect(
      (await open(bytes)).findRelated(query, { most: 9, ...ALL }),
    ).resolves.toBeDefined();
  });
});

describe('a container of the former format', async () => {
  const former = Uint8Array.from(readFileSync('test/corpora/format-2.container'));
  const papers = makePapers(randomOf(31), 24);

  it('is read like any other, and answers by words alone', async () => {
    await verifyContainer(memorySource(former));
    const segment = await open(former);
    const rows = await inOrder(segment, papers);
    expect(rows).toHaveLength(24);
    expect(await segment.readAbstracts(rowsOf(segment))).toEqual(
      rows.map(({ abstract }) => abstract ?? null),
    );
    const random = randomOf(12);
    const options = { most: 20, floors: [0, 0] } as const;
    for (let i = 0; i < 5; i++) {
      const asked = drawAsked(random);
      const answer = await segment.findRelated(askOf(asked), options);
      const now = await open(await build(papers, null));
      const byWords = await now.findRelated(askOf(asked), options);
      expect(answer).toEqual(byWords);
      expect(answer.length).toBeGreaterThan(2);
    }
    expect(await segment.readVector(0, model.stamp)).toBeNull();
  });

  it('is merged with a new one without losing a paper', async () => {
    const more = makePapers(randomOf(32), 20).filter(({ key }) => {
      return !papers.some((paper) => paper.key === key);
    });
    const merged = await open(await merge([former, await build(more)]));
    const keys = (await merged.readRows(rowsOf(merged))).map(({ paper }) => paper.key);
    expect(keys.sort()).toEqual([...papers, ...more].map(({ key }) => key).sort());
    // By itself it comes to the bytes of today's format.
    expect(isSame(await merge([former]), await build(papers, null))).toBe(true);
  });
});

describe('what a relative was found by', () => {
  const about = (x: number, y: number, z: number) => [x, y, z, 0];
  const small = openTermVectors(
    packTermVectors(
      new Map([
        ['translat', about(1, 0.1, 0)],
        ['bilingu', about(1, 0, 0.1)],
        ['corpora', about(0.9, 0.1, 0.1)],
        ['speech', about(0, 1, 0)],
        ['robot', about(0, 0, 1)],
        ['grasp', about(0, 0.1, 1)],
      ]),
      [about(1, 0, 0), about(0, 1, 0), about(0, 0, 1)],
    ),
  );
  const paperOf = (key: string, title: string, abstract: string): Paper => ({
    ...{ key, kind: 'met', ids: {}, authors: [], categories: [], title, abstract },
  });
  const twin = 'Translation of poems from sparse corpora by hand';
  const far = 'Bilingual texts, bilingual words, bilingual corpora, aligned without end';
  const papers = [
    paperOf('twin', twin, twin),
    paperOf('far', 'Bilingual collections', `${far}. A translation helps, says a robot.`),
    paperOf('robot', 'Robot grasping', 'A robot grasps sparse things with a robot hand.'),
  ];

  it('is words where they carry it alone, else meaning, with the terms that add most to it', async () => {
    const segment = await open(await build(papers, small));
    const rows = await segment.readRows([0, 1, 2]);
    const rest =
      'verse rhyme metre song quill ink parchment scribe stanza refrain ballad sonnet elegy';
    const asked = {
      title: 'Sparse poems by hand',
      abstract: `Poems by hand, ${rest}, a translation of corpora. No robot sings.`,
    };
    const hits = await segment.findRelated(askOf(asked, small), { most: 9, ...ALL });
    const named = hits.map(({ ordinal, by, shares }) => {
      return { key: rows[ordinal]?.paper.key, by, terms: shares.map(([term]) => term) };
    });
    expect(named[0]).toMatchObject({ key: 'twin', by: 'words' });
    expect(named.find(({ key }) => key === 'far')).toEqual({
      key: 'far',
      by: 'meaning',
      terms: ['translat', 'corpora', 'robot'],
    });
    // By its words alone it would be another term that counts most.
    const byWords = toRelatedQuery(toStems(asked, testIdf), testIdf);
    const plain = await segment.findRelated(byWords, { most: 9, floors: [0, 0] });
    const far = plain.find(({ ordinal }) => rows[ordinal]?.paper.key === 'far');
    expect(far?.shares.map(([term]) => term)).not.toEqual(['translat', 'corpora', 'robot']);
  });
});
