// The shapes of both databases, every version of them. A released version is never altered: a new
// one is added below it. The corpus can be rebuilt; what the reader keeps cannot, so it lies apart.
import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { SaidEdition } from '../paper/edition.ts';
import type { Entry } from '../paper/entry.ts';
import type { SourceId } from '../paper/fresh.ts';
import type { Correction } from '../paper/kept.ts';
import type { Paper } from '../paper/paper.ts';
import type { OverlayRecord } from '../paper/topic-overlay.ts';
import type { PageSums } from './page-sums.ts';
import { SeenPapers } from './seen.ts';

/** Where IndexedDB is found; the browser's own unless a test passes another. */
export type IndexedDb = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

export const CORPUS_NAME = 'scholium-corpus';
export const READER_NAME = 'scholium-reader';

/**
 * The format of what the reader keeps, counted by us: IndexedDB's own number does not protect,
 * since Dexie opens a database of a higher version without a word.
 */
export const READER_FORMAT = 6;

/** A paper of the seed, or one that pages have shown. What was imported stands in containers alone. */
export interface PaperRow extends Paper {
  /** When a page last showed it, to a day; absent where none did, or where that was forgotten. */
  metAt?: number;
  /** 1 while no container holds this state of the paper; absent once one does. */
  fresh?: 1;
}

export type CorpusKind = 'seed' | 'met' | 'imported';

/** One part of a corpus: an immutable container, under its id in `containers`. */
export interface SegmentRow {
  id: string;
  papers: number;
  bytes: number;
  /** Keys of papers that it still holds and that count as gone. */
  dropped: string[];
  /** Another import held all of it too when it was made: read only once one of those has gone. */
  spare?: true;
  /** Bytes of it are not what was written: it is part of no answer. */
  damaged?: true;
}

/** Papers that came together and go together: an import, or all that pages have shown. */
export interface CorpusRow {
  id: string;
  kind: CorpusKind;
  /** As the reader knows it: the name of the imported file. */
  name: string;
  addedAt: number;
  /** Newest last. */
  segments: SegmentRow[];
  /** Only what is `ready` is seen by a question; `removed` goes for good once it cannot be undone. */
  state: 'building' | 'ready' | 'removed';
  /** Ids of the imports that hold what its spare segments hold. */
  behind?: string[];
  /** How far an import has come, and what it has found; the import's own business. */
  progress?: unknown;
}

export interface ContainerRow {
  id: string;
  /** All of it; where `bytes` stands, the first bytes, and the rest in `pages`. */
  blob: Blob;
  /** Length of the whole. */
  bytes?: number;
  /** What each page adds up to; absent where it is no container of papers, or was written without. */
  sums?: PageSums;
}

/** Pages of this container are nobody's: they are being written still, or are to go. */
export interface LooseRow {
  id: string;
  /** When they were last written, or left; 0 where nobody reads them any more. */
  at: number;
}

/** A paper that a source has told of. */
export interface FreshRow {
  key: string;
  paper: Paper;
  /** When a source first told of it, milliseconds since 1970. */
  cameAt: number;
  /** Which sources did. */
  sources: SourceId[];
  /** When each of them last told of it; rows that were written before this was noted have none. */
  toldAt?: Partial<Record<SourceId, number>>;
  /** The most votes that were seen, and since when it stands on the list that has them. */
  upvotes?: number;
  listedAt?: number;
  /** What the latest of them said of its version. */
  edition?: SaidEdition;
}

export interface MetaRow {
  name: string;
  value: unknown;
}

export type CorpusDatabase = Dexie & {
  papers: EntityTable<PaperRow, 'key'>;
  corpora: EntityTable<CorpusRow, 'id'>;
  containers: EntityTable<ContainerRow, 'id'>;
  /** Bytes of containers, each page under its container's id and its number. */
  pages: Table<Uint8Array<ArrayBuffer>, [string, number]>;
  loose: EntityTable<LooseRow, 'id'>;
  /** Papers that sources have told of. */
  fresh: EntityTable<FreshRow, 'key'>;
  meta: EntityTable<MetaRow, 'name'>;
};

/** Relaxed durability: all of it can be rebuilt. */
export function makeCorpusDatabase(where: IndexedDb = {}): CorpusDatabase {
  const database = new Dexie(CORPUS_NAME, {
    ...where,
    chromeTransactionDurability: 'relaxed',
  }) as CorpusDatabase;
  database.version(1).stores({
    papers: 'key, kind, metAt',
    aliases: 'id, key',
    titles: 'titleKey, loose',
    seen: 'key, lastAt',
    meta: 'name',
  });
  // Ids and titles are looked up in containers and in memory; seen papers are one packed row.
  database
    .version(2)
    .stores({
      papers: 'key, kind, metAt, fresh',
      corpora: 'id',
      containers: 'id',
      aliases: null,
      titles: null,
      seen: null,
    })
    .upgrade(async (transaction) => {
      const seen = new SeenPapers();
      await transaction.table('seen').each(({ key, firstAt, lastAt }) => {
        seen.note(key, firstAt, lastAt);
      });
      await transaction.table('meta').put({ name: 'seen', value: seen.pack() });
      await transaction
        .table('papers')
        .toCollection()
        .modify((paper: PaperRow) => {
          paper.fresh = 1;
        });
    });
  // Containers of version 2 are one Blob each, and are read as they are.
  database.version(3).stores({ pages: '', loose: 'id, at' });
  database.version(4).stores({ fresh: 'key, cameAt' });
  return database;
}

/** A name under which entries are found besides their own key: other ids, and `title:KEY`. */
export interface NameRow {
  name: string;
  keys: string[];
}

export type CorrectionRow = Correction;

export type ReaderDatabase = Dexie & {
  entries: EntityTable<Entry, 'key'>;
  names: EntityTable<NameRow, 'name'>;
  corrections: Table<CorrectionRow, [string, string]>;
  overlay: Table<OverlayRecord, string>;
  meta: EntityTable<MetaRow, 'name'>;
};

/** Strict durability: a save is reported done after the disk has it. */
export function makeReaderDatabase(where: IndexedDb = {}): ReaderDatabase {
  const database = new Dexie(READER_NAME, {
    ...where,
    chromeTransactionDurability: 'strict',
  }) as ReaderDatabase;
  database.version(1).stores({
    entries: 'key, savedAt',
    names: 'name',
    corrections: '[name+key]',
    meta: 'name',
  });
  // What the reader says of topics; nothing of version 1 is touched.
  database.version(2).stores({ overlay: 'key' });
  return database;
}
