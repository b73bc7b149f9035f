// Sources of fresh papers under a controlled clock: what is asked, how often and how far apart; and that faults,
// kills and clocks that were set back lose nothing, bring nothing twice and begin no storm.
import { describe, expect, it } from 'vitest';
import { freshState, readJournal } from '../src/feeds/journal.ts';
import { nextRound } from '../src/feeds/schedule.ts';
import { CATEGORIES, daily, gaps, ITEMS, keys, rss } from './harness/feed-answers.ts';
import {
  arxivFound,
  arxivRss,
  DAY_MS,
  dailyJson,
  HOUR_MS,
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

describe('a search of arXiv', () => {
  const ask = async (...answers: string[]) => {
    const disk = makeDisk();
    const world = openFeedWorld(
      disk,
      () => new Response(answers[Math.min(disk.asked.length, answers.length) - 1]),
    );
    await world.feeds.setSource('query', { isOn: true, query: 'all:"blue whale" AND cat:cs.CL' });
    await settled(disk);
    return { disk, ...world };
  };

  it('is asked for the newest that its query finds, and another query at once', async () => {
    const { disk, feeds } = await ask(arxivFound(ITEMS));
    expect(disk.asked.map(({ url }) => url)).toEqual([
      'https://export.arxiv.org/api/query?search_query=all%3A%22blue%20whale%22%20AND%20cat%3Acs.CL&sortBy=submittedDate&sortOrder=descending&max_results=100',
    ]);
    expect(keys(disk)).toEqual(['arxiv:2611.10001', 'arxiv:2611.10002']);
    expect((await feeds.tell()).sources[1]).toMatchObject({ found: 2, error: null });
    await feeds.setSource('query', { query: 'au:Lovelace' });
    await settled(disk);
    expect(disk.asked[1]?.url).toContain('search_query=au%3ALovelace&');
    expect(disk.asked).toHaveLength(2);
  });

  it('is read on where more came since the last time, three seconds apart, and no further than its bound', async () => {
    const disk = makeDisk();
    let published = '2026-11-23';
    const page = (first: number) =>
      arxivFound(
        Array.from({ length: 100 }, (_, i) => ({
          id: `2611.${10_000 + first + i}`,
          title: `Of ${first + i}`,
          published,
        })),
      );
    const { feeds, liveUntil } = openFeedWorld(disk, ({ url }) => {
      return new Response(page(Number(/&start=(\d+)$/.exec(url)?.[1] ?? 0)));
    });
    await feeds.setSource('query', { isOn: true, query: 'cat:cs.LG' });
    await settled(disk);
    expect(disk.asked, 'at first the newest alone').toHaveLength(1);
    await liveUntil(MONDAY + DAY_MS);
    const starts = () => disk.asked.map(({ url }) => /&start=(\d+)$/.exec(url)?.[1] ?? '0');
    expect(starts()).toEqual(['0', '0', '100', '200', '300', '400']);
    expect(Math.min(...gaps(disk))).toBeGreaterThanOrEqual(3000);
    expect(disk.papers.size).toBe(500);
    expect((await feeds.tell()).sources[1]).toMatchObject({ error: null, found: 400 });
    // The last of the page is older than what could have come since (control).
    published = '2026-11-10';
    await liveUntil(MONDAY + 2 * DAY_MS);
    expect(starts().slice(6)).toEqual(['0']);
  });

  it('without a query asks for nothing', async () => {
    const disk = makeDisk();
    const { feeds } = openFeedWorld(disk, () => new Response(''));
    await feeds.setSource('query', { isOn: true });
    await settled(disk);
    expect(disk.asked).toEqual([]);
  });

  it.each([
    ['cut off', arxivFound(ITEMS).slice(0, -80), 'cut', 1],
    ['of another encoding', arxivFound(ITEMS).replace('Songs', 'S\uFFFDngs'), 'cut', 1],
    [
      'an error',
      arxivFound([{ id: 'x', title: 'Error' }]).replace(
        /http:[^<]*abs[^<]*/,
        'http://arxiv.org/api/errors#x',
      ),
      'unreadable',
      0,
    ],
    ['a page', '<html><body>Captive portal</body></html>', 'unreadable', 0],
  ])('that answers what is %s is asked again, and what can be read is kept', async (...given) => {
    const [, bad, error, kept] = given;
    const { disk, feeds, liveUntil } = await ask(bad, arxivFound(ITEMS));
    expect((await feeds.tell()).sources[1]?.error).toBe(error);
    expect(disk.papers.size).toBe(kept);
    await liveUntil(MONDAY + HOUR_MS);
    expect(disk.papers.size).toBe(2);
    expect(disk.asked).toHaveLength(2);
  });

  it('that names entities has none put in its place', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\n';
    const { disk } = await ask(arxivFound([{ id: '2611.10001', title: 'A &b; &amp; B' }], bomb));
    expect([...disk.papers.values()].map(({ paper }) => paper.title)).toEqual(['A &b; & B']);
  });
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

it.each([
  ['429 and seconds', 429, '7200', 2 * HOUR_MS],
  ['503 and a date', 503, new Date(MONDAY + 3 * HOUR_MS).toUTCString(), 3 * HOUR_MS],
  ['503 and nothing', 503, null, 5 * 60_000],
])(
  'a host that answers %s is left alone so long, and then asked once',
  async (_, status, after, leastMs) => {
    const disk = makeDisk();
    const headers: Record<string, string> = after ? { 'retry-after': after } : {};
    let isWell = false;
    const { feeds, liveUntil } = openFeedWorld(disk, () =>
      isWell ? rss() : new Response('', { status, headers }),
    );
    await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
    await settled(disk);
    expect((await feeds.tell()).sources[0]?.error).toBe('busy');
    isWell = true;
    // Off and on again is no way around it.
    await feeds.setSource('arxiv', { isOn: false });
    await feeds.setSource('arxiv', { isOn: true, categories: ['cs.CL'] });
    await settled(disk);
    await liveUntil(MONDAY + 4 * HOUR_MS);
    expect(disk.asked).toHaveLength(2);
    if (after) expect(gaps(disk)[0]).toBeGreaterThanOrEqual(leastMs);
    expect(keys(disk)).toHaveLength(2);
  },
);

it('a host that fails for a day is asked less and less often, and nothing is lost when it is back', async () => {
  const disk = makeDisk();
  let isWell = false;
  const { feeds, liveUntil } = openFeedWorld(disk, () => {
    if (!isWell) throw new TypeError('Failed to fetch');
    return rss();
  });
  await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
  await settled(disk);
  await liveUntil(MONDAY + DAY_MS);
  expect(disk.asked.length).toBeLessThanOrEqual(9);
  expect(gaps(disk).every((gap, i, all) => gap > (all[i - 1] ?? 0) || gap > 8 * HOUR_MS)).toBe(
    true,
  );
  expect((await feeds.tell()).sources[0]?.error).toBe('offline');
  isWell = true;
  await liveUntil(MONDAY + 2 * DAY_MS);
  expect(keys(disk)).toHaveLength(2);
  expect((await feeds.tell()).sources[0]?.error).toBeNull();
});

it.each([
  ['cut off', () => new Response(arxivRss(ITEMS).slice(0, -120)), 'cut', 1],
  [
    'of another encoding than it says',
    () => latin(arxivRss([{ id: '2611.10003', title: 'Caf\u00e9' }, ...ITEMS])),
    'cut',
    2,
  ],
  ['a page', () => new Response('<html><body>Captive portal</body></html>'), 'unreadable', 0],
  ['empty', () => new Response(''), 'unreadable', 0],
])(
  'of an answer that is %s what can be read is kept, and it is asked for again',
  async (_, bad, error, kept) => {
    const disk = makeDisk();
    const { feeds, liveUntil } = openFeedWorld(disk, () =>
      disk.asked.length === 1 ? bad() : rss(),
    );
    await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
    await settled(disk);
    expect((await feeds.tell()).sources[0]?.error).toBe(error);
    expect(disk.papers.size).toBe(kept);
    await liveUntil(MONDAY + HOUR_MS);
    expect(keys(disk)).toEqual(['arxiv:2611.10001', 'arxiv:2611.10002']);
    expect(disk.asked).toHaveLength(2);
    expect(disk.asked[1]?.headers, 'what was not whole is not taken for known').toEqual({});
  },
);

function latin(text: string): Response {
  return new Response(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
}

it('no entity that a feed names is ever put in its place', async () => {
  const bomb =
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]>\n';
  const items = [{ id: '2611.10001', title: 'A &b; &f; &amp; B &#233;' }];
  const disk = makeDisk();
  const { feeds } = openFeedWorld(disk, () => new Response(arxivRss(items, bomb)));
  await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
  await settled(disk);
  expect([...disk.papers.values()].map(({ paper }) => paper.title)).toEqual(['A &b; &f; & B é']);
});

it('a background that is killed at any write goes on, asks no sooner, and has each paper once', async () => {
  let kills = 0;
  for (let at = 1; ; at++) {
    const disk = makeDisk();
    let writes = 0;
    let isKilled = false;
    const store = {
      load: async () => structuredClone(disk.journal),
      save: async (journal: unknown) => {
        writes += 1;
        // The first is the reader's press.
        if (writes === at + 1) isKilled = true;
        if (isKilled) throw new Error('killed');
        disk.journal = structuredClone(journal);
      },
    };
    const killed = openFeedWorld(disk, daily, { store });
    await killed.feeds.setSource('huggingface', { isOn: true });
    await settled(disk);
    if (!isKilled) break;
    kills += 1;
    await openFeedWorld(disk, daily).liveUntil(MONDAY + HOUR_MS);
    expect(disk.papers.size, `killed at write ${at}`).toBe(3);
    expect(disk.asked.length, `killed at write ${at}`).toBeLessThanOrEqual(4);
    expect(Math.min(...gaps(disk)), `killed at write ${at}`).toBeGreaterThanOrEqual(3000);
  }
  expect(kills).toBeGreaterThan(8);
});

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

it('a host that the browser no longer grants is not asked, and that is said', async () => {
  const disk = makeDisk();
  const { feeds } = openFeedWorld(disk, rss, { mayAsk: async () => false });
  await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
  await settled(disk);
  expect(disk.asked).toEqual([]);
  expect((await feeds.tell()).sources[0]?.error).toBe('forbidden');
});

it('papers that could not be stored are asked for again', async () => {
  const disk = makeDisk();
  let isFull = true;
  const { feeds, liveUntil } = openFeedWorld(disk, rss, {
    async takeIn(papers) {
      if (isFull) throw new Error('disk full');
      for (const one of papers) disk.papers.set(one.paper.key, one);
      return papers.length;
    },
  });
  await feeds.setSource('arxiv', { isOn: true, ...CATEGORIES });
  await settled(disk);
  expect((await feeds.tell()).sources[0]?.error).toBe('notKept');
  isFull = false;
  await liveUntil(MONDAY + HOUR_MS);
  expect(keys(disk)).toHaveLength(2);
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
