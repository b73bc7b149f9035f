// The papers of a corpus and a vector for each stem come in, better vectors go out: two views of one
// paper shall lie nearer to each other than to the views of the papers around it (InfoNCE, van den
// Oord, Li and Vinyals 2018, both ways). The same corpus and seed give the same numbers.
import { makeRandom } from '../bench-engine/rows.ts';
import { startAdam } from './adam.ts';
import type { Bags } from './bags.ts';
import { bagsOf } from './bags.ts';
import { drawBatches } from './batches.ts';
import type { Corpus } from './corpus.ts';
import type { Matrix } from './dense.ts';
import { timesTransposed, transpose, zeros } from './dense.ts';
import { addUp, normaliseRows } from './sums.ts';
import { startViews } from './views.ts';

export interface TrainOptions {
  seed: number;
  epochs: number;
  /** Papers that are told from each other at once. */
  batch: number;
  /** What cosines are divided by. */
  temperature: number;
  /** Step of Adam at first; it falls to zero in a line. */
  rate: number;
  say?: (line: string) => void;
}

/**
 * The loss of a batch's cosines, which are written over with its slope by each cosine: the mean of
 * -ln of the share of the right one, by rows and by columns.
 */
export function contrast(cosines: Matrix, temperature: number): number {
  const n = cosines.rows;
  const values = cosines.values;
  const rows = new Float64Array(n);
  const columns = new Float64Array(n);
  let loss = 0;
  for (let i = 0; i < n; i++) {
    // No cosine is above 1, so nothing overflows.
    loss -= (2 * ((values[i * n + i] ?? 0) - 1)) / temperature;
    let sum = 0;
    for (let j = 0; j < n; j++) {
      const power = Math.exp(((values[i * n + j] ?? 0) - 1) / temperature);
      values[i * n + j] = power;
      sum += power;
      columns[j] = (columns[j] ?? 0) + power;
    }
    rows[i] = sum;
  }
  const scale = 1 / (2 * n * temperature);
  for (let i = 0; i < n; i++) {
    loss += Math.log(rows[i] ?? 1) + Math.log(columns[i] ?? 1);
    const row = 1 / (rows[i] ?? 1);
    for (let j = 0; j < n; j++) {
      const at = i * n + j;
      values[at] = scale * (values[at] ?? 0) * (row + 1 / (columns[j] ?? 1));
    }
    values[i * n + i] = (values[i * n + i] ?? 0) - 2 * scale;
  }
  return loss / (2 * n);
}

/** Passes the slopes by unit vectors on to the stems whose sums they are. */
function passOn(bags: Bags, units: Matrix, norms: Float64Array, by: Matrix, slopes: Float64Array) {
  const d = units.columns;
  for (let row = 0; row < units.rows; row++) {
    const norm = norms[row] ?? 0;
    if (norm === 0) continue;
    const at = row * d;
    let along = 0;
    for (let x = 0; x < d; x++) along += (by.values[at + x] ?? 0) * (units.values[at + x] ?? 0);
    for (let x = 0; x < d; x++) {
      const across = (by.values[at + x] ?? 0) - along * (units.values[at + x] ?? 0);
      by.values[at + x] = across / norm;
    }
    for (let i = bags.starts[row] ?? 0; i < (bags.starts[row + 1] ?? 0); i++) {
      const to = (bags.stems[i] ?? 0) * d;
      const weight = bags.weights[i] ?? 0;
      for (let x = 0; x < d; x++) {
        slopes[to + x] = (slopes[to + x] ?? 0) + weight * (by.values[at + x] ?? 0);
      }
    }
  }
}

/** `vectors` are trained in place. */
export function train(corpus: Corpus, vectors: Matrix, options: TrainOptions): void {
  const { seed, epochs, temperature, say } = options;
  const random = makeRandom(seed);
  const batch = Math.min(options.batch, corpus.papers);
  const whole = addUp(bagsOf(corpus), vectors);
  normaliseRows(whole);
  const viewsOf = startViews(corpus, batch, random);
  const step = startAdam(vectors.values);
  const slopes = new Float64Array(vectors.values.length);
  const cosines = zeros(batch, batch);
  const turned = zeros(batch, batch);
  const by = zeros(batch, vectors.columns);
  const steps = epochs * Math.floor(corpus.papers / batch);
  let done = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let loss = 0;
    const batches = drawBatches(whole, batch, random);
    for (const papers of batches) {
      const { one, other } = viewsOf(papers);
      const [a, b] = [addUp(one, vectors), addUp(other, vectors)];
      const [aNorms, bNorms] = [normaliseRows(a), normaliseRows(b)];
      timesTransposed(a, b, cosines);
      loss += contrast(cosines, temperature);
      timesTransposed(cosines, transpose(b), by);
      passOn(one, a, aNorms, by, slopes);
      timesTransposed(transpose(cosines, turned), transpose(a), by);
      passOn(other, b, bNorms, by, slopes);
      step(slopes, options.rate * (1 - done / steps));
      done += 1;
    }
    say?.(`epoch ${epoch + 1}: loss ${(loss / batches.length).toFixed(4)}`);
  }
}
