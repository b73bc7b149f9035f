// The arXiv rows of files of papers come in, public/corpus/starter and its stamp go out: facts, and
// for each paper the stems that tell most and its vector, as numbers. No text of an abstract is
// written. The same rows give the same bytes.
// Usage: npx tsx scripts/build-starter.ts [--data DIR] [--sizes]   (default ../shared/data)
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip, deflateRawSync } from 'node:zlib';
import { SHARD_BYTES } from '../src/corpus/byte-store.ts';
import { arxivJsonl } from '../src/formats/arxiv-jsonl.ts';
import { digestOf, shardName } from '../src/library/starter.ts';
import type { Paper } from '../src/paper/paper.ts';
import { buildSegment } from '../src/search/segment/build.ts';
import { joinChunks, readHeader, SECTIONS } from '../src/search/segment/container.ts';
import { openIdf } from '../src/search/segment/idf.ts';
import { memorySource } from '../src/search/segment/page-source.ts';
import { openTermVectors } from '../src/search/term-vectors.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    sizes: { type: 'boolean', default: false },
  },
});

const FILES = ['papers-100k.jsonl.gz', 'papers-5k.jsonl.gz'];

/**
 * Of 92,830 papers the newest. With 25 MB for the package, two of them code and the model of terms, a
 * paper may take about 285 bytes. It takes 269, zipped: 55 of them its vector, and 8 less than in the
 * order of titles, since rows stand by cells.
 */
const PAPERS = 80_000;

/**
 * Stems of a paper. Of the ten papers nearest to 300 asked ones by all their stems, .43 are among
 * the ten by 16 stems each, .58 by 32, .64 by 40, .69 by 48; each stem costs 2.2 bytes, zipped.
 */
const STRONGEST = 32;

/**
 * Stems by which a paper is asked where a page brings no abstract, 2.8 bytes each: of the same ten
 * .38 are found by 8 of them, .44 by 12, .48 by 16, .53 by 24, and .29 by its title.
 */
const FORWARD = 12;

const DIR = 'public/corpus/starter';

async function* readPapers(file: string): AsyncGenerator<Paper> {
  const parser = arxivJsonl.parse('');
  const input = createReadStream(join(values.data, file)).pipe(createGunzip());
  let line = 0;
  for await (const text of createInterface({ input })) {
    line += 1;
    for (const parsed of parser.read(text, line)) {
      if ('paper' in parsed && parsed.paper.ids.arxiv) yield { ...parsed.paper, kind: 'starter' };
    }
  }
}

/** "2601.00042" as a number that grows with time; an id of the old style is older than all of them. */
function ageOf({ ids }: Paper): number {
  const [, month, number] = /^(\d{4})\.(\d{4,5})$/.exec(ids.arxiv ?? '') ?? [];
  return month === undefined ? 0 : Number(month) * 100_000 + Number(number);
}

async function choosePapers(): Promise<Paper[]> {
  const papers = new Map<string, Paper>();
  for (const file of FILES) {
    for await (const paper of readPapers(file)) {
      if (!papers.has(paper.key)) papers.set(paper.key, paper);
    }
  }
  const newest = [...papers.values()].sort(
    (a, b) => ageOf(b) - ageOf(a) || (a.key < b.key ? -1 : 1),
  );
  console.log(`${newest.length} papers on arXiv`);
  return newest.slice(0, PAPERS);
}

/** All that a waking worker wants in the first file, up to a whole number of shards. */
async function measureLead(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const { sections } = await readHeader(memorySource(bytes));
  return Math.ceil(sections.index.to / SHARD_BYTES) * SHARD_BYTES;
}

async function writeShards(bytes: Uint8Array<ArrayBuffer>, lead: number): Promise<string> {
  rmSync(DIR, { recursive: true, force: true });
  mkdirSync(DIR, { recursive: true });
  let sums = '';
  for (let index = 0, at = 0; at < bytes.length; index++) {
    const shard = bytes.subarray(at, at + (index === 0 ? lead : SHARD_BYTES));
    at += shard.length;
    writeFileSync(join(DIR, shardName(index)), shard);
    sums += await digestOf(shard);
  }
  return sums;
}

/** Bytes a paper of each section, as they are and deflated. */
async function printSizes(bytes: Uint8Array<ArrayBuffer>) {
  const { papers, sections } = await readHeader(memorySource(bytes));
  const each = (part: Uint8Array) => (part.length / papers).toFixed(1).padStart(6);
  const deflated = (part: Uint8Array) => deflateRawSync(part, { level: 9 });
  for (const name of SECTIONS) {
    const part = bytes.subarray(sections[name].from, sections[name].to);
    if (part.length > 0) console.log(name.padEnd(16), each(part), each(deflated(part)));
  }
  console.log('all'.padEnd(16), each(bytes), each(deflated(bytes)));
}

const idf = openIdf(Uint8Array.from(readFileSync('public/corpus/idf.bin')));
const papers = await choosePapers();
const vectors = openTermVectors(Uint8Array.from(readFileSync('public/corpus/vectors.bin')));
const options = { idf, vectors, strongest: STRONGEST, forward: FORWARD };
const bytes = joinChunks(await buildSegment(papers, options));
const lead = await measureLead(bytes);
const sums = await writeShards(bytes, lead);
const stamp = `1-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
writeFileSync(
  'src/library/starter-stamp.ts',
  `// Written by scripts/build-starter.ts with public/corpus/starter: what the files of this build hold,
// how long they are together, and what each must add up to.
export const STARTER = {
  stamp: '${stamp}',
  papers: ${papers.length},
  bytes: ${bytes.length},
  /** Bytes of the first file, which holds all that is read on waking. */
  lead: ${lead},
  /** The first four bytes of each file's SHA-256, eight digits each. */
  sums: '${sums}',
};
`,
);
console.log(`${papers.length} papers, ${bytes.length} bytes, stamp ${stamp}`);
if (values.sizes) await printSizes(bytes);
