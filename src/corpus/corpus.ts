// Papers in, papers out, by key, by any id and by title; and which of them a page has shown.
// Look-ups are by primary key alone (50 keys take about 5 ms) and load only what is asked for.
import type { Dexie } from 'dexie';
import type { Paper } from '../paper/paper.ts';
import { connect } from './connection.ts';
import type { CorpusDatabase, IndexedDb, PaperRow, SeenRow, TitleRow } from './database.ts';
import { makeCorpusDatabase } from './database.ts';
import { putPapers, removePapers } from './paper-rows.ts';

export interface CorpusLimits {
  /** Papers and views not met again for so long are forgotten. */
  maxAgeMs: number;
  /** Of the rest the newest so many are kept. */
  maxMet: number;
}

export const metLimits: CorpusLimits = { maxAgeMs: 90 * 24 * 3600_000, maxMet: 20_000 };

export interface Corpus {
  /** The paper of each id key (`arxiv:1706.03762`), also where it is not the paper's own key. */
  findByIds(ids: readonly string[]): Promise<Map<string, Paper>>;
  findByTitles(titleKeys: readonly string[]): Promise<Map<string, TitleRow>>;
  /** All titles, or only those that a mention with an arXiv id may mean. */
  loadTitles(which: 'all' | 'loose'): Promise<TitleRow[]>;
  /** Every paper, for an index over all of them: 20,000 with abstracts are some 30 MB. */
  loadPapers(): Promise<Paper[]>;
  getSeen(keys: readonly string[]): Promise<Map<string, SeenRow>>;
  noteSeen(keys: readonly string[], at: number): Promise<void>;
  /** Writes papers that a page has shown, in one transaction: `merge` gives each its next state. */
  meet(
    keys: readonly string[],
    merge: (key: string, before: PaperRow | undefined) => PaperRow | null,
  ): Promise<PaperRow[]>;
  /** Makes `papers` the whole of the seed; what was met or seen of them stays. */
  plantSeed(stamp: string, papers: readonly Paper[]): Promise<void>;
  getSeedStamp(): Promise<string | null>;
  count(): Promise<{ seed: number; met: number }>;
  /** Forgets what is too old or too much; answers how many papers went. */
  prune(now: number, limits?: CorpusLimits): Promise<number>;
  /** Forgets all that pages have shown. */
  clearMet(): Promise<void>;
  close(): void;
}

export function openCorpus(where?: IndexedDb): Corpus {
  const { use, close } = connect(() => makeCorpusDatabase(where));
  return {
    findByIds: (ids) => use((database) => findByIds(database, ids)),
    findByTitles: (titleKeys) =>
      use(async (database) => {
        const rows = await database.titles.bulkGet([...titleKeys]);
        return new Map(rows.flatMap((row) => (row ? [[row.titleKey, row]] : [])));
      }),
    loadTitles: (which) =>
      use((database) =>
        which === 'all'
          ? database.titles.toArray()
          : database.titles.where('loose').equals(1).toArray(),
      ),
    loadPapers: () => use((database) => database.papers.toArray()),
    getSeen: (keys) =>
      use(async (database) => {
        const rows = await database.seen.bulkGet([...keys]);
        return new Map(rows.flatMap((row) => (row ? [[row.key, row]] : [])));
      }),
    noteSeen: (keys, at) => use((database) => noteSeen(database, keys, at)),
    meet: (keys, merge) => use((database) => meet(database, keys, merge)),
    plantSeed: (stamp, papers) => use((database) => plantSeed(database, stamp, papers)),
    getSeedStamp: () =>
      use(async (database) => {
        const value = (await database.meta.get('seed'))?.value;
        return typeof value === 'string' ? value : null;
      }),
    count: () =>
      use(async ({ papers }) => ({
        seed: await papers.where('kind').equals('seed').count(),
        met: await papers.where('kind').equals('met').count(),
      })),
    prune: (now, limits = metLimits) => use((database) => prune(database, now, limits)),
    clearMet: () => use(clearMet),
    close,
  };
}

async function findByIds(database: CorpusDatabase, ids: readonly string[]) {
  const [own, aliases] = await Promise.all([
    database.papers.bulkGet([...ids]),
    database.aliases.bulkGet([...ids]),
  ]);
  const found = new Map<string, Paper>();
  const elsewhere: { id: string; key: string }[] = [];
  ids.forEach((id, i) => {
    const paper = own[i];
    const alias = aliases[i];
    if (paper) found.set(id, paper);
    else if (alias) elsewhere.push(alias);
  });
  if (elsewhere.length > 0) {
    const papers = await database.papers.bulkGet(elsewhere.map(({ key }) => key));
    elsewhere.forEach(({ id }, i) => {
      const paper = papers[i];
      if (paper) found.set(id, paper);
    });
  }
  return found;
}

async function noteSeen(database: CorpusDatabase, keys: readonly string[], at: number) {
  const unique = [...new Set(keys)];
  await database.transaction('rw', database.seen, async () => {
    const before = await database.seen.bulkGet(unique);
    await database.seen.bulkPut(
      unique.map((key, i) => ({ key, firstAt: before[i]?.firstAt ?? at, lastAt: at })),
    );
  });
}

const write = <Result>(database: CorpusDatabase, work: () => Promise<Result>): Promise<Result> =>
  database.transaction(
    'rw',
    [
      database.papers,
      database.aliases,
      database.titles,
      database.meta,
      database.seen,
    ] as Dexie['tables'],
    work,
  );

function meet(
  database: CorpusDatabase,
  keys: readonly string[],
  merge: (key: string, before: PaperRow | undefined) => PaperRow | null,
): Promise<PaperRow[]> {
  const unique = [...new Set(keys)];
  return write(database, async () => {
    const before = await database.papers.bulkGet(unique);
    const changed = unique.flatMap((key, i) => merge(key, before[i]) ?? []);
    await putPapers(database, changed);
    return changed;
  });
}

function plantSeed(database: CorpusDatabase, stamp: string, papers: readonly Paper[]) {
  return write(database, async () => {
    const keys = new Set(papers.map((paper) => paper.key));
    const former = await database.papers.where('kind').equals('seed').toArray();
    const leaving = former.filter((paper) => !keys.has(paper.key));
    await removePapers(database, leaving);
    // What a page has shown of a paper stays when the seed lets go of it.
    await putPapers(
      database,
      leaving
        .filter((paper) => paper.metAt !== undefined)
        .map((paper) => ({ ...paper, kind: 'met' })),
    );
    const before = await database.papers.bulkGet([...keys]);
    const known = new Map(before.flatMap((paper) => (paper ? [[paper.key, paper]] : [])));
    await removePapers(database, [...known.values()]);
    await putPapers(
      database,
      papers.map((paper) => {
        const old = known.get(paper.key);
        return old?.metAt === undefined
          ? paper
          : { ...paper, metAt: old.metAt, ...(old.abstract && { abstract: old.abstract }) };
      }),
    );
    await database.meta.put({ name: 'seed', value: stamp });
  });
}

/** Inside a transaction: forgets that pages have shown these papers. */
async function forget(database: CorpusDatabase, papers: readonly PaperRow[]) {
  await removePapers(
    database,
    papers.filter((paper) => paper.kind === 'met'),
  );
  const kept = papers.filter((paper) => paper.kind !== 'met');
  // The seed ships no abstract, so one that stands there was met. Not so for what is imported.
  await database.papers.bulkPut(
    kept.map(({ metAt, abstract, ...paper }) =>
      paper.kind === 'imported' && abstract ? { ...paper, abstract } : paper,
    ),
  );
}

function prune(database: CorpusDatabase, now: number, limits: CorpusLimits): Promise<number> {
  return write(database, async () => {
    const oldest = now - limits.maxAgeMs;
    const old = await database.papers.where('metAt').below(oldest).toArray();
    await forget(database, old);
    const surplus = (await database.papers.where('metAt').above(0).count()) - limits.maxMet;
    const over = surplus > 0 ? await database.papers.orderBy('metAt').limit(surplus).toArray() : [];
    await forget(database, over);
    await database.seen.where('lastAt').below(oldest).delete();
    const seenSurplus = (await database.seen.count()) - limits.maxMet;
    if (seenSurplus > 0) {
      const keys = await database.seen.orderBy('lastAt').limit(seenSurplus).primaryKeys();
      await database.seen.bulkDelete(keys);
    }
    return old.length + over.length;
  });
}

function clearMet(database: CorpusDatabase): Promise<void> {
  return write(database, async () => {
    await forget(database, await database.papers.orderBy('metAt').toArray());
    await database.seen.clear();
  });
}
