// Papers out of other programs on their way into the library: each record is new, filled in, known or there
// twice, nothing that the reader wrote is written over, and one press takes all of it back to the byte.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { takeIn } from '../src/backups/take-in.ts';
import { readEntries } from '../src/formats/read-entries.ts';
import type { Entry } from '../src/paper/entry.ts';
import { isSaved } from '../src/paper/entry.ts';
import { nothingKept, toKeptJson } from '../src/paper/kept.ts';
import { NOTE_RULE } from '../src/paper/merge-kept.ts';
import { openWorld, row, seed } from './harness/library.ts';

vi.setConfig({ testTimeout: 60_000 });

const NOW = Date.UTC(2026, 10, 23);
const entry = (n: number, more: Partial<Entry> = {}): Entry => ({
  key: `arxiv:2402.${10000 + n}`,
  ids: { arxiv: `2402.${10000 + n}` },
  title: `The Title of Paper Number ${n}`,
  authors: ['Nora Nobody'],
  year: 2024,
  categories: ['cs.CL'],
  savedAt: NOW - 1000,
  updatedAt: NOW - 1000,
  deletedAt: null,
  status: null,
  tags: [],
  note: '',
  ...more,
});
const standing = (...entries: Entry[]) => ({ ...nothingKept, entries });
const fromFile = (n: number, more: Partial<Entry> = {}) =>
  entry(n, { savedAt: NOW, updatedAt: NOW, ...more });

describe('a paper out of a file', () => {
  it('is new where the library has it not, and as the file has it', () => {
    const taken = fromFile(1, { tags: ['a'], note: 'A note.', status: 'read' });
    const { kept, preview } = takeIn(standing(entry(2)), [taken]);
    expect(preview).toMatchObject({ back: 1, changed: 0, backTitles: [taken.title] });
    expect(kept.entries).toEqual([entry(2), taken]);
  });

  it('is known where it says nothing more, to the byte', () => {
    const before = standing(entry(1, { tags: ['a', 'b'], note: 'One.\n\nTwo.', status: 'read' }));
    const bare = fromFile(1, { authors: [], categories: [], tags: ['b'], note: 'Two.' });
    const { kept, preview } = takeIn(before, [bare]);
    expect(preview).toMatchObject({ back: 0, changed: 0, taken: { known: 1, twice: 0 } });
    expect(toKeptJson(kept)).toBe(toKeptJson(before));
  });

  it('fills in what is lacking, field by field, and writes over nothing', () => {
    const mine = entry(1, { authors: [], tags: ['mine'], status: 'reading', note: 'My note.' });
    const theirs = fromFile(1, {
      title: 'Another Title',
      ids: { arxiv: '2402.10001', doi: '10.1000/1' },
      authors: ['Some One'],
      year: 2025,
      tags: ['theirs', 'mine'],
      status: 'read',
      note: 'Their note.',
    });
    const { kept, preview } = takeIn(standing(mine), [theirs]);
    expect(kept.entries).toEqual([
      {
        ...mine,
        ids: { arxiv: '2402.10001', doi: '10.1000/1' },
        authors: ['Some One'],
        tags: ['mine', 'theirs'],
        note: `My note.${NOTE_RULE}Their note.`,
        updatedAt: NOW,
      },
    ]);
    expect(preview).toMatchObject({ changed: 1, joined: 1, taken: { others: 1 } });
  });

  it('that was taken out of the list comes back with what was noted of it', () => {
    const gone = entry(1, { deletedAt: NOW - 500, updatedAt: NOW - 500, note: 'Kept.' });
    const { kept, preview } = takeIn(standing(gone), [fromFile(1, { tags: ['new'] })]);
    expect(preview).toMatchObject({ back: 1, changed: 0 });
    expect(kept.entries[0]).toMatchObject({ deletedAt: null, note: 'Kept.', tags: ['new'] });
  });

  it('that the file has twice is one', () => {
    const again = fromFile(1, { key: 'doi:10.1000/1', ids: { arxiv: '2402.10001' }, tags: ['x'] });
    const { kept, preview } = takeIn(nothingKept, [fromFile(1), again]);
    expect(preview).toMatchObject({ back: 1, taken: { twice: 1 } });
    expect(kept.entries).toHaveLength(1);
    expect(kept.entries[0]?.tags).toEqual(['x']);
  });

  it('with another id of the same kind is another paper', () => {
    const other = fromFile(9, { ids: { arxiv: '2402.10009', doi: '10.1000/1' } });
    const mine = entry(1, { ids: { arxiv: '2402.10001', doi: '10.1000/1' } });
    expect(takeIn(standing(mine), [other]).preview.back).toBe(1);
  });
});

describe('whatever stands and whatever comes', () => {
  const entries = fc.array(
    fc
      .record({
        n: fc.integer({ min: 1, max: 6 }),
        doi: fc.option(fc.constantFrom('10.1000/a', '10.1000/b'), { nil: undefined }),
        note: fc.constantFrom('', 'One.', 'Two.', 'One. And more.'),
        tags: fc.subarray(['a', 'b', 'c']),
        status: fc.constantFrom(null, 'read' as const, 'reading' as const),
        isGone: fc.boolean(),
      })
      .map(({ n, doi, isGone, ...more }) =>
        entry(n, {
          ...more,
          ids: { ...entry(n).ids, ...(doi && { doi }) },
          deletedAt: isGone ? 9 : null,
        }),
      ),
    { maxLength: 8 },
  );
  const byKey = (list: Entry[]) => [...new Map(list.map((one) => [one.key, one])).values()];
  const held = (list: Entry[]) => list.map((one) => ({ ...one, deletedAt: null, updatedAt: NOW }));

  it('the records add up, no note or tag is lost, and a second time changes nothing', () => {
    fc.assert(
      fc.property(entries, entries, (before, file) => {
        const was = standing(...byKey(before));
        const { kept, preview } = takeIn(was, held(file));
        const { known = 0, twice = 0 } = preview.taken ?? {};
        expect(preview.back + preview.changed + known + twice).toBe(file.length);
        for (const one of [...was.entries, ...held(file)]) {
          const now = kept.entries.find(({ key }) => key === one.key);
          expect(now?.note).toContain(one.note);
          expect(now?.tags).toEqual(expect.arrayContaining([...one.tags]));
          if (isSaved(one)) expect(now && isSaved(now)).toBe(true);
        }
        const again = takeIn(kept, held(file));
        expect(again.preview).toMatchObject({ back: 0, changed: 0 });
        expect(toKeptJson(again.kept)).toBe(toKeptJson(kept));
      }),
      { numRuns: 500 },
    );
  });
});

describe('a file for the library', () => {
  const read = (text: string, isPasted = false) =>
    readEntries(new Blob([text]), { now: NOW, isPasted });

  it('gives entries with status, tags, notes and since when they are kept', async () => {
    const { entries, format } = await read(
      '@misc{a, title={A}, eprint={2402.10001}, keywords={x, y}, annote={Good.}, readstatus={read}, timestamp={2024-05-01}}',
    );
    expect(format).toBe('bibtex-file');
    expect(entries).toMatchObject([
      {
        key: 'arxiv:2402.10001',
        tags: ['x', 'y'],
        note: 'Good.',
        status: 'read',
        savedAt: Date.UTC(2024, 4, 1),
        updatedAt: NOW,
      },
    ]);
  });

  it('may be a list of ids, addresses and titles, each line a paper or a reason', async () => {
    const { entries, skipped, format } = await read(
      [
        '1706.03762v5',
        '- https://arxiv.org/pdf/1810.04805v2.pdf',
        '3. doi:10.1000/ABC',
        '[A Title](https://arxiv.org/abs/2402.10001)',
        '[2402.10002] A Title in a Tab',
        'On the Weight of an Unread Letter',
        'https://example.org/no-paper',
        'https://aclanthology.org/P19-1001/',
        '!!!',
      ].join('\n'),
      true,
    );
    expect(format).toBe('paper-list');
    expect(entries.map(({ key, title }) => [key, title])).toEqual([
      ['arxiv:1706.03762', 'arXiv 1706.03762'],
      ['arxiv:1810.04805', 'arXiv 1810.04805'],
      ['doi:10.1000/abc', 'doi 10.1000/abc'],
      ['arxiv:2402.10001', 'A Title'],
      ['arxiv:2402.10002', 'A Title in a Tab'],
      ['title:ontheweightofanunreadletter', 'On the Weight of an Unread Letter'],
      ['acl:p19-1001', 'ACL P19-1001'],
    ]);
    expect(skipped.map(({ line }) => line)).toEqual([7, 9]);
  });

  it('is no list of titles unless it was pasted', async () => {
    await expect(read('Dear diary,\ntoday I read nothing.')).rejects.toThrow(
      /Not a file of papers/,
    );
  });

  it('keeps the beginning of a note that is too long, and says so', async () => {
    const { entries, longNotes } = await read(
      `TY  - JOUR\nTI  - A\nN1  - ${'x'.repeat(30_000)}\nER  - `,
    );
    expect(longNotes).toBe(1);
    expect(entries[0]?.note).toHaveLength(20_000);
  });
});

describe('in a library', () => {
  it('ids alone get their papers from the corpus, and a title finds what is saved under an id', async () => {
    const world = openWorld();
    await world.library.ensureSeed();
    const [known] = seed.papers.filter(({ ids, authors }) => ids?.arxiv && authors?.length);
    if (!known) throw new Error('the seed has no such paper');
    const { arxiv = '' } = known.ids ?? {};
    const mention = row('A Paper Saved by Its Id Before', { ids: { arxiv: '2402.10001' } });
    await world.library.setSaved({ key: 'arxiv:2402.10001', mention, saved: true });
    const { entries } = await readEntries(
      new Blob([`${arxiv}\nA paper saved by its id before\n`]),
      { now: NOW, isPasted: true },
    );
    const completed = await world.library.completeEntries(entries);
    expect(completed[0]).toMatchObject({ title: known.title, authors: known.authors });
    expect(completed[1]?.key).toBe('arxiv:2402.10001');
    const preview = await world.library.backups.preview({
      from: { entries: completed },
      way: 'add',
    });
    expect(preview).toMatchObject({ back: 1, changed: 0, taken: { known: 1 } });
  });

  it('is shown before, done as shown, and undone to the byte', async () => {
    const world = openWorld();
    const mention = row('A Paper That Is There', { ids: { arxiv: '2402.10001' } });
    await world.library.changeEntry({ key: 'arxiv:2402.10001', mention, note: 'Mine.' });
    const text = async () => toKeptJson(await world.reader.loadContents());
    const before = await text();
    const entries = [fromFile(1, { note: 'Theirs.' }), fromFile(2)];
    const order = { from: { entries }, way: 'add' as const };
    const preview = await world.library.backups.preview(order);
    expect(await text(), 'a look changes nothing').toBe(before);
    const answer = await world.library.backups.restore(order);
    expect(answer?.done).toEqual(preview);
    const listed = await world.library.listEntries();
    expect(listed.map(({ note }) => note).sort()).toEqual(['', `Mine.${NOTE_RULE}Theirs.`]);
    expect(await world.library.compareCopies(), 'the copy followed').toBe(0);
    if (answer?.undo) await world.library.backups.undoRestore(answer.undo);
    expect(await text()).toBe(before);
  });

  it('into an empty library is undone as well', async () => {
    const world = openWorld();
    const text = async () => toKeptJson(await world.reader.loadContents());
    const before = await text();
    const order = { from: { entries: [fromFile(1)] }, way: 'add' as const };
    const answer = await world.library.backups.restore(order);
    expect(await world.library.listEntries()).toHaveLength(1);
    if (answer?.undo) await world.library.backups.undoRestore(answer.undo);
    expect(await text()).toBe(before);
  });
});
