// The items of the second copy come in, what they mean goes out: entries, corrections, the overlay of
// topics, and which of them the database has lost. Pure: nothing is read or written here.
import type { CorrectionRow, ReaderContents } from '../corpus/reader.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved, laterEntry } from '../paper/entry.ts';
import type { OverlayRecord } from '../paper/topic-overlay.ts';
import { laterRecord } from '../paper/topic-overlay.ts';

/** What the copy held when it was last whole: enough to tell a loss from a late write. */
export interface Witness {
  count: number;
  /** The database's count of changes at that moment. */
  sequence: number;
  /** Over all entries, in any order. */
  hash: number;
}

export const ENTRY = 'entry:';
/** One item a record of the overlay, as of an entry. */
export const TOPIC = 'topic:';
export const WITNESS = 'entries-witness';
export const CORRECTIONS = 'entries-not-same';
export const LOSS = 'entries-lost';

export interface Copied {
  entries: Map<string, Entry>;
  corrections: CorrectionRow[];
  overlay: Map<string, OverlayRecord>;
  witness: Witness | null;
  /** Entries found missing, for which the reader has not said yet what is to be done. */
  lostKeys: string[];
}

/** FNV-1a over what identifies a state of an entry. */
function hashOf(entry: Entry): number {
  let hash = 0x811c9dc5;
  for (const letter of JSON.stringify([entry.key, entry.updatedAt, entry.deletedAt])) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}

export function witnessOf({ entries, sequence }: ReaderContents): Witness {
  const hash = entries.reduce((sum, entry) => (sum + hashOf(entry)) >>> 0, 0);
  return { count: entries.length, sequence, hash };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    typeof value.key === 'string' &&
    typeof value.title === 'string' &&
    typeof value.savedAt === 'number' &&
    typeof value.updatedAt === 'number' &&
    (value.deletedAt === null || typeof value.deletedAt === 'number') &&
    isRecord(value.ids) &&
    Array.isArray(value.authors) &&
    Array.isArray(value.categories) &&
    Array.isArray(value.tags)
  );
}

function isCorrection(value: unknown): value is CorrectionRow {
  return isRecord(value) && typeof value.name === 'string' && typeof value.key === 'string';
}

const KIND_FIELDS: Readonly<Record<OverlayRecord['kind'], readonly string[]>> = {
  own: ['name', 'short', 'phrases', 'hue'],
  hidden: [],
  renamed: ['label', 'short'],
  merged: ['into'],
  correction: ['verdict', 'names', 'title'],
};

function isOverlayRecord(value: unknown): value is OverlayRecord {
  if (!isRecord(value) || typeof value.kind !== 'string') return false;
  if (!Object.hasOwn(KIND_FIELDS, value.kind)) return false;
  const fields = KIND_FIELDS[value.kind as OverlayRecord['kind']];
  return (
    typeof value.key === 'string' &&
    typeof value.topic === 'string' &&
    typeof value.updatedAt === 'number' &&
    (value.deletedAt === null || typeof value.deletedAt === 'number') &&
    fields.every((field) => value[field] !== undefined) &&
    (value.kind !== 'own' || Array.isArray(value.phrases)) &&
    (value.kind !== 'correction' || Array.isArray(value.names))
  );
}

/** Records that the copy has and the database lacks, or has in an older state. */
export function findMissingRecords(
  standing: readonly OverlayRecord[],
  { overlay }: Copied,
): OverlayRecord[] {
  const known = new Map(standing.map((record) => [record.key, record]));
  return [...overlay.values()].filter((copy) => {
    const record = known.get(copy.key);
    return !record || (record.updatedAt !== copy.updatedAt && laterRecord(record, copy) === copy);
  });
}

/** Damaged items are passed over: the database holds the same. */
export function readCopied(items: Record<string, unknown>): Copied {
  const entries = new Map<string, Entry>();
  const overlay = new Map<string, OverlayRecord>();
  for (const [name, value] of Object.entries(items)) {
    if (name.startsWith(ENTRY) && isEntry(value)) entries.set(value.key, value);
    if (name.startsWith(TOPIC) && isOverlayRecord(value)) overlay.set(value.key, value);
  }
  const { [WITNESS]: witness, [LOSS]: lost, [CORRECTIONS]: corrections } = items;
  const isWhole = isRecord(witness) && typeof witness.sequence === 'number';
  return {
    entries,
    corrections: Array.isArray(corrections) ? corrections.filter(isCorrection) : [],
    overlay,
    witness: isWhole ? (witness as unknown as Witness) : null,
    lostKeys: Array.isArray(lost) ? lost.filter((key) => typeof key === 'string') : [],
  };
}

/**
 * Keys of which the database holds nothing, or an older state, through damage. Changes are counted
 * on both sides: a database that is ahead explains one difference a change, by a write that the
 * copy missed. A database that is not ahead explains none, where its contents are not the witness's.
 */
export function findLost(contents: ReaderContents, copied: Copied): string[] {
  const { witness } = copied;
  const standing = new Map(contents.entries.map((entry) => [entry.key, entry]));
  const differing = [...copied.entries.values()].filter((copy) => {
    const entry = standing.get(copy.key);
    return !entry || (entry.updatedAt !== copy.updatedAt && laterEntry(entry, copy) === copy);
  });
  const recorded = differing.filter(({ key }) => copied.lostKeys.includes(key));
  const now = witnessOf(contents);
  const ahead = witness ? now.sequence - witness.sequence : 0;
  const isWitnessed = ahead === 0 && now.hash === witness?.hash && now.count === witness.count;
  const isExplained = isWitnessed || differing.length - recorded.length <= ahead;
  return (isExplained ? recorded : differing).map(({ key }) => key);
}

/** True where the copy says all that the database does, and nothing else. */
export function isEqualCopy(contents: ReaderContents, copied: Copied): boolean {
  const now = witnessOf(contents);
  const copy = witnessOf({ ...contents, entries: [...copied.entries.values()] });
  return (
    copied.witness?.sequence === now.sequence &&
    copied.witness.hash === now.hash &&
    copy.hash === now.hash &&
    copy.count === now.count &&
    copied.corrections.length === contents.corrections.length &&
    copied.overlay.size === contents.overlay.length &&
    contents.overlay.every(({ key, updatedAt }) => copied.overlay.get(key)?.updatedAt === updatedAt)
  );
}

/** An entry that was lost and made anew meanwhile: the later one, with what only the other notes. */
export function mergeLost(entry: Entry | undefined, copy: Entry): Entry {
  if (!entry) return copy;
  const later = laterEntry(entry, copy);
  const other = later === entry ? copy : entry;
  return {
    ...later,
    savedAt: isSaved(other) ? Math.min(later.savedAt, other.savedAt) : later.savedAt,
    status: later.status ?? other.status,
    tags: [...new Set([...later.tags, ...other.tags])],
    note: later.note || other.note,
  };
}
