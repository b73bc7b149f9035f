// What stands and a backup come in; what a restore would make of it goes out, and what of that differs.
// Pure. What is added never takes anything away.
import type { RestorePreview, RestoreWay } from '../paper/backup.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved, keysOf } from '../paper/entry.ts';
import type { Kept } from '../paper/kept.ts';
import { KEPT_TABLES, rowName, toCanonicalJson } from '../paper/kept.ts';
import { mergeKept } from '../paper/merge-kept.ts';
import { isLiving } from '../paper/topic-overlay.ts';
import type { Backup } from './backup-file.ts';

/** All that is kept after the restore. */
export function restored(standing: Kept, backup: Backup, way: RestoreWay): Kept {
  return way === 'add' ? mergeKept(standing, backup.kept) : replaced(standing, backup);
}

/** The rows of the backup, and of what stands those that it does not tell of. */
function replaced(standing: Kept, { kept, lacks }: Backup): Kept {
  const all = lacks.includes('removed') ? withRemoved(standing, kept) : kept;
  const entries = lacks.includes('editions') ? withEditions(standing, all) : all.entries;
  const lacking = KEPT_TABLES.filter((table) => lacks.includes(table));
  const stay = Object.fromEntries(lacking.map((table) => [table, standing[table]]));
  return { ...all, entries, ...stay };
}

/** What was taken out stays so, unless the backup has it under one of its names. */
function withRemoved(standing: Kept, kept: Kept): Kept {
  const known = savedByName(kept.entries);
  const keys = new Set(kept.overlay.map(({ key }) => key));
  const removed = standing.entries.filter((entry) => !isSaved(entry) && !findIn(known, entry));
  const removedTopics = standing.overlay.filter(
    (record) => !isLiving(record) && !keys.has(record.key),
  );
  return {
    ...kept,
    entries: [...kept.entries, ...removed],
    overlay: [...kept.overlay, ...removedTopics],
  };
}

function withEditions(standing: Kept, { entries }: Kept): Entry[] {
  const known = new Map(standing.entries.map(({ key, edition }) => [key, edition]));
  return entries.map((entry) => {
    const edition = entry.edition ?? known.get(entry.key);
    return edition ? { ...entry, edition } : entry;
  });
}

/** The topics that are followed after it: what the backup does not tell stays as it is. */
export function restoredFollowed(
  standing: readonly string[],
  { followed }: Backup,
  way: RestoreWay,
): readonly string[] {
  if (!followed) return standing;
  return way === 'replace' ? followed : [...new Set([...standing, ...followed])];
}

/** How many stand in one list alone. */
export function countOthers(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return [...all].filter((one) => a.includes(one) !== b.includes(one)).length;
}

/** Titles that a preview names. */
const MOST_TITLES = 8;

/** Saved papers under every key of theirs. */
function savedByName(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(
    entries
      .filter(isSaved)
      .flatMap((entry) => keysOf(entry).map((name): [string, Entry] => [name, entry])),
  );
}

const findIn = (known: ReadonlyMap<string, Entry>, entry: Entry): Entry | undefined =>
  keysOf(entry)
    .map((name) => known.get(name))
    .find((found) => found);

export function previewRestore(standing: Kept, backup: Backup, way: RestoreWay): RestorePreview {
  const after = restored(standing, backup, way);
  const [was, is] = [savedByName(standing.entries), savedByName(after.entries)];
  const saved = after.entries.filter(isSaved);
  const back = saved.filter((entry) => !findIn(was, entry));
  const gone = standing.entries.filter((entry) => isSaved(entry) && !findIn(is, entry));
  const pairs = saved.flatMap((entry) => {
    const before = findIn(was, entry);
    return before && toCanonicalJson(before) !== toCanonicalJson(entry) ? [{ before, entry }] : [];
  });
  const joined = pairs.filter(
    ({ before, entry }) => before.note !== '' && entry.note.length > before.note.length,
  );
  const { takenAt, isChanged, unread } = backup;
  return {
    way,
    takenAt,
    isChanged,
    unread,
    back: back.length,
    gone: gone.length,
    changed: pairs.length,
    joined: way === 'add' ? joined.length : 0,
    topics: countChanged(standing, after),
    backTitles: back.slice(0, MOST_TITLES).map(({ title }) => title),
    goneTitles: gone.slice(0, MOST_TITLES).map(({ title }) => title),
  };
}

/** Rows besides entries that come, go or change. */
function countChanged(standing: Kept, after: Kept): number {
  const [, ...tables] = KEPT_TABLES;
  return tables.reduce((sum, table) => {
    const texts = (kept: Kept) =>
      new Map(kept[table].map((row) => [rowName(row), toCanonicalJson(row)]));
    const [before, now] = [texts(standing), texts(after)];
    const names = new Set([...before.keys(), ...now.keys()]);
    return sum + [...names].filter((name) => before.get(name) !== now.get(name)).length;
  }, 0);
}
