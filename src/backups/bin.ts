// What was taken out in the last thirty days, and the way back; after that an entry's note, tags and
// facts go, and its tombstone stays, so that no older copy brings it back.
import type { Reader } from '../corpus/reader.ts';
import type { Bin } from '../paper/backup.ts';
import type { Entry } from '../paper/entry.ts';
import type { Kept } from '../paper/kept.ts';
import type { OverlayRecord, OwnTopic } from '../paper/topic-overlay.ts';
import type { SecondCopy } from './second-copy.ts';

export const BIN_MS = 30 * 24 * 3600_000;

type Removed<Row> = Row & { deletedAt: number };
const isRemoved = <Row extends { deletedAt: number | null }>(row: Row): row is Removed<Row> =>
  row.deletedAt !== null;

/** A tombstone that has lost what it held. */
const isBare = ({ title, note, tags }: Entry): boolean =>
  title === '' && note === '' && tags.length === 0;
const isBareTopic = ({ name, phrases, authors = [] }: OwnTopic): boolean =>
  name === '' && phrases.length + authors.length === 0;

const newestFirst = <Row extends { deletedAt: number | null }>(
  rows: readonly Row[],
  since: number,
) =>
  rows
    .filter(isRemoved)
    .filter(({ deletedAt }) => deletedAt >= since)
    .sort((a, b) => b.deletedAt - a.deletedAt);

export async function loadBin(reader: Reader, now: number): Promise<Bin> {
  const { entries, overlay } = await reader.loadContents();
  const since = now - BIN_MS;
  return {
    entries: newestFirst(entries, since).filter((entry) => !isBare(entry)),
    topics: newestFirst(overlay, since)
      .filter((record) => record.kind === 'own')
      .filter((topic) => !isBareTopic(topic)),
  };
}

/** Puts an entry back into the list as it was taken out of it. */
export async function takeFromBin(
  reader: Reader,
  copy: SecondCopy,
  { key, now }: { key: string; now: number },
): Promise<Entry | null> {
  const change = await reader.changeEntry([key], (before) => {
    if (!before || !isRemoved(before) || isBare(before)) return undefined;
    return { ...before, deletedAt: null, updatedAt: Math.max(now, before.updatedAt + 1) };
  });
  if (change.after !== change.before) await copy.follow(change).catch(() => {});
  return change.after;
}

/** What is left: the names that it stays removed under, and what tells older copies from newer. */
const bare = (entry: Entry): Entry => ({
  key: entry.key,
  ids: entry.ids,
  title: '',
  authors: [],
  categories: [],
  savedAt: entry.savedAt,
  updatedAt: entry.updatedAt,
  deletedAt: entry.deletedAt,
  status: null,
  tags: [],
  note: '',
  ...(entry.was && { was: entry.was }),
  ...(entry.parted && { parted: entry.parted }),
});

const bareTopic = ({ authors: _, ...topic }: OwnTopic): OwnTopic => ({
  ...topic,
  name: '',
  short: '',
  phrases: [],
});

/** Empties tombstones over thirty days old; answers how many. */
export async function emptyOldBin(reader: Reader, copy: SecondCopy, now: number): Promise<number> {
  return empty(reader, copy, now - BIN_MS);
}

/** Empties all that lies in the bin. What was removed stays removed. */
export async function emptyBin(reader: Reader, copy: SecondCopy): Promise<number> {
  return empty(reader, copy, Number.POSITIVE_INFINITY);
}

/** Of what was removed before a time the tombstones stay. */
async function empty(reader: Reader, copy: SecondCopy, before: number): Promise<number> {
  const isOld = (row: { deletedAt: number | null }) => isRemoved(row) && row.deletedAt < before;
  const isDue = (entry: Entry) => isOld(entry) && !isBare(entry);
  const isDueTopic = (record: OverlayRecord): record is OwnTopic =>
    record.kind === 'own' && isOld(record) && !isBareTopic(record);
  const { entries, overlay } = await reader.loadContents();
  const due = entries.filter(isDue).length + overlay.filter(isDueTopic).length;
  if (due === 0) return 0;
  await reader.changeAll((kept: Kept) => ({
    ...kept,
    entries: kept.entries.map((entry) => (isDue(entry) ? bare(entry) : entry)),
    overlay: kept.overlay.map((record) => (isDueTopic(record) ? bareTopic(record) : record)),
  }));
  await copy.followAll().catch(() => {});
  return due;
}
