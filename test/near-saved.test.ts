// How many saved papers a paper is near to: told after the marks stand, by the score of a relative, of
// papers that the reader keeps now and never of the paper itself.
import { describe, expect, it } from 'vitest';
import { toSeedPapers } from '../src/library/seed.ts';
import { NearSet } from '../src/search/near-set.ts';
import { buildSegment } from '../src/search/segment/build.ts';
import { joinChunks } from '../src/search/segment/container.ts';
import { openIdf } from '../src/search/segment/idf.ts';
import { toStems } from '../src/search/segment/impacts.ts';
import { memorySource } from '../src/search/segment/page-source.ts';
import { toMeaning, toRelatedQuery } from '../src/search/segment/related-query.ts';
import { openSegment } from '../src/search/segment/segment.ts';
import { openTermVectors } from '../src/search/term-vectors.ts';
import {
  idf as idfBytes,
  openWorld,
  page,
  row,
  seed,
  vectors as vectorBytes,
} from './harness/library.ts';

const idf = openIdf(idfBytes);
const vectors = openTermVectors(vectorBytes);
const papers = toSeedPapers(seed);
const ALL = { abstract: { abstract: 0, title: 0 }, title: { abstract: 0, title: 0 } };

/** A paper as it is asked for. */
function askFor(paper: Parameters<typeof toStems>[0]) {
  const stems = toStems(paper, idf);
  const vector = vectors.vectorOf(stems.stems);
  return { stems, vector, query: { ...toRelatedQuery(stems, idf), ...toMeaning(vectors, vector) } };
}

function holdAll() {
  const set = new NearSet(idf, vectors.dimensions);
  for (const paper of papers) set.put(paper.key, askFor(paper));
  return set;
}

describe('a set of papers in memory', () => {
  it('gives no paper a better score than a segment does, and the same where all its stems are held', async () => {
    const segment = await openSegment(
      memorySource(joinChunks(await buildSegment(papers, { idf, vectors }))),
    );
    const set = holdAll();
    let same = 0;
    let compared = 0;
    for (const asked of papers.slice(0, 20)) {
      const { query } = askFor(asked);
      const hits = await segment.findRelated(query, { most: 200, floors: [0, 0], leastShare: 0 });
      const rows = await segment.readRows(hits.map(({ ordinal }) => ordinal));
      const own = new Map(set.find(query, ALL).map((hit) => [hit.key, hit.score]));
      hits.forEach(({ score }, i) => {
        const mine = own.get(rows[i]?.paper.key ?? '');
        if (mine === undefined) return;
        compared += 1;
        expect(mine).toBeLessThanOrEqual(score + 1e-9);
        if (Math.abs(mine - score) < 1e-9) same += 1;
      });
    }
    expect(compared).toBeGreaterThan(500);
    expect(same).toBeGreaterThan(compared / 10);
  });

  it('forgets what is taken out, and gives its place to what comes next', () => {
    const set = holdAll();
    const [first, second] = papers;
    if (!first || !second) throw new Error('no papers');
    const { query } = askFor(first);
    const keys = () => set.find(query, ALL).map(({ key }) => key);
    expect(keys()[0]).toBe(first.key);
    const bytes = set.bytes;
    set.remove(first.key);
    expect(keys()).not.toContain(first.key);
    expect(set.size).toBe(papers.length - 1);
    set.put('again', askFor(first));
    expect(keys()[0]).toBe('again');
    expect(set.find(askFor(second).query, ALL)[0]?.key).toBe(second.key);
    expect(set.bytes).toBe(bytes);
  });

  it('says by what each was found: the parts of shared stems, strongest first', () => {
    const set = holdAll();
    let said = 0;
    for (const asked of papers.slice(0, 20)) {
      const { query, stems } = askFor(asked);
      const own = new Set(stems.stems.map(({ stem }) => stem));
      for (const { shares } of set.find(query)) {
        expect(shares.every(([stem]) => own.has(stem))).toBe(true);
        const parts = shares.map(([, part]) => part);
        expect(parts).toEqual([...parts].sort((a, b) => b - a));
        said += shares.length;
      }
    }
    expect(said).toBeGreaterThan(50);
  });
});

/** Until the library has told what it owes: longer than its quiet. */
async function untilTold(told: readonly unknown[], count: number) {
  const end = Date.now() + 10_000;
  while (told.length < count && Date.now() < end) await new Promise((go) => setTimeout(go, 20));
}

function openReader() {
  const told: (readonly string[])[] = [];
  const world = openWorld({ onBetter: (keys) => told.push(keys ?? []) });
  const save = (mention: ReturnType<typeof row>, key: string, saved = true) =>
    world.library.setSaved({ key, mention, saved });
  /** As the background does: what was asked about is noted after the answer. */
  const annotate = async (mentions: ReturnType<typeof row>[]) => {
    const answers = await world.library.annotate(mentions, page);
    await world.library.collect(mentions, answers, page);
    return answers;
  };
  return { ...world, told, save, annotate };
}

const [circuits, whales, sparse, second] = [
  row('Sparse Autoencoders Find Circuits in Language Models', {
    ids: { arxiv: '2501.00001' },
    abstract:
      'Sparse autoencoders decompose the activations of language models into interpretable features. ' +
      'We find circuits of sparse features and edit them.',
  }),
  row('Grammar of Whale Songs in Winter', {
    ids: { arxiv: '2501.00002' },
    abstract: 'Whales sing. We record songs of whales in winter and describe their grammar.',
  }),
  row('Sparse Feature Circuits with Autoencoders', {
    ids: { arxiv: '2501.00003' },
    abstract:
      'We discover circuits of sparse features that autoencoders find in the activations of language ' +
      'models, and edit these interpretable features.',
  }),
  row('Circuits Between Sparse Features of Autoencoders', {
    ids: { arxiv: '2501.00004' },
    abstract:
      'Circuits between sparse features of autoencoders, which are interpretable, in the activations ' +
      'of language models.',
  }),
];

describe('a mark', () => {
  it('is told anew where a page says more of its paper than the one before', async () => {
    const { save, annotate, told } = openReader();
    await save(sparse, 'arxiv:2501.00003');
    const bare = row('On Whales', { ids: { arxiv: '2501.00009' } });
    const whole = row('On Whales', { ids: { arxiv: '2501.00009' }, abstract: circuits.abstract });
    await annotate([bare, circuits]);
    await untilTold(told, 1);
    expect((await annotate([bare])).map(({ near }) => near)).toEqual([0]);
    await annotate([whole]);
    await untilTold(told, 2);
    expect(told).toEqual([['arxiv:2501.00001'], ['arxiv:2501.00009']]);
    expect((await annotate([whole])).map(({ near }) => near)).toEqual([1]);
  });

  it('is told how many saved papers its paper is near to, after it stands and not with it', async () => {
    const { save, annotate, told } = openReader();
    await save(sparse, 'arxiv:2501.00003');
    const first = await annotate([circuits, whales, sparse]);
    expect(first.map(({ near }) => near)).toEqual([undefined, undefined, undefined]);
    await untilTold(told, 1);
    expect(told).toEqual([['arxiv:2501.00001']]);
    const then = await annotate([circuits, whales, sparse]);
    // Of the saved paper itself nothing is said.
    expect(then.map(({ near }) => near)).toEqual([1, 0, undefined]);
  });

  it('follows what is saved and taken out meanwhile, and what is undone', async () => {
    const { save, annotate, told, library } = openReader();
    await annotate([circuits, whales]);
    await save(sparse, 'arxiv:2501.00003');
    await untilTold(told, 1);
    const { before, entry } = await save(second, 'arxiv:2501.00004');
    await untilTold(told, 2);
    expect((await annotate([circuits]))[0]?.near).toBe(2);
    const at = entry?.updatedAt ?? null;
    await library.restoreEntry({ key: 'arxiv:2501.00004', entry: before, at });
    await save(sparse, 'arxiv:2501.00003', false);
    await untilTold(told, 3);
    expect((await annotate([circuits, whales])).map(({ near }) => near)).toEqual([0, 0]);
    expect(told.flat()).toEqual(Array.from({ length: 3 }, () => 'arxiv:2501.00001'));
  });

  it('counts a paper once that is saved under two keys', async () => {
    const { save, annotate, told } = openReader();
    await save(sparse, 'arxiv:2501.00003');
    await save({ ...sparse, ids: { acl: '2025.acl-long.3' } }, 'acl:2025.acl-long.3');
    await annotate([circuits]);
    await untilTold(told, 1);
    expect((await annotate([circuits]))[0]?.near).toBe(1);
  });

  it('says nothing of titles that share one word, nor where the reader wants none said', async () => {
    const { save, annotate, told, library, settings } = openReader();
    await save(row('Circuits'), 'title:circuits');
    await save(sparse, 'arxiv:2501.00003');
    const near = async (mention: ReturnType<typeof row>) =>
      (await library.findNearSaved({ mention, key: 'title:x' })).related.map(({ key }) => key);
    await annotate([circuits]);
    expect(await near(row('Circuits of Rivers'))).toEqual([]);
    expect(await near(circuits)).toEqual(['arxiv:2501.00003']);
    await untilTold(told, 1);
    settings.saysNear = false;
    const at = told.length;
    await annotate([second]);
    await new Promise((go) => setTimeout(go, 900));
    // What was said is taken back.
    expect(told.slice(at)).toEqual([['arxiv:2501.00001']]);
    expect((await annotate([circuits, second])).map((one) => one.near)).toEqual([0, 0]);
    settings.saysNear = true;
    await annotate([circuits]);
    await untilTold(told, at + 2);
    expect((await annotate([circuits]))[0]?.near).toBe(1);
  });

  it('opens the papers that it counts, each with words of both', async () => {
    const { save, library, annotate, told } = openReader();
    await save(sparse, 'arxiv:2501.00003');
    await save(second, 'arxiv:2501.00004');
    await save(whales, 'arxiv:2501.00002');
    const [{ key } = { key: '' }] = await annotate([circuits]);
    await untilTold(told, 1);
    const [marked] = await annotate([circuits]);
    const { related, of } = await library.findNearSaved({ mention: circuits, key });
    expect(related).toHaveLength(marked?.near ?? -1);
    expect(related.map((one) => one.key).sort()).toEqual(['arxiv:2501.00003', 'arxiv:2501.00004']);
    expect(of).toBe(3);
    for (const { why, kind, entry, title } of related) {
      expect(kind).toBe('saved');
      expect(entry?.deletedAt).toBeNull();
      const both = [circuits, title === sparse?.title ? sparse : second].map((one) =>
        `${one?.title} ${one?.abstract}`.toLowerCase(),
      );
      expect(why.length).toBeGreaterThan(0);
      for (const word of why.join(' ').split(' ')) {
        const stem = word.slice(0, 5).toLowerCase();
        expect(
          both.every((text) => text.includes(stem)),
          word,
        ).toBe(true);
      }
    }
  });
});
