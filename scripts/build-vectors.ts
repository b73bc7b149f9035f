// The arXiv rows of a file of papers come in, public/corpus/vectors.bin and its stamp go out: a
// vector for each stem. No text is written, and no paper of a graded set is learnt from.
// Usage: npx tsx scripts/build-vectors.ts [--papers FILE] [--bench DIR]   (default ../shared/data/...)
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readGraded } from './graded.ts';
import { readCorpus } from './vectors/corpus.ts';
import { CELLS, packModel, trainModel } from './vectors/model.ts';

const MOST_BYTES = 2_500_000;

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '../shared/data/papers-100k.jsonl.gz' },
    bench: { type: 'string', default: '../shared/data/bench' },
  },
});

const began = Date.now();
const say = (line: string) => console.log(`${((Date.now() - began) / 1000).toFixed(0)} s: ${line}`);
const corpus = await readCorpus(values.papers, readGraded(values.bench));
say(`${corpus.papers} papers, ${corpus.vocabulary.length} stems`);
const bytes = packModel(corpus, trainModel(corpus, say), CELLS);
if (bytes.length > MOST_BYTES) throw new Error(`${bytes.length} bytes are too many`);
const stamp = `1-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
mkdirSync('public/corpus', { recursive: true });
writeFileSync('public/corpus/vectors.bin', bytes);
writeFileSync(
  'src/search/vectors-stamp.ts',
  `// Written by scripts/build-vectors.ts with public/corpus/vectors.bin: the stamp of the model that
// this build ships. Vectors that were made with another must not be compared with its own.
export const VECTORS_STAMP = '${stamp}';
`,
);
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
say(`${bytes.length} bytes, stamp ${stamp}, at most ${peak} MB of memory`);
