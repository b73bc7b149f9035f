// Wishes about backups and the bin: what a restore brings back is told to all open pages.
import type { BackupAnswers } from '../wire/backup-messages.ts';
import type { HandlerParts, HandlersOf } from './parts.ts';

export function backupHandlers({ library, tell }: HandlerParts): HandlersOf<BackupAnswers> {
  const { backups } = library;
  return {
    getBackups: () => backups.getState(),
    writeBackup: () => backups.writeFile(),
    previewBackup: (order) => backups.preview(order),
    async restoreBackup(order) {
      const answer = await backups.restore(order);
      if (answer) tell(null);
      return answer;
    },
    async undoRestore(undo) {
      const took = await backups.undoRestore(undo);
      if (took) tell(null);
      return took;
    },
    completeEntries: ({ entries }) => library.completeEntries(entries),
    listBin: () => backups.loadBin(),
    async takeFromBin({ key }) {
      const entry = await backups.takeFromBin(key);
      tell([key]);
      return { entry };
    },
    async emptyBin() {
      const emptied = await backups.emptyBin();
      tell([]);
      return { emptied };
    },
  };
}
