// The fields of one record as a file has them come in, a paper of the corpus goes out, cleaned and
// within bounds, or null where it has no title. It must never make up an id: a wrong one would give
// a paper another's name.
import { arxivYear, findArxivId, parseArxivId } from '../paper/arxiv-id.ts';
import type { Paper, PaperIds } from '../paper/paper.ts';
import { paperKey } from '../paper/paper.ts';
import { cleanTitle, titleKey } from '../paper/title.ts';

// The bounds that papers met on pages have too.
const MAX_ID = 40;
const MAX_DOI = 300;
const MAX_ABSTRACT = 20_000;
const MAX_CATEGORIES = 60;

/** What a format has found, uncleaned; fields of another kind count as absent. */
export interface PaperFacts {
  title: unknown;
  /** Each may be an id of any scheme, with prefix, version or address; those that are none are left out. */
  ids: readonly unknown[];
  aclId?: unknown;
  authors?: readonly string[];
  /** When the first version appeared, as text that begins or ends with a year, or as a number. */
  firstVersion?: unknown;
  /** The year where neither that nor an arXiv id tells it. */
  year?: unknown;
  /** A list, or one text parted by blanks. */
  categories?: unknown;
  abstract?: unknown;
}

// doi.org/the-identifier: prefix `10.` and a registrant, then anything without white space.
const DOI = /^10\.\d{4,9}\/[^\s<>"]+$/;
const DOI_PREFIX = /^(?:doi:\s*|https?:\/\/(?:dx\.|www\.)?doi\.org\/)/i;
/** arXiv's own DOIs name the arXiv id. */
const ARXIV_DOI = /^10\.48550\/arxiv\./i;
// `2020.acl-main.1` since 2020, `P19-1001` before (aclanthology.org/info/ids).
const ACL = /^(?:\d{4}\.[a-z0-9_]+(?:-[a-z0-9_]+)+\.\d+|[A-Z]\d{2}-\d{4,5})$/i;
const CATEGORY = /^[a-z][a-z-]{1,15}(?:\.[A-Za-z][A-Za-z-]{1,15})?$/;

function findArxiv(text: string): string | null {
  const doi = text.replace(DOI_PREFIX, '');
  if (ARXIV_DOI.test(doi)) return parseArxivId(doi.replace(ARXIV_DOI, ''));
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? findArxivId(new URL(text)) : null;
  return parseArxivId(text);
}

/** Lower case, without prefix; the first where a field holds several, parted by blanks. */
function findDoi(text: string): string | null {
  for (const part of text.replace(/^doi:\s+/i, 'doi:').split(/\s+/, 8)) {
    const doi = part
      .replace(DOI_PREFIX, '')
      .replace(/[.,;]$/, '')
      .toLowerCase();
    if (DOI.test(doi) && !ARXIV_DOI.test(doi) && doi.length <= MAX_DOI) return doi;
  }
  return null;
}

/** The ids that stand in texts; the first of each scheme. */
export function readIds(texts: readonly unknown[], aclId?: unknown): PaperIds {
  const ids: PaperIds = {};
  for (const field of texts) {
    if (typeof field !== 'string' || field.length > 2 * MAX_DOI) continue;
    const text = field.trim();
    const arxiv = findArxiv(text);
    if (arxiv && arxiv.length <= MAX_ID) ids.arxiv ??= arxiv;
    const doi = arxiv ? null : findDoi(text);
    if (doi) ids.doi ??= doi;
    if (!arxiv && !doi && text.length <= MAX_ID && ACL.test(text)) ids.acl ??= text;
  }
  const acl = typeof aclId === 'string' ? aclId.trim() : '';
  if (acl.length <= MAX_ID && /^[A-Za-z0-9][\w.-]+$/.test(acl)) ids.acl = acl;
  return ids;
}

/** A year from 1900 to 2100 out of a number, or at either end of a text. */
function readYear(value: unknown): number | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > 100) return null;
  const year = Number(/^\s*(\d{4})(?!\d)/.exec(text)?.[1] ?? /\b(\d{4})\b(?!:)/.exec(text)?.[1]);
  return Number.isInteger(year) && year >= 1900 && year <= 2100 ? year : null;
}

function readCategories(value: unknown): string[] {
  const list = typeof value === 'string' ? value.slice(0, 4000).split(/[\s,;]+/) : value;
  if (!Array.isArray(list)) return [];
  const codes = list.slice(0, MAX_CATEGORIES).filter((one) => typeof one === 'string');
  return [...new Set(codes.map((code) => code.trim()))].filter((code) => CATEGORY.test(code));
}

function readAbstract(value: unknown): string {
  if (typeof value !== 'string') return '';
  const text = value.slice(0, 2 * MAX_ABSTRACT).toWellFormed();
  // Most abstracts have nothing but single blanks, and rewriting each of those takes the longest.
  const spaced = /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
  const line = spaced.replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  return line.slice(0, MAX_ABSTRACT).toWellFormed();
}

/** Null where the record has no title, or none that a paper without ids could be known by. */
export function toPaper(facts: PaperFacts): Paper | null {
  const title = typeof facts.title === 'string' ? cleanTitle(facts.title) : '';
  if (title === '') return null;
  const ids = readIds(facts.ids, facts.aclId);
  const key = paperKey(ids, titleKey(title));
  if (key === 'title:') return null;
  const year =
    readYear(facts.firstVersion) ?? (ids.arxiv ? arxivYear(ids.arxiv) : readYear(facts.year));
  const abstract = readAbstract(facts.abstract);
  return {
    key,
    kind: 'imported',
    ids,
    title,
    authors: facts.authors ?? [],
    ...(year !== null && { year }),
    categories: readCategories(facts.categories),
    ...(abstract !== '' && { abstract }),
  };
}
