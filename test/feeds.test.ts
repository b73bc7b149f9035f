// Sources of fresh papers under a controlled clock: what is asked, how often and how far apart, what of it is news, and
// that nothing is asked of what is off.
import { expect, it } from 'vitest';
import { CATEGORIES, daily, gaps, keys, rss } from './harness/feed-answers.ts';
import {
  arxivRss,
  DAY_MS,
  dailyJson,
  MONDAY,
  makeDisk,
  openFeedWorld,
  settled,
} from './harness/feed-world.ts';

it('nothing is asked, and no alarm stands, while no source is on', async () => {
  const disk = makeDisk();
  const { feeds, liveUntil } = openFeedWorld(disk, rss);
  await liveUntil(MONDAY + 40 * DAY_MS);
  expect([disk.asked, disk.wakings.at(-1)]).toEqual([[], null]);
  await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
  await settled(disk);
  expect(disk.asked, 'the control').toHaveLength(1);
});

it('all categories are asked for in one request, and a title never', async () => {
  const disk = makeDisk();
  const { feeds } = openFeedWorld(disk, rss);
  await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
  await settled(disk);
  expect(disk.asked.map(({ url }) => url)).toEqual(['https://rss.arxiv.org/rss/cs.CL+cs.LG']);
  expect(keys(disk)).toEqual(['arxiv:2611.10001', 'arxiv:2611.10002']);
  const [line] = (await feeds.tell()).sources;
  expect(line).toMatchObject({ found: 2, error: null, isRunning: false, lastAt: MONDAY });
});

it('a source is asked once a day at the hour, not on days without a feed, and asks whether anything is new', async () => {
  const disk = makeDisk();
  const { feeds, liveUntil } = openFeedWorld(disk, ({ headers }) =>
    headers['If-None-Match'] === '"a"' ? new Response(null, { status: 304 }) : rss(),
  );
  await feeds.setHour(12);
  await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
  await settled(disk);
  await liveUntil(MONDAY + 7 * DAY_MS);
  const days = disk.asked.slice(1).map(({ at }) => new Date(at));
  expect(days.every((day) => day.getHours() === 12 && day.getMinutes() < 20)).toBe(true);
  const weekdays = days.map((day) => day.getUTCDay());
  expect(weekdays.filter((day) => day === 0 || day === 6)).toEqual([]);
  expect(weekdays.length).toBeGreaterThanOrEqual(5);
  expect(weekdays.length).toBeLessThanOrEqual(6);
  expect(disk.asked.slice(1).every(({ headers }) => headers['If-None-Match'] === '"a"')).toBe(true);
  expect((await feeds.tell()).sources[0]).toMatchObject({ error: null, found: 0 });
  expect(disk.held.length, 'what it told of before is kept').toBe(days.length);
});

it('after a month offline each missed day is asked for once, one request in three seconds', async () => {
  const disk = makeDisk();
  const first = openFeedWorld(disk, daily);
  await first.feeds.setSource('huggingface', { isOn: true });
  await settled(disk);
  expect(disk.asked).toHaveLength(3);
  disk.clock.now += 20 * DAY_MS;
  const { liveUntil } = openFeedWorld(disk, daily);
  await liveUntil(disk.clock.now + 60_000);
  const days = disk.asked.map(({ url }) => new URL(url).searchParams.get('date'));
  // The two days before are asked for once more, while they still gather votes.
  expect(new Set(days).size).toBe(23);
  expect(days).toHaveLength(3 + 21);
  expect(Math.min(...gaps(disk))).toBeGreaterThanOrEqual(3000);
  expect(disk.papers.size).toBe(23);
});

it('a day of more papers than one answer holds is asked for in parts, and none is left out', async () => {
  const disk = makeDisk();
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ id: `2611.${10_000 + i}`, title: `Paper ${i}` }));
  const { feeds } = openFeedWorld(disk, ({ url }) => {
    const { searchParams } = new URL(url);
    const part = Number(searchParams.get('p') ?? 0);
    // The day before had a hundred less one.
    const all = searchParams.get('date') === '2026-11-23' ? many(250) : many(99);
    return new Response(dailyJson(all.slice(part * 100, part * 100 + 100)), {
      headers: { etag: '"a"' },
    });
  });
  await feeds.setSource('huggingface', { isOn: true });
  await settled(disk);
  const asked = disk.asked.map(({ url }) => {
    const { searchParams } = new URL(url);
    return [searchParams.get('date'), searchParams.get('p')];
  });
  expect(asked).toEqual([
    ['2026-11-21', null],
    ['2026-11-22', null],
    ['2026-11-23', null],
    ['2026-11-23', '1'],
    ['2026-11-23', '2'],
  ]);
  expect(disk.papers.size).toBe(250);
  expect(Math.min(...gaps(disk))).toBeGreaterThanOrEqual(3000);
  expect((await feeds.tell()).sources[2]).toMatchObject({ error: null, found: 250 });
});

it('what trends is asked for once a day, with its votes and nothing of the reader', async () => {
  const disk = makeDisk();
  const answer = dailyJson([{ id: '2611.10001', title: 'Whales', upvotes: 12 }]);
  const { feeds, liveUntil } = openFeedWorld(disk, () => new Response(answer));
  await feeds.setSource('trending', { isOn: true });
  await settled(disk);
  await liveUntil(MONDAY + 3 * DAY_MS);
  expect(new Set(disk.asked.map(({ url }) => url))).toEqual(
    new Set(['https://huggingface.co/api/daily_papers?sort=trending&limit=100']),
  );
  expect(disk.asked.length).toBeGreaterThanOrEqual(3);
  expect(disk.asked.length).toBeLessThanOrEqual(4);
  expect(disk.papers.get('arxiv:2611.10001')?.upvotes).toBe(12);
});

it('after a year offline no more than a month of days is asked for', async () => {
  const disk = makeDisk();
  await openFeedWorld(disk, daily).feeds.setSource('huggingface', { isOn: true });
  await settled(disk);
  disk.clock.now += 365 * DAY_MS;
  disk.asked.length = 0;
  await openFeedWorld(disk, daily).liveUntil(disk.clock.now + 10 * 60_000);
  expect(disk.asked).toHaveLength(31);
  expect(Math.min(...gaps(disk))).toBeGreaterThanOrEqual(3000);
});

it('what is switched off while it waits for its turn is not asked', async () => {
  const disk = makeDisk();
  let sleeps = 0;
  const { feeds } = openFeedWorld(disk, daily, {
    async sleep(ms) {
      disk.clock.now += ms;
      sleeps += 1;
      if (sleeps === 1) await feeds.setSource('huggingface', { isOn: false });
    },
  });
  await feeds.setSource('huggingface', { isOn: true });
  await settled(disk);
  expect(disk.asked).toHaveLength(1);
});

it.each([
  null,
  7,
  'on',
  { sources: 3 },
  { sources: { arxiv: { isOn: 'yes', todo: 4 } }, hosts: [1], hour: 77 },
])('a journal that reads %j is as if nothing were on', async (damaged) => {
  const disk = makeDisk();
  disk.journal = damaged;
  const { feeds, liveUntil } = openFeedWorld(disk, rss);
  await liveUntil(MONDAY + DAY_MS);
  expect(disk.asked).toEqual([]);
  expect((await feeds.tell()).hour).toBe(7);
});

it('a replaced paper is no news, one from another list is, and both names of a paper are one', async () => {
  const disk = makeDisk();
  const items = [
    { id: '2611.10001', title: 'One', type: 'new' },
    { id: '2611.10001', title: 'One', type: 'cross' },
    { id: '2611.10002', title: 'Two', type: 'cross' },
    { id: '2610.00003', title: 'Three', type: 'replace' },
    { id: '2610.00004', title: 'Four', type: 'replace-cross' },
  ];
  const { feeds } = openFeedWorld(disk, () => new Response(arxivRss(items)));
  await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
  await settled(disk);
  expect(keys(disk, ({ isAgain }) => !isAgain)).toEqual(['arxiv:2611.10001', 'arxiv:2611.10002']);
  expect(keys(disk, ({ isAgain }) => isAgain === true)).toEqual([
    'arxiv:2610.00003',
    'arxiv:2610.00004',
  ]);
  const [one] = disk.papers.values();
  expect(one?.paper).toMatchObject({
    authors: ['Ada Lovelace', 'Charles Babbage'],
    categories: ['cs.CL', 'cs.LG'],
    abstract: 'We say so.',
  });
});
