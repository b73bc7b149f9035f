// A restore that is taken back: what it brought goes, what was done since stays and is named. Where the way back
// is gone, nothing is changed. So it is with a change of one entry.
import { describe, expect, it, vi } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import type { World } from './harness/backup-world.ts';
import {
  fill,
  keyOf,
  listed,
  mention,
  note,
  noteOf,
  save,
  textOf,
  undo,
} from './harness/backup-world.ts';
import { openWorld } from './harness/library.ts';
import { savedEntry } from './harness/saved-entry.ts';

// Whole libraries are opened and filled, some of them for many days.
vi.setConfig({ testTimeout: 60_000 });

describe('a restore that is taken back', () => {
  const entry = (n: number, more: Partial<Entry> = {}): Entry =>
    savedEntry(`2402.${10000 + n}`, mention(n).title, more);
  const take = ({ library }: World, ...entries: Entry[]) =>
    library.backups.restore({ from: { entries }, way: 'add' });

  it('leaves all that was done since, however long that is ago', async () => {
    const world = openWorld();
    await save(world, 1);
    world.clock.now += 5000;
    const done = await take(world, entry(50), entry(51));
    world.clock.now += 5000;
    await note(world, 2, 'An hour of reading.');
    await note(world, 1, 'Another.');
    await world.library.changeTopic({ kind: 'hidden', topic: 'probing' });
    expect(await undo(world, done)).toEqual({ left: 0, leftTitles: [], leftTopics: 0 });
    expect(await listed(world)).toEqual([keyOf(1), keyOf(2)]);
    expect(await noteOf(world, 2)).toBe('An hour of reading.');
    expect(await noteOf(world, 1)).toBe('Another.');
    expect((await world.library.listTopics()).overlay).toHaveLength(1);
    expect(await world.library.compareCopies(), 'the copy followed').toBe(0);
  });

  it('leaves and names what it brought and was changed since, and nothing that was only noticed', async () => {
    const world = openWorld();
    const done = await take(world, entry(50), entry(51), entry(52));
    world.clock.now += 5000;
    await note(world, 50, 'Worth it.');
    await save(world, 51, false);
    const edition = { venue: { is: 'ACL 2024', at: 5 } };
    await world.reader.changeEntry([keyOf(52)], (before) => before && { ...before, edition });
    const titles = [mention(50).title, mention(51).title];
    expect(await undo(world, done)).toEqual({ left: 2, leftTitles: titles, leftTopics: 0 });
    expect(await listed(world)).toEqual([keyOf(50)]);
    expect((await world.library.backups.loadBin()).entries.map(({ key }) => key)).toEqual([
      keyOf(51),
    ]);
  });

  it('keeps what was noticed since of a paper that is as it was again', async () => {
    const world = openWorld();
    await save(world, 1);
    const done = await take(world, entry(1, { tags: ['theirs'] }));
    const edition = { venue: { is: 'ACL 2024', at: 5 } };
    await world.reader.changeEntry([keyOf(1)], (before) => before && { ...before, edition });
    expect((await undo(world, done))?.left).toBe(0);
    const [standing] = await world.library.listEntries();
    expect(standing).toMatchObject({ tags: [], edition });
  });

  it('gives back what a replacing took, and leaves what was saved anew since', async () => {
    const world = openWorld();
    const { text } = await openWorld().library.backups.writeFile();
    await note(world, 1, 'Mine.');
    await note(world, 2, 'Mine too.');
    world.clock.now += 5000;
    const done = await world.library.backups.restore({ from: { text }, way: 'replace' });
    expect(await listed(world)).toEqual([]);
    await note(world, 2, 'Written since.');
    expect(await undo(world, done)).toMatchObject({ left: 1, leftTitles: [mention(2).title] });
    expect(await noteOf(world, 1)).toBe('Mine.');
    expect(await noteOf(world, 2)).toBe('Written since.');
  });

  it('leaves topics alone that were followed or left since', async () => {
    const [mine, theirs] = [openWorld(), openWorld()];
    await fill(theirs);
    theirs.followed.ids = ['probing', 'lora'];
    mine.followed.ids = ['sae'];
    const { text } = await theirs.library.backups.writeFile();
    const done = await mine.library.backups.restore({ from: { text }, way: 'add' });
    mine.followed.ids = [...mine.followed.ids, 'moe'].filter((id) => id !== 'lora');
    await undo(mine, done);
    expect(mine.followed.ids).toEqual(['sae', 'moe']);
  });

  it('says so where what stood before is gone or damaged, and changes nothing', async () => {
    const world = openWorld();
    await save(world, 1);
    const done = await take(world, entry(50));
    const after = await textOf(world);
    for (const name of world.files.keys()) world.files.set(name, new Uint8Array(9));
    expect(await undo(world, done)).toBeNull();
    world.files.clear();
    expect(await undo(world, done)).toBeNull();
    expect(await textOf(world)).toBe(after);
  });

  it('holds also what was acknowledged while the state before was being kept', async () => {
    const world = openWorld();
    await save(world, 1);
    const { text } = await world.library.backups.writeFile();
    await save(world, 2);
    const meanwhile: Promise<unknown>[] = [];
    const { library } = openWorld({
      ...world,
      onSnapshot: () => {
        if (meanwhile.length === 0) meanwhile.push(note(world, 1, 'In between.'));
        return meanwhile[0];
      },
    });
    const done = await library.backups.restore({ from: { text }, way: 'replace' });
    expect(await noteOf(world, 1)).toBe('');
    expect(meanwhile).toHaveLength(1);
    if (done?.undo) await library.backups.undoRestore(done.undo);
    expect(await noteOf(world, 1)).toBe('In between.');
    expect(await listed(world)).toEqual([keyOf(1), keyOf(2)]);
  });

  it('is given up, with nothing changed, where what is kept changes all the time', async () => {
    const world = openWorld();
    await save(world, 1);
    const { text } = await world.library.backups.writeFile();
    let times = 0;
    const { library } = openWorld({
      ...world,
      onSnapshot: () => {
        times += 1;
        return note(world, 1, `Note ${times}.`);
      },
    });
    await expect(library.backups.restore({ from: { text }, way: 'replace' })).rejects.toThrow(
      /changes all the time/,
    );
    expect(await noteOf(world, 1)).toBe(`Note ${times}.`);
    expect(world.files.size, 'no snapshot of a try is left').toBe(0);
  });
});

describe('undo', () => {
  it('gives back the tags and the status that were there before a change', async () => {
    const world = openWorld();
    const { entry } = await save(world, 1);
    const tagged = { ...(entry as Entry), tags: ['a', 'b'], status: 'read' as const };
    const back = (to: Entry) => ({ key: keyOf(1), entry: to, at: tagged.updatedAt });
    await world.library.restoreEntry(back(tagged));
    const before = await textOf(world);
    await world.library.restoreEntry(back({ ...tagged, tags: [], status: null }));
    expect(await textOf(world)).not.toBe(before);
    await world.library.restoreEntry(back(tagged));
    expect(await textOf(world)).toBe(before);
  });
});
