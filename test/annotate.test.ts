// The back wing whole: mentions in, annotations out, over databases in memory.
import { describe, expect, it } from 'vitest';
import type { TagPaper } from '../src/library/annotate.ts';
import { openWorld, page, row, seed } from './harness/library.ts';

const DAY = 24 * 3600_000;
const titled = (n: number) =>
  row(`A Study of the Number ${n} in Very Long Titles`, { ids: { arxiv: `2401.${10000 + n}` } });
const first = seed.papers[0];
const seedId = first?.ids.arxiv ?? '';

describe('annotations', () => {
  it('answer their mentions one by one, in order', async () => {
    const { library } = openWorld();
    const mentions = [titled(1), row(first?.title ?? ''), titled(2), row(''), titled(1)];
    const annotations = await library.annotate(mentions, page);
    expect(annotations.map(({ key }) => key)).toEqual([
      'arxiv:2401.10001',
      `arxiv:${seedId}`,
      'arxiv:2401.10002',
      'title:',
      'arxiv:2401.10001',
    ]);
    expect(annotations.map(({ match }) => match?.key ?? null)).toEqual([
      null,
      `arxiv:${seedId}`,
      null,
      null,
      null,
    ]);
    expect(await library.annotate([], page)).toEqual([]);
  });

  it('carry the tags of title, abstract and categories, the corpus filling what a page leaves out', async () => {
    const asked: Parameters<TagPaper>[0][] = [];
    const tagPaper: TagPaper = (paper) => {
      asked.push(paper);
      return [];
    };
    const { library } = openWorld({ tagPaper });
    await library.annotate([row('Anything at all', { ids: { arxiv: seedId } })], page);
    expect(asked).toEqual([
      { title: 'Anything at all', abstract: undefined, categories: first?.categories },
    ]);
  });

  it('take the title from the corpus where a link tells an id alone', async () => {
    const asked: Parameters<TagPaper>[0][] = [];
    const tagPaper: TagPaper = (paper) => {
      asked.push(paper);
      return [];
    };
    const { library } = openWorld({ tagPaper });
    const link = { role: 'link' as const, title: '' };
    const [known, unknown] = await library.annotate(
      [
        { ...link, ids: { arxiv: seedId } },
        { ...link, ids: { arxiv: '2401.99999' } },
      ],
      page,
    );
    expect(known?.match).toMatchObject({ title: first?.title, certain: true });
    expect(unknown).toMatchObject({ key: 'arxiv:2401.99999', match: null });
    expect(asked.map(({ title }) => title)).toEqual([first?.title, '']);
  });

  it('are whole although the tagger breaks on one title', async () => {
    const tagPaper: TagPaper = ({ title }) => {
      if (title.includes('Number 2')) throw new Error('planted');
      return [];
    };
    const { library } = openWorld({ tagPaper });
    const annotations = await library.annotate([titled(1), titled(2), titled(3)], page);
    expect(annotations.map(({ tags }) => tags)).toEqual([[], [], []]);
  });

  it('give way to other work while many rows are tagged', async () => {
    let tagged = 0;
    let taggedThen = 0;
    const tagPaper: TagPaper = () => {
      if (tagged === 0) setTimeout(() => (taggedThen = tagged));
      tagged += 1;
      const end = performance.now() + 2;
      while (performance.now() < end);
      return [];
    };
    const { library } = openWorld({ tagPaper });
    const mentions = Array.from({ length: 60 }, (_, n) => titled(n));
    await library.annotate(mentions, page);
    expect(tagged).toBe(60);
    expect(taggedThen).toBeGreaterThan(0);
    expect(taggedThen).toBeLessThan(60);
  });

  it('take hostile titles as text', async () => {
    const { library } = openWorld();
    const titles = [
      '<img src=x onerror=alert(1)>',
      '\u202Egnp.exe',
      '\uD800',
      '__proto__',
      'constructor',
      'x'.repeat(600),
      ' \u200B ',
    ];
    const annotations = await library.annotate(
      titles.map((title) => row(title)),
      page,
    );
    expect(annotations).toHaveLength(titles.length);
    expect(annotations.every(({ match, entry }) => match === null && entry === null)).toBe(true);
  });
});

describe('an id', () => {
  it('is never overruled by a title', async () => {
    const { library } = openWorld();
    const mention = row(first?.title ?? '', { ids: { arxiv: '1999.99999' } });
    const [annotation] = await library.annotate([mention], page);
    expect(annotation?.match).toBeNull();
    const [control] = await library.annotate([row(first?.title ?? '')], page);
    expect(control?.match?.certain).toBe(true);
  });

  it('of another scheme leads to the same paper', async () => {
    const { library } = openWorld();
    const paper = seed.papers.find(({ ids }) => ids.acl);
    const mention = row('Whatever the anthology calls it', { ids: { acl: paper?.ids.acl } });
    const [annotation] = await library.annotate([mention], page);
    expect(annotation?.match).toMatchObject({
      key: `arxiv:${paper?.ids.arxiv}`,
      route: 'id',
      certain: true,
    });
  });
});

describe('a possible match', () => {
  const near = `${first?.title} Again`;

  it('is marked so, and leaves the mention its own key', async () => {
    const { library } = openWorld();
    const [annotation] = await library.annotate([row(near)], page);
    expect(annotation?.match).toMatchObject({ route: 'near-title', certain: false });
    expect(annotation?.key).toMatch(/^title:/);
  });

  it('is there again once the reader has taken back that it is not the same', async () => {
    const world = openWorld();
    const key = `arxiv:${seedId}`;
    await world.library.setNotSame(row(near), key);
    await world.library.setNotSame(row(near), key, true);
    const [annotation] = await world.library.annotate([row(near)], page);
    expect(annotation?.match?.key).toBe(key);
    const told = await world.reader.loadCorrections();
    expect(told).toMatchObject([{ key, deletedAt: expect.any(Number) }]);
    // Said once more, and once more taken back: each is later than the last.
    await world.library.setNotSame(row(near), key);
    await world.library.setNotSame(row(near), key);
    expect(await world.reader.loadCorrections()).toEqual([
      { name: told[0]?.name, key, at: (told[0]?.at ?? 0) + 1 },
    ]);
  });

  it('is gone for good once the reader has said that it is not the same', async () => {
    const world = openWorld();
    await world.library.setNotSame(row(near), `arxiv:${seedId}`);
    const later = openWorld(world);
    const [annotation] = await later.library.annotate([row(near)], page);
    expect(annotation?.match).toBeNull();
    const [other] = await later.library.annotate([row(first?.title ?? '')], page);
    expect(other?.match?.key).toBe(`arxiv:${seedId}`);
  });

  it('is found by its name where all authors are the same, though little else is', async () => {
    const { library } = openWorld();
    const named = seed.papers.find(({ title }) => title.startsWith('LatentQA'));
    const title =
      'LatentQA: One Lens Among Many Hundreds for Looking Slowly Through Hidden Parts of Networks';
    const ask = async (authors: readonly string[]) =>
      (await library.annotate([row(title, { authors })], page))[0]?.match ?? null;
    expect(await ask(named?.authors ?? [])).toMatchObject({
      key: `arxiv:${named?.ids.arxiv}`,
      certain: false,
    });
    expect(await ask(['Ada Byron', 'Emmy Noether'])).toBeNull();
    expect(await ask([])).toBeNull();
  });

  it('is not written down as a paper of its own', async () => {
    const { library } = openWorld();
    const annotations = await library.annotate([row(near)], page);
    await library.collect([row(near)], annotations, page);
    expect((await library.annotate([row(near)], page))[0]?.match?.certain).toBe(false);
  });
});

describe('papers met on pages', () => {
  const visit = async (world: ReturnType<typeof openWorld>, incognito = false) => {
    const mentions = [
      titled(1),
      row('Its author alone knows this untold title', { role: 'cited' }),
    ];
    const annotations = await world.library.annotate(mentions, { incognito });
    await world.library.collect(mentions, annotations, { incognito });
    return world.library.getHealth();
  };

  it('join the corpus, those that are only cited left out', async () => {
    const world = openWorld();
    expect((await visit(world)).counts).toEqual({
      seed: 119,
      starter: 0,
      met: 1,
      imported: 0,
      saved: 0,
    });
    const [annotation] = await openWorld(world).library.annotate([titled(1)], page);
    expect(annotation?.match).toMatchObject({ kind: 'met', route: 'id', year: 2024 });
  });

  it('do not when the window is private', async () => {
    expect((await visit(openWorld(), true)).counts.met).toBe(0);
  });

  it('do not when the reader has switched it off', async () => {
    expect((await visit(openWorld({ remembers: false }))).counts.met).toBe(0);
  });

  it('gain what a later page shows of them, and are found by each of their titles', async () => {
    const world = openWorld();
    await visit(world);
    const abs = { ...titled(1), title: 'The Renamed Study of Only One Number', abstract: 'Words.' };
    const annotations = await world.library.annotate([abs], page);
    await world.library.collect([abs], annotations, page);
    const stored = (await world.corpus.getPapers(['arxiv:2401.10001'])).get('arxiv:2401.10001');
    expect(stored).toMatchObject({ abstract: 'Words.', title: titled(1).title });
    const [renamed] = await world.library.annotate([row(abs.title)], page);
    expect(renamed?.match).toMatchObject({ key: 'arxiv:2401.10001', route: 'title' });
  });

  it('lend their abstract to what is saved of them, under any of its ids', async () => {
    const world = openWorld();
    const abs = { ...titled(1), abstract: 'Words of it.' };
    await world.library.collect([abs], await world.library.annotate([abs], page), page);
    const ids = { arxiv: '2401.10001' };
    const answered = await world.library.readAbstracts([
      { key: 'arxiv:2401.10001', ids },
      { key: 'doi:10.1/venue', ids: { ...ids, doi: '10.1/venue' } },
      { key: 'arxiv:2401.99999', ids: { arxiv: '2401.99999' } },
    ]);
    expect(answered).toEqual(['Words of it.', 'Words of it.', null]);
  });

  it('are forgotten after 90 days, or when cleared, and the seed stays', async () => {
    const clock = { now: Date.UTC(2026, 0, 1) };
    const world = openWorld({ clock });
    await visit(world);
    clock.now += 89 * DAY;
    expect(await world.library.prune()).toBe(0);
    clock.now += 2 * DAY;
    expect(await world.library.prune()).toBe(1);
    await visit(world);
    await world.library.clearMet();
    expect((await world.library.getHealth()).counts).toEqual({
      seed: 119,
      starter: 0,
      met: 0,
      imported: 0,
      saved: 0,
    });
    expect((await world.library.annotate([row(titled(1).title)], page))[0]?.match).toBeNull();
  });
});

describe('seen', () => {
  it('is what stood in view on an earlier visit, not on this one', async () => {
    const clock = { now: Date.UTC(2026, 0, 1) };
    const { library } = openWorld({ clock });
    const visitedAt = clock.now;
    const ask = async (since?: number) =>
      (await library.annotate([titled(1)], { incognito: false, visitedAt: since }))[0]?.seen;
    expect(await ask(visitedAt)).toBe(false);
    clock.now += 5000;
    await library.noteSeen(['arxiv:2401.10001'], page);
    expect(await ask(visitedAt)).toBe(false);
    expect(await ask()).toBe(false);
    clock.now += 60_000;
    expect(await ask(clock.now)).toBe(true);
    clock.now += 3600_000;
    expect(await ask()).toBe(true);
  });

  it('is not noted from private windows', async () => {
    const { library, clock } = openWorld();
    await library.noteSeen(['arxiv:2401.10001'], { incognito: true });
    clock.now += DAY;
    expect((await library.annotate([titled(1)], page))[0]?.seen).toBe(false);
  });
});

describe('a paper saved under one name', () => {
  it('is found saved under every other', async () => {
    const { library } = openWorld();
    const paper = seed.papers.find(({ ids }) => ids.acl);
    await library.setSaved({
      key: `arxiv:${paper?.ids.arxiv}`,
      mention: row(paper?.title ?? '', { ids: { arxiv: paper?.ids.arxiv } }),
      saved: true,
    });
    const mentions = [
      row('A version with another name', { ids: { arxiv: paper?.ids.arxiv } }),
      row('As the anthology has it', { ids: { acl: paper?.ids.acl } }),
      row((paper?.title ?? '').toUpperCase()),
    ];
    const annotations = await library.annotate(mentions, page);
    expect(annotations.map(({ entry }) => entry?.key)).toEqual(
      mentions.map(() => `arxiv:${paper?.ids.arxiv}`),
    );
  });

  it('is found by its title although the corpus has forgotten it, but not under another id', async () => {
    const { library } = openWorld({ remembers: false });
    const mention = titled(7);
    await library.setSaved({ key: 'arxiv:2401.10007', mention, saved: true });
    const ask = async (asked: typeof mention) => (await library.annotate([asked], page))[0];
    expect((await ask(row(mention.title)))?.entry?.key).toBe('arxiv:2401.10007');
    expect((await ask(row(mention.title, { ids: { arxiv: '2401.99999' } })))?.entry).toBeNull();
  });

  it('at a link is kept under the title of the corpus, or under its id where none is known', async () => {
    const { library } = openWorld();
    const save = async (title: string, arxiv: string) => {
      const mention = { role: 'link' as const, title, ids: { arxiv } };
      return (await library.setSaved({ key: `arxiv:${arxiv}`, mention, saved: true })).entry;
    };
    expect((await save('the words of a link', seedId))?.title).toBe(first?.title);
    expect((await save('', '2401.99999'))?.title).toBe('arXiv 2401.99999');
    expect((await save('A Title on a Link', '2401.99998'))?.title).toBe('A Title on a Link');
  });

  it('without an id is found when a page knows its id', async () => {
    const { library } = openWorld({ remembers: false });
    const [before] = await library.annotate([row(titled(8).title)], page);
    await library.setSaved({ key: before?.key ?? '', mention: row(titled(8).title), saved: true });
    const [after] = await library.annotate([titled(8)], page);
    expect(after?.entry?.key).toBe(before?.key);
    expect(after?.key).toBe(before?.key);
  });
});
