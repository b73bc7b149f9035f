// Lists of rows added up, entered in the middle and explained, beside plain loops over the same postings;
// each with a fault that it must see.
import { describe, expect, it } from 'vitest';
import { ranking } from '../src/search/ranking.ts';
import { ByteWriter, SegmentError } from '../src/search/segment/bytes.ts';
import {
  keepWorth,
  lastPlace,
  listWorths,
  pickByFloor,
  pickByPlace,
} from '../src/search/segment/candidates.ts';
import { addUp, toScore, toShared } from '../src/search/segment/lexical-sums.ts';
import {
  addImpacts,
  addRows,
  pickImpacts,
  TERMS_IN_SUM,
  writePostings,
} from '../src/search/segment/postings.ts';

/** Rows at gaps of one to `widest`, the same in each run, with impacts from 1 to 255. */
function makeList(count: number, widest: number, seed: number) {
  const rows = new Uint32Array(count);
  const impacts = new Uint8Array(count);
  let [row, state] = [-1, seed];
  for (let i = 0; i < count; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    row += 1 + ((state >>> 8) % widest);
    rows[i] = row;
    impacts[i] = 1 + ((state >>> 16) % 255);
  }
  return { rows, impacts };
}

function pack(rows: Uint32Array, impacts: Uint8Array | null): Uint8Array {
  const writer = new ByteWriter();
  writePostings(writer, rows, impacts);
  return writer.finish();
}

const CASES = [
  [1, 1],
  [40, 3],
  [300, 500],
  [5000, 1],
  [5000, 40],
  [600, 40_000],
] as const;

describe('a list of rows with impacts', () => {
  it.each(CASES)('of %i at gaps up to %i adds up as a plain loop does', (count, widest) => {
    const { rows, impacts } = makeList(count, widest, 7);
    const papers = (rows.at(-1) ?? 0) + 1;
    const weights = [3, 2 ** 24 - 2 ** 12 - 3];
    const bytes = pack(rows, impacts);
    const sums = new Float64Array(papers);
    addUp(
      sums,
      weights.map((weight) => ({ weight })),
      [bytes, bytes],
    );
    const impactOf = new Map([...rows].map((row, i) => [row, impacts[i] ?? 0]));
    for (let row = 0; row < papers; row += 1 + (row >> 6)) {
      const impact = impactOf.get(row) ?? 0;
      expect(toScore(sums[row] ?? 0)).toBe((2 ** 24 - 2 ** 12) * impact);
      expect(toShared(sums[row] ?? 0)).toBe(impact > 0 ? 2 : 0);
    }
    const least = (2 ** 24 - 2 ** 12) * 128 - 0.5;
    const picked = pickByFloor(sums, { any: least, of: () => least }, []);
    expect([...picked.rows]).toEqual([...rows].filter((row) => (impactOf.get(row) ?? 0) >= 128));
  });

  it.each(CASES)('of %i at gaps up to %i is entered where its rows are', (count, widest) => {
    const { rows, impacts } = makeList(count, widest, 11);
    const bytes = pack(rows, impacts);
    const last = rows.at(-1) ?? 0;
    const entrances = addImpacts(bytes, 1, new Float64Array(last + 1));
    const impactOf = new Map([...rows].map((row, i) => [row, impacts[i] ?? 0]));
    for (let step = 1 + (last >> 13); step < last + 2; step = 3 * step + 1) {
      const wanted = new Set<number>();
      for (let row = 0; row <= last + 5; row += step) wanted.add(row).add(rows[row % count] ?? 0);
      const rising = Uint32Array.from(wanted).sort();
      const found: [number, number][] = [];
      pickImpacts(bytes, entrances, rising, (row, impact) => found.push([row, impact]));
      const plain = [...rising].flatMap((row) => {
        const impact = impactOf.get(row);
        return impact === undefined ? [] : [[row, impact]];
      });
      expect(found).toEqual(plain);
    }
    if (entrances.length < 6) return;
    // Entered one place too late, rows are passed by: the comparison sees it.
    const late = entrances.slice();
    late.copyWithin(3, 5);
    const found: number[] = [];
    pickImpacts(bytes, late, rows, (row) => found.push(row));
    expect(found).not.toEqual([...rows]);
  });

  it('that was damaged is refused', () => {
    const { rows, impacts } = makeList(900, 90, 3);
    const bytes = pack(rows, impacts);
    const last = rows.at(-1) ?? 0;
    expect(() => addImpacts(bytes, 1, new Float64Array(last))).toThrow(SegmentError);
    expect(() => addImpacts(bytes.subarray(0, -1), 1, new Float64Array(last + 1))).toThrow();
    const sums = new Float64Array(last + 1);
    addImpacts(bytes, 2, sums);
    expect(sums[last]).toBe(2 * (impacts.at(-1) ?? 0) * TERMS_IN_SUM + 1);
  });
});

describe('rows that are looked at', () => {
  const { places } = ranking.segment;
  const [papers, ranges] = [9000, [[5000, 5100]] as const];
  const { rows, impacts } = makeList(5800, 2, 23);
  const packed = new Float64Array(papers);
  addImpacts(pack(rows, impacts), 1000, packed);
  // A third counts more, as a row does that is known by its title.
  const factorOf = (row: number) => (row % 3 === 0 ? 1.3 : 1);
  const outside = { factorOf, most: 1.3, except: new Set([rows[7] ?? 0]) };
  const inRange = (row: number) => row >= 5000 && row < 5100;
  const worthOf = (row: number) => toScore(packed[row] ?? 0) * factorOf(row);
  const all = [...packed.keys()].filter((row) => (packed[row] ?? 0) > 0);

  /** By plain sorting: all in the range, and those worth no less than the last of the best outside. */
  function pickPlainly(most: number) {
    const others = all.filter((row) => !inRange(row) && !outside.except.has(row));
    const worths = others.map(worthOf).sort((a, b) => b - a);
    const last = worths[most - 1] ?? 0;
    return all.filter((row) =>
      inRange(row) ? true : others.includes(row) && worthOf(row) >= last,
    );
  }

  it('are those of the ranges and the best elsewhere, with all that tie for the last place', () => {
    const picked = pickByPlace(packed, outside, ranges);
    expect([...picked.rows]).toEqual(pickPlainly(places));
    expect([...picked.packed]).toEqual([...picked.rows].map((row) => packed[row]));
    expect([...picked.rows]).not.toEqual(pickPlainly(places - 30));
    expect(listWorths(picked).length).toBeGreaterThanOrEqual(places);
  });

  it('are the same whether they stand in one part or in three', () => {
    const whole = pickByPlace(packed, outside, ranges);
    const kept = keepWorth(whole, lastPlace([listWorths(whole)])).rows;
    const cuts = [0, 2000, 5050, papers];
    const parts = cuts.slice(1).map((to, i) => {
      const from = cuts[i] ?? 0;
      const moved = (row: number) => row - from;
      const within = ranges.map(
        ([a, b]) => [moved(Math.max(a, from)), moved(Math.min(b, to))] as const,
      );
      const own = {
        most: outside.most,
        factorOf: (row: number) => factorOf(row + from),
        except: new Set([...outside.except].map(moved)),
      };
      return { from, found: pickByPlace(packed.slice(from, to), own, within) };
    });
    const least = lastPlace(parts.map(({ found }) => listWorths(found)));
    const joined = parts.flatMap(({ from, found }) => {
      return [...keepWorth(found, least).rows].map((row) => row + from);
    });
    expect(joined).toEqual([...kept]);
    // Where each part settles it by itself, more are looked at.
    const alone = parts.flatMap(({ found }) => [
      ...keepWorth(found, lastPlace([listWorths(found)])).rows,
    ]);
    expect(alone.length).toBeGreaterThan(kept.length);
  });
});

describe('a list of rows alone', () => {
  it('adds to the rows that gained before, and to new ones where they can still count', () => {
    const [some, others] = [Uint32Array.of(1, 4, 300), Uint32Array.of(0, 4, 299, 300)];
    const sums = new Float64Array(301);
    const touched: number[] = [];
    addRows(pack(some, null), 0.5, sums, touched);
    addRows(pack(others, null), 0.25, sums, null);
    expect(touched).toEqual([1, 4, 300]);
    expect([0, 1, 4, 299, 300].map((row) => sums[row])).toEqual([0, 0.5, 0.75, 0, 0.75]);
    addRows(pack(others, null), 1, sums, touched);
    expect(touched).toEqual([1, 4, 300, 0, 299]);
  });

  it('that leads to no row is refused', () => {
    expect(() => addRows(pack(Uint32Array.of(9), null), 1, new Float64Array(9), [])).toThrow(
      SegmentError,
    );
  });
});
