// The papers of the seed and those that pages have shown, by key; what was seen of them; and the
// containers that larger corpora stand in. Look-ups are by primary key alone.
import type { Dexie } from 'dexie';
import type { Paper } from '../paper/paper.ts';
import type { ByteStore } from './byte-store.ts';
import { connect, StoreError } from './connection.ts';
import type { CorpusChange } from './containers.ts';
import {
  changeCorpus,
  dropCorpus,
  dropFromSegments,
  leaveContainer,
  MET_CORPUS,
  makeCorpusRow,
  vouchFor,
} from './containers.ts';
import type {
  ContainerRow,
  CorpusDatabase,
  CorpusRow,
  IndexedDb,
  MetaRow,
  PaperRow,
} from './database.ts';
import { makeCorpusDatabase } from './database.ts';
import { openFresh } from './fresh-papers.ts';
import type { HeldPapers } from './held.ts';
import { listUnvouched, loadHeld } from './held.ts';
import { forgetLists, openLists } from './lists.ts';
import type { KeyRanges } from './open-stored.ts';
import { openStored, withSums } from './open-stored.ts';
import type { OpeningNews } from './opening.ts';
import { watchOpening } from './opening.ts';
import { DamageBook } from './page-sums.ts';
import { beginReading, resultOf } from './plain-reads.ts';
import { plantSeed } from './plant-seed.ts';
import type { SeenTimes } from './seen.ts';
import { SeenPapers } from './seen.ts';
import { sweepPages, writePages } from './stored-pages.ts';
import type { ListVisit } from './visits.ts';

export interface CorpusLimits {
  /** Papers and views not met again for so long are forgotten. */
  maxAgeMs: number;
  /** Of the rest the newest so many are kept. */
  maxMet: number;
}

export const metLimits: CorpusLimits = { maxAgeMs: 90 * 24 * 3600_000, maxMet: 20_000 };

export interface Corpus extends ReturnType<typeof openFresh> {
  /** Papers of the seed and papers met, by their own keys. */
  getPapers(keys: readonly string[]): Promise<Map<string, PaperRow>>;
  /** What a question is answered from; the store of a container that is not there is left out. */
  loadHeld(): Promise<HeldPapers>;
  getSeen(keys: readonly string[]): Promise<Map<string, SeenTimes>>;
  /** All that was seen, as it stands; not to be kept longer than for one answer. */
  openSeen(): Promise<SeenPapers>;
  noteSeen(keys: readonly string[], at: number): Promise<void>;
  /**
   * The reader says that these were seen: they count as seen long ago, on every page. Answers what was
   * known of each before, for undo.
   */
  markSeen(keys: readonly string[], at: number): Promise<(SeenTimes | null)[]>;
  restoreSeen(keys: readonly string[], before: readonly (SeenTimes | null)[]): Promise<void>;
  /** Notes that a list of a stream was opened with these papers on it. */
  visitList(stream: string, keys: readonly string[], at: number): Promise<ListVisit>;
  /** The paper that the reader was at in a list when it was left. */
  getPlace(list: string): Promise<string | null>;
  keepPlace(place: { list: string; key: string | null; at: number }): Promise<void>;
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
  /** All corpora that stand in containers, those that are being built as well. */
  listCorpora(): Promise<CorpusRow[]>;
  /** Throws StoreError where the container is not there. */
  openContainer(id: string): Promise<ByteStore>;
  /**
   * Seen in one transaction; a corpus that is not there yet begins as `kind`. Pages of long containers are
   * written before it and removed after it, in steps.
   */
  changeCorpus(
    change: CorpusChange,
    kind: CorpusRow['kind'],
    at: number,
  ): Promise<CorpusRow | null>;
  /** Notes a container as damaged that somebody has found to be. */
  noteDamaged(id: string): void;
  /** Containers whose bytes were found damaged since the last time that this was asked. */
  takeDamaged(): Promise<string[]>;
  /**
   * Answers nothing from a damaged container any more. Papers met and those of the seed stand in rows as
   * well: they are fresh again, and move into a new one.
   */
  leaveContainer(id: string): Promise<void>;
  /** Ids of containers that answer, or would, and that nothing vouches for: no sums, or marked damaged. */
  listUnvouched(): Promise<string[]>;
  /** The container was read through and is whole: its pages are checked by what they are now. */
  vouchFor(id: string): Promise<void>;
  close(): void;
}

/**
 * `news`: Chromium tells of a loss at the first opening alone, whichever database that is of; all of them
 * lie in the same files.
 */
export function openCorpus(where: IndexedDb = {}, news: Pick<OpeningNews, 'onLoss'> = {}): Corpus {
  const watched = watchOpening(where, news);
  const { use, close } = connect({
    make: () => makeCorpusDatabase(watched.where),
    isUpgrading: watched.isUpgrading,
  });
  // Dexie's type says of it no more than that it has functions.
  const ranges = (where.IDBKeyRange ?? globalThis.IDBKeyRange) as unknown as KeyRanges;
  const book = new DamageBook();
  const parts = { use, ranges, book };
  const openContainer = (row: ContainerRow) => openStored(row, parts);
  // Written by the background alone, so that its own copy is the truth while it lives.
  let seen: Promise<SeenPapers> | null = null;
  const loadSeen = () => {
    seen ??= use(async (database) => new SeenPapers(await readMeta(database, 'seen')));
    seen.catch(() => {
      seen = null;
    });
    return seen;
  };
  const saveSeen = (papers: SeenPapers) =>
    use(({ meta }) => meta.put({ name: 'seen', value: papers.pack() }));

  return {
    getPapers: (keys) =>
      use(async ({ papers }) => {
        const rows = await papers.bulkGet([...keys]);
        return new Map(rows.flatMap((row) => (row ? [[row.key, row]] : [])));
      }),
    loadHeld: () => use((database) => loadHeld(database, openContainer)),
    async getSeen(keys) {
      const papers = await loadSeen();
      return new Map(
        keys.flatMap((key) => {
          const times = papers.get(key);
          return times ? [[key, times]] : [];
        }),
      );
    },
    openSeen: () => loadSeen(),
    async noteSeen(keys, at) {
      const papers = await loadSeen();
      for (const key of keys) papers.note(key, at);
      await saveSeen(papers);
    },
    async markSeen(keys, at) {
      const papers = await loadSeen();
      const before = keys.map((key) => papers.get(key) ?? null);
      for (const key of keys) papers.set(key, { firstAt: 0, lastAt: at });
      await saveSeen(papers);
      return before;
    },
    async restoreSeen(keys, before) {
      const papers = await loadSeen();
      for (const [i, key] of keys.entries()) papers.set(key, before[i] ?? undefined);
      await saveSeen(papers);
    },
    ...openLists(use),
    ...openFresh(use),
    meet: (keys, merge) => use((database) => meet(database, keys, merge)),
    async plantSeed(stamp, papers) {
      await use((database) => write(database, () => plantSeed(database, stamp, papers)));
      await sweepPages(use);
    },
    getSeedStamp: () =>
      use(async (database) => {
        const value = await readMeta(database, 'seed');
        return typeof value === 'string' ? value : null;
      }),
    count: () =>
      use(async ({ papers }) => ({
        seed: await papers.where('kind').equals('seed').count(),
        met: await papers.where('kind').equals('met').count(),
      })),
    async prune(now, limits = metLimits) {
      const gone = await use((database) => write(database, () => prune(database, now, limits)));
      const papers = await loadSeen();
      papers.prune(now - limits.maxAgeMs, limits.maxMet);
      await saveSeen(papers);
      return gone;
    },
    async clearMet() {
      await use((database) => write(database, () => clearMet(database)));
      seen = null;
      await sweepPages(use);
    },
    listCorpora: () => use(({ corpora }) => corpora.toArray()),
    async openContainer(id) {
      const row = await use(({ containers }) => containers.get(id));
      if (!row) throw new StoreError('failed', `No container ${id}.`);
      return openContainer(row);
    },
    async changeCorpus(change, kind, at) {
      const fresh = makeCorpusRow(change.id, kind, at);
      try {
        const rows = await writePages(use, change.add);
        return await use((database) =>
          write(database, () => changeCorpus(database, change, { fresh, rows })),
        );
      } finally {
        // What fails here is swept another time.
        const ids = change.add.map(({ id }) => id);
        await sweepPages(use, ids).catch(() => {});
      }
    },
    noteDamaged: (id) => book.note(id),
    takeDamaged: () => book.take(),
    leaveContainer: (id) =>
      use((database) => write(database, async () => leaveContainer(database, id))),
    listUnvouched: () => use(listUnvouched),
    async vouchFor(id) {
      const row = await use(({ containers }) => containers.get(id));
      if (!row) return;
      const vouched = await withSums(row, parts);
      await use((database) => write(database, async () => vouchFor(database, vouched)));
    },
    close,
  };
}

const readMeta = async (database: CorpusDatabase, name: string): Promise<unknown> =>
  (await resultOf<MetaRow | undefined>(beginReading(database, ['meta'])('meta').get(name)))?.value;

const write = <Result>(database: CorpusDatabase, work: () => Promise<Result>): Promise<Result> =>
  database.transaction(
    'rw',
    // Not the pages: questions read them meanwhile.
    [
      database.papers,
      database.corpora,
      database.containers,
      database.loose,
      database.meta,
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

async function prune(database: CorpusDatabase, now: number, limits: CorpusLimits) {
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

async function clearMet(database: CorpusDatabase) {
  await forget(database, await database.papers.orderBy('metAt').toArray());
  await dropCorpus(database, MET_CORPUS);
  await database.meta.delete('seen');
  await forgetLists(database);
}
