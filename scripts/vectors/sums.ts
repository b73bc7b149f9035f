// Lists of stems and a vector for each stem come in, a vector for each list goes out.
import type { Bags } from './bags.ts';
import type { Matrix } from './dense.ts';
import { zeros } from './dense.ts';

/** The sum of the vectors of each list's stems, by their weights. */
export function addUp({ stems, weights, starts }: Bags, vectors: Matrix): Matrix {
  const d = vectors.columns;
  const sums = zeros(starts.length - 1, d);
  const [out, own] = [sums.values, vectors.values];
  for (let list = 0; list < sums.rows; list++) {
    const at = list * d;
    for (let i = starts[list] ?? 0; i < (starts[list + 1] ?? 0); i++) {
      const from = (stems[i] ?? 0) * d;
      const weight = weights[i] ?? 0;
      for (let x = 0; x < d; x++) out[at + x] = (out[at + x] ?? 0) + weight * (own[from + x] ?? 0);
    }
  }
  return sums;
}

/** Makes each row one long, but for rows of zeros; the lengths that they had. */
export function normaliseRows({ rows, columns, values }: Matrix): Float64Array {
  const norms = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const at = row * columns;
    let sum = 0;
    for (let x = 0; x < columns; x++) sum += (values[at + x] ?? 0) ** 2;
    const norm = Math.sqrt(sum);
    norms[row] = norm;
    if (norm === 0) continue;
    for (let x = 0; x < columns; x++) values[at + x] = (values[at + x] ?? 0) / norm;
  }
  return norms;
}
