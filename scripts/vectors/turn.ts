// Vectors come in, the same vectors seen from a turned frame go out: lengths and angles stay, but no
// direction carries much more than another, so that few steps a number tell as much as can be.
import { makeRandom } from '../bench-engine/rows.ts';
import type { Matrix } from './dense.ts';

/** Signs drawn by `seed`, then the fast Walsh and Hadamard transform, twice; columns: a power of two. */
export function turn({ rows, columns, values }: Matrix, seed: number): Matrix {
  if ((columns & (columns - 1)) !== 0) throw new Error(`${columns} dimensions cannot be turned`);
  const random = makeRandom(seed);
  const out = values.slice();
  for (let round = 0; round < 2; round++) {
    const signs = Float64Array.from({ length: columns }, () => (random() < 0.5 ? -1 : 1));
    for (let row = 0; row < rows; row++) {
      const own = out.subarray(row * columns, (row + 1) * columns);
      for (let x = 0; x < columns; x++) {
        own[x] = ((own[x] ?? 0) * (signs[x] ?? 1)) / Math.sqrt(columns);
      }
      transform(own);
    }
  }
  return { rows, columns, values: out };
}

function transform(row: Float64Array): void {
  for (let half = 1; half < row.length; half *= 2) {
    for (let i = 0; i < row.length; i += 2 * half) {
      for (let j = i; j < i + half; j++) {
        const [a, b] = [row[j] ?? 0, row[j + half] ?? 0];
        row[j] = a + b;
        row[j + half] = a - b;
      }
    }
  }
}
