// What the reader keeps about a paper. A mergeable record: a global key, times, and a tombstone in
// place of removal, so that copies on two disks or two machines can be brought together.
import type { Edition } from './edition.ts';
import type { PaperIds } from './paper.ts';
import { idKeys } from './paper.ts';

export type ReadingStatus = 'reading' | 'read';

/** The families of sites that papers are saved on. */
export type SavedOn = 'arxiv' | 'huggingface';

export interface Entry {
  /** The paper's key, from `paperKey`. */
  key: string;
  /** Facts as they were when saved: the list must read whole although the corpus is rebuilt. */
  ids: PaperIds;
  title: string;
  authors: readonly string[];
  year?: number;
  categories: readonly string[];
  /** The repository of its code, where a page or a file named one; see `findCodeUrl`. */
  codeUrl?: string;
  /** Where it was first saved; absent where that was on no page. */
  site?: SavedOn;
  /** How far the paper had come when it was saved, and what was noticed since; no change of the reader's. */
  edition?: Edition;
  /** Milliseconds since 1970, as are all times here. */
  savedAt: number;
  updatedAt: number;
  /** When it was taken out of the list; null while it is in. What it held is kept for undo. */
  deletedAt: number | null;
  status: ReadingStatus | null;
  tags: readonly string[];
  note: string;
  /** Keys that no id of it tells, of entries that were made one with it; see `former-keys.ts`. */
  was?: readonly string[];
  /** States that it was made one in and that were taken back, by their print; see `parted-states.ts`. */
  parted?: readonly number[];
}

/** Its key, and all others under which an older copy may hold it. */
export const keysOf = ({ key, ids, was = [] }: Entry): string[] => [
  ...new Set([key, ...idKeys(ids), ...was]),
];

/** The later of two copies of one entry; on equal times the one that still holds the paper. */
export function laterEntry(a: Entry, b: Entry): Entry {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt > b.updatedAt ? a : b;
  return a.deletedAt === null ? a : b;
}

export function isSaved(entry: Entry | null | undefined): entry is Entry {
  return entry != null && entry.deletedAt === null;
}
