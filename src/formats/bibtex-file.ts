// A file of BibTeX or BibLaTeX comes in, as Zotero, Google Scholar, DBLP, the ACL Anthology, arXiv and
// Scholium write it; a paper an entry goes out, with the keeper's tags and notes. An entry that is not
// closed ends where the next begins: it must never take the others with it.
import { parseArxivId } from '../paper/arxiv-id.ts';
import { tidyNames } from './author-names.ts';
import type { BibStrings } from './bib-entry.ts';
import { readBibEntry } from './bib-entry.ts';
import { readBibNames } from './bib-names.ts';
import type { Format, Parsed, Parser } from './format.ts';
import { headLines, MAX_LINE_BYTES, withRemarks } from './format.ts';
import { findIds } from './found-ids.ts';
import { toPaper } from './paper-facts.ts';
import { otherYear, readDay, readStatus, readTags } from './remarks.ts';
import { fromTex, fromTexProse } from './tex-text.ts';

const START = /^\s*@\s*[A-Za-z]+\s*[{(]/;
/** An entry that stands open ends there: in braces, since a note may begin a line with "@home (2023)". */
const NEXT = /^\s*@\s*[A-Za-z]+\s*\{/;
/** Comments and prose; a line of a table or of RIS is neither. */
const BEFORE = /^\s*%|^(?![A-Z][A-Z0-9] {1,2}- )[^\t,;[\]{}<>]*$/;
const NO_PAPER = new Set(['comment', 'preamble', 'string']);

type Field = (name: string) => string | undefined;

function idsOf(field: Field): string[] {
  const plain = (name: string) => {
    const value = field(name);
    return value === undefined ? undefined : fromTexProse(value).trim();
  };
  const eprint = plain('eprint') ?? '';
  const isArxiv = /^arxiv$/i.test(plain('archiveprefix') ?? plain('eprinttype') ?? 'arxiv');
  const arxiv = isArxiv && parseArxivId(eprint) ? [eprint] : [];
  const named = [
    'doi',
    'url',
    'aclanthology',
    'number',
    'journal',
    'volume',
    'note',
    'howpublished',
  ];
  return [...arxiv, ...findIds(named.map(plain))];
}

function toParsed(field: Field, line: number): Parsed {
  const paper = toPaper({
    title: fromTex(field('title') ?? ''),
    ids: idsOf(field),
    authors: tidyNames(readBibNames(field('author') ?? '').map(fromTex)),
    year: field('year') ?? field('date'),
    categories: field('primaryclass') ?? field('eprintclass'),
    abstract: field('abstract') && fromTex(field('abstract') ?? ''),
  });
  if (!paper) return { line, reason: { code: 'noTitle' } };
  const note = field('annote') ?? field('annotation') ?? field('comment') ?? '';
  const remarks = withRemarks({
    year: otherYear(field('year') ?? field('date'), paper.year),
    status: readStatus(field('readstatus')),
    tags: readTags(fromTexProse(field('keywords') ?? '')),
    note: fromTexProse(note).trim(),
    addedAt: readDay(field('timestamp') ?? field('creationdate')),
  });
  return { line, paper, ...remarks };
}

/** How deep braces stand open after a text; TeX's escaped braces count too, as BibTeX counts them. */
function countOpen(text: string, before: number): number {
  let depth = before;
  for (const { 0: sign } of text.matchAll(/[{}]/g)) {
    depth += sign === '{' ? 1 : -1;
    if (depth === 0) return 0;
  }
  return depth;
}

interface Open {
  line: number;
  lines: string[];
  length: number;
  depth: number;
}

function makeParser(strings: BibStrings): Parser {
  let open: Open | null = null;
  const close = (isLast = false): Parsed[] => {
    const closed = open;
    open = null;
    if (!closed) return [];
    const { line } = closed;
    const entry = readBibEntry(closed.lines.join('\n').trimStart(), strings);
    if (!entry) return [{ line, reason: { code: 'notRecord' } }];
    if (NO_PAPER.has(entry.kind)) return [];
    if (closed.depth > 0) return [{ line, reason: { code: isLast ? 'cutOff' : 'notRecord' } }];
    return [toParsed((name) => entry.fields.get(name), line)];
  };
  return {
    read(text, line) {
      // A line that begins an entry ends one that was never closed.
      const isStart = (open ? NEXT : START).test(text);
      const before = isStart && open ? close() : [];
      if (isStart) open = { line, lines: [], length: 0, depth: 0 };
      if (!open) return before;
      open.lines.push(text);
      open.length += text.length;
      open.depth = countOpen(text, open.depth);
      if (open.length > MAX_LINE_BYTES) {
        const tooLong: Parsed = {
          line: open.line,
          reason: { code: 'tooLong', length: open.length },
        };
        open = null;
        return [...before, tooLong];
      }
      return open.depth <= 0 ? [...before, ...close()] : before;
    },
    pass(line, length) {
      const start = open?.line ?? line;
      open = null;
      return [{ line: start, reason: { code: 'tooLong', length } }];
    },
    end: () => close(true),
    openLine: () => open?.line ?? null,
  };
}

/** Strings that stand at the head: an import that goes on in the middle needs them. */
function readStrings(head: string): BibStrings {
  const strings: BibStrings = new Map();
  for (const { index } of head.matchAll(/^[ \t]{0,40}@string\s{0,40}[{(]/gim)) {
    const end = head.indexOf('\n', index + 1);
    readBibEntry(head.slice(index, end < 0 ? undefined : end).trimStart(), strings);
  }
  return strings;
}

export const bibtexFile: Format = {
  name: 'bibtex-file',
  extensions: ['.bib', '.bibtex', '.txt', '.gz'],
  accepts: (head) => {
    const lines = headLines(head, 40);
    const start = lines.findIndex(({ text }) => START.test(text));
    return start >= 0 && lines.slice(0, start).every(({ text }) => BEFORE.test(text));
  },
  parse: (head) => makeParser(readStrings(head)),
};
