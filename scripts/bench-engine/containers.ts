// Papers come in, containers made by the product's own build go out as files; made once for the same
// rows and the same code, and kept in the system's folder for temporary files.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Paper } from '../../src/paper/paper.ts';
import { buildSegment } from '../../src/search/segment/build.ts';
import type { SectionName } from '../../src/search/segment/container.ts';
import { joinChunks, readHeader } from '../../src/search/segment/container.ts';
import { openIdf } from '../../src/search/segment/idf.ts';
import { memorySource } from '../../src/search/segment/page-source.ts';
import { openTermVectors } from '../../src/search/term-vectors.ts';

export interface ContainerFile {
  file: string;
  papers: number;
  bytes: number;
  /** Bytes of the abstracts' own text, with the words they are written in. */
  abstractBytes: number;
  /** Time of the build in Node; null where the file stood already. */
  builtMs: number | null;
}

const repository = fileURLToPath(new URL('../../', import.meta.url));
const TABLES = ['public/corpus/idf.bin', 'public/corpus/vectors.bin'] as const;
export const CACHE = path.join(os.tmpdir(), 'scholium-bench-containers');

/** Changes whenever a file changes that a container's bytes depend on. */
function stampOfCode(): string {
  const hash = createHash('sha256');
  const folders = ['src/search', 'src/search/segment', 'src/paper', 'src/formats'];
  for (const folder of folders) {
    for (const name of readdirSync(path.join(repository, folder)).sort()) {
      const file = path.join(repository, folder, name);
      if (name.endsWith('.ts')) hash.update(name).update(readFileSync(file));
    }
  }
  for (const table of TABLES) hash.update(readFileSync(path.join(repository, table)));
  hash.update(readFileSync(fileURLToPath(new URL('./rows.ts', import.meta.url))));
  return hash.digest('hex');
}

const ABSTRACTS: readonly SectionName[] = [
  'abstract-offsets',
  'abstracts',
  'abstract-word-offsets',
  'abstract-words',
];

/** Containers of other rows or other code under the same name: they are large, and made again. */
function dropFormer(name: string, file: string) {
  for (const other of readdirSync(CACHE)) {
    const rest = other.startsWith(`${name}-`) ? other.slice(name.length + 1) : '';
    const former = path.join(CACHE, other);
    if (/^[0-9a-f]{16}\.container$/.test(rest) && former !== file) rmSync(former, { force: true });
  }
}

/** `source`: names the rows: their file, its size, how many of them. */
export async function keepContainer(
  name: string,
  source: string,
  listPapers: () => Promise<readonly Paper[]>,
): Promise<ContainerFile> {
  const stamp = createHash('sha256').update(`${stampOfCode()} ${source}`).digest('hex');
  mkdirSync(CACHE, { recursive: true });
  const file = path.join(CACHE, `${name}-${stamp.slice(0, 16)}.container`);
  let builtMs: number | null = null;
  if (!existsSync(file)) {
    const papers = await listPapers();
    const [idf, vectors] = TABLES.map((table) => {
      return new Uint8Array(readFileSync(path.join(repository, table)));
    });
    if (!idf || !vectors) throw new Error('there are two tables');
    const started = performance.now();
    const container = await buildSegment(papers, {
      idf: openIdf(idf),
      vectors: openTermVectors(vectors),
      keepsAbstracts: true,
    });
    builtMs = performance.now() - started;
    // Whole or not at all: a run that is broken off leaves nothing that the next one takes up.
    writeFileSync(`${file}.part`, joinChunks(container));
    renameSync(`${file}.part`, file);
    dropFormer(name, file);
  }
  const { papers, sections } = await readHeader(memorySource(new Uint8Array(readFileSync(file))));
  const abstractBytes = ABSTRACTS.reduce((sum, section) => {
    return sum + sections[section].to - sections[section].from;
  }, 0);
  return { file, papers, bytes: statSync(file).size, abstractBytes, builtMs };
}
