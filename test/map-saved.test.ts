// Vectors, or a library with saved papers, come in; places in the plane go out: alike papers stand
// nearer than unlike ones, and the same papers stand where they stood.
import { describe, expect, it } from 'vitest';
import { toPlane } from '../src/search/plane.ts';

const distance = (a?: { x: number; y: number }, b?: { x: number; y: number }) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

/** Vectors about three directions, `each` a direction, each a little off it. */
function threeBunches(each: number): Int8Array[] {
  return Array.from({ length: 3 * each }, (_, n) => {
    const vector = new Int8Array(24);
    const bunch = n % 3;
    for (let i = 0; i < 8; i++) vector[8 * bunch + i] = 5 + ((n * 7 + i * 3) % 3);
    vector[(n * 5) % 24] = -3;
    return vector;
  });
}

describe('the plane', () => {
  it('has papers of one bunch nearer to each other than to those of another', () => {
    const places = toPlane(threeBunches(20));
    const within = distance(places[0], places[3]);
    const [toSecond, toThird] = [distance(places[0], places[1]), distance(places[0], places[2])];
    expect(Math.min(toSecond, toThird)).toBeGreaterThan(3 * within);
    expect(distance(places[1], places[2])).toBeGreaterThan(3 * within);
  });

  it('stays between -1 and 1, and reaches that far', () => {
    const all = toPlane(threeBunches(20)).flatMap(({ x, y }) => [Math.abs(x), Math.abs(y)]);
    expect(Math.max(...all)).toBeCloseTo(1, 9);
  });

  it('is the same for the same papers, and does not hang on how long their vectors are', () => {
    const vectors = threeBunches(5);
    const places = toPlane(vectors);
    expect(toPlane(vectors)).toEqual(places);
    const [first, ...others] = vectors;
    const half = Int8Array.from(first ?? [], (value) => -value);
    expect(toPlane([half, ...others])).not.toEqual(places);
  });

  it('has a place for one paper, for two alike, and none for none', () => {
    expect(toPlane([])).toEqual([]);
    expect(toPlane([Int8Array.of(1, 2, 3)])).toEqual([{ x: 0, y: 0 }]);
    expect(toPlane([Int8Array.of(1, 2, 3), Int8Array.of(2, 4, 6)])).toHaveLength(2);
    for (const { x, y } of toPlane([Int8Array.of(0, 0), Int8Array.of(0, 0)])) {
      expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
    }
  });
});
