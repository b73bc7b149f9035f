// What the library is made of: stores, tables and models that are read when they are needed, and who is told of
// what. Types alone.
import type { FollowedStore } from '../backups/restoring.ts';
import type { CopyStore } from '../backups/second-copy.ts';
import type { SnapshotStore } from '../backups/snapshots.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Reader } from '../corpus/reader.ts';
import type { TagPaper } from './annotate.ts';
import type { SeedFile } from './seed.ts';
import type { Starter } from './starter.ts';

export interface LibraryParts {
  corpus: Corpus;
  reader: Reader;
  copyStore: CopyStore;
  snapshotStore: SnapshotStore;
  /** The topics that the reader follows. */
  followed: FollowedStore;
  tagPaper: TagPaper;
  /** The stamp of the seed that this build ships, and how to read it. */
  seedStamp: string;
  loadSeed(): Promise<SeedFile>;
  /** The papers that ship with the package; null where there are none. */
  starter: Starter | null;
  /** The table of how rare each stem is. */
  loadIdf(): Promise<ArrayBuffer>;
  /** The model that guesses categories; read only where a paper is met that nothing else tags. */
  loadCategories(): Promise<ArrayBuffer>;
  /** Told the keys of papers that can be answered for better than before; null: it may be any. */
  onBetter(keys: readonly string[] | null): void;
  /** Told the keys of saved papers whose abstract may be known since: no mark says anything of that. */
  onLearned(keys: readonly string[]): void;
  /** The model of nearness in meaning. */
  loadVectors(): Promise<ArrayBuffer>;
  /** Whether the reader lets papers met and seen be remembered. */
  remembersMet(): Promise<boolean>;
  /** Whether marks say how many saved papers a paper is near to. */
  saysNear(): Promise<boolean>;
  now(): number;
}

export interface Visit {
  /** From a private window: nothing is recorded then. */
  incognito: boolean;
  /** When the page was opened; what was first seen before was seen on an earlier visit. */
  visitedAt?: number;
}
