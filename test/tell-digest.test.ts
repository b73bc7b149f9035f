// That new papers came is told beside the page: once a day, never where nothing is new, nothing while it is off, and
// the number goes once they were looked at.
import { expect, it } from 'vitest';
import { openDigestTeller } from '../src/toolbar/tell-digest.ts';
import { DAY_MS, HOUR_MS, MONDAY } from './harness/feed-world.ts';

/** What stays when the background ends. */
function makeWorld(wanted = { notifies: true, counts: true }) {
  const world = {
    wanted,
    news: undefined as unknown,
    papers: [] as number[],
    now: MONDAY,
    listed: 0,
    told: [] as number[],
    shown: [] as number[],
  };
  const wake = (more: Partial<Parameters<typeof openDigestTeller>[0]> = {}) =>
    openDigestTeller({
      loadWanted: async () => world.wanted,
      store: {
        load: async () => structuredClone(world.news),
        save: async (news) => {
          world.news = structuredClone(news);
        },
      },
      async listNews(since) {
        world.listed += 1;
        return world.papers.filter((at) => at > since).map((cameAt) => ({ cameAt }));
      },
      showCount: async (count) => void world.shown.push(count),
      notify: async (count) => void world.told.push(count),
      now: () => world.now,
      ...more,
    });
  /** So many papers come now. */
  const bring = (count: number) =>
    world.papers.push(...Array.from({ length: count }, (_, i) => world.now - i));
  return Object.assign(world, { wake, bring });
}

it('how many came is told once a day, and the next day how many came since', async () => {
  const world = makeWorld();
  world.bring(12);
  await world.wake().settle(false);
  world.now += HOUR_MS;
  world.bring(3);
  await world.wake().settle(false);
  expect(world.told).toEqual([12]);
  world.now += DAY_MS;
  world.bring(2);
  await world.wake().settle(false);
  expect(world.told, 'with those that came after it was told').toEqual([12, 5]);
  expect(world.shown).toEqual([12, 15, 17]);
});

it('nothing is told on a day that brought nothing, nor of what was looked at, nor at a press', async () => {
  const world = makeWorld();
  await world.wake().settle(false);
  world.bring(4);
  await world.wake().settle(true);
  expect(world.told).toEqual([]);
  expect(world.shown.at(-1)).toBe(4);
  await world.wake().read(world.now);
  world.now += HOUR_MS;
  await world.wake().settle(false);
  expect(world.told).toEqual([]);
  world.bring(1);
  await world.wake().settle(false);
  expect(world.told, 'the control').toEqual([1]);
});

it('what a press has brought is no news of the next day, though it still counts as not looked at', async () => {
  const world = makeWorld();
  world.bring(4);
  await world.wake().settle(true);
  world.now += DAY_MS;
  world.bring(2);
  await world.wake().settle(false);
  expect([world.told, world.shown.at(-1)]).toEqual([[2], 6]);
});

it('the number goes once all was looked at, and not by an older look', async () => {
  const world = makeWorld();
  world.bring(4);
  const news = world.wake();
  await news.settle(false);
  await news.read(world.now - DAY_MS);
  expect(world.shown.at(-1)).toBe(4);
  await news.read(world.now);
  await news.read(world.now - DAY_MS);
  expect(world.shown.at(-1)).toBe(0);
  await world.wake().show();
  expect(world.shown.at(-1), 'also after the background was ended').toBe(0);
});

it('while neither is wanted nothing is told, shown or counted, and what was looked at is known all the same', async () => {
  const world = makeWorld({ notifies: false, counts: false });
  world.bring(4);
  await world.wake().settle(false);
  await world.wake().read(world.now);
  expect([world.told, world.listed]).toEqual([[], 0]);
  expect(world.shown).toEqual([0]);
  world.wanted = { notifies: true, counts: true };
  await world.wake().settle(false);
  expect(world.told).toEqual([]);
});

it('each is had alone', async () => {
  const bell = makeWorld({ notifies: true, counts: false });
  bell.bring(2);
  await bell.wake().settle(false);
  expect([bell.told, bell.shown]).toEqual([[2], []]);
  const number = makeWorld({ notifies: false, counts: true });
  number.bring(2);
  await number.wake().settle(false);
  expect([number.told, number.shown]).toEqual([[], [2]]);
  number.wanted = { notifies: false, counts: false };
  await number.wake().show();
  expect(number.shown.at(-1), 'switched off it goes at once').toBe(0);
});

it('a background that ends while it tells does not tell twice, and two calls at once tell once', async () => {
  const world = makeWorld();
  world.bring(2);
  const notify = async () => Promise.reject(new Error('killed'));
  await expect(world.wake({ notify }).settle(false)).rejects.toThrow('killed');
  await world.wake().settle(false);
  expect(world.told).toEqual([]);
  const other = makeWorld();
  other.bring(2);
  const news = other.wake();
  await Promise.all([news.settle(false), news.settle(false)]);
  expect(other.told).toEqual([2]);
});

it.each([null, 7, { readUntil: 'x', toldOn: 4 }, { readUntil: MONDAY + 365 * DAY_MS }])(
  'what reads %j hides nothing that comes',
  async (damaged) => {
    const world = makeWorld();
    world.news = damaged;
    world.now += HOUR_MS;
    await world.wake().settle(false);
    world.now += HOUR_MS;
    world.bring(1);
    await world.wake().settle(false);
    expect([world.told, world.shown.at(-1)]).toEqual([[1], 1]);
  },
);
