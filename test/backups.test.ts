// Snapshots, files, restores and the bin: what comes back is what was kept, to the byte, nothing of the
// reader's is overwritten by bringing it back, and a damaged state is never copied over a good one.
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { toBackupText } from '../src/backups/backup-file.ts';
import { BIN_MS } from '../src/backups/bin.ts';
import { makeReaderDatabase } from '../src/corpus/database.ts';
import type { RestoreDone } from '../src/paper/backup.ts';
import type { Entry } from '../src/paper/entry.ts';
import { toKeptJson } from '../src/paper/kept.ts';
import { NOTE_RULE } from '../src/paper/merge-kept.ts';
import { toLibraryFile } from '../src/views/library-file.ts';
import { openWorld, row } from './harness/library.ts';

type World = ReturnType<typeof openWorld>;
// Whole libraries are opened and filled, some of them for many days.
vi.setConfig({ testTimeout: 60_000 });

const DAY_MS = 24 * 3600_000;
const mention = (n: number) =>
  row(`The Title of the Paper Called ${n}`, { ids: { arxiv: `2402.${10000 + n}` } });
const keyOf = (n: number) => `arxiv:2402.${10000 + n}`;
const save = ({ library }: World, n: number, saved = true) =>
  library.setSaved({ key: keyOf(n), mention: mention(n), saved });
const note = ({ library }: World, n: number, text: string) =>
  library.changeEntry({ key: keyOf(n), mention: mention(n), note: text });
const listed = async ({ library }: World) =>
  (await library.listEntries()).map(({ key }) => key).sort();
const textOf = async ({ reader }: World) => toKeptJson(await reader.loadContents());
async function undo({ library }: World, done: RestoreDone | null) {
  if (!done?.undo) throw new Error('There is no way back.');
  return library.backups.undoRestore(done.undo);
}
const noteOf = async ({ library }: World, n: number) =>
  (await library.listEntries()).find(({ key }) => key === keyOf(n))?.note;

/** Some of everything that can be kept. */
async function fill(world: World) {
  for (const n of [1, 2, 3]) await save(world, n);
  await note(world, 2, 'Zürich, naïve, 日本.');
  await save(world, 3, false);
  await world.library.setNotSame(mention(7), keyOf(1));
  await world.library.changeTopic({ kind: 'hidden', topic: 'probing' });
}
async function damage(world: World) {
  world.library.close();
  const database = makeReaderDatabase({ indexedDB: world.indexedDB, IDBKeyRange });
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  database.close();
}
const daily = ({ library }: World) => library.backups.keepDaily();

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

describe('a restore that is taken back', () => {
  const entry = (n: number, more: Partial<Entry> = {}): Entry => ({
    key: keyOf(n),
    ids: { arxiv: `2402.${10000 + n}` },
    title: mention(n).title,
    authors: [],
    categories: [],
    savedAt: 1,
    updatedAt: 1,
    deletedAt: null,
    status: null,
    tags: [],
    note: '',
    ...more,
  });
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

it('a backup is one text for one state', async () => {
  const world = openWorld();
  await fill(world);
  const { entries, ...rest } = await world.reader.loadContents();
  const turned = { ...rest, entries: [...entries].reverse() };
  const head = { takenAt: 0, sequence: 1 };
  expect(await toBackupText(turned, head)).toBe(await toBackupText({ ...rest, entries }, head));
});
