// The papers of the seed and those that pages have shown, by key; what was seen of them; and the
// containers that larger corpora stand in. Look-ups are by primary key alone.
import type { Paper } from '../paper/paper.ts';
import type { ByteStore } from './byte-store.ts';
import { connect, StoreError } from './connection.ts';
import type { CorpusChange } from './containers.ts';
import { changeCorpus, leaveContainer, makeCorpusRow, vouchFor } from './containers.ts';
import type { ContainerRow, CorpusRow, IndexedDb, PaperRow } from './database.ts';
import { makeCorpusDatabase } from './database.ts';
import { openFresh } from './fresh-papers.ts';
import type { HeldPapers } from './held.ts';
import { listUnvouched, loadHeld } from './held.ts';
import { openLists } from './lists.ts';
import type { MetLimits } from './met-papers.ts';
import { clearMet, meet, metLimits, prune, writeCorpus } from './met-papers.ts';
import { openSeen } from './open-seen.ts';
import type { KeyRanges } from './open-stored.ts';
import { openStored, withSums } from './open-stored.ts';
import type { OpeningNews } from './opening.ts';
import { watchOpening } from './opening.ts';
import { DamageBook } from './page-sums.ts';
import { readMeta } from './plain-reads.ts';
import { plantSeed } from './plant-seed.ts';
import type { SeenPapers, SeenTimes } from './seen.ts';
import { sweepPages, writePages } from './stored-pages.ts';
import type { ListVisit } from './visits.ts';

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
  prune(now: number, limits?: MetLimits): Promise<number>;
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
  const seen = openSeen(use);

  return {
    getPapers: (keys) =>
      use(async ({ papers }) => {
        const rows = await papers.bulkGet([...keys]);
        return new Map(rows.flatMap((row) => (row ? [[row.key, row]] : [])));
      }),
    loadHeld: () => use((database) => loadHeld(database, openContainer)),
    getSeen: seen.get,
    openSeen: seen.load,
    noteSeen: seen.note,
    markSeen: seen.mark,
    restoreSeen: seen.restore,
    ...openLists(use),
    ...openFresh(use),
    meet: (keys, merge) => use((database) => meet(database, keys, merge)),
    async plantSeed(stamp, papers) {
      await use((database) => writeCorpus(database, () => plantSeed(database, stamp, papers)));
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
      const gone = await use((database) =>
        writeCorpus(database, () => prune(database, now, limits)),
      );
      await seen.prune(now - limits.maxAgeMs, limits.maxMet);
      return gone;
    },
    async clearMet() {
      await use((database) => writeCorpus(database, () => clearMet(database)));
      seen.forget();
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
          writeCorpus(database, () => changeCorpus(database, change, { fresh, rows })),
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
      use((database) => writeCorpus(database, async () => leaveContainer(database, id))),
    listUnvouched: () => use(listUnvouched),
    async vouchFor(id) {
      const row = await use(({ containers }) => containers.get(id));
      if (!row) return;
      const vouched = await withSums(row, parts);
      await use((database) => writeCorpus(database, async () => vouchFor(database, vouched)));
    },
    close,
  };
}
