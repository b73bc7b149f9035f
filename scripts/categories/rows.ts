// Files of papers come in; the arXiv rows with categories go out, each paper once, none of a graded
// set. A hash of the id says which are held out: nothing is trained on these, thresholds stand on them.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { NamedRow } from '../graded.ts';

export interface CategoryRow {
  id: string;
  title: string;
  abstract: string;
  /** The primary one first. */
  categories: readonly string[];
}

/** arXiv lists a few categories under two names; the first of a pair is the one kept. */
const ALIASES = new Map([
  ['cs.SY', 'eess.SY'],
  ['math.IT', 'cs.IT'],
  ['cs.NA', 'math.NA'],
  ['stat.TH', 'math.ST'],
  ['q-fin.EC', 'econ.GN'],
  ['math.MP', 'math-ph'],
]);

export const toOneName = (categories: readonly string[]): string[] => [
  ...new Set(categories.map((code) => ALIASES.get(code) ?? code)),
];

/** Every 20th paper, drawn by its id. */
export function isHeldOut({ id }: Pick<CategoryRow, 'id'>): boolean {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0;
  return ((Math.imul(hash, 0x9e3779b1) >>> 16) & 0xffff) % 20 === 0;
}

export async function readCategoryRows(
  files: readonly string[],
  isLeftOut: (row: NamedRow) => boolean,
): Promise<CategoryRow[]> {
  const rows = new Map<string, CategoryRow>();
  for (const file of files) {
    const input = createReadStream(file).pipe(createGunzip());
    for await (const line of createInterface({ input })) {
      if (line === '') continue;
      const row = JSON.parse(line) as NamedRow & { categories?: string[] };
      const { arxivId, title, abstract, categories } = row;
      if (!arxivId || !title || !abstract || !categories?.length) continue;
      if (rows.has(arxivId) || isLeftOut(row)) continue;
      rows.set(arxivId, { id: arxivId, title, abstract, categories: toOneName(categories) });
    }
  }
  return [...rows.values()];
}
