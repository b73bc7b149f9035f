// A search of arXiv as a source: its newest papers, read on as far as is needed and no further. No entity that an
// answer names is put in its place.
import { describe, expect, it } from 'vitest';
import { gaps, ITEMS, keys } from './harness/feed-answers.ts';
import {
  arxivFound,
  DAY_MS,
  HOUR_MS,
  MONDAY,
  makeDisk,
  openFeedWorld,
  settled,
} from './harness/feed-world.ts';

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
