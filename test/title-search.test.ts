// The search over titles of the corpus without a browser: what is typed finds what is meant.
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { toSeedPapers } from '../src/library/seed.ts';
import { titleWords } from '../src/paper/title.ts';
import { toAsked } from '../src/search/asked.ts';
import { writtenCloseness } from '../src/search/closeness.ts';
import { HOSTILE } from './harness/hostile-queries.ts';
import { seed } from './harness/library.ts';
import { withSlips } from './harness/noise.ts';
import { buildTitleSearch } from './harness/plain-titles.ts';
import { openTitleSearch } from './harness/title-search.ts';

// Whole corpora are indexed here, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const papers = toSeedPapers(seed);
const others = JSON.parse(readFileSync('test/files/other-titles.json', 'utf8')) as string[];
const distractors = others.map((title, i) => ({
  key: `title:${i}`,
  title,
  ids: {},
  authors: [],
}));

/** The three words of a title that tell most: the longest. */
function tellingWords(title: string): string[] {
  const words = [...new Set(titleWords(title))].filter((word) => /^[a-z]+$/.test(word));
  return words.sort((a, b) => b.length - a.length).slice(0, 3);
}

describe('a search over titles', async () => {
  const index = await openTitleSearch(papers, distractors);
  const find = async (query: string, most = 10) => (await index.find(query, most)).keys;
  /** Seed papers that are not among the first ten when asked so. */
  const missed = async (
    ask: (words: readonly string[]) => string,
    look: (query: string) => string[] | Promise<string[]> = find,
  ) => {
    const titles: string[] = [];
    for (const { key, title } of papers) {
      if (!(await look(ask(tellingWords(title)))).includes(key)) titles.push(title);
    }
    return titles;
  };

  it('knows the seed among some hundred other titles', () => {
    expect(index.size).toBe(papers.length + distractors.length);
  });

  it('finds each paper of the seed by its three longest words', async () => {
    expect(await missed((words) => words.join(' '))).toEqual([]);
  });

  it('finds each paper of the seed by its two longest words', async () => {
    expect(await missed((words) => words.slice(0, 2).join(' '))).toEqual([]);
  });

  it('finds each with a typing error in the longest word, and none without forgiveness', async () => {
    const ask = ([first = '', ...rest]: readonly string[]) =>
      [withSlips(first, 1), ...rest].join(' ');
    expect(await missed(ask)).toEqual([]);
    const strict = (query: string) =>
      papers
        .filter(({ title }) =>
          toAsked(query).words.every((asked) =>
            titleWords(title).some((word) => writtenCloseness(asked, word) > 0),
          ),
        )
        .map(({ key }) => key);
    expect(await missed((words) => words.join(' '), strict)).toEqual([]);
    expect((await missed(ask, strict)).length).toBeGreaterThan(papers.length / 2);
  });

  it('puts the paper of a whole title first', async () => {
    for (const { key, title } of papers) expect((await find(title))[0], title).toBe(key);
  });

  it('finds by an author and by the year beside a word', async () => {
    const year = await openTitleSearch([
      { key: 'a', title: 'Whale Songs', ids: { arxiv: '1706.00001' }, authors: ['Ana Müller'] },
      { key: 'b', title: 'Whale Songs', ids: { arxiv: '2001.00001' }, authors: ['Bo Chen'] },
      { key: 'c', title: 'Whale Songs', ids: {}, authors: [], year: 1999 },
    ]);
    const keys = async (query: string) => (await year.find(query)).keys;
    expect(await keys('muller whale')).toEqual(['a']);
    expect(await keys('mulelr whale')).toEqual(['a']);
    expect(await keys('whale 2020')).toEqual(['b']);
    expect(await keys('songs 1999')).toEqual(['c']);
  });

  it('takes of two states of a paper the newer, and counts it once', async () => {
    const old = [{ key: 'a', title: 'Old Words', ids: {}, authors: [] }];
    const now = [{ key: 'a', title: 'New Words', aliases: ['Former Name'], ids: {}, authors: [] }];
    const both = await openTitleSearch(now, old);
    expect(both.size).toBe(1);
    expect(await both.find('old')).toEqual({ keys: [], found: 0 });
    expect(await both.find('former')).toEqual({ keys: ['a'], found: 1 });
    expect((await both.find('words')).found).toBe(1);
    const apart = await openTitleSearch(
      [{ ...now[0], key: 'b', title: 'x', authors: [], ids: {} }],
      old,
    );
    expect(apart.size).toBe(2);
  });

  it('answers so many as it is asked for, and says how many there are', async () => {
    const many = Array.from({ length: 90 }, (_, i) => ({
      key: `${i}`,
      title: i === 70 ? 'Whales' : `Whales and thing${i}`,
      ids: {},
      authors: [],
    }));
    const answer = await (await openTitleSearch(many)).find('whales', 20);
    expect([answer.keys.length, answer.found, answer.keys[0]]).toEqual([20, 90, '70']);
  });

  it('finds what plain maps over all papers find, typed whole, in part or with an error', async () => {
    const all = [...papers, ...distractors];
    const plain = buildTitleSearch(all);
    const lists = [papers.slice(0, 40), [...papers.slice(40), ...distractors]];
    const parts = await openTitleSearch(...lists);
    const queries = all
      .filter((_, i) => i % 9 === 0)
      .flatMap(({ title, authors }) => {
        const [first = '', second = '', third = ''] = tellingWords(title);
        return [
          `${first} ${second}`,
          `${second} ${first.slice(0, 5)}`,
          `${withSlips(first, 2)} ${second}`,
          `${second} zebra ${third}`,
          `${first.slice(0, 3)}`,
          `${authors[0] ?? 'pre-training'} ${third}`,
        ];
      });
    for (const query of [...queries, '注意力', 'in-context 2024', 'self supervised']) {
      const asked = toAsked(query).words;
      const { keys, found } = await parts.find(query, 600);
      const counted = plain.find(asked, 600);
      expect(found, query).toBe(counted.found);
      expect([...keys].sort(), query).toEqual([...counted.keys].sort());
    }
    // Planted fault: a corpus that lacks its second part.
    const less = await openTitleSearch(lists[0] ?? []);
    expect((await less.find('language', 600)).found).not.toBe(
      plain.find(toAsked('language').words, 600).found,
    );
  });

  it.each(['zebra crossing of galaxies', 'xyzzy', 'qqqq', '', '😀'])(
    'finds nothing by %j',
    async (query) => expect(await find(query)).toEqual([]),
  );

  it.each(HOSTILE)('takes %j as text', async (query) => {
    expect(Array.isArray(await find(query))).toBe(true);
  });
});
