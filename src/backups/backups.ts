// The backups of what the reader keeps as one: the second copy, the snapshots, files, the bin, and the
// ways back. Where the database cannot be read, all that another place holds can still be taken out.
import type { Reader } from '../corpus/reader.ts';
import { StoreError } from '../corpus/store-error.ts';
import type { BackupFile, BackupState, Bin, Damage } from '../paper/backup.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { Kept } from '../paper/kept.ts';
import { nothingKept } from '../paper/kept.ts';
import { mergeKept } from '../paper/merge-kept.ts';
import type { EntryState } from '../paper/paper-story.ts';
import { witnessOf } from '../paper/witness.ts';
import type { Backup } from './backup-file.ts';
import { toBackupText } from './backup-file.ts';
import { emptyBin, emptyOldBin, loadBin, takeFromBin } from './bin.ts';
import { isFileOld, readFileMark, toFileMark } from './file-mark.ts';
import type { FollowedStore, Restoring } from './restoring.ts';
import { openRestoring } from './restoring.ts';
import type { CopyStore, SecondCopy } from './second-copy.ts';
import { keepSecondCopy } from './second-copy.ts';
import type { SnapshotStore } from './snapshots.ts';
import { keepSnapshots } from './snapshots.ts';

export interface BackupParts {
  reader: Reader;
  copyStore: CopyStore;
  snapshotStore: SnapshotStore;
  followed: FollowedStore;
  now(): number;
}

export interface Backups extends Restoring {
  copy: SecondCopy;
  /** Brings the copies together; answers how many saved papers the database lost. */
  compare(): Promise<number>;
  /** The same, the first time that it is asked for in the life of this worker. */
  compareOnce(): Promise<void>;
  loadDamage(): Promise<Damage | null>;
  noteLoss(message: string): Promise<void>;
  keepBeforeUpgrade(kept: Kept): Promise<void>;
  /** Once a day: a snapshot, unless something is damaged, and an end of what lay too long in the bin. */
  keepDaily(): Promise<string | null>;
  getState(): Promise<BackupState>;
  /** All that can be read, wherever it stands. */
  writeFile(): Promise<BackupFile>;
  /** What the snapshots know of the entry that is meant, the oldest first. */
  findStates(isMeant: (entry: Entry) => boolean): Promise<EntryState[]>;
  loadBin(): Promise<Bin>;
  takeFromBin(key: string): Promise<Entry | null>;
  /** Nothing of it can be put back any more; answers how many went. */
  emptyBin(): Promise<number>;
}

export function keepBackups(parts: BackupParts): Backups {
  const { reader, copyStore, snapshotStore, now } = parts;
  /** A backup is never held up by what is kept with the settings. */
  const loadFollowed = () => parts.followed.load().catch(() => null);
  const copy = keepSecondCopy(reader, copyStore, now);
  const snapshots = keepSnapshots(snapshotStore, now);
  let compared: Promise<unknown> | null = null;

  const compare = (): Promise<number> => {
    const comparing = snapshots
      .readNewest()
      .catch(() => null)
      .then((newest) =>
        copy.compare(newest && witnessOf({ ...newest.kept, sequence: newest.sequence })),
      );
    compared = comparing;
    comparing.catch(() => {
      compared = null;
    });
    return comparing;
  };
  const restoring = openRestoring({ ...parts, copy, snapshots, loadFollowed });

  /** What stands, with what only the copies hold of it. */
  const loadAllReadable = async (): Promise<Kept & { sequence: number }> => {
    const held = await reader.loadContents().catch(() => null);
    const isWell = held && held.unreadable.length === 0 && !(await copy.loadDamage());
    if (isWell && (await copy.countLost()) === 0) return held;
    const copied = await copy.loadKept().catch(() => nothingKept);
    const newest = held ? null : await snapshots.readNewest().catch(() => null);
    const all = mergeKept(mergeKept(held ?? nothingKept, copied), newest?.kept ?? nothingKept);
    if (!held && all.entries.length + all.overlay.length === 0) {
      throw new StoreError('database-unavailable', 'Nothing can be read.');
    }
    return { ...all, sequence: held?.sequence ?? 0 };
  };

  return {
    copy,
    compare,
    async compareOnce() {
      await (compared ?? compare());
    },
    loadDamage: () => copy.loadDamage(),
    async noteLoss(message) {
      copy.noteLoss(message);
      await compare();
    },
    async keepBeforeUpgrade(kept) {
      await snapshots.take({ ...kept, sequence: 0 }, 'upgrade');
    },
    async keepDaily() {
      await compare();
      if ((await copy.loadDamage()) || (await copy.countLost()) > 0) return null;
      if ((await reader.getFormat()) === 'newer') return null;
      await emptyOldBin(reader, copy, now());
      return snapshots.take(await reader.loadContents(), 'daily', await loadFollowed());
    },
    async getState() {
      const [listed, contents, mark] = await Promise.all([
        snapshots.list().catch(() => null),
        reader.loadContents().catch(() => null),
        readFileMark(copyStore),
      ]);
      return {
        snapshots: listed,
        fileAt: mark?.at ?? null,
        isFileOld: contents !== null && isFileOld(mark, contents, now()),
      };
    },
    async writeFile() {
      const kept = await loadAllReadable();
      const at = now();
      const head = { takenAt: at, sequence: kept.sequence, followed: await loadFollowed() };
      const text = await toBackupText(kept, head);
      await copyStore.save(toFileMark(kept, at)).catch(() => {});
      const name = `scholium-backup-${new Date(at).toISOString().slice(0, 10)}.json`;
      return { name, text, papers: kept.entries.filter(isSaved).length };
    },
    ...restoring,
    async findStates(isMeant) {
      const states: EntryState[] = [];
      const add = ({ kept }: Backup, takenAt: number) =>
        states.push({ takenAt, entry: kept.entries.find(isMeant) ?? null });
      // Where the browser gives no place for snapshots none is known.
      await snapshots.readEach(add).catch(() => {});
      return states;
    },
    loadBin: () => loadBin(reader, now()),
    takeFromBin: (key) => takeFromBin(reader, copy, { key, now: now() }),
    emptyBin: () => emptyBin(reader, copy),
  };
}
