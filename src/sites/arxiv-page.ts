// What the pages of arXiv have in common: their hosts, ids behind links, authors, categories and
// code links. Elements and addresses come in, facts go out; it must never write to the page.

import { findArxivId } from '../paper/arxiv-id.ts';
import { findCodeUrl } from '../paper/code-url.ts';
import { trimEndOf } from '../paper/trim-ends.ts';
import { readText } from './page-text.ts';

/** The hosts that serve arXiv's own pages, as match patterns. */
export const arxivMatches: readonly string[] = [
  'https://arxiv.org/*',
  'https://www.arxiv.org/*',
  'https://export.arxiv.org/*',
];

const HOST = /^(?:www\.|export\.)?arxiv\.org$/;

/** The path of an address on one of arXiv's hosts, without a slash at its end; else null. */
export function findArxivPath(url: URL): string | null {
  if (!HOST.test(url.hostname)) return null;
  return trimEndOf(url.pathname, /\//);
}

/** The id of the paper that a link leads to, versions off. */
export function findLinkedId(link: Element | null | undefined, page: URL): string | null {
  const href = link?.getAttribute('href')?.trim();
  return href && URL.canParse(href, page) ? findArxivId(new URL(href, page)) : null;
}

// arXiv shortens long lists by a link of its own: "et al. (19 additional authors not shown)".
const SHORTENED = /additional authors|^\s*et al\b/i;

/** The names behind the author links of a block. */
export function readAuthors(block: Element | null): string[] {
  if (!block) return [];
  const names: string[] = [];
  for (const link of block.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href') ?? '';
    if (/^\s*(?:javascript:|#)|\/abs\//i.test(href)) continue;
    const name = readText(link);
    if (!SHORTENED.test(name)) names.push(name);
  }
  return names;
}

// The code stands in brackets after the name: "Computation and Language (cs.CL)".
const CATEGORY = /\(([a-z]+(?:-[a-z]+)?(?:\.[A-Za-z]{2,}(?:-[a-z]+)?)?)\)\s*$/;

/** The codes of a subjects block, the primary one first: `cs.CL`, `astro-ph.CO`. */
export function readCategories(block: Element | null): string[] {
  if (!block) return [];
  const primary = block.querySelector('.primary-subject');
  const parts = [...(primary ? [readText(primary)] : []), ...readText(block).split(';')];
  return parts.flatMap((part) => CATEGORY.exec(part)?.[1] ?? []);
}

const CODE_IN_TEXT = /https?:\/\/(?:www\.)?github\.com\/[\w.-]+\/[\w.-]*\w/;

/** The first repository that the authors name in their comments, as a link or as text. */
export function readCodeUrl(comments: Element | null): string | null {
  if (!comments) return null;
  for (const link of comments.querySelectorAll('a[href*="github.com"]')) {
    const code = findCodeUrl(link.getAttribute('href') ?? '');
    if (code) return code;
  }
  const [address] = CODE_IN_TEXT.exec(readText(comments)) ?? [];
  return address ? findCodeUrl(address) : null;
}
