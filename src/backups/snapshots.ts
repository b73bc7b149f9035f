// Snapshots of all that the reader keeps, gzipped, in a place of their own on the disk: one a day where
// something has changed, and one before each change of everything. The last of each are kept.
import type { SnapshotReason, SnapshotSummary } from '../paper/backup.ts';
import { isSaved } from '../paper/entry.ts';
import type { Kept } from '../paper/kept.ts';
import { toKeptJson } from '../paper/kept.ts';
import { isLiving } from '../paper/topic-overlay.ts';
import type { Backup } from './backup-file.ts';
import { readBackup, toBackupText } from './backup-file.ts';

/** Files by name, apart from both databases. In the extension: the browser's private file system. */
export interface SnapshotStore {
  list(): Promise<{ name: string; bytes: number }[]>;
  read(name: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Whole or not at all. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

/** How many are kept of each kind. */
const KEPT: Readonly<Record<SnapshotReason, number>> = { daily: 7, upgrade: 3, restore: 3 };

const NAME = /^(\d{10,16})-(daily|upgrade|restore)\.json\.gz$/;

interface Named {
  name: string;
  bytes: number;
  takenAt: number;
  why: SnapshotReason;
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(stream);
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

const gzip = (text: string) =>
  through(new TextEncoder().encode(text), new CompressionStream('gzip'));
const gunzip = async (bytes: Uint8Array<ArrayBuffer>) =>
  new TextDecoder().decode(await through(bytes, new DecompressionStream('gzip')));

export interface Snapshots {
  /** Newest first. */
  list(): Promise<SnapshotSummary[]>;
  /** Null where there is none of that name, or it cannot be read. */
  read(name: string): Promise<Backup | null>;
  /** Calls back with each that can be read, the oldest first, one at a time. */
  readEach(use: (backup: Backup, takenAt: number) => void): Promise<void>;
  /** The newest one that is whole; null where there is none. */
  readNewest(): Promise<Backup | null>;
  /** Answers the name. A day has one; null where it has, or nothing has changed, or nothing is kept. */
  take(
    kept: Kept & { sequence: number },
    why: SnapshotReason,
    followed?: readonly string[] | null,
  ): Promise<string | null>;
  remove(name: string): Promise<void>;
}

export function keepSnapshots(store: SnapshotStore, now: () => number): Snapshots {
  /** A clock that stood ahead took it: it says nothing of the day, and is as good as the oldest. */
  const isAhead = ({ takenAt }: Named) => takenAt > now() + DAY_MS;
  /** Newest first. */
  const listNamed = async (): Promise<Named[]> =>
    (await store.list())
      .flatMap(({ name, bytes }): Named[] => {
        const [, takenAt, why] = NAME.exec(name) ?? [];
        return takenAt && why
          ? [{ name, bytes, takenAt: Number(takenAt), why: why as SnapshotReason }]
          : [];
      })
      .sort((a, b) => Number(isAhead(a)) - Number(isAhead(b)) || b.takenAt - a.takenAt);

  const read = async (name: string): Promise<Backup | null> => {
    try {
      return await readBackup(await gunzip(await store.read(name)));
    } catch {
      return null;
    }
  };
  const readNewest = async (): Promise<Backup | null> => {
    for (const { name } of await listNamed()) {
      const backup = await read(name);
      if (backup && !backup.isChanged) return backup;
    }
    return null;
  };

  return {
    list: async () =>
      Promise.all(
        (await listNamed()).map(async (named) => summarize(named, await read(named.name))),
      ),
    read,
    readNewest,
    remove: (name) => store.remove(name),
    async readEach(use) {
      for (const { name, takenAt } of (await listNamed()).reverse()) {
        const backup = await read(name);
        if (backup) use(backup, takenAt);
      }
    },
    async take(kept, why, followed = null) {
      if (kept.entries.length + kept.corrections.length + kept.overlay.length === 0) return null;
      const takenAt = now();
      const standing = await listNamed();
      if (why === 'daily') {
        const isToday = standing.some((one) => one.why === why && isSameDay(one.takenAt, takenAt));
        const newest = isToday ? null : await readNewest();
        const isSame = newest !== null && toKeptJson(newest.kept) === toKeptJson(kept);
        if (isToday || (isSame && isSameList(newest.followed, followed))) return null;
      }
      // A clock that was set back must not write over another one.
      const newest = standing.find((one) => !isAhead(one));
      const later = Math.max(takenAt, (newest?.takenAt ?? 0) + 1);
      const name = `${later}-${why}.json.gz`;
      const head = { takenAt: later, sequence: kept.sequence, followed };
      await store.write(name, await gzip(await toBackupText(kept, head)));
      const surplus = standing.filter((one) => one.why === why).slice(KEPT[why] - 1);
      for (const { name } of surplus) await store.remove(name);
      return name;
    },
  };
}

/** What is not told is no change. */
const isSameList = (a: readonly string[] | null, b: readonly string[] | null): boolean =>
  b === null || (a ?? []).join() === b.join();

const DAY_MS = 24 * 3600_000;

const isSameDay = (a: number, b: number): boolean =>
  Math.floor(a / DAY_MS) === Math.floor(b / DAY_MS);

function summarize({ name, bytes, takenAt, why }: Named, backup: Backup | null): SnapshotSummary {
  const saved = backup?.kept.entries.filter(isSaved) ?? [];
  return {
    name,
    takenAt,
    why,
    papers: saved.length,
    notes: saved.filter(({ note }) => note !== '').length,
    topics: backup?.kept.overlay.filter(isLiving).length ?? 0,
    bytes,
    isDamaged: backup === null || backup.isChanged,
  };
}
