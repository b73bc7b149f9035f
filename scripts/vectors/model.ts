// A corpus comes in, the vectors of its stems are trained, and with the centres of cells they are
// packed as the product opens them. The same corpus gives the same bytes.
import { packTermVectors } from '../../src/search/term-vectors.ts';
import { bagsOf } from './bags.ts';
import { findCentres, orderCentres } from './cells.ts';
import type { Corpus } from './corpus.ts';
import type { Matrix } from './dense.ts';
import { findStart } from './start.ts';
import { addUp } from './sums.ts';
import { train } from './train.ts';
import { turn } from './turn.ts';

const DIMENSIONS = 128;
export const CELLS = 512;

/** Any numbers: they say only which of many equally good models it is. */
const SEEDS = { start: 7, training: 1, cells: 20_261_122 };

/** The vectors of a corpus's stems, a row each. `say` is told of each step. */
export function trainModel(corpus: Corpus, say: (line: string) => void): Matrix {
  const vectors = findStart(bagsOf(corpus), corpus.idf, {
    dimensions: DIMENSIONS,
    seed: SEEDS.start,
  });
  say('a start was found');
  train(corpus, vectors, {
    seed: SEEDS.training,
    epochs: 8,
    batch: 1024,
    temperature: 0.06,
    rate: 2e-3,
    say,
  });
  return vectors;
}

/** The model's bytes. `cells`: neighbourhoods that all papers are parted into. */
export function packModel(corpus: Corpus, trained: Matrix, cells: number): Uint8Array {
  const vectors = turn(trained, SEEDS.cells);
  const centres = orderCentres(findCentres(addUp(bagsOf(corpus), vectors), cells, SEEDS.cells));
  const { columns, values } = vectors;
  const stems = corpus.vocabulary.map((stem, i): [string, Float64Array] => [
    stem,
    values.subarray(i * columns, (i + 1) * columns),
  ]);
  return packTermVectors(new Map(stems), centres);
}
