// Hugging Face's collections: a card that leads to a paper comes in, one sighting goes out.
// Cards of models, datasets and spaces are none, whatever papers they name.
import { findArxivId } from '../paper/arxiv-id.ts';
import { findHuggingFacePath, huggingFaceMatches } from './hugging-face-data.ts';
import { toMention } from './page-mention.ts';
import { readText } from './page-text.ts';
import type { MarkPlace, Sighting, Site } from './site.ts';

// `article > a > header > h4` is the card of Hugging Face's lists (2024 to 2026, after scrapers of
// model lists); no collection page with papers was at hand (2026-11).
const LINK = 'a[href*="/papers/"]';
const ROWS = `main article:has(${LINK})`;
const SITE = 'https://huggingface.co/';

function findLinkId(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, SITE)) return null;
  const url = new URL(href, SITE);
  return findHuggingFacePath(url)?.startsWith('/papers/') ? findArxivId(url) : null;
}

/** The card's own link: its first, so that a model's card with a paper on its foot is none. */
function findCard(card: Element): { link: Element; arxivId: string } | null {
  const link = card.querySelector('a[href]');
  const arxivId = link && findLinkId(link);
  return arxivId ? { link, arxivId } : null;
}

const HEADING = 'h3, h4, h5';

function findPlace(card: Element): MarkPlace | null {
  const found = findCard(card);
  if (!found) return null;
  const heading = card.querySelector(HEADING);
  // A link around all of the card: a mark inside would be part of the link.
  if (heading && found.link.contains(heading)) return { kind: 'card-corner', at: found.link };
  return heading ? { kind: 'below', at: heading } : null;
}

function readRow(card: Element): Sighting | null {
  const found = findCard(card);
  const mark = findPlace(card);
  const element = card.querySelector(HEADING);
  if (!found || !mark || !element) return null;
  const mention = toMention({ role: 'row', title: readText(element), arxivId: found.arxivId });
  return mention && { mention, element, row: card, mark, panel: { kind: 'popover', at: card } };
}

export const hfCollection: Site = {
  name: 'hf-collection',
  family: 'huggingface',
  matches: huggingFaceMatches,
  examples: [
    'https://huggingface.co/collections/Qwen/qwen3-67dd247413f0e2e4f653967f',
    'https://huggingface.co/collections/osanseviero/mixture-of-experts-papers',
  ],
  ready: 'hydrated',
  covers: (url) => /^\/collections\/[^/]+\/[^/]+$/.test(findHuggingFacePath(url) ?? ''),
  rows: ROWS,
  findPlace,
  readRow,
  isOwed: (card) => findCard(card) !== null,
  isEmpty: (page) => ![...page.querySelectorAll(ROWS)].some((card) => findCard(card) !== null),
  // The class `dark` on the root element, which the page's own switch sets (2026-09).
  isDark: (page) => page.documentElement.classList.contains('dark'),
};
