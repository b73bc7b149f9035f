// Notes that are not kept yet, laid down in the browser's own store of a page: it answers at once, also
// while the view goes. What cannot be laid down is no failure: the view itself still holds the text.
import type { DraftStore, StoredDraft } from './note-draft.ts';

const DRAFT = 'note-draft:';

export function keepDrafts(storage: Storage): DraftStore {
  return {
    load() {
      const names = Object.keys(storage).filter((name) => name.startsWith(DRAFT));
      return names.flatMap((name) => {
        try {
          const draft = JSON.parse(storage.getItem(name) ?? '');
          return [{ ...draft, filedUnder: name.slice(DRAFT.length) } as StoredDraft];
        } catch {
          return [];
        }
      });
    },
    save(draft) {
      try {
        storage.setItem(DRAFT + draft.filedUnder, JSON.stringify(draft));
      } catch {
        // The view says that it is not kept.
      }
    },
    remove: (filedUnder) => storage.removeItem(DRAFT + filedUnder),
  };
}
