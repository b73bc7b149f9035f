// One entry of a LaTeXML bibliography comes in; what it surely says of its paper goes out: ids out
// of links and plain words, a title where the style shows which words are the title.
import { findArxivId, parseArxivId } from '../paper/arxiv-id.ts';
import type { Mention } from '../paper/mention.ts';
import { toMention } from './page-mention.ts';
import { readText } from './page-text.ts';
import { splitNames } from './person-names.ts';

// `.ltx_bibblock`, one a `\newblock` of the style (captured pages of 2024-07 and 2026-07); the last
// may be LaTeXML's own "Cited by" (documents of 2023 to 2026 whose .bib LaTeXML has read itself).
const BLOCKS = '.ltx_bibblock:not(.ltx_bib_cited)';
const ITALIC = '.ltx_font_italic, em, i';

export interface BibTitle {
  text: string;
  /** The element that holds the title; more may stand in it. */
  element: Element;
}

export function findBlocks(entry: Element): Element[] {
  return [...entry.querySelectorAll(BLOCKS)];
}

/** Many times the longest entry; the patterns below are for text of this length, its white space single blanks. */
const MOST_CHARACTERS = 5000;
const textOf = (element: Element) =>
  readText(element).replace(/\s+/g, ' ').trim().slice(0, MOST_CHARACTERS);

// "Llama 3 model card, 2024a." and "Title (2016)." in styles that put the year there.
const YEAR_AT_END = /(?:, ?(?:\p{L}+\.? )?| ?\()(?:19|20)\d\d[a-z]?\)? ?[.,]? ?$/u;
// What a second block begins with where the style names no title.
const NO_TITLE =
  /^(?:in\b|arxiv\b|corr\b|url\b|doi\b|https?:|preprint\b|isbn\b|vol(?:ume)?\b|pp?\.|external links|note:|\(|\d)/i;

function trimTitle(text: string): string {
  return text
    .replace(YEAR_AT_END, '')
    .replace(/[\s.,;]{1,8}$/, '')
    .trim();
}

/** Long enough to be one, and more than a name or a journal's short form. */
function isTitle(text: string): boolean {
  return (text.match(/\p{L}/gu)?.length ?? 0) >= 4 && !NO_TITLE.test(text);
}

// A quote that stands for itself: at the start or after authors, closed before what follows.
const QUOTED = /(?:^|[,.:)] ?)[“"]([^“”"]+)[”"](?= ?(?:[,.;(]|$|In\b|in\b))/g;

function findQuoted(blocks: readonly Element[]): BibTitle | null {
  for (const element of blocks) {
    const quotes = [...textOf(element).matchAll(QUOTED)].map(([, quote = '']) => quote);
    const quoted = quotes.find(({ length }) => length >= 8 && length <= 400) ?? '';
    const text = trimTitle(quoted);
    if (quoted && isTitle(text)) return { text, element };
  }
  return null;
}

/** The block after the authors', as the styles of BibTeX write it; a book's title is italic there. */
function findSecondBlock([first, second]: readonly Element[]): BibTitle | null {
  if (!first || !second || textOf(first) === '') return null;
  const whole = textOf(second);
  const italic = second.querySelector(ITALIC);
  const words = italic ? textOf(italic) : '';
  if (italic && words && whole.startsWith(words)) {
    // A journal is followed by its number or year, a book's title by nothing but its volume.
    const rest = whole.slice(words.length);
    const isBook = /^(?:,? vol(?:ume)?\.? \S+)?\s*\.?$/.test(rest);
    const text = trimTitle(words);
    return isBook && isTitle(text) ? { text, element: italic } : null;
  }
  const text = trimTitle(whole);
  return /[.?!]$/.test(whole) && isTitle(text) ? { text, element: second } : null;
}

/** A single block: authors, then the title in italics, as the AMS styles write it. */
function findItalic(blocks: readonly Element[]): BibTitle | null {
  const [only, ...others] = blocks;
  const italic = others.length === 0 ? only?.querySelector(ITALIC) : null;
  if (!only || !italic) return null;
  const text = trimTitle(textOf(italic));
  const whole = textOf(only);
  const before = whole.slice(0, Math.max(0, whole.indexOf(textOf(italic)))).trim();
  const isLong = text.split(' ').length > 3;
  return isLong && /[,.:]$/.test(before) && isTitle(text) ? { text, element: italic } : null;
}

export function findBibTitle(entry: Element): BibTitle | null {
  const named = entry.querySelector('.ltx_bib_title');
  if (named) {
    const text = trimTitle(textOf(named));
    return isTitle(text) ? { text, element: named } : null;
  }
  const blocks = findBlocks(entry);
  return findQuoted(blocks) ?? findSecondBlock(blocks) ?? findItalic(blocks);
}

/** The one value among all, or null where there is none or they differ. */
function findOnly<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

const linksOf = (entry: Element): URL[] =>
  [...entry.querySelectorAll('a[href]')].flatMap((link) => {
    const href = link.getAttribute('href')?.trim() ?? '';
    // Without a base: "https:/doi.org/10.1/x" (2024-12) would become a path of the page's own host.
    return URL.canParse(href) ? new URL(href) : [];
  });

// "arXiv preprint arXiv:1607.06450", "arXiv:cs/0604072", "CoRR, abs/1409.0473".
const BEFORE_ID =
  /(?:arxiv(?: preprint)?(?: arxiv)?(?: ?: ?| )|corr\b[^a-z0-9]{0,4}abs\/)(?=[a-z\d])/gi;
const ID = /^(?:[a-z-]{2,12}(?:\.[a-z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d{1,3})?(?!\.{0,3}\d)/i;
const LONGEST_ID = 40;

function findIdsInText(text: string): (string | null)[] {
  return [...text.matchAll(BEFORE_ID)].flatMap(({ 0: { length }, index }) => {
    const [id] = ID.exec(text.slice(index + length, index + length + LONGEST_ID)) ?? [];
    return id === undefined ? [] : [parseArxivId(id)];
  });
}

const DOI = /^10\.\d{4,9}\/\S+$/;
// DataCite's prefix for arXiv itself.
const ARXIV_DOI = /^10\.48550\/arxiv\./i;

function findDois(links: readonly URL[]): string[] {
  return links.flatMap(({ hostname, pathname }) => {
    if (!/^(?:dx\.|www\.)?doi\.org$/.test(hostname)) return [];
    try {
      const doi = decodeURIComponent(pathname.slice(1));
      return DOI.test(doi) ? [doi] : [];
    } catch {
      return [];
    }
  });
}

export function findBibIds(entry: Element): { arxivId: string | null; doi: string | null } {
  const links = linksOf(entry);
  const dois = findDois(links);
  const ids = [
    ...links.map(findArxivId),
    ...findIdsInText(textOf(entry)),
    ...dois.map((doi) => (ARXIV_DOI.test(doi) ? parseArxivId(doi.replace(ARXIV_DOI, '')) : null)),
  ];
  return {
    arxivId: findOnly(ids.filter((id) => id !== null)),
    doi: findOnly(dois.filter((doi) => !ARXIV_DOI.test(doi)).map((doi) => doi.toLowerCase())),
  };
}

const YEAR = /(?<![\d./:-])(?:19|20)\d\d(?=[a-z]?(?![\d./]{0,12}\d))/g;

/** The year that the entry tells beside its title, where it tells one alone. */
function findYear(entry: Element, title: string): number | undefined {
  const own = entry.querySelector('.ltx_bib_year');
  const text = findBlocks(entry)
    .map((block) => readText(own ?? block, (inner) => inner.tagName === 'A'))
    .join(' ')
    .slice(0, MOST_CHARACTERS)
    .replace(title, ' ');
  return findOnly([...text.matchAll(YEAR)].map(([year]) => Number(year))) ?? undefined;
}

function readBibAuthors(entry: Element, title: BibTitle | null): string[] {
  const own = entry.querySelector('.ltx_bib_author');
  if (own) return splitNames(readText(own));
  const [first] = findBlocks(entry);
  // The first block is the authors' alone where the title stands in a later one.
  return first && title && !first.contains(title.element) ? splitNames(readText(first)) : [];
}

/** What the entry says; null where neither a title nor an id is told. */
export function readBibEntry(entry: Element, title: BibTitle | null): Mention | null {
  const { arxivId, doi } = findBibIds(entry);
  return toMention({
    role: 'cited',
    title: title?.text ?? '',
    arxivId,
    doi,
    authors: readBibAuthors(entry, title),
    year: findYear(entry, title?.text ?? ''),
  });
}
