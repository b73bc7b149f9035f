// Papers' vectors come in, the centres of their neighbourhoods go out, in an order in which near ones
// stand near each other. The same vectors give the same centres.
import { makeRandom } from '../bench-engine/rows.ts';
import type { Matrix } from './dense.ts';
import { timesTransposed, zeros } from './dense.ts';

const ROUNDS = 12;
/** Papers a cell that the centres are found from; more change nothing that shows. */
const SAMPLE_PER_CELL = 64;

function normalise(values: Float64Array, at: number, length: number): void {
  let sum = 0;
  for (let x = 0; x < length; x++) sum += (values[at + x] ?? 0) ** 2;
  const norm = Math.sqrt(sum) || 1;
  for (let x = 0; x < length; x++) values[at + x] = (values[at + x] ?? 0) / norm;
}

/** Papers drawn without repetition, each of length one. */
function draw(papers: Matrix, count: number, random: () => number): Matrix {
  const { rows, columns, values } = papers;
  const order = Uint32Array.from({ length: rows }, (_, i) => i);
  const drawn = zeros(Math.min(count, rows), columns);
  for (let i = 0; i < drawn.rows; i++) {
    const j = i + Math.floor(random() * (rows - i));
    const from = order[j] ?? 0;
    order[j] = order[i] ?? 0;
    drawn.values.set(values.subarray(from * columns, (from + 1) * columns), i * columns);
    normalise(drawn.values, i * columns, columns);
  }
  return drawn;
}

/** Spherical k-means (Dhillon and Modha 2001); the first centres are the first papers drawn. */
export function findCentres(papers: Matrix, cells: number, seed: number): Float64Array[] {
  const sample = draw(papers, cells * SAMPLE_PER_CELL, makeRandom(seed));
  const d = sample.columns;
  const centres = zeros(cells, d);
  centres.values.set(sample.values.subarray(0, cells * d));
  const near = zeros(sample.rows, cells);
  for (let round = 0; round < ROUNDS; round++) {
    timesTransposed(sample, centres, near);
    const sums = zeros(cells, d);
    for (let i = 0; i < sample.rows; i++) {
      const at = nearestOf(near.values, i * cells, cells) * d;
      for (let x = 0; x < d; x++) {
        sums.values[at + x] = (sums.values[at + x] ?? 0) + (sample.values[i * d + x] ?? 0);
      }
    }
    for (let cell = 0; cell < cells; cell++) {
      // A cell that lost all its papers keeps its centre.
      if (!sums.values.subarray(cell * d, (cell + 1) * d).some((value) => value !== 0)) continue;
      normalise(sums.values, cell * d, d);
      centres.values.set(sums.values.subarray(cell * d, (cell + 1) * d), cell * d);
    }
  }
  return Array.from({ length: cells }, (_, cell) => centres.values.slice(cell * d, (cell + 1) * d));
}

function nearestOf(values: Float64Array, from: number, length: number): number {
  let best = 0;
  for (let i = 1; i < length; i++) {
    if ((values[from + i] ?? 0) > (values[from + best] ?? 0)) best = i;
  }
  return best;
}

type Centre = Float64Array;

const dot = (a: Centre, b: Centre) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/**
 * Halves the centres along the line in which they differ most, and each half again; the half that is
 * nearer to what stands before it comes first.
 */
export function orderCentres(centres: readonly Centre[], before?: Centre): Centre[] {
  if (centres.length <= 2) return orient([...centres], before);
  const axis = widestAxis(centres);
  const sorted = centres
    .map((centre) => ({ centre, at: dot(centre, axis) }))
    .sort((a, b) => a.at - b.at)
    .map(({ centre }) => centre);
  const middle = sorted.length >> 1;
  const halves = [sorted.slice(0, middle), sorted.slice(middle)];
  if (before && dot(meanOf(halves[1] ?? []), before) > dot(meanOf(halves[0] ?? []), before)) {
    halves.reverse();
  }
  const first = orderCentres(halves[0] ?? [], before);
  return [...first, ...orderCentres(halves[1] ?? [], first.at(-1))];
}

function orient(centres: Centre[], before?: Centre): Centre[] {
  const [a, b] = centres;
  return before && a && b && dot(b, before) > dot(a, before) ? [b, a] : centres;
}

function meanOf(centres: readonly Centre[]): Centre {
  const mean = new Float64Array(centres[0]?.length ?? 0);
  for (const centre of centres)
    centre.forEach((value, i) => {
      mean[i] = (mean[i] ?? 0) + value / centres.length;
    });
  return mean;
}

/** The first principal axis, by twenty rounds of power iteration from the farthest centre. */
function widestAxis(centres: readonly Centre[]): Centre {
  const mean = meanOf(centres);
  const offsets = centres.map((centre) => centre.map((value, i) => value - (mean[i] ?? 0)));
  let axis = offsets.reduce((far, one) => (dot(one, one) > dot(far, far) ? one : far));
  for (let round = 0; round < 20; round++) {
    const next = new Float64Array(axis.length);
    for (const offset of offsets) {
      const along = dot(offset, axis);
      offset.forEach((value, i) => {
        next[i] = (next[i] ?? 0) + along * value;
      });
    }
    normalise(next, 0, next.length);
    axis = next;
  }
  return axis;
}
