// Snapshots of a day: what is restored is what was kept, to the byte, and a damaged state is never copied over
// a good one.
import { describe, expect, it, vi } from 'vitest';
import { toBackupText } from '../src/backups/backup-file.ts';
import {
  DAY_MS,
  daily,
  damage,
  fill,
  keyOf,
  listed,
  mention,
  note,
  save,
  textOf,
  undo,
} from './harness/backup-world.ts';
import { openWorld } from './harness/library.ts';

// Whole libraries are opened and filled, some of them for many days.
vi.setConfig({ testTimeout: 60_000 });

describe('a snapshot', () => {
  it('is taken once a day where something has changed, and the last seven are kept', async () => {
    const world = openWorld();
    const taken: (string | null)[] = [];
    for (let day = 1; day <= 10; day++) {
      await save(world, day);
      taken.push(await daily(world));
      expect(await daily(world), 'a day has one').toBeNull();
      world.clock.now += DAY_MS;
    }
    expect(taken.every((name) => name !== null)).toBe(true);
    expect(await daily(world), 'nothing has changed').toBeNull();
    const { snapshots } = await world.library.backups.getState();
    expect(snapshots?.map(({ papers }) => papers)).toEqual([10, 9, 8, 7, 6, 5, 4]);
    expect(snapshots?.every(({ isDamaged }) => !isDamaged)).toBe(true);
  });

  it('that a clock took which stood ahead goes first, and a day has one again', async () => {
    const world = openWorld();
    const { clock } = world;
    const start = clock.now;
    for (let day = 0; day < 7; day++) {
      await save(world, day);
      await daily(world);
      clock.now += DAY_MS;
    }
    const today = clock.now;
    clock.now = start + 400 * DAY_MS;
    await save(world, 7);
    expect(await daily(world)).not.toBeNull();
    const taken: (string | null)[] = [];
    for (let hour = 0; hour < 7; hour++) {
      clock.now = today + hour * 3600_000;
      await save(world, 10 + hour);
      taken.push(await daily(world));
    }
    expect(taken.map((name) => name !== null)).toEqual([true, ...Array(6).fill(false)]);
    const { snapshots } = await world.library.backups.getState();
    expect(snapshots?.map(({ papers }) => papers)).toEqual([9, 7, 6, 5, 4, 3, 2]);
  });

  it('of an empty library is not taken', async () => {
    expect(await daily(openWorld())).toBeNull();
  });

  it('restored over anything else gives the same bytes', async () => {
    const world = openWorld();
    await fill(world);
    const before = await textOf(world);
    const snapshot = (await daily(world)) ?? '';
    world.clock.now += 5000;
    await note(world, 2, 'Another.');
    await save(world, 4);
    await world.library.changeTopic({ kind: 'hidden', topic: 'lora' });
    const middle = await textOf(world);
    expect(middle).not.toBe(before);
    const order = { from: { snapshot }, way: 'replace' as const };
    const answer = await world.library.backups.restore(order);
    expect(await textOf(world)).toBe(before);
    expect(await textOf(openWorld(world))).toBe(before);
    expect(answer?.done).toMatchObject({ gone: 1, changed: 1, goneTitles: [mention(4).title] });
    expect(await world.library.compareCopies(), 'the copy followed').toBe(0);
    await undo(world, answer);
    expect(await textOf(world), 'undone to the byte').toBe(middle);
  });

  it('restored into an empty library gives the same bytes in both ways', async () => {
    const world = openWorld();
    await fill(world);
    const before = await textOf(world);
    const snapshot = (await daily(world)) ?? '';
    for (const way of ['add', 'replace'] as const) {
      const other = openWorld({ files: world.files });
      await other.library.backups.restore({ from: { snapshot }, way });
      expect(await textOf(other)).toBe(before);
    }
  });

  it('says before what it would do, and does just that', async () => {
    const world = openWorld();
    await fill(world);
    const snapshot = (await daily(world)) ?? '';
    await damage(world);
    const after = openWorld(world);
    await save(after, 9);
    const order = { from: { snapshot }, way: 'add' as const };
    const preview = await after.library.backups.preview(order);
    expect(preview).toMatchObject({ back: 2, gone: 0, changed: 0, topics: 2, isChanged: false });
    expect(preview?.backTitles).toHaveLength(2);
    expect(await listed(after), 'a look changes nothing').toEqual([keyOf(9)]);
    expect((await after.library.backups.restore(order))?.done).toEqual(preview);
    expect(await listed(after)).toEqual([keyOf(1), keyOf(2), keyOf(9)]);
  });

  it('of which one byte was turned is told as damaged and is not restored', async () => {
    const world = openWorld();
    await fill(world);
    const snapshot = (await daily(world)) ?? '';
    const bytes = world.files.get(snapshot);
    const at = Math.floor((bytes?.length ?? 0) / 2);
    if (bytes) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect((await world.library.backups.getState()).snapshots?.[0]?.isDamaged).toBe(true);
    const order = { from: { snapshot }, way: 'add' as const };
    expect(await world.library.backups.preview(order)).toBeNull();
    expect(await world.library.backups.restore(order)).toBeNull();
  });

  it('is not taken of a damaged database, so that none pushes the good ones out', async () => {
    const world = openWorld();
    await fill(world);
    await daily(world);
    await damage(world);
    const after = openWorld(world);
    for (let day = 0; day < 9; day++) {
      after.clock.now += DAY_MS;
      await save(after, 20 + day);
      expect(await daily(after)).toBeNull();
    }
    const { snapshots } = await after.library.backups.getState();
    expect(snapshots).toHaveLength(1);
    await after.library.restoreLost();
    expect(await daily(after), 'after the word of the reader').not.toBeNull();
  });

  it('would be taken of it, were there nothing that knows better (control)', async () => {
    const world = openWorld();
    await fill(world);
    await damage(world);
    world.items.clear();
    const after = openWorld(world);
    await save(after, 20);
    expect(await daily(after)).not.toBeNull();
  });

  it('tells the loss where database and second copy have both lost all', async () => {
    const world = openWorld();
    await fill(world);
    await daily(world);
    await damage(world);
    world.items.clear();
    const after = openWorld(world);
    const health = await after.library.getHealth();
    expect(health).toMatchObject({ lost: 0, damage: { gone: 3 } });
    expect(await daily(after)).toBeNull();
    const [newest] = (await after.library.backups.getState()).snapshots ?? [];
    const from = { snapshot: newest?.name ?? '' };
    await after.library.backups.restore({ from, way: 'add' });
    expect(await listed(after)).toEqual([keyOf(1), keyOf(2)]);
    expect((await after.library.getHealth()).damage).toBeNull();
    expect((await openWorld(after).library.getHealth()).damage).toBeNull();
  });
});

it('a backup is one text for one state', async () => {
  const world = openWorld();
  await fill(world);
  const { entries, ...rest } = await world.reader.loadContents();
  const turned = { ...rest, entries: [...entries].reverse() };
  const head = { takenAt: 0, sequence: 1 };
  expect(await toBackupText(turned, head)).toBe(await toBackupText({ ...rest, entries }, head));
});
