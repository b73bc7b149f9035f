// A backup's file: what comes back from it is what was kept, to the byte, followed topics with it, and nothing of
// the reader's is overwritten by bringing it back.
import { describe, expect, it, vi } from 'vitest';
import { toKeptJson } from '../src/paper/kept.ts';
import type { World } from './harness/backup-world.ts';
import { DAY_MS, daily, fill, save, textOf, undo } from './harness/backup-world.ts';
import { openWorld } from './harness/library.ts';

// Whole libraries are opened and filled, some of them for many days.
vi.setConfig({ testTimeout: 60_000 });

describe('a backup file', () => {
  it('holds all, and brought into another profile gives the same bytes', async () => {
    const world = openWorld();
    await fill(world);
    const file = await world.library.backups.writeFile();
    expect(file).toMatchObject({ papers: 2, name: 'scholium-backup-2026-01-01.json' });
    const other = openWorld();
    await other.library.backups.restore({ from: { text: file.text }, way: 'add' });
    expect(await textOf(other)).toBe(await textOf(world));
    expect((await other.library.backups.writeFile()).text.replace(/"sequence": \d+/, '')).toBe(
      file.text.replace(/"sequence": \d+/, ''),
    );
  });

  it('is written of what can be read elsewhere where the database cannot be', async () => {
    const world = openWorld();
    await fill(world);
    const all = await textOf(world);
    world.library.close();
    const refusing = new Proxy(world.indexedDB, {
      get: () => () => {
        throw new DOMException('planted', 'UnknownError');
      },
    });
    const after = openWorld({ ...world, indexedDB: refusing });
    const file = await after.library.backups.writeFile();
    expect(toKeptJson(JSON.parse(file.text).kept)).toBe(all);
    after.items.clear();
    after.files.clear();
    await expect(after.library.backups.writeFile()).rejects.toMatchObject({
      code: 'database-unavailable',
    });
  });

  it('that was changed by hand says so, and gives what can be read of it', async () => {
    const world = openWorld();
    await fill(world);
    const { text } = await world.library.backups.writeFile();
    const file = JSON.parse(text);
    file.kept.entries[0].note = 'By hand.';
    file.kept.entries.push({ key: 7 }, null, { __proto__: { key: 'x' } });
    const order = { from: { text: JSON.stringify(file) }, way: 'add' as const };
    const preview = await openWorld().library.backups.preview(order);
    expect(preview).toMatchObject({ isChanged: true, unread: 3, back: 2 });
  });

  it.each(['', 'no json', '[]', '{"format":"scholium-backup","version":2}', '{"entries":[]}'])(
    'that is none is refused: %s',
    async (text) => {
      const world = openWorld();
      expect(await world.library.backups.restore({ from: { text }, way: 'replace' })).toBeNull();
    },
  );

  it.each(['entries', 'corrections', 'overlay'])(
    'that tells nothing of %s leaves them as they are',
    async (table) => {
      const world = openWorld();
      await fill(world);
      const before = await textOf(world);
      const file = JSON.parse((await world.library.backups.writeFile()).text);
      delete file.kept[table];
      const from = { text: JSON.stringify(file) };
      await world.library.backups.restore({ from, way: 'replace' });
      expect(await textOf(world)).toBe(before);
    },
  );

  it('is due after thirty days with changes, or where there was never one', async () => {
    const world = openWorld();
    const isDue = async () => (await world.library.backups.getState()).isFileOld;
    for (const n of [1, 2, 3, 4, 5]) await save(world, n);
    expect(await isDue()).toBe(false);
    world.clock.now += 8 * DAY_MS;
    expect(await isDue()).toBe(true);
    await world.library.backups.writeFile();
    world.clock.now += 31 * DAY_MS;
    expect(await isDue(), 'nothing has changed').toBe(false);
    await save(world, 6);
    expect(await isDue()).toBe(true);
  });
});

describe('followed topics', () => {
  const topicsOf = ({ followed }: World) => followed.ids;

  it('stand in a backup, come into another profile beside its own, and go out again with undo', async () => {
    const [mine, theirs] = [openWorld(), openWorld()];
    await fill(theirs);
    theirs.followed.ids = ['probing', 'lora'];
    mine.followed.ids = ['sae', 'lora'];
    const { text } = await theirs.library.backups.writeFile();
    const order = { from: { text }, way: 'add' as const };
    const told = await mine.library.backups.preview(order);
    expect(topicsOf(mine), 'a preview changes nothing').toEqual(['sae', 'lora']);
    mine.followed.ids = ['sae', 'lora', 'probing'];
    const known = await mine.library.backups.preview(order);
    expect((told?.topics ?? 0) - (known?.topics ?? 0), 'one more is counted').toBe(1);
    mine.followed.ids = ['sae', 'lora'];
    const answer = await mine.library.backups.restore(order);
    expect(topicsOf(mine)).toEqual(['sae', 'lora', 'probing']);
    await undo(mine, answer);
    expect(topicsOf(mine)).toEqual(['sae', 'lora']);
  });

  it('are in the day’s snapshot, and a day on which they alone changed has one', async () => {
    const world = openWorld();
    await fill(world);
    world.followed.ids = ['probing'];
    const first = (await daily(world)) ?? '';
    world.clock.now += DAY_MS;
    expect(await daily(world), 'nothing has changed').toBeNull();
    world.followed.ids = ['probing', 'lora'];
    expect(await daily(world)).not.toBeNull();
    await world.library.backups.restore({ from: { snapshot: first }, way: 'replace' });
    expect(topicsOf(world)).toEqual(['probing']);
  });

  it('stay as they are where a backup does not tell of them, and where it tells nonsense', async () => {
    const world = openWorld();
    await fill(world);
    world.followed.ids = ['probing'];
    const { text } = await world.library.backups.writeFile();
    const { followed, ...older } = JSON.parse(text);
    expect(followed).toEqual(['probing']);
    for (const more of [{}, { followed: 'lora' }, { followed: null }]) {
      const from = { text: JSON.stringify({ ...older, ...more }) };
      const answer = await world.library.backups.restore({ from, way: 'replace' });
      expect(answer?.done.isChanged).toBe(false);
      expect(topicsOf(world)).toEqual(['probing']);
    }
    const from = { text: JSON.stringify({ ...older, followed: ['lora', 3, '', 'lora'] }) };
    await world.library.backups.restore({ from, way: 'add' });
    expect(topicsOf(world)).toEqual(['probing', 'lora']);
  });
});
