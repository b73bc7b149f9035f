// A corpus comes in, the vectors of its stems go out, and with the centres of cells they are packed
// as the product opens them. The same corpus gives the same bytes.
import { packTermVectors } from '../../src/search/term-vectors.ts';
import { bagsOf } from './bags.ts';
import { findCentres, orderCentres } from './cells.ts';
import type { Corpus } from './corpus.ts';
import type { Matrix } from './dense.ts';
import { addUp } from './sums.ts';
import { turn } from './turn.ts';

export const SEED = 20_261_122;

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
