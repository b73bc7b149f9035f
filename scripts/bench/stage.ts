// The stage of the page benchmarks: one loopback web with the pages that are measured, and two
// browsers of one build, with the extension and without. Nothing here judges a figure.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Chromium } from '../../test/e2e/chromium.ts';
import { launchChromium } from '../../test/e2e/chromium.ts';
import type { LoopbackWeb } from '../../test/e2e/server.ts';
import { startLoopbackWeb } from '../../test/e2e/server.ts';
import { findBrowser } from '../browsers.mjs';

export interface BenchPage {
  name: string;
  address: string;
  html: string;
  sheet: 'arxiv' | 'huggingface';
  /** Selector of the elements that stand for one paper each, for the page's own side of a clock. */
  rows: string;
}

export interface Stage {
  web: LoopbackWeb;
  pages: readonly BenchPage[];
  /** The browser that carries the extension, and its bare twin. */
  marked: Chromium;
  bare: Chromium;
  close(): Promise<void>;
}

const ARXIV_ROWS = 'dl#articles > dt';
const SAVED_PAGES = process.env.SCHOLIUM_PAGES ?? '../shared/pages';

/** Real saved pages where they lie beside the project; else the project's own, made longer. */
const SOURCES: readonly (Omit<BenchPage, 'html'> & { saved: string; own: string })[] = [
  {
    name: 'arXiv recent, 50 rows',
    address: 'https://arxiv.org/list/cs.CL/recent',
    sheet: 'arxiv',
    rows: ARXIV_ROWS,
    saved: 'arxiv-list-recent-cs.CL-2026-07.html',
    own: 'arxiv-list/recent-50',
  },
  {
    name: 'arXiv new, 97 rows',
    address: 'https://arxiv.org/list/astro-ph/new',
    sheet: 'arxiv',
    rows: ARXIV_ROWS,
    saved: 'arxiv-list-new-astro-ph.html',
    own: 'arxiv-list/recent-50',
  },
  {
    name: 'arXiv month, 884 rows',
    address: 'https://arxiv.org/list/astro-ph/2007-04?skip=0&show=2000',
    sheet: 'arxiv',
    rows: ARXIV_ROWS,
    saved: 'arxiv-list-month-astro-ph-2007-04.html',
    own: 'arxiv-list/recent-50',
  },
  {
    name: 'arXiv search',
    address: 'https://arxiv.org/search/?query=star+model&searchtype=all&source=header',
    sheet: 'arxiv',
    rows: 'li.arxiv-result',
    saved: 'arxiv-search-results.html',
    own: 'arxiv-search/simple',
  },
  {
    name: 'arXiv abs',
    address: 'https://arxiv.org/abs/1706.03762',
    sheet: 'arxiv',
    rows: 'h1.title',
    saved: 'arxiv-abs-1706.03762-2026.html',
    own: 'arxiv-abs/plain',
  },
  {
    name: 'Hugging Face daily',
    address: 'https://huggingface.co/papers/date/2026-06-12',
    sheet: 'huggingface',
    rows: 'article',
    saved: 'hf-papers-daily-2026-06-hydrated.html',
    own: 'hf-papers/daily-2026',
  },
  {
    name: 'Hugging Face paper',
    address: 'https://huggingface.co/papers/1706.03762',
    sheet: 'huggingface',
    rows: 'main h1',
    saved: '',
    own: 'hf-paper/paper',
  },
];

/** Rows of the month page, also where it is made from a shorter one of our own. */
const MONTH_ROWS = 884;

function readPage(source: (typeof SOURCES)[number]): BenchPage {
  const saved = path.join(SAVED_PAGES, source.saved);
  const { name, address, sheet, rows } = source;
  if (source.saved && existsSync(saved))
    return { name, address, sheet, rows, html: readFileSync(saved, 'utf8') };
  const own = readFileSync(path.join('test/pages', source.own, 'page.html'), 'utf8');
  const html = address.includes('show=2000') ? repeatRows(own, MONTH_ROWS) : own;
  return { name: `${name} (our own page)`, address, sheet, rows, html };
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

/**
 * Both browsers are loaded the same way. The bare twin carries an extension too, one that does
 * nothing: an extension's mere presence costs a page a little, and is not what is measured.
 */
export async function openStage(): Promise<Stage> {
  const build = '.output/chrome-mv3';
  if (!existsSync(build)) throw new Error('Build the extension first: npm run build');
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium was found; `npm test` offers to install one.');
  const folder = mkdtempSync(path.join(tmpdir(), 'scholium-bench-'));
  // A copy: a build made meanwhile must not pull the files from under the browser.
  const extension = path.join(folder, 'extension');
  cpSync(build, extension, { recursive: true });
  const idle = path.join(folder, 'idle');
  mkdirSync(idle);
  const manifest = { manifest_version: 3, name: 'idle', version: '1' };
  writeFileSync(path.join(idle, 'manifest.json'), JSON.stringify(manifest));

  const web = await startLoopbackWeb();
  const pages = SOURCES.map(readPage);
  for (const page of pages) web.serve(page.address, { html: page.html, sheet: page.sheet });
  const launch = (name: string, folderOf: string) =>
    launchChromium({
      executablePath,
      extension: folderOf,
      profile: path.join(folder, name),
      proxy: web.proxy,
    });
  const marked = await launch('marked', extension);
  const bare = await launch('bare', idle);
  return {
    web,
    pages,
    marked,
    bare,
    async close() {
      await Promise.all([marked.close(), bare.close()]);
      await web.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The q-quantile of a sample by linear interpolation; NaN of an empty one. */
export function quantile(sample: readonly number[], q: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (sample: readonly number[]): number => quantile(sample, 0.5);
