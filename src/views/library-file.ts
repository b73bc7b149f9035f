// Entries come in, the text of an export file goes out. The shape is stable: what is written
// today must be readable by every later version. It must never hold papers that were only met.
//
//   { "format": "scholium-library", "version": 1, "exportedAt": time, "entries": [
//     { "key": "arxiv:1706.03762", "ids": { "arxiv"?, "acl"?, "doi"? }, "title": text,
//       "authors": [text], "year"?: number, "categories": [text], "codeUrl"?: address,
//       "site"?: "arxiv" | "huggingface", "version"?: number, "venue"?: text, "withdrawn"?: true, "savedAt": time, "updatedAt": time,
//       "status": "reading" | "read" | null, "tags": [text], "note": text, "was"?: [key] } ],
//     "topics"?: [ { "kind": "own" | "hidden" | "renamed" | "merged" | "correction" | "wish" | "muted",
//       "key": text, "topic": id, "updatedAt": time, and the fields of its kind } ] }
//
// Times are ISO 8601 in UTC. Entries come newest first; removed ones are left out. `topics` is what the
// reader says of topics (paper/topic-overlay.ts names the fields); absent where it could not be read.
import { type Entry, isSaved } from '../paper/entry.ts';
import type { OverlayRecord } from '../paper/topic-overlay.ts';

function toRecord(entry: Entry) {
  return {
    key: entry.key,
    ids: { arxiv: entry.ids.arxiv, acl: entry.ids.acl, doi: entry.ids.doi },
    title: entry.title,
    authors: entry.authors,
    year: entry.year,
    categories: entry.categories,
    codeUrl: entry.codeUrl,
    site: entry.site,
    version: entry.edition?.version?.is,
    venue: entry.edition?.venue?.is || undefined,
    withdrawn: entry.edition?.withdrawn?.is || undefined,
    savedAt: new Date(entry.savedAt).toISOString(),
    updatedAt: new Date(entry.updatedAt).toISOString(),
    status: entry.status,
    tags: entry.tags,
    note: entry.note,
    was: entry.was,
  };
}

function toTopicRecord({ deletedAt: _, updatedAt, ...record }: OverlayRecord) {
  return { ...record, updatedAt: new Date(updatedAt).toISOString() };
}

/** The file's text: JSON, two spaces, one line feed at the end. `overlay`: what holds of it. */
export function toLibraryFile(
  entries: readonly Entry[],
  exportedAt: Date,
  overlay?: readonly OverlayRecord[] | null,
): string {
  const saved = entries.filter(isSaved).sort((a, b) => b.savedAt - a.savedAt);
  const file = {
    format: 'scholium-library',
    version: 1,
    exportedAt: exportedAt.toISOString(),
    entries: saved.map(toRecord),
    topics: overlay?.map(toTopicRecord),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** `scholium-library-2026-11-22.json`, by the reader's own calendar. */
export function libraryFileName(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `scholium-library-${day}.json`;
}
