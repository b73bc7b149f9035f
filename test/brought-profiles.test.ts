// The export of one profile, brought into another: papers and both notes are kept, whichever way and however
// often. Nothing that an export cannot hold may be lost by it.
import { describe, expect, it, vi } from 'vitest';
import { NOTE_RULE } from '../src/paper/merge-kept.ts';
import { toLibraryFile } from '../src/views/library-file.ts';
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
import { openWorld, row } from './harness/library.ts';

// Whole libraries are opened and filled, some of them for many days.
vi.setConfig({ testTimeout: 60_000 });

describe('the export of one profile, brought into another', () => {
  const profile = async (...papers: [n: number, text: string][]) => {
    const world = openWorld();
    for (const [n, text] of papers) {
      await save(world, n);
      if (text) await note(world, n, text);
    }
    return world;
  };
  const exportOf = async ({ library }: World) =>
    toLibraryFile(await library.listEntries(), new Date(0), (await library.listTopics()).overlay);

  it('keeps the papers and both notes, and can be undone to the byte', async () => {
    const mine = await profile([1, 'Mine.'], [2, '']);
    const theirs = await profile([1, 'Theirs.'], [3, 'Third.']);
    const before = await textOf(mine);
    const from = { text: await exportOf(theirs) };
    const answer = await mine.library.backups.restore({ from, way: 'add' });
    expect(answer?.done).toMatchObject({ back: 1, joined: 1, gone: 0 });
    expect(await listed(mine)).toEqual([keyOf(1), keyOf(2), keyOf(3)]);
    expect(await noteOf(mine, 1)).toBe(['Mine.', 'Theirs.'].join(NOTE_RULE));
    await undo(mine, answer);
    expect(await textOf(mine)).toBe(before);
  });

  it('takes nothing of what it cannot hold, also where all is replaced by it', async () => {
    const world = openWorld();
    await fill(world);
    await note(world, 4, 'In the bin.');
    await save(world, 4, false);
    const own = { kind: 'own' as const, name: 'Mine', short: 'Mine', phrases: ['a'], hue: 1 };
    const { after } = await world.library.changeTopic(own);
    await world.library.takeBackTopic(after?.key ?? '');
    const edition = { venue: { is: 'ACL 2024', at: 5 } };
    await world.reader.changeEntry([keyOf(1)], (standing) => standing && { ...standing, edition });
    const before = await textOf(world);
    const text = await exportOf(world);
    const order = { from: { text }, way: 'replace' as const };
    const preview = await world.library.backups.preview(order);
    expect(preview).toMatchObject({ back: 0, gone: 0, changed: 0, topics: 0 });
    await world.library.backups.restore(order);
    expect(await textOf(world)).toBe(before);
    const { topics: _, ...rest } = JSON.parse(text);
    const from = { text: JSON.stringify(rest) };
    await world.library.backups.restore({ ...order, from });
    expect(await textOf(world), 'one without topics').toBe(before);
  });

  it('replaces a removal by the paper, under whichever of its names that is saved', async () => {
    const world = openWorld();
    await save(world, 1);
    await save(world, 1, false);
    const theirs = openWorld();
    const ids = { arxiv: '2402.10001', doi: '10.1000/1' };
    await theirs.library.setSaved({
      key: 'doi:10.1000/1',
      mention: row(mention(1).title, { ids }),
      saved: true,
    });
    const from = { text: await exportOf(theirs) };
    await world.library.backups.restore({ from, way: 'replace' });
    expect(await listed(world)).toEqual(['doi:10.1000/1']);
    expect(await world.library.listEntriesOf([keyOf(1)])).toHaveLength(1);
  });

  it('gives the same in both directions, and does nothing the second time', async () => {
    const [a, b] = [await profile([1, 'Mine.'], [2, 'b']), await profile([1, 'Theirs.'], [3, 'c'])];
    const [of, to] = [await exportOf(a), await exportOf(b)];
    await a.library.backups.restore({ from: { text: to }, way: 'add' });
    await b.library.backups.restore({ from: { text: of }, way: 'add' });
    expect(await textOf(a)).toBe(await textOf(b));
    const before = await textOf(a);
    await a.library.backups.restore({ from: { text: to }, way: 'add' });
    expect(await textOf(a)).toBe(before);
  });

  it('from two tabs at once loses neither file', async () => {
    const mine = await profile([1, 'Mine.']);
    const other = openWorld(mine);
    const [b, c] = [await profile([1, 'Theirs.'], [2, '']), await profile([1, 'Its.'], [3, ''])];
    await Promise.all([
      mine.library.backups.restore({ from: { text: await exportOf(b) }, way: 'add' }),
      other.library.backups.restore({ from: { text: await exportOf(c) }, way: 'add' }),
      save(mine, 4),
      note(other, 5, 'While it ran.'),
    ]);
    const after = openWorld(mine);
    expect(await listed(after)).toEqual([1, 2, 3, 4, 5].map(keyOf));
    expect((await noteOf(after, 1))?.split(NOTE_RULE)).toEqual(['Its.', 'Mine.', 'Theirs.']);
    expect(await noteOf(after, 5)).toBe('While it ran.');
  });

  it('does not bring back what was taken out here since', async () => {
    const mine = await profile([1, '']);
    const text = await exportOf(mine);
    mine.clock.now += 1000;
    await save(mine, 1, false);
    await mine.library.backups.restore({ from: { text }, way: 'add' });
    expect(await listed(mine)).toEqual([]);
  });
});
