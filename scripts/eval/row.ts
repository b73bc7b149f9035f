// What a measurement of quality says: one figure a row, with bounds. A measure over graded items
// comes in, the figure and what the items leave open of it go out; the same items give the same bounds.
import { makeRandom } from '../bench-engine/rows.ts';

export interface EvalRow {
  set: string;
  kind: string;
  metric: string;
  value: number;
  /** Graded items that the figure rests on. */
  n: number;
  /** Bounds of 95 %, by the bootstrap over the items. */
  low: number;
  high: number;
}

export interface EvalFiles {
  /** A folder of graded sets, of the layout of `../shared/data/bench`. */
  data: string;
  /** Ids and titles, a line each, a tab between. */
  titles: string;
  /** Papers, a JSON line each. */
  papers: string;
  papers5k: string;
}

/** Measures one graded set; null where the set, or a file that it needs, is not there. */
export type MeasureSet = (files: EvalFiles) => Promise<EvalRow[] | null>;

const RESAMPLES = 1000;
const SEED = 20_261_122;

/**
 * Percentile bootstrap (Efron 1979): `measure` of all items, and of `RESAMPLES` draws of as many with
 * replacement. What belongs together (the candidates of one query) must be one item.
 */
export function toRow<Item>(
  name: Pick<EvalRow, 'set' | 'kind' | 'metric'>,
  items: readonly Item[],
  measure: (items: readonly Item[]) => number,
): EvalRow {
  const random = makeRandom(SEED);
  const drawn = Array.from({ length: RESAMPLES }, () =>
    measure(items.flatMap(() => items[Math.floor(random() * items.length)] ?? [])),
  ).sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.floor(share * (RESAMPLES - 1))] ?? 0;
  return { ...name, value: measure(items), n: items.length, low: at(0.025), high: at(0.975) };
}

/** The mean of a number of each item. */
export const meanOf =
  <Item>(measure: (item: Item) => number) =>
  (items: readonly Item[]): number =>
    items.reduce((sum, item) => sum + measure(item), 0) / Math.max(1, items.length);
