// A file of papers, or what a reader has pasted, comes in; entries for the library go out, each as the file
// has it, with what was left out. It must never write, and holds at most {@link MOST_ENTRIES}.
import type { Entry } from '../paper/entry.ts';
import type { Paper } from '../paper/paper.ts';
import { paperKey } from '../paper/paper.ts';
import { paperName } from '../paper/paper-name.ts';
import { titleKey } from '../paper/title.ts';
import type { Remarks, Skip } from './format.ts';
import type { ImportNotice } from './line-reading.ts';
import { ImportRefused } from './open-file.ts';
import { isPaperList, readPaperList } from './paper-list.ts';
import { readImport } from './read-import.ts';

/** What the library takes in at once; more is a corpus. */
export const MOST_ENTRIES = 20_000;
/** The bound of a note on the wire, in UTF-16 units. */
const MOST_NOTE = 20_000;
/** A pasted or chosen list of ids is no longer than this, in bytes. */
const MOST_LIST = 5_000_000;

export interface EntryFile {
  /** Of the formats, or `paper-list`. */
  format: string;
  /** In the file's order. */
  entries: readonly Entry[];
  skipped: readonly Skip[];
  notices: readonly ImportNotice[];
  /** The file has more than are taken at once. */
  isMore: boolean;
  /** Notes that are longer than a note can be; their beginnings are taken. */
  longNotes: number;
}

export interface EntryOptions {
  /** When the papers are saved where the file does not say; milliseconds since 1970. */
  now: number;
  /** What was typed or pasted may be titles alone. */
  isPasted?: boolean;
  signal?: AbortSignal;
  /** Told after each batch. */
  onProgress?(entries: number): void;
}

function toEntry(paper: Omit<Paper, 'kind'>, remarks: Remarks, now: number): Entry {
  const { key, ids, title, authors, categories } = paper;
  const year = remarks.year ?? paper.year;
  return {
    key,
    ids,
    title,
    authors,
    categories,
    ...(year !== undefined && { year }),
    ...(remarks.codeUrl !== undefined && { codeUrl: remarks.codeUrl }),
    savedAt: Math.min(remarks.addedAt ?? now, now),
    updatedAt: now,
    deletedAt: null,
    status: remarks.status ?? null,
    tags: remarks.tags ?? [],
    note: (remarks.note ?? '').slice(0, MOST_NOTE).toWellFormed(),
  };
}

function readList(text: string, now: number): EntryFile {
  const lines = readPaperList(text);
  const named = lines.flatMap((one) => ('ids' in one ? [one] : []));
  const entries = named.slice(0, MOST_ENTRIES).map(({ ids, title }) => {
    const key = paperKey(ids, titleKey(title));
    return toEntry(
      { key, ids, title: paperName(title, ids), authors: [], categories: [] },
      {},
      now,
    );
  });
  const skipped = lines.flatMap((one) => ('reason' in one ? [one] : []));
  const isMore = named.length > MOST_ENTRIES;
  return { format: 'paper-list', entries, skipped, notices: [], isMore, longNotes: 0 };
}

/** @throws ImportRefused where nothing of it can be read; the signal's reason once it is aborted. */
export async function readEntries(file: Blob, options: EntryOptions): Promise<EntryFile> {
  try {
    return await readFile(file, options);
  } catch (error) {
    const isUnknown = error instanceof ImportRefused && error.kind === 'unknown';
    if (!isUnknown || file.size > MOST_LIST) throw error;
    const text = await file.text();
    if (!options.isPasted && !isPaperList(text)) throw error;
    return readList(text, options.now);
  }
}

async function readFile(file: Blob, options: EntryOptions): Promise<EntryFile> {
  const { now, signal, onProgress } = options;
  const entries: Entry[] = [];
  const skipped: Skip[] = [];
  const notices: ImportNotice[] = [];
  let format = '';
  let isMore = false;
  let longNotes = 0;
  for await (const batch of readImport(file, signal ? { signal } : {})) {
    format = batch.format;
    for (const [i, paper] of batch.papers.entries()) {
      isMore ||= entries.length >= MOST_ENTRIES;
      if (isMore) break;
      const remarks = batch.remarks[i] ?? {};
      if ((remarks.note ?? '').length > MOST_NOTE) longNotes += 1;
      entries.push(toEntry(paper, remarks, now));
    }
    skipped.push(...batch.skipped);
    notices.push(...batch.notices);
    onProgress?.(entries.length);
    if (isMore) break;
  }
  return { format, entries, skipped, notices, isMore, longNotes };
}
