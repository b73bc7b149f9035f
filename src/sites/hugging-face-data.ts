// The JSON that Hugging Face hands to its own page scripts comes in, facts by paper id go out.
// It may be stale after a change of period, garbage or missing: then there are no facts, no error.

import { parseArxivId } from '../paper/arxiv-id.ts';
import { findCodeUrl } from '../paper/code-url.ts';
import { trimEndOf } from '../paper/trim-ends.ts';

/** Match patterns of Hugging Face. */
export const huggingFaceMatches: readonly string[] = ['https://huggingface.co/*'];

/** The path of an address on Hugging Face, without a slash at its end; else null. */
export function findHuggingFacePath(url: URL): string | null {
  return url.hostname === 'huggingface.co' ? trimEndOf(url.pathname, /\//) : null;
}

/** What the page's data says of a paper; any part may be absent. */
export interface PaperData {
  title?: string;
  authors: readonly string[];
  abstract?: string;
  codeUrl: string | null;
}

type Json = { readonly [name: string]: unknown };

function toObject(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

const toText = (value: unknown) => (typeof value === 'string' ? value : undefined);

function toPaperData(paper: Json): PaperData {
  const authors = Array.isArray(paper.authors) ? paper.authors.map(toObject) : [];
  return {
    title: toText(paper.title),
    authors: authors.flatMap(({ name, hidden }) => (hidden === true ? [] : (toText(name) ?? []))),
    abstract: toText(paper.summary),
    codeUrl: findCodeUrl(toText(paper.githubRepo) ?? ''),
  };
}

/**
 * Papers in the props of one island: `dailyPapers[].paper` (captured 2024-08 and 2026-06), or
 * `paper` (paper page, noted 2026-08). Other lists of papers are taken by their form, since the
 * names of the islands behind trending and search are not known.
 */
function parsePapers(props: string): Map<string, PaperData> {
  const papers = new Map<string, PaperData>();
  let parsed: Json;
  try {
    parsed = toObject(JSON.parse(props));
  } catch {
    return papers;
  }
  const add = (value: unknown) => {
    const record = toObject(value);
    const paper = record.paper ? toObject(record.paper) : record;
    const id = parseArxivId(toText(paper.id) ?? '');
    if (id && toText(paper.title) && !papers.has(id)) papers.set(id, toPaperData(paper));
  };
  add(parsed);
  for (const value of Object.values(parsed)) if (Array.isArray(value)) value.forEach(add);
  return papers;
}

/** Characters of one island's text; a day's papers with their abstracts are some 300,000. */
const MOST_CHARACTERS = 8_000_000;
/** Islands looked through for one paper; a page has about twenty. */
const MOST_ISLANDS = 100;

const parsedIslands = new WeakMap<Element, { props: string; papers: Map<string, PaperData> }>();

/** An island's papers; its text is parsed once, and again only when the page has replaced it. */
function readIsland(island: Element): Map<string, PaperData> {
  const props = island.getAttribute('data-props') ?? '';
  const known = parsedIslands.get(island);
  if (known?.props === props) return known.papers;
  const papers = props.length > MOST_CHARACTERS ? new Map() : parsePapers(props);
  parsedIslands.set(island, { props, papers });
  return papers;
}

/**
 * The page's data on one paper, always by its id: after a change of period the data may still be
 * of the former page, so a place in the list says nothing.
 */
export function findPaperData(near: Element, arxivId: string): PaperData | null {
  const around = near.closest('[data-props]');
  const own = around && readIsland(around).get(arxivId);
  if (own) return own;
  const islands = near.ownerDocument.querySelectorAll('[data-props]');
  for (const island of [...islands].slice(0, MOST_ISLANDS)) {
    const found = readIsland(island).get(arxivId);
    if (found) return found;
  }
  return null;
}
