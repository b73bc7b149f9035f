// Papers that pages have shown: written as they are met, forgotten when they are old or too many, or all at once.
// What is of the seed stays; what was met of it goes. It must never leave in a container what it takes out of rows.
import type { Dexie } from 'dexie';
import { dropCorpus, dropFromSegments, MET_CORPUS } from './containers.ts';
import type { CorpusDatabase, PaperRow } from './database.ts';
import { forgetLists } from './lists.ts';

export interface MetLimits {
  /** Papers and views not met again for so long are forgotten. */
  maxAgeMs: number;
  /** Of the rest the newest so many are kept. */
  maxMet: number;
}

export const metLimits: MetLimits = { maxAgeMs: 90 * 24 * 3600_000, maxMet: 20_000 };

/** One transaction over all that changes together. Not the pages: questions read them meanwhile. */
export const writeCorpus = <Result>(
  database: CorpusDatabase,
  work: () => Promise<Result>,
): Promise<Result> =>
  database.transaction(
    'rw',
    [
      database.papers,
      database.corpora,
      database.containers,
      database.loose,
      database.meta,
    ] as Dexie['tables'],
    work,
  );

/** Writes papers that a page has shown, in one transaction: `merge` gives each its next state, or null for none. */
export function meet(
  database: CorpusDatabase,
  keys: readonly string[],
  merge: (key: string, before: PaperRow | undefined) => PaperRow | null,
): Promise<PaperRow[]> {
  const unique = [...new Set(keys)];
  return writeCorpus(database, async () => {
    const before = await database.papers.bulkGet(unique);
    const changed = unique.flatMap((key, i): PaperRow[] => {
      const next = merge(key, before[i]);
      return next ? [{ ...next, fresh: 1 }] : [];
    });
    await database.papers.bulkPut(changed);
    return changed;
  });
}

/** Inside a transaction: forgets that pages have shown these papers. */
async function forget(database: CorpusDatabase, papers: readonly PaperRow[]) {
  const going = papers.filter(({ kind }) => kind === 'met').map(({ key }) => key);
  await database.papers.bulkDelete(going);
  await dropFromSegments(database, going);
  // The seed ships no abstract, so one that stands there was met.
  await database.papers.bulkPut(
    papers
      .filter(({ kind }) => kind !== 'met')
      .map(({ metAt, abstract, ...paper }) => ({ ...paper, fresh: 1 })),
  );
}

/** Inside a transaction: forgets what is too old or too much; answers how many papers went. */
export async function prune(
  database: CorpusDatabase,
  now: number,
  limits: MetLimits,
): Promise<number> {
  const old = await database.papers
    .where('metAt')
    .below(now - limits.maxAgeMs)
    .toArray();
  await forget(database, old);
  const surplus = (await database.papers.where('metAt').above(0).count()) - limits.maxMet;
  const over = surplus > 0 ? await database.papers.orderBy('metAt').limit(surplus).toArray() : [];
  await forget(database, over);
  return old.length + over.length;
}

/** Inside a transaction: forgets all that pages have shown. */
export async function clearMet(database: CorpusDatabase): Promise<void> {
  await forget(database, await database.papers.orderBy('metAt').toArray());
  await dropCorpus(database, MET_CORPUS);
  await database.meta.delete('seen');
  await forgetLists(database);
}
