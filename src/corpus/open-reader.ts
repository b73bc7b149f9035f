// The database of what the reader keeps, opened: calls come in, rows go out, after the disk has them.
// It must never write into a database of a newer format, and never delete one.
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import { fingerprintNumber } from '../paper/fingerprint.ts';
import type { Kept } from '../paper/kept.ts';
import type { OverlayRecord } from '../paper/topic-overlay.ts';
import type { Patience } from './connection.ts';
import { connect, StoreError, usualPatience } from './connection.ts';
import type { CorrectionRow, IndexedDb, ReaderDatabase } from './database.ts';
import { makeReaderDatabase } from './database.ts';
import type { SavedName } from './entry-names.ts';
import { EntryNames } from './entry-names.ts';
import { watchOpening } from './opening.ts';
import { beginReading, resultOf } from './plain-reads.ts';
import type { EntryStep, Reader, ReaderContents } from './reader.ts';
import {
  changeAll,
  changeCorrections,
  changeEntries,
  changeOverlay,
  checkFormat,
  findEntries,
  namesOf,
  putEntry,
  readAll,
  readSequence,
  step,
} from './reader-rows.ts';
import { salvage, toKept } from './salvage.ts';
import { shareReading } from './shared-reading.ts';

/** What is told and waited for while the database is opened, and for how long. */
export interface ReaderOptions {
  /** Chromium found the files damaged and has begun an empty database. */
  onLoss?(message: string): void;
  /** All that is kept, before a new version of the database is made of it; waited for. */
  beforeUpgrade?(kept: Kept): Promise<void>;
  opening?: Patience;
  working?: Patience;
  maxTries?: number;
}

const readTable = <Row>(database: ReaderDatabase, name: 'overlay' | 'corrections') =>
  resultOf<Row[]>(beginReading(database, [name])(name).getAll());

export function openReader(where: IndexedDb = {}, options: ReaderOptions = {}): Reader {
  let newer = false;
  const { opening, working = usualPatience, maxTries, onLoss, beforeUpgrade } = options;
  const watched = watchOpening(where, {
    ...(onLoss && { onLoss }),
    ...(beforeUpgrade && { beforeUpgrade: (rows) => beforeUpgrade(toKept(rows)) }),
  });
  const { use, close } = connect({
    make: () => makeReaderDatabase(watched.where),
    async prepare(database) {
      newer = (await checkFormat(database)) === 'newer';
    },
    ready: watched.ready,
    isUpgrading: watched.isUpgrading,
    working,
    ...(opening && { opening }),
    ...(maxTries !== undefined && { maxTries }),
  });
  const names = new EntryNames(() =>
    use(async (database) => {
      const store = beginReading(database, ['entries', 'names']);
      const keys = await Promise.all([
        resultOf(store('entries').getAllKeys()),
        resultOf(store('names').getAllKeys()),
      ]);
      return keys.flat() as string[];
    }),
  );
  let corrections: Promise<CorrectionRow[]> | null = null;
  let overlay: Promise<readonly OverlayRecord[]> | null = null;
  const change = <Result>(work: (database: ReaderDatabase) => Promise<Result>) =>
    use((database) => {
      if (newer) {
        throw new StoreError('database-newer', 'A newer version of Scholium has written here.');
      }
      // Dexie follows the awaits of an async function alone.
      return database.transaction('rw', database.tables, async () => work(database));
    }).finally(() => {
      corrections = null;
      names.forgetStates();
      contents.forget();
    });
  const add = (entry: Entry) => names.add([entry.key, ...namesOf(entry)]);
  const changeSeveral = (changes: readonly EntryStep[]) =>
    change(async (database) => {
      const changed = await changeEntries(database, changes);
      // Before it is written for good: a name too many costs a look, one too few an answer.
      for (const { after } of changed) if (after) add(after);
      return changed;
    });
  /** A name that no entry bears needs no look into the database. */
  const findKnown = async (asked: readonly string[]) => {
    const isKnown = await names.open();
    const known = asked.filter((name) => isKnown(fingerprintNumber(name)));
    if (known.length === 0) return new Map<string, Entry[]>();
    return use((database) => findEntries(database, known));
  };

  let lacks = false;
  const forgetAll = () => {
    corrections = null;
    overlay = null;
    names.forget();
  };
  /** Row by row where one of them takes the reading of all with it. */
  const contents = shareReading(async (): Promise<ReaderContents> => {
    const all = await use((database) =>
      database.transaction('r', database.tables, async () => readAll(database)),
    ).catch((error: unknown) => {
      if (!(error instanceof StoreError && error.cause)) throw error;
      return use(salvage);
    });
    lacks = all.unreadable.length > 0;
    return all;
  });
  const loadContents = contents.read;

  return {
    getFormat: () => use(async () => (newer ? 'newer' : 'ok')),
    findEntries: findKnown,
    openNames: () => names.open(),
    findSaved: (asked) =>
      names.findStates(asked, async (missing) => {
        const found = await findKnown(missing);
        return missing.map((name) =>
          (found.get(name) ?? [])
            .filter(isSaved)
            .map(({ ids, status }): SavedName => ({ ids, state: status ?? 'saved' })),
        );
      }),
    hasUnreadable: () => lacks,
    async listSaved() {
      const { entries } = await loadContents();
      return entries.filter(isSaved).sort((a, b) => b.savedAt - a.savedAt);
    },
    listNewest: (most) =>
      use((database) =>
        database.entries.orderBy('savedAt').reverse().filter(isSaved).limit(most).toArray(),
      ),
    countSaved: async () => (await loadContents()).entries.filter(isSaved).length,
    async changeEntry(keys, next) {
      const [changed] = await changeSeveral([{ keys, change: next }]);
      if (!changed) throw new StoreError('failed', 'Nothing was asked for.');
      return changed;
    },
    changeEntries: changeSeveral,
    putAll: (entries, corrections, records = []) =>
      change(async (database) => {
        for (const entry of entries) {
          await putEntry(database, entry);
          add(entry);
        }
        await database.corrections.bulkPut([...corrections]);
        await database.overlay.bulkPut([...records]);
        await step(database, entries.length + corrections.length + records.length);
      }).finally(() => {
        overlay = null;
      }),
    putOver: (entries) =>
      change(async (database) => {
        await database.entries.bulkDelete(entries.map(({ key }) => key));
        for (const entry of entries) {
          await putEntry(database, entry);
          add(entry);
        }
        await step(database, entries.length);
      }),
    changeAll: (next) =>
      change(async (database) => {
        const changed = await changeAll(database, next);
        for (const entry of changed.after.entries) add(entry);
        return changed;
      }).finally(forgetAll),
    loadOverlay() {
      overlay ??= use((database) => readTable<OverlayRecord>(database, 'overlay'));
      overlay.catch(() => {
        overlay = null;
      });
      return overlay;
    },
    changeOverlay: (next) =>
      change((database) => changeOverlay(database, next)).finally(() => {
        overlay = null;
      }),
    changeCorrections: (next) => change((database) => changeCorrections(database, next)),
    loadCorrections() {
      corrections ??= use((database) => readTable<CorrectionRow>(database, 'corrections'));
      corrections.catch(() => {
        corrections = null;
      });
      return corrections;
    },
    loadContents,
    getSequence: () => use(readSequence),
    raiseSequence: (least) =>
      change(async (database) => {
        const value = Math.max(least, await readSequence(database));
        await database.meta.put({ name: 'sequence', value });
        return value;
      }),
    close,
  };
}
