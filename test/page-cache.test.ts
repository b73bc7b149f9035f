// Bytes of both stores, through one cache: the same bytes from either, a bound that holds, and
// pages that stay as long as the question that brought them.
import { describe, expect, it } from 'vitest';
import type { ByteStore } from '../src/corpus/byte-store.ts';
import { blobBytes, SHARD_BYTES, shardedBytes } from '../src/corpus/byte-store.ts';
import { PAGE_BYTES, PageCache } from '../src/corpus/page-cache.ts';

const SIZE = 5 * PAGE_BYTES + 777;
const BLOB_PAGE = 8 * 1024;
const whole = Uint8Array.from({ length: SIZE }, (_, i) => (i * 2654435761) >>> 24);

/** Both stores over the same bytes, and which shards were loaded. */
function openStores() {
  const loaded: number[] = [];
  const shards = shardedBytes(SIZE, async (index) => {
    loaded.push(index);
    return whole.slice(index * SHARD_BYTES, (index + 1) * SHARD_BYTES).buffer;
  });
  return { blob: blobBytes(new Blob([whole])), shards, loaded };
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
  [SIZE - 5, SIZE],
  [0, SIZE],
];

describe('the two stores', () => {
  it.each(ranges)('answer bytes %i to %i alike', async (from, to) => {
    const { blob, shards } = openStores();
    expect(isSame(await blob.read(from, to), from, to)).toBe(true);
    expect(isSame(await shards.read(from, to), from, to)).toBe(true);
    expect(isSame(await blob.read(0, 1), 5, 6)).toBe(false);
  });

  it.each([
    [-1, 4],
    [5, 4],
    [0, SIZE + 1],
  ])('refuse bytes %i to %i', async (from, to) => {
    const { blob, shards } = openStores();
    await expect(blob.read(from, to)).rejects.toThrow(RangeError);
    await expect(shards.read(from, to)).rejects.toThrow(RangeError);
  });

  it('refuse a shard that is cut short', async () => {
    const cut = shardedBytes(SIZE, async () => new ArrayBuffer(12));
    await expect(cut.read(0, 10)).rejects.toThrow('Shard 0 has 12 bytes');
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
    expect(cache.bytes).toBe(2 * PAGE_BYTES);
    expect(paged.tryRead(0, 1)).not.toBeNull();
    expect(paged.tryRead(PAGE_BYTES, PAGE_BYTES + 1)).toBeNull();
  });

  it('counts over all streams, and forgets a stream that is closed', async () => {
    const { blob, shards } = openStores();
    const cache = new PageCache(SIZE * 4);
    const [one, other] = [cache.open(blob), cache.open(shards)];
    await Promise.all([one.load([[0, 1]]), other.load([[0, SIZE]])]);
    expect(cache.bytes).toBe(BLOB_PAGE + SIZE);
    const late = other.load([[0, 1]]);
    other.close();
    await late;
    expect(cache.bytes).toBe(BLOB_PAGE);
  });

  it('reads what lies between in one go, and keeps none of it', async () => {
    const { blob } = openStores();
    const readings: number[] = [];
    const counted: ByteStore = {
      ...blob,
      read: (from, to) => {
        readings.push(to - from);
        return blob.read(from, to);
      },
    };
    const cache = new PageCache(SIZE * 4);
    const paged = cache.open(counted);
    const last = 4 * BLOB_PAGE;
    await paged.load([
      [0, 1],
      [last, last + 1],
    ]);
    expect(readings).toEqual([5 * BLOB_PAGE]);
    expect(cache.bytes).toBe(2 * BLOB_PAGE);
    expect(paged.tryRead(BLOB_PAGE, BLOB_PAGE + 1)).toBeNull();
    expect(isSame(paged.tryRead(last, last + 9), last, last + 9)).toBe(true);
    const apart = new PageCache(SIZE * 4).open({ ...counted, gapBytes: 0 });
    await apart.load([
      [0, 1],
      [last, last + 1],
    ]);
    expect(readings, 'without a gap that is read over').toHaveLength(3);
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
