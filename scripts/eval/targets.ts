// The figures that are aimed at, row by row of the table of measurements: what is to be reached or
// kept below. A row without a line here is shown and not judged.
import type { EvalRow } from './row.ts';

export type RowName = Pick<EvalRow, 'set' | 'kind' | 'metric'>;

export interface EvalTarget extends RowName {
  /** The least that the value may be, the most where `isMost`; or the kind whose value in the same run it is. */
  bound: number | string;
  isMost?: boolean;
}

const PER_KIND = ['format', 'minor', 'edited'] as const;
type Bounds = readonly (number | null)[];

/** One target for each kind that has one. */
function byKind(set: string, metric: string, kinds: readonly string[], bounds: Bounds) {
  return kinds.flatMap((kind, i): EvalTarget[] => {
    const bound = bounds[i] ?? null;
    return bound === null ? [] : [{ set, kind, metric, bound }];
  });
}

const one = (set: string, kind: string, metric: string, bound: number | string): EvalTarget => ({
  set,
  kind,
  metric,
  bound,
});
const atMost = (set: string, kind: string, metric: string, bound: number): EvalTarget => ({
  ...one(set, kind, metric, bound),
  isMost: true,
});

const VARIANTS = 'arxiv-title-variants';
const AUTHORED = 'arxiv-title-variants-authors';

export const targets: readonly EvalTarget[] = [
  ...byKind(VARIANTS, 'recall_certain', PER_KIND, [0.97, 0.45, null]),
  ...byKind(VARIANTS, 'recall_possible', PER_KIND, [0.98, 0.8, 0.15]),
  // One wrong in 2,000.
  one(VARIANTS, 'all', 'precision_certain', 0.9995),
  one(VARIANTS, 'all', 'precision_possible', 0.997),
  atMost(VARIANTS, 'random', 'false_certain', 0.001),
  atMost(VARIANTS, 'random', 'false_possible', 0.0017),
  ...byKind(AUTHORED, 'recall_possible', ['minor', 'edited'], [0.99, 0.6]),
  one(AUTHORED, 'all', 'precision_possible', 0.997),
  one('dblp-acm', 'ours', 'f1', 0.985),
  one('dblp-scholar', 'ours', 'f1', 0.93),
  one('csfcube', 'ours', 'map', 42),
  one('csfcube', 'ours', 'ndcg20', 63),
  one('doris-mae-best', 'ours', 'mrr', 0.5),
  one('doris-mae-best', 'ours', 'recall10', 0.75),
  one('arxiv-categories', 'title+abstract', 'primary', 0.74),
  one('arxiv-categories', 'title+abstract', 'top3', 0.9),
  one('arxiv-categories', 'title+abstract', 'microF1', 0.69),
  one('arxiv-categories', 'title', 'primary', 0.67),
  one('inspec', 'ours', 'f1at10', 0.29),
  one('kdd', 'ours', 'f1at10', 0.14),
  one('www', 'ours', 'f1at10', 0.15),
  one('semeval2017', 'ours', 'f1at10', 0.33),
  one('digest', 'ours', 'ap', 'svm-tf-idf'),
  one('digest', 'ours', 'precision10', 'svm-tf-idf'),
  one('tags', 'abstract', 'precision3', 0.9),
  one('tags', 'abstract', 'covered', 0.9),
  one('tags', 'title', 'precision3', 0.85),
  one('tags', 'title', 'covered', 0.75),
];

export const nameOf = ({ set, kind, metric }: RowName) => `${set} | ${kind} | ${metric}`;

/** Null where the kind that it is measured by has no row. */
export function boundOf(
  { set, metric, bound }: EvalTarget,
  rows: readonly EvalRow[],
): number | null {
  if (typeof bound === 'number') return bound;
  const wanted = nameOf({ set, kind: bound, metric });
  return rows.find((row) => nameOf(row) === wanted)?.value ?? null;
}

export const isMet = (value: number, bound: number, isMost = false) =>
  isMost ? value <= bound : value >= bound;
