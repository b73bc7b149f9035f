// Saved papers that seem to be saved twice go out as groups of keys; a group that the reader wants to be
// one comes in and is made one entry, in one step that can be taken back whole.
import type { SecondCopy } from '../backups/second-copy.ts';
import type { EntryStep, Reader } from '../corpus/reader.ts';
import { mergeEditions, noticedSince } from '../paper/edition.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import { toCanonicalJson } from '../paper/kept.ts';
import { mergeDoubles } from '../paper/merge-doubles.ts';
import { withParted } from '../paper/parted-states.ts';
import { entryMention } from '../paper/record-mention.ts';
import { findDoubles } from '../search/find-doubles.ts';
import { MAX_NOTE, MAX_TAGS } from '../wire/entry-messages.ts';
import { loadExclusions } from './corrections.ts';
import { laterThan } from './entries.ts';
import { followAll } from './entries-together.ts';
import type { Holdings } from './holdings.ts';
import { findNearDoubles } from './near-doubles.ts';

const isSeveral = (entries: readonly Entry[]): entries is [Entry, ...Entry[]] => entries.length > 1;

/** An entry longer than the wire takes could not be changed any more: such papers stay apart. */
const isWithinBounds = ({ note, tags }: Entry) =>
  note.length <= MAX_NOTE && tags.length <= MAX_TAGS;

export async function listDoubles(
  reader: Reader,
  holdings: Pick<Holdings, 'openTitleParts'>,
): Promise<string[][]> {
  const entries = await reader.listSaved();
  // Where the corpus cannot be read the others are told of all the same.
  const near = await findNearDoubles(holdings, entries).catch(() => []);
  const exclusionsOf = await loadExclusions(reader);
  const isSaidOf = (one: Entry, other: Entry) => exclusionsOf(entryMention(one))(other.key);
  const isApart = (one: Entry, other: Entry) => isSaidOf(one, other) || isSaidOf(other, one);
  return findDoubles(entries, isApart, near)
    .filter((group) => isSeveral(group) && isWithinBounds(mergeDoubles(group)))
    .map((group) => group.map(({ key }) => key));
}

export interface Merged {
  /** Null where one of them is not saved any more: then nothing was changed. */
  merged: Entry | null;
  before: readonly Entry[];
}

export async function mergeSaved(
  reader: Reader,
  copy: SecondCopy,
  { keys, now }: { keys: readonly string[]; now: number },
): Promise<Merged> {
  const found: { before: Entry[]; merged: Entry | null } = { before: [], merged: null };
  const look = keys.map(
    (key, i): EntryStep => ({
      keys: [key],
      change(standing) {
        // A step may be run again, on a fresh connection.
        if (i === 0) found.before = [];
        if (isSaved(standing) && standing.key === key) found.before.push(standing);
        if (i === keys.length - 1) found.merged = toMerged(found.before, keys, now);
        return undefined;
      },
    }),
  );
  const write = keys.map(
    (key): EntryStep => ({
      keys: [key],
      change(standing) {
        if (!found.merged || standing?.key !== key) return undefined;
        return key === found.merged.key ? found.merged : null;
      },
    }),
  );
  const changes = await reader.changeEntries([...look, ...write]);
  await followAll(copy, changes);
  return found.merged ? found : { merged: null, before: [] };
}

function toMerged(before: readonly Entry[], keys: readonly string[], now: number): Entry | null {
  if (before.length !== keys.length || !isSeveral(before)) return null;
  const merged = mergeDoubles(before);
  return isWithinBounds(merged) ? { ...merged, updatedAt: laterThan(merged, now) } : null;
}

export interface PartWish {
  /** The entry that they became, and when that was last changed by the merging. */
  key: string;
  at: number;
  entries: readonly Entry[];
}

/** Undo of {@link mergeSaved}: answers what is back, nothing where any of them was changed since. */
export async function partMerged(
  reader: Reader,
  copy: SecondCopy,
  wish: PartWish,
): Promise<readonly Entry[]> {
  let parted: readonly Entry[] | null = null;
  await reader.changeAll((kept) => {
    // It may be asked again, of what it has written itself, where the answer to the first was lost.
    const isDone = parted?.every((entry) => kept.entries.some((one) => isEqual(one, entry)));
    if (isDone) return kept;
    parted = toParted(kept.entries, wish);
    const keys = new Set(parted.map(({ key }) => key));
    return { ...kept, entries: [...kept.entries.filter(({ key }) => !keys.has(key)), ...parted] };
  });
  const back: readonly Entry[] = parted ?? [];
  if (back.length > 0) await copy.followAll().catch(() => {});
  return back;
}

const isEqual = (a: Entry, b: Entry) => toCanonicalJson(a) === toCanonicalJson(b);

/** What they were; none where the one was changed since, or another was saved anew under its old key. */
function toParted(standing: readonly Entry[], { key, at, entries }: PartWish): readonly Entry[] {
  const keys = new Set(entries.map((entry) => entry.key));
  const found = standing.filter((entry) => keys.has(entry.key));
  const one = found.find((entry) => entry.key === key);
  if (!one || one.updatedAt !== at || found.length > 1) return [];
  const parted = entries.map((entry) => (entry.key === key ? withParted(entry, one) : entry));
  return withNoticedSince(parted, one);
}

/** What was noticed of the one since the merging is no change of the reader's: it stays with the paper of its key. */
function withNoticedSince(entries: readonly Entry[], standing: Entry): readonly Entry[] {
  if (!isSeveral(entries)) return entries;
  const since = noticedSince(mergeDoubles(entries).edition, standing.edition);
  if (!since) return entries;
  const { seenAt } = since;
  return entries.map((entry) => {
    const more =
      entry.key === standing.key ? since : seenAt !== undefined && entry.edition && { seenAt };
    const edition = more ? mergeEditions(entry.edition, more) : undefined;
    return edition ? { ...entry, edition } : entry;
  });
}
