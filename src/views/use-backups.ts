// Backups as a view holds them: what there are, what the one that is looked at would change, and what was
// restored last with its way back. All of it goes through the wire.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type {
  BackupSource,
  BackupState,
  RestoreDone,
  RestorePreview,
  RestoreWay,
  Took,
} from '../paper/backup.ts';
import { failureCode, onEntriesChanged } from '../wire/ask.ts';
import type { Ask } from './use-library.ts';

/** The backup that is looked at, by what the reader knows it by. */
export interface Looked {
  from: BackupSource;
  /** A file's name; a snapshot has its day. */
  name: string | null;
  add: RestorePreview;
  replace: RestorePreview;
}

export interface Backups {
  /** Null while it is not read yet. */
  state: BackupState | null;
  looked: Looked | null;
  done: RestoreDone | null;
  /** The last restore was taken back, and what stayed; null where none was. */
  took: Took | null;
  /** A code of the wire, or that a source is no backup. */
  failure: string | null;
  look(from: BackupSource, name: string | null): Promise<void>;
  leave(): void;
  restore(way: RestoreWay): Promise<void>;
  undo(): Promise<void>;
  /** Answers the papers of the file; null where none could be written. */
  write(): Promise<number | null>;
}

/** `isDue`: from then on their state is asked for, which takes a reading of all that is kept. */
export function useBackups(
  ask: Ask,
  giveFile: (name: string, text: string) => void,
  isDue = true,
): Backups {
  const [state, setState] = useState<BackupState | null>(null);
  const [looked, setLooked] = useState<Looked | null>(null);
  const [done, setDone] = useState<RestoreDone | null>(null);
  const [took, setTook] = useState<Took | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const reload = useCallback(async () => {
    try {
      setState(await ask('getBackups', {}));
    } catch (error) {
      setFailure(failureCode(error));
    }
  }, [ask]);
  useEffect(() => {
    if (!isDue) return;
    void reload();
    return onEntriesChanged(() => void reload());
  }, [reload, isDue]);

  async function act<Result>(work: () => Promise<Result>): Promise<Result | null> {
    setFailure(null);
    try {
      return await work();
    } catch (error) {
      setFailure(failureCode(error));
      return null;
    }
  }

  async function look(from: BackupSource, name: string | null) {
    await act(async () => {
      const add = await ask('previewBackup', { from, way: 'add' });
      const replace = await ask('previewBackup', { from, way: 'replace' });
      setLooked(add && replace && { from, name, add, replace });
      if (!add || !replace) setFailure('no-backup');
    });
  }

  async function restore(way: RestoreWay) {
    if (!looked) return;
    await act(async () => {
      const answer = await ask('restoreBackup', { from: looked.from, way });
      if (!answer) setFailure('no-backup');
      setDone(answer);
      setTook(null);
      if (answer) setLooked(null);
    });
    await reload();
  }

  async function undo() {
    const way = done?.undo;
    if (!way) return;
    await act(async () => {
      const answer = await ask('undoRestore', way);
      if (!answer) return setFailure('no-backup');
      setDone(null);
      setTook(answer);
    });
    await reload();
  }

  async function write(): Promise<number | null> {
    const file = await act(() => ask('writeBackup', {}));
    if (!file) return null;
    giveFile(file.name, file.text);
    await reload();
    return file.papers;
  }

  const leave = () => setLooked(null);
  return { state, looked, done, took, failure, look, leave, restore, undo, write };
}
