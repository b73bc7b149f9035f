// How alike two texts are: counted by hand for short ones, and for drawn ones against the plain definition. What is
// quicker than the definition must never answer otherwise.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cosine,
  editsBetween,
  isWithinOneEdit,
  reachesCosine,
  shareHeld,
  trigramsOf,
  weightedJaccard,
} from '../src/search/likeness.ts';

/** Few letters, so that many are alike; one that ten bits do not hold. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '漢'), maxLength: 12 });

/** The definition: pieces as texts, each counted. */
function piecesOf(text: string): Map<string, number> {
  const padded = ` ${text} `;
  const counts = new Map<string, number>();
  for (let i = 0; i + 3 <= padded.length; i++) {
    const piece = padded.slice(i, i + 3);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}

function plainCosine(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  const squares = [left, right].map((counts) =>
    [...counts.values()].reduce((sum, count) => sum + count * count, 0),
  );
  const dot = [...left].reduce((sum, [piece, count]) => sum + count * (right.get(piece) ?? 0), 0);
  const scale = Math.sqrt((squares[0] ?? 0) * (squares[1] ?? 0));
  return scale === 0 ? 0 : dot / scale;
}

/** The definition of optimal string alignment, by recursion. */
function plainEdits(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const rest = (x: number, y: number) => plainEdits(a.slice(x), b.slice(y));
  const ways = [rest(1, 0) + 1, rest(0, 1) + 1, rest(1, 1) + (a[0] === b[0] ? 0 : 1)];
  if (a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0]) ways.push(rest(2, 2) + 1);
  return Math.min(...ways);
}

describe('pieces of three letters', () => {
  it('are counted with the ends of the text, and squared', () => {
    const { counts, square } = trigramsOf('aaaa');
    expect([...counts.values()].sort()).toEqual([1, 1, 2]);
    expect(square).toBe(6);
    expect(trigramsOf('a').counts.size).toBe(1);
    expect(trigramsOf('').counts.size).toBe(0);
    expect(trigramsOf('').square).toBe(0);
  });

  it('are as many as the definition has, in letters of any script', () => {
    fc.assert(
      fc.property(word, (text) => {
        const plain = [...piecesOf(text).values()];
        const { counts, square } = trigramsOf(text);
        expect([...counts.values()].sort()).toEqual(plain.sort());
        expect(square).toBe(plain.reduce((sum, count) => sum + count * count, 0));
      }),
    );
  });

  it('of letters that ten bits do not hold are never taken for others', () => {
    // In ten bits the first would be the second.
    const [far, near] = [String.fromCharCode(1024 + 97), 'a'];
    expect(cosine(trigramsOf(far), trigramsOf(near))).toBe(0);
    expect(cosine(trigramsOf(far), trigramsOf(far))).toBeCloseTo(1);
    const last = String.fromCharCode(1023);
    expect(cosine(trigramsOf(last), trigramsOf(String.fromCharCode(1024)))).toBe(0);
  });
});

describe('the cosine of two texts', () => {
  it('is that of the definition, and 0 where one is empty', () => {
    expect(cosine(trigramsOf(''), trigramsOf('a'))).toBe(0);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(cosine(trigramsOf(a), trigramsOf(b))).toBeCloseTo(plainCosine(a, b), 12);
      }),
    );
  });

  it('is told to reach a bound where it does, and nowhere else', () => {
    const one = trigramsOf('abc');
    expect(reachesCosine(one, one, 1)).toBe(true);
    expect(reachesCosine(one, trigramsOf(''), 0.1)).toBe(false);
    expect(reachesCosine(trigramsOf(''), one, 0.1)).toBe(false);
    fc.assert(
      fc.property(word, word, fc.constantFrom(0.1, 0.3, 0.5, 0.7, 0.9, 1), (a, b, least) => {
        const [left, right] = [trigramsOf(a), trigramsOf(b)];
        const reached = left.square > 0 && right.square > 0 && cosine(left, right) >= least;
        expect(reachesCosine(left, right, least)).toBe(reached);
      }),
      { numRuns: 400 },
    );
  });

  it('looks no further once it cannot reach the bound', () => {
    let looks = 0;
    const counts = new Map<number | string, number>();
    counts.get = () => {
      looks += 1;
      return undefined;
    };
    const long = trigramsOf('abcdefghijklmnopqrstuvwxyz');
    expect(reachesCosine(long, { counts, square: 26 }, 0.9)).toBe(false);
    expect(looks).toBeLessThan(10);
    expect(looks).toBeGreaterThan(3);
  });
});

describe('the share of a text that another holds', () => {
  it('counts each piece as often as both have it', () => {
    expect(shareHeld(trigramsOf('aaaa'), trigramsOf('aaa'))).toBeCloseTo(3 / 4);
    expect(shareHeld(trigramsOf('aaa'), trigramsOf('aaaa'))).toBe(1);
    expect(shareHeld(trigramsOf('abc'), trigramsOf('xyz'))).toBe(0);
    expect(shareHeld(trigramsOf(''), trigramsOf('abc'))).toBe(0);
  });
});

describe('the letters between two words', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['abc', 'acb', 1],
    ['abc', 'abd', 1],
    ['abc', 'abcd', 1],
    ['abc', 'bc', 1],
    ['ca', 'abc', 3],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
  ])('of %j and %j are %i', (a, b, edits) => expect(editsBetween(a, b)).toBe(edits));

  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
  it('are those of the definition', () => {
    fc.assert(
      fc.property(short, short, (a, b) => {
        const edits = plainEdits(a, b);
        expect(editsBetween(a, b)).toBe(edits);
        expect(isWithinOneEdit(a, b)).toBe(edits <= 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('are counted in words longer than any before', () => {
    const long = 'ab'.repeat(150);
    expect(editsBetween(long, `${long}x`)).toBe(1);
    expect(editsBetween(long, 'ba'.repeat(150))).toBe(2);
    expect(editsBetween('x'.repeat(127), 'y'.repeat(127))).toBe(127);
    expect(editsBetween('x'.repeat(128), 'y'.repeat(128))).toBe(128);
    expect(editsBetween('abc', 'acb'), 'and then in short ones').toBe(1);
  });
});

describe('two sets of words', () => {
  it('share the weight of what both hold', () => {
    const weight = (text: string) => text.length;
    const shared = (a: string[], b: string[]) => weightedJaccard(new Set(a), new Set(b), weight);
    expect(shared(['a', 'bb'], ['bb', 'ccc'])).toBeCloseTo(2 / 6);
    expect(shared(['a'], ['a'])).toBe(1);
    expect(shared(['a'], [])).toBe(0);
    expect(shared([], ['a'])).toBe(0);
    expect(shared([], [])).toBe(0);
  });
});
