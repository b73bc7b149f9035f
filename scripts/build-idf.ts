// The arXiv rows of a file of papers come in, public/corpus/idf.bin and its stamp go out: stems and
// how rare each is. No text is written, and no paper of a graded set is counted.
// Usage: npx tsx scripts/build-idf.ts [--papers FILE] [--bench DIR]   (default ../shared/data/...)
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip, gunzipSync } from 'node:zlib';
import { titleKey } from '../src/paper/title.ts';
import { ranking } from '../src/search/ranking.ts';
import { packIdf } from '../src/search/segment/idf.ts';
import { countTerms } from '../src/search/terms.ts';

/** A stem of fewer papers is left out: it counts as one that no paper has. */
const LEAST_PAPERS = 3;
const MOST_BYTES = 350_000;

interface Row {
  id?: string;
  arxivId?: string;
  title?: string;
  abstract?: string;
}

const { values } = parseArgs({
  options: {
    papers: { type: 'string', default: '../shared/data/papers-100k.jsonl.gz' },
    bench: { type: 'string', default: '../shared/data/bench' },
  },
});

function readGraded(name: string): Row[] {
  const text = gunzipSync(readFileSync(join(values.bench, name))).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** Papers of the graded sets, by id and by title: what is measured on them must not know them. */
function readLeftOut() {
  const ids = new Set<string>();
  const titles = new Set<string>();
  const sets = ['arxiv-categories/papers', 'arxiv-title-variants/pairs', 'csfcube/docs'];
  for (const row of sets.flatMap((name) => readGraded(`${name}.jsonl.gz`))) {
    if (row.id) ids.add(row.id);
    if (row.title) titles.add(titleKey(row.title));
  }
  // DORIS-MAE names no paper: its best answers are known by the start of their abstracts.
  const starts = new Set<string>();
  const queries = readFileSync(join(values.bench, 'doris-mae-best/queries.jsonl'), 'utf8');
  for (const line of queries.split('\n').filter(Boolean)) {
    starts.add(startOf((JSON.parse(line) as Row).abstract ?? ''));
  }
  return ({ arxivId = '', title = '', abstract = '' }: Row) =>
    ids.has(arxivId) || titles.has(titleKey(title)) || starts.has(startOf(abstract));
}

const startOf = (abstract: string) => titleKey(abstract.slice(0, 400)).slice(0, 120);

async function countPapers() {
  const isLeftOut = readLeftOut();
  const frequencies = new Map<string, number>();
  let [papers, length, leftOut] = [0, 0, 0];
  const input = createReadStream(values.papers).pipe(createGunzip());
  for await (const line of createInterface({ input })) {
    if (line === '') continue;
    const row = JSON.parse(line) as Row;
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
