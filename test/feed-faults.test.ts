// Sources whose hosts fail, stall or answer nonsense, backgrounds that are killed, hosts that may no longer be asked:
// each is asked less and less often, and nothing is lost or comes twice.
import { expect, it } from 'vitest';
import { CATEGORIES, daily, gaps, ITEMS, keys, rss } from './harness/feed-answers.ts';
import {
  arxivRss,
  DAY_MS,
  HOUR_MS,
  MONDAY,
  makeDisk,
  openFeedWorld,
  settled,
} from './harness/feed-world.ts';

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
