// What the reader keeps: saved, undone, copied, lost and found again.
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { CopyStore } from '../src/backups/second-copy.ts';
import { makeReaderDatabase } from '../src/corpus/database.ts';
import type { Entry } from '../src/paper/entry.ts';
import { memoryStore, openWorld, page, row } from './harness/library.ts';

type World = ReturnType<typeof openWorld>;
const mention = (n: number) =>
  row(`The Title of the Paper Called ${n}`, { ids: { arxiv: `2402.${10000 + n}` } });
const keyOf = (n: number) => `arxiv:2402.${10000 + n}`;
const save = ({ library }: World, n: number, saved = true) =>
  library.setSaved({ key: keyOf(n), mention: mention(n), saved });
const listed = async ({ library }: World) => (await library.listEntries()).map(({ key }) => key);

/** What Chromium does to a damaged database: it opens, empty, and without an error. */
async function damage(world: World) {
  world.library.close();
  const database = makeReaderDatabase({ indexedDB: world.indexedDB, IDBKeyRange });
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  database.close();
}

describe('an entry', () => {
  it('is there after a restart, newest first', async () => {
    const world = openWorld();
    for (const n of [1, 2, 3]) {
      world.clock.now += 1000;
      await save(world, n);
    }
    expect(await listed(openWorld(world))).toEqual([keyOf(3), keyOf(2), keyOf(1)]);
  });

  it('keeps its note and tags when it is taken out, and has them when it is saved again', async () => {
    const world = openWorld();
    await save(world, 1);
    const [saved] = await world.library.listEntries();
    const noted = { ...(saved as Entry), note: 'Read this.', tags: ['sae'] };
    await world.library.restoreEntry({ key: keyOf(1), entry: noted, at: noted.updatedAt });
    const out = await save(world, 1, false);
    expect(out.entry).toMatchObject({ note: 'Read this.', deletedAt: expect.any(Number) });
    expect(await listed(world)).toEqual([]);
    const back = await save(world, 1);
    expect(back.entry).toMatchObject({ note: 'Read this.', tags: ['sae'], deletedAt: null });
  });

  it('is put back by undo exactly as it was', async () => {
    const world = openWorld();
    const made = await save(world, 1);
    expect(made.before).toBeNull();
    world.clock.now += 5000;
    const gone = await save(world, 1, false);
    expect(gone.before).toEqual(made.entry);
    const undo = (to: Entry | null, at = 0) =>
      world.library.restoreEntry({ key: keyOf(1), entry: to, at });
    await undo(gone.before, gone.entry?.updatedAt);
    expect((await world.library.listEntries())[0]).toEqual(made.entry);
    await undo(made.before, made.entry?.updatedAt);
    const [annotation] = await world.library.annotate([mention(1)], page);
    expect(annotation?.entry).toBeNull();
  });

  it('saved twice is changed once', async () => {
    const world = openWorld();
    const first = await save(world, 1);
    world.clock.now += 1000;
    const second = await save(world, 1);
    expect(second.entry).toEqual(first.entry);
    expect(second.before).toEqual(first.entry);
  });

  it('saved from two tabs at once is one', async () => {
    const world = openWorld();
    const other = openWorld(world);
    await Promise.all([save(world, 1), save(other, 1), save(world, 2), save(other, 2)]);
    expect((await listed(world)).sort()).toEqual([keyOf(1), keyOf(2)]);
  });

  it('is refused where the undo is of another paper', async () => {
    const world = openWorld();
    const { entry } = await save(world, 1);
    const wish = { key: keyOf(2), entry, at: null };
    await expect(world.library.restoreEntry(wish)).rejects.toMatchObject({ code: 'failed' });
  });
});

describe('the second copy', () => {
  it('holds each entry and tells the loss of all', async () => {
    const world = openWorld();
    for (const n of [1, 2, 3]) await save(world, n);
    await save(world, 3, false);
    await damage(world);
    const after = openWorld(world);
    expect(await listed(after)).toEqual([]);
    expect(await after.library.compareCopies()).toBe(2);
    expect((await after.library.getHealth()).lost).toBe(2);
    expect(await after.library.restoreLost()).toEqual({ restored: 2 });
    expect((await listed(after)).sort()).toEqual([keyOf(1), keyOf(2)]);
    expect((await after.library.getHealth()).lost).toBe(0);
    expect(await openWorld(world).library.compareCopies()).toBe(0);
  });

  it('is needed for that: without it the loss goes unseen (control)', async () => {
    const world = openWorld();
    await save(world, 1);
    await damage(world);
    world.items.clear();
    const after = openWorld(world);
    expect(await after.library.compareCopies()).toBe(0);
    expect((await after.library.getHealth()).lost).toBe(0);
  });

  it('tells the loss of a part', async () => {
    const world = openWorld();
    for (const n of [1, 2, 3]) await save(world, n);
    const database = makeReaderDatabase({ indexedDB: world.indexedDB, IDBKeyRange });
    await database.open();
    await database.entries.delete(keyOf(2));
    database.close();
    expect(await openWorld(world).library.compareCopies()).toBe(1);
  });

  it('tells a loss although something was saved after it', async () => {
    const world = openWorld();
    for (const n of [1, 2, 3]) await save(world, n);
    await damage(world);
    const after = openWorld(world);
    await save(after, 4);
    expect(await after.library.compareCopies()).toBe(3);
    await save(after, 5);
    expect(await openWorld(world).library.compareCopies()).toBe(3);
    await openWorld(world).library.restoreLost();
    expect(await listed(openWorld(world))).toHaveLength(5);
  });

  it('gives back the note of an entry that was lost and saved anew', async () => {
    const world = openWorld();
    const { entry } = await save(world, 1);
    const noted = { ...(entry as Entry), note: 'Mine.' };
    await world.library.restoreEntry({ key: keyOf(1), entry: noted, at: noted.updatedAt });
    await damage(world);
    const after = openWorld(world);
    await after.library.compareCopies();
    after.clock.now += 1000;
    await save(after, 1);
    await after.library.restoreLost();
    expect((await after.library.listEntries())[0]?.note).toBe('Mine.');
  });

  it('lets the lost go when the reader says so', async () => {
    const world = openWorld();
    await save(world, 1);
    await damage(world);
    const after = openWorld(world);
    await after.library.compareCopies();
    await after.library.dismissLost();
    expect((await after.library.getHealth()).lost).toBe(0);
    expect(await openWorld(world).library.compareCopies()).toBe(0);
    expect([...world.items.keys()].filter((name) => name.startsWith('entry:'))).toEqual([]);
  });

  it('that is missing or stale is written anew without a word', async () => {
    const world = openWorld();
    for (const n of [1, 2]) await save(world, n);
    world.items.clear();
    expect(await openWorld(world).library.compareCopies()).toBe(0);
    expect(world.items.has(`entry:${keyOf(2)}`)).toBe(true);
    world.items.delete(`entry:${keyOf(1)}`);
    expect(await openWorld(world).library.compareCopies()).toBe(0);
    expect(world.items.has(`entry:${keyOf(1)}`)).toBe(true);
  });

  it('that cannot be written costs no save, is told, and is made whole by the next', async () => {
    const { items, store } = memoryStore();
    const state = { full: false };
    const copyStore: CopyStore = {
      ...store,
      save: async (saved) => {
        if (state.full) throw new Error('planted');
        return store.save(saved);
      },
    };
    const world = openWorld({ copyStore, items });
    await save(world, 1);
    state.full = true;
    await save(world, 2);
    await save(world, 1, false);
    expect(await listed(world)).toEqual([keyOf(2)]);
    expect((await world.library.getHealth()).copy).toBe('behind');
    // At a start now nothing may be taken for lost: the database is ahead, not behind.
    state.full = false;
    await save(world, 3);
    expect((await world.library.getHealth()).copy).toBe('ok');
    expect(await world.library.compareCopies()).toBe(0);
    expect(items.has(`entry:${keyOf(2)}`)).toBe(true);
  });

  it('takes an undo that never reached it for what it is, and not for a loss', async () => {
    const { items, store } = memoryStore();
    const state = { full: false };
    const copyStore: CopyStore = {
      ...store,
      remove: async (names) => {
        if (state.full) throw new Error('planted');
        return store.remove(names);
      },
    };
    const world = openWorld({ copyStore, items });
    const { entry } = await save(world, 1);
    state.full = true;
    const at = entry?.updatedAt ?? null;
    await world.library.restoreEntry({ key: keyOf(1), entry: null, at });
    state.full = false;
    expect(await openWorld({ ...world, copyStore }).library.compareCopies()).toBe(0);
    expect(items.has(`entry:${keyOf(1)}`)).toBe(false);
  });

  it('holds the corrections too, and gives them back without a question', async () => {
    const world = openWorld();
    await world.library.setNotSame(mention(1), keyOf(2));
    await damage(world);
    const after = openWorld(world);
    await after.library.compareCopies();
    expect(await after.reader.loadCorrections()).toMatchObject([{ name: keyOf(1), key: keyOf(2) }]);
  });

  it('with damaged items is read as far as it goes', async () => {
    const world = openWorld();
    await save(world, 1);
    world.items.set('entry:broken', 42);
    world.items.set('entries-lost', 'nonsense');
    world.items.set('entries-witness', null);
    expect(await openWorld(world).library.compareCopies()).toBe(0);
    expect(await listed(world)).toEqual([keyOf(1)]);
  });
});
