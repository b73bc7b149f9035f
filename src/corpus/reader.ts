// What the reader keeps: entries, corrections and the overlay of topics in, the same out, after the
// disk has them.
// It must never write into a database of a newer format, and never delete one.

import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import { fingerprintNumber } from '../paper/fingerprint.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import type { OverlayChange, OverlayRecord } from '../paper/topic-overlay.ts';
import { connect, StoreError } from './connection.ts';
import type { CorrectionRow, IndexedDb, ReaderDatabase } from './database.ts';
import { makeReaderDatabase, READER_FORMAT } from './database.ts';
import type { SavedName } from './entry-names.ts';
import { EntryNames } from './entry-names.ts';

export type { CorrectionRow } from './database.ts';
export type { SavedName } from './entry-names.ts';

/** The state of an entry before and after a change. */
export interface EntryChange {
  before: Entry | null;
  after: Entry | null;
}

/** All of it, at one moment. `sequence` counts the changes since the database was made. */
export interface ReaderContents {
  entries: Entry[];
  corrections: CorrectionRow[];
  overlay: OverlayRecord[];
  sequence: number;
}

export interface Reader {
  /** `newer` where a later version of Scholium has written here: nothing may be changed then. */
  getFormat(): Promise<'ok' | 'newer'>;
  /** Entries by any of their names (keys, other ids, `title:KEY`), each name with its entries. */
  findEntries(names: readonly string[]): Promise<Map<string, Entry[]>>;
  /**
   * Whether an entry bears a name, by its `fingerprintNumber`: from memory, and once in a great while
   * true for a name that none bears. Not to be kept longer than for one answer.
   */
  openNames(): Promise<(print: number) => boolean>;
  /** How what bears these names is saved, each name with its saved entries; kept in memory. */
  findSaved(names: readonly string[]): Promise<Map<string, SavedName[]>>;
  /** Saved entries, newest first. */
  listSaved(): Promise<Entry[]>;
  countSaved(): Promise<number>;
  /**
   * Changes the entry that bears the first known of `keys`, in one transaction. `change` answers
   * the entry's next state, null to take the row away, or undefined to leave all as it is.
   */
  changeEntry(
    keys: readonly string[],
    change: (before: Entry | null) => Entry | null | undefined,
  ): Promise<EntryChange & { sequence: number }>;
  /** Adds entries, corrections and overlay as they stand, over those of the same key. */
  putAll(
    entries: readonly Entry[],
    corrections: readonly CorrectionRow[],
    overlay?: readonly OverlayRecord[],
  ): Promise<void>;
  /** What the reader says of topics, tombstones included; the same array until it changes. */
  loadOverlay(): Promise<readonly OverlayRecord[]>;
  /**
   * Changes one record of the overlay, in one transaction. `change` is shown all of them and answers
   * the one to be written over that of the same key, or undefined to leave all as it is.
   */
  changeOverlay(
    change: (overlay: readonly OverlayRecord[]) => OverlayRecord | undefined,
  ): Promise<OverlayChange & { sequence: number }>;
  loadCorrections(): Promise<CorrectionRow[]>;
  loadContents(): Promise<ReaderContents>;
  getSequence(): Promise<number>;
  /** Lifts the count of changes to at least `least`; answers what it is then. */
  raiseSequence(least: number): Promise<number>;
  close(): void;
}

export function openReader(where?: IndexedDb): Reader {
  let newer = false;
  const { use, close } = connect(
    () => makeReaderDatabase(where),
    async (database) => {
      newer = (await checkFormat(database)) === 'newer';
    },
  );
  const names = new EntryNames(() =>
    use(async ({ entries, names }) => {
      const keys = await Promise.all([
        entries.toCollection().primaryKeys(),
        names.toCollection().primaryKeys(),
      ]);
      return keys.flat();
    }),
  );
  let corrections: Promise<CorrectionRow[]> | null = null;
  let overlay: Promise<readonly OverlayRecord[]> | null = null;
  const change = <Result>(work: (database: ReaderDatabase) => Promise<Result>) =>
    use((database) => {
      if (newer) {
        throw new StoreError('database-newer', 'A newer version of Scholium has written here.');
      }
      return database.transaction('rw', database.tables, () => work(database));
    }).finally(() => {
      corrections = null;
      names.forgetStates();
    });
  const add = (entry: Entry) => names.add([entry.key, ...namesOf(entry)]);
  /** A name that no entry bears needs no look into the database. */
  const findKnown = async (asked: readonly string[]) => {
    const isKnown = await names.open();
    const known = asked.filter((name) => isKnown(fingerprintNumber(name)));
    if (known.length === 0) return new Map<string, Entry[]>();
    return use((database) => findEntries(database, known));
  };

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
    listSaved: () =>
      use(async (database) =>
        (await database.entries.orderBy('savedAt').reverse().toArray()).filter(isSaved),
      ),
    countSaved: () => use((database) => database.entries.filter(isSaved).count()),
    changeEntry: (keys, next) =>
      change(async (database) => {
        const changed = await changeEntry(database, keys, next);
        // Before it is written for good: a name too many costs a look, one too few an answer.
        if (changed.after) add(changed.after);
        return changed;
      }),
    putAll: (entries, corrections, records = []) =>
      change(async (database) => {
        for (const entry of entries) {
          await putEntry(database, entry);
          add(entry);
        }
        await database.corrections.bulkPut([...corrections]);
        await database.overlay.bulkPut([...records]);
        await step(database);
      }).finally(() => {
        overlay = null;
      }),
    loadOverlay() {
      overlay ??= use((database) => database.overlay.toArray());
      overlay.catch(() => {
        overlay = null;
      });
      return overlay;
    },
    changeOverlay: (next) =>
      change((database) => changeOverlay(database, next)).finally(() => {
        overlay = null;
      }),
    loadCorrections() {
      corrections ??= use((database) => database.corrections.toArray());
      corrections.catch(() => {
        corrections = null;
      });
      return corrections;
    },
    loadContents: () =>
      use((database) =>
        database.transaction('r', database.tables, async () => ({
          entries: await database.entries.toArray(),
          corrections: await database.corrections.toArray(),
          overlay: await database.overlay.toArray(),
          sequence: await readSequence(database),
        })),
      ),
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

async function checkFormat(database: ReaderDatabase): Promise<'ok' | 'newer'> {
  const stored = (await database.meta.get('format'))?.value;
  if (typeof stored === 'number' && stored > READER_FORMAT) return 'newer';
  if (stored !== READER_FORMAT) await database.meta.put({ name: 'format', value: READER_FORMAT });
  return 'ok';
}

async function readSequence(database: ReaderDatabase): Promise<number> {
  const value = (await database.meta.get('sequence'))?.value;
  return typeof value === 'number' ? value : 0;
}

async function step(database: ReaderDatabase): Promise<number> {
  const value = (await readSequence(database)) + 1;
  await database.meta.put({ name: 'sequence', value });
  return value;
}

async function findEntries(database: ReaderDatabase, names: readonly string[]) {
  const unique = [...new Set(names)];
  const [own, others] = await Promise.all([
    getMany(database.entries, unique, ({ key }) => key),
    getMany(database.names, unique, ({ name }) => name),
  ]);
  const elsewhere = [...new Set(others.flatMap((row) => row?.keys ?? []))];
  const entries = elsewhere.length > 0 ? await database.entries.bulkGet(elsewhere) : [];
  const byKey = new Map(entries.flatMap((entry) => (entry ? [[entry.key, entry]] : [])));
  const found = new Map<string, Entry[]>();
  unique.forEach((name, i) => {
    const linked = (others[i]?.keys ?? []).flatMap((key) => byKey.get(key) ?? []);
    const direct = own[i];
    const list = direct ? [direct, ...linked.filter((entry) => entry.key !== direct.key)] : linked;
    if (list.length > 0) found.set(name, list);
  });
  return found;
}

/** Rows by key. A table that holds fewer than are asked for is read whole, which costs less. */
async function getMany<Row>(
  table: { count(): Promise<number>; toArray(): Promise<Row[]>; bulkGet: BulkGet<Row> },
  keys: string[],
  keyOf: (row: Row) => string,
): Promise<(Row | undefined)[]> {
  if (keys.length < LONG_LIST || (await table.count()) > keys.length) return table.bulkGet(keys);
  const rows = new Map((await table.toArray()).map((row) => [keyOf(row), row]));
  return keys.map((key) => rows.get(key));
}

type BulkGet<Row> = (keys: string[]) => Promise<(Row | undefined)[]>;

/** From so many keys on it is worth asking first how many rows there are. */
const LONG_LIST = 100;

/** The names of an entry besides its key. */
function namesOf(entry: Entry): string[] {
  const title = titleKey(entry.title);
  const names = title === '' ? idKeys(entry.ids) : [...idKeys(entry.ids), `title:${title}`];
  return names.filter((name) => name !== entry.key);
}

async function putEntry(database: ReaderDatabase, entry: Entry) {
  const before = await database.entries.get(entry.key);
  const kept = new Set(namesOf(entry));
  if (before) await dropNames(database, before, kept);
  await database.entries.put(entry);
  for (const name of kept) {
    const keys = (await database.names.get(name))?.keys ?? [];
    if (!keys.includes(entry.key)) await database.names.put({ name, keys: [...keys, entry.key] });
  }
}

async function dropNames(database: ReaderDatabase, entry: Entry, kept: ReadonlySet<string>) {
  for (const name of namesOf(entry)) {
    if (kept.has(name)) continue;
    const keys = ((await database.names.get(name))?.keys ?? []).filter((key) => key !== entry.key);
    if (keys.length > 0) await database.names.put({ name, keys });
    else await database.names.delete(name);
  }
}

async function changeEntry(
  database: ReaderDatabase,
  keys: readonly string[],
  change: (before: Entry | null) => Entry | null | undefined,
) {
  const found = await findEntries(database, keys);
  const before = keys.flatMap((key) => found.get(key)?.[0] ?? [])[0] ?? null;
  const after = change(before);
  if (after === undefined) return { before, after: before, sequence: await readSequence(database) };
  if (before && before.key !== after?.key) {
    await dropNames(database, before, new Set());
    await database.entries.delete(before.key);
  }
  if (after) await putEntry(database, after);
  return { before, after, sequence: await step(database) };
}

async function changeOverlay(
  database: ReaderDatabase,
  change: (overlay: readonly OverlayRecord[]) => OverlayRecord | undefined,
) {
  const records = await database.overlay.toArray();
  const after = change(records);
  if (!after) return { before: null, after: null, sequence: await readSequence(database) };
  const before = records.find(({ key }) => key === after.key) ?? null;
  await database.overlay.put(after);
  return { before, after, sequence: await step(database) };
}
