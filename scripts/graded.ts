// The graded sets come in, a test of a paper goes out: is it one of theirs? What is trained or counted
// must not know the papers that it is measured on.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { titleKey } from '../src/paper/title.ts';

/** The fields of a row that name its paper, in the files of papers and of the graded sets. */
export interface NamedRow {
  id?: string;
  arxivId?: string;
  title?: string;
  abstract?: string;
}

/** Sets that name their papers by id or title; their other rows have neither and change nothing. */
const SETS = ['arxiv-categories/papers', 'arxiv-title-variants/pairs', 'csfcube/docs'];

function readSet(file: string): NamedRow[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as NamedRow);
}

const startOf = (abstract: string) => titleKey(abstract.slice(0, 400)).slice(0, 120);

/** `bench`: the folder of the graded sets. */
export function readGraded(bench: string): (row: NamedRow) => boolean {
  const ids = new Set<string>();
  const titles = new Set<string>();
  for (const row of SETS.flatMap((name) => readSet(join(bench, `${name}.jsonl.gz`)))) {
    if (row.id) ids.add(row.id);
    if (row.title) titles.add(titleKey(row.title));
  }
  // DORIS-MAE names no paper: its best answers are known by the start of their abstracts.
  const starts = new Set<string>();
  const queries = readFileSync(join(bench, 'doris-mae-best/queries.jsonl'), 'utf8');
  for (const line of queries.split('\n').filter(Boolean)) {
    starts.add(startOf((JSON.parse(line) as NamedRow).abstract ?? ''));
  }
  return ({ arxivId = '', title = '', abstract = '' }) =>
    ids.has(arxivId) || titles.has(titleKey(title)) || starts.has(startOf(abstract));
}
