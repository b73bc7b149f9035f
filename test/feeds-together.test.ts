// Several sources side by side, under a controlled clock: when all have brought what they have, feeds each with its own state,
// and what a source leaves behind when it is removed.
import { describe, expect, it } from 'vitest';
import { keepAlarm } from '../entrypoints/background/keep-alarm.ts';
import type { SourceId, SourceLine } from '../src/paper/fresh.ts';
import { CATEGORIES, daily, gaps, keys, rss } from './harness/feed-answers.ts';
import {
  arxivFound,
  DAY_MS,
  HOUR_MS,
  MONDAY,
  makeDisk,
  noBackfill,
  openFeedWorld,
  settled,
} from './harness/feed-world.ts';

describe('an alarm that the browser lost', () => {
  it('stands again for the time it had, or rings at once where that has gone by, and nothing is asked twice', async () => {
    const disk = makeDisk();
    const before = openFeedWorld(disk, rss);
    await before.feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
    await settled(disk);
    const next = disk.wakings.at(-1);
    disk.wakings.length = 0;
    await openFeedWorld(disk, rss).feeds.keepWaking();
    expect([disk.wakings, disk.asked.length]).toEqual([[next], 1]);
    disk.clock.now += 30 * DAY_MS;
    disk.wakings.length = 0;
    const woken = [openFeedWorld(disk, rss), openFeedWorld(disk, rss)];
    await Promise.all(woken.map(({ feeds }) => feeds.keepWaking()));
    expect(disk.wakings.every((time) => time !== null && time <= disk.clock.now)).toBe(true);
    await Promise.all(woken.map(({ feeds }) => feeds.runDue()));
    expect(disk.asked).toHaveLength(2);
    expect(disk.wakings.at(-1)).toBeGreaterThan(disk.clock.now);
  });

  it('is not made where it stands, nor where no source is on', async () => {
    const disk = makeDisk();
    const { feeds } = openFeedWorld(disk, rss);
    await feeds.keepWaking();
    expect(disk.wakings).toEqual([]);
    await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
    await settled(disk);
    const standing = [...disk.wakings];
    await feeds.keepWaking();
    expect(disk.wakings).toEqual(standing);
  });

  it('of every day is made anew, and one that stands is never put off', async () => {
    const standing = new Map<string, number>();
    const alarms = {
      get: async (name: string) => standing.get(name),
      create: (name: string, when: number) => void standing.set(name, when),
    };
    await keepAlarm(alarms, 'daily', 5);
    await keepAlarm(alarms, 'daily', 9);
    expect(standing.get('daily')).toBe(5);
    standing.clear();
    await keepAlarm(alarms, 'daily', 9);
    expect(standing.get('daily')).toBe(9);
  });
});

describe('all have brought what they have', () => {
  it('once each has ended its round, by the alarm or at a press', async () => {
    const disk = makeDisk();
    const { feeds, liveUntil } = openFeedWorld(disk, rss);
    await feeds.runDue();
    expect(disk.settled, 'none is on').toEqual([]);
    await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
    await settled(disk);
    expect(disk.settled).toEqual([true]);
    await liveUntil(MONDAY + DAY_MS);
    expect(disk.settled.slice(1)).not.toContain(true);
    expect(disk.settled.length).toBeGreaterThanOrEqual(2);
  });

  it('not while another is about to be asked within the spread of the hour', async () => {
    const disk = makeDisk();
    const chances = [0, 0.9];
    const { feeds, liveUntil } = openFeedWorld(
      disk,
      ({ url }) => (url.includes('rss') ? rss() : daily({ url })),
      {
        chance: () => chances[disk.asked.length % 2] ?? 0,
      },
    );
    await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
    await settled(disk);
    await feeds.setSource('trending', { isOn: true });
    await settled(disk);
    const { sources } = await feeds.tell();
    const first = Math.min(...sources.flatMap(({ isOn, nextAt }) => (isOn ? [nextAt] : [])));
    disk.settled.length = 0;
    disk.clock.now = first;
    await feeds.runDue();
    expect(disk.asked, 'the first was asked').toHaveLength(3);
    expect(disk.settled, 'the other comes within minutes').toEqual([]);
    await liveUntil(first + HOUR_MS);
    expect(disk.settled.length, 'then it has come').toBeGreaterThan(0);
  });

  it('also where one has failed and waits', async () => {
    const disk = makeDisk();
    const { feeds } = openFeedWorld(disk, () => new Response('', { status: 503 }));
    await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
    await settled(disk);
    expect(disk.settled).toEqual([true]);
  });
});

describe('several feeds', () => {
  const one = 'https://feeds.example.org/new.xml';
  const two = 'https://papers.example.com/all.atom';
  const atom = (id: string) => new Response(arxivFound([{ id, title: `Of ${id}` }]));
  const byHost = ({ url }: { url: string }) =>
    url === one ? atom('2611.10001') : atom('2611.10002');
  const feedLines = (state: { sources: readonly SourceLine[] }) =>
    state.sources.filter(({ kind }) => kind === 'feed');
  async function openTwo(answer: Parameters<typeof openFeedWorld>[1] = byHost) {
    const disk = makeDisk();
    const world = openFeedWorld(disk, answer);
    await world.feeds.setSource('feed', { isOn: true, query: one });
    await settled(disk);
    const added = feedLines(await world.feeds.addFeed()).at(-1)?.id;
    if (added === undefined) throw new Error('no feed was added');
    expect(disk.asked, 'a feed without an address is off').toHaveLength(1);
    await world.feeds.setSource(added, { isOn: true, query: two });
    await settled(disk);
    return { disk, added, ...world };
  }

  it('are each asked once a day, at their own hosts, with a state of their own', async () => {
    const { disk, feeds, liveUntil, added } = await openTwo();
    expect(added).toBe('feed-2');
    expect(disk.asked.map(({ url }) => url)).toEqual([one, two]);
    expect(keys(disk)).toEqual(['arxiv:2611.10001', 'arxiv:2611.10002']);
    await feeds.setSource('feed', { isOn: false });
    await liveUntil(MONDAY + 2 * DAY_MS);
    expect(new Set(disk.asked.slice(2).map(({ url }) => url))).toEqual(new Set([two]));
    expect(feedLines(await feeds.tell())).toMatchObject([
      { id: 'feed', isOn: false, query: one, lastAt: MONDAY, error: null },
      { id: 'feed-2', isOn: true, query: two, error: null },
    ]);
  });

  it('of one address are one: the second is not kept, nor switched on', async () => {
    const { disk, feeds, added } = await openTwo();
    const asked = disk.asked.length;
    await feeds.setSource(added, { query: one });
    await settled(disk);
    expect(feedLines(await feeds.tell())[1]).toMatchObject({ query: two, isOn: true });
    await feeds.setSource(added, { isOn: false, query: two });
    await feeds.setSource('feed', { query: two });
    expect(feedLines(await feeds.tell())[0]).toMatchObject({ query: one });
    await settled(disk);
    expect(disk.asked).toHaveLength(asked);
  });

  it('fail alone, and wait for their turn where they have one host', async () => {
    const { feeds } = await openTwo((asked) =>
      asked.url === one ? byHost(asked) : new Response('', { status: 404 + 99 }),
    );
    expect(feedLines(await feeds.tell()).map(({ error }) => error)).toEqual([null, 'busy']);
    const disk = makeDisk();
    const same = openFeedWorld(disk, byHost);
    await same.feeds.setSource('feed', { isOn: true, query: one });
    await same.feeds.addFeed();
    await same.feeds.setSource('feed-2', { isOn: true, query: `${one}?other` });
    await settled(disk);
    expect(disk.asked).toHaveLength(2);
    expect(gaps(disk)[0]).toBeGreaterThanOrEqual(3000);
  });

  it('go one by one from the list, and the first stays as it was at the beginning', async () => {
    const { disk, feeds, liveUntil } = await openTwo();
    disk.granted.add('feeds.example.org').add('papers.example.com');
    expect(feedLines(await feeds.dropSource('feed-2', true)).map(({ id }) => id)).toEqual(['feed']);
    expect([...disk.granted]).toEqual(['feeds.example.org']);
    const left = feedLines(await feeds.dropSource('feed', true));
    expect(left).toMatchObject([{ id: 'feed', isOn: false, query: '', lastAt: null }]);
    const asked = disk.asked.length;
    await liveUntil(MONDAY + 2 * DAY_MS);
    expect(disk.asked).toHaveLength(asked);
  });

  it('that are removed while they are asked do not come back, nor do their papers', async () => {
    const disk = makeDisk();
    const world = openFeedWorld(disk, async (asked) => {
      if (asked.url === two) await world.feeds.dropSource('feed-2', false);
      return byHost(asked);
    });
    await world.feeds.addFeed();
    await world.feeds.setSource('feed-2', { isOn: true, query: two });
    await settled(disk);
    expect(disk.asked).toHaveLength(1);
    expect(feedLines(await world.feeds.tell()).map(({ id }) => id)).toEqual(['feed']);
    expect(disk.papers.size).toBe(0);
  });

  it('have no name that papers of a removed one still bear, which stays to be forgotten', async () => {
    const disk = makeDisk();
    const countPapers = async () => new Map<SourceId, number>([['feed-7', 3]]);
    const { feeds } = openFeedWorld(disk, byHost, { countPapers });
    expect(feedLines(await feeds.tell()).at(-1)).toMatchObject({ id: 'feed-7', papers: 3 });
    expect(feedLines(await feeds.addFeed()).map(({ id }) => id)).toContain('feed-8');
  });

  it('are twenty at most', async () => {
    const { feeds } = openFeedWorld(makeDisk(), byHost);
    for (let n = 0; n < 25; n += 1) await feeds.addFeed();
    expect(feedLines(await feeds.tell())).toHaveLength(20);
  });

  it('go on from a journal that knew of one alone, and of damaged ones no more than is sound', async () => {
    const before = makeDisk();
    const first = openFeedWorld(before, byHost);
    await first.feeds.setSource('feed', { isOn: true, query: one });
    await settled(before);
    const { sources, ...rest } = before.journal as { sources: Record<string, unknown> };
    expect(Object.keys(sources), 'as it was written before there were several').toHaveLength(5);
    const disk = makeDisk();
    disk.journal = { ...rest, sources: { ...sources, 'feed-2': 7, 'feed-x': sources.feed } };
    const { feeds, liveUntil } = openFeedWorld(disk, byHost);
    expect(feedLines(await feeds.tell())).toMatchObject([
      { id: 'feed', isOn: true, query: one, lastAt: MONDAY },
      { id: 'feed-2', isOn: false, query: '' },
    ]);
    await liveUntil(MONDAY + DAY_MS);
    expect(new Set(disk.asked.map(({ url }) => url))).toEqual(new Set([one]));
  });
});

describe('what is removed', () => {
  const FEED = 'https://feeds.example.org/new.xml';
  async function twoOn() {
    const disk = makeDisk();
    for (const host of ['rss.arxiv.org', 'feeds.example.org']) disk.granted.add(host);
    const world = openFeedWorld(disk, rss);
    await world.feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
    await world.feeds.setSource('feed', { isOn: true, query: FEED });
    await settled(disk);
    expect(disk.granted.size, 'what is on keeps its host').toBe(2);
    return { disk, ...world };
  }

  it.each([
    [true, 2],
    [false, 0],
  ])('goes and is asked no more; its papers stay: %s', async (keepsPapers, left) => {
    const { disk, feeds, liveUntil } = await twoOn();
    await feeds.setSource('feed', { isOn: false });
    const state = await feeds.dropSource('arxiv', keepsPapers);
    expect(disk.papers.size).toBe(left);
    expect(state.sources[0]).toMatchObject({ isOn: false, categories: [], lastAt: null });
    const asked = disk.asked.length;
    await liveUntil(MONDAY + 3 * DAY_MS);
    expect(disk.asked).toHaveLength(asked);
  });

  it('gives its host back, and that of what is on stays', async () => {
    const { disk, feeds } = await twoOn();
    await feeds.dropSource('arxiv', true);
    expect([...disk.granted]).toEqual(['feeds.example.org']);
    await feeds.setSource('feed', { query: 'https://papers.example.com/all.atom' });
    expect([...disk.granted], 'of an address that was left').toEqual([]);
  });

  it('gives back that the reader’s own words may be sent, once they go nowhere any more', async () => {
    const { disk, feeds } = await twoOn();
    disk.granted.add('searchTerms');
    await feeds.setSource('query', { isOn: true, query: 'all:whales' });
    await settled(disk);
    await feeds.dropSource('arxiv', true);
    await feeds.setSource('feed', { isOn: false });
    expect([...disk.granted], 'the search still sends some').toEqual(['searchTerms']);
    await feeds.setSource('query', { isOn: false });
    expect([...disk.granted]).toEqual([]);
  });

  it('or switched off gives its host back, unless another source asks there too', async () => {
    const { disk, feeds } = await twoOn();
    await feeds.setSource('feed', { query: 'https://rss.arxiv.org/rss/math.CO' });
    await feeds.setSource('arxiv', { isOn: false });
    expect([...disk.granted]).toEqual(['rss.arxiv.org']);
    await feeds.setSource('feed', { isOn: false });
    expect([...disk.granted]).toEqual([]);
  });

  it('by a background that ended in between gives its host back when the browser starts', async () => {
    const { disk, feeds } = await twoOn();
    disk.granted.add('oaipmh.arxiv.org');
    await feeds.giveBackUnneeded();
    expect([...disk.granted].sort()).toEqual(['feeds.example.org', 'rss.arxiv.org']);
  });

  it('keeps its host where the store does not say whether a field is fetched', async () => {
    const disk = makeDisk();
    disk.granted.add('oaipmh.arxiv.org');
    const find = async () => Promise.reject(new Error('no store'));
    const { feeds } = openFeedWorld(disk, rss, { backfill: { ...noBackfill, find } });
    await feeds.giveBackUnneeded();
    expect(disk.granted.size).toBe(1);
  });

  it('is removed also where the browser does not take the host back', async () => {
    const disk = makeDisk();
    const giveBack = async () => Promise.reject(new Error('required'));
    const { feeds } = openFeedWorld(disk, rss, { giveBack });
    await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
    await settled(disk);
    expect((await feeds.dropSource('arxiv', false)).sources[0]?.isOn).toBe(false);
  });
});
