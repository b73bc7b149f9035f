// Facts as a page has them come in, a mention within the bounds of the wire goes out, or null.
// It must never let a page's text through uncut: one oversized row would fail a whole batch.
import { arxivYear } from '../paper/arxiv-id.ts';
import type { SaidEdition } from '../paper/edition.ts';
import type { Mention, MentionRole } from '../paper/mention.ts';
import { cleanTitle } from '../paper/title.ts';

// The bounds of `mentionSchema` in wire/fields.ts; test/sites.test.ts holds the two together.
const MAX_ID = 40;
const MAX_DOI = 300;
const MAX_AUTHORS = 5000;
const MAX_AUTHOR = 200;
const MAX_CATEGORIES = 60;
const MAX_CATEGORY = 40;
const MAX_ABSTRACT = 20_000;
const MAX_URL = 2000;
const MAX_VERSION = 10_000;
const MAX_COMMENTS = 1000;
const MAX_REFERENCE = 500;

/** One paper as a page has it, in whatever form. */
export interface PageFacts {
  role: MentionRole;
  /** May be empty where a link or a citation names its paper by an id alone. */
  title: string;
  /** Bare, from `findArxivId`. Only a citation may do without. */
  arxivId: string | null;
  doi?: string | null;
  /** Where the id tells none. */
  year?: number;
  authors?: readonly string[];
  categories?: readonly string[];
  abstract?: string;
  codeUrl?: string | null;
  edition?: SaidEdition | undefined;
}

/** Null where nothing names the paper once all is cleaned, or an id is too long for one. */
export function toMention(facts: PageFacts): Mention | null {
  const title = cleanTitle(facts.title);
  const { arxivId, doi } = facts;
  const isPointer = facts.role === 'link' || facts.role === 'cited';
  if (!title && !(isPointer && (arxivId || doi))) return null;
  if ((arxivId?.length ?? 0) > MAX_ID || (doi?.length ?? 0) > MAX_DOI) return null;
  const mention: Mention = { role: facts.role, title };
  if (arxivId || doi) mention.ids = { ...(arxivId && { arxiv: arxivId }), ...(doi && { doi }) };
  // The id's own year, also where a page prints the date of a later version.
  const year = arxivId ? arxivYear(arxivId) : facts.year;
  if (year !== undefined) mention.year = year;
  const authors = toLines(facts.authors, MAX_AUTHORS, MAX_AUTHOR);
  if (authors.length > 0) mention.authors = authors;
  const categories = [...new Set(facts.categories)].filter((code) => code.length <= MAX_CATEGORY);
  if (categories.length > 0) mention.categories = categories.slice(0, MAX_CATEGORIES);
  const abstract = toLine(facts.abstract ?? '', MAX_ABSTRACT);
  if (abstract) mention.abstract = abstract;
  if (facts.codeUrl && facts.codeUrl.length <= MAX_URL) mention.codeUrl = facts.codeUrl;
  if (facts.edition) mention.edition = cutEdition(facts.edition);
  return mention;
}

function cutEdition(said: SaidEdition): SaidEdition {
  const { version = 0, versionAt, replacedAt, comments, journalRef, isWithdrawn } = said;
  return {
    ...(version > 0 && version <= MAX_VERSION && { version }),
    ...(versionAt !== undefined && { versionAt }),
    ...(replacedAt !== undefined && { replacedAt }),
    // Where they would stand and do not, that is told too.
    ...(comments !== undefined && { comments: toLine(comments, MAX_COMMENTS) }),
    ...(journalRef && { journalRef: toLine(journalRef, MAX_REFERENCE) }),
    ...(isWithdrawn && { isWithdrawn }),
  };
}

/** One line of visible text of `most` characters at most; see `cleanTitle` for what goes. */
function toLine(text: string, most: number): string {
  const head = text.length > 4 * most ? text.slice(0, 4 * most) : text;
  const line = head
    .toWellFormed()
    .replace(/\uFEFF/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return line.length > most ? line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '') : line;
}

function toLines(texts: readonly string[] = [], mostLines: number, most: number): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    if (lines.length === mostLines) break;
    const line = toLine(text, most);
    if (line) lines.push(line);
  }
  return lines;
}
