// arXiv papers with their categories come in, how often the shipped model guesses these goes out, with
// an abstract and by title alone; beside it the category whose papers' mean is nearest.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { openIdf } from '../../src/search/segment/idf.ts';
import { countTerms } from '../../src/search/terms.ts';
import { openCategoryModel, type RankedCategory } from '../../src/topics/category-model.ts';
import { type CategoryRow, isHeldOut, readCategoryRows, toOneName } from '../categories/rows.ts';
import { readGraded } from '../graded.ts';
import type { EvalFiles, EvalRow } from './row.ts';
import { meanOf, toRow } from './row.ts';

const SET = 'arxiv-categories';
/**
 * The set that is predicted: the likeliest first category, and all that are there as likely as this.
 * The best of .3, .35, .4 and .45 on the 4,476 rows held out from training (microF1 .720).
 */
const LEAST_LISTED = 0.4;
/** A category of fewer papers has no mean. */
const LEAST_PAPERS = 40;

interface Outcome {
  primary: boolean;
  top3: boolean;
  /** Of the predicted set, of all predicted, of the paper's own. */
  hits: number;
  predicted: number;
  own: number;
}

const ourOwn = (file: string) =>
  new Uint8Array(
    readFileSync(fileURLToPath(new URL(`../../public/corpus/${file}`, import.meta.url))),
  );

/** Categories that arXiv lists under two names count as one, on both sides. */
function readRows(data: string): CategoryRow[] | null {
  const file = join(data, SET, 'papers.jsonl.gz');
  if (!existsSync(file)) return null;
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const row = JSON.parse(line) as CategoryRow;
    return { ...row, categories: toOneName(row.categories) };
  });
}

function judge({ categories }: CategoryRow, ranked: readonly RankedCategory[]): Outcome {
  const [primary] = categories;
  const predicted = ranked.filter(({ listed }, i) => i === 0 || listed >= LEAST_LISTED);
  return {
    primary: ranked[0]?.code === primary,
    top3: ranked.slice(0, 3).some(({ code }) => code === primary),
    hits: predicted.filter(({ code }) => categories.includes(code)).length,
    predicted: predicted.length,
    own: categories.length,
  };
}

function microF1(outcomes: readonly Outcome[]): number {
  const sum = (key: 'hits' | 'predicted' | 'own') =>
    outcomes.reduce((all, outcome) => all + outcome[key], 0);
  return (2 * sum('hits')) / Math.max(1, sum('predicted') + sum('own'));
}

/** Nearest mean by cosine: 1 + ln count times the square root of idf, the title counted twice. */
async function openCentroids(files: EvalFiles): Promise<(text: CategoryRow) => RankedCategory[]> {
  const idf = openIdf(ourOwn('idf.bin'));
  const known = new Map<string, number>();
  const idfOf = (term: string) => {
    const rare = known.get(term) ?? Math.sqrt(idf.idfOf(term));
    known.set(term, rare);
    return rare;
  };
  const weigh = ({ title, abstract }: CategoryRow) => {
    const counts = [...countTerms(abstract, 1, countTerms(title, 2))];
    const weighed = counts.map(([term, count]): [string, number] => [
      term,
      (1 + Math.log(count)) * idfOf(term),
    ]);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return weighed.map(([term, weight]): [string, number] => [term, weight / length]);
  };
  const rows = await readCategoryRows([files.papers, files.papers5k], readGraded(files.data));
  const sums = new Map<string, { papers: number; terms: Map<string, number> }>();
  for (const row of rows.filter((one) => !isHeldOut(one))) {
    const code = row.categories[0] ?? '';
    const sum = sums.get(code) ?? { papers: 0, terms: new Map<string, number>() };
    sums.set(code, sum);
    sum.papers += 1;
    for (const [term, weight] of weigh(row)) {
      sum.terms.set(term, (sum.terms.get(term) ?? 0) + weight);
    }
  }
  const means = [...sums].filter(([, { papers }]) => papers >= LEAST_PAPERS);
  const lengths = new Map(
    means.map(([code, { terms }]) => [
      code,
      Math.sqrt([...terms.values()].reduce((sum, weight) => sum + weight * weight, 0)),
    ]),
  );
  return (text) => {
    const weighed = weigh(text);
    const ranked = means.map(([code, { terms }]) => {
      const dot = weighed.reduce((sum, [term, weight]) => sum + weight * (terms.get(term) ?? 0), 0);
      return { code, first: dot / (lengths.get(code) ?? 1), listed: 0 };
    });
    return ranked.sort((a, b) => b.first - a.first);
  };
}

const titled = (row: CategoryRow): CategoryRow => ({ ...row, abstract: '' });

export async function measureCategories(files: EvalFiles): Promise<EvalRow[] | null> {
  const rows = readRows(files.data);
  if (!rows) return null;
  const model = openCategoryModel(ourOwn('categories.bin'));
  const whole = rows.map((row) => judge(row, model.read(row).ranked));
  const byTitle = rows.map((row) => judge(row, model.read(titled(row)).ranked));
  const share = (kind: string, metric: 'primary' | 'top3', outcomes: readonly Outcome[]) =>
    toRow(
      { set: SET, kind, metric },
      outcomes,
      meanOf((outcome) => Number(outcome[metric])),
    );
  const figures = [
    share('title+abstract', 'primary', whole),
    share('title+abstract', 'top3', whole),
    toRow({ set: SET, kind: 'title+abstract', metric: 'microF1' }, whole, microF1),
    share('title', 'primary', byTitle),
  ];
  if (!existsSync(files.papers) || !existsSync(files.papers5k)) return figures;
  const nearest = await openCentroids(files);
  const near = rows.map((row) => judge(row, nearest(row)));
  return [
    ...figures,
    share('tf-idf title+abstract', 'primary', near),
    share('tf-idf title+abstract', 'top3', near),
    share(
      'tf-idf title',
      'primary',
      rows.map((row) => judge(row, nearest(titled(row)))),
    ),
  ];
}
