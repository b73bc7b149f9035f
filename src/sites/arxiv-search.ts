// arXiv's search results, simple, advanced and within one archive: a result comes in, a sighting
// goes out. Here `p.list-title` is the id line and the title is `p.title`.
import type { SaidEdition } from '../paper/edition.ts';
import {
  arxivMatches,
  findArxivPath,
  findLinkedId,
  readAuthors,
  readCodeUrl,
} from './arxiv-page.ts';
import { toMention } from './page-mention.ts';
import { isClosed, readText } from './page-text.ts';
import type { MarkPlace, Sighting, Site } from './site.ts';

// Templates of 2026-07 and a real page of 2026-09-20; unchanged since 2020. The page's own
// heading is an `h1.title` and no result.
const ROWS = 'li.arxiv-result';
const ID_LINE = '.list-title';

function findPlace(result: Element): MarkPlace | null {
  const line = result.querySelector(ID_LINE);
  if (!line) return null;
  // The block that holds the id line and the category tags beside it (2026-07).
  const block = line.parentElement;
  const at = block && block !== result ? block : line;
  return isClosed(at) ? { kind: 'crowded-line-end', at } : null;
}

// "△ Less" and "▽ More" are links of the page inside the abstract (2026-07).
const FOLD = /^\s*[△▽]/;
const isFold = (element: Element) =>
  element.tagName === 'A' && FOLD.test(element.textContent ?? '');

/** The whole abstract; nothing where the page holds only its beginning. */
function readAbstract(result: Element): string | undefined {
  const full = result.querySelector('.abstract-full');
  if (full) return readText(full, isFold);
  const short = result.querySelector('.abstract-short');
  const text = short ? readText(short, isFold).trim() : '';
  return text && !text.endsWith('…') ? text : undefined;
}

/** Codes as the tags show them; the names stand in `data-tooltip`, which the doi tag has not. */
function readTags(result: Element): string[] {
  return [...result.querySelectorAll('.tag[data-tooltip]')].flatMap((tag) => {
    const code = readText(tag).trim();
    return /^[a-z-]+(?:\.[A-Za-z-]+)?$/.test(code) ? code : [];
  });
}

const isLabel = (element: Element) => element.classList.contains('has-text-black-bis');

/** "Comments:" and "Journal ref:" stand in lines of one class, each after its name (2026-07). */
function readEdition(result: Element): SaidEdition {
  const said: SaidEdition = { comments: '' };
  for (const line of result.querySelectorAll('p.comments')) {
    const name = line.textContent?.trimStart() ?? '';
    if (name.startsWith('Comments:')) said.comments = readText(line, isLabel);
    if (name.startsWith('Journal ref:')) said.journalRef = readText(line, isLabel);
  }
  return said;
}

function readRow(result: Element, url: URL): Sighting | null {
  const mark = isClosed(result) ? findPlace(result) : null;
  const arxivId = findLinkedId(result.querySelector(`${ID_LINE} a[href*="/abs/"]`), url);
  const element = result.querySelector('p.title, .title:not(.list-title)');
  if (!mark || !arxivId || !element) return null;
  const mention = toMention({
    role: 'row',
    title: readText(element),
    arxivId,
    authors: readAuthors(result.querySelector('.authors')),
    categories: readTags(result),
    abstract: readAbstract(result),
    codeUrl: readCodeUrl(result.querySelector('.comments')),
    edition: readEdition(result),
  });
  const panel = { kind: 'inside-end', at: result } as const;
  return mention && { mention, element, row: result, mark, panel };
}

export const arxivSearch: Site = {
  name: 'arxiv-search',
  family: 'arxiv',
  matches: arxivMatches,
  examples: [
    'https://arxiv.org/search/?query=star+model&searchtype=all&source=header',
    'https://arxiv.org/search?query=attention&searchtype=title',
    'https://arxiv.org/search/cs?searchtype=author&query=Vaswani%2C+A',
    'https://arxiv.org/search/advanced?advanced=&terms-0-term=probing&terms-0-field=title',
    'https://export.arxiv.org/search/?query=a&start=50',
  ],
  ready: 'parsed',
  covers: (url) => /^\/search(?:\/|$)/.test(findArxivPath(url) ?? ''),
  rows: ROWS,
  findPlace,
  readRow,
  // "Sorry, your query … produced no results." (template of 2026-07).
  isEmpty: (page) => page.querySelector('.has-text-warning') !== null,
  // The page has no dark form (2026-07).
  isDark: () => false,
};
