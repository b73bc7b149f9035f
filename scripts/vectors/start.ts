// The papers of a corpus come in, a vector for each stem goes out, from which training starts: the
// singular vectors of the matrix of papers and stems (TF-IDF), found by random projection.
import { makeRandom } from '../bench-engine/rows.ts';
import type { Bags } from './bags.ts';
import type { Matrix } from './dense.ts';
import { eigenOf, orthonormalise, timesTransposed, transpose, zeros } from './dense.ts';

/** Rounds of subspace iteration (Halko, Martinsson and Tropp 2011, algorithm 4.4), and columns beyond. */
const ROUNDS = 5;
const BEYOND = 16;
/** How much of the singular values is taken out, so that the first few do not rule. */
const FLATTENED = 0.25;

/** TF-IDF: weights times idf, each paper of length one. */
function weigh({ stems, weights, starts }: Bags, idf: Float64Array): Float64Array {
  const values = new Float64Array(stems.length);
  for (let paper = 0; paper + 1 < starts.length; paper++) {
    const from = starts[paper] ?? 0;
    const to = starts[paper + 1] ?? 0;
    let sum = 0;
    for (let i = from; i < to; i++) {
      const value = (weights[i] ?? 0) * (idf[stems[i] ?? 0] ?? 0);
      values[i] = value;
      sum += value * value;
    }
    const norm = Math.sqrt(sum) || 1;
    for (let i = from; i < to; i++) values[i] = (values[i] ?? 0) / norm;
  }
  return values;
}

/** The matrix of papers and stems, transposed, times itself, times `q`. */
function project({ stems, starts }: Bags, values: Float64Array, q: Matrix): Matrix {
  const k = q.columns;
  const out = zeros(q.rows, k);
  const [Q, Z] = [q.values, out.values];
  const row = new Float64Array(k);
  for (let paper = 0; paper + 1 < starts.length; paper++) {
    const from = starts[paper] ?? 0;
    const to = starts[paper + 1] ?? 0;
    row.fill(0);
    for (let i = from; i < to; i++) {
      const at = (stems[i] ?? 0) * k;
      const value = values[i] ?? 0;
      for (let x = 0; x < k; x++) row[x] = (row[x] ?? 0) + value * (Q[at + x] ?? 0);
    }
    for (let i = from; i < to; i++) {
      const at = (stems[i] ?? 0) * k;
      const value = values[i] ?? 0;
      for (let x = 0; x < k; x++) Z[at + x] = (Z[at + x] ?? 0) + value * (row[x] ?? 0);
    }
  }
  return out;
}

/** A row of `dimensions` numbers for each stem: idf times its singular vectors, flattened. */
export function findStart(
  bags: Bags,
  idf: Float64Array,
  { dimensions, seed }: { dimensions: number; seed: number },
): Matrix {
  const random = makeRandom(seed);
  const values = weigh(bags, idf);
  const columns = Math.min(idf.length, dimensions + BEYOND);
  let q = zeros(idf.length, columns);
  for (let i = 0; i < q.values.length; i++) q.values[i] = random() - 0.5;
  for (let round = 0; round < ROUNDS; round++) {
    orthonormalise(q);
    q = project(bags, values, q);
  }
  orthonormalise(q);
  const small = zeros(columns, columns);
  timesTransposed(transpose(project(bags, values, q)), transpose(q), small);
  const { values: squares, vectors } = eigenOf(small);
  const turned = zeros(idf.length, columns);
  timesTransposed(q, vectors, turned);
  const first = Math.sqrt(squares[0] ?? 1);
  const start = zeros(idf.length, dimensions);
  for (let stem = 0; stem < idf.length; stem++) {
    for (let x = 0; x < Math.min(dimensions, columns); x++) {
      const flat = (Math.sqrt(Math.max(squares[x] ?? 0, 1e-12)) / first) ** -FLATTENED;
      start.values[stem * dimensions + x] =
        (idf[stem] ?? 0) * (turned.values[stem * columns + x] ?? 0) * flat;
    }
  }
  return start;
}
