// The corpora as the reader rules over them: listed, removed, brought back, what was met forgotten. The
// store comes in; each change of what is looked up is told. It must never touch what the reader keeps.
import type { Corpus } from '../corpus/corpus.ts';
import { checkContainers } from './check-containers.ts';
import {
  getImportReport,
  listCorpora,
  purgeRemoved,
  removeCorpus,
  restoreCorpus,
} from './imports.ts';

export interface CorporaParts {
  corpus: Corpus;
  /** Told when containers or papers came or went: what is looked up is read anew. */
  onChange(): void;
  now(): number;
}

export function openCorpora({ corpus, onChange, now }: CorporaParts) {
  return {
    async clearMet(): Promise<void> {
      await corpus.clearMet();
      onChange();
    },

    listCorpora: () => listCorpora(corpus),

    getImportReport: (id: string) => getImportReport(corpus, id),

    /** Containers came or went without this library's doing. */
    renewCorpora: () => onChange(),

    async removeCorpus(id: string): Promise<{ done: boolean }> {
      const done = await removeCorpus(corpus, id);
      if (done) onChange();
      return { done };
    },

    async restoreCorpus(id: string): Promise<{ done: boolean }> {
      const done = await restoreCorpus(corpus, id);
      if (done) onChange();
      return { done };
    },

    /** Reads through what nothing vouches for; see check-containers.ts. */
    async checkContainers(): Promise<void> {
      if (await checkContainers(corpus)) onChange();
    },

    purgeRemoved: () => purgeRemoved(corpus),

    /** Forgets what was met too long ago; answers how many papers went. */
    async prune(): Promise<number> {
      const gone = await corpus.prune(now());
      if (gone > 0) onChange();
      return gone;
    },
  };
}
