// Papers come in, the product's own corpus over them goes out: one container, built as an import
// builds it, kept in the folder for temporary files. One row at a time can be left out of it, as if
// it had never been there; nothing else of the product's road is changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openCorpus } from '../../src/corpus/corpus.ts';
import { openReader } from '../../src/corpus/open-reader.ts';
import type { MatchParts } from '../../src/library/find-papers.ts';
import { Head } from '../../src/library/head.ts';
import { Holdings } from '../../src/library/holdings.ts';
import type { Opened, Part } from '../../src/library/part.ts';
import type { Paper } from '../../src/paper/paper.ts';
import { ranking } from '../../src/search/ranking.ts';
import { buildSegment, nearWords } from '../../src/search/segment/build.ts';
import { joinChunks } from '../../src/search/segment/container.ts';
import { fingerprintsOf } from '../../src/search/segment/fingerprint.ts';
import { openIdf } from '../../src/search/segment/idf.ts';
import { memorySource } from '../../src/search/segment/page-source.ts';
import { openSegment } from '../../src/search/segment/segment.ts';

const IDF = fileURLToPath(new URL('../../public/corpus/idf.bin', import.meta.url));
const BUILD = fileURLToPath(new URL('../../src/search/segment/build.ts', import.meta.url));
const RANKING = fileURLToPath(new URL('../../src/search/ranking.ts', import.meta.url));
const CACHE = path.join(os.tmpdir(), 'scholium-eval-containers');

/** A file and all that it imports of ours: what a container's bytes hang on. */
function listImports(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
    listImports(path.resolve(path.dirname(file), name), known);
  }
  return known;
}

function stampOfBuild(): string {
  const hash = createHash('sha256');
  for (const file of [...listImports(BUILD), IDF].sort()) {
    // Of the numbers in ranking.ts only some are of the build, and the others change most.
    if (file !== RANKING) hash.update(readFileSync(file));
  }
  return hash.update(JSON.stringify(ranking.segment)).digest('hex');
}

/** A file by what changes when it does. */
export function sourceOf(file: string): string {
  const { size, mtimeMs } = statSync(file);
  return `${file} ${size} ${mtimeMs}`;
}

/** The container of these papers, made once. `source` names them. */
async function keepContainer(source: string, papers: () => Promise<readonly Paper[]>) {
  const stamp = createHash('sha256').update(`${stampOfBuild()} ${source}`).digest('hex');
  mkdirSync(CACHE, { recursive: true });
  const file = path.join(CACHE, `${stamp.slice(0, 24)}.container`);
  if (!existsSync(file)) {
    const idf = openIdf(Uint8Array.from(readFileSync(IDF)));
    const bytes = joinChunks(await buildSegment(await papers(), { idf }));
    // Whole or not at all: a run that is broken off leaves nothing that the next one takes up.
    writeFileSync(`${file}.${process.pid}`, bytes);
    renameSync(`${file}.${process.pid}`, file);
  }
  return Uint8Array.from(readFileSync(file));
}

class OneContainer extends Holdings {
  constructor(
    parts: ConstructorParameters<typeof Holdings>[0],
    private readonly container: Part,
  ) {
    super(parts);
  }

  override open(): Promise<Opened> {
    const head = new Head();
    return Promise.resolve({ head, containers: [this.container], outdated: null });
  }
}

export interface OneCorpus {
  parts: MatchParts;
  /**
   * From now on the paper of this key is not there: it is no candidate and takes no candidate's
   * place, its title is not found, and its words count in no frequency. Null: all are there.
   */
  leaveOut(key: string | null): Promise<void>;
}

export async function openOneCorpus(
  source: string,
  papers: () => Promise<readonly Paper[]>,
): Promise<OneCorpus> {
  const segment = await openSegment(memorySource(await keepContainer(source, papers)));
  let out: { key: string; ordinal: number; words: ReadonlySet<string> } | null = null;
  const part: Part = {
    kind: 'imported',
    segment: {
      ...segment,
      get papers() {
        return segment.papers - (out ? 1 : 0);
      },
      async countNear(words) {
        const counts = await segment.countNear(words);
        return counts.map((count, i) => count - (out?.words.has(words[i] ?? '') ? 1 : 0));
      },
    },
    holds: (key) => key !== out?.key,
    isGone: (ordinal) => ordinal === out?.ordinal,
    dropped: [],
  };
  const stores = { indexedDB: new IDBFactory(), IDBKeyRange };
  const corpus = openCorpus(stores);
  const files = {
    loadIdf: async () => Uint8Array.from(readFileSync(IDF)).buffer,
    // Titles are matched by their letters and words alone.
    loadVectors: () => Promise.reject(new Error('no model')),
  };
  const holdings = new OneContainer(
    { corpus, starter: null, ...files, onStarterBack: () => {}, now: () => 0 },
    part,
  );
  return {
    parts: { holdings, reader: openReader(stores) },
    async leaveOut(key) {
      out = null;
      if (key === null) return;
      const ordinal = segment.findByIds(fingerprintsOf([key]))[0]?.[0];
      const [row] = ordinal === undefined ? [] : await segment.readRows([ordinal]);
      if (ordinal !== undefined && row) out = { key, ordinal, words: nearWords(row.paper) };
    },
  };
}
