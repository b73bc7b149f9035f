// What is told of backups: the snapshots there are, what one would bring back, what lies in the bin, and
// what the reader must know of a damaged database. Plain data.
import type { Entry } from './entry.ts';
import type { KeptTable } from './kept.ts';
import type { OverlayRecord } from './topic-overlay.ts';

/** Why a snapshot was taken: once a day, or before what it could be needed after. */
export type SnapshotReason = 'daily' | 'upgrade' | 'restore';

export interface SnapshotSummary {
  name: string;
  /** Milliseconds since 1970, as are all times here. */
  takenAt: number;
  why: SnapshotReason;
  /** Saved papers, those of them with a note, and what is said of topics. */
  papers: number;
  notes: number;
  topics: number;
  /** On disk. */
  bytes: number;
  /** It cannot be read, or not all of it is as it was written. */
  isDamaged: boolean;
}

export interface BackupState {
  /** Newest first; null where the browser gives no place for them. */
  snapshots: readonly SnapshotSummary[] | null;
  /** When the reader last took a file; null where that was never. */
  fileAt: number | null;
  /** There is something worth a file, and none was taken for too long. */
  isFileOld: boolean;
}

/** `add` brings back what is missing and takes nothing; `replace` makes all as it was. */
export type RestoreWay = 'add' | 'replace';

/** A snapshot by its name, the text of a file, or papers out of another program's file. */
export type BackupSource = { snapshot: string } | { text: string } | { entries: readonly Entry[] };

/** What else there is to say of papers out of another program's file. */
export interface TakenPreview {
  /** The library has all that the file says of them. */
  known: number;
  /** Records of papers that the file has once already. */
  twice: number;
  /** Of them the file says another title, year or status; the library's stands. */
  others: number;
  otherTitles: readonly string[];
}

export interface RestorePreview {
  way: RestoreWay;
  /** When the backup was taken; null where it does not say. */
  takenAt: number | null;
  /** It is not as it was written: changed by hand, or damaged. */
  isChanged: boolean;
  /** Rows of it that could not be read. */
  unread: number;
  /** Saved papers that would come back, that would go, and whose facts, notes or tags would change. */
  back: number;
  gone: number;
  changed: number;
  /** Notes of which both texts would be kept. */
  joined: number;
  /** Records of what is said of topics and of papers that are not the same. */
  topics: number;
  /** The first titles of what comes back, and of what goes. */
  backTitles: readonly string[];
  goneTitles: readonly string[];
  /** Of papers out of another program's file alone. */
  taken?: TakenPreview;
}

/** A row that a restore changed, and a fingerprint of what it has become; null where it went. */
export interface TouchedRow {
  table: KeptTable;
  name: string;
  print: number | null;
  /** Of an entry without what was noticed of the paper; absent where nothing was. */
  facts?: number;
}

/** What takes a restore back: where all that stood before is kept, and what of it was changed. */
export interface RestoreUndo {
  from: Exclude<BackupSource, { entries: readonly Entry[] }>;
  touched: readonly TouchedRow[];
  /** The topics that were followed after it; null where it left those as they were. */
  followed: readonly string[] | null;
}

/** What was done, and what takes it back; null where nothing could be kept for that. */
export interface RestoreDone {
  done: RestorePreview;
  undo: RestoreUndo | null;
}

/** What stayed as it is when a restore was taken back, since it was changed after it. */
export interface Took {
  /** Entries, and their first titles. */
  left: number;
  leftTitles: readonly string[];
  /** Records of what is said of topics and of papers that are not the same. */
  leftTopics: number;
}

/** What was taken out in the last thirty days, newest first. */
export interface Bin {
  entries: readonly Entry[];
  topics: readonly OverlayRecord[];
}

/** What the reader must be told of the database, until they have said what is to be done. */
export interface Damage {
  /** When it was found. */
  at: number;
  /** What the browser says of it; empty where it says nothing. */
  message: string;
  /** Entries that were counted once and that neither the database nor the second copy has. */
  gone: number;
  /** Entries that stand in the database and cannot be read. */
  unreadable: number;
}

/** A file for the reader to keep. */
export interface BackupFile {
  name: string;
  text: string;
  /** Saved papers in it. */
  papers: number;
}
