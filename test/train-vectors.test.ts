// Training of term vectors on a made corpus: words that keep the same company end near each other,
// those that keep none do not, and the same seed gives the same bytes.
import { describe, expect, it } from 'vitest';
import { makeRandom } from '../scripts/bench-engine/rows.ts';
import { bagsOf } from '../scripts/vectors/bags.ts';
import { drawBatches } from '../scripts/vectors/batches.ts';
import { findCentres, orderCentres } from '../scripts/vectors/cells.ts';
import type { Corpus } from '../scripts/vectors/corpus.ts';
import { startCorpus, toSentences } from '../scripts/vectors/corpus.ts';
import type { Matrix } from '../scripts/vectors/dense.ts';
import { eigenOf, timesTransposed, zeros } from '../scripts/vectors/dense.ts';
import { packModel } from '../scripts/vectors/model.ts';
import { findStart } from '../scripts/vectors/start.ts';
import { contrast, train } from '../scripts/vectors/train.ts';
import { turn } from '../scripts/vectors/turn.ts';
import { openTermVectors } from '../src/search/term-vectors.ts';

const SEA = 'kelp reef tide gull crab sail'.split(' ');
const TOWN = 'tram kiosk plaza loft pub curb'.split(' ');
/** Two words of the sea that never stand in one paper, and one of the town. */
const [SQUID, PRAWN, TAXI] = ['squid', 'prawn', 'taxi'];

/** Papers of the sea and of the town; `mixed`: each takes its words from both. */
function makeCorpus(mixed = false): Corpus {
  const random = makeRandom(5);
  const corpus = startCorpus(1, 1);
  for (let i = 0; i < 240; i++) {
    const isSea = i % 2 === 0;
    const name = isSea ? (i % 4 === 0 ? SQUID : PRAWN) : TAXI;
    const pick = () => {
      const words = (mixed ? random() < 0.5 : isSea) ? SEA : TOWN;
      return words[Math.floor(random() * words.length)] ?? '';
    };
    const sentence = () => `${pick()} ${pick()}.`;
    const abstract = [sentence(), `${name} ${sentence()}`, sentence(), sentence()].join(' ');
    corpus.add(toSentences({ title: `${pick()} ${pick()}`, abstract }));
  }
  return corpus.finish();
}

const corpus = makeCorpus();
const options = { seed: 3, epochs: 20, batch: 240, temperature: 0.5, rate: 0.05 };

function randomStart({ vocabulary }: Corpus, dimensions = 16): Matrix {
  const random = makeRandom(9);
  const start = zeros(vocabulary.length, dimensions);
  for (let i = 0; i < start.values.length; i++) start.values[i] = random() - 0.5;
  return start;
}

function cosine(of: Corpus, { columns, values }: Matrix, a: string, b: string): number {
  const rowOf = (word: string) => {
    const at = of.vocabulary.indexOf(word) * columns;
    return values.subarray(at, at + columns);
  };
  const dot = (x: Float64Array, y: Float64Array) =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  const [x, y] = [rowOf(a), rowOf(b)];
  return dot(x, y) / Math.sqrt(dot(x, x) * dot(y, y));
}

/** How much nearer the two words of the sea are to each other than to that of the town. */
const lead = (of: Corpus, vectors: Matrix) =>
  cosine(of, vectors, SQUID, PRAWN) -
  Math.max(cosine(of, vectors, SQUID, TAXI), cosine(of, vectors, PRAWN, TAXI));

describe('training', () => {
  it('brings words of the same company together that never meet', () => {
    const vectors = randomStart(corpus);
    train(corpus, vectors, options);
    expect(lead(corpus, vectors)).toBeGreaterThan(0.5);
  });

  it('does so neither untrained nor where no word keeps company', () => {
    expect(lead(corpus, randomStart(corpus))).toBeLessThan(0);
    const mixed = makeCorpus(true);
    const vectors = randomStart(mixed);
    train(mixed, vectors, options);
    expect(lead(mixed, vectors)).toBeLessThan(0);
  });

  it('gives the same numbers for the same seed, and others for another', () => {
    const trained = (seed: number) => {
      const vectors = findStart(bagsOf(corpus), corpus.idf, { dimensions: 8, seed: 1 });
      train(corpus, vectors, { ...options, seed, epochs: 2 });
      return vectors;
    };
    const first = packModel(corpus, trained(3), 4);
    expect(packModel(corpus, trained(3), 4)).toEqual(first);
    expect(packModel(corpus, trained(4), 4)).not.toEqual(first);
    const model = openTermVectors(first);
    expect(model).toMatchObject({ dimensions: 8, cells: 4 });
    expect(model.stemVector('kelp')).not.toBeNull();
  });

  it('has a loss whose slope is what a small change of a cosine does', () => {
    const cosines = (): Matrix => ({
      rows: 2,
      columns: 2,
      values: Float64Array.of(0.5, 0.1, -0.2, 0.3),
    });
    const slopes = cosines();
    contrast(slopes, 0.5);
    for (let i = 0; i < 4; i++) {
      const [up, down] = [cosines(), cosines()];
      up.values[i] = (up.values[i] ?? 0) + 1e-5;
      down.values[i] = (down.values[i] ?? 0) - 1e-5;
      const measured = (contrast(up, 0.5) - contrast(down, 0.5)) / 2e-5;
      expect(slopes.values[i]).toBeCloseTo(measured, 6);
    }
  });
});

describe('a corpus', () => {
  it('numbers stems of enough papers and drops the others, sentence by sentence', () => {
    const small = startCorpus(2, 1);
    small.add(toSentences({ title: 'Kelp grows', abstract: 'The reef. Kelp and crabs!' }));
    small.add(toSentences({ title: 'Reefs', abstract: 'Of kelp. Of gulls.' }));
    small.add(toSentences({ title: 'Trams', abstract: 'None of these.' }));
    const { vocabulary, papers, stems, sentences, starts } = small.finish();
    expect(vocabulary).toEqual(['kelp', 'reef']);
    expect(papers).toBe(3);
    expect([...stems]).toEqual([0, 1, 0, 1, 0]);
    expect([...sentences]).toEqual([0, 1, 2, 3, 4, 5, 5, 5, 5]);
    expect([...starts]).toEqual([0, 3, 6, 8]);
  });
});

describe('matrices', () => {
  it('are multiplied alike whatever rows are done at once', () => {
    const random = makeRandom(1);
    const [a, b] = [zeros(7, 5), zeros(6, 5)];
    for (const { values } of [a, b])
      values.forEach((_, i) => {
        values[i] = random();
      });
    const [whole, parts] = [zeros(7, 6), zeros(7, 6)];
    timesTransposed(a, b, whole);
    for (const [from, to] of [
      [0, 3],
      [3, 4],
      [4, 7],
    ] as const) {
      timesTransposed(a, b, parts, from, to);
    }
    expect(parts.values).toEqual(whole.values);
    const by = (i: number, j: number) =>
      [0, 1, 2, 3, 4].reduce(
        (sum, x) => sum + (a.values[i * 5 + x] ?? 0) * (b.values[j * 5 + x] ?? 0),
        0,
      );
    expect(whole.values[6 * 6 + 5]).toBeCloseTo(by(6, 5), 12);
    expect(whole.values[1 * 6 + 2]).toBeCloseTo(by(1, 2), 12);
  });

  it('have the eigenvalues of a symmetric one, largest first', () => {
    const { values, vectors } = eigenOf({
      rows: 2,
      columns: 2,
      values: Float64Array.of(2, 1, 1, 2),
    });
    expect(values[0]).toBeCloseTo(3, 12);
    expect(values[1]).toBeCloseTo(1, 12);
    expect(Math.abs(vectors.values[0] ?? 0)).toBeCloseTo(Math.SQRT1_2, 12);
  });

  it('keep lengths and angles when they are turned', () => {
    const own = zeros(2, 4);
    own.values.set([1, 0, 0, 0, 0.6, 0.8, 0, 0]);
    const turned = turn(own, 2).values;
    const dot = (i: number, j: number) =>
      [0, 1, 2, 3].reduce((sum, x) => sum + (turned[4 * i + x] ?? 0) * (turned[4 * j + x] ?? 0), 0);
    expect(dot(0, 0)).toBeCloseTo(1, 12);
    expect(dot(0, 1)).toBeCloseTo(0.6, 12);
  });
});

/** Points on an arc; neighbours on it are near. */
function arc(count: number): Matrix {
  const points = zeros(count, 2);
  for (let i = 0; i < count; i++) {
    const angle = (Math.PI * ((i * 7) % count)) / count;
    points.values.set([Math.cos(angle), Math.sin(angle)], 2 * i);
  }
  return points;
}

describe('cells', () => {
  const angleOf = (centre: Float64Array) => Math.atan2(centre[1] ?? 0, centre[0] ?? 0);
  const leaps = (centres: readonly Float64Array[]) =>
    centres
      .slice(1)
      .reduce(
        (sum, centre, i) => sum + Math.abs(angleOf(centre) - angleOf(centres[i] ?? centre)),
        0,
      );

  it('stand in an order in which neighbours are near', () => {
    const centres = findCentres(arc(200), 16, 1);
    const ordered = orderCentres(centres);
    expect([...ordered].sort()).toEqual([...centres].sort());
    expect(leaps(ordered)).toBeLessThan(Math.PI);
    expect(leaps(centres)).toBeGreaterThan(Math.PI);
  });
});

describe('batches', () => {
  it('hold every paper at most once, near ones together', () => {
    const papers = arc(100);
    const batches = drawBatches(papers, 20, makeRandom(2));
    expect(batches.map((batch) => batch.length)).toEqual([20, 20, 20, 20, 20]);
    expect(new Set(batches.flatMap((batch) => [...batch])).size).toBe(100);
    const spread = (batch: ArrayLike<number>) => {
      const places = Array.from(batch, (paper) => (paper * 7) % 100);
      return Math.max(...places) - Math.min(...places);
    };
    const mean = batches.reduce((sum, batch) => sum + spread(batch), 0) / 5;
    expect(mean).toBeLessThan(60);
    expect(spread(Array.from({ length: 20 }, (_, i) => i))).toBeGreaterThan(90);
  });
});
