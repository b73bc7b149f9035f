// What can be told of the reader's data without having it: how many rows, how many changes, and a sum
// over all rows that a change moves on. Kept apart from the data, it tells a loss from a late write.
import { fingerprintNumber } from './fingerprint.ts';
import type { Kept, KeptTable } from './kept.ts';
import { KEPT_TABLES, toCanonicalJson } from './kept.ts';

export interface Witness {
  /** The database's count of changes at that moment. */
  sequence: number;
  entries: number;
  corrections: number;
  overlay: number;
  /** Over the canonical JSON of all rows, in any order; null in one that an older version wrote. */
  hash: number | null;
}

type Row = Kept[KeptTable][number];

/** One row taken out of a table, put in, or both. */
export interface RowChange {
  table: KeptTable;
  before: Row | null;
  after: Row | null;
}

/** Sums of two stay exact integers. */
const MODULUS = 2 ** 52;

const weightOf = (table: KeptTable, row: Row): number =>
  fingerprintNumber(`${table} ${toCanonicalJson(row)}`) % MODULUS;

export function witnessOf(kept: Kept & { sequence: number }): Witness {
  let hash = 0;
  for (const table of KEPT_TABLES) {
    for (const row of kept[table]) hash = (hash + weightOf(table, row)) % MODULUS;
  }
  const { entries, corrections, overlay, sequence } = kept;
  return {
    sequence,
    entries: entries.length,
    corrections: corrections.length,
    overlay: overlay.length,
    hash,
  };
}

/** The witness after changes, from those rows alone: the rest of the data is not looked at. */
export function moveWitness(
  witness: Witness,
  sequence: number,
  changes: readonly RowChange[],
): Witness {
  const next = { ...witness, sequence };
  for (const { table, before, after } of changes) {
    const taken = before ? MODULUS - weightOf(table, before) : 0;
    const put = after ? weightOf(table, after) : 0;
    if (next.hash !== null) next.hash = (((next.hash + taken) % MODULUS) + put) % MODULUS;
    next[table] += (after ? 1 : 0) - (before ? 1 : 0);
  }
  return next;
}

/** Whether two witnesses tell of the same rows, whatever was counted of changes. */
export function tellsTheSame(a: Witness, b: Witness): boolean {
  const isSameHash = a.hash === b.hash || a.hash === null || b.hash === null;
  return isSameHash && KEPT_TABLES.every((table) => a[table] === b[table]);
}
