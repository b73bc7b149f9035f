// Papers that are saved twice: found by their ids and by what the matcher is certain of, made one with all
// that either of them holds, told apart for good where the reader says so, and put back whole.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { keepSecondCopy } from '../src/backups/second-copy.ts';
import type { Reader } from '../src/corpus/reader.ts';
import { partMerged } from '../src/library/doubles.ts';
import type { Entry } from '../src/paper/entry.ts';
import { mergeDoubles } from '../src/paper/merge-doubles.ts';
import type { PaperIds } from '../src/paper/paper.ts';
import { paperKey } from '../src/paper/paper.ts';
import { withParted } from '../src/paper/parted-states.ts';
import { titleKey } from '../src/paper/title.ts';
import { findDoubles } from '../src/search/find-doubles.ts';
import { anyEntry } from './harness/generated-entries.ts';
import { memoryStore, openWorld } from './harness/library.ts';

vi.setConfig({ testTimeout: 60_000 });

const TITLE = 'Attention Is All You Need';
const LONG_TITLE = 'Sparse Dictionaries Find Highly Interpretable Features in Language Models';
const DAY_MS = 86_400_000;

function saved(ids: PaperIds, more: Partial<Entry> = {}): Entry {
  const title = more.title ?? TITLE;
  return {
    key: paperKey(ids, titleKey(title)),
    ids,
    title,
    authors: ['Ashish Vaswani', 'Noam Shazeer'],
    year: 2017,
    categories: [],
    savedAt: 20 * DAY_MS,
    updatedAt: 20 * DAY_MS,
    deletedAt: null,
    status: null,
    tags: [],
    note: '',
    ...more,
  };
}

const groupsOf = (entries: readonly Entry[]) =>
  findDoubles(entries, () => false).map((group) => group.map(({ key }) => key).sort());

const arxiv = saved({ arxiv: '1706.03762' });
const venue = saved({ doi: '10.5555/3295222' });

describe('papers that seem to be saved twice', () => {
  it('are those with an id in common, whatever their titles', () => {
    const both = saved({ arxiv: '1706.03762', doi: '10.1/X' }, { key: 'doi:10.1/x' });
    const other = saved({ doi: '10.1/x' }, { title: 'Another Name', key: 'title:anothername' });
    expect(groupsOf([arxiv, both])).toEqual([[arxiv.key, both.key]]);
    expect(groupsOf([both, other])).toEqual([[both.key, other.key]]);
    expect(groupsOf([arxiv, other])).toEqual([]);
    // The one that has both ids brings the others together.
    expect(groupsOf([arxiv, other, both])).toHaveLength(1);
    expect(groupsOf([arxiv, other, both])[0]).toHaveLength(3);
  });

  it('are those of one title and the same authors, at most a year apart', () => {
    const of = (more: Partial<Entry>) => groupsOf([arxiv, { ...venue, ...more }]).length;
    expect(of({})).toBe(1);
    expect(of({ title: 'Attention is All you Need.' })).toBe(1);
    expect(of({ year: 2018 })).toBe(1);
    expect(of({ year: 2019 })).toBe(0);
    expect(of({ authors: ['Someone Else', 'Nobody Known'] })).toBe(0);
    expect(of({ title: 'Attention Is All You Want' })).toBe(0);
  });

  it('are none that their ids tell apart, however alike they are', () => {
    expect(groupsOf([arxiv, saved({ arxiv: '1706.03763' })])).toEqual([]);
    // The third joins one of them and never makes a bridge between both.
    const groups = groupsOf([arxiv, saved({ arxiv: '1706.03763' }), venue]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toHaveLength(2);
  });

  it('are not those that the reader keeps apart', () => {
    const isApart = (one: Entry, other: Entry) =>
      [one.key, other.key].sort().join() === [arxiv.key, venue.key].sort().join();
    expect(findDoubles([arxiv, venue], isApart)).toEqual([]);
  });

  it('of short titles need authors that say the same', () => {
    const bare = { title: 'Deep Learning', authors: [] };
    expect(
      groupsOf([saved({ arxiv: '1501.00001' }, bare), saved({ doi: '10.1/y' }, bare)]),
    ).toEqual([]);
  });

  it('are those that were found to be near, unless their ids or the reader tell them apart', () => {
    const near = saved({ doi: '10.1/z' }, { title: 'Attention Is All We Need' });
    const other = saved({ arxiv: '1706.03763' }, { title: 'Attention Is All They Need' });
    const pairs = [
      [arxiv, near],
      [other, near],
    ] as const;
    const grouped = (isApart: (one: Entry) => boolean) =>
      findDoubles([arxiv, near, other], isApart, pairs).map((group) => group.length);
    expect(groupsOf([arxiv, near, other])).toEqual([]);
    expect(grouped(() => false)).toEqual([2]);
    expect(grouped(() => true)).toEqual([]);
  });

  it('are looked for among 10,000 of one title without comparing each with each', () => {
    let looks = 0;
    const many = Array.from({ length: 10_000 }, (_, n) => {
      const ids = n % 2 ? { arxiv: `2401.${String(n).padStart(5, '0')}` } : { doi: `10.1/${n}` };
      const entry = saved(ids);
      return {
        ...entry,
        get ids() {
          looks += 1;
          return ids;
        },
      };
    });
    const groups = findDoubles(many, () => false);
    expect(groups.every((group) => group.length === 2)).toBe(true);
    // Each with each would be 50 millions.
    expect(looks).toBeLessThan(3_000_000);
  });
});

/** The same paper, saved up to four times: under ids that do not speak against one another. */
const anyDoubles = fc.array(anyEntry, { minLength: 2, maxLength: 4 }).map((entries) =>
  entries.map((entry, n): Entry => {
    const ids = [{ arxiv: '2402.00001' }, { doi: '10.1/a' }, { acl: 'P19-1' }, {}][n] ?? {};
    return { ...entry, ids, key: paperKey(ids, `t${n}`) };
  }),
) as fc.Arbitrary<[Entry, ...Entry[]]>;

describe('papers made one', () => {
  it('keep every id, tag and note, the earliest day and the farthest status', () => {
    fc.assert(
      fc.property(anyDoubles, (entries) => {
        const merged = mergeDoubles(entries);
        for (const { ids, tags, note, savedAt } of entries) {
          expect(merged.ids).toMatchObject(ids);
          expect(merged.tags).toEqual(expect.arrayContaining([...tags]));
          expect(merged.note).toContain(note);
          expect(merged.savedAt).toBeLessThanOrEqual(savedAt);
        }
        const statuses = entries.map(({ status }) => status);
        const farthest = (['read', 'reading'] as const).find((one) => statuses.includes(one));
        expect(merged.status).toBe(farthest ?? null);
        expect(entries.map(({ key }) => key)).toContain(merged.key);
        expect(merged.authors.length > 0).toBe(entries.some(({ authors }) => authors.length > 0));
      }),
      { numRuns: 2000 },
    );
  });

  it('are the same in whatever order they come', () => {
    const anyOrder = anyDoubles.chain((entries) =>
      fc.tuple(
        fc.constant(entries),
        fc.shuffledSubarray(entries, { minLength: entries.length }) as typeof anyDoubles,
      ),
    );
    fc.assert(
      fc.property(anyOrder, ([entries, shuffled]) => {
        expect(mergeDoubles(shuffled)).toEqual(mergeDoubles(entries));
      }),
      { numRuns: 2000 },
    );
  });
});

const here = { mention: { role: 'link', title: TITLE }, now: 0 } as const;

async function openDoubled() {
  const world = openWorld();
  const one = { ...arxiv, tags: ['nlp'], note: 'From arXiv.' };
  const other = { ...venue, tags: ['venue'], note: 'From the venue.', status: 'read' as const };
  await world.reader.putAll([one, other], []);
  return { ...world, one, other };
}

describe('in the library', () => {
  it('two become one, which is found under the names of both, and are put back whole', async () => {
    const { library, one, other } = await openDoubled();
    const [group = []] = await library.listDoubles();
    expect([...group].sort()).toEqual([one.key, other.key]);
    const { merged, before } = await library.mergeDoubles(group);
    expect(merged).toMatchObject({ key: one.key, tags: ['nlp', 'venue'], status: 'read' });
    expect(await library.listEntries()).toEqual([merged]);
    expect(await library.listEntriesOf([other.key])).toEqual([merged]);
    expect(await library.listDoubles()).toEqual([]);
    const at = merged?.updatedAt ?? 0;
    const marked = withParted(one, merged ?? expect.fail('not merged'));
    expect(await library.partDoubles({ key: one.key, at, entries: before })).toEqual({
      entries: before.map((entry) => (entry.key === one.key ? marked : entry)),
    });
    expect(await library.listEntries()).toEqual(expect.arrayContaining([marked, other]));
    expect(await library.listEntries()).toHaveLength(2);
    expect(await library.listEntriesOf([other.key])).toEqual([other]);
  });

  it('what was noticed while they were one stays when that is taken back', async () => {
    const { library, one, other } = await openDoubled();
    const { merged, before } = await library.mergeDoubles([one.key, other.key]);
    const edition = { version: 2, comments: 'Accepted at ACL 2026' };
    const paper = { ...one, kind: 'imported' as const, authors: [], categories: [] };
    await library.takeFresh([{ paper, edition, isAgain: true }], 'arxiv');
    const at = merged?.updatedAt ?? 0;
    const { entries } = await library.partDoubles({ key: one.key, at, entries: before });
    const noticed = (await library.listEntriesOf([one.key]))[0];
    const { parted } = noticed ?? {};
    expect(parted).toHaveLength(1);
    expect(noticed).toEqual({ ...one, edition: noticed?.edition, parted });
    expect(noticed?.edition).toMatchObject({ version: { is: 2 }, venue: { is: 'ACL 2026' } });
    expect(entries).toContainEqual(noticed);
    expect(await library.listEntriesOf([other.key])).toEqual([other]);
  });

  it.each([
    ['a slip of the pen', {}, 1],
    ['a slip of the pen, by others', { authors: ['Someone Else', 'Nobody Known'] }, 0],
    ['a slip of the pen, three years later', { year: 2026 }, 0],
    ['a slip of the pen, under another id of the same kind', { ids: { arxiv: '2309.09999' } }, 0],
    ['another number', { title: `${LONG_TITLE} 2` }, 0],
    ['another subject', { title: LONG_TITLE.replace('Language', 'Protein Folding') }, 0],
  ] as const)('two whose titles differ by %s', async (_, more, groups) => {
    const { library, reader } = openWorld();
    const one = saved({ arxiv: '2309.08600' }, { title: LONG_TITLE, year: 2023, authors: [] });
    const title = LONG_TITLE.replace('Interpretable', 'Interpretible');
    const other = saved({ doi: '10.1/iclr' }, { title, year: 2024, authors: [], ...more });
    const named = 'authors' in more ? { ...one, authors: ['Hoagy Cunning', 'Ada Ley'] } : one;
    await reader.putAll([named, other], []);
    expect(await library.listDoubles()).toHaveLength(groups);
    if (groups === 0) return;
    const mention = { role: 'link', title: other.title, ids: other.ids } as const;
    await library.setNotSame(mention, one.key);
    expect(await library.listDoubles()).toEqual([]);
    await library.setNotSame(mention, one.key, true);
    const [group = []] = await library.listDoubles();
    const { merged } = await library.mergeDoubles(group);
    expect(merged?.ids).toEqual({ ...one.ids, ...other.ids });
    expect(await library.listDoubles()).toEqual([]);
  });

  it('the second copy follows, so that a lost database loses none of it', async () => {
    const { library, items, one, other } = await openDoubled();
    await library.compareCopies();
    await library.mergeDoubles([one.key, other.key]);
    const copied = [...items.entries()].filter(([name]) => name.startsWith('entry:'));
    expect(copied.map(([name]) => name)).toEqual([`entry:${one.key}`]);
    expect(JSON.stringify(copied)).toContain('From the venue.');
    expect((await library.getHealth()).copy).toBe('ok');
  });

  it('what was changed since is not taken back', async () => {
    const { library, one, other } = await openDoubled();
    const { merged, before } = await library.mergeDoubles([one.key, other.key]);
    const at = merged?.updatedAt ?? 0;
    await library.changeEntry({ ...here, key: one.key, note: 'Written since.' });
    expect(await library.partDoubles({ key: one.key, at, entries: before })).toEqual({
      entries: [],
    });
    expect((await library.listEntries()).map(({ note }) => note)).toEqual(['Written since.']);
  });

  it('nor is anything where the other was saved anew under its old name', async () => {
    const { library, reader, one, other } = await openDoubled();
    const { merged, before } = await library.mergeDoubles([one.key, other.key]);
    const at = merged?.updatedAt ?? 0;
    await reader.putAll([{ ...other, note: 'Saved anew.', updatedAt: at + 1 }], []);
    expect(await library.partDoubles({ key: one.key, at, entries: before })).toEqual({
      entries: [],
    });
    expect((await library.listEntries()).map(({ note }) => note)).toContain('Saved anew.');
  });

  it('a note that is acknowledged just before the undo writes is not written over', async () => {
    const { library, reader, one, other } = await openDoubled();
    const { merged, before } = await library.mergeDoubles([one.key, other.key]);
    const at = merged?.updatedAt ?? 0;
    const acknowledge = () => library.changeEntry({ ...here, key: one.key, note: 'Acknowledged.' });
    const late: Reader = {
      ...reader,
      putAll: (...rows) => acknowledge().then(() => reader.putAll(...rows)),
      changeAll: (next) => acknowledge().then(() => reader.changeAll(next)),
      changeEntries: (steps) => acknowledge().then(() => reader.changeEntries(steps)),
    };
    const copy = keepSecondCopy(reader, memoryStore().store);
    expect(await partMerged(late, copy, { key: one.key, at, entries: before })).toEqual([]);
    expect((await library.listEntries()).map(({ note }) => note)).toEqual(['Acknowledged.']);
  });

  it('nothing is changed where one of them is not saved any more', async () => {
    const { library, one, other } = await openDoubled();
    await library.setSaved({ ...here, key: other.key, saved: false });
    expect(await library.mergeDoubles([one.key, other.key])).toEqual({ merged: null, before: [] });
    expect(await library.listEntries()).toEqual([one]);
  });

  it('notes that are too long for one entry stay where they are', async () => {
    const { library, reader } = openWorld();
    const [left, right] = ['a', 'b'].map((letter) => letter.repeat(15_000));
    await reader.putAll(
      [
        { ...arxiv, note: left ?? '' },
        { ...venue, note: right ?? '' },
      ],
      [],
    );
    expect(await library.listDoubles()).toEqual([]);
    expect((await library.mergeDoubles([arxiv.key, venue.key])).merged).toBeNull();
    expect(await library.listEntries()).toHaveLength(2);
  });

  it('what is said not to be the same is not offered again, until that is taken back', async () => {
    const { library, one, other } = await openDoubled();
    const { title, ids, authors } = one;
    const mention = { role: 'link', title, ids, authors } as const;
    await library.setNotSame(mention, other.key);
    expect(await library.listDoubles()).toEqual([]);
    await library.setNotSame(mention, other.key, true);
    expect(await library.listDoubles()).toHaveLength(1);
  });

  it('what the reader said of topics holds for the one, and so does “not the same paper”', async () => {
    const { library, reader } = openWorld();
    const untold = saved({}, { title: TITLE });
    await reader.putAll([arxiv, untold], []);
    const mention = { role: 'link', title: TITLE } as const;
    await library.correctTopic({ key: untold.key, mention, topic: 'probing', verdict: 'is' });
    await library.setNotSame(mention, 'arxiv:1111.11111');
    const corrections = await reader.loadCorrections();
    const { merged } = await library.mergeDoubles([untold.key, arxiv.key]);
    expect(merged?.key).toBe(arxiv.key);
    const { topics, of } = await library.tagSaved();
    const ids = (of[arxiv.key] ?? []).map((place) => topics[place]?.id);
    expect(ids).toContain('probing');
    expect(await reader.loadCorrections()).toEqual(corrections);
  });
});
