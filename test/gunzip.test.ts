// Gzip as it is met: any level, any pieces, several members, padding, damage, bombs. Node's own zlib
// packs, and is the measure.
import { constants, gzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { joinBytes } from '../src/formats/byte-source.ts';
import type { GunzipBounds } from '../src/formats/gunzip.ts';
import { gunzip } from '../src/formats/gunzip.ts';
import { bytesOf } from './harness/import-file.ts';

// Much is packed and unpacked here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

/** mulberry32: a small seeded generator, so that a failure can be seen again. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

interface Unpacked {
  bytes: Uint8Array;
  faults: string[];
  largest: number;
}

async function unpack(packed: Uint8Array, size = 4096, bounds?: GunzipBounds): Promise<Unpacked> {
  const faults: string[] = [];
  const pieces: Uint8Array[] = [];
  const all = gunzip(inPieces(packed, size), (fault) => faults.push(fault), bounds);
  for await (const piece of all) pieces.push(piece.slice());
  const largest = Math.max(0, ...pieces.map(({ length }) => length));
  return { bytes: joinBytes(pieces), faults, largest };
}

const isSame = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

/** Texts that deflate packs in every way it has: stored, fixed and own codes, long and far matches. */
function makeText(kind: number, length: number, random: () => number): Uint8Array {
  if (kind === 0) return Uint8Array.from({ length }, () => random() * 256);
  if (kind === 1) return new Uint8Array(length).fill(120);
  const words = Array.from({ length: 2000 }, () => Math.floor(random() ** 3 * 1e6).toString(36));
  let text = '';
  while (text.length < length) text += `${words[Math.floor(random() ** 2 * 2000)]} `;
  return bytesOf(text.slice(0, length));
}

describe('gzip', () => {
  const random = createRandom(7);
  const strategies = [
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FIXED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
  ];
  const kinds = [0, 1, 2].flatMap((kind) => [0, 1, 6, 9].map((level) => ({ kind, level })));

  it.each(kinds)('of kind $kind at level $level comes out as it was', async ({ kind, level }) => {
    for (const strategy of strategies) {
      for (const length of [0, 1, 300, 70_000, 400_000]) {
        const text = makeText(kind, length, random);
        const packed = gzipSync(text, { level, strategy });
        const size = length > 1000 ? 1 + Math.floor(random() * 60_000) : 1;
        const { bytes, faults, largest } = await unpack(packed, size);
        expect(faults).toEqual([]);
        expect(isSame(bytes, text)).toBe(true);
        expect(largest).toBeLessThanOrEqual(2 ** 18);
      }
    }
  });

  it('cut at any byte gives a beginning of what it holds, and says so', async () => {
    for (const level of [0, 1, 9]) {
      for (const kind of [0, 2]) {
        const text = makeText(kind, 3000, random);
        const packed = gzipSync(text, { level });
        for (let end = 1; end < packed.length; end += 1 + Math.floor(random() * 9)) {
          const { bytes, faults } = await unpack(packed.subarray(0, end), 100);
          expect(faults).toEqual(['gzipCut']);
          expect(isSame(bytes, text.subarray(0, bytes.length))).toBe(true);
        }
        const almost = await unpack(packed.subarray(0, packed.length - 1));
        expect(isSame(almost.bytes, text)).toBe(true);
      }
    }
  });

  it('changed at any place ends, and is told', async () => {
    const text = makeText(2, 5000, random);
    const packed = gzipSync(text);
    for (let round = 0; round < 400; round += 1) {
      const damaged = Uint8Array.from(packed);
      const at = 10 + Math.floor(random() * (packed.length - 10));
      damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      const { bytes, faults } = await unpack(damaged);
      if (!isSame(bytes, text)) expect(faults.length).toBeGreaterThan(0);
      expect(bytes.length).toBeLessThan(2_000_000);
    }
  });

  it('noise behind the head ends', async () => {
    const head = gzipSync('').subarray(0, 10);
    for (let round = 0; round < 400; round += 1) {
      const noise = makeText(0, 2000, random);
      const { faults } = await unpack(joinBytes([head, noise]));
      expect(faults.length).toBeGreaterThan(0);
    }
  });

  it.each([1, 5, 4096])('of several members is read through, in pieces of %i', async (size) => {
    const parts = ['one, ', '', 'two, ', 'three'];
    const packed = joinBytes(parts.map((part) => gzipSync(part)));
    const { bytes, faults } = await unpack(packed, size);
    expect(new TextDecoder().decode(bytes)).toBe(parts.join(''));
    expect(faults).toEqual([]);
  });

  it('with a second member that is cut gives the first whole', async () => {
    const second = gzipSync('two');
    for (let end = 1; end < second.length; end += 1) {
      const packed = joinBytes([gzipSync('one'), second.subarray(0, end)]);
      const { bytes, faults } = await unpack(packed);
      expect(new TextDecoder().decode(bytes)).toMatch(/^one(?:t|tw|two)?$/);
      expect(faults).toHaveLength(1);
    }
  });

  it('may be padded with zeros; other bytes after its end are told', async () => {
    const packed = gzipSync('text');
    const padded = await unpack(joinBytes([packed, new Uint8Array(9000)]), 700);
    expect([padded.bytes.length, padded.faults]).toEqual([4, []]);
    const junk = await unpack(joinBytes([packed, bytesOf('junk')]));
    expect([junk.bytes.length, junk.faults]).toEqual([4, ['gzipJunk']]);
  });

  it('may name its file and hold more in its head', async () => {
    const packed = gzipSync('text');
    const body = packed.subarray(10);
    const head = Uint8Array.from(packed.subarray(0, 10));
    head[3] = 2 | 4 | 8 | 16;
    const more = joinBytes([
      Uint8Array.of(3, 0, 1, 2, 3),
      bytesOf('name\0'),
      bytesOf('comment\0'),
      Uint8Array.of(9, 9),
    ]);
    const { bytes, faults } = await unpack(joinBytes([head, more, body]), 3);
    expect([new TextDecoder().decode(bytes), faults]).toEqual(['text', []]);
  });

  it('that does not agree with its own sum is told, and given', async () => {
    const packed = Uint8Array.from(gzipSync('text'));
    packed.set([1, 2, 3, 4], packed.length - 8);
    const { bytes, faults } = await unpack(packed);
    expect([bytes.length, faults]).toEqual([4, ['gzipSum']]);
  });
});

describe('a gzip bomb', () => {
  const bomb = gzipSync(new Uint8Array(64 * 2 ** 20));

  it('is stopped by the ratio of what comes out to what goes in', async () => {
    const bounds = { free: 2 ** 20, ratio: 250, inAll: 2 ** 40 };
    const { bytes, faults, largest } = await unpack(bomb, 4096, bounds);
    expect(faults).toEqual(['gzipTooMuch']);
    expect(bytes.length).toBeLessThanOrEqual(2 ** 20 + 250 * bomb.length);
    expect(largest).toBeLessThanOrEqual(2 ** 18);
  });

  it('is stopped by the bound in all', async () => {
    const { bytes, faults } = await unpack(bomb, 4096, { free: 0, ratio: 2000, inAll: 2 ** 22 });
    expect(faults).toEqual(['gzipTooMuch']);
    expect(bytes.length).toBeLessThanOrEqual(2 ** 22);
  });

  it('would come out whole without bounds (control)', async () => {
    const { bytes, faults } = await unpack(bomb, 4096, { free: 0, ratio: 2000, inAll: 2 ** 40 });
    expect([bytes.length, faults]).toEqual([64 * 2 ** 20, []]);
  });

  it('of text as it is met is none', async () => {
    const random = createRandom(3);
    const text = makeText(2, 2_000_000, random);
    const { faults } = await unpack(gzipSync(text), 4096, { free: 0, ratio: 250, inAll: 2 ** 40 });
    expect(faults).toEqual([]);
  });
});
