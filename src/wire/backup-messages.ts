// What is asked of backups: what there are, what one would bring back, the file, the bin. Each request as
// a schema, each answer as a type. For our own pages alone.
import * as z from 'zod/mini';
import type {
  BackupFile,
  BackupState,
  Bin,
  RestoreDone,
  RestorePreview,
  Took,
} from '../paper/backup.ts';
import type { Entry } from '../paper/entry.ts';
import { entrySchema } from './entry-messages.ts';
import { key, nothing, text } from './fields.ts';

/** Entries of one request for what the corpus knows of them. */
export const MOST_COMPLETED = 500;

const snapshot = z.object({ snapshot: text(80) });
const file = z.object({ text: z.string().check(z.maxLength(50_000_000)) });
const from = z.union([
  snapshot,
  file,
  z.object({ entries: z.array(entrySchema).check(z.maxLength(20_000)) }),
]);
const restore = z.object({ from, way: z.enum(['add', 'replace']) });

/** Rows that one restore changes: a file of 50 million characters holds no more. */
const MOST_TOUCHED = 1_000_000;

/** Of the name of a row: far above any. */
const MOST_NAME = 2_100_000;

const touchedRow = z.object({
  table: z.enum(['entries', 'corrections', 'overlay']),
  name: text(MOST_NAME),
  print: z.nullable(z.number()),
  facts: z.optional(z.number()),
});
const undo = z.object({
  from: z.union([snapshot, file]),
  touched: z.array(touchedRow).check(z.maxLength(MOST_TOUCHED)),
  followed: z.nullable(z.array(text(200)).check(z.maxLength(MOST_TOUCHED))),
});

export const backupRequests = {
  /** The snapshots there are, and whether a file is due. */
  getBackups: nothing,
  /** A file of all that can be read, wherever it stands. */
  writeBackup: nothing,
  /** What a backup would change; null where it is none, or cannot be read. */
  previewBackup: restore,
  /** Brings it back; the state before is kept as a snapshot, and what undoes it is answered. */
  restoreBackup: restore,
  /** Takes it back, but for what was changed since; null where that state cannot be read any more. */
  undoRestore: undo,
  /** Entries out of a file, each with what is known for sure of its paper; nothing is written. */
  completeEntries: z.object({ entries: z.array(entrySchema).check(z.maxLength(MOST_COMPLETED)) }),
  /** What was taken out in the last thirty days. */
  listBin: nothing,
  /** Puts an entry of the bin back into the list. */
  takeFromBin: z.object({ key }),
  /** Lets all that lies in the bin go for good. */
  emptyBin: nothing,
} as const;

export interface BackupAnswers {
  getBackups: BackupState;
  writeBackup: BackupFile;
  previewBackup: RestorePreview | null;
  restoreBackup: RestoreDone | null;
  undoRestore: Took | null;
  completeEntries: Entry[];
  listBin: Bin;
  takeFromBin: { entry: Entry | null };
  emptyBin: { emptied: number };
}
