// The shapes of both databases, every version of them. A released version is never altered: a new
// one is added below it. The corpus can be rebuilt; what the reader keeps cannot, so it lies apart.
import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Entry } from '../paper/entry.ts';
import type { Paper, PaperIds } from '../paper/paper.ts';

/** Where IndexedDB is found; the browser's own unless a test passes another. */
export type IndexedDb = Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'>;

export const CORPUS_NAME = 'scholium-corpus';
export const READER_NAME = 'scholium-reader';

/**
 * The format of what the reader keeps, counted by us: IndexedDB's own number does not protect,
 * since Dexie opens a database of a higher version without a word.
 */
export const READER_FORMAT = 1;

/** A paper of the corpus as stored. */
export interface PaperRow extends Paper {
  /** When a page last showed it, to a day; absent where none did, or where that was forgotten. */
  metAt?: number;
}

/** Another id of a paper: `doi:10.1/x` to `arxiv:2401.00001`. */
export interface AliasRow {
  id: string;
  key: string;
}

/** The papers that bear one title, for look-ups by primary key and for the index of near titles. */
export interface TitleRow {
  titleKey: string;
  papers: { key: string; title: string; ids: PaperIds; authors: readonly string[] }[];
  /** 1 where one of them has no arXiv id, so that a mention with one may still mean it; else 0. */
  loose: 0 | 1;
}

/** When a paper stood in the reader's view, first and last. */
export interface SeenRow {
  key: string;
  firstAt: number;
  lastAt: number;
}

export interface MetaRow {
  name: string;
  value: unknown;
}

export type CorpusDatabase = Dexie & {
  papers: EntityTable<PaperRow, 'key'>;
  aliases: EntityTable<AliasRow, 'id'>;
  titles: EntityTable<TitleRow, 'titleKey'>;
  seen: EntityTable<SeenRow, 'key'>;
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
  return database;
}

/** A name under which entries are found besides their own key: other ids, and `title:KEY`. */
export interface NameRow {
  name: string;
  keys: string[];
}

/** "The mention named so is not that paper." */
export interface CorrectionRow {
  name: string;
  key: string;
  at: number;
}

export type ReaderDatabase = Dexie & {
  entries: EntityTable<Entry, 'key'>;
  names: EntityTable<NameRow, 'name'>;
  corrections: Table<CorrectionRow, [string, string]>;
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
  return database;
}
