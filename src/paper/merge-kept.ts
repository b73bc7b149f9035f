// Two copies of what the reader keeps come in, one that holds all of both goes out, the same in
// whatever order and how often they are brought together. No text of the reader's is dropped. Pure.
import type { Entry } from './entry.ts';
import { laterEntry } from './entry.ts';
import type { Correction, Kept } from './kept.ts';
import { inOrderOfNames, rowName, toCanonicalJson } from './kept.ts';
import { idKeys, idsDisagree, paperKey } from './paper.ts';
import { titleKey } from './title.ts';
import type { OverlayRecord } from './topic-overlay.ts';
import { laterRecord } from './topic-overlay.ts';

/** What stands between two notes of one paper that were brought together. */
export const NOTE_RULE = '\n\n* * *\n\n';

/** Both texts where they differ; one alone where it holds the other. */
export function mergeNotes(a: string, b: string): string {
  const texts = [...new Set([...a.split(NOTE_RULE), ...b.split(NOTE_RULE)])];
  const held = texts.filter(
    (text) => !texts.some((other) => other !== text && other.includes(text)),
  );
  return held.sort().join(NOTE_RULE);
}

/** Facts that are one state, and are never mixed of two copies. */
function stateOf({ title, authors, year, categories, status, deletedAt }: Entry): string {
  return toCanonicalJson({ title, authors, year, categories, status, deletedAt });
}

/** Of two copies of one time, the one that is told by its text alone, on every machine the same. */
function isTie(a: Entry | OverlayRecord, b: Entry | OverlayRecord): boolean {
  return a.updatedAt === b.updatedAt && (a.deletedAt === null) === (b.deletedAt === null);
}

function winner(a: Entry, b: Entry): Entry {
  if (!isTie(a, b)) return laterEntry(a, b);
  return stateOf(a) > stateOf(b) ? a : b;
}

/** The later state, with every id, tag and note of both, and since the earlier day. */
export function mergeEntries(a: Entry, b: Entry): Entry {
  if (toCanonicalJson(a) === toCanonicalJson(b)) return a;
  const later = winner(a, b);
  const other = later === a ? b : a;
  const ids = { ...other.ids, ...later.ids };
  return {
    ...later,
    key: later.key === other.key ? later.key : paperKey(ids, titleKey(later.title)),
    ids,
    savedAt: Math.min(a.savedAt, b.savedAt),
    tags: [...new Set([...a.tags, ...b.tags])].sort(),
    note: mergeNotes(a.note, b.note),
  };
}

function mergeRecords(a: OverlayRecord, b: OverlayRecord): OverlayRecord {
  if (!isTie(a, b)) return laterRecord(a, b);
  return toCanonicalJson(a) > toCanonicalJson(b) ? a : b;
}

const mergeCorrections = (a: Correction, b: Correction): Correction => (a.at <= b.at ? a : b);

/** One row a name; rows of one name are brought together. */
function byName<Row extends Entry | Correction | OverlayRecord>(
  rows: readonly Row[],
  merge: (a: Row, b: Row) => Row,
): Row[] {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const before = found.get(rowName(row));
    found.set(rowName(row), before ? merge(before, row) : row);
  }
  return [...found.values()];
}

/** Entries that share an id are one paper, also where they stand under different keys. */
function mergeAll(entries: readonly Entry[]): Entry[] {
  let all = byName(entries, mergeEntries);
  for (;;) {
    const owner = new Map<string, Entry>();
    const pair = all.flatMap((entry): [Entry, Entry][] => {
      for (const id of idKeys(entry.ids)) {
        const other = owner.get(id);
        const isSame = other && other !== entry && !idsDisagree(other.ids, entry.ids);
        if (isSame) return [[other, entry]];
        owner.set(id, entry);
      }
      return [];
    })[0];
    if (!pair) return all;
    const rest = all.filter((entry) => !pair.includes(entry));
    all = byName([...rest, mergeEntries(...pair)], mergeEntries);
  }
}

export function mergeKept(a: Kept, b: Kept): Kept {
  return inOrderOfNames({
    entries: mergeAll([...a.entries, ...b.entries]),
    corrections: byName([...a.corrections, ...b.corrections], mergeCorrections),
    overlay: byName([...a.overlay, ...b.overlay], mergeRecords),
  });
}
