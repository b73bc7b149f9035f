// Sources and clocks: alarms that come twice, profiles side by side, clocks that were wrong or are changed. Nobody is
// asked sooner than he says, and no storm begins.
import { expect, it } from 'vitest';
import { freshState, readJournal } from '../src/feeds/journal.ts';
import { nextRound } from '../src/feeds/schedule.ts';
import { CATEGORIES, daily, gaps, ITEMS, keys, rss } from './harness/feed-answers.ts';
import {
  arxivRss,
  DAY_MS,
  MONDAY,
  makeDisk,
  openFeedWorld,
  settled,
} from './harness/feed-world.ts';

it('alarms that come twice, and two backgrounds of one profile, make each request once', async () => {
  const run = async (more: object) => {
    const disk = makeDisk();
    const [one, two] = [openFeedWorld(disk, rss, more), openFeedWorld(disk, rss, more)];
    await one.feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
    await Promise.all([one.feeds.runDue(), two.feeds.runDue(), two.feeds.runDue()]);
    await settled(disk);
    return { asked: disk.asked.length, alarms: disk.wakings.length };
  };
  // One alarm by the press, and one by the run that it began: none that rings while it runs.
  expect(await run({})).toEqual({ asked: 1, alarms: 2 });
  const unlocked = { alone: (work: () => Promise<unknown>) => work() };
  expect((await run(unlocked)).asked, 'the control').toBeGreaterThan(1);
});

it('a clock that was wrong by a year and is set back holds nothing up', async () => {
  const disk = makeDisk(MONDAY + 365 * DAY_MS);
  await openFeedWorld(disk, daily).feeds.setSource('huggingface', { isOn: true });
  await settled(disk);
  disk.clock.now = MONDAY;
  disk.asked.length = 0;
  await openFeedWorld(disk, daily).liveUntil(MONDAY + 2 * DAY_MS);
  expect(disk.asked.length).toBeGreaterThanOrEqual(6);
  expect(disk.asked.length).toBeLessThanOrEqual(12);
  expect(Math.min(...gaps(disk))).toBeGreaterThanOrEqual(3000);
});

it('a feed that leaves out any days of the week is asked no sooner than it says, and without a storm', async () => {
  const disk = makeDisk();
  const all = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
  for (let set = 0; set < 2 ** all.length; set++) {
    const skipDays = all.flatMap((_, day) => (set & (2 ** day) ? [day] : []));
    const next = nextRound(MONDAY, { hour: 7, skipDays, chance: 0.999 });
    const journal = readJournal({ sources: { arxiv: { ...freshState(), nextAt: next } } }, MONDAY);
    expect(journal.sources.arxiv.nextAt, `without ${skipDays}`).toBe(next);
  }
  const days = all.filter((day) => day !== 'Monday').map((day) => `<day>${day}</day>`);
  const odd = arxivRss(ITEMS).replace(/<day>.*<\/day>/, days.join(''));
  const { feeds, liveUntil } = openFeedWorld(disk, () => {
    if (disk.asked.length > 20) throw new Error('a storm');
    return new Response(odd);
  });
  await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
  await settled(disk);
  await liveUntil(MONDAY + 15 * DAY_MS);
  expect(disk.asked.map(({ at }) => new Date(at).getUTCDay())).toEqual([1, 1, 1]);
});

it('two profiles of one machine each keep their own, and do not ask in one moment', async () => {
  const run = async (chances: readonly number[]) => {
    const profiles = chances.map((chance) => {
      const disk = makeDisk();
      return { disk, ...openFeedWorld(disk, rss, { chance: () => chance }) };
    });
    for (const { disk, feeds, liveUntil } of profiles) {
      await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
      await settled(disk);
      await liveUntil(MONDAY + 2 * DAY_MS);
    }
    const rounds = profiles.map(({ disk }) => disk.asked.slice(1).map(({ at }) => at));
    expect(profiles.map(({ disk }) => keys(disk).length)).toEqual([2, 2]);
    const [one = [], two = []] = rounds;
    return Math.min(...one.map((at, i) => Math.abs(at - (two[i] ?? 0))));
  };
  expect(await run([0.1, 0.9])).toBeGreaterThanOrEqual(3000);
  expect(await run([0.5, 0.5]), 'the control').toBe(0);
});

it('a day on which the clocks are changed has its one round at the hour of the clock', async () => {
  const { TZ } = process.env;
  process.env.TZ = 'Europe/Berlin';
  try {
    // Summer time ends on 25 October.
    const disk = makeDisk(Date.UTC(2026, 9, 23, 12));
    const { feeds, liveUntil } = openFeedWorld(disk, daily);
    await feeds.setSource('huggingface', { isOn: true });
    await settled(disk);
    disk.asked.length = 0;
    await liveUntil(Date.UTC(2026, 9, 27, 12));
    const hours = disk.asked.map(({ at }) => [new Date(at).getHours(), new Date(at).getUTCHours()]);
    expect(new Set(hours.map(([hour]) => hour))).toEqual(new Set([7]));
    expect(new Set(hours.map(([, utc]) => utc)), 'the control').toEqual(new Set([5, 6]));
    expect(hours).toHaveLength(4 * 3);
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
});
