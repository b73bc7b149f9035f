// Hugging Face's page of one paper: its heading comes in, one sighting goes out.
// It must never take the heading of an error page for a title.
import { findArxivId } from '../paper/arxiv-id.ts';
import type { PaperData } from './hugging-face-data.ts';
import { findHuggingFacePath, findPaperData, huggingFaceMatches } from './hugging-face-data.ts';
import { toMention } from './page-mention.ts';
import { readText } from './page-text.ts';
import type { MarkPlace, Sighting, Site } from './site.ts';

// `main h1` (notes of 2026-08; no captured page is known).
const ROWS = 'main h1';
const ISLAND = '[data-target="PaperContent"]';

/** Whether the page itself links to the paper on arXiv, as every paper page does (2026-08). */
function linksToArxiv(main: Element | null, arxivId: string | null): boolean {
  const links = main?.querySelectorAll('a[href*="arxiv.org/"]') ?? [];
  return [...links].some((link) => {
    const href = link.getAttribute('href') ?? '';
    const id = URL.canParse(href) ? findArxivId(new URL(href)) : null;
    return id !== null && (arxivId === null || id === arxivId);
  });
}

function findPlace(h1: Element): MarkPlace | null {
  const main = h1.closest('main');
  if (main?.querySelector('h1') !== h1) return null;
  const isPaper = linksToArxiv(main, null) || h1.ownerDocument.querySelector(ISLAND) !== null;
  return isPaper ? { kind: 'below', at: h1 } : null;
}

/** The abstract's paragraph: the first one after the heading "Abstract" (notes of 2026-08). */
function findAbstract(main: Element | null): Element | null {
  for (const heading of main?.querySelectorAll('h2') ?? []) {
    if (heading.textContent?.trim() !== 'Abstract') continue;
    const block = heading.parentElement;
    for (const paragraph of block?.querySelectorAll('p') ?? []) {
      const isAfter = heading.compareDocumentPosition(paragraph) & 4; // DOCUMENT_POSITION_FOLLOWING
      if (isAfter) return paragraph;
    }
  }
  return null;
}

function readPaper(h1: Element, arxivId: string, data: PaperData | null) {
  return toMention({
    role: 'title',
    title: readText(h1),
    arxivId,
    authors: data?.authors,
    abstract: data?.abstract,
    codeUrl: data?.codeUrl,
  });
}

function readRow(h1: Element, url: URL): Sighting | null {
  const arxivId = findArxivId(url);
  const mark = findPlace(h1);
  // While the page changes to another paper the address may be ahead of it: then nothing on the
  // page speaks of the address's id, and nothing is read.
  const data = arxivId ? findPaperData(h1, arxivId) : null;
  if (!arxivId || !mark || !(data || linksToArxiv(h1.closest('main'), arxivId))) return null;
  const mention = readPaper(h1, arxivId, data);
  const panel = { kind: 'below', at: findAbstract(h1.closest('main')) ?? h1 } as const;
  return mention && { mention, element: h1, row: h1, mark, panel };
}

export const hfPaper: Site = {
  name: 'hf-paper',
  family: 'huggingface',
  matches: huggingFaceMatches,
  examples: [
    'https://huggingface.co/papers/2407.21783',
    'https://huggingface.co/papers/1706.03762#community',
  ],
  ready: 'hydrated',
  covers: (url) => {
    const path = findHuggingFacePath(url);
    return path?.startsWith('/papers/') === true && findArxivId(url) !== null;
  },
  rows: ROWS,
  findPlace,
  readRow,
  isEmpty: () => false,
  // The class `dark` on the root element, which the page's own switch sets (2026-09).
  isDark: (page) => page.documentElement.classList.contains('dark'),
};
