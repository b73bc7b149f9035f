// A corpus comes in, the vectors of its stems go out, and with the centres of cells they are packed
// as the product opens them. The same corpus gives the same bytes.
import { packTermVectors } from '../../src/search/term-vectors.ts';
import type { Bags } from './bags.ts';
import { bagsOf } from './bags.ts';
import { findCentres, orderCentres } from './cells.ts';
import type { Corpus } from './corpus.ts';
import type { Matrix } from './dense.ts';
import { zeros } from './dense.ts';
import { turn } from './turn.ts';

export const SEED = 20_261_122;

/** The sum of the vectors of each list's stems, by their weights. */
export function addUp({ stems, weights, starts }: Bags, vectors: Matrix): Matrix {
  const d = vectors.columns;
  const sums = zeros(starts.length - 1, d);
  for (let list = 0; list < sums.rows; list++) {
    for (let i = starts[list] ?? 0; i < (starts[list + 1] ?? 0); i++) {
      const from = (stems[i] ?? 0) * d;
      const weight = weights[i] ?? 0;
      for (let x = 0; x < d; x++) {
        sums.values[list * d + x] =
          (sums.values[list * d + x] ?? 0) + weight * (vectors.values[from + x] ?? 0);
      }
    }
  }
  return sums;
}

/** The model's bytes. `cells`: neighbourhoods that all papers are parted into. */
export function packModel(corpus: Corpus, trained: Matrix, cells: number): Uint8Array {
  const vectors = turn(trained, SEED);
  const centres = orderCentres(findCentres(addUp(bagsOf(corpus), vectors), cells, SEED));
  const { columns, values } = vectors;
  const stems = corpus.vocabulary.map((stem, i): [string, Float64Array] => [
    stem,
    values.subarray(i * columns, (i + 1) * columns),
  ]);
  return packTermVectors(new Map(stems), centres);
}
