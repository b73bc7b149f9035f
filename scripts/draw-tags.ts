// Papers come in, the list of those that are read by hand for the tag table goes out: drawn by a fixed
// seed, none that an older draw or judgement holds. Committed before the tagger sees any of them.
//
//   npx tsx scripts/draw-tags.ts [--papers5k FILE]      writes test/topics/graded-draw.json
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { makeRandom } from './bench-engine/rows.ts';

interface Drawable {
  arxivId: string;
  title: string;
}

const GRADED_SEED = 20_261_125;
const DRAWN = 300;
/** The last third of the draw is not looked at before all tuning is over. */
const HELD_FROM = 200;

const root = join(import.meta.dirname, '..');
const tables = join(root, 'test', 'topics');
const readJson = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'));

/** Ids that were read before. */
function readKnown(): Set<string> {
  const judged: Drawable[] = readJson(tables, 'judged.json');
  const draws = ['draw', 'draw-second', 'draw-third'].flatMap(
    (name) => (readJson(tables, `${name}.json`) as { arxivIds: string[] }).arxivIds,
  );
  return new Set([...judged.map(({ arxivId }) => arxivId), ...draws]);
}

/** The papers of the file in its order, then those of the seed, each once, less the known ones. */
function readDrawable(papers5k: string): Drawable[] {
  const known = readKnown();
  const lines = gunzipSync(readFileSync(papers5k)).toString('utf8').trim().split('\n');
  const seed: { papers: { title: string; ids: { arxiv?: string } }[] } = readJson(
    root,
    'public/corpus/seed.json',
  );
  const rows: Drawable[] = [
    ...lines.map((line) => JSON.parse(line) as Drawable),
    ...seed.papers.map(({ title, ids }) => ({ arxivId: ids.arxiv ?? '', title })),
  ];
  return rows.filter(({ arxivId }) => {
    const isNew = arxivId !== '' && !known.has(arxivId);
    known.add(arxivId);
    return isNew;
  });
}

/** The first 300 steps of a Fisher-Yates shuffle. */
function draw(papers: Drawable[]): Drawable[] {
  const random = makeRandom(GRADED_SEED);
  for (let i = 0; i < DRAWN; i++) {
    const j = i + Math.floor(random() * (papers.length - i));
    const [one, other] = [papers[i], papers[j]];
    if (one && other) [papers[i], papers[j]] = [other, one];
  }
  return papers.slice(0, DRAWN);
}

const at = process.argv.indexOf('--papers5k');
const file =
  (at >= 0 && process.argv[at + 1]) || join(root, '..', 'shared', 'data', 'papers-5k.jsonl.gz');
const papers = readDrawable(file);
const of = papers.length;
const drawn = draw(papers).map(({ arxivId, title }, i) => ({
  arxivId,
  title,
  ...(i >= HELD_FROM ? { held: true } : {}),
}));
const made = {
  generator: 'mulberry32, the first 300 steps of a Fisher-Yates shuffle; the last 100 are held',
  seed: GRADED_SEED,
  of: `${of} papers of papers-5k.jsonl.gz and the seed, none of the older draws`,
};
const rows = drawn.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
const head = JSON.stringify(made, null, 2).slice(0, -2);
writeFileSync(join(tables, 'graded-draw.json'), `${head},\n  "papers": [\n${rows}\n  ]\n}\n`);
