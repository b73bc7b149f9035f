// What the reader keeps comes in, the text of a backup goes out, and back: the same rows to the byte. The
// shape is stable: what is written today must be readable by every later version.
//
//   { "format": "scholium-backup", "version": 1, "takenAt": time, "sequence": number,
//     "sha256": hex of the canonical JSON of "kept", "kept": {
//       "entries": [entry], "corrections": [correction], "overlay": [record] },
//     "followed"?: [id of a topic] }
//
// Removed entries are in it as tombstones. An export of the library (views/library-file.ts) is read as
// well. Fields are in the order of their names, so that two backups of one state are one text.
import type { Kept, KeptTable } from '../paper/kept.ts';
import { KEPT_TABLES, toCanonicalJson, toKeptJson } from '../paper/kept.ts';
import { isRecord, toCorrection, toEntry, toOverlayRecord } from './kept-rows.ts';

export interface Backup {
  kept: Kept;
  /**
   * What it does not tell of, `removed`: what was taken out, `editions`: what was noticed of papers. All of
   * that stays where the rest is replaced.
   */
  lacks: readonly (KeptTable | 'removed' | 'editions')[];
  /** Ids of the topics that the reader followed; null where it does not say. */
  followed: readonly string[] | null;
  takenAt: number | null;
  /** The database's count of changes; 0 where it is not told. */
  sequence: number;
  /** It is not as it was written. */
  isChanged: boolean;
  /** Rows that are none. */
  unread: number;
}

const FORMAT = 'scholium-backup';
const VERSION = 1;
/** Characters of the longest file that is looked at. */
export const MOST_CHARACTERS = 50_000_000;

/** SHA-256 as hex. */
export async function toDigest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a backup says besides what is kept; `followed` is left out where it is null. */
export interface BackupHead {
  takenAt: number;
  sequence: number;
  followed?: readonly string[] | null;
}

export async function toBackupText(
  kept: Kept,
  { takenAt, sequence, followed }: BackupHead,
): Promise<string> {
  const text = toKeptJson(kept);
  const head = { format: FORMAT, version: VERSION, takenAt: new Date(takenAt).toISOString() };
  const sha256 = await toDigest(text);
  const rows = { sha256, kept: JSON.parse(text), ...(followed && { followed }) };
  return `${toCanonicalJson({ ...head, sequence, ...rows }, 1)}\n`;
}

/** Null where the text is neither a backup nor an export of a library. Never throws. */
export async function readBackup(text: string): Promise<Backup | null> {
  const value = parse(text);
  if (!isRecord(value)) return null;
  if (value.format === 'scholium-library') return readLibraryFile(value);
  const { format, version, kept: rows } = value;
  if (format !== FORMAT || typeof version !== 'number' || version > VERSION || !isRecord(rows)) {
    return null;
  }
  const { kept, unread } = readRows(rows);
  const isWhole = (await toDigest(toKeptJson(kept))) === value.sha256;
  const sequence = typeof value.sequence === 'number' ? value.sequence : 0;
  const followed = readFollowed(value.followed);
  return {
    kept,
    lacks: lackingOf(rows),
    followed,
    unread,
    takenAt: toTime(value.takenAt),
    sequence,
    isChanged: !isWhole,
  };
}

/** Characters of the longest id of a topic. */
const MOST_ID = 200;

function readFollowed(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  const ids = value.filter((id) => typeof id === 'string' && id !== '' && id.length <= MOST_ID);
  return [...new Set(ids)];
}

function parse(text: string): unknown {
  if (text.length > MOST_CHARACTERS) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function toTime(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

const lackingOf = (rows: Record<string, unknown>): KeptTable[] =>
  KEPT_TABLES.filter((table) => !Array.isArray(rows[table]));

function readRows(rows: Record<string, unknown>): { kept: Kept; unread: number } {
  let unread = 0;
  const read = <Row>(value: unknown, toRow: (row: unknown) => Row | null): Row[] => {
    if (!Array.isArray(value)) return [];
    const found = value.flatMap((row) => toRow(row) ?? []);
    unread += value.length - found.length;
    return found as Row[];
  };
  const kept = {
    entries: read(rows.entries, toEntry),
    corrections: read(rows.corrections, toCorrection),
    overlay: read(rows.overlay, toOverlayRecord),
  };
  return { kept, unread };
}

/** Its times are written out; it has nothing that was removed, and no corrections. */
function readLibraryFile(file: Record<string, unknown>): Backup | null {
  if (!Array.isArray(file.entries)) return null;
  const withTimes = (row: unknown) =>
    isRecord(row) && {
      ...row,
      savedAt: toTime(row.savedAt) ?? toTime(row.updatedAt),
      updatedAt: toTime(row.updatedAt),
      deletedAt: null,
    };
  const rows = {
    entries: file.entries.map(withTimes),
    overlay: Array.isArray(file.topics) ? file.topics.map(withTimes) : null,
  };
  return {
    ...readRows(rows),
    lacks: [...lackingOf(rows), 'removed', 'editions'],
    followed: null,
    takenAt: toTime(file.exportedAt),
    sequence: 0,
    isChanged: false,
  };
}
