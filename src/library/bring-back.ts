// What the reader kept and lost, took out or backed up comes back: the copies come in, restores go out,
// and each is told, so that nothing is counted by what stood before. It must never restore by itself.
import type { Backups } from '../backups/backups.ts';
import type { RestoreOrder } from '../backups/restoring.ts';
import type { RestoreUndo } from '../paper/backup.ts';

export interface BringBackParts {
  backups: Backups;
  /** Told when entries may have changed. */
  onKept(): void;
}

export function openBringBack({ backups, onKept }: BringBackParts) {
  const { copy } = backups;
  return {
    async restoreLost() {
      const restored = await copy.restoreLost();
      onKept();
      return { restored };
    },

    dismissLost: () => copy.dismissLost(),

    /** At each start of the browser: has the database lost anything that the copy holds? */
    compareCopies: () => backups.compare(),

    backups: {
      ...backups,
      async restore(order: RestoreOrder) {
        const done = await backups.restore(order);
        onKept();
        return done;
      },
      async undoRestore(undo: RestoreUndo) {
        const took = await backups.undoRestore(undo);
        onKept();
        return took;
      },
      async takeFromBin(key: string) {
        const entry = await backups.takeFromBin(key);
        onKept();
        return entry;
      },
    },
  };
}
