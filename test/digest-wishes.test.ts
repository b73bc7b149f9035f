// What a reader wishes of the digest: more or less like a paper, a topic or an author muted. It moves the order and is
// said; it is kept as all that the reader says is, comes back after a loss and from a backup, and can be taken back.
import { expect, it } from 'vitest';
import type { ToldPaper } from '../src/corpus/fresh-papers.ts';
import type { TopicWish } from '../src/library/topic-changes.ts';
import { AUTHOR, PAPER } from '../src/paper/topic-overlay.ts';
import { tagPaper } from '../src/topics/tagger.ts';
import { openWorld, page, row, type World } from './harness/library.ts';

const SPARSE =
  'Sparse autoencoders decompose the activations of language models into interpretable features. ' +
  'We find circuits of sparse features and edit them.';
const WHALES =
  'Whales sing in winter, and the grammar of the songs of whales changes with the sea.';
const told = (id: string, title: string, abstract: string, author = 'Ada Lovelace'): ToldPaper => ({
  paper: {
    key: `arxiv:${id}`,
    kind: 'imported',
    ids: { arxiv: id },
    title,
    authors: [author],
    categories: ['cs.CL'],
    abstract,
  },
});
const SPARSE_ONE = told('2601.00001', 'Circuits of Sparse Features that Autoencoders Find', SPARSE);
const SPARSE_TWO = told(
  '2601.00002',
  'Editing Sparse Features of Autoencoders',
  SPARSE,
  'Bo Hamming',
);
const WHALES_ONE = told('2601.00003', 'Grammar of Whale Songs in Winter', WHALES, 'Cy Shannon');
const WHALES_TWO = told('2601.00004', 'Songs of Winter Whales', WHALES, 'Dee Turing');
const OTHERS = Array.from({ length: 8 }, (_, i) =>
  told(`2601.0001${i}`, `Bridge Number ${i}`, `Steel and stone carry bridge ${i} over a river.`),
);
const DAY = [SPARSE_ONE, SPARSE_TWO, WHALES_ONE, WHALES_TWO, ...OTHERS];
const keyOf = ({ paper }: ToldPaper) => paper.key;

async function openDay(world: World = {}) {
  const opened = openWorld({ tagPaper, ...world });
  await opened.library.takeFresh(DAY, 'arxiv');
  return opened;
}
type Opened = Awaited<ReturnType<typeof openDay>>;
const linesOf = async ({ library }: Opened) => (await library.getDigest([])).lines;
const placeOf = async (world: Opened, told: ToldPaper) =>
  (await linesOf(world)).findIndex(({ key }) => key === keyOf(told));
const wish = ({ paper }: ToldPaper, wished: 'more' | 'less'): TopicWish => ({
  kind: 'wish',
  topic: `${PAPER}${paper.key}`,
  wish: wished,
  names: [paper.key],
  title: paper.title,
});
const mute = (topic: string, name = topic): TopicWish => ({ kind: 'muted', topic, name });

it('“less” puts what is like a paper behind all else, says so, and is taken back', async () => {
  const world = await openDay();
  const place = await placeOf(world, WHALES_TWO);
  expect(place).toBeLessThan(DAY.length - 2);
  const { after } = await world.library.changeTopic(wish(WHALES_ONE, 'less'));
  expect(await placeOf(world, WHALES_TWO)).toBeGreaterThanOrEqual(DAY.length - 2);
  const lines = await linesOf(world);
  const whales = lines.find(({ key }) => key === keyOf(WHALES_TWO));
  expect(whales?.why.less).toEqual([WHALES_ONE.paper.title]);
  expect(lines.find(({ key }) => key === keyOf(SPARSE_ONE))?.why.less).toEqual([]);
  expect(lines.find(({ key }) => key === keyOf(WHALES_ONE))?.why.less, 'not of itself').toEqual([]);
  await world.library.takeBackTopic(after?.key ?? '');
  expect(await placeOf(world, WHALES_TWO)).toBe(place);
  expect(await world.library.listWishes()).toEqual([]);
});

it('“more” counts as a saved paper from the third on, and says so', async () => {
  const world = await openDay();
  const before = (await linesOf(world)).map(({ key }) => key);
  await world.library.changeTopic(wish(WHALES_ONE, 'more'));
  await world.library.changeTopic(wish(WHALES_TWO, 'more'));
  expect(
    (await linesOf(world)).map(({ key }) => key),
    'two say nothing',
  ).toEqual(before);
  await world.library.changeTopic(wish(SPARSE_ONE, 'more'));
  const after = await linesOf(world);
  const first = after.slice(0, 4).map(({ key }) => key);
  expect(new Set(first)).toEqual(
    new Set([SPARSE_ONE, SPARSE_TWO, WHALES_ONE, WHALES_TWO].map(keyOf)),
  );
  expect(after.find(({ key }) => key === keyOf(SPARSE_TWO))?.why.more).toEqual([
    SPARSE_ONE.paper.title,
  ]);
  expect(await linesOf(world), 'the same each time').toEqual(after);
});

it('a muted topic hides what is of it and of those below it; an author, what is by them; both are counted', async () => {
  const world = await openDay();
  const [line] = (await linesOf(world)).filter(({ key }) => key === keyOf(SPARSE_ONE));
  const broadest = line?.topics[0]?.within.at(-1) ?? '';
  expect(broadest).not.toBe(line?.topics[0]?.id);
  const { after } = await world.library.changeTopic(mute(broadest));
  await world.library.changeTopic(mute(`${AUTHOR}C. Shannon`));
  const { lines, came, muted } = await world.library.getDigest([]);
  const hidden = [SPARSE_ONE, SPARSE_TWO, WHALES_ONE].map(keyOf);
  expect(lines.filter(({ key }) => hidden.includes(key))).toEqual([]);
  expect(lines.map(({ key }) => key)).toContain(keyOf(WHALES_TWO));
  expect(lines.length + muted).toBe(came);
  await world.library.takeBackTopic(after?.key ?? '');
  expect(await placeOf(world, SPARSE_ONE)).toBeGreaterThanOrEqual(0);
  expect(await placeOf(world, WHALES_ONE)).toBe(-1);
});

it('a topic that nobody knows is not muted, and no mark changes by what is wished', async () => {
  const world = await openDay();
  await expect(world.library.changeTopic(mute('no-such-topic'))).rejects.toMatchObject({
    code: 'no-topic',
  });
  const mention = row(SPARSE_ONE.paper.title, { abstract: SPARSE });
  const before = await world.library.annotate([mention], page);
  const topic = before[0]?.tags[0]?.topic ?? '';
  expect(topic).not.toBe('');
  await world.library.changeTopic(mute(topic));
  await world.library.changeTopic(wish(SPARSE_ONE, 'less'));
  expect(await world.library.annotate([mention], page)).toEqual(before);
});

it('by one whom the reader follows says so, and counts as the reader has set it', async () => {
  const world = await openDay();
  const own = { kind: 'own', name: 'People', short: 'People', phrases: [], hue: 1 } as const;
  await world.library.changeTopic({ ...own, authors: ['Turing, Dee'] });
  const [first] = await linesOf(world);
  expect([first?.key, first?.why.authors]).toEqual([keyOf(WHALES_TWO), ['Dee Turing']]);
  expect(first?.why.followed, 'not twice').toEqual([]);
  const weights = { near: 1, followed: 1, authors: 0, trending: 1 };
  const { lines } = await world.library.getDigest([], weights);
  expect(lines[0]?.key).not.toBe(keyOf(WHALES_TWO));
});

it('are kept over a restart and a loss of the database, newest first, and come from a backup', async () => {
  const world = await openDay();
  await world.library.changeTopic(wish(WHALES_ONE, 'less'));
  world.clock.now += 1000;
  await world.library.changeTopic(mute(`${AUTHOR}Bo Hamming`, 'Bo Hamming'));
  const wishes = await world.library.listWishes();
  expect(wishes.map(({ kind }) => kind)).toEqual(['muted', 'wish']);
  expect(await openWorld({ indexedDB: world.indexedDB }).library.listWishes()).toEqual(wishes);
  // The database is gone, and opens empty; the second copy has them.
  const lost = openWorld({ items: world.items, clock: world.clock });
  await lost.library.compareCopies();
  expect(await lost.library.listWishes()).toEqual(wishes);
  const { text } = await world.library.backups.writeFile();
  const other = openWorld({ clock: world.clock });
  await other.library.backups.restore({ from: { text }, way: 'add' });
  expect(await other.library.listWishes()).toEqual(wishes);
  expect((await other.library.backups.writeFile()).text).toContain('"wish": "less"');
});
