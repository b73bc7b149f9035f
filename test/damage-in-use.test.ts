// A page of a container is damaged while the library answers from it: the question that meets it is answered
// from all the rest, the corpus says what it lacks, and what can be made anew is; nothing is answered wrong.
import { IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { RECORD_BYTES } from '../src/corpus/byte-store.ts';
import type { ContainerRow } from '../src/corpus/database.ts';
import { makeCorpusDatabase } from '../src/corpus/database.ts';
import { fileOf, lineOf, openDisk } from './harness/import-world.ts';
import { openWorld, page, row } from './harness/library.ts';

vi.setConfig({ testTimeout: 60_000 });

type Disk = ReturnType<typeof openDisk>;
type Database = ReturnType<typeof makeCorpusDatabase>;
const PAPERS = 700;
const bounds = { papers: 5000, merged: 9000 };
/** So much of it that most of a container lies behind its lead. */
const abstractOf = (id: number) =>
  Array.from({ length: 90 }, (_, n) => `w${((id * 90 + n) * 2654435761) % 9973}`).join(' ');
const lines = Array.from({ length: PAPERS }, (_, id) => lineOf({ id, abstract: abstractOf(id) }));
const file = (name = 'one.jsonl') => fileOf(lines, name);
const given = (id: number) => JSON.parse(lineOf({ id })) as { id: string; title: string };
const mentions = [3, 200, 401, 640].map((n) => {
  const { id, title } = given(n);
  return row(title, { ids: { arxiv: id } });
});

async function fill(id = 'i', more: { name?: string; papers?: number } = {}) {
  const disk = openDisk();
  await add(disk, id, more);
  return disk;
}

async function add(
  disk: Disk,
  id: string,
  { name, replaces }: { name?: string; replaces?: string },
) {
  const outcome = await disk.run({ id, file: file(name), bounds, ...(replaces && { replaces }) });
  expect(outcome.outcome).toBe('done');
}

/** Changes what stands on the disk of the containers of one corpus. */
async function damage(
  disk: Disk,
  id: string,
  work: (database: Database, row: ContainerRow) => Promise<unknown>,
) {
  const database = makeCorpusDatabase({ indexedDB: disk.indexedDB, IDBKeyRange });
  await database.open();
  for (const segment of (await database.corpora.get(id))?.segments ?? []) {
    const stored = (await database.containers.get(segment.id)) ?? expect.fail('no container');
    await work(database, stored);
  }
  database.close();
}

/** One byte of every page behind the lead, so that whatever a question reads of it is damaged. */
async function flipPages({ pages }: Database, { id }: ContainerRow) {
  const keys = await pages
    .where(':id')
    .between([id, 0], [id, Number.POSITIVE_INFINITY])
    .primaryKeys();
  expect(keys.length).toBeGreaterThan(10);
  for (const key of keys) {
    const bytes = ((await pages.get(key)) ?? expect.fail('no page')).slice();
    bytes[99] = (bytes[99] ?? 0) ^ 4;
    await pages.put(bytes, key as never);
  }
}

const losePages = ({ pages }: Database, { id }: ContainerRow) =>
  pages.where(':id').between([id, 0], [id, Number.POSITIVE_INFINITY]).delete();

const flipLead = async ({ containers }: Database, stored: ContainerRow) => {
  const bytes = new Uint8Array(await stored.blob.arrayBuffer());
  bytes[20_000] = (bytes[20_000] ?? 0) ^ 4;
  await containers.put({ ...stored, blob: new Blob([bytes]) });
};

const cutLead = ({ containers }: Database, stored: ContainerRow) =>
  containers.put({ ...stored, blob: stored.blob.slice(0, stored.blob.size - RECORD_BYTES) });

const kindsOf = async (world: ReturnType<typeof openWorld>) =>
  (await world.library.annotate(mentions, page)).map(({ match }) => match?.kind ?? null);

const none = [null, null, null, null];
const all = mentions.map(() => 'imported');

describe.each([
  ['a changed byte in each page', flipPages],
  ['no page', losePages],
  ['a changed byte in its lead', flipLead],
  ['a lead that is cut', cutLead],
])('an import with %s', (_, change) => {
  it('is left out and told, and all else is answered; so it stays after a restart', async () => {
    const disk = await fill();
    const { indexedDB } = disk;
    const before = openWorld({ indexedDB });
    expect(await kindsOf(before)).toEqual(all);
    await before.library.setSaved({ key: 'arxiv:2402.10003', mention: row('Kept'), saved: true });
    before.library.close();
    await damage(disk, 'i', change);
    const told: unknown[] = [];
    const world = openWorld({
      indexedDB,
      items: before.items,
      onBetter: (keys) => told.push(keys),
    });
    const kept = row('Kept', { ids: { arxiv: '2402.10003' } });
    const [annotation, ...rest] = await world.library.annotate([kept, ...mentions], page);
    expect(annotation?.entry).toMatchObject({ deletedAt: null });
    expect(rest.map(({ match }) => match)).toEqual(none);
    expect(told).toContain(null);
    const lacks = { corpus: 'ok', reader: 'ok', lacking: PAPERS, lost: 0 };
    expect(await world.library.getHealth()).toMatchObject(lacks);
    const again = openWorld({ indexedDB, items: before.items });
    expect(await again.library.getHealth()).toMatchObject(lacks);
    expect(await again.library.listCorpora()).toMatchObject([
      { id: 'i', papers: 0, damaged: PAPERS },
    ]);
    // A container that is known to be damaged is not read again.
    expect(await again.corpus.takeDamaged()).toEqual([]);
  });
});

describe('an import with a changed byte', () => {
  it('answers wrong or not at all where pages have no sums (control)', async () => {
    const disk = await fill();
    await damage(disk, 'i', ({ containers }, { sums: _, ...stored }) => containers.put(stored));
    await damage(disk, 'i', flipLead);
    const world = openWorld({ indexedDB: disk.indexedDB });
    await world.library.annotate(mentions, page);
    expect(await world.library.getHealth()).toMatchObject({ lacking: 0 });
  });

  it('leaves its papers to another import that has them too', async () => {
    const disk = await fill();
    await add(disk, 'two', { name: 'two.jsonl' });
    await damage(disk, 'i', flipPages);
    const world = openWorld({ indexedDB: disk.indexedDB });
    expect(await kindsOf(world)).toEqual(all);
    const damaged = (await world.library.listCorpora()).filter((corpus) => corpus.damaged);
    expect(damaged).toMatchObject([{ id: 'i', damaged: PAPERS }]);
  });

  it('is there again once its file was imported again, in place of what was left', async () => {
    const disk = await fill();
    await damage(disk, 'i', flipPages);
    const world = openWorld({ indexedDB: disk.indexedDB });
    expect(await kindsOf(world)).toEqual(none);
    await add(disk, 'again', { replaces: 'i' });
    world.library.renewCorpora();
    expect(await kindsOf(world)).toEqual(all);
    expect(await world.library.listCorpora()).toMatchObject([{ id: 'again', papers: PAPERS }]);
    const [{ report } = {}] = await world.library.listCorpora();
    expect(report?.counts).toMatchObject({ added: PAPERS, known: 0 });
    expect(await world.library.getHealth()).toMatchObject({ lacking: 0 });
  });

  it('stays, where the file that should take its place holds no paper', async () => {
    const disk = await fill();
    await damage(disk, 'i', flipPages);
    await kindsOf(openWorld({ indexedDB: disk.indexedDB }));
    const empty = fileOf([JSON.stringify({ id: 'x', title: '' })], 'one.jsonl');
    await disk.run({ id: 'again', file: empty, bounds, replaces: 'i' });
    expect(await openWorld({ indexedDB: disk.indexedDB }).library.listCorpora()).toMatchObject([
      { id: 'i', damaged: PAPERS },
    ]);
  });
});

describe('a container without sums, as older versions wrote them', () => {
  const strip = ({ containers }: Database, { sums: _, ...stored }: ContainerRow) =>
    containers.put(stored);

  it('is vouched for by the check of each day, and is guarded from then on', async () => {
    const disk = await fill();
    await damage(disk, 'i', strip);
    const { indexedDB } = disk;
    const world = openWorld({ indexedDB });
    expect(await world.corpus.listUnvouched()).toHaveLength(1);
    await world.library.checkContainers();
    expect(await world.corpus.listUnvouched()).toEqual([]);
    expect(await kindsOf(openWorld({ indexedDB }))).toEqual(all);
    await damage(disk, 'i', flipLead);
    expect((await openWorld({ indexedDB }).library.getHealth()).lacking).toBe(PAPERS);
  });

  it('is found damaged by the check of each day', async () => {
    const disk = await fill();
    await damage(disk, 'i', strip);
    await damage(disk, 'i', flipPages);
    const world = openWorld({ indexedDB: disk.indexedDB });
    await world.library.checkContainers();
    await kindsOf(world);
    expect(await world.library.getHealth()).toMatchObject({ lacking: PAPERS });
  });
});

describe('a container that was marked damaged', () => {
  it('comes back by the check of each day where it is whole after all', async () => {
    const disk = await fill();
    const world = openWorld({ indexedDB: disk.indexedDB });
    const [{ segments } = expect.fail('no corpus')] = await world.corpus.listCorpora();
    world.corpus.noteDamaged(segments[0]?.id ?? '');
    expect(await kindsOf(world)).toEqual(none);
    expect(await world.library.getHealth()).toMatchObject({ lacking: PAPERS });
    await world.library.checkContainers();
    expect(await world.library.getHealth()).toMatchObject({ lacking: 0 });
    expect(await kindsOf(openWorld({ indexedDB: disk.indexedDB }))).toEqual(all);
  });

  it('stays marked where it is damaged indeed', async () => {
    const disk = await fill();
    await damage(disk, 'i', flipPages);
    const world = openWorld({ indexedDB: disk.indexedDB });
    await kindsOf(world);
    await world.library.checkContainers();
    expect(await world.library.getHealth()).toMatchObject({ lacking: PAPERS });
  });
});
