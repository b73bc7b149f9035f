// Backups as a view holds them: what there are, what the one that is looked at would change, and what was
// restored last with its way back. All of it goes through the wire.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { BackupSource, BackupState, RestorePreview, RestoreWay } from '../paper/backup.ts';
import { failureCode, onEntriesChanged } from '../wire/ask.ts';
import type { Ask } from './ask-door.ts';
import type { Restored } from './use-restoring.ts';
import { useRestoring } from './use-restoring.ts';

/** The backup that is looked at, by what the reader knows it by. */
export interface Looked {
  from: BackupSource;
  /** A file's name; a snapshot has its day. */
  name: string | null;
  add: RestorePreview;
  replace: RestorePreview;
}

export interface Backups extends Restored {
  /** Null while it is not read yet. */
  state: BackupState | null;
  looked: Looked | null;
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
  const restoring = useRestoring(ask);
  const { done, took, failure, attempt, fail } = restoring;

  const reload = useCallback(async () => {
    try {
      setState(await ask('getBackups', {}));
    } catch (error) {
      fail(failureCode(error));
    }
  }, [ask, fail]);
  useEffect(() => {
    if (!isDue) return;
    void reload();
    return onEntriesChanged(() => void reload());
  }, [reload, isDue]);

  async function look(from: BackupSource, name: string | null) {
    await attempt(async () => {
      const add = await ask('previewBackup', { from, way: 'add' });
      const replace = await ask('previewBackup', { from, way: 'replace' });
      setLooked(add && replace && { from, name, add, replace });
      if (!add || !replace) fail('no-backup');
    });
  }

  async function restore(way: RestoreWay) {
    if (!looked) return;
    if (await restoring.restore({ from: looked.from, way })) setLooked(null);
    await reload();
  }

  async function undo() {
    if (!done?.undo) return;
    await restoring.undo();
    await reload();
  }

  async function write(): Promise<number | null> {
    const file = await attempt(() => ask('writeBackup', {}));
    if (!file) return null;
    giveFile(file.name, file.text);
    await reload();
    return file.papers;
  }

  const leave = () => setLooked(null);
  return { state, looked, done, took, failure, look, leave, restore, undo, write };
}
