// Bytes of both stores, through one cache: the same bytes from either, a bound that holds, and
// pages that stay as long as the question that brought them.
import { describe, expect, it } from 'vitest';
import type { ByteStore } from '../src/corpus/byte-store.ts';
import {
  blobBytes,
  RECORD_BYTES,
  recordBytes,
  SHARD_BYTES,
  shardedBytes,
} from '../src/corpus/byte-store.ts';
import { PAGE_BYTES, PageCache } from '../src/corpus/page-cache.ts';

const SIZE = 5 * PAGE_BYTES + 777;
const whole = Uint8Array.from({ length: SIZE }, (_, i) => (i * 2654435761) >>> 24);

/** The stores over the same bytes, and which shards were loaded. */
function openStores() {
  const loaded: number[] = [];
  const shards = shardedBytes(SIZE, async (index) => {
    loaded.push(index);
    return whole.slice(index * SHARD_BYTES, (index + 1) * SHARD_BYTES).buffer;
  });
  return { blob: blobBytes(new Blob([whole])), shards, loaded, ...openRecords() };
}

/** Records behind a lead of so many of them, and which were loaded together. */
function openRecords(lead = 3) {
  const batches: number[][] = [];
  const records = recordBytes({
    size: SIZE,
    lead: new Blob([whole.slice(0, lead * RECORD_BYTES)]),
    load: async (numbers) => {
      batches.push([...numbers]);
      return numbers.map((n) => whole.slice(n * RECORD_BYTES, (n + 1) * RECORD_BYTES));
    },
  });
  return { records, batches };
}

/** As one number for a long array: comparing element by element takes seconds. */
const isSame = (bytes: Uint8Array | null, from: number, to: number) =>
  bytes !== null && Buffer.compare(bytes, whole.subarray(from, to)) === 0;

const ranges: [number, number][] = [
  [0, 0],
  [0, 1],
  [3, 3],
  [PAGE_BYTES - 1, PAGE_BYTES + 1],
  [PAGE_BYTES, 2 * PAGE_BYTES],
  [10, 4 * PAGE_BYTES + 10],
  [5, 3 * RECORD_BYTES],
  [3 * RECORD_BYTES, 4 * RECORD_BYTES],
  [3 * RECORD_BYTES - 1, 3 * RECORD_BYTES + 1],
  [6 * RECORD_BYTES + 7, 9 * RECORD_BYTES + 8],
  [SIZE, SIZE],
  [SIZE - 5, SIZE],
  [0, SIZE],
];

describe('the three stores', () => {
  it.each(ranges)('answer bytes %i to %i alike', async (from, to) => {
    const { blob, shards, records } = openStores();
    expect(isSame(await records.read(from, to), from, to)).toBe(true);
    expect(isSame(await blob.read(from, to), from, to)).toBe(true);
    expect(isSame(await shards.read(from, to), from, to)).toBe(true);
    expect(isSame(await blob.read(0, 1), 5, 6)).toBe(false);
  });

  it.each([
    [-1, 4],
    [5, 4],
    [0, SIZE + 1],
  ])('refuse bytes %i to %i', async (from, to) => {
    const { blob, shards, records } = openStores();
    await expect(blob.read(from, to)).rejects.toThrow(RangeError);
    await expect(records.read(from, to)).rejects.toThrow(RangeError);
    await expect(shards.read(from, to)).rejects.toThrow(RangeError);
  });

  it('refuse a shard that is cut short', async () => {
    const cut = shardedBytes(SIZE, async () => new ArrayBuffer(12));
    await expect(cut.read(0, 10)).rejects.toThrow('Shard 0 has 12 bytes');
  });

  it('answer alike at any cut, over any lead', async () => {
    let seed = 3;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return seed % (below + 1);
    };
    for (let turn = 0; turn < 200; turn++) {
      const from = random(SIZE);
      const to = from + random(Math.min(SIZE - from, 5 * RECORD_BYTES));
      const { blob, shards, records } = { ...openStores(), ...openRecords(1 + random(9)) };
      const answers = await Promise.all([blob, shards, records].map((s) => s.read(from, to)));
      expect(answers.map((bytes) => isSame(bytes, from, to))).toEqual([true, true, true]);
      const paged = new PageCache(SIZE * 2).open(records);
      await paged.load([[from, to]]);
      if (to > from) expect(isSame(paged.tryRead(from, to), from, to)).toBe(true);
    }
  });

  it.each([
    ['missing', undefined],
    ['short', new Uint8Array(12)],
  ])('refuse a record that is %s', async (_, record) => {
    const lead = new Blob([whole.slice(0, RECORD_BYTES)]);
    const load = async (numbers: readonly number[]) => numbers.map(() => record);
    const cut = recordBytes({ size: SIZE, lead, load });
    expect(isSame(await cut.read(0, RECORD_BYTES), 0, RECORD_BYTES)).toBe(true);
    await expect(cut.read(0, RECORD_BYTES + 1)).rejects.toThrow('Record 1');
    await expect(new PageCache(SIZE).open(cut).load([[SIZE - 9, SIZE]])).rejects.toThrow(
      RangeError,
    );
  });

  it('load only the shards that a range touches, each once', async () => {
    const { shards, loaded } = openStores();
    await shards.read(SHARD_BYTES + 5, 3 * SHARD_BYTES);
    expect(loaded).toEqual([1, 2]);
  });
});

describe('the cache', () => {
  it.each(ranges)('gives bytes %i to %i without waiting once they are loaded', async (from, to) => {
    const { shards } = openStores();
    const paged = new PageCache(SIZE * 2).open(shards);
    if (to > from) expect(paged.tryRead(from, to)).toBeNull();
    await paged.load([[from, Math.max(to, from + 1)]]);
    expect(isSame(paged.tryRead(from, to), from, to)).toBe(true);
  });

  it('brings neighbours in by one reading, and what is under way only once', async () => {
    const calls: [number, number][] = [];
    const { blob } = openStores();
    const counted: ByteStore = {
      size: SIZE,
      read: (from, to) => {
        calls.push([from, to]);
        return blob.read(from, to);
      },
    };
    const paged = new PageCache(SIZE * 2).open(counted);
    const first = paged.load([
      [0, 10],
      [PAGE_BYTES, 2 * PAGE_BYTES],
      [4 * PAGE_BYTES, 4 * PAGE_BYTES + 1],
    ]);
    await Promise.all([first, paged.load([[5, 2 * PAGE_BYTES]])]);
    expect(calls).toEqual([
      [0, 2 * PAGE_BYTES],
      [4 * PAGE_BYTES, 5 * PAGE_BYTES],
    ]);
  });

  it('holds its bound between questions, and lets the pages go that were read longest ago', async () => {
    const { blob } = openStores();
    const cache = new PageCache(2 * PAGE_BYTES);
    const paged = cache.open(blob);
    await paged.load([[0, 4 * PAGE_BYTES]]);
    // Still all here: the question that brought them is being answered.
    expect(isSame(paged.tryRead(0, 4 * PAGE_BYTES), 0, 4 * PAGE_BYTES)).toBe(true);
    expect(cache.bytes).toBe(4 * PAGE_BYTES);
    paged.tryRead(0, 1);
    await new Promise((resolve) => setTimeout(resolve));
    expect(cache.bytes).toBeLessThanOrEqual(2 * PAGE_BYTES);
    expect(cache.bytes).toBeGreaterThan(PAGE_BYTES);
    expect(paged.tryRead(0, 1)).not.toBeNull();
    expect(paged.tryRead(PAGE_BYTES, PAGE_BYTES + 1)).toBeNull();
  });

  it('keeps what several questions read rather than what one question has just read', async () => {
    const keptAfter = async (rounds: number) => {
      const { blob, shards } = openStores();
      const cache = new PageCache(2 * PAGE_BYTES);
      const [often, seldom] = [cache.open(blob), cache.open(shards)];
      await often.load([[0, RECORD_BYTES]]);
      for (let round = 0; round < rounds; round++) {
        const at = (1 + round) * RECORD_BYTES;
        await often.load([[at, at + RECORD_BYTES]]);
        often.tryRead(0, 1);
      }
      await seldom.load([[0, 2 * PAGE_BYTES]]);
      await new Promise((resolve) => setTimeout(resolve));
      expect(cache.bytes).toBeLessThanOrEqual(2 * PAGE_BYTES);
      return often.tryRead(0, 1) !== null;
    };
    expect(await keptAfter(3)).toBe(true);
    expect(await keptAfter(0)).toBe(false);
  });

  it('counts over all streams, and forgets a stream that is closed', async () => {
    const { blob, shards } = openStores();
    const cache = new PageCache(SIZE * 4);
    const [one, other] = [cache.open(blob), cache.open(shards)];
    await Promise.all([one.load([[0, 1]]), other.load([[0, SIZE]])]);
    expect(cache.bytes).toBe(RECORD_BYTES + SIZE);
    const late = other.load([[0, 1]]);
    other.close();
    await late;
    expect(cache.bytes).toBe(RECORD_BYTES);
  });

  it('asks for all records of a question at once, wherever they stand, and keeps no others', async () => {
    const { records, batches } = openRecords();
    const cache = new PageCache(SIZE * 4);
    const paged = cache.open(records);
    const wanted = [30, 1, 7, 8, 20];
    await paged.load(wanted.map((n) => [n * RECORD_BYTES + 3, n * RECORD_BYTES + 9] as const));
    expect(batches).toEqual([[30, 7, 8, 20]]);
    expect(cache.bytes).toBe(wanted.length * RECORD_BYTES);
    expect(paged.tryRead(9 * RECORD_BYTES, 9 * RECORD_BYTES + 1)).toBeNull();
    await paged.load([[7 * RECORD_BYTES, 9 * RECORD_BYTES + 1]]);
    expect(batches.slice(1), 'what is here is not asked for again').toEqual([[9]]);
  });

  it('takes in the whole pages of what was read past it, and asks for none of them again', async () => {
    const { shards, loaded } = openStores();
    const bytes = new PageCache(SIZE).open(shards);
    bytes.keep(PAGE_BYTES, await bytes.read(PAGE_BYTES, 3 * PAGE_BYTES + 5));
    loaded.length = 0;
    await bytes.load([[PAGE_BYTES, 3 * PAGE_BYTES]]);
    expect(loaded).toEqual([]);
    expect(
      isSame(bytes.tryRead(PAGE_BYTES + 3, 3 * PAGE_BYTES), PAGE_BYTES + 3, 3 * PAGE_BYTES),
    ).toBe(true);
    // The page of which five bytes came is none.
    await bytes.load([[3 * PAGE_BYTES, 3 * PAGE_BYTES + 5]]);
    expect(loaded).toEqual([3]);
  });

  it('tells of a reading that failed and asks again the next time', async () => {
    const { blob } = openStores();
    let broken = true;
    const flaky: ByteStore = {
      size: SIZE,
      read: (from, to) => (broken ? Promise.reject(new Error('gone')) : blob.read(from, to)),
    };
    const paged = new PageCache(SIZE).open(flaky);
    await expect(paged.load([[0, 1]])).rejects.toThrow('gone');
    expect(paged.tryRead(0, 1)).toBeNull();
    broken = false;
    await paged.load([[0, 1]]);
    expect(paged.tryRead(0, 1)).toEqual(whole.slice(0, 1));
  });
});
