// A loss that was noticed: what is one and what is none, how long it is told on, and what the browser says of it.
// Nothing that the reader asked for may be told as a loss.
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { makeReaderDatabase } from '../src/corpus/database.ts';
import type { World } from './harness/backup-world.ts';
import { daily, damage, fill, listed, save, undo } from './harness/backup-world.ts';
import { openWorld } from './harness/library.ts';

// Whole libraries are opened and filled, some of them for many days.
vi.setConfig({ testTimeout: 60_000 });

describe('a change of many rows', () => {
  it('that the copy never saw is no loss, however many they were', async () => {
    const world = openWorld();
    const { text } = await world.library.backups.writeFile();
    for (let n = 1; n <= 5; n++) await save(world, n);
    await world.library.changeTopic({ kind: 'hidden', topic: 'probing' });
    // The worker is killed before the copy follows.
    const items = new Map(structuredClone([...world.items]));
    await world.library.backups.restore({ from: { text }, way: 'replace' });
    world.library.close();
    const after = openWorld({ ...world, items });
    expect(await after.library.compareCopies()).toBe(0);
    expect(await after.library.restoreLost()).toEqual({ restored: 0 });
    expect(await listed(after)).toEqual([]);
  });

  it('that none asked for is one (control)', async () => {
    const world = openWorld();
    for (let n = 1; n <= 5; n++) await save(world, n);
    world.library.close();
    const database = makeReaderDatabase({ indexedDB: world.indexedDB, IDBKeyRange });
    await database.entries.clear();
    database.close();
    expect(await openWorld(world).library.compareCopies()).toBe(5);
  });
});

describe('a loss that no copy can give back', () => {
  const lose = async () => {
    const world = openWorld();
    for (let n = 1; n <= 5; n++) await save(world, n);
    const { text } = await world.library.backups.writeFile();
    world.library.close();
    const database = makeReaderDatabase({ indexedDB: world.indexedDB, IDBKeyRange });
    await Promise.all([database.entries.clear(), database.names.clear()]);
    database.close();
    for (const name of world.items.keys()) if (name.startsWith('entry:')) world.items.delete(name);
    const after = openWorld(world);
    await after.library.compareCopies();
    expect(await after.library.backups.loadDamage()).toMatchObject({ gone: 5 });
    return { world: after, text };
  };

  it('is told on after an import, an undo, and an emptying of the bin', async () => {
    const { world } = await lose();
    const { library } = world;
    const [entry] = await (async () => {
      const other = openWorld();
      await save(other, 9);
      return other.library.listEntries();
    })();
    if (!entry) throw new Error('nothing was saved');
    const done = await library.backups.restore({ from: { entries: [entry] }, way: 'add' });
    expect(await library.backups.loadDamage()).toMatchObject({ gone: 5 });
    await undo(world, done);
    await save(world, 8);
    await save(world, 8, false);
    expect(await library.backups.emptyBin()).toBe(1);
    expect(await library.backups.loadDamage()).toMatchObject({ gone: 5 });
    expect(await daily(world), 'no snapshot pushes a good one out').toBeNull();
  });

  it('is told no more once a backup was brought back, or the reader lets it go', async () => {
    for (const answer of [
      ({ library }: World, text: string) =>
        library.backups.restore({ from: { text }, way: 'add' as const }),
      ({ library }: World) => library.dismissLost(),
    ]) {
      const { world, text } = await lose();
      await answer(world, text);
      expect(await world.library.backups.loadDamage()).toBeNull();
    }
  });
});

describe('what the browser tells of a loss', () => {
  it('is told on where something was kept, and not where nothing was', async () => {
    const world = openWorld();
    await fill(world);
    await damage(world);
    const after = openWorld(world);
    await after.library.backups.noteLoss('IndexedDB (database was corrupt)');
    expect(await after.library.getHealth()).toMatchObject({
      lost: 2,
      damage: { message: 'IndexedDB (database was corrupt)' },
    });
    // Nothing knows what was there.
    const unknown = openWorld();
    await unknown.library.backups.noteLoss('IndexedDB (database was corrupt)');
    expect((await unknown.library.getHealth()).damage?.message).not.toBe('');
    await unknown.library.dismissLost();
    await unknown.library.backups.noteLoss('once more');
    expect((await unknown.library.getHealth()).damage, 'known to be empty').toBeNull();
  });
});
