// Head and containers as one corpus: papers move between them and are found as before; what was
// forgotten is not found; of two states of one paper the newest counts.
import { describe, expect, it } from 'vitest';
import type { PaperRow } from '../src/corpus/database.ts';
import { Holdings } from '../src/library/holdings.ts';
import { settleHead } from '../src/library/settle-head.ts';
import { buildSegment } from '../src/search/segment/build.ts';
import { openIdf } from '../src/search/segment/idf.ts';
import { toStems } from '../src/search/segment/impacts.ts';
import { idf, openWorld, page, row, tableFiles } from './harness/library.ts';

const SUBJECTS = [
  'sheep',
  'letters',
  'rivers',
  'clocks',
  'bridges',
  'lanterns',
  'orchards',
  'kites',
];
const titleOf = (n: number) => `Counting ${SUBJECTS[n % SUBJECTS.length]} by ear in pasture ${n}`;
const keyOf = (n: number) => `arxiv:2402.${10000 + n}`;
const paperOf = (n: number, more: Partial<PaperRow> = {}): PaperRow => ({
  key: keyOf(n),
  kind: 'met',
  ids: { arxiv: `2402.${10000 + n}`, doi: `10.1/x${n}` },
  title: titleOf(n),
  authors: [`Ada Number${n}`],
  categories: ['cs.CL'],
  year: 2024,
  metAt: 1000 + n,
  abstract: `We listen to ${SUBJECTS[n % SUBJECTS.length]} at night and count what is heard.`,
  ...more,
});

type World = ReturnType<typeof openWorld>;
const open = ({ corpus }: World) =>
  new Holdings({
    corpus,
    starter: null,
    ...tableFiles,
    onStarterBack: () => {},
    now: () => 1,
  });
const meet = (world: World, papers: readonly PaperRow[]) =>
  world.corpus.meet(
    papers.map(({ key }) => key),
    (key) => papers.find((paper) => paper.key === key) ?? null,
  );
const settle = (world: World, holdings = open(world)) =>
  settleHead({ corpus: world.corpus, holdings, now: () => 5 }, 1);
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => paperOf(from + i));

describe('papers that were met', () => {
  it('move into a container and are found as before, by every name', async () => {
    const world = openWorld();
    await meet(world, numbers(0, 40));
    expect((await world.corpus.loadHeld()).fresh).toHaveLength(40);
    await settle(world);
    expect((await world.corpus.loadHeld()).fresh).toEqual([]);
    const holdings = open(world);
    const byId = await holdings.findByIds([keyOf(3), 'doi:10.1/x7', 'arxiv:2402.99999']);
    expect([...byId.keys()]).toEqual([keyOf(3), 'doi:10.1/x7']);
    const { metAt: _, abstract, ...facts } = paperOf(3);
    expect(byId.get(keyOf(3))).toEqual(facts);
    const titles = await holdings.findByTitles(['countingkitesbyearinpasture7']);
    expect(titles.get('countingkitesbyearinpasture7')?.map(({ key }) => key)).toEqual([keyOf(7)]);
    expect((await holdings.findAbstracts([facts])).get(keyOf(3))).toBe(abstract);
  });

  it('have vectors in the head, in a container, and in one that was merged', async () => {
    const world = openWorld();
    const { stamp } = (await open(world).getTables()).vectors;
    for (const from of [0, 20]) {
      await meet(world, numbers(from, from + 20));
      const head = await open(world).openParts();
      expect(await head[0]?.segment.readVector(0, stamp)).not.toBeNull();
      await settle(world);
      const [container] = await open(world).openParts();
      expect(container?.segment.papers).toBe(from + 20);
      expect(await container?.segment.readVector(from, stamp)).not.toBeNull();
    }
  });

  it('are asked for by the vector of their whole text where a page brings none', async () => {
    const world = openWorld();
    await meet(world, numbers(0, 20));
    await settle(world);
    const holdings = open(world);
    const tables = await holdings.getTables();
    const { abstract: _, ...facts } = paperOf(3);
    const whole = toStems(paperOf(3), tables.idf).stems;
    const compared = await holdings.findCompared(facts, tables);
    expect(compared?.vector).toEqual(tables.vectors.vectorOf(whole));
    // By the title alone it would be another one.
    const titled = tables.vectors.vectorOf(toStems(facts, tables.idf).stems);
    expect(titled).not.toEqual(compared?.vector);
    expect(await holdings.findCompared(paperOf(99), tables)).toBeNull();
  });

  it('are one line wherever they stand: a newer state stands before the one in a container', async () => {
    const world = openWorld();
    await meet(world, numbers(0, 10));
    await settle(world);
    await meet(world, [paperOf(4, { title: 'Another name for it altogether' })]);
    const holdings = open(world);
    const papers = await holdings.findByIds([keyOf(4), keyOf(5)]);
    expect(papers.get(keyOf(4))?.title).toBe('Another name for it altogether');
    expect(papers.get(keyOf(5))?.title).toBe(titleOf(5));
    // Its former title leads nowhere until it is an alias.
    const former = await holdings.findByTitles(['countingbridgesbyearinpasture4']);
    expect(former.size).toBe(0);
  });

  it('stay fresh where they changed while their container was made', async () => {
    const world = openWorld();
    await meet(world, numbers(0, 5));
    const holdings = open(world);
    const { head } = await holdings.open();
    const before = head.list('met');
    await meet(world, [paperOf(2, { title: 'Changed meanwhile' })]);
    const built = await buildSegment(before, { idf: openIdf(idf) });
    await world.corpus.changeCorpus(
      {
        id: 'met',
        add: [{ id: 'one', papers: built.papers, blob: new Blob(built.chunks) }],
        remove: [],
        settled: before,
      },
      'met',
      5,
    );
    expect((await world.corpus.loadHeld()).fresh.map(({ key }) => key)).toEqual([keyOf(2)]);
    expect((await open(world).findByIds([keyOf(2)])).get(keyOf(2))?.title).toBe(
      'Changed meanwhile',
    );
  });

  it('do not come back with a container that was made while they were forgotten', async () => {
    const world = openWorld();
    await meet(world, numbers(0, 5));
    const holdings = open(world);
    const before = (await holdings.open()).head.list('met');
    const built = await buildSegment(before, { idf: openIdf(idf) });
    const change = {
      id: 'met',
      add: [{ id: 'one', papers: built.papers, blob: new Blob(built.chunks) }],
      remove: [],
      settled: before,
    };
    await world.corpus.clearMet();
    expect(await world.corpus.changeCorpus(change, 'met', 5)).toBeNull();
    expect((await open(world).findByIds([keyOf(2)])).size).toBe(0);
    await expect(world.corpus.openContainer('one')).rejects.toThrow('one');
  });

  it('add up in few containers, each paper once', async () => {
    const world = openWorld();
    for (let from = 0; from < 90; from += 10) {
      await meet(world, numbers(from, from + 10));
      await settle(world);
    }
    const [met] = await world.corpus.listCorpora();
    expect(met?.segments.length).toBeLessThanOrEqual(3);
    expect(met?.segments.reduce((sum, { papers }) => sum + papers, 0)).toBe(90);
    const found = await open(world).findByIds(numbers(0, 90).map(({ key }) => key));
    expect(found.size).toBe(90);
  });

  it('are found no more once they were forgotten, though a container still holds them', async () => {
    const world = openWorld();
    await meet(world, numbers(0, 20));
    await settle(world);
    const limits = { maxAgeMs: 10, maxMet: 100 };
    // Met before 1010: the first ten.
    expect(await world.corpus.prune(1020, limits)).toBe(10);
    const holdings = open(world);
    const keys = numbers(0, 20).map(({ key }) => key);
    expect((await holdings.findByIds(keys)).size).toBe(10);
    expect((await holdings.findByTitles(['countingsheepbyearinpasture0'])).size).toBe(0);
    // Met again they count again, and the next merge lets the old rows go.
    await meet(
      world,
      numbers(0, 8).map((paper) => ({ ...paper, metAt: 2000 })),
    );
    await settle(world);
    expect((await open(world).findByIds([keyOf(0)])).get(keyOf(0))?.title).toBe(titleOf(0));
    const [met] = await world.corpus.listCorpora();
    expect(met?.segments.reduce((sum, { papers }) => sum + papers, 0)).toBe(18);
    await world.corpus.clearMet();
    expect((await open(world).findByIds(keys)).size).toBe(0);
    expect(await world.corpus.listCorpora()).toEqual([]);
  });
});

describe('what came in another way', () => {
  async function importOne(world: World, papers: readonly PaperRow[]) {
    const built = await buildSegment(
      papers.map((paper) => ({ ...paper, kind: 'imported' as const })),
      { idf: openIdf(idf) },
    );
    const segment = { id: 'imported-1', papers: built.papers, blob: new Blob(built.chunks) };
    const change = { id: 'import-1', add: [segment], remove: [] };
    await world.corpus.changeCorpus(change, 'imported', 1);
  }

  it('is called so, also where it was met on a page', async () => {
    const world = openWorld();
    await importOne(world, numbers(0, 3));
    const mentions = [
      row(titleOf(0), { ids: { arxiv: '2402.10000' } }),
      row(titleOf(9), { ids: { arxiv: '2402.10009' } }),
    ];
    const annotations = await world.library.annotate(mentions, page);
    expect(annotations.map(({ match }) => match?.kind)).toEqual(['imported', undefined]);
    await world.library.collect(mentions, annotations, page);
    const again = await openWorld(world).library.annotate(mentions, page);
    expect(again.map(({ match }) => match?.kind)).toEqual(['imported', 'met']);
    expect(await world.corpus.count()).toMatchObject({ met: 1 });
  });

  it('is seen by no question while it is being built, and gone in one step', async () => {
    const world = openWorld();
    await importOne(world, numbers(0, 3));
    const state = async (next: 'building' | 'ready') => {
      const update = (row: Awaited<ReturnType<World['corpus']['listCorpora']>>[number]) => ({
        ...row,
        state: next,
      });
      await world.corpus.changeCorpus(
        { id: 'import-1', add: [], remove: [], update },
        'imported',
        1,
      );
      return (await open(world).findByIds([keyOf(1)])).size;
    };
    expect(await state('building')).toBe(0);
    expect(await state('ready')).toBe(1);
    const change = { id: 'import-1', add: [], remove: [], update: () => null };
    await world.corpus.changeCorpus(change, 'imported', 1);
    expect((await open(world).findByIds([keyOf(1)])).size).toBe(0);
    await expect(world.corpus.openContainer('imported-1')).rejects.toThrow('imported-1');
  });

  it('is related to papers of the head and of other containers, each paper once', async () => {
    const world = openWorld();
    await importOne(world, numbers(0, 30));
    await meet(world, [...numbers(20, 40)]);
    const mention = row('Counting sheep at night', {
      abstract: 'We listen to sheep at night and count what is heard in a pasture.',
    });
    const answer = await world.library.findRelated({ mention, key: 'title:x' });
    const keys = answer.related.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toContain(keyOf(8));
    expect(keys).toContain(keyOf(32));
    expect(answer.related[0]?.why.length).toBeGreaterThan(0);
  });
});

describe('the seed', () => {
  const seeds = numbers(0, 40).map((paper): PaperRow => {
    const { metAt: _, abstract: __, ...facts } = paper;
    return { ...facts, kind: 'seed' };
  });
  const plant = async (papers: readonly PaperRow[] = seeds, stamp = 'one') => {
    const world = openWorld();
    await world.corpus.plantSeed(stamp, papers);
    return world;
  };

  it('moves into a container of its own, and is the seed as before', async () => {
    const world = await plant();
    const { fresh: _, ...facts } = [
      ...(await open(world).findByIds([keyOf(3)])).values(),
    ][0] as PaperRow;
    await settle(world);
    const held = await world.corpus.loadHeld();
    expect(held.fresh).toEqual([]);
    expect(held.corpora.map(({ kind }) => kind)).toEqual(['seed']);
    const after = await open(world).findByIds([keyOf(3)]);
    expect(after.get(keyOf(3))).toEqual(facts);
    expect(await open(world).count()).toBe(40);
    expect(await world.corpus.count()).toEqual({ seed: 40, met: 0 });
  });

  it('stays in the head where there is little of it', async () => {
    const world = await plant(seeds.slice(0, 31));
    expect(await settle(world)).toBe(false);
    expect((await world.corpus.loadHeld()).fresh).toHaveLength(31);
  });

  it('lets go of what a later seed has no more', async () => {
    const world = await plant();
    await settle(world);
    await world.corpus.plantSeed('two', seeds.slice(5));
    const found = await open(world).findByIds([keyOf(3), keyOf(30)]);
    expect([...found.keys()]).toEqual([keyOf(30)]);
    expect(await open(world).count()).toBe(35);
  });

  it('keeps what a page has shown of it, and outlives the forgetting of that', async () => {
    const world = await plant();
    await settle(world);
    await meet(world, [{ ...paperOf(4), kind: 'seed' }]);
    const [paper] = [...(await open(world).findByIds([keyOf(4)])).values()];
    expect(paper?.kind).toBe('seed');
    const texts = paper && (await open(world).findAbstracts([paper]));
    expect(texts?.get(keyOf(4))).toBe(paperOf(4).abstract);
    await world.corpus.clearMet();
    expect((await open(world).findByIds([keyOf(4)])).get(keyOf(4))?.kind).toBe('seed');
    expect((await open(world).findAbstracts(paper ? [paper] : [])).size).toBe(0);
    expect(await open(world).count()).toBe(40);
  });
});
