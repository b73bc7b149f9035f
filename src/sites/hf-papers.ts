// Hugging Face's grids of papers: daily, by date, week and month, trending, search. A card comes
// in, one sighting goes out; its links are many, its paper is the one that its heading names.
import { findArxivId } from '../paper/arxiv-id.ts';
import { findHuggingFacePath, findPaperData, huggingFaceMatches } from './hugging-face-data.ts';
import { toMention } from './page-mention.ts';
import { readText } from './page-text.ts';
import type { MarkPlace, Sighting, Site } from './site.ts';

// `article … h3 > a` in the captured pages of 2024-08 and 2026-09, and in notes of 2026-08 on
// trending and search. Classes change often, so none is asked for.
const TITLE_LINK = 'h3 a[href*="/papers/"]';
const ROWS = `article:has(${TITLE_LINK})`;

/** A paper's id behind a link. Dates, "trending" and logins lead to no paper. */
function findCardId(link: Element | null, page: string): string | null {
  const href = link?.getAttribute('href') ?? '';
  if (!URL.canParse(href, page)) return null;
  const url = new URL(href, page);
  return findHuggingFacePath(url)?.startsWith('/papers/') ? findArxivId(url) : null;
}

const SITE = 'https://huggingface.co/papers';
const IS_PICTURE = 'img, picture, video, svg, canvas';

/**
 * The link that shows the paper's picture: the first link to the same paper before the heading, a
 * child of the card (2024-08, 2026-09), or deeper where it holds a picture (trending: layout not
 * known, 2026-11).
 */
function findPicture(card: Element, heading: Element): Element | null {
  const id = findCardId(heading.querySelector('a[href*="/papers/"]'), SITE);
  for (const link of card.querySelectorAll('a[href*="/papers/"]')) {
    if (heading.contains(link)) return null;
    if (link.contains(heading) || findCardId(link, SITE) !== id) continue;
    if (link.parentElement === card || link.querySelector(IS_PICTURE)) return link;
  }
  return null;
}

function findPlace(card: Element): MarkPlace | null {
  const heading = card.querySelector(TITLE_LINK)?.closest('h3');
  if (!heading) return null;
  const picture = findPicture(card, heading);
  // Without a picture nothing is free of words that a strip could lie over: then, and only then,
  // the mark takes a line of its own under the heading.
  return picture ? { kind: 'picture-edge', at: picture } : { kind: 'below', at: heading };
}

function readRow(card: Element, url: URL): Sighting | null {
  const element = card.querySelector(TITLE_LINK);
  const arxivId = findCardId(element, url.href);
  const mark = findPlace(card);
  if (!element || !arxivId || !mark) return null;
  const data = findPaperData(card, arxivId);
  const mention = toMention({
    role: 'row',
    title: readText(element),
    arxivId,
    authors: data?.authors,
    abstract: data?.abstract,
    codeUrl: data?.codeUrl,
  });
  return mention && { mention, element, row: card, mark, panel: { kind: 'popover', at: card } };
}

const PATH = /^\/papers(?:\/(?:date|week|month)\/[^/]+|\/trending)?$/;

export const hfPapers: Site = {
  name: 'hf-papers',
  family: 'huggingface',
  matches: huggingFaceMatches,
  examples: [
    'https://huggingface.co/papers',
    'https://huggingface.co/papers?date=2024-08-01',
    'https://huggingface.co/papers/date/2026-06-12',
    'https://huggingface.co/papers/week/2026-W24',
    'https://huggingface.co/papers/month/2026-06',
    'https://huggingface.co/papers/trending',
    'https://huggingface.co/papers?q=sparse+autoencoders',
  ],
  ready: 'hydrated',
  covers: (url) => PATH.test(findHuggingFacePath(url) ?? ''),
  rows: ROWS,
  findPlace,
  readRow,
  // A day without papers: the list in the page's own data is there and empty (2026-06).
  isEmpty: (page) =>
    /"dailyPapers":\s*\[\s*\]/.test(
      page.querySelector('[data-target="DailyPapers"]')?.getAttribute('data-props') ?? '',
    ),
  // The class `dark` on the root element, which the page's own switch sets (2026-09).
  isDark: (page) => page.documentElement.classList.contains('dark'),
};
