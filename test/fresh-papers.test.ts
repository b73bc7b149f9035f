// Papers that sources tell of: kept with the day they came, each once, known to look-up and related papers; and the
// digest of them, without what was seen or saved, each line with a reason.
import { IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { makeCorpusDatabase } from '../src/corpus/database.ts';
import type { ToldPaper } from '../src/corpus/fresh-papers.ts';
import { tagPaper } from '../src/topics/tagger.ts';
import { DAY_MS } from './harness/feed-world.ts';
import { openWorld, page, row, type World } from './harness/library.ts';

const told = (
  id: string,
  title: string,
  more: Partial<ToldPaper> & { abstract?: string } = {},
): ToldPaper => {
  const { abstract = 'We study it and say what we found.', ...rest } = more;
  const ids = { arxiv: id };
  const kind = 'imported' as const;
  const paper = {
    key: `arxiv:${id}`,
    kind,
    ids,
    title,
    authors: ['Ada Lovelace'],
    categories: ['cs.CL'],
    abstract,
  };
  return { paper, ...rest };
};
const SPARSE =
  'Sparse autoencoders decompose the activations of language models into interpretable features. ' +
  'We find circuits of sparse features and edit them.';
const NEAR = told('2601.00001', 'Circuits of Sparse Features that Autoencoders Find', {
  abstract: SPARSE,
});
const FAR = told('2601.00002', 'Grammar of Whale Songs in Winter', {
  abstract: 'Whales sing in winter.',
});

const open = (world: World = {}) => openWorld({ tagPaper, ...world });
const SAVED = ['Features', 'Circuits', 'Activations'].map((word, i) => ({
  key: `arxiv:2501.0000${i + 1}`,
  mention: row(`Sparse ${word} of Autoencoders in Language Models`, {
    ids: { arxiv: `2501.0000${i + 1}` },
    abstract: SPARSE,
  }),
}));
async function saveThree({ library }: ReturnType<typeof open>) {
  await library.collect(
    SAVED.map(({ mention }) => mention),
    await library.annotate(
      SAVED.map(({ mention }) => mention),
      page,
    ),
    page,
  );
  for (const wish of SAVED) await library.setSaved({ ...wish, saved: true });
}
const keysOf = async ({ library }: ReturnType<typeof open>, followed: string[] = []) =>
  (await library.getDigest(followed)).lines.map(({ key }) => key);

it('are new once, however often and by whomever they are told of, and keep the day they came', async () => {
  const world = open();
  expect(await world.library.takeFresh([NEAR, FAR, NEAR], 'arxiv')).toBe(2);
  const [first] = await world.corpus.listFresh(0);
  world.clock.now += DAY_MS;
  expect(await world.library.takeFresh([{ ...NEAR, upvotes: 7 }], 'huggingface')).toBe(0);
  const rows = await world.corpus.listFresh(0);
  expect(rows.map(({ cameAt }) => cameAt)).toEqual([first?.cameAt, first?.cameAt]);
  const near = rows.find(({ key }) => key === NEAR.paper.key);
  expect([near?.sources, near?.upvotes]).toEqual([['arxiv', 'huggingface'], 7]);
  expect(Object.fromEntries(await world.library.countFresh())).toEqual({
    arxiv: 2,
    huggingface: 1,
  });
});

it('are known to look-up and to related papers', async () => {
  const world = open();
  const mention = row(FAR.paper.title, { ids: { arxiv: '2601.00002' } });
  expect((await world.library.annotate([mention], page))[0]?.match).toBeNull();
  await world.library.takeFresh([NEAR, FAR], 'arxiv');
  expect((await world.library.annotate([mention], page))[0]?.match).toMatchObject({
    kind: 'met',
    certain: true,
  });
  const asked = {
    mention: row('Sparse Circuits', { abstract: SPARSE }),
    key: 'title:sparse circuits',
  };
  expect((await world.library.findRelated(asked)).related.map(({ key }) => key)).toContain(
    NEAR.paper.key,
  );
});

it('are not joined to the corpus where the reader wants nothing remembered, and stand in the digest all the same', async () => {
  const world = open({ remembers: false });
  await world.library.takeFresh([NEAR], 'arxiv');
  expect(await world.corpus.count()).toMatchObject({ met: 0 });
  expect(await keysOf(world)).toEqual([NEAR.paper.key]);
});

it('go with the source that told of them, unless another did too', async () => {
  const world = open();
  await world.library.takeFresh([NEAR, FAR], 'arxiv');
  await world.library.takeFresh([NEAR], 'huggingface');
  await world.library.dropFresh('arxiv');
  expect((await world.corpus.listFresh(0)).map(({ key, sources }) => [key, sources])).toEqual([
    [NEAR.paper.key, ['huggingface']],
  ]);
});

it('of several feeds are counted and go by the one that told of them', async () => {
  const world = open();
  await world.library.takeFresh([NEAR, FAR], 'feed');
  await world.library.takeFresh([NEAR], 'feed-2');
  expect(Object.fromEntries(await world.library.countFresh())).toEqual({ feed: 2, 'feed-2': 1 });
  await world.library.dropFresh('feed');
  expect((await world.corpus.listFresh(0)).map(({ sources }) => sources)).toEqual([['feed-2']]);
});

it('come once, however long a source goes on telling of them, or says that nothing is other', async () => {
  const world = open();
  const tell = (day: number, all: ToldPaper[], source: 'query' | 'feed') => {
    world.clock.now = start + day * DAY_MS;
    return world.library.takeFresh(all, source);
  };
  const start = world.clock.now;
  expect(await tell(0, [NEAR], 'query')).toBe(1);
  expect(await tell(0, [FAR], 'feed')).toBe(1);
  for (const day of [10, 20, 30, 40]) {
    expect(await tell(day, [NEAR], 'query'), `on day ${day}`).toBe(0);
    await world.library.holdFresh('feed');
  }
  expect(await tell(50, [FAR], 'feed')).toBe(0);
  expect(await world.library.listNews(start)).toEqual([]);
  await tell(65, [], 'query');
  expect(await tell(65, [FAR], 'feed'), 'the control: told of no more for two weeks').toBe(1);
});

it('that an answer before the last told of go, though the last one still holds', async () => {
  const world = open();
  await world.library.takeFresh([NEAR], 'feed');
  world.clock.now += 10 * DAY_MS;
  await world.library.takeFresh([FAR], 'feed');
  world.clock.now += 10 * DAY_MS;
  await world.library.holdFresh('feed');
  await world.corpus.pruneFresh(world.clock.now);
  expect((await world.corpus.listFresh(0)).map(({ key }) => key)).toEqual([FAR.paper.key]);
});

it('stored before it was noted when they were told of count from the day they came, and go on', async () => {
  const world = open();
  await world.library.takeFresh([NEAR, FAR], 'feed');
  const start = world.clock.now;
  const database = makeCorpusDatabase({ indexedDB: world.indexedDB, IDBKeyRange });
  await database.fresh.toCollection().modify((row) => {
    delete row.toldAt;
  });
  world.clock.now += 13 * DAY_MS;
  expect(await world.library.takeFresh([NEAR], 'feed')).toBe(0);
  world.clock.now += 2 * DAY_MS;
  expect(await world.library.takeFresh([], 'feed')).toBe(0);
  expect((await world.corpus.listFresh(0)).map(({ key }) => key)).toEqual([NEAR.paper.key]);
  await database.fresh.toCollection().modify((row) => {
    delete row.toldAt;
  });
  await world.library.holdFresh('feed');
  world.clock.now += 10 * DAY_MS;
  expect(await world.library.takeFresh([NEAR], 'feed')).toBe(0);
  expect((await world.corpus.listFresh(0))[0]?.cameAt).toBe(start);
  database.close();
});

it('under a clock that was a year ahead are not kept for it', async () => {
  const world = open();
  await world.library.takeFresh([NEAR], 'feed');
  world.clock.now += 365 * DAY_MS;
  await world.library.holdFresh('feed');
  world.clock.now -= 350 * DAY_MS;
  await world.corpus.pruneFresh(world.clock.now);
  expect(await world.corpus.listFresh(0)).toEqual([]);
});

it('go after two weeks, and of very many the newest stay', async () => {
  const world = open();
  await world.library.takeFresh([NEAR], 'arxiv');
  world.clock.now += 15 * DAY_MS;
  await world.library.takeFresh([FAR], 'arxiv');
  expect((await world.corpus.listFresh(0)).map(({ key }) => key)).toEqual([FAR.paper.key]);
  const many = Array.from({ length: 5 }, (_, i) => told(`2602.0000${i}`, `Paper ${i}`));
  world.clock.now += 1000;
  await world.corpus.noteFresh(many, 'arxiv', world.clock.now);
  await world.corpus.pruneFresh(world.clock.now, { maxAgeMs: DAY_MS, most: 5 });
  expect((await world.corpus.listFresh(0)).map(({ key }) => key)).not.toContain(FAR.paper.key);
});

it('come nearest to what was saved first, and name the saved papers', async () => {
  const world = open();
  await saveThree(world);
  await world.library.takeFresh([FAR, NEAR], 'arxiv');
  const { lines } = await world.library.getDigest([]);
  expect(lines.map(({ key }) => key)).toEqual([NEAR.paper.key, FAR.paper.key]);
  const titles = SAVED.map(({ mention }) => mention.title);
  expect(lines[0]?.why.near.length).toBeGreaterThan(0);
  expect(lines[0]?.why.near.every((title) => titles.includes(title))).toBe(true);
  expect(lines[1]?.why.near).toEqual([]);
});

it('are left out once they were seen or saved, and after three days', async () => {
  const world = open();
  await world.library.takeFresh([NEAR, FAR], 'arxiv');
  expect((await keysOf(world)).sort()).toEqual([NEAR.paper.key, FAR.paper.key]);
  const before = await world.library.markSeen([NEAR.paper.key], page);
  expect(await keysOf(world)).toEqual([FAR.paper.key]);
  await world.library.restoreSeen([NEAR.paper.key], before ?? [], page);
  const mention = row(FAR.paper.title, { ids: { arxiv: '2601.00002' } });
  await world.library.setSaved({ key: FAR.paper.key, mention, saved: true });
  expect(await keysOf(world)).toEqual([NEAR.paper.key]);
  world.clock.now += 4 * DAY_MS;
  expect(await world.library.getDigest([])).toEqual({
    lines: [],
    came: 0,
    days: 3,
    muted: 0,
    until: 0,
  });
});

it('of a followed topic, or of one below it, come first and say so', async () => {
  const world = open();
  await world.library.takeFresh([FAR, NEAR], 'arxiv');
  const [tag] = tagPaper(NEAR.paper);
  const { lines } = await world.library.getDigest([tag?.topic ?? '']);
  expect(lines[0]?.key).toBe(NEAR.paper.key);
  expect(lines[0]?.why.followed).toContain(tag?.label);
  expect(lines[1]?.why.followed).toEqual([]);
});

it('with votes come before those without', async () => {
  const world = open();
  const listedAt = world.clock.now;
  await world.library.takeFresh([NEAR, { ...FAR, upvotes: 120, listedAt }], 'huggingface');
  const { lines } = await world.library.getDigest([]);
  expect(lines.map(({ key, why }) => [key, why.upvotes])).toEqual([
    [FAR.paper.key, 120],
    [NEAR.paper.key, undefined],
  ]);
});

it('that are one paper under two ids are one line', async () => {
  const world = open();
  const twin = { ...NEAR.paper, key: 'doi:10.1/x', ids: { doi: '10.1/x' } };
  await world.library.takeFresh([NEAR, { paper: twin }], 'arxiv');
  expect(await keysOf(world)).toHaveLength(1);
});

it('that another source tells of a day later, under another id, are no news again', async () => {
  const world = open();
  await world.library.takeFresh([NEAR], 'arxiv');
  const read = world.clock.now;
  world.clock.now += DAY_MS;
  const twin = { ...NEAR.paper, key: 'doi:10.1/x', ids: { doi: '10.1/x' } };
  await world.library.takeFresh([{ paper: twin }], 'feed');
  expect(await world.library.listNews(read)).toEqual([]);
  await world.library.takeFresh([FAR], 'feed');
  expect(await world.library.listNews(read), 'the control').toEqual([{ cameAt: world.clock.now }]);
});

it('that are news are counted as the digest would show them: not seen, saved or muted, each once', async () => {
  const world = open();
  const { library, clock } = world;
  const before = clock.now;
  clock.now += 1000;
  expect(await library.listNews(0)).toEqual([]);
  await library.takeFresh(
    [NEAR, FAR, told('2601.00003', 'Of Rivers'), told('2601.00004', 'Of Stones')],
    'arxiv',
  );
  await library.setSaved({
    key: NEAR.paper.key,
    mention: row(NEAR.paper.title, { ids: NEAR.paper.ids }),
    saved: true,
  });
  await library.noteSeen(['arxiv:2601.00003'], page);
  clock.now += 1000;
  expect((await library.listNews(before)).length).toBe((await keysOf(world)).length);
  expect(await library.listNews(before)).toEqual([
    { cameAt: before + 1000 },
    { cameAt: before + 1000 },
  ]);
  expect(await library.listNews(before + 1000), 'nothing came since').toEqual([]);
});
