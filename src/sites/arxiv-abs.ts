// arXiv's abstract page: the one paper at its head comes in, one sighting goes out.
// It must never take the headings and foreign lists of the labs tabs for papers.
import { findArxivId } from '../paper/arxiv-id.ts';
import type { SaidEdition } from '../paper/edition.ts';
import type { Mention } from '../paper/mention.ts';
import { readDateline, readRemarks } from './arxiv-edition.ts';
import {
  arxivMatches,
  findArxivPath,
  readAuthors,
  readCategories,
  readCodeUrl,
} from './arxiv-page.ts';
import { toMention } from './page-mention.ts';
import { isClosed, readText } from './page-text.ts';
import type { MarkPlace, Sighting, Site } from './site.ts';

// `h1.title.mathjax` inside `#abs` (captured page of 2026-08). The further h1 of the page, one a
// labs tab, carry no class.
const ROWS = 'h1.title.mathjax, #abs h1.title';
const ABSTRACT = 'blockquote.abstract';
// arXiv.css of 2024-12 sets the title in by this much.
const TITLE_INDENT = '20px';

function isFirst(h1: Element): boolean {
  return h1.ownerDocument.querySelector(ROWS) === h1;
}

function findPlace(h1: Element): MarkPlace | null {
  return isFirst(h1) && isClosed(h1) ? { kind: 'below', at: h1, indent: TITLE_INDENT } : null;
}

/** Contents of the head's `citation_*` elements, which MathJax does not touch (2026-08). */
function readMeta(page: Document, name: string): string[] {
  return [...page.querySelectorAll(`meta[name="citation_${name}"]`)].flatMap(
    (meta) => meta.getAttribute('content') ?? [],
  );
}

/** "Vaswani, Ashish" as arXiv's own lists write it: "Ashish Vaswani". */
function toReadingOrder(name: string): string {
  const [last, first, ...rest] = name.split(', ');
  return first ? [first, last, ...rest].join(' ') : name;
}

/**
 * The subjects stand last of what is read: once they are closed, or the page is done, the paper
 * stands whole. A mark that waits for them is placed all the same.
 */
function findSubjects(h1: Element): { whole: boolean; subjects: Element | null } {
  const page = h1.ownerDocument;
  const subjects = page.querySelector('.metatable .subjects, td.subjects');
  const whole = subjects ? isClosed(subjects) : page.readyState !== 'loading';
  return { whole, subjects };
}

/** Versions stand above the title, "This paper has been withdrawn" above those (2026-08). */
function readEdition(page: Document): SaidEdition {
  const { isNewest, ...said } = readDateline(page.querySelector('#abs .dateline, .dateline'));
  // The page of an older version has that version's words.
  if (!isNewest) return said;
  const comments = page.querySelector('.metatable .comments, td.comments');
  const remarks = readRemarks(comments, page.querySelector('.metatable .jref, td.jref'));
  const sign = page.querySelector('#abs > .error, #abs .error');
  const isWithdrawn = sign !== null && /withdrawn/i.test(sign.textContent ?? '');
  return { ...said, ...remarks, ...(isWithdrawn && { isWithdrawn }) };
}

function readPaper(h1: Element, arxivId: string, subjects: Element | null): Mention | null {
  const page = h1.ownerDocument;
  const authors = readAuthors(page.querySelector('#abs .authors, .authors'));
  const quote = page.querySelector(ABSTRACT);
  return toMention({
    role: 'title',
    title: readMeta(page, 'title')[0]?.trim() || readText(h1),
    arxivId,
    authors: authors.length > 0 ? authors : readMeta(page, 'author').map(toReadingOrder),
    categories: readCategories(subjects),
    abstract: readMeta(page, 'abstract')[0] || (quote ? readText(quote) : undefined),
    codeUrl: readCodeUrl(page.querySelector('.metatable .comments, td.comments')),
    edition: readEdition(page),
  });
}

function readRow(h1: Element, url: URL): Sighting | null {
  const arxivId = findArxivId(url);
  const mark = findPlace(h1);
  const { whole, subjects } = findSubjects(h1);
  if (!arxivId || !mark || !whole) return null;
  const mention = readPaper(h1, arxivId, subjects);
  const abstract = h1.ownerDocument.querySelector(ABSTRACT);
  const panel = { kind: 'below', at: abstract ?? h1, indent: TITLE_INDENT } as const;
  return mention && { mention, element: h1, row: h1, mark, panel };
}

export const arxivAbs: Site = {
  name: 'arxiv-abs',
  family: 'arxiv',
  matches: arxivMatches,
  examples: [
    'https://arxiv.org/abs/1706.03762',
    'https://arxiv.org/abs/1706.03762v7?context=cs#comments',
    'https://www.arxiv.org/abs/hep-th/9901001',
    'https://export.arxiv.org/abs/math.GT/0309136v2/',
  ],
  ready: 'parsed',
  covers: (url) => /^\/abs\//.test(findArxivPath(url) ?? '') && findArxivId(url) !== null,
  rows: ROWS,
  findPlace,
  readRow,
  isEmpty: () => false,
  // The page has no dark form (2026-08).
  isDark: () => false,
};
