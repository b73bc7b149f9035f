// All that the reader keeps, as one piece of data, and the one text that stands for it: the same rows
// give the same bytes, whatever order they came in and whichever browser wrote them. Pure.
import type { Entry } from './entry.ts';
import type { OverlayRecord } from './topic-overlay.ts';

/** "The mention named so is not that paper." */
export interface Correction {
  name: string;
  key: string;
  /** When it was last said or taken back, in milliseconds since 1970. */
  at: number;
  /** When the reader took it back; absent while it holds. */
  deletedAt?: number;
}

/** The later of two copies of one correction; on equal times the one that holds. */
export function laterCorrection(a: Correction, b: Correction): Correction {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  if (a.deletedAt === undefined || b.deletedAt === undefined) {
    return a.deletedAt === undefined ? a : b;
  }
  return a.deletedAt >= b.deletedAt ? a : b;
}

export interface Kept {
  entries: readonly Entry[];
  corrections: readonly Correction[];
  overlay: readonly OverlayRecord[];
}

export type KeptTable = keyof Kept;
export const KEPT_TABLES = ['entries', 'corrections', 'overlay'] as const;

export const nothingKept: Kept = { entries: [], corrections: [], overlay: [] };

/** The name of a row within its table. */
export function rowName(row: Kept[KeptTable][number]): string {
  return 'at' in row ? `${row.name} ${row.key}` : row.key;
}

/** The same value with its fields in the order of their names; what is undefined is left out. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, field]) => [name, inOrder(field)]));
}

/** JSON of one row or more, the same for equal values. */
export function toCanonicalJson(value: unknown, indent?: number): string {
  return JSON.stringify(inOrder(value), null, indent);
}

/** The rows of each table by name, each name once. */
export function inOrderOfNames({ entries, corrections, overlay }: Kept): Kept {
  return {
    entries: byName(entries),
    corrections: byName(corrections),
    overlay: byName(overlay),
  };
}

function byName<Row extends Kept[KeptTable][number]>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => {
    const [one, other] = [rowName(a), rowName(b)];
    if (one === other) return 0;
    return one < other ? -1 : 1;
  });
}

/** The text that stands for all of it. */
export function toKeptJson({ entries, corrections, overlay }: Kept): string {
  return toCanonicalJson(inOrderOfNames({ entries, corrections, overlay }));
}
