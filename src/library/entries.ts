// A wish of the reader's comes in (save, take out, put back), the entry before and after goes out,
// once the disk has it. What was noted of a paper is never thrown away by taking it out.

import type { SecondCopy } from '../backups/second-copy.ts';
import { StoreError } from '../corpus/connection.ts';
import type { EntryChange, Reader } from '../corpus/reader.ts';
import { findCodeUrl } from '../paper/code-url.ts';
import { editionAtSaving, mergeEditions } from '../paper/edition.ts';
import type { Entry, ReadingStatus } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys, idsOfKey } from '../paper/paper.ts';
import { paperName } from '../paper/paper-name.ts';

/**
 * The facts of an entry: the corpus knows best, the page fills what it leaves open. The title is
 * the page's own where it names the paper by its id, since titles change after they are listed.
 */
function toFacts(key: string, paper: Paper | null, mention: Mention) {
  const ids = { ...idsOfKey(key), ...mention.ids, ...paper?.ids };
  const year = paper?.year ?? mention.year;
  const codeUrl = findCodeUrl(mention.codeUrl ?? '');
  // A link's or a citation's words may be cut or its writer's own.
  const isOwn = mention.role === 'row' || mention.role === 'title';
  const isNamed = isOwn && idKeys(mention.ids).includes(key) && mention.title !== '';
  return {
    key,
    ids,
    title: isNamed ? mention.title : paperName(paper?.title ?? mention.title, ids),
    authors: paper?.authors.length ? paper.authors : (mention.authors ?? []),
    categories: paper?.categories.length ? paper.categories : (mention.categories ?? []),
    ...(year !== undefined && { year }),
    ...(codeUrl !== null && { codeUrl }),
    ...(mention.site && { site: mention.site }),
  };
}

export interface Wish {
  key: string;
  mention: Mention;
  paper: Paper | null;
  now: number;
}

export interface SaveWish extends Wish {
  saved: boolean;
}

export interface ChangeWish extends Wish {
  status?: ReadingStatus | null;
  tags?: readonly string[];
  note?: string;
  /** The note that the new one is written over: where another stands, nothing is changed. */
  noteWas?: string;
}

/** Every name under which an entry of this paper may stand. */
export const namesOf = ({ key, paper, mention }: Wish): string[] => [
  ...new Set([key, ...idKeys(paper?.ids), ...idKeys(mention.ids)]),
];

/** Later than any copy of the entry, also where the clock was set back. */
export const laterThan = (before: Entry | null, now: number): number =>
  Math.max(now, (before?.updatedAt ?? 0) + 1);

/** The entry in the list: as it was kept when it was taken out, or else a new one. */
export function putIn({ key, mention, paper, now }: Wish, before: Entry | null): Entry {
  const updatedAt = laterThan(before, now);
  // Of what the bin was emptied of only the removal is left.
  const isHeld = before !== null && before.title !== '';
  const told = editionAtSaving(
    isHeld ? before.edition : undefined,
    mention.edition,
    mention.abstract,
  );
  const edition = told && { edition: told };
  if (isHeld) return { ...before, ...edition, savedAt: now, updatedAt, deletedAt: null };
  const facts = toFacts(before?.key ?? key, paper, mention);
  const { was, parted } = before ?? {};
  const names = {
    ids: { ...before?.ids, ...facts.ids },
    ...(was && { was }),
    ...(parted && { parted }),
  };
  const kept = { status: null, tags: [], note: '' };
  return { ...facts, ...names, ...kept, ...edition, savedAt: now, updatedAt, deletedAt: null };
}

export async function setSaved(
  reader: Reader,
  copy: SecondCopy,
  wish: SaveWish,
): Promise<EntryChange> {
  const { saved, now } = wish;
  const change = await reader.changeEntry(namesOf(wish), (before) => {
    if (saved === isSaved(before)) return undefined;
    if (saved) return putIn(wish, before);
    const updatedAt = laterThan(before, now);
    return before ? { ...before, deletedAt: updatedAt, updatedAt } : undefined;
  });
  await followChange(copy, change);
  return { before: change.before, after: change.after };
}

/** Changes status, tags, note or several; a paper that is not in the list is put there by it. */
export async function changeEntry(
  reader: Reader,
  copy: SecondCopy,
  wish: ChangeWish,
): Promise<EntryChange> {
  const { now, noteWas } = wish;
  const change = await reader.changeEntry(namesOf(wish), (before) => {
    if (noteWas !== undefined && noteWas !== (before?.note ?? '')) return undefined;
    const standing = isSaved(before) ? before : putIn(wish, before);
    const { status = standing.status, note = standing.note } = wish;
    const tags = wish.tags ? [...new Set(wish.tags)] : standing.tags;
    const isSame =
      status === standing.status &&
      note === standing.note &&
      JSON.stringify(tags) === JSON.stringify(standing.tags);
    if (isSame && standing === before) return undefined;
    return { ...standing, status, tags, note, updatedAt: laterThan(before, now) };
  });
  await followChange(copy, change);
  return { before: change.before, after: change.after };
}

export interface UndoWish {
  key: string;
  /** Null where there was none. */
  entry: Entry | null;
  /** `updatedAt` of the entry that the change led to, which is taken back; null where it led to none. */
  at: number | null;
}

/**
 * Puts an entry back exactly as it was; one that was not there goes. Where something else has changed it
 * since, that is not taken along: throws a StoreError that says so.
 */
export async function restoreEntry(
  reader: Reader,
  copy: SecondCopy,
  wish: UndoWish,
): Promise<Entry | null> {
  const change = await reader.changeEntry([wish.key], (standing) => {
    if (wasChangedSince(wish, standing))
      throw new StoreError('changed-since', 'The entry was changed since.');
    return putBack(wish, standing);
  });
  await followChange(copy, { ...change, before: change.before ?? null });
  return change.after;
}

export const wasChangedSince = ({ at }: UndoWish, standing: Entry | null): boolean =>
  (standing?.updatedAt ?? null) !== at;

export function putBack({ key, entry }: UndoWish, standing: Entry | null): Entry | null {
  if (entry && entry.key !== key) throw new StoreError('failed', 'The entry is another one.');
  return entry && withNoticed(entry, standing);
}

/** What was noticed of the paper meanwhile is no change of the reader's, and stays. */
export function withNoticed(entry: Entry, standing: Entry | null): Entry {
  const edition = mergeEditions(entry.edition, standing?.edition);
  return edition ? { ...entry, edition } : entry;
}

export async function followChange(copy: SecondCopy, change: EntryChange & { sequence: number }) {
  if (change.after === change.before) return;
  // The save is done, whatever becomes of the copy; its state is told by the health of the stores.
  await copy.follow(change).catch(() => {});
}
