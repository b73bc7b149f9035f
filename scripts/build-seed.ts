// The project's listing of papers comes in, public/corpus/seed.json and its stamp go out: titles,
// ids, authors, years, categories and weighted terms. No abstract and no sentence of one is written.
// Usage: npx tsx scripts/build-seed.ts [--seed DIR]   (default ../shared/data/seed)
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { SeedPaper } from '../src/library/seed.ts';
import { titleKey } from '../src/paper/title.ts';
import { countTerms, weighTerms } from '../src/search/terms.ts';

const TERMS_A_PAPER = 24;

interface Fact {
  title: string;
  arxivId: string;
  aclId?: string;
  year: number;
  authors: string[];
  category?: string;
  categories?: string[];
}

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '../shared/data/seed' } },
});
const data = join(values.seed, '..');
const readLines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean);
const readPacked = (path: string) => gunzipSync(readFileSync(path)).toString('utf8').split('\n');

/** Title and abstract by turns, after two lines of heading. */
function readListing(path: string): { title: string; abstract: string }[] {
  const lines = readLines(path).slice(2);
  return Array.from({ length: lines.length / 2 }, (_, i) => ({
    title: lines[2 * i] ?? '',
    abstract: lines[2 * i + 1] ?? '',
  }));
}

/** Of how many of 5,000 arXiv papers each term stands in the title or the abstract. */
function readBackground() {
  const frequency = new Map<string, number>();
  let papers = 0;
  for (const line of readPacked(join(data, 'papers-5k.jsonl.gz'))) {
    if (line === '') continue;
    const { title, abstract } = JSON.parse(line) as { title: string; abstract: string };
    papers += 1;
    for (const term of countTerms(`${title} ${abstract}`).keys()) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
  }
  return { papers, papersWith: (term: string) => frequency.get(term) ?? 0 };
}

/** Titles under which public lists name the same arXiv ids. */
function readOtherTitles(ids: ReadonlySet<string>): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  const note = (id: string, title: string) => {
    if (ids.has(id) && title) titles.set(id, [...(titles.get(id) ?? []), title]);
  };
  for (const line of readPacked(join(data, 'titles-arxiv.tsv.gz'))) {
    const [id = '', title = ''] = line.split('\t');
    note(id, title);
  }
  for (const line of readPacked(join(data, 'bench/arxiv-title-variants/pairs.jsonl.gz'))) {
    if (line === '') continue;
    const { id, a, b } = JSON.parse(line) as { id: string; a: string; b: string };
    note(id, a);
    note(id, b);
  }
  return titles;
}

function buildPapers(): SeedPaper[] {
  const facts = JSON.parse(readFileSync(join(values.seed, 'ids.json'), 'utf8')) as Fact[];
  const listing = readListing(join(values.seed, 'listing.txt'));
  const background = readBackground();
  const otherTitles = readOtherTitles(new Set(facts.map((fact) => fact.arxivId)));
  return facts.map((fact, i) => {
    const listed = listing[i];
    // The first title of the listing has a button's word stuck to its front.
    if (!listed || titleKey(listed.title).replace(/^subscribe/, '') !== titleKey(fact.title)) {
      throw new Error(`Line ${i} of the listing is not "${fact.title}".`);
    }
    const known = new Set([titleKey(fact.title)]);
    const aliases = (otherTitles.get(fact.arxivId) ?? []).filter((title) => {
      const isNew = !known.has(titleKey(title));
      known.add(titleKey(title));
      return isNew;
    });
    const counts = countTerms(listed.abstract, 1, countTerms(fact.title, 2));
    return {
      title: fact.title,
      ...(aliases.length > 0 && { aliases }),
      ids: { arxiv: fact.arxivId, ...(fact.aclId && { acl: fact.aclId }) },
      authors: fact.authors,
      year: fact.year,
      categories: fact.categories ?? (fact.category ? [fact.category] : []),
      terms: weighTerms(counts, background, TERMS_A_PAPER),
    };
  });
}

const papers = buildPapers();
const body = JSON.stringify(papers);
const stamp = `1-${createHash('sha256').update(body).digest('hex').slice(0, 12)}`;
const lines = papers.map((paper) => JSON.stringify(paper)).join(',\n');
mkdirSync('public/corpus', { recursive: true });
writeFileSync('public/corpus/seed.json', `{"stamp":"${stamp}","papers":[\n${lines}\n]}\n`);
writeFileSync(
  'src/library/seed-stamp.ts',
  `// Written by scripts/build-seed.ts with public/corpus/seed.json: the stamp of the seed that this\n// build ships, so that waking need not read the file to know that it is stored.\nexport const SEED_STAMP = '${stamp}';\n`,
);
console.log(`${papers.length} papers, ${body.length} characters, stamp ${stamp}`);
