// The rows that the engine is measured on: papers of a file, by the product's own reading; titles of
// a file; more titles drawn from these by a fixed rule. Without files all of them are made up.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { readImport } from '../../src/formats/read-import.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { paperKey } from '../../src/paper/paper.ts';
import { titleKey } from '../../src/paper/title.ts';
import { makePapers } from '../bench/many-papers.ts';

const data = (file: string) =>
  fileURLToPath(new URL(`../../../shared/data/${file}`, import.meta.url));

export const PAPERS_FILE = data('papers-100k.jsonl.gz');
export const TITLES_FILE = data('titles-arxiv.tsv.gz');

/** The file that was named, else the usual one where it is there, else null. */
export function findRows(named: string | undefined, usual: string): string | null {
  if (named !== undefined && !existsSync(named)) throw new Error(`There is no ${named}.`);
  return named ?? (existsSync(usual) ? usual : null);
}

/** At most `most` papers of a file, each key once, in its order. */
export async function readPapers(file: string, most: number): Promise<Paper[]> {
  const papers = new Map<string, Paper>();
  for await (const batch of readImport(new Blob([readFileSync(file)]))) {
    for (const paper of batch.papers) if (papers.size < most) papers.set(paper.key, paper);
    if (papers.size >= most) break;
  }
  return [...papers.values()];
}

/** Made-up papers with the measures of real ones. */
export function inventPapers(count: number): Paper[] {
  return makePapers(count).map(({ id, ...facts }): Paper => {
    const ids = { arxiv: id };
    const key = paperKey(ids, titleKey(facts.title));
    return { key, kind: 'imported', ids, year: 2040, ...facts };
  });
}

/** A paper of which no more than its title and its id is known. */
function toTitled(arxiv: string, title: string): Paper {
  const ids = { arxiv };
  const key = paperKey(ids, '');
  return { key, kind: 'imported', ids, title, authors: [], categories: [] };
}

/** Ids and titles of a file of two columns, each id once. */
export function readTitles(file: string): Paper[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const papers = new Map<string, Paper>();
  for (const line of text.split('\n')) {
    const cut = line.indexOf('\t');
    if (cut > 0) papers.set(line.slice(0, cut), toTitled(line.slice(0, cut), line.slice(cut + 1)));
  }
  return [...papers.values()];
}

export const inventTitles = (count: number): Paper[] =>
  makePapers(count).map(({ id, title }) => toTitled(id, title));

/** Numbers from 0 to 1, the same in each run (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SEED = 1_000_000;
/** The month of ids that are given to drawn titles: none of them is a real paper's. */
const FIRST_MONTH = 6001;

/**
 * `count` titles: the real ones, then drawn ones. A drawn title is the first half of the words of
 * one real title and the second half of another's, both drawn with a fixed seed; one whose key is
 * there already is drawn anew. Ids are of a month to come.
 */
export function drawTitles(real: readonly Paper[], count: number): Paper[] {
  const papers = real.slice(0, count);
  const known = new Set(papers.map(({ title }) => titleKey(title)));
  const random = makeRandom(SEED);
  const pick = () => real[Math.floor(random() * real.length)]?.title.split(' ') ?? [];
  for (let tries = 0; papers.length < count; tries++) {
    if (tries > 20 * count) throw new Error('Too few titles to draw others from.');
    const [head, tail] = [pick(), pick()];
    const words = [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(tail.length >> 1)];
    const title = words.join(' ');
    const key = titleKey(title);
    if (key === '' || known.has(key)) continue;
    known.add(key);
    const n = papers.length;
    const month = FIRST_MONTH + Math.floor(n / 99_999);
    papers.push(toTitled(`${month}.${String(1 + (n % 99_999)).padStart(5, '0')}`, title));
  }
  return papers;
}
