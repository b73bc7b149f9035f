// The corpora that stand in containers: listed, removed, brought back. Each request as a schema, each
// answer as a type. What an import says while it runs stands in import-messages.
import * as z from 'zod/mini';
import { nothing, text } from './fields.ts';
import type { ImportPhase, ImportReport } from './import-messages.ts';

export const corpusRequests = {
  /** What stands in containers, newest first, with what each corpus costs. */
  listCorpora: nothing,
  /** What an import came to, with the records that were left out, as far as they are kept. */
  getImportReport: z.object({ id: text(80) }),
  /** An import has ended: what is looked up is read anew. */
  corporaChanged: nothing,
  /** No question sees this import any more. It can be restored until `purgeRemoved`. */
  removeCorpus: z.object({ id: text(80) }),
  restoreCorpus: z.object({ id: text(80) }),
  /** What was removed goes for good. */
  purgeRemoved: nothing,
} as const;

/** A corpus in containers: an import, or the older ones of the papers met. */
export interface CorpusSummary {
  id: string;
  kind: 'seed' | 'met' | 'imported';
  /** The name of the imported file. */
  name: string;
  /** That can be read. */
  papers: number;
  /** Papers of it that cannot be read any more; absent while it is whole. */
  damaged?: number;
  /** On disk. */
  bytes: number;
  /** Milliseconds since 1970. */
  addedAt: number;
  state: 'building' | 'ready' | 'removed';
  /** What its import came to, without the single records; absent where that is not known. */
  report?: ImportReport;
  /** How far it has come, while it is built. */
  importing?: {
    phase: ImportPhase;
    bytesRead: number;
    bytesTotal: number;
    isPaused: boolean;
    /** False where the file must be chosen again to go on. */
    hasFile: boolean;
    report: ImportReport;
  };
}

export interface CorpusAnswers {
  listCorpora: CorpusSummary[];
  getImportReport: ImportReport | null;
  corporaChanged: null;
  removeCorpus: { done: boolean };
  restoreCorpus: { done: boolean };
  purgeRemoved: null;
}
