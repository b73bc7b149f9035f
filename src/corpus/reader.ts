// What the reader keeps, as the rooms above ask for it: entries, corrections and the overlay of topics in, the same
// out, after the disk has them. Types alone; `open-reader.ts` opens it.
import type { Entry } from '../paper/entry.ts';
import type { Kept } from '../paper/kept.ts';
import type { OverlayChange, OverlayRecord } from '../paper/topic-overlay.ts';
import type { CorrectionRow } from './database.ts';
import type { SavedName } from './entry-names.ts';

export type { CorrectionRow } from './database.ts';
export type { SavedName } from './entry-names.ts';

/** The state of an entry before and after a change. */
export interface EntryChange {
  before: Entry | null;
  after: Entry | null;
}

/** The names of one entry, and its next state by the one before, as `changeEntry` takes them. */
export interface EntryStep {
  keys: readonly string[];
  change(before: Entry | null): Entry | null | undefined;
}

/** All of it, at one moment. `sequence` counts the changes since the database was made. */
export interface ReaderContents extends Kept {
  sequence: number;
  /** Keys of entries that stand in the database and cannot be read; none while all is well. */
  unreadable: readonly string[];
}

/** All that was kept before a change, and after it. */
export interface KeptChange {
  before: Kept;
  after: Kept;
  sequence: number;
}

export interface Reader {
  /** `newer` where a later version of Scholium has written here: nothing may be changed then. */
  getFormat(): Promise<'ok' | 'newer'>;
  /** Entries by any of their names (keys, other ids, `title:KEY`), each name with its entries. */
  findEntries(names: readonly string[]): Promise<Map<string, Entry[]>>;
  /**
   * Whether an entry bears a name, by its `fingerprintNumber`: from memory, and once in a great while
   * true for a name that none bears. Not to be kept longer than for one answer.
   */
  openNames(): Promise<(print: number) => boolean>;
  /** How what bears these names is saved, each name with its saved entries; kept in memory. */
  findSaved(names: readonly string[]): Promise<Map<string, SavedName[]>>;
  /** Whether the last reading of all had to leave entries out. */
  hasUnreadable(): boolean;
  /** Saved entries, newest first. */
  listSaved(): Promise<Entry[]>;
  /** The first of those, at most so many: read alone, however many there are. */
  listNewest(most: number): Promise<Entry[]>;
  countSaved(): Promise<number>;
  /**
   * Changes the entry that bears the first known of `keys`, in one transaction. `change` answers
   * the entry's next state, null to take the row away, or undefined to leave all as it is.
   */
  changeEntry(
    keys: readonly string[],
    change: (before: Entry | null) => Entry | null | undefined,
  ): Promise<EntryChange & { sequence: number }>;
  /** Changes several entries as `changeEntry` does one, all in one transaction or none. */
  changeEntries(changes: readonly EntryStep[]): Promise<(EntryChange & { sequence: number })[]>;
  /** Adds entries, corrections and overlay as they stand, over those of the same key. */
  putAll(
    entries: readonly Entry[],
    corrections: readonly CorrectionRow[],
    overlay?: readonly OverlayRecord[],
  ): Promise<void>;
  /** Writes entries over rows that cannot be read. */
  putOver(entries: readonly Entry[]): Promise<void>;
  /**
   * Makes all that is kept what `next` answers, in one transaction, so that no half of it is ever
   * seen; rows that stay as they are are not written. `next` is shown the count of changes too, and
   * may be asked again, on a fresh connection.
   */
  changeAll(next: (standing: Kept & { sequence: number }) => Kept): Promise<KeptChange>;
  /** What the reader says of topics, tombstones included; the same array until it changes. */
  loadOverlay(): Promise<readonly OverlayRecord[]>;
  /**
   * Changes one record of the overlay, in one transaction. `change` is shown all of them and answers
   * the one to be written over that of the same key, or undefined to leave all as it is.
   */
  changeOverlay(
    change: (overlay: readonly OverlayRecord[]) => OverlayRecord | undefined,
  ): Promise<OverlayChange & { sequence: number }>;
  loadCorrections(): Promise<CorrectionRow[]>;
  /** Writes the corrections that `change` makes of all there are, in one transaction. */
  changeCorrections(
    change: (corrections: readonly CorrectionRow[]) => readonly CorrectionRow[],
  ): Promise<void>;
  loadContents(): Promise<ReaderContents>;
  getSequence(): Promise<number>;
  /** Lifts the count of changes to at least `least`; answers what it is then. */
  raiseSequence(least: number): Promise<number>;
  close(): void;
}
