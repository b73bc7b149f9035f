// A wish to bring a backup or a file's papers back comes in; what it would change goes out, then what it did
// and its way back. What stood just before is kept first: it must never write over what that does not hold.
import type { Reader, ReaderContents } from '../corpus/reader.ts';
import { StoreError } from '../corpus/store-error.ts';
import type {
  BackupSource,
  RestoreDone,
  RestorePreview,
  RestoreUndo,
  RestoreWay,
  Took,
} from '../paper/backup.ts';
import type { Kept } from '../paper/kept.ts';
import { nothingKept, toKeptJson } from '../paper/kept.ts';
import type { Backup } from './backup-file.ts';
import { readBackup, toBackupText } from './backup-file.ts';
import { countOthers, previewRestore, restored, restoredFollowed } from './restore.ts';
import type { SecondCopy } from './second-copy.ts';
import type { Snapshots } from './snapshots.ts';
import type { TakenIn } from './take-in.ts';
import { takeIn } from './take-in.ts';
import { findTouched, takeBack, takeBackFollowed } from './undo-restore.ts';

/** The topics that the reader follows, by id; they are kept with the settings. */
export interface FollowedStore {
  load(): Promise<readonly string[]>;
  save(followed: readonly string[]): Promise<void>;
}

/** A restore of a backup, and in which way. */
export interface RestoreOrder {
  from: BackupSource;
  way: RestoreWay;
}

export interface Restoring {
  /** Null where the source is no backup, or cannot be read. */
  preview(order: RestoreOrder): Promise<RestorePreview | null>;
  restore(order: RestoreOrder): Promise<RestoreDone | null>;
  /** What was changed since stays as it is. Null where what stood before cannot be read any more. */
  undoRestore(undo: RestoreUndo): Promise<Took | null>;
}

export interface RestoringParts {
  reader: Reader;
  copy: SecondCopy;
  snapshots: Snapshots;
  followed: FollowedStore;
  /** Null where they cannot be read. */
  loadFollowed(): Promise<readonly string[] | null>;
  now(): number;
}

type Change = (standing: Kept) => TakenIn;

interface Prepared {
  change: Change;
  /** What is followed then; null where that stays as it is. */
  followed: readonly string[] | null;
}

type UndoSource = RestoreUndo['from'];

/** How often what stands may change while it is being kept, before that is given up. */
const MOST_TRIES = 8;

export function openRestoring(parts: RestoringParts): Restoring {
  const { reader, copy, snapshots, loadFollowed, now } = parts;
  let last: Promise<unknown> = Promise.resolve();
  /** One after another: two at once would keep, and then change, what stood before both. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work, work);
    last = turn;
    return turn;
  };
  const open = (from: UndoSource): Promise<Backup | null> =>
    'snapshot' in from ? snapshots.read(from.snapshot) : readBackup(from.text);

  /** What stands, to be put back: a snapshot, or where there is nothing to take one of, its text. */
  const keepForUndo = async (standing: ReaderContents): Promise<UndoSource | null> => {
    const { entries, corrections, overlay, sequence } = standing;
    const followed = await loadFollowed();
    if (entries.length + corrections.length + overlay.length === 0) {
      return { text: await toBackupText(nothingKept, { takenAt: now(), sequence, followed }) };
    }
    const snapshot = await snapshots.take(standing, 'restore', followed).catch(() => null);
    return snapshot === null ? null : { snapshot };
  };

  /** What the order makes of what stands, and how that differs; null where it cannot be read. */
  const prepare = async ({ from, way }: RestoreOrder): Promise<Prepared | null> => {
    if ('entries' in from) {
      return { change: (standing) => takeIn(standing, from.entries), followed: null };
    }
    const backup = await open(from);
    if (!backup) return null;
    const stood = await loadFollowed();
    const followed = stood && restoredFollowed(stood, backup, way);
    const change: Change = (standing) => {
      const preview = previewRestore(standing, backup, way);
      const topics = preview.topics + countOthers(stood ?? [], followed ?? stood ?? []);
      return { kept: restored(standing, backup, way), preview: { ...preview, topics } };
    };
    return { change, followed };
  };

  /** Changes what stands once it is kept as it is at that very moment. */
  const changeKept = async <Changed extends { kept: Kept }>(
    change: (standing: Kept) => Changed,
    isAnswer = false,
  ) => {
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
      const standing = await reader.loadContents();
      const changed = change(standing);
      const from = await keepForUndo(standing);
      if (await writeOver(reader, standing, changed.kept)) {
        await copy.followAll(isAnswer).catch(() => {});
        return { ...changed, from, before: standing };
      }
      if (from && 'snapshot' in from) await snapshots.remove(from.snapshot).catch(() => {});
    }
    throw new StoreError('failed', 'What is kept changes all the time.');
  };

  return {
    async preview(order) {
      const prepared = await prepare(order);
      return prepared?.change(await reader.loadContents()).preview ?? null;
    },
    restore: (order) =>
      inTurn(async () => {
        const prepared = await prepare(order);
        if (!prepared) return null;
        const { followed, change } = prepared;
        const isAnswer = !('entries' in order.from);
        const { before, kept, preview, from } = await changeKept(change, isAnswer);
        if (followed) await parts.followed.save(followed);
        const undo = from && { from, touched: findTouched(before, kept), followed };
        return { done: preview, undo };
      }),
    undoRestore: ({ from, touched, followed }) =>
      inTurn(async () => {
        const backup = await open(from);
        // Rows that are lacking in it would be taken for rows that were not there.
        if (!backup || backup.isChanged) return null;
        const { took } = await changeKept((standing) => takeBack(standing, backup.kept, touched));
        const stood = followed && backup.followed && (await loadFollowed());
        if (stood && followed && backup.followed) {
          await parts.followed.save(takeBackFollowed(stood, backup.followed, followed));
        }
        return took;
      }),
  };
}

/** False, and nothing is written, where anything has changed since `standing` was read. */
async function writeOver(reader: Reader, standing: ReaderContents, kept: Kept): Promise<boolean> {
  let isWritten = false;
  await reader.changeAll((now) => {
    // A second time, where the answer to the first was lost: it stands already.
    isWritten = now.sequence === standing.sequence || toKeptJson(now) === toKeptJson(kept);
    return isWritten ? kept : now;
  });
  return isWritten;
}
