// Long containers as a lead and pages: what was written is read to the byte, a writer that dies leaves
// nothing that is seen, and what goes leaves no page behind.
import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { RECORD_BYTES } from '../src/corpus/byte-store.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { openCorpus } from '../src/corpus/corpus.ts';
import type { CorpusRow } from '../src/corpus/database.ts';
import { makeCorpusDatabase } from '../src/corpus/database.ts';
import { PageCache } from '../src/corpus/page-cache.ts';
import { DamagedError } from '../src/corpus/page-sums.ts';
import { sweepPages } from '../src/corpus/stored-pages.ts';
import { deleteCorpus } from '../src/library/imports.ts';
import { readLead } from '../src/search/segment/resident.ts';
import type { DatabaseDump } from './harness/dump.ts';
import { loadDump } from './harness/dump.ts';
import { fileOf, openDisk as importDisk, rowsFrom } from './harness/import-world.ts';

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => void vi.restoreAllMocks());

/** More than two steps of writing. */
const SIZE = 300 * RECORD_BYTES + 777;
const LEAD = 2 * RECORD_BYTES + 1;
const whole = Uint8Array.from({ length: SIZE }, (_, i) => (i * 2654435761) >>> 24);
const openDisk = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });
type Disk = ReturnType<typeof openDisk>;

const long = (id: string) => ({ id, papers: 1, blob: new Blob([whole]), lead: LEAD });
const add = (corpus: Corpus, id = 'one', remove: string[] = []) =>
  corpus.changeCorpus({ id: 'a', add: [long(id)], remove }, 'imported', 1);
const removeAll = (corpus: Corpus) =>
  corpus.changeCorpus({ id: 'a', add: [], remove: [], update: () => null }, 'imported', 1);

async function look(disk: Disk) {
  const database = makeCorpusDatabase(disk);
  await database.open();
  const containers = await database.containers.toArray();
  const found = {
    corpora: await database.corpora.count(),
    containers: containers.map(({ id }) => id),
    leads: containers.map(({ blob }) => blob.size),
    pages: await database.pages.count(),
    loose: await database.loose.toArray(),
  };
  database.close();
  return found;
}

async function isWhole(corpus: Corpus, id = 'one') {
  const store = await corpus.openContainer(id);
  return Buffer.compare(await store.read(0, store.size), whole) === 0;
}

describe('a long container', () => {
  it('stands as a Blob of its lead and as records of the rest, and is read to the byte', async () => {
    const disk = openDisk();
    const corpus = openCorpus(disk);
    const row = await add(corpus);
    expect(row?.segments).toEqual([{ id: 'one', papers: 1, bytes: SIZE, dropped: [] }]);
    expect(await look(disk)).toEqual({
      corpora: 1,
      containers: ['one'],
      leads: [3 * RECORD_BYTES],
      pages: 298,
      loose: [],
    });
    expect(await isWhole(openCorpus(disk))).toBe(true);
    const { stores } = await openCorpus(disk).loadHeld();
    const paged = new PageCache(SIZE).open(stores.get('one') ?? expect.fail('no store'));
    await paged.load([[100_000, 900_000]]);
    const bytes = paged.tryRead(100_000, 900_000) ?? new Uint8Array();
    expect(Buffer.compare(bytes, whole.subarray(100_000, 900_000))).toBe(0);
  });

  it('stays one Blob where it has no lead, or is hardly longer than it', async () => {
    const disk = openDisk();
    const { lead: _, ...plain } = long('plain');
    const short = { ...long('short'), lead: SIZE - 100 };
    await openCorpus(disk).changeCorpus({ id: 'a', add: [plain, short], remove: [] }, 'met', 1);
    expect(await look(disk)).toMatchObject({ leads: [SIZE, SIZE], pages: 0, loose: [] });
    expect(await isWhole(openCorpus(disk), 'plain')).toBe(true);
    expect(await isWhole(openCorpus(disk), 'short')).toBe(true);
  });

  it('goes with all of its pages when its corpus goes', async () => {
    const disk = openDisk();
    const corpus = openCorpus(disk);
    await add(corpus);
    await add(corpus, 'two');
    expect((await look(disk)).pages).toBe(2 * 298);
    await removeAll(corpus);
    const none = { corpora: 0, containers: [], leads: [], pages: 0, loose: [] };
    expect(await look(disk)).toEqual(none);
  });

  it('can be read for a while by a question that goes on when another takes its place', async () => {
    const disk = openDisk();
    const corpus = openCorpus(disk);
    await add(corpus);
    const former = await corpus.openContainer('one');
    await add(corpus, 'two', ['one']);
    expect(Buffer.compare(await former.read(0, SIZE), whole)).toBe(0);
    await expect(corpus.openContainer('one')).rejects.toThrow('one');
    const now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now + 3600_000);
    await corpus.changeCorpus({ id: 'a', add: [], remove: [] }, 'imported', 1);
    expect(await look(disk)).toMatchObject({ containers: ['two'], pages: 298, loose: [] });
    await expect(former.read(0, SIZE)).rejects.toThrow(DamagedError);
    expect(await isWhole(corpus, 'two')).toBe(true);
  });

  it('leaves nothing where its corpus was removed meanwhile', async () => {
    const disk = openDisk();
    const change = { id: 'a', add: [long('one')], remove: [], update: () => null };
    expect(await openCorpus(disk).changeCorpus(change, 'imported', 1)).toBeNull();
    expect(await look(disk)).toMatchObject({ corpora: 0, containers: [], pages: 0, loose: [] });
  });
});

/** From now on no more than so many writings of any kind go through, as if the browser were gone. */
function dieAfter(writings: number) {
  let left = writings;
  const die = () => {
    throw new DOMException('gone', 'DataError');
  };
  for (const way of ['put', 'delete'] as const) {
    const own = IDBObjectStore.prototype[way];
    vi.spyOn(IDBObjectStore.prototype, way).mockImplementation(function (
      this: IDBObjectStore,
      ...given: unknown[]
    ) {
      return left-- > 0 ? Reflect.apply(own, this, given) : die();
    });
  }
  return () => left < 0;
}

/** As another context does it an hour later. */
async function sweepAll(disk: Disk) {
  const database = makeCorpusDatabase(disk);
  await database.open();
  const now = Date.now();
  vi.spyOn(Date, 'now').mockImplementation(() => now + 3600_000);
  await sweepPages((work) => work(database));
  vi.restoreAllMocks();
  database.close();
}

describe('a writer that dies', () => {
  const points = [0, 1, 2, 60, 129, 131, 260, 301, 302, 303];

  it.each(points)('after %i writings has shown nothing, and what it left is swept', async (n) => {
    const disk = openDisk();
    const died = dieAfter(n);
    await add(openCorpus(disk)).catch(() => {});
    expect(died()).toBe(true);
    vi.restoreAllMocks();
    const left = await look(disk);
    expect(left).toMatchObject({ corpora: 0, containers: [] });
    // No page without a note that leads to it.
    expect(left.pages > 0 && left.loose.length === 0).toBe(false);
    const corpus = openCorpus(disk);
    await add(corpus, 'two');
    expect(await isWhole(corpus, 'two')).toBe(true);
    const now = Date.now();
    vi.spyOn(Date, 'now').mockImplementation(() => now + 3600_000);
    await corpus.changeCorpus({ id: 'a', add: [], remove: [] }, 'imported', 1);
    expect(await look(disk)).toMatchObject({ containers: ['two'], pages: 298, loose: [] });
  });

  it('after all of them has shown it (control)', async () => {
    const disk = openDisk();
    const died = dieAfter(1000);
    await add(openCorpus(disk));
    expect(died()).toBe(false);
    vi.restoreAllMocks();
    expect(await look(disk)).toMatchObject({ corpora: 1, containers: ['one'], loose: [] });
  });

  it('that slept until it was swept shows no half container', async () => {
    const disk = openDisk();
    const corpus = openCorpus(disk);
    let cuts = 0;
    class SlowBlob extends Blob {
      override slice(from: number, to: number): Blob {
        const cut = super.slice(from, to);
        if (++cuts !== 2) return cut;
        const read = cut.arrayBuffer.bind(cut);
        const arrayBuffer = async () => {
          await sweepAll(disk);
          return read();
        };
        return Object.defineProperty(cut, 'arrayBuffer', { value: arrayBuffer });
      }
    }
    const slow = new SlowBlob([whole]);
    const change = { id: 'a', add: [{ ...long('one'), blob: slow }], remove: [] };
    await expect(corpus.changeCorpus(change, 'imported', 1)).rejects.toThrow('given up');
    expect(await look(disk)).toMatchObject({ corpora: 0, containers: [], pages: 0, loose: [] });
  });
});

describe('an import of some length', () => {
  const file = () => fileOf(rowsFrom(0, 2500));

  it('ends in pages, the same bytes whether it was merged or is one checkpoint', async () => {
    const hashes: string[] = [];
    for (const papers of [900, 5000]) {
      const disk = importDisk();
      await disk.run({ id: 'i', file: file(), bounds: { papers, merged: 9000 } });
      const found = await look(disk.where);
      expect(found).toMatchObject({ corpora: 1, loose: [] });
      expect(found.pages).toBeGreaterThan(10);
      hashes.push(await disk.hashOf('i'));
      const corpus = disk.corpus();
      await deleteCorpus(corpus, 'i');
      expect(await look(disk.where)).toMatchObject({
        corpora: 0,
        containers: [],
        pages: 0,
        loose: [],
      });
    }
    expect(hashes[0]).toBe(hashes[1]);
  });
});

describe('a database of version 2', () => {
  it('has its containers as they were, one Blob each, beside new ones', async () => {
    const disk = openDisk();
    const [dump] = JSON.parse(readFileSync('test/corpora/corpus-2.json', 'utf8')) as [DatabaseDump];
    const container = Uint8Array.from(readFileSync('test/corpora/format-2.container'));
    const blob = new Blob([container]);
    const stores = dump.stores.map((store) =>
      store.name === 'containers' ? { ...store, rows: [{ id: 'old', blob }] } : store,
    );
    await loadDump(disk.indexedDB, { ...dump, stores });
    const corpus = openCorpus(disk);
    const [row = expect.fail('no corpus')] = (dump.stores.find(({ name }) => name === 'corpora')
      ?.rows ?? []) as CorpusRow[];
    expect(await corpus.listCorpora()).toEqual([row]);
    const { fresh, stores: held } = await corpus.loadHeld();
    expect(fresh.map(({ key }) => key)).toEqual(['arxiv:2403.00001']);
    const store = held.get('old') ?? expect.fail('no container');
    expect(await store.read(0, store.size)).toEqual(container);
    const { header } = await readLead(new PageCache(SIZE).open(store), 0);
    expect(header.papers).toBe(row.segments[0]?.papers);
    await add(corpus);
    expect(await isWhole(corpus)).toBe(true);
    await corpus.changeCorpus({ id: row.id, add: [], remove: [], update: () => null }, 'met', 1);
    expect(await look(disk)).toMatchObject({ containers: ['one'], pages: 298 });
  });
});
