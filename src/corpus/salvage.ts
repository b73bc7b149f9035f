// What can still be read of the reader's database, row by row, where one row takes the reading of all
// with it. It must never tell a lost connection for lost rows.
import type { Table } from 'dexie';
import type { Entry } from '../paper/entry.ts';
import type { Correction, Kept } from '../paper/kept.ts';
import type { OverlayRecord } from '../paper/topic-overlay.ts';
import type { ReaderDatabase } from './database.ts';
import { readSequence } from './reader-rows.ts';

interface Read<Row> {
  rows: Row[];
  unreadable: string[];
}

async function readRows<Row, Key>(table: Table<Row, Key>): Promise<Read<Row>> {
  const rows: Row[] = [];
  const unreadable: string[] = [];
  for (const key of await table.toCollection().primaryKeys()) {
    try {
      const row = await table.get(key);
      if (row) rows.push(row);
    } catch {
      // Throws where it is not the row but the connection.
      await table.count();
      unreadable.push(String(key));
    }
  }
  return { rows, unreadable };
}

export async function salvage(database: ReaderDatabase) {
  const entries = await readRows(database.entries as unknown as Table<Entry, string>);
  const corrections = await readRows(database.corrections);
  const overlay = await readRows(database.overlay);
  return {
    entries: entries.rows,
    corrections: corrections.rows,
    overlay: overlay.rows,
    sequence: await readSequence(database),
    unreadable: entries.unreadable,
  };
}

/** The rows of a database of any version as what is kept. */
export function toKept(rows: Readonly<Record<string, readonly unknown[]>>): Kept {
  const { entries = [], corrections = [], overlay = [] } = rows;
  return {
    entries: entries as Entry[],
    corrections: corrections as Correction[],
    overlay: overlay as OverlayRecord[],
  };
}
