// One change or question of what the reader keeps, within the transaction that it is called in: rows
// in, rows out. It must never be called outside of one.
import type { Entry } from '../paper/entry.ts';
import { keysOf } from '../paper/entry.ts';
import type { Correction, Kept } from '../paper/kept.ts';
import { rowName, toCanonicalJson } from '../paper/kept.ts';
import { titleKey } from '../paper/title.ts';
import type { OverlayRecord } from '../paper/topic-overlay.ts';
import type { MetaRow, ReaderDatabase } from './database.ts';
import { READER_FORMAT } from './database.ts';
import { beginReading, resultOf } from './plain-reads.ts';
import type { EntryChange, EntryStep } from './reader.ts';

export async function checkFormat(database: ReaderDatabase): Promise<'ok' | 'newer'> {
  const reading = beginReading(database, ['meta']);
  const stored = (await resultOf<MetaRow | undefined>(reading('meta').get('format')))?.value;
  if (typeof stored === 'number' && stored > READER_FORMAT) return 'newer';
  if (stored !== READER_FORMAT) await database.meta.put({ name: 'format', value: READER_FORMAT });
  return 'ok';
}

export async function readSequence(database: ReaderDatabase): Promise<number> {
  const value = (await database.meta.get('sequence'))?.value;
  return typeof value === 'number' ? value : 0;
}

/** Counts one change a row: what the copy misses is told from a loss by it. */
export async function step(database: ReaderDatabase, rows = 1): Promise<number> {
  const value = (await readSequence(database)) + rows;
  await database.meta.put({ name: 'sequence', value });
  return value;
}

export async function findEntries(database: ReaderDatabase, names: readonly string[]) {
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
export function namesOf(entry: Entry): string[] {
  const title = titleKey(entry.title);
  const names = new Set([...keysOf(entry), ...(title === '' ? [] : [`title:${title}`])]);
  return [...names].filter((name) => name !== entry.key);
}

export async function putEntry(database: ReaderDatabase, entry: Entry) {
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

async function changeEntry(database: ReaderDatabase, { keys, change }: EntryStep) {
  const found = await findEntries(database, keys);
  const before = keys.flatMap((key) => found.get(key)?.[0] ?? [])[0] ?? null;
  const after = change(before);
  if (after === undefined) return { before, after: before, isSame: true };
  if (before && before.key !== after?.key) {
    await dropNames(database, before, new Set());
    await database.entries.delete(before.key);
  }
  if (after) await putEntry(database, after);
  return { before, after, isSame: false };
}

/** Counted at the end, in one write. */
export async function changeEntries(database: ReaderDatabase, changes: readonly EntryStep[]) {
  const changed: (EntryChange & { sequence: number })[] = [];
  const known = await readSequence(database);
  let sequence = known;
  for (const step of changes) {
    const { before, after, isSame } = await changeEntry(database, step);
    if (!isSame) sequence += 1;
    changed.push({ before, after, sequence });
  }
  if (sequence > known) await step(database, sequence - known);
  return changed;
}

export async function changeOverlay(
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

export async function changeCorrections(
  database: ReaderDatabase,
  change: (corrections: readonly Correction[]) => readonly Correction[],
) {
  const changed = change(await database.corrections.toArray());
  if (changed.length === 0) return;
  await database.corrections.bulkPut([...changed]);
  await step(database);
}

/** All that is kept, at one moment. */
export async function readAll(database: ReaderDatabase) {
  return {
    entries: await database.entries.toArray(),
    corrections: await database.corrections.toArray(),
    overlay: await database.overlay.toArray(),
    sequence: await readSequence(database),
    unreadable: [],
  };
}

/** Makes all that is kept what `next` answers. Rows that stay as they are are not written. */
export async function changeAll(
  database: ReaderDatabase,
  next: (standing: Kept & { sequence: number }) => Kept,
) {
  const before = await readAll(database);
  const after = next(before);
  const entries = compareRows(before.entries, after.entries);
  const corrections = compareRows(before.corrections, after.corrections);
  const overlay = compareRows(before.overlay, after.overlay);
  const all = [entries, corrections, overlay];
  const rows = all.reduce((sum, { gone, put }) => sum + gone.length + put.length, 0);
  if (rows === 0) return { before, after, sequence: before.sequence };
  for (const entry of entries.gone) {
    await dropNames(database, entry, new Set());
    await database.entries.delete(entry.key);
  }
  for (const entry of entries.put) await putEntry(database, entry);
  for (const { name, key } of corrections.gone) await database.corrections.delete([name, key]);
  for (const row of corrections.put) await database.corrections.put(row);
  for (const { key } of overlay.gone) await database.overlay.delete(key);
  for (const row of overlay.put) await database.overlay.put(row);
  return { before, after, sequence: await step(database, rows) };
}

interface RowsChanged<Row> {
  gone: readonly Row[];
  put: readonly Row[];
}

function compareRows<Row extends Parameters<typeof rowName>[0]>(
  before: readonly Row[],
  after: readonly Row[],
): RowsChanged<Row> {
  const standing = new Map(before.map((row) => [rowName(row), toCanonicalJson(row)]));
  const names = new Set(after.map(rowName));
  return {
    gone: before.filter((row) => !names.has(rowName(row))),
    put: after.filter((row) => standing.get(rowName(row)) !== toCanonicalJson(row)),
  };
}
