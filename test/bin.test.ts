// The bin: what was taken out comes back whole for thirty days, and is then gone in all places. What is emptied
// keeps nothing but the removals.
import { describe, expect, it, vi } from 'vitest';
import { BIN_MS } from '../src/backups/bin.ts';
import {
  DAY_MS,
  daily,
  keyOf,
  listed,
  mention,
  note,
  noteOf,
  save,
  textOf,
} from './harness/backup-world.ts';
import { openWorld } from './harness/library.ts';

// Whole libraries are opened and filled, some of them for many days.
vi.setConfig({ testTimeout: 60_000 });

describe('the bin', () => {
  it('holds what was taken out, newest first, and gives it back with its note', async () => {
    const world = openWorld();
    for (const n of [1, 2]) await note(world, n, `Note ${n}.`);
    for (const n of [1, 2]) {
      world.clock.now += 1000;
      await save(world, n, false);
    }
    const { entries } = await world.library.backups.loadBin();
    expect(entries.map(({ key }) => key)).toEqual([keyOf(2), keyOf(1)]);
    await world.library.backups.takeFromBin(keyOf(1));
    expect(await noteOf(world, 1)).toBe('Note 1.');
    expect((await world.library.backups.loadBin()).entries).toHaveLength(1);
    expect(await world.library.backups.takeFromBin(keyOf(1)), 'is in the list').toMatchObject({
      deletedAt: null,
    });
    expect(await world.library.compareCopies()).toBe(0);
  });

  it('holds topics of the reader’s own', async () => {
    const world = openWorld();
    const authors = ['Ada Lovelace'];
    const made = {
      kind: 'own' as const,
      name: 'Sheep',
      short: 'Sheep',
      phrases: [],
      authors,
      hue: 1,
    };
    const { after } = await world.library.changeTopic(made);
    await world.library.takeBackTopic(after?.key ?? '');
    const [topic] = (await world.library.backups.loadBin()).topics;
    expect(topic).toMatchObject({ kind: 'own', name: 'Sheep', authors });
  });

  it('that is emptied keeps nothing but the removals, in both places', async () => {
    const world = openWorld();
    await note(world, 1, 'Private.');
    await save(world, 2);
    const made = { kind: 'own' as const, name: 'Sheep', short: 'Sheep', phrases: ['a'], hue: 1 };
    const { after } = await world.library.changeTopic(made);
    await world.library.takeBackTopic(after?.key ?? '');
    await save(world, 1, false);
    expect(await world.library.backups.emptyBin()).toBe(2);
    expect(await world.library.backups.emptyBin(), 'there is nothing left').toBe(0);
    expect(await world.library.backups.loadBin()).toEqual({ entries: [], topics: [] });
    for (const text of ['Private.', 'Sheep', mention(1).title]) {
      expect(await textOf(world)).not.toContain(text);
      expect(JSON.stringify([...world.items])).not.toContain(text);
    }
    expect(await listed(world)).toEqual([keyOf(2)]);
    expect(await world.library.compareCopies()).toBe(0);
    expect(await world.library.backups.takeFromBin(keyOf(1))).toMatchObject({ title: '' });
    expect(await listed(world), 'nothing to put back').toEqual([keyOf(2)]);
  });

  it('that is emptied leaves no empty paper behind for the next save', async () => {
    const world = openWorld();
    await note(world, 1, 'Private.');
    await save(world, 1, false);
    await world.library.backups.emptyBin();
    world.clock.now += 1000;
    await save(world, 1);
    const { title } = mention(1);
    expect(await world.library.listEntries()).toMatchObject([{ title, note: '', key: keyOf(1) }]);
  });

  it('that is emptied shows whole again what an older file still has, and in no list', async () => {
    const world = openWorld();
    await note(world, 1, 'Private.');
    await save(world, 1, false);
    const { text } = await world.library.backups.writeFile();
    await world.library.backups.emptyBin();
    await world.library.backups.restore({ from: { text }, way: 'add' });
    const { title } = mention(1);
    const { entries } = await world.library.backups.loadBin();
    expect(entries).toMatchObject([{ title, note: 'Private.' }]);
    expect(await listed(world)).toEqual([]);
  });

  it('lets go after thirty days, and no older copy brings it back', async () => {
    const world = openWorld();
    await note(world, 1, 'Private.');
    const file = await world.library.backups.writeFile();
    world.clock.now += 1000;
    await save(world, 1, false);
    await save(world, 2);
    world.clock.now += BIN_MS - 1000;
    await daily(world);
    expect((await world.library.backups.loadBin()).entries, 'to the day').toHaveLength(1);
    world.clock.now += 2 * DAY_MS;
    await daily(world);
    expect((await world.library.backups.loadBin()).entries).toEqual([]);
    expect(await textOf(world)).not.toContain('Private.');
    expect(JSON.stringify([...world.items])).not.toContain('Private.');
    await world.library.backups.restore({ from: { text: file.text }, way: 'add' });
    expect(await listed(world)).toEqual([keyOf(2)]);
  });
});
