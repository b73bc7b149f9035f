// Kinds of page come in by name, pages to serve go out: for each the real saved page where it lies
// beside the project, else the project's own small one. Nothing here opens a browser.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findSite } from '../../src/sites/index.ts';
import type { Kind, Sheet } from './kinds.ts';
import { KINDS, MONTH, MONTH_ADDRESS } from './kinds.ts';

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
  /** Some rows get a mark only where their paper is known, later than the others. */
  hasLateMarks: boolean;
  isReal: boolean;
  /** Most that the marks may move the page, in layout-shift score. */
  mostShift: number;
  /** Paired loads for the shift, and loads for the speed: few where a page is small. */
  runs: number;
  loads: number;
}

/** Rows of the month page, also where it is made from a shorter one of our own. */
const MONTH_ROWS = 884;
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
    hasLateMarks: site.isOwed !== undefined,
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
