// The kinds of page that are measured: for each the real saved page where it lies beside the project,
// else the project's own small one. Nothing here opens a browser or judges a figure.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findSite } from '../../src/sites/index.ts';

type Sheet = 'arxiv' | 'latexml' | 'huggingface';

export interface BenchPage {
  /** Short name, as `--kinds` takes it. */
  kind: string;
  /** For the table: what the page is, and whether it is the project's own. */
  name: string;
  address: string;
  html: string;
  /** The stand-in sheet to link, absent where the page links it itself. */
  sheet?: Sheet;
  /** Selector of the elements that stand for one paper each, for the page's own side of a clock. */
  rows: string;
  /** Marks wait for the page's own script here: their clock starts after its quiet time. */
  isHydrated: boolean;
  isReal: boolean;
  /** Most that the marks may move the page, in layout-shift score. */
  mostShift: number;
  /** Paired loads for the shift, and loads for the speed: few where a page is small. */
  runs: number;
  loads: number;
}

interface Kind {
  kind: string;
  name: string;
  sheet: Sheet;
  /** The saved page and its address. */
  saved?: { file: string; address: string };
  /** Folder of the project's own page under `test/pages`. */
  own: string;
  mostShift?: number;
}

const arxiv = (kind: string, name: string, own: string, file = '', address = ''): Kind => ({
  kind,
  name,
  sheet: 'arxiv',
  own,
  ...(file && { saved: { file, address: `https://arxiv.org/${address}` } }),
});
const latexml = (kind: string, name: string, own: string, file: string, address: string): Kind => ({
  kind,
  name,
  sheet: 'latexml',
  own,
  saved: { file, address: `https://${address}` },
});
const face = (kind: string, name: string, own: string, file = '', address = ''): Kind => ({
  kind,
  name,
  sheet: 'huggingface',
  own,
  ...(file && { saved: { file, address: `https://huggingface.co/${address}` } }),
});

export const MONTH = 'arxiv-month';
/** Rows of the month page, also where it is made from a shorter one of our own. */
const MONTH_ROWS = 884;
const MONTH_ADDRESS = 'list/astro-ph/2007-04?skip=0&show=2000';

const KINDS: readonly Kind[] = [
  arxiv(
    'arxiv-recent',
    'arXiv recent, 50 rows',
    'arxiv-list/recent-50',
    'arxiv-list-recent-cs.CL-2026-07.html',
    'list/cs.CL/recent',
  ),
  arxiv(
    'arxiv-new',
    'arXiv new, 97 rows',
    'arxiv-list/new-sections',
    'arxiv-list-new-astro-ph.html',
    'list/astro-ph/new',
  ),
  arxiv(
    MONTH,
    'arXiv month, 884 rows',
    'arxiv-list/recent-50',
    'arxiv-list-month-astro-ph-2007-04.html',
    MONTH_ADDRESS,
  ),
  arxiv('arxiv-year', 'arXiv year', 'arxiv-list/year-1999'),
  arxiv(
    'arxiv-catchup',
    'arXiv catchup',
    'arxiv-list/catchup',
    'arxiv-catchup-q-fin-2023-03-17.html',
    'catchup/q-fin/2023-03-17?abs=True',
  ),
  arxiv(
    'arxiv-author',
    'arXiv author',
    'arxiv-list/author-mirror',
    'arxiv-author-gehrels.html',
    'a/gehrels_n_1',
  ),
  arxiv(
    'arxiv-search',
    'arXiv search',
    'arxiv-search/simple',
    'arxiv-search-results.html',
    'search/?query=star+model&searchtype=all&source=header',
  ),
  arxiv('arxiv-advanced', 'arXiv advanced search', 'arxiv-search/advanced'),
  arxiv(
    'arxiv-abs',
    'arXiv abs',
    'arxiv-abs/plain',
    'arxiv-abs-1706.03762-2026.html',
    'abs/1706.03762',
  ),
  arxiv('arxiv-mirror', 'arXiv abs, export mirror', 'arxiv-abs/old-style-no-authors'),
  latexml(
    'arxiv-html-2024',
    'arXiv html, scaffold of 2024',
    'arxiv-html/scaffold-2024',
    'arxiv-html-2407.16314v1.html',
    'arxiv.org/html/2407.16314v1',
  ),
  latexml(
    'arxiv-html-2026',
    'arXiv html, scaffold of 2026',
    'arxiv-html/scaffold-2026',
    'arxiv-html-2412.19437-trimmed.html',
    'arxiv.org/html/2412.19437',
  ),
  latexml(
    'ar5iv',
    'ar5iv',
    'arxiv-html/ar5iv',
    'ar5iv-1706.03762-trimmed.html',
    'ar5iv.labs.arxiv.org/html/1706.03762',
  ),
  face(
    'hf-daily-2024',
    'Hugging Face daily, 2024',
    'hf-papers/daily-2024',
    'hf-papers-daily-2024-08-01.html',
    'papers?date=2024-08-01',
  ),
  face(
    'hf-daily-2026',
    'Hugging Face daily, 2026',
    'hf-papers/daily-2026',
    'hf-papers-daily-2026-06-hydrated.html',
    'papers/date/2026-06-12',
  ),
  face('hf-week', 'Hugging Face week', 'hf-papers/week'),
  face('hf-month', 'Hugging Face month', 'hf-papers/month'),
  face('hf-trending', 'Hugging Face trending', 'hf-papers/trending'),
  face('hf-search', 'Hugging Face search', 'hf-papers/search-hits'),
  { ...face('hf-paper', 'Hugging Face paper', 'hf-paper/paper'), mostShift: 0.02 },
  face('hf-model', 'Hugging Face model', 'hf-repo/model'),
  face('hf-dataset', 'Hugging Face dataset', 'hf-repo/dataset'),
  face('hf-collection', 'Hugging Face collection', 'hf-collection/mixed'),
];

const SAVED_PAGES = process.env.SCHOLIUM_PAGES ?? '../shared/pages';
/** Of a page with at least so many bytes the full number of rounds is taken. */
const LARGE_BYTES = 40_000;

/** The pages of the wanted kinds; all where none is named. Throws where a name is unknown. */
export function readPages(wanted: readonly string[] = []): BenchPage[] {
  const unknown = wanted.filter((name) => !KINDS.some(({ kind }) => kind === name));
  const names = KINDS.map(({ kind }) => kind).join(', ');
  if (unknown.length > 0) throw new Error(`No such kind: ${unknown.join(', ')}. Kinds: ${names}.`);
  return KINDS.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind)).map(readPage);
}

function readPage(one: Kind): BenchPage {
  const { kind, name, saved } = one;
  const file = saved && path.join(SAVED_PAGES, saved.file);
  const isReal = file !== undefined && existsSync(file);
  const { address, html } =
    saved && isReal ? { address: saved.address, html: readFileSync(file, 'utf8') } : readOwn(one);
  const site = findSite(new URL(address));
  if (!site) throw new Error(`No site covers ${address}.`);
  const isLarge = html.length >= LARGE_BYTES;
  return {
    kind,
    name: isReal ? name : `${name.replace(/, \d+ rows$/, '')} (our own page)`,
    address,
    html,
    sheet: html.includes(`/static/${one.sheet}.css`) ? undefined : one.sheet,
    rows: site.rows,
    isHydrated: site.ready === 'hydrated',
    isReal,
    mostShift: one.mostShift ?? 0,
    runs: isLarge ? 10 : 5,
    loads: isLarge ? 30 : 10,
  };
}

function readOwn({ kind, own }: Kind): { address: string; html: string } {
  const folder = path.join('test/pages', own);
  const html = readFileSync(path.join(folder, 'page.html'), 'utf8');
  if (kind === MONTH)
    return { address: `https://arxiv.org/${MONTH_ADDRESS}`, html: repeatRows(html, MONTH_ROWS) };
  const expected: unknown = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8'));
  if (typeof expected !== 'object' || expected === null || !('url' in expected))
    throw new Error(`${folder} names no address.`);
  return { address: String(expected.url).replace(/#.*$/, ''), html };
}

/** The list of a page repeated with other ids until it has `wanted` rows. */
function repeatRows(html: string, wanted: number): string {
  const start = html.indexOf('<dl');
  const end = html.lastIndexOf('</dl>') + '</dl>'.length;
  const list = html.slice(start, end);
  const rows = list.split('<dt>').length - 1;
  const lists = Array.from({ length: Math.ceil(wanted / rows) }, (_, i) =>
    list.replace(/(\d{4})\.(\d{5})/g, (_id, month: string, n: string) => {
      const other = (Number(n) + 1000 * i) % 100_000;
      return `${month}.${String(other).padStart(5, '0')}`;
    }),
  );
  return html.slice(0, start) + lists.join('\n') + html.slice(end);
}
