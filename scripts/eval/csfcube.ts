// CSFCube (Mysore et al. 2021): papers with graded candidates. How well the product and the baselines
// put each paper's candidates in order goes out. The papers' texts stay where they are.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { averagePrecision, ndcgAt } from './graded-lists.ts';
import type { AskPool, PoolPaper } from './pool.ts';
import { kinds } from './pool.ts';
import type { MeasureSet } from './row.ts';
import { meanOf, toRow } from './row.ts';

const SET = 'csfcube';
/** NDCG is cut at this share of a query's candidates, as the set's authors cut it. */
const CUT = 0.2;

export interface CsfQuery {
  /** The asked paper. */
  query: string;
  cands: readonly (readonly [id: string, grade: number])[];
}

export interface Csfcube {
  papers: readonly PoolPaper[];
  queries: readonly CsfQuery[];
}

const linesOf = <T>(text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Null where the set is not there. `data`: the folder of graded sets. */
export function readCsfcube(data: string): Csfcube | null {
  const folder = join(data, SET);
  if (!existsSync(join(folder, 'queries.jsonl'))) return null;
  const docs = gunzipSync(readFileSync(join(folder, 'docs.jsonl.gz'))).toString('utf8');
  return {
    papers: linesOf<PoolPaper>(docs).map(({ id, title, abstract }) => ({ id, title, abstract })),
    queries: linesOf<CsfQuery>(readFileSync(join(folder, 'queries.jsonl'), 'utf8')),
  };
}

/** The grades of each query's candidates in the order in which they are found; the rest come last. */
export async function rankGrades(
  ask: AskPool,
  { papers, queries }: Csfcube,
): Promise<{ grades: number[] }[]> {
  const byId = new Map(papers.map((paper) => [paper.id, paper]));
  const lists: { grades: number[] }[] = [];
  for (const { query, cands } of queries) {
    const asked = byId.get(query);
    if (!asked) throw new Error(`${query} is asked for and not there`);
    const places = new Map((await ask(asked)).map(({ id }, place) => [id, place]));
    const placeOf = (id: string) => places.get(id) ?? places.size;
    const ranked = cands.filter(([id]) => id !== query);
    ranked.sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
    lists.push({ grades: ranked.map(([, grade]) => grade) });
  }
  return lists;
}

export const measureCsfcube: MeasureSet = async ({ data }) => {
  const set = readCsfcube(data);
  if (!set) return null;
  const rows = [];
  for (const [kind, open] of Object.entries(kinds)) {
    const lists = await rankGrades(await open(set.papers), set);
    const row = (metric: string, measure: (grades: readonly number[]) => number) =>
      toRow(
        { set: SET, kind, metric },
        lists,
        meanOf(({ grades }) => 100 * measure(grades)),
      );
    rows.push(row('map', averagePrecision));
    rows.push(row('ndcg20', (grades) => ndcgAt(grades, CUT)));
  }
  return rows;
};
