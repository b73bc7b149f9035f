// A segment's answers beside those of plain loops over the same papers: related papers, near titles,
// typed words. Each comparison is also shown a fault that it must see.
import { describe, expect, it, vi } from 'vitest';
import { arxivYear } from '../src/paper/arxiv-id.ts';
import type { Paper } from '../src/paper/paper.ts';
import { titleWords } from '../src/paper/title.ts';
import type { AskedWord } from '../src/search/asked.ts';
import { findableWords, toAsked } from '../src/search/asked.ts';
import { surname } from '../src/search/authors.ts';
import { writtenCloseness } from '../src/search/closeness.ts';
import { ranking } from '../src/search/ranking.ts';
import { buildSegment } from '../src/search/segment/build.ts';
import { collectStems } from '../src/search/segment/collect-stems.ts';
import { joinChunks } from '../src/search/segment/container.ts';
import { toStems } from '../src/search/segment/impacts.ts';
import { mergeSegments } from '../src/search/segment/merge.ts';
import { joinRarest, leastWeight, nearIdf, planNear } from '../src/search/segment/near.ts';
import { memorySource } from '../src/search/segment/page-source.ts';
import type { RelatedQuery } from '../src/search/segment/related-query.ts';
import { toRelatedQuery } from '../src/search/segment/related-query.ts';
import type { Segment } from '../src/search/segment/segment.ts';
import { openSegment } from '../src/search/segment/segment.ts';
import { countTerms } from '../src/search/terms.ts';
import { buildNearTitles } from './harness/plain-near-titles.ts';
import { makePapers, pagedSource, randomOf, testIdf, words } from './harness/segment-papers.ts';

vi.setConfig({ testTimeout: 60_000 });

const build = async (papers: readonly Paper[]) =>
  joinChunks(await buildSegment(papers, { idf: testIdf }));

/** Every word that a paper is found by. */
const findableWordsOf = ({ title, aliases = [], authors, year, ids }: Paper) => {
  const when = year ?? (ids.arxiv ? arxivYear(ids.arxiv) : undefined);
  const names = authors.map(surname).filter((name) => name !== '');
  return [...[title, ...aliases].flatMap(findableWords), ...names, ...(when ? [`${when}`] : [])];
};

/** The papers of a segment in the order of its rows. */
async function inOrder(segment: Segment, papers: readonly Paper[]): Promise<Paper[]> {
  const known = new Map(papers.map((paper) => [paper.key, paper]));
  const rows = await segment.readRows(Array.from({ length: segment.papers }, (_, i) => i));
  return rows.flatMap(({ paper }) => known.get(paper.key) ?? []);
}

/** BM25 with the constants of ranking.ts by plain loops: every row, every term, then sorted. */
function rankPlainly(rows: readonly Paper[], query: RelatedQuery, k1: number = ranking.segment.k1) {
  const { b, meanLength, knownByTitle } = ranking.segment;
  const scored = rows.map((row, ordinal) => {
    const isTitle = !row.abstract && !row.terms?.length;
    const counts = countTerms(row.abstract ?? '', 1, countTerms(row.title, 2));
    const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const fromTerms = row.abstract ? [] : toStems(row, testIdf).stems;
    let [sum, shared] = [0, 0];
    for (const { stem, weight } of query.terms) {
      const count = counts.get(stem) ?? 0;
      const part = count / (count + k1 * (1 - b + (b * length) / meanLength));
      const isText = row.abstract || isTitle;
      const impact = isText
        ? Math.max(count && 1, Math.round(255 * part))
        : fromTerms.find((one) => one.stem === stem)?.impact;
      if (!impact) continue;
      sum += weight * impact;
      shared += 1;
    }
    return {
      ordinal,
      score: (sum / query.self) * (isTitle ? knownByTitle[query.from] : 1),
      shared,
    };
  });
  return scored
    .filter(({ score, shared }) => score > 0 && shared >= ranking.related.leastShared)
    .sort((a, c) => c.score - a.score || a.ordinal - c.ordinal)
    .map(({ ordinal, score }) => ({ ordinal, score }));
}

const NO_FLOORS = [0, 0] as const;
const asked = (random: ReturnType<typeof randomOf>) => ({
  title: words(random, 6),
  ...(random(2) ? { abstract: words(random, 80) } : {}),
});

describe('related papers', () => {
  it.each([1, 2, 3])('are those of an exhaustive BM25, ties by row (%i)', async (seed) => {
    const random = randomOf(seed);
    const papers = makePapers(random, 150);
    const segment = await openSegment(pagedSource(await build(papers)));
    const rows = await inOrder(segment, papers);
    let isFaultSeen = false;
    for (let i = 0; i < 12; i++) {
      const query = toRelatedQuery(toStems(asked(random), testIdf), testIdf, [4, 8, 64][i % 3]);
      const hits = await segment.findRelated(query, { most: 20, floors: NO_FLOORS });
      const found = hits.map(({ ordinal, score }) => ({ ordinal, score }));
      expect(found).toEqual(rankPlainly(rows, query).slice(0, 20));
      for (const { ordinal, score, shares } of hits) {
        const whole = shares.reduce((sum, [, part]) => sum + part, 0);
        const factor = segment.isUntexted(ordinal) ? ranking.segment.knownByTitle[query.from] : 1;
        expect(whole * factor).toBeCloseTo(score, 9);
      }
      // Planted fault: another saturation.
      const wrong = rankPlainly(rows, query, 1.2).slice(0, 20);
      isFaultSeen ||= JSON.stringify(wrong) !== JSON.stringify(found);
    }
    expect(isFaultSeen).toBe(true);
  });

  it('are the same out of parts as out of the merged whole', async () => {
    const random = randomOf(4);
    const papers = makePapers(random, 160);
    const parts = [await build(papers.slice(0, 60)), await build(papers.slice(60))];
    const merged = joinChunks(await mergeSegments(parts.map(memorySource)));
    const open = (bytes: Uint8Array) => openSegment(memorySource(bytes));
    const scoresIn = async (all: Uint8Array[], query: RelatedQuery) => {
      const scores = new Map<string, number>();
      for (const bytes of all) {
        const segment = await open(bytes);
        const hits = await segment.findRelated(query, { most: 30, floors: NO_FLOORS });
        const rows = await segment.readRows(hits.map(({ ordinal }) => ordinal));
        rows.forEach(({ paper }, i) => {
          scores.set(paper.key, hits[i]?.score ?? 0);
        });
      }
      const best = [...scores.values()].sort((a, b) => b - a)[29] ?? 0;
      return [...scores].filter(([, score]) => score > best).sort(([a], [b]) => (a < b ? -1 : 1));
    };
    const query = toRelatedQuery(toStems({ title: words(random, 9) }, testIdf), testIdf);
    const answer = await scoresIn(parts, query);
    expect(answer.length).toBeGreaterThan(5);
    expect(await scoresIn([merged], query)).toEqual(answer);
    expect(await scoresIn(parts.slice(1), query)).not.toEqual(answer);
  });

  it('leave out the paper itself, chance words and what is too far', async () => {
    const papers = makePapers(randomOf(5), 100);
    const segment = await openSegment(memorySource(await build(papers)));
    const stems = toStems({ title: words(randomOf(6), 12) }, testIdf);
    const query = toRelatedQuery(stems, testIdf);
    const all = await segment.findRelated(query, { most: 30, floors: NO_FLOORS });
    const first = all[0]?.ordinal ?? -1;
    const rest = await segment.findRelated(query, {
      most: 29,
      floors: NO_FLOORS,
      except: new Set([first]),
    });
    expect(rest).toEqual(all.slice(1));
    expect(all.every(({ shares }) => shares.length >= 2)).toBe(true);
    expect(await segment.findRelated(query, { most: 30, floors: [9, 9] })).toEqual([]);
    const one = toRelatedQuery({ stems: stems.stems.slice(0, 1), from: 'title' }, testIdf);
    expect(await segment.findRelated(one, { most: 30, floors: NO_FLOORS })).toEqual([]);
  });

  it('are asked for by the stems of a row as by its text, where it has few', async () => {
    const paper = makePapers(randomOf(7), 30).find(({ abstract }) => abstract);
    if (!paper) throw new Error('no paper');
    const segment = await openSegment(memorySource(await build([paper])));
    const { stems, from } = await segment.readStems(0);
    expect(from).toBe('abstract');
    const known = new Map(toStems(paper, testIdf).stems.map(({ stem, impact }) => [stem, impact]));
    expect(stems.length).toBe(Math.min(known.size, ranking.segment.forward));
    for (const { stem, impact } of stems) expect(known.get(stem)).toBe(impact);
  });
});

describe('the stems of a paper', () => {
  it('are the same by the table of met words as by the plain way', () => {
    const collector = collectStems(testIdf);
    const papers = makePapers(randomOf(8), 300);
    const long = {
      ...papers[0],
      title: `${'long'.repeat(40)} title`,
      abstract: 'word'.repeat(300),
    };
    [...papers, long as Paper].forEach((paper, place) => {
      const from = collector.add(paper);
      const { stems, impacts } = collector.listOf(place);
      const found = Array.from(stems, (stem, i) => [collector.stems[stem], impacts[i]]);
      const plain = toStems(paper, testIdf);
      expect(from).toBe(plain.from);
      expect(found).toEqual(plain.stems.map(({ stem, impact }) => [stem, impact]));
    });
  });
});

describe('a segment of the strongest stems alone', () => {
  it('keeps so many of each paper, by impact times idf, rare strays last', async () => {
    const papers = makePapers(randomOf(11), 120).filter(({ abstract }) => abstract);
    const options = { idf: testIdf, strongest: 4, forward: 3 };
    const open = async (own: Paper[], more: object) =>
      openSegment(memorySource(joinChunks(await buildSegment(own, { idf: testIdf, ...more }))));
    for (const paper of papers.slice(0, 20)) {
      const stems = toStems(paper, testIdf).stems.map(({ stem, impact }) => {
        return { stem, weight: testIdf.has(stem) ? impact * testIdf.idfOf(stem) : 0 };
      });
      stems.sort((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
      const strongest = stems.slice(0, 4).map(({ stem }) => stem);
      const segment = await open([paper], { strongest: 4, forward: 99 });
      const kept = (await segment.readStems(0)).stems.map(({ stem }) => stem);
      expect([...kept].sort()).toEqual([...strongest].sort());
      const few = await open([paper], options);
      expect((await few.readStems(0)).stems.length).toBe(Math.min(3, strongest.length));
      // Planted fault: all of them.
      if (stems.length > 4) {
        const all = await (await open([paper], { forward: 99 })).readStems(0);
        expect(all.stems.length).toBe(stems.length);
      }
    }
  });
});

describe('near titles', () => {
  it('are those that a plain count gives, loose ones alone where asked', async () => {
    const random = randomOf(9);
    const papers = makePapers(random, 250).map(({ aliases: _, ...paper }) => paper);
    const segment = await openSegment(pagedSource(await build(papers)));
    const rows = await inOrder(segment, papers);
    const plain = buildNearTitles(rows.map(({ key, title }) => ({ key, title })));
    for (let i = 0; i < 25; i++) {
      const title = new Set(titleWords(words(random, 1 + random(8))));
      const counts = await segment.countNear([...title]);
      const held = new Map([...title].map((word, at) => [word, counts[at] ?? 0]));
      const plan = planNear(title, {
        papers: segment.papers,
        papersWith: (word) => held.get(word) ?? 0,
      });
      for (const { word, weight } of plan) expect(weight).toBe(plain.idf(word));
      const [found = []] = await segment.findNear([plan]);
      expect(found.map(({ ordinal }) => rows[ordinal]?.key)).toEqual(
        plain.candidates(title).map(({ key }) => key),
      );
      const [loose = []] = await segment.findNear([plan], true);
      expect(loose.every(({ ordinal }) => rows[ordinal]?.ids.arxiv === undefined)).toBe(true);
    }
    // Planted fault: one word weighs nothing.
    const plan = [
      { word: 'sparse', weight: 2 },
      { word: 'graph', weight: 1 },
    ];
    const faulty = plan.map(({ word }, i) => ({ word, weight: i }));
    expect(await segment.findNear([faulty])).not.toEqual(await segment.findNear([plan]));
  });

  it('read no more rows than they may, but always the rarest word', () => {
    const counts = new Map([
      ['rare', 5],
      ['some', 5000],
      ['more', 900],
      ['common', 90_000],
    ]);
    const plan = (list: string[]) =>
      planNear(new Set(list), {
        papers: 100_000,
        papersWith: (word) => counts.get(word) ?? 0,
      }).map(({ word }) => word);
    expect(plan(['common', 'some', 'more', 'rare', 'unknown'])).toEqual(['rare', 'more', 'some']);
    expect(plan(['common'])).toEqual(['common']);
    const counted = { papers: 100_000, papersWith: (word: string) => counts.get(word) ?? 0 };
    expect(planNear(new Set(['some', 'more', 'rare']), counted, 1000)).toHaveLength(2);
    expect(nearIdf(10, 0)).toBeGreaterThan(nearIdf(10, 1));
  });
});

it('the rarest words of a title are also looked for run together, and no row falls short of that', () => {
  const counts = new Map([
    ['view', 900],
    ['regulated', 3],
    ['splatting', 700],
  ]);
  const counted = { papers: 100_000, papersWith: (word: string) => counts.get(word) ?? 0 };
  const joined = joinRarest(['new', 'view', 'regulated', 'splatting'], counted);
  expect(joined).toEqual(['viewregulated', 'regulatedsplatting', 'regulatedsplatting']);
  const plan = [{ word: 'view', weight: 4 }];
  const more = { word: 'viewregulated', weight: 9 };
  expect(leastWeight([...plan, { ...more, isJoined: true }])).toBe(leastWeight(plan));
  expect(leastWeight([...plan, more])).toBeGreaterThan(leastWeight(plan));
});

describe('typed words', () => {
  it('find every row that holds them all, the last one unfinished', async () => {
    const random = randomOf(10);
    const papers = makePapers(random, 200);
    const segment = await openSegment(pagedSource(await build(papers)));
    const rows = await inOrder(segment, papers);
    const words = rows.map((row) => findableWordsOf(row));
    const holding = (asked: readonly AskedWord[]) =>
      words.flatMap((own, ordinal) =>
        asked.every((one) => own.some((word) => writtenCloseness(one, word) > 0)) ? [ordinal] : [],
      );
    const find = async (asked: readonly AskedWord[], most: number) => {
      const variants = await segment.findVariants(asked, false);
      const plan = { isWhole: true, words: variants.map((own) => ({ weight: 1, variants: own })) };
      return segment.findTyped(plan, { most, isGone: () => false });
    };
    for (const typed of ['sparse', 'fe', 'feature s', 'graph retr', 'zz', 'λ', '习', '2024']) {
      for (const query of [typed, `${typed} `]) {
        const asked = toAsked(query).words;
        const { hits, found } = await find(asked, 500);
        const ordinals = hits.map(({ ordinal }) => ordinal).sort((a, b) => a - b);
        expect(ordinals, query).toEqual(holding(asked));
        expect(found).toBe(ordinals.length);
        const scores = hits.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }
    }
    const open = await find(toAsked('fe').words, 3);
    expect([open.hits.length, open.found > 3]).toEqual([3, true]);
    expect(holding(toAsked('fe').words)).not.toEqual(holding(toAsked('fe ').words));
    expect(await find([], 3)).toEqual({ hits: [], found: 0 });
    const first = open.hits[0]?.ordinal ?? -1;
    const variants = await segment.findVariants(toAsked('fe').words, false);
    const plan = { isWhole: true, words: variants.map((own) => ({ weight: 1, variants: own })) };
    const rest = await segment.findTyped(plan, { most: 500, isGone: (row) => row === first });
    expect(rest.found).toBe(open.found - 1);
    expect(rest.hits.some(({ ordinal }) => ordinal === first)).toBe(false);
  });
});
