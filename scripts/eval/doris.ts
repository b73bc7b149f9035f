// DORIS-MAE's best answers (Wang et al. 2023) among 15,000 other papers: at which place the product
// and the baselines find the one that a paragraph asks for goes out.
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { titleKey } from '../../src/paper/title.ts';
import type { AskPool, PoolPaper } from './pool.ts';
import { kinds } from './pool.ts';
import type { EvalFiles, MeasureSet } from './row.ts';
import { meanOf, toRow } from './row.ts';

const SET = 'doris-mae-best';
const OTHERS = 10_000;
/** A place beyond is none: it would add less than a thousandth to a mean. */
const FARTHEST = 1000;

interface Question {
  text: string;
  bestId: string;
}

export interface Doris {
  papers: readonly PoolPaper[];
  questions: readonly Question[];
}

interface FileRow {
  title?: string;
  abstract?: string;
  arxivId?: string;
}

const startOf = (abstract: string) => titleKey(abstract.slice(0, 400)).slice(0, 120);

async function* readRows(file: string): AsyncGenerator<FileRow> {
  const input = createReadStream(file).pipe(createGunzip());
  for await (const line of createInterface({ input })) if (line) yield JSON.parse(line) as FileRow;
}

/** The best answers, then all of papers-5k, then rows of the large file that it does not hold. */
export async function readDoris(files: EvalFiles): Promise<Doris | null> {
  const file = join(files.data, SET, 'queries.jsonl');
  if (![file, files.papers5k, files.papers].every((name) => existsSync(name))) return null;
  const papers = new Map<string, PoolPaper>();
  const starts = new Set<string>();
  const questions: Question[] = [];
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { query, bestId, abstract } = JSON.parse(line) as Record<string, string>;
    const id = `best:${bestId}`;
    questions.push({ text: query ?? '', bestId: id });
    papers.set(id, { id, title: '', abstract });
    starts.add(startOf(abstract ?? ''));
  }
  // A best answer that is in the files too stands in the pool once.
  const take = ({ title = '', abstract = '' }: FileRow, id: string) => {
    if (!starts.has(startOf(abstract))) papers.set(id, { id, title, abstract });
  };
  const known = new Set<string>();
  for await (const row of readRows(files.papers5k)) {
    known.add(row.arxivId ?? '');
    take(row, `5k:${known.size}`);
  }
  let others = 0;
  for await (const row of readRows(files.papers)) {
    if (row.arxivId && known.has(row.arxivId)) continue;
    take(row, `other:${others}`);
    others += 1;
    if (others === OTHERS) break;
  }
  return { papers: [...papers.values()], questions };
}

/** The place of each best answer, from 1; infinite where it is not found at all. */
export async function rankBest(ask: AskPool, { questions }: Doris): Promise<{ place: number }[]> {
  const places: { place: number }[] = [];
  for (const { text, bestId } of questions) {
    const found = await ask({ title: '', abstract: text }, FARTHEST);
    const place = found.slice(0, FARTHEST).findIndex(({ id }) => id === bestId);
    places.push({ place: place < 0 ? Number.POSITIVE_INFINITY : place + 1 });
  }
  return places;
}

export const measureDoris: MeasureSet = async (files) => {
  const set = await readDoris(files);
  if (!set) return null;
  const rows = [];
  for (const [kind, open] of Object.entries(kinds)) {
    const places = await rankBest(await open(set.papers), set);
    const row = (metric: string, measure: (place: number) => number) =>
      toRow(
        { set: SET, kind, metric },
        places,
        meanOf(({ place }) => measure(place)),
      );
    rows.push(row('mrr', (place) => 1 / place));
    rows.push(row('recall10', (place) => (place <= 10 ? 1 : 0)));
  }
  return rows;
};
