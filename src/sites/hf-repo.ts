// Hugging Face's pages of a model, dataset or space: its arXiv tags and the paper links of its card
// come in; of each paper one sighting goes out, at the first place that names it.

import { findArxivId, parseArxivId } from '../paper/arxiv-id.ts';
import { findHuggingFacePath, huggingFaceMatches } from './hugging-face-data.ts';
import { toMention } from './page-mention.ts';
import { readText } from './page-text.ts';
import type { MarkPlace, Sighting, Site } from './site.ts';

// Tags of the header, and links. `button > div > .tag` with "arxiv:" and the id (excerpts of saved
// model and dataset pages of 2024 to 2026); other tags have the same class and other words.
const TAG = 'main .tag';
const LINK = 'main a[href*="arxiv.org/"], main a[href*="/papers/"]';
const ROWS = `${TAG}, ${LINK}`;
const SITE = 'https://huggingface.co/';

function findTagId(tag: Element): string | null {
  const text = (tag.textContent ?? '').slice(0, 200).replace(/\s+/g, '');
  return /^arxiv:/i.test(text) ? parseArxivId(text) : null;
}

function findLinkId(link: Element): string | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  return URL.canParse(href, SITE) ? findArxivId(new URL(href, SITE)) : null;
}

const isTag = (row: Element) => row.classList.contains('tag');
const findId = (row: Element) => (isTag(row) ? findTagId(row) : findLinkId(row));

type RowsById = ReadonlyMap<string, readonly Element[]>;
let latest: { page: Document; rows: RowsById } | null = null;

/** The rows of each paper in the page's order, kept for the task at hand: cards may link 2,000. */
function findRows(page: Document): RowsById {
  if (latest?.page === page) return latest.rows;
  const rows = new Map<string, Element[]>();
  for (const row of page.querySelectorAll(ROWS)) {
    const arxivId = findId(row);
    if (!arxivId) continue;
    const others = rows.get(arxivId);
    if (others) others.push(row);
    else rows.set(arxivId, [row]);
  }
  latest = { page, rows };
  queueMicrotask(() => {
    latest = null;
  });
  return rows;
}

/** The row that stands for a paper: the first tag that names it, or else the first link. */
function findFirst(page: Document, arxivId: string): Element | undefined {
  const rows = findRows(page).get(arxivId);
  return rows?.find(isTag) ?? rows?.[0];
}

function findPlace(row: Element): MarkPlace | null {
  const arxivId = findId(row);
  if (!arxivId || findFirst(row.ownerDocument, arxivId) !== row) return null;
  if (!isTag(row)) return { kind: 'inline-after', at: row, when: 'known' };
  // A tag that opens something is a button in a box of its own (2024 to 2026).
  const button = row.closest('button');
  const at = (button ?? row.closest('a') ?? row).parentElement;
  const line = button ? at?.parentElement : at;
  return line ? { kind: 'tags-end', at: line } : null;
}

// What stands on a link that is no title: "Paper", "our technical report", "arXiv:2505.09388".
const NO_TITLE = /^(?:arxiv|https?:|www\.|read|see|view|check|click|our|the|this)\b|\bpaper\b/i;

/** The link's text where it can only be the paper's title, else nothing. */
function readLinkTitle(link: Element): string {
  const text = readText(link).replace(/\s+/g, ' ').trim();
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const isTitle = letters >= 15 && text.split(' ').length > 2 && /^[\p{Lu}\p{N}]/u.test(text);
  return isTitle && !NO_TITLE.test(text) ? text : '';
}

function readRow(row: Element): Sighting | null {
  const mark = findPlace(row);
  const arxivId = findId(row);
  if (!mark || !arxivId) return null;
  const rows = findRows(row.ownerDocument).get(arxivId) ?? [];
  const titles = rows.map((one) => (isTag(one) ? '' : readLinkTitle(one)));
  const title = titles.find((text) => text !== '') ?? '';
  const mention = toMention({ role: 'link', title, arxivId });
  return mention && { mention, element: row, row, mark, panel: { kind: 'popover', at: row } };
}

// First parts of a path that are no owner's name: the site's own pages (2026-11, by heart).
const OWN_PAGES = new Set(
  'api blog brand changelog chat collections datasets docs enterprise front inference join kernels languages learn login logout metrics models new notifications oauth organizations papers posts pricing search settings spaces storage support tasks'.split(
    ' ',
  ),
);
const PART = /^[A-Za-z0-9][\w.-]*$/;
const TABS = new Set(['tree', 'viewer']);

/** `/owner/name`, behind `/datasets` or `/spaces` or nothing, and the tabs with the same header. */
function isRepo(path: string): boolean {
  const parts = path.split('/').slice(1);
  if (parts[0] === 'datasets' || parts[0] === 'spaces') parts.shift();
  const [owner = '', name = '', tab] = parts;
  if (!PART.test(owner) || OWN_PAGES.has(owner) || !PART.test(name)) return false;
  return tab === undefined || TABS.has(tab);
}

export const hfRepo: Site = {
  name: 'hf-repo',
  family: 'huggingface',
  matches: huggingFaceMatches,
  examples: [
    'https://huggingface.co/meta-llama/Llama-3-8B',
    'https://huggingface.co/Qwen/Qwen3-0.6B/tree/main',
    'https://huggingface.co/datasets/allenai/c4',
    'https://huggingface.co/datasets/allenai/c4/viewer/en/train?p=2',
    'https://huggingface.co/spaces/huggingface/paper-central',
  ],
  ready: 'hydrated',
  covers: (url) => isRepo(findHuggingFacePath(url) ?? ''),
  rows: ROWS,
  findPlace,
  readRow,
  // Most tags name no paper, and most links are not the first to theirs.
  isOwed: (row) => findPlace(row) !== null,
  isEmpty: (page) => findRows(page).size === 0,
  // The class `dark` on the root element, which the page's own switch sets (2026-09).
  isDark: (page) => page.documentElement.classList.contains('dark'),
};
