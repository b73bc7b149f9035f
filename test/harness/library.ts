// A library over databases in memory, for the tests of the back wing: the real rooms, with stores,
// a clock and settings that a test can turn.
import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { CopyStore } from '../../src/backups/second-copy.ts';
import type { SnapshotStore } from '../../src/backups/snapshots.ts';
import type { ByteStore } from '../../src/corpus/byte-store.ts';
import { openCorpus } from '../../src/corpus/corpus.ts';
import type { ReaderOptions } from '../../src/corpus/open-reader.ts';
import { openReader } from '../../src/corpus/open-reader.ts';
import type { TagPaper } from '../../src/library/annotate.ts';
import { openLibrary } from '../../src/library/library.ts';
import type { SeedFile } from '../../src/library/seed.ts';
import type { Mention } from '../../src/paper/mention.ts';

export const seed = JSON.parse(readFileSync('public/corpus/seed.json', 'utf8')) as SeedFile;

export const idf = Uint8Array.from(readFileSync('public/corpus/idf.bin'));

export const vectors = Uint8Array.from(readFileSync('public/corpus/vectors.bin'));

/** The files that papers are compared by. */
export const tableFiles = {
  loadIdf: async () => idf.buffer,
  loadVectors: async () => vectors.buffer,
};

/** A store of plain items, copied in and out as the browser does. */
export function memoryStore(items = new Map<string, unknown>()) {
  const store: CopyStore = {
    async load(prefixes) {
      const found = [...items].filter(([name]) => prefixes.some((start) => name.startsWith(start)));
      return structuredClone(Object.fromEntries(found));
    },
    async save(saved) {
      for (const [name, value] of Object.entries(structuredClone(saved))) items.set(name, value);
    },
    async remove(names) {
      for (const name of names) items.delete(name);
    },
  };
  return { items, store };
}

/** Files by name, in memory. */
export function memoryFiles(files = new Map<string, Uint8Array<ArrayBuffer>>()) {
  const snapshotStore: SnapshotStore = {
    list: async () => [...files].map(([name, { length }]) => ({ name, bytes: length })),
    async read(name) {
      const bytes = files.get(name);
      if (!bytes) throw new Error('no such file');
      return bytes.slice();
    },
    write: async (name, bytes) => void files.set(name, bytes.slice()),
    remove: async (name) => void files.delete(name),
  };
  return { files, snapshotStore };
}

export const noTags: TagPaper = () => [];

export interface World {
  /** The disk: a second library over it is the same browser after a restart. */
  indexedDB?: IDBFactory;
  items?: Map<string, unknown>;
  clock?: { now: number };
  remembers?: boolean;
  seed?: SeedFile;
  tagPaper?: TagPaper;
  copyStore?: CopyStore;
  files?: Map<string, Uint8Array<ArrayBuffer>>;
  /** Waited for before a snapshot is written. */
  onSnapshot?(): Promise<unknown> | undefined;
  readerOptions?: ReaderOptions;
  /** The papers that ship in files; none where it is left out. */
  starter?: ByteStore;
  /** The model that guesses categories; one that cannot be read where it is left out. */
  loadCategories?(): Promise<ArrayBuffer>;
  onBetter?(keys: readonly string[] | null): void;
  onLearned?(keys: readonly string[]): void;
}

export function openWorld(world: World = {}) {
  const indexedDB = world.indexedDB ?? new IDBFactory();
  const clock = world.clock ?? { now: Date.UTC(2026, 0, 1) };
  const { items, store } = memoryStore(world.items);
  const file = world.seed ?? seed;
  const corpus = openCorpus({ indexedDB, IDBKeyRange });
  const { files, snapshotStore: kept } = memoryFiles(world.files);
  const snapshotStore: SnapshotStore = {
    ...kept,
    async write(name, bytes) {
      await world.onSnapshot?.();
      await kept.write(name, bytes);
    },
  };
  const reader = openReader(
    { indexedDB, IDBKeyRange },
    {
      onLoss: (message) => void library.backups.noteLoss(message),
      beforeUpgrade: (kept) => library.backups.keepBeforeUpgrade(kept),
      ...world.readerOptions,
    },
  );
  const followed: { ids: readonly string[] } = { ids: [] };
  const settings = { remembers: world.remembers ?? true, saysNear: true };
  let seedReads = 0;
  const library = openLibrary({
    corpus,
    reader,
    copyStore: world.copyStore ?? store,
    snapshotStore,
    followed: {
      load: async () => followed.ids,
      save: async (ids) => {
        followed.ids = ids;
      },
    },
    tagPaper: world.tagPaper ?? noTags,
    seedStamp: file.stamp,
    loadSeed: async () => {
      seedReads += 1;
      return file;
    },
    starter: world.starter ?? null,
    loadCategories: world.loadCategories ?? (() => Promise.reject(new Error('no model'))),
    onBetter: world.onBetter ?? (() => {}),
    onLearned: world.onLearned ?? (() => {}),
    ...tableFiles,
    remembersMet: async () => settings.remembers,
    saysNear: async () => settings.saysNear,
    now: () => clock.now,
  });
  return {
    files,
    library,
    corpus,
    reader,
    indexedDB,
    items,
    clock,
    settings,
    followed,
    seedReads: () => seedReads,
  };
}

export function row(title: string, more: Partial<Mention> = {}): Mention {
  return { role: 'row', title, ...more };
}

export const page = { incognito: false };
