// Papers near to what is saved: out of the seed, with the saved papers that carry each as its reason.
import { describe, expect, it } from 'vitest';
import { toSeedPapers } from '../src/library/seed.ts';
import type { Entry } from '../src/paper/entry.ts';
import { openWorld, seed } from './harness/library.ts';

const papers = toSeedPapers(seed);

function toEntry(at: number, more: Partial<Entry> = {}): Entry {
  const paper = papers[at];
  if (!paper) throw new Error(`no paper ${at}`);
  const { key, ids, title, authors, year, categories } = paper;
  const times = { savedAt: 1000 + at, updatedAt: 1000 + at, deletedAt: null };
  return {
    key,
    ids,
    title,
    authors,
    categories,
    ...times,
    status: null,
    tags: [],
    note: '',
    ...more,
    ...(year && { year }),
  };
}

async function openSaved(entries: readonly Entry[]) {
  const world = openWorld();
  await world.library.ensureSeed();
  await world.reader.putAll(entries, []);
  return world.library;
}

describe('related to what is saved', () => {
  const entries = Array.from({ length: 30 }, (_, i) =>
    toEntry(3 * i, { tags: i % 2 === 0 ? ['even'] : [], status: i % 3 === 0 ? 'read' : null }),
  );
  const titlesOf = (list: readonly Entry[]) => new Set(list.map(({ title }) => title));

  it('is of papers that are not saved, each by the titles of saved papers that carry it', async () => {
    const library = await openSaved(entries);
    const { related, of } = await library.findRelatedToSaved({});
    expect(of).toBe(papers.length);
    expect(related.length).toBeGreaterThan(5);
    const saved = titlesOf(entries);
    for (const { title, why, by, entry } of related) {
      expect(entry).toBeNull();
      expect(saved.has(title)).toBe(false);
      expect(by).toBe('saved');
      expect(why.length).toBeGreaterThan(0);
      expect(why.every((reason) => saved.has(reason))).toBe(true);
    }
    const scores = related.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('names as reasons the saved papers that a mark of that paper counts', async () => {
    const library = await openSaved(entries);
    const { related } = await library.findRelatedToSaved({});
    for (const { key, title, ids, why } of related.slice(0, 5)) {
      const mention = { role: 'row' as const, title, ids };
      const near = await library.findNearSaved({ mention, key });
      const counted = near.related.map((one) => one.title);
      expect(counted.slice(0, why.length)).toEqual(why);
    }
  });

  it('starts from a tag or a status alone where that is asked for', async () => {
    const library = await openSaved(entries);
    const reasons = async (wish: Parameters<typeof library.findRelatedToSaved>[0]) =>
      (await library.findRelatedToSaved(wish)).related.flatMap(({ why }) => why);
    const even = titlesOf(entries.filter(({ tags }) => tags.includes('even')));
    const read = titlesOf(entries.filter(({ status }) => status === 'read'));
    const fresh = titlesOf(entries.filter(({ status }) => status === null));
    for (const [wish, meant] of [
      [{ tag: 'even' }, even],
      [{ status: 'read' as const }, read],
      [{ status: null }, fresh],
    ] as const) {
      const said = await reasons(wish);
      expect(said.length).toBeGreaterThan(0);
      expect(said.every((title) => meant.has(title))).toBe(true);
    }
    expect((await reasons({})).some((title) => !even.has(title))).toBe(true);
    expect(await reasons({ tag: 'none of mine' })).toEqual([]);
  });

  it('has the same papers in every order', async () => {
    const library = await openSaved(entries);
    const keys = async (order: 'nearest' | 'newest' | 'varied') => {
      const answer = await library.findRelatedToSaved({ order });
      expect(answer.order).toBe(order);
      return answer.related.map(({ key }) => key);
    };
    const nearest = await keys('nearest');
    for (const order of ['newest', 'varied'] as const) {
      const other = await keys(order);
      expect(other).not.toEqual(nearest);
      expect([...other].sort()).toEqual([...nearest].sort());
    }
  });

  it('is empty where nothing is saved', async () => {
    const { related, of } = await (await openSaved([])).findRelatedToSaved({});
    expect([related, of]).toEqual([[], papers.length]);
  });
});
