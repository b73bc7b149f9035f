// Numbers of pages come in, those that are to be read in one go come out together, and their bytes.
import type { ByteStore } from './byte-store.ts';

/** Pages that are to be read in one go: those that stand side by side. */
export function toRuns(pages: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const page of [...pages].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.at(-1) === page - 1) last.push(page);
    else runs.push([page]);
  }
  return runs;
}

/** All of them in one go. */
export const toOne = (pages: readonly number[]) => (pages.length > 0 ? [pages] : []);

/** Pages that stand side by side, each an array of its own. */
export async function readRun(store: ByteStore, pages: readonly number[], pageBytes: number) {
  const from = (pages[0] ?? 0) * pageBytes;
  const bytes = await store.read(from, Math.min(from + pages.length * pageBytes, store.size));
  if (pages.length === 1) return [bytes];
  // Copies, so that one page of a long reading can go while its neighbours stay.
  return pages.map((_, i) => bytes.slice(i * pageBytes, (i + 1) * pageBytes));
}
