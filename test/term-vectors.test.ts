// The model of term vectors: what is packed is found again, and only whole models are opened.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  cosineOf,
  openTermVectors,
  packTermVectors,
  packVector,
  unpackVector,
} from '../src/search/term-vectors.ts';
import { VECTORS_STAMP } from '../src/search/vectors-stamp.ts';

const STEMS = new Map([
  ['translat', [1, 0, 0, 0]],
  ['speech', [0, 2, 0, 0]],
  ['graph', [0, 0, 0.5, 0]],
  ...Array.from({ length: 100 }, (_, i): [string, number[]] => [`filler${i}`, [0, 0, 0, i + 1]]),
]);
const CENTRES = [
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [0, 0, 1, 1],
];
const bytes = packTermVectors(STEMS, CENTRES);
const model = openTermVectors(bytes);
const once = (...stems: string[]) => stems.map((stem) => ({ stem, count: 1 }));

describe('the model of terms', () => {
  it('gives each stem its own direction, whatever its block', () => {
    expect(model.stemVector('translat')).toEqual(Int8Array.of(7, 0, 0, 0));
    expect(model.stemVector('filler99')).toEqual(Int8Array.of(0, 0, 0, 7));
    expect(model.stemVector('unheard')).toBeNull();
    expect(model.stemVector('')).toBeNull();
  });

  it('adds stems by their lengths, and counts one that stands more often for more', () => {
    expect(model.vectorOf(once('translat', 'speech'))).toEqual(Int8Array.of(4, 7, 0, 0));
    const often = [{ stem: 'translat', count: 20 }, ...once('speech')];
    expect(model.vectorOf(often)).toEqual(Int8Array.of(7, 4, 0, 0));
  });

  it('has no vector for a paper of which it knows no stem', () => {
    expect(model.vectorOf(once('unheard'))).toBeNull();
    expect(model.vectorOf([])).toBeNull();
  });

  it('finds the cell whose centre is nearest', () => {
    expect(model.cells).toBe(3);
    for (const [stem, cell] of [
      ['translat', 0],
      ['speech', 1],
      ['graph', 2],
    ] as const) {
      expect(model.cellOf(model.vectorOf(once(stem)) ?? new Int8Array(4))).toBe(cell);
    }
  });

  it('packs a vector into half as many bytes and back', () => {
    const vector = Int8Array.of(-7, 7, 0, 3);
    expect(packVector(vector)).toHaveLength(2);
    expect(unpackVector(packVector(vector))).toEqual(vector);
    expect(cosineOf(vector, vector)).toBeCloseTo(1, 12);
    expect(cosineOf(vector, Int8Array.of(7, -7, 0, -3))).toBeCloseTo(-1, 12);
  });

  it('refuses what is cut, longer, or no model', () => {
    for (const broken of [bytes.slice(0, -1), Uint8Array.of(...bytes, 0), new Uint8Array(40)]) {
      expect(() => openTermVectors(broken)).toThrow(/model of terms/);
    }
  });
});

describe('the model that ships', () => {
  const shipped = Uint8Array.from(readFileSync('public/corpus/vectors.bin'));

  it('is the one of its stamp, and of at most 2.5 MB', () => {
    const hash = createHash('sha256').update(shipped).digest('hex').slice(0, 12);
    expect(VECTORS_STAMP).toBe(`1-${hash}`);
    expect(shipped.length).toBeLessThan(2_500_000);
  });

  it('knows which words mean the like, though they share no letter', () => {
    const model = openTermVectors(shipped);
    const near = (a: string, b: string) => {
      const [x, y] = [model.stemVector(a), model.stemVector(b)];
      return x && y ? cosineOf(x, y) : Number.NaN;
    };
    for (const [stem, like, strange] of [
      ['quantum', 'qubit', 'dialogu'],
      ['graph', 'node', 'speech'],
      ['speech', 'acoust', 'robot'],
      ['autoencod', 'latent', 'translat'],
    ] as const) {
      expect(near(stem, like), stem).toBeGreaterThan(near(stem, strange) + 0.2);
    }
  });
});
