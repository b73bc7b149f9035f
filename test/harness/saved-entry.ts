// The arXiv id and title of a paper come in; what the reader has of it once it is saved goes out, with whatever
// a test wishes otherwise. All that a test does not speak of is empty; it must never be made by hand beside this.
import type { Entry } from '../../src/paper/entry.ts';

/** Saved at 1 ms after the beginning of 1970, not read, without tags and note. */
export function savedEntry(id: string, title: string, more: Partial<Entry> = {}): Entry {
  return {
    key: `arxiv:${id}`,
    ids: { arxiv: id },
    title,
    authors: [],
    categories: [],
    savedAt: 1,
    updatedAt: 1,
    deletedAt: null,
    status: null,
    tags: [],
    note: '',
    ...more,
  };
}
