// The arXiv rows of a file of papers come in, public/corpus/idf.bin and its stamp go out: stems and
// how rare each is. No text is written, and no paper of a graded set is counted.
// Usage: npx tsx scripts/build-idf.ts [--papers FILE] [--bench DIR]   (default ../shared/data/...)
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { ranking } from '../src/search/ranking.ts';
import { packIdf } from '../src/search/segment/idf.ts';
import { countTerms } from '../src/search/terms.ts';
import type { NamedRow } from './graded.ts';
import { readGraded } from './graded.ts';

/** A stem of fewer papers is left out: it counts as one that no paper has. */
const LEAST_PAPERS = 3;
const MOST_BYTES = 350_000;

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '../shared/data/papers-100k.jsonl.gz' },
    bench: { type: 'string', default: '../shared/data/bench' },
  },
});

async function countPapers() {
  const isLeftOut = readGraded(values.bench);
  const frequencies = new Map<string, number>();
  let [papers, length, leftOut] = [0, 0, 0];
  const input = createReadStream(values.papers).pipe(createGunzip());
  for await (const line of createInterface({ input })) {
    if (line === '') continue;
    const row = JSON.parse(line) as NamedRow;
    if (!row.arxivId || !row.title || !row.abstract) continue;
    if (isLeftOut(row)) {
      leftOut += 1;
      continue;
    }
    papers += 1;
    const counts = countTerms(row.abstract, 1, countTerms(row.title, ranking.related.titleTimes));
    for (const [stem, count] of counts) {
      length += count;
      if (stem.length > ranking.segment.longestTerm) continue;
      frequencies.set(stem, (frequencies.get(stem) ?? 0) + 1);
    }
  }
  return { papers, leftOut, meanLength: length / papers, frequencies };
}

const { papers, leftOut, meanLength, frequencies } = await countPapers();
for (const [stem, count] of frequencies) if (count < LEAST_PAPERS) frequencies.delete(stem);
const bytes = packIdf(papers, frequencies);
if (bytes.length > MOST_BYTES) throw new Error(`${bytes.length} bytes are too many`);
const stamp = `1-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`;
mkdirSync('public/corpus', { recursive: true });
writeFileSync('public/corpus/idf.bin', bytes);
writeFileSync(
  'src/search/segment/idf-stamp.ts',
  `// Written by scripts/build-idf.ts with public/corpus/idf.bin: the stamp of the table that this
// build ships. Segments that were made with another are still right, but not the same bytes.
export const IDF_STAMP = '${stamp}';
`,
);
console.log(
  `${frequencies.size} stems of ${papers} papers (${leftOut} of graded sets left out), ` +
    `${bytes.length} bytes, mean length ${meanLength.toFixed(1)}, stamp ${stamp}`,
);
