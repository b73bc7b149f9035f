// The items of the second copy come in, what they mean goes out: entries, corrections, the overlay of
// topics, and which of them the database has lost. Pure: nothing is read or written here.
import type { CorrectionRow, ReaderContents } from '../corpus/reader.ts';
import type { Damage } from '../paper/backup.ts';
import type { Entry } from '../paper/entry.ts';
import { laterEntry } from '../paper/entry.ts';
import type { OverlayRecord } from '../paper/topic-overlay.ts';
import { laterRecord } from '../paper/topic-overlay.ts';
import type { Witness } from '../paper/witness.ts';
import { tellsTheSame, witnessOf } from '../paper/witness.ts';
import { isRecord, toCorrection, toEntry, toOverlayRecord } from './kept-rows.ts';

export const ENTRY = 'entry:';
/** One item a record of the overlay, as of an entry. */
export const TOPIC = 'topic:';
export const WITNESS = 'entries-witness';
export const CORRECTIONS = 'entries-not-same';
export const LOSS = 'entries-lost';
export const DAMAGE = 'entries-damage';

export interface Copied {
  entries: Map<string, Entry>;
  corrections: CorrectionRow[];
  overlay: Map<string, OverlayRecord>;
  witness: Witness | null;
  /** Entries found missing, for which the reader has not said yet what is to be done. */
  lostKeys: string[];
  damage: Damage | null;
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

/** One of an older version counts entries alone, and its hash is of another kind. */
function readWitness(value: unknown): Witness | null {
  if (!isRecord(value) || typeof value.sequence !== 'number') return null;
  const { sequence, entries, corrections, overlay, hash, count } = value;
  if (typeof entries === 'number' && typeof corrections === 'number') {
    const isHash = typeof hash === 'number';
    const topics = typeof overlay === 'number' ? overlay : 0;
    return { sequence, entries, corrections, overlay: topics, hash: isHash ? hash : null };
  }
  const known = typeof count === 'number' ? count : 0;
  return { sequence, entries: known, corrections: 0, overlay: 0, hash: null };
}

function readDamage(value: unknown): Damage | null {
  if (!isRecord(value) || typeof value.at !== 'number') return null;
  const { at, message, gone, unreadable } = value;
  return {
    at,
    message: typeof message === 'string' ? message : '',
    gone: typeof gone === 'number' ? gone : 0,
    unreadable: typeof unreadable === 'number' ? unreadable : 0,
  };
}

/** Damaged items are passed over: the database holds the same. */
export function readCopied(items: Record<string, unknown>): Copied {
  const entries = new Map<string, Entry>();
  const overlay = new Map<string, OverlayRecord>();
  for (const [name, value] of Object.entries(items)) {
    const entry = name.startsWith(ENTRY) ? toEntry(value) : null;
    if (entry) entries.set(entry.key, entry);
    const record = name.startsWith(TOPIC) ? toOverlayRecord(value) : null;
    if (record) overlay.set(record.key, record);
  }
  const { [LOSS]: lost, [CORRECTIONS]: corrections } = items;
  return {
    entries,
    corrections: Array.isArray(corrections)
      ? corrections.flatMap((row) => toCorrection(row) ?? [])
      : [],
    overlay,
    witness: readWitness(items[WITNESS]),
    lostKeys: Array.isArray(lost) ? lost.filter((key) => typeof key === 'string') : [],
    damage: readDamage(items[DAMAGE]),
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
  const known = new Set([...copied.lostKeys, ...contents.unreadable]);
  const recorded = differing.filter(({ key }) => known.has(key));
  const now = witnessOf(contents);
  const ahead = witness ? now.sequence - witness.sequence : 0;
  const isWitnessed = ahead === 0 && witness !== null && tellsTheSame(now, witness);
  const isExplained = isWitnessed || differing.length - recorded.length <= ahead;
  return (isExplained ? recorded : differing).map(({ key }) => key);
}

/** Entries that were counted and that neither side has, where the database does not stand ahead. */
export function countGone(contents: ReaderContents, copied: Copied): number {
  const { witness } = copied;
  if (!witness || contents.sequence > witness.sequence) return 0;
  const known = new Set([
    ...contents.entries.map(({ key }) => key),
    ...contents.unreadable,
    ...copied.entries.keys(),
  ]);
  return Math.max(0, witness.entries - known.size);
}

/** True where the copy says all that the database does, and nothing else. */
export function isEqualCopy(contents: ReaderContents, copied: Copied): boolean {
  const now = witnessOf(contents);
  const { sequence } = contents;
  const copy = witnessOf({
    entries: [...copied.entries.values()],
    corrections: copied.corrections,
    overlay: [...copied.overlay.values()],
    sequence,
  });
  const { witness } = copied;
  const isWitnessed = witness?.sequence === sequence && tellsTheSame(witness, now);
  return isWitnessed && witness.hash !== null && tellsTheSame(copy, now);
}
