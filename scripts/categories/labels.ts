// Rows come in, numbers for their categories go out. Some categories hardly ever come first here,
// only because of what was collected; their share is set right by a rule and not by a graded set.
import type { CategoryRow } from './rows.ts';

export interface Labels {
  categories: readonly string[];
  /** The categories of each row. */
  labels: readonly (readonly number[])[];
  /** For each row how much it says of a category as the first one. */
  first: readonly (readonly (readonly [label: number, weight: number])[])[];
  /** How much each row's categories count. */
  weights: Float32Array;
}

/** A category that comes first in less than this share of its rows was not collected. */
const COLLECTED = 0.1;

/**
 * The lists that the rows come from were collected by first category, so that robotics, say, stands
 * in 2,400 rows and comes first in 49. A row of computer vision that is also of robotics has a twin
 * that was not collected, of robotics and also of computer vision: such a row counts as both. (Of the
 * five small categories that were collected the rows where they come first are .92 of the others.)
 * A category of fewer than `leastRows` is left out.
 */
export function toLabels(rows: readonly CategoryRow[], leastRows: number): Labels {
  const anywhere = new Map<string, number>();
  const atFirst = new Map<string, number>();
  for (const { categories } of rows) {
    for (const [i, code] of categories.entries()) {
      anywhere.set(code, (anywhere.get(code) ?? 0) + 1);
      if (i === 0) atFirst.set(code, (atFirst.get(code) ?? 0) + 1);
    }
  }
  const categories = [...anywhere]
    .filter(([, count]) => count >= leastRows)
    .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
    .map(([code]) => code);
  const places = new Map(categories.map((code, place) => [code, place]));
  const isMissed = (code: string) =>
    (atFirst.get(code) ?? 0) < COLLECTED * (anywhere.get(code) ?? 0);
  const labels = rows.map((row) => row.categories.flatMap((code) => places.get(code) ?? []));
  const first = rows.map((row) =>
    row.categories.flatMap((code, i): (readonly [number, number])[] => {
      const place = places.get(code);
      return place !== undefined && (i === 0 || isMissed(code)) ? [[place, 1]] : [];
    }),
  );
  return {
    categories,
    labels,
    first,
    weights: Float32Array.from(first, (own) => Math.max(1, own.length)),
  };
}
