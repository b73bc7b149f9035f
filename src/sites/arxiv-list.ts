// arXiv's lists: new, recent, month, year, catchup and author pages; one template writes them all.
// A `dt` with the id line and the `dd` after it come in, one sighting goes out.
import type { SaidEdition } from '../paper/edition.ts';
import type { Mention } from '../paper/mention.ts';
import { readRemarks, readReplaced } from './arxiv-edition.ts';
import {
  arxivMatches,
  findArxivPath,
  findLinkedId,
  readAuthors,
  readCategories,
  readCodeUrl,
} from './arxiv-page.ts';
import { toMention } from './page-mention.ts';
import { isClosed, readText } from './page-text.ts';
import type { MarkPlace, Sighting, Site } from './site.ts';

// `dl#articles`, several with that one id: every list since 2023-12 (template of 2026-06, captured
// page of 2026-07-28). `#dlpage dl`, `#content dl`: the lists of the Perl system, until 2024-02.
const ROWS = 'dl#articles > dt, #dlpage dl > dt, #content dl > dt';
// The id line's link, on all of them (2026-07-28; Perl: inside `.list-identifier`).
const ID_LINK = 'a[title="Abstract"], a[href*="/abs/"]';

/**
 * The `dd` of a `dt`. Counts differ where a list is damaged, so a pair is only what stands
 * together: another `dt`, a heading or the list's end before a `dd` means that there is none.
 */
function findDescription(dt: Element): Element | null {
  for (let next = dt.nextElementSibling; next; next = next.nextElementSibling) {
    if (next.tagName === 'DD') return next;
    if (/^(?:DT|DL|H[1-6])$/.test(next.tagName)) return null;
  }
  return null;
}

function readEdition(dt: Element, dd: Element, url: URL): SaidEdition {
  const remarks = readRemarks(
    dd.querySelector('.list-comments'),
    dd.querySelector('.list-journal-ref'),
  );
  return { ...remarks, ...readReplaced(dt, url) };
}

interface Described {
  dd: Element;
  title: Element;
  arxivId: string;
  edition: SaidEdition;
}

function readDescription({ dd, title, arxivId, edition }: Described): Mention | null {
  // Only on /new and on catchup pages with abstracts (templates of 2026-06).
  const abstract = dd.querySelector('p.mathjax');
  return toMention({
    role: 'row',
    title: readText(title),
    arxivId,
    authors: readAuthors(dd.querySelector('.list-authors')),
    categories: readCategories(dd.querySelector('.list-subjects')),
    abstract: abstract ? readText(abstract) : undefined,
    codeUrl: readCodeUrl(dd.querySelector('.list-comments')),
    edition,
  });
}

function findPlace(dt: Element): MarkPlace | null {
  return dt.querySelector(ID_LINK) && isClosed(dt) ? { kind: 'line-end', at: dt } : null;
}

function readRow(dt: Element, url: URL): Sighting | null {
  const mark = findPlace(dt);
  const arxivId = findLinkedId(dt.querySelector(ID_LINK), url);
  const dd = mark && arxivId ? findDescription(dt) : null;
  // `.list-title` in both systems (2026-07-28; Perl, until 2024-02).
  const element = dd?.querySelector('.list-title');
  if (!mark || !arxivId || !dd || !element || !isClosed(dd)) return null;
  const mention = readDescription({
    dd,
    title: element,
    arxivId,
    edition: readEdition(dt, dd, url),
  });
  const panel = { kind: 'inside-end', at: dd } as const;
  return mention && { mention, element, row: dt, mark, panel };
}

// /list/ARCHIVE/(new|recent|pastweek|2007-04|2007|...), /catchup/ARCHIVE/DATE, /a/AUTHOR
const PATH = /^\/(?:list\/[^/]+\/[^/]+|catchup\/[^/]+\/[^/]+|a\/[^/.]+)$/;

export const arxivList: Site = {
  name: 'arxiv-list',
  family: 'arxiv',
  matches: arxivMatches,
  examples: [
    'https://arxiv.org/list/cs.CL/recent',
    'https://arxiv.org/list/cs.CL/new',
    'https://arxiv.org/list/astro-ph/2007-04?skip=0&show=2000',
    'https://www.arxiv.org/list/hep-th/1999',
    'https://arxiv.org/list/cs/pastweek?skip=50&show=25',
    'https://export.arxiv.org/list/math.GT/2401/',
    'https://arxiv.org/catchup/q-fin/2023-03-17?abs=True',
    'https://arxiv.org/a/gehrels_n_1',
    'https://arxiv.org/a/0000-0002-1825-0097',
  ],
  ready: 'parsed',
  covers: (url) => PATH.test(findArxivPath(url) ?? ''),
  rows: ROWS,
  findPlace,
  readRow,
  // "No updates for this time period." (template of 2026-06).
  isEmpty: (page) => page.querySelector('dl#articles > p') !== null,
  // None of arXiv's lists has a dark form (2026-07).
  isDark: () => false,
};
