// Tags the seed papers and a drawn hundred, prints each with its evidence for a reader to judge, and
// counts right and wrong from the committed judgements. It writes nothing and judges nothing itself.
//
//   npx tsx scripts/read-tags.ts [seed|draw|draw-second|draw-third] [--abstract] [--data FOLDER]
//
// Without a set it prints the counts. Each draw was read once before the taxonomy was mended on it; the
// counts printed here are of the state after, and so flatter it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Tag } from '../src/paper/annotation.ts';
import { compileTaxonomy, tagPaper } from '../src/topics/tagger.ts';

type ReadSet = 'seed' | 'draw' | 'draw-second' | 'draw-third';

interface ReadPaper {
  arxivId: string;
  title: string;
  abstract?: string;
  categories?: string[];
}

/** A reader's judgement: topics that are right for the paper, and ones that were given wrongly. */
interface Judgement {
  arxivId: string;
  title: string;
  set: ReadSet;
  /** Specific and right; one of these makes the paper a success. */
  right: string[];
  /** True, but too wide to tell a reader much, or a kind of paper. */
  fair: string[];
  wrong: string[];
}

const args = process.argv.slice(2);
const dataAt = args.indexOf('--data');
const data = (dataAt >= 0 && args[dataAt + 1]) || join('..', 'shared', 'data');
const tables = join(import.meta.dirname, '..', 'test', 'topics');

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** Titles, ids and categories of the seed, with the abstracts of the pasted listing. */
function readSeed(): ReadPaper[] {
  const rows: (ReadPaper & { category?: string })[] = readJson(join(data, 'seed', 'ids.json'));
  const lines = readFileSync(join(data, 'seed', 'listing.txt'), 'utf8')
    .split('\n')
    .slice(2);
  return rows.map((row, i) => ({
    ...row,
    categories: row.categories ?? (row.category ? [row.category] : []),
    abstract: lines[2 * i + 1] ?? '',
  }));
}

function readFiveThousand(): ReadPaper[] {
  const lines = gunzipSync(readFileSync(join(data, 'papers-5k.jsonl.gz'))).toString();
  return lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/**
 * A hundred ids by seed: mulberry32 drives the first hundred steps of a Fisher-Yates shuffle of
 * the file's order. `draw.json` holds what it gave; this shows that nothing was chosen by hand.
 */
function drawIds(papers: readonly ReadPaper[], seed: number): string[] {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const order = papers.map(({ arxivId }) => arxivId);
  for (let i = 0; i < 100; i++) {
    const j = i + Math.floor(next() * (order.length - i));
    [order[i], order[j]] = [order[j] ?? '', order[i] ?? ''];
  }
  return order.slice(0, 100);
}

function readDraw(papers: readonly ReadPaper[], set: ReadSet): ReadPaper[] {
  const draw: { seed: number; arxivIds: string[] } = readJson(join(tables, `${set}.json`));
  if (drawIds(papers, draw.seed).join() !== draw.arxivIds.join())
    throw new Error(`${set}.json is not what its seed draws.`);
  const byId = new Map(papers.map((paper) => [paper.arxivId, paper]));
  return draw.arxivIds.flatMap((id) => byId.get(id) ?? []);
}

const titleOnly = ({ title, categories }: ReadPaper): ReadPaper => ({
  arxivId: '',
  title,
  categories,
});

function printTags(papers: readonly ReadPaper[], withAbstract: boolean): void {
  papers.forEach((paper, i) => {
    const tags = tagPaper(withAbstract ? paper : titleOnly(paper));
    console.log(`${i + 1}. ${paper.title}  [${paper.arxivId}; ${paper.categories?.join(' ')}]`);
    for (const tag of tags)
      console.log(`     ${tag.topic} ${tag.score} (${tag.from}: ${tag.evidence.join(' | ')})`);
  });
}

/**
 * Whether the topic, or one above it, is in the list: these papers were read when many a topic had
 * none below it yet.
 */
function isUnder(topic: string, list: readonly string[] = []): boolean {
  const { topics } = compileTaxonomy();
  for (let id: string | null = topic; id !== null; id = topics.get(id)?.broader ?? null)
    if (list.includes(id)) return true;
  return false;
}

function countJudged(set: ReadSet, papers: readonly ReadPaper[], withAbstract: boolean) {
  const path = join(tables, 'judged.json');
  if (!existsSync(path)) return;
  const judged: Judgement[] = readJson(path);
  const rows = new Map(judged.filter((row) => row.set === set).map((row) => [row.arxivId, row]));
  let right = 0;
  let wrong = 0;
  const open: string[] = [];
  for (const paper of papers) {
    const row = rows.get(paper.arxivId);
    const topics = tagPaper(withAbstract ? paper : titleOnly(paper)).map(({ topic }) => topic);
    if (topics.some((topic) => isUnder(topic, row?.right))) right++;
    else console.log(`  none right: ${paper.title} [${topics.join(', ')}]`);
    const bad = topics.filter((topic) => isUnder(topic, row?.wrong));
    if (bad.length > 0) wrong++;
    if (bad.length > 0) console.log(`  wrong: ${paper.title} [${bad.join(', ')}]`);
    const known = row ? [...row.right, ...row.fair, ...row.wrong] : [];
    open.push(
      ...topics
        .filter((topic) => !isUnder(topic, known) && !topic.startsWith('arxiv:'))
        .map((topic) => `${paper.arxivId} ${topic}`),
    );
  }
  const text = withAbstract ? 'title and abstract' : 'title only';
  console.log(`${set}, ${text}: ${right} of ${papers.length} right, ${wrong} with a wrong tag`);
  if (open.length > 0) console.log(`  not judged: ${open.join('; ')}`);
}

function printCoverage(papers: readonly ReadPaper[]): void {
  const isOwn = ({ topic, score }: Tag) => !topic.startsWith('arxiv:') && score > 0.2;
  for (const withAbstract of [false, true]) {
    const read = withAbstract ? papers : papers.map(titleOnly);
    const before = performance.now();
    const tagged = read.map((paper) => tagPaper(paper));
    const spentMs = performance.now() - before;
    const own = tagged.filter((tags) => tags.some(isOwn)).length;
    const narrow = tagged.filter((tags) => tags.some((tag) => isOwn(tag) && tag.score > 0.47));
    console.log(
      `${papers.length} papers, ${withAbstract ? 'title and abstract' : 'title only'}: ` +
        `${((100 * own) / papers.length).toFixed(1)} % with a subject of the taxonomy, ` +
        `${((100 * narrow.length) / papers.length).toFixed(1)} % with a narrow one, ` +
        `${(tagged.flat().length / papers.length).toFixed(2)} tags a paper, ` +
        `${(spentMs / papers.length).toFixed(3)} ms a paper`,
    );
  }
}

const before = performance.now();
compileTaxonomy();
const compileMs = performance.now() - before;
const papers = readFiveThousand();
const sets: Record<ReadSet, ReadPaper[]> = {
  seed: readSeed(),
  draw: readDraw(papers, 'draw'),
  'draw-second': readDraw(papers, 'draw-second'),
  'draw-third': readDraw(papers, 'draw-third'),
};
const asked = Object.entries(sets).find(([set]) => set === args[0]);
if (asked) printTags(asked[1], args.includes('--abstract'));
else {
  console.log(`taxonomy compiled in ${compileMs.toFixed(1)} ms`);
  for (const abstracts of [false, true]) {
    for (const set of ['seed', 'draw', 'draw-second', 'draw-third'] as const)
      countJudged(set, sets[set], abstracts);
  }
  printCoverage(papers);
}
