// The tables that papers are compared by, as the package holds them: how rare each stem is, and the model
// of nearness in meaning. Both are opened together, and only where papers are compared or taken in.
import type { Idf } from '../search/segment/idf.ts';
import { openIdf } from '../search/segment/idf.ts';
import type { PaperStems } from '../search/segment/impacts.ts';
import type { PaperVector, TermVectors } from '../search/term-vectors.ts';
import { openTermVectors } from '../search/term-vectors.ts';

export interface Tables {
  idf: Idf;
  vectors: TermVectors;
}

export interface TableFiles {
  loadIdf(): Promise<ArrayBuffer>;
  loadVectors(): Promise<ArrayBuffer>;
}

export async function openTables(files: TableFiles): Promise<Tables> {
  const [idf, vectors] = await Promise.all([files.loadIdf(), files.loadVectors()]);
  return { idf: openIdf(new Uint8Array(idf)), vectors: openTermVectors(new Uint8Array(vectors)) };
}

/** What a paper is compared by. */
export interface Compared {
  stems: PaperStems;
  /** Null where the model knows none of its stems. */
  vector: PaperVector | null;
}

export const toCompared = (stems: PaperStems, vectors: TermVectors): Compared => ({
  stems,
  vector: vectors.vectorOf(stems.stems),
});
