// Two copies of what the reader keeps come in, one that holds all of both goes out, the same in
// whatever order and how often they are brought together. No text of the reader's is dropped. Pure.
import { mergeEditions } from './edition.ts';
import type { Entry } from './entry.ts';
import { laterEntry } from './entry.ts';
import { keyOfBoth, withFormerKeys } from './former-keys.ts';
import type { Correction, Kept } from './kept.ts';
import { inOrderOfNames, laterCorrection, rowName, toCanonicalJson } from './kept.ts';
import { partedOf, withoutParted } from './parted-states.ts';
import type { OverlayRecord, TopicCorrection } from './topic-overlay.ts';
import { laterRecord } from './topic-overlay.ts';
import { unitePapers } from './unite-papers.ts';

/** What stands between two notes of one paper that were brought together. */
export const NOTE_RULE = '\n\n* * *\n\n';

/** All texts where they differ; one alone where it holds the others. */
export function joinNotes(notes: readonly string[]): string {
  const texts = [...new Set(notes.flatMap((note) => note.split(NOTE_RULE)))];
  // A text is held by none that is shorter: the longest come first, and each is looked for once in all.
  texts.sort((a, b) => b.length - a.length);
  const held: string[] = [];
  for (const text of texts) if (!held.some((other) => other.includes(text))) held.push(text);
  return held.sort().join(NOTE_RULE);
}

export const mergeNotes = (a: string, b: string): string => joinNotes([a, b]);

/** Facts that are one state, and are never mixed of two copies. */
function stateOf(entry: Entry): string {
  const { title, authors, year, categories, codeUrl, site, status, deletedAt } = entry;
  return toCanonicalJson({ title, authors, year, categories, codeUrl, site, status, deletedAt });
}

/** Of two copies of one time, the one that is told by its text alone, on every machine the same. */
function isTie(a: Entry | OverlayRecord, b: Entry | OverlayRecord): boolean {
  return a.updatedAt === b.updatedAt && (a.deletedAt === null) === (b.deletedAt === null);
}

function winner(a: Entry, b: Entry): Entry {
  if (!isTie(a, b)) return laterEntry(a, b);
  // One of them lay too long in the bin: a note that the other still has is not shown without its title.
  if ((a.title === '') !== (b.title === '')) return a.title === '' ? b : a;
  return stateOf(a) > stateOf(b) ? a : b;
}

/** The later state, with every id, tag and note of both, and since the earlier day. */
export function mergeEntries(a: Entry, b: Entry): Entry {
  if (toCanonicalJson(a) === toCanonicalJson(b)) return a;
  return { ...mergeFacts(a, b), note: mergeNotes(a.note, b.note) };
}

/** The same but for the note, which is the later one's. */
function mergeFacts(a: Entry, b: Entry): Entry {
  const later = winner(a, b);
  const other = later === a ? b : a;
  const ids = { ...other.ids, ...later.ids };
  const edition = mergeEditions(a.edition, b.edition);
  const merged: Entry = {
    ...later,
    key: later.key === other.key ? later.key : keyOfBoth(a, b, ids),
    ids,
    savedAt: Math.min(a.savedAt, b.savedAt),
    tags: [...new Set([...a.tags, ...b.tags])].sort(),
    ...(edition && { edition }),
    ...partedOf(a, b),
  };
  return withFormerKeys(merged, [a, b]);
}

function mergeRecords(a: OverlayRecord, b: OverlayRecord): OverlayRecord {
  if (!isTie(a, b)) return laterRecord(a, b);
  return toCanonicalJson(a) > toCanonicalJson(b) ? a : b;
}

/** What is said of one topic on one paper, under whichever of its names. */
function mergeVerdicts(a: TopicCorrection, b: TopicCorrection): TopicCorrection {
  if (toCanonicalJson(a) === toCanonicalJson(b)) return a;
  const [one, other] = [a, b].map((record) => toCanonicalJson({ ...record, names: [] }));
  const isFirst = isTie(a, b) ? String(one) > String(other) : laterRecord(a, b) === a;
  const names = [...new Set([...a.names, ...b.names])].sort();
  return { ...(isFirst ? a : b), names };
}

/** Rows that share a name are one, and so are those that share one with what they came to. */
function byShared<Row>(
  rows: readonly Row[],
  namesOf: (row: Row) => readonly string[],
  merge: (a: Row, b: Row) => Row,
): Row[] {
  const owners = new Map<string, { row: Row }>();
  const all = new Set<{ row: Row }>();
  for (const row of rows) {
    const known = new Set(namesOf(row).flatMap((name) => owners.get(name) ?? []));
    const one = { row: [...known].reduce((merged, { row }) => merge(merged, row), row) };
    for (const other of known) all.delete(other);
    all.add(one);
    for (const name of namesOf(one.row)) owners.set(name, one);
  }
  return [...all].map(({ row }) => row);
}

function mergeOverlays(records: readonly OverlayRecord[]): OverlayRecord[] {
  const verdicts = records.filter((record) => record.kind === 'correction');
  const others = records.filter((record) => record.kind !== 'correction');
  const namesOf = ({ key, topic, names }: TopicCorrection) => [
    key,
    ...names.map((name) => `${topic} ${name}`),
  ];
  return [...byName(others, mergeRecords), ...byShared(verdicts, namesOf, mergeVerdicts)];
}

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

/** An entry, and the notes of all that it came of: joined once, however many those are. */
interface Noted {
  entry: Entry;
  notes: readonly string[];
}

function mergeNoted(a: Noted, b: Noted): Noted {
  const areWhole = a.notes.length === 1 && b.notes.length === 1;
  if (areWhole && toCanonicalJson(a.entry) === toCanonicalJson(b.entry)) return a;
  return { entry: mergeFacts(a.entry, b.entry), notes: [...a.notes, ...b.notes] };
}

function mergePapers(entries: readonly Entry[]): Entry[] {
  const noted = withoutParted(entries).map((entry): Noted => ({ entry, notes: [entry.note] }));
  return unitePapers(noted, mergeNoted).map(({ entry, notes }) =>
    notes.length === 1 ? entry : { ...entry, note: joinNotes(notes) },
  );
}

export function mergeKept(a: Kept, b: Kept): Kept {
  return inOrderOfNames({
    entries: mergePapers([...a.entries, ...b.entries]),
    corrections: byName([...a.corrections, ...b.corrections], laterCorrection),
    overlay: mergeOverlays([...a.overlay, ...b.overlay]),
  });
}
