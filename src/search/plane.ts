// Vectors of papers come in; a place in the plane for each goes out, so that near papers stand near. The
// two directions in which the papers differ most span it. The same papers give the same places.
import type { PaperVector } from './term-vectors.ts';

export interface Place {
  x: number;
  y: number;
}

/** Steps of the power method. Where they do not part two directions, these spread the papers alike. */
const STEPS = 60;

/**
 * Places by principal components of the vectors' directions (each brought to length one), by the power
 * method on their covariance, the second after the first was taken out (Jolliffe, Principal Component
 * Analysis, 2002, chapters 1 and 6). Both coordinates are scaled alike into -1 to 1. Takes n d² steps.
 */
export function toPlane(vectors: readonly PaperVector[]): Place[] {
  const dimensions = vectors[0]?.length ?? 0;
  const rows = vectors.map(toUnit);
  const mean = meanOf(rows, dimensions);
  for (const row of rows) for (let i = 0; i < dimensions; i++) row[i] = at(row, i) - at(mean, i);
  const covariance = covarianceOf(rows, dimensions);
  const first = strongestOf(covariance, dimensions);
  takeOut(covariance, first, dimensions);
  const second = strongestOf(covariance, dimensions);
  const places = rows.map((row) => ({ x: dot(row, first), y: dot(row, second) }));
  const most = places.reduce((max, { x, y }) => Math.max(max, Math.abs(x), Math.abs(y)), 0);
  return most > 0 ? places.map(({ x, y }) => ({ x: x / most, y: y / most })) : places;
}

const at = (values: ArrayLike<number>, i: number): number => values[i] ?? 0;

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += at(a, i) * at(b, i);
  return sum;
}

function toUnit(vector: PaperVector): Float64Array {
  const row = Float64Array.from(vector);
  const length = Math.sqrt(dot(row, row));
  return length > 0 ? row.map((value) => value / length) : row;
}

function meanOf(rows: readonly Float64Array[], dimensions: number): Float64Array {
  const mean = new Float64Array(dimensions);
  for (const row of rows) for (let i = 0; i < dimensions; i++) mean[i] = at(mean, i) + at(row, i);
  return mean.map((sum) => sum / rows.length);
}

/** Row by row, not divided by their number: only directions are asked of it. */
function covarianceOf(rows: readonly Float64Array[], dimensions: number): Float64Array {
  const sums = new Float64Array(dimensions * dimensions);
  for (const row of rows) {
    for (let i = 0; i < dimensions; i++) {
      const value = at(row, i);
      const from = i * dimensions;
      for (let j = 0; j < dimensions; j++) sums[from + j] = at(sums, from + j) + value * at(row, j);
    }
  }
  return sums;
}

/** The direction in which the spread is largest; its largest number is positive. */
function strongestOf(matrix: Float64Array, dimensions: number): Float64Array {
  // Any beginning that is not at right angles to the answer will do; this one never changes.
  let direction = Float64Array.from({ length: dimensions }, (_, i) => 1 + (i % 7) / 10);
  for (let step = 0; step < STEPS; step++) {
    const next = new Float64Array(dimensions);
    for (let i = 0; i < dimensions; i++) {
      let sum = 0;
      for (let j = 0; j < dimensions; j++) sum += at(matrix, i * dimensions + j) * at(direction, j);
      next[i] = sum;
    }
    const length = Math.sqrt(dot(next, next));
    // No spread is left: any direction tells as little.
    if (!(length > 1e-9)) return new Float64Array(dimensions);
    direction = next.map((value) => value / length);
  }
  const largest = direction.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a), 0);
  return largest < 0 ? direction.map((value) => -value) : direction;
}

/** Takes the spread in a direction out of the matrix. */
function takeOut(matrix: Float64Array, direction: Float64Array, dimensions: number): void {
  const moved = new Float64Array(dimensions);
  for (let i = 0; i < dimensions; i++)
    for (let j = 0; j < dimensions; j++)
      moved[i] = at(moved, i) + at(matrix, i * dimensions + j) * at(direction, j);
  const spread = dot(moved, direction);
  for (let i = 0; i < dimensions; i++)
    for (let j = 0; j < dimensions; j++) {
      const place = i * dimensions + j;
      matrix[place] = at(matrix, place) - spread * at(direction, i) * at(direction, j);
    }
}
