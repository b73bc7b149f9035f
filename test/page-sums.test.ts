// Pages of containers and what they add up to: whatever byte of a container is changed, cut off or taken away
// on the disk is noticed when it is read, told under the container's id, and never handed out.
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import type { ByteStore } from '../src/corpus/byte-store.ts';
import { RECORD_BYTES } from '../src/corpus/byte-store.ts';
import { openCorpus } from '../src/corpus/corpus.ts';
import type { ContainerRow } from '../src/corpus/database.ts';
import { makeCorpusDatabase } from '../src/corpus/database.ts';
import { PageCache } from '../src/corpus/page-cache.ts';
import { DamagedError, sumOfPage } from '../src/corpus/page-sums.ts';

const SIZE = 20 * RECORD_BYTES + 776;
const LEAD_PAGES = 3;
const whole = Uint8Array.from({ length: SIZE }, (_, i) => (i * 2654435761) >>> 24);
const openDisk = () => ({ indexedDB: new IDBFactory(), IDBKeyRange });
type Disk = ReturnType<typeof openDisk>;
type Database = ReturnType<typeof makeCorpusDatabase>;

async function put(disk: Disk, lead = LEAD_PAGES * RECORD_BYTES) {
  const corpus = openCorpus(disk);
  const add = [{ id: 'one', papers: 1, blob: new Blob([whole]), lead }];
  await corpus.changeCorpus({ id: 'a', add, remove: [] }, 'imported', 1);
  corpus.close();
}

async function change(
  disk: Disk,
  work: (database: Database, row: ContainerRow) => Promise<unknown>,
) {
  const database = makeCorpusDatabase(disk);
  await database.open();
  const row = (await database.containers.get('one')) ?? expect.fail('no container');
  await work(database, row);
  database.close();
}

async function flip(blob: Blob, at: number): Promise<Blob> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  bytes[at] = (bytes[at] ?? 0) ^ 0x10;
  return new Blob([bytes]);
}

const page = 7;
const damages: [string, number, (database: Database, row: ContainerRow) => Promise<unknown>][] = [
  [
    'a byte of a record changed',
    page,
    async ({ pages }) => {
      const bytes = ((await pages.get(['one', page])) ?? expect.fail('no page')).slice();
      bytes[4097] = (bytes[4097] ?? 0) ^ 1;
      // Dexie's types know no keys of two kinds here.
      await pages.put(bytes, ['one', page] as never);
    },
  ],
  [
    'two records changed for each other',
    page,
    async ({ pages }) => {
      const other = (await pages.get(['one', page + 1])) ?? expect.fail('no page');
      await pages.put(other, ['one', page] as never);
    },
  ],
  ['a record gone', page, ({ pages }) => pages.delete(['one', page])],
  [
    'a record cut',
    page,
    ({ pages }) =>
      pages.put(whole.slice(0, 100) as Uint8Array<ArrayBuffer>, ['one', page] as never),
  ],
  [
    'a byte of the lead changed',
    1,
    async ({ containers }, row) => containers.put({ ...row, blob: await flip(row.blob, 9000) }),
  ],
];

/** Reads one page in each of the ways that there are. */
const ways: [string, (store: ByteStore, n: number) => Promise<unknown>][] = [
  ['as a range', (store, n) => store.read(n * RECORD_BYTES + 5, n * RECORD_BYTES + 9)],
  ['as a page', async (store, n) => store.readPages?.([n])],
  [
    'through the cache',
    (store, n) => new PageCache(SIZE).open(store).load([[n * RECORD_BYTES, n * RECORD_BYTES + 1]]),
  ],
];

describe.each(damages)('a container with %s', (_, at, damage) => {
  it.each(ways)('is refused where it is read %s, and told', async (_, read) => {
    const disk = openDisk();
    await put(disk);
    await change(disk, damage);
    const corpus = openCorpus(disk);
    const store = await corpus.openContainer('one');
    await expect(read(store, at)).rejects.toThrow(DamagedError);
    expect(await corpus.takeDamaged()).toEqual(['one']);
    expect(await corpus.takeDamaged()).toEqual([]);
  });

  it.each(ways)('is read where it is whole, %s', async (_, read) => {
    const disk = openDisk();
    await put(disk);
    await change(disk, damage);
    const corpus = openCorpus(disk);
    await read(await corpus.openContainer('one'), at + 3);
    expect(await corpus.takeDamaged()).toEqual([]);
  });
});

it('a changed byte passes where the sums are taken away (control)', async () => {
  const disk = openDisk();
  await put(disk);
  await change(disk, async ({ containers }, { sums: _, ...row }) =>
    containers.put({ ...row, blob: await flip(row.blob, 9000) }),
  );
  const corpus = openCorpus(disk);
  await (await corpus.openContainer('one')).read(0, SIZE);
  expect(await corpus.takeDamaged()).toEqual([]);
});

it('a container that is one Blob is checked page by page too', async () => {
  const disk = openDisk();
  await put(disk, SIZE);
  await change(disk, async ({ containers }, row) =>
    containers.put({ ...row, blob: await flip(row.blob, SIZE - 3) }),
  );
  const corpus = openCorpus(disk);
  const store = await corpus.openContainer('one');
  expect(await store.read(0, 19 * RECORD_BYTES)).toEqual(whole.slice(0, 19 * RECORD_BYTES));
  await expect(store.read(SIZE - 9, SIZE)).rejects.toThrow(DamagedError);
});

it.each([2 * RECORD_BYTES, 2 * RECORD_BYTES - 9, 0])(
  'a lead cut to %i bytes is told as soon as it is read',
  async (length) => {
    const disk = openDisk();
    await put(disk);
    await change(disk, ({ containers }, row) =>
      containers.put({ ...row, blob: row.blob.slice(0, length) }),
    );
    const corpus = openCorpus(disk);
    const store = await corpus.openContainer('one');
    await expect(store.read(0, SIZE)).rejects.toThrow(DamagedError);
    await expect(store.readPages?.([1, 2])).rejects.toThrow(DamagedError);
    expect(await corpus.takeDamaged()).toEqual(['one']);
  },
);

it('what is read first is handed out at once, and told before the answer goes', async () => {
  const disk = openDisk();
  await put(disk);
  await change(disk, async ({ containers }, row) =>
    containers.put({ ...row, blob: await flip(row.blob, 9000) }),
  );
  const corpus = openCorpus(disk);
  const store = await corpus.openContainer('one');
  const bytes = await store.readFirst?.(0, 2 * RECORD_BYTES + 7);
  expect(bytes).toHaveLength(2 * RECORD_BYTES + 7);
  expect(await corpus.takeDamaged()).toEqual(['one']);
});

it('a range outside of a container is refused and is no damage', async () => {
  const disk = openDisk();
  await put(disk);
  const corpus = openCorpus(disk);
  const store = await corpus.openContainer('one');
  for (const [from, to] of [
    [-1, 4],
    [5, 4],
    [0, SIZE + 1],
  ] as const) {
    await expect(store.read(from, to)).rejects.toThrow(RangeError);
  }
  expect(await corpus.takeDamaged()).toEqual([]);
});

describe('the sum of a page', () => {
  it('is another one for every bit that is changed, alone', () => {
    const bytes = whole.slice(0, RECORD_BYTES);
    const sum = sumOfPage(bytes);
    let same = 0;
    for (let bit = 0; bit < 8 * RECORD_BYTES; bit++) {
      const at = bit >> 3;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
      if (sumOfPage(bytes) === sum) same += 1;
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (bit & 7));
    }
    expect(same).toBe(0);
    expect(sumOfPage(bytes)).toBe(sum);
  });

  it('is another one for two bits, two swapped words, a cut and zeros behind', () => {
    const bytes = whole.slice(0, 64);
    const words = new Uint32Array(bytes.buffer);
    const sum = sumOfPage(bytes);
    const sums = new Set<number>();
    for (let a = 0; a < 512; a++) {
      for (let b = a + 1; b < 512; b++) {
        const changed = bytes.slice();
        for (const bit of [a, b]) changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        sums.add(sumOfPage(changed));
      }
    }
    expect(sums.has(sum)).toBe(false);
    [words[2], words[4]] = [words[4] ?? 0, words[2] ?? 0];
    expect(sumOfPage(bytes)).not.toBe(sum);
    const zeros = new Uint8Array(64);
    expect(sumOfPage(zeros)).not.toBe(sumOfPage(zeros.subarray(0, 60)));
    expect(sumOfPage(zeros)).not.toBe(sumOfPage(new Uint8Array(72)));
  });

  it('is the same wherever the bytes lie in memory', () => {
    for (const shift of [0, 1, 2, 3, 4]) {
      const room = new Uint8Array(1000 + shift);
      room.set(whole.subarray(0, 1000), shift);
      expect(sumOfPage(room.subarray(shift))).toBe(sumOfPage(whole.slice(0, 1000)));
    }
  });
});
