// What the reader does with a list as a whole: marks its papers as seen, comes back to it, leaves it at a
// place. Nothing of it is recorded from private windows, or where papers seen are not remembered.
import type { Corpus } from '../corpus/corpus.ts';
import type { ListAnswer, SeenBefore } from '../paper/annotation.ts';

export interface ListParts {
  corpus: Corpus;
  remembersMet(): Promise<boolean>;
  now(): number;
}

/** Which window asks. */
interface Window {
  incognito: boolean;
}

export function openListWork({ corpus, remembersMet, now }: ListParts) {
  const mayRecord = async ({ incognito }: Window) => !incognito && (await remembersMet());
  return {
    /** Answers what was known before, for undo; null where nothing is recorded. */
    async markSeen(keys: readonly string[], visit: Window): Promise<SeenBefore[] | null> {
      if (!(await mayRecord(visit))) return null;
      return corpus.markSeen(keys, now());
    },

    async restoreSeen(keys: readonly string[], before: readonly SeenBefore[], visit: Window) {
      if (await mayRecord(visit)) await corpus.restoreSeen(keys, before);
    },

    /** What is new in a list since the last visit, and where the reader was; nothing of it unrecorded. */
    async openList(
      { list, stream, keys }: { list: string; stream: string; keys: readonly string[] },
      visit: Window,
    ): Promise<ListAnswer> {
      if (!(await mayRecord(visit)))
        return { lastAt: null, isNew: keys.map(() => false), place: null };
      const place = await corpus.getPlace(list);
      return { ...(await corpus.visitList(stream, keys, now())), place };
    },

    async keepPlace(list: string, key: string | null, visit: Window): Promise<void> {
      if (await mayRecord(visit)) await corpus.keepPlace({ list, key, at: now() });
    },
  };
}
