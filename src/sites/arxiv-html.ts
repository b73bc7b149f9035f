// arXiv's full text and ar5iv, both written by LaTeXML: the document's title comes in and the
// entries of its bibliography, one sighting each goes out. It never takes a section for a paper.
import { findArxivId } from '../paper/arxiv-id.ts';
import { readWatermark } from './arxiv-edition.ts';
import { arxivMatches, findArxivPath } from './arxiv-page.ts';
import { findBibTitle, findBlocks, readBibEntry } from './bib-entry.ts';
import { toMention } from './page-mention.ts';
import { isClosed, readText } from './page-text.ts';
import { splitNames } from './person-names.ts';
import type { MarkPlace, Sighting, Site } from './site.ts';

// LaTeXML 0.8.8 (captured 2024-07), ar5iv (2026-07) and LaTeXML oxide 0.7.6 (2026-09) alike.
const TITLE = 'h1.ltx_title_document';
const ENTRY = '.ltx_bibitem';

const isTitleRow = (row: Element) => row.matches(TITLE);

function findPlace(row: Element): MarkPlace | null {
  if (!isClosed(row)) return null;
  if (isTitleRow(row)) {
    return row.ownerDocument.querySelector(TITLE) === row ? { kind: 'below', at: row } : null;
  }
  const at = findBlocks(row).at(-1);
  return at ? { kind: 'entry-end', at, when: 'known' } : null;
}

/** A macro that the conversion did not know stands in the text as an error (2024-07). */
const isError = (element: Element) => element.classList.contains('ltx_ERROR');
const isMark = (element: Element) => isError(element) || element.tagName === 'SUP';

/**
 * The authors, where the heading holds names alone: authors, addresses and mail often stand in one
 * element, parted by line breaks or by an alignment that the conversion did not know.
 */
function readAuthors(article: ParentNode): string[] {
  const names: string[] = [];
  for (const person of article.querySelectorAll('.ltx_authors .ltx_personname')) {
    const own = person.querySelector('br, .ltx_ERROR') ? [] : splitNames(readText(person, isMark));
    if (own.length === 0) return [];
    names.push(...own);
  }
  return names;
}

/** "arXiv:2609.01222v2 [cs.CR] 02 Sep 2026", where it stands above the article (2026-09). */
function findWatermark(h1: Element): Element | null {
  const watermark = h1.ownerDocument.getElementById('watermark-tr');
  const isAbove = watermark && (watermark.compareDocumentPosition(h1) & 4) !== 0;
  return isAbove ? watermark : null;
}

function readCategories(watermark: Element | null): string[] {
  if (!watermark) return [];
  return /\[([a-z-]+(?:\.[A-Za-z-]+)?)\]/.exec(readText(watermark))?.slice(1) ?? [];
}

function readTitle(h1: Element, url: URL): Sighting | null {
  const mark = findPlace(h1);
  const page = h1.ownerDocument;
  const abstract = page.querySelector('.ltx_abstract');
  // Authors and abstract stand below the title: it is whole once they are.
  const whole = abstract ? isClosed(abstract) : page.readyState !== 'loading';
  if (!mark || !whole) return null;
  const watermark = findWatermark(h1);
  const paragraphs = [...(abstract?.querySelectorAll('.ltx_p') ?? [])];
  const mention = toMention({
    role: 'title',
    title: readText(h1, isError),
    arxivId: findArxivId(url),
    authors: readAuthors(page),
    categories: readCategories(watermark),
    edition: readWatermark(watermark),
    abstract: paragraphs.map((paragraph) => readText(paragraph, isError)).join(' '),
  });
  return mention && { mention, element: h1, row: h1, mark, panel: { kind: 'below', at: h1 } };
}

function readEntry(entry: Element): Sighting | null {
  const mark = findPlace(entry);
  if (!mark) return null;
  const title = findBibTitle(entry);
  const mention = readBibEntry(entry, title);
  // Within the entry, since a list of references holds nothing but entries; below LaTeXML's own
  // "Cited by", which stands last in it.
  const panel = { kind: 'inside-end', at: entry } as const;
  return mention && { mention, element: title?.element ?? mark.at, row: entry, mark, panel };
}

const isAr5iv = ({ hostname }: URL) => hostname === 'ar5iv.labs.arxiv.org';

export const arxivHtml: Site = {
  name: 'arxiv-html',
  family: 'arxiv',
  matches: [...arxivMatches, 'https://ar5iv.labs.arxiv.org/*'],
  examples: [
    'https://arxiv.org/html/2412.19437',
    'https://arxiv.org/html/2407.16314v1#bib',
    'https://www.arxiv.org/html/2609.01222v2',
    'https://export.arxiv.org/html/hep-th/9901001v1/',
    'https://ar5iv.labs.arxiv.org/html/1706.03762',
    'https://ar5iv.labs.arxiv.org/html/math/0309136',
    // Leads to /html/ with an answer of the server, so that a page of it is seldom seen.
    'https://ar5iv.labs.arxiv.org/abs/1706.03762v7',
  ],
  ready: 'parsed',
  covers: (url) => {
    const path = isAr5iv(url) ? url.pathname : (findArxivPath(url) ?? '');
    const isText = /^\/html\//.test(path) || (isAr5iv(url) && /^\/abs\//.test(path));
    return isText && findArxivId(url) !== null;
  },
  rows: `${TITLE}, ${ENTRY}`,
  findPlace,
  readRow: (row, url) => (isTitleRow(row) ? readTitle(row, url) : readEntry(row)),
  // Books, and styles that name no title, fill bibliographies.
  isOwed: isTitleRow,
  // A conversion that failed has no title, and says so at length itself.
  isEmpty: (page) => page.querySelector(TITLE) === null,
  // `data-theme`, which the page's own script always writes: from `ar5iv_theme`, or else as the
  // system has it (2022 to 2026-09). The dark rules of its sheets ask for the attribute and nothing
  // else: where there is none, its script has not run and the page is light in a dark system too.
  isDark: (page) => page.documentElement.getAttribute('data-theme') === 'dark',
};
