// A file of RIS comes in, as Zotero, publishers and Scholium write it; a paper a record goes out, with the
// keeper's tags and notes. Lines without a tag belong to the field before; it must never let a field's
// text pass for the end of its record.
import { trimEndOf } from '../paper/trim-ends.ts';
import { tidyNames } from './author-names.ts';
import { fromFamilyFirst } from './bib-names.ts';
import type { Format, Parsed, Parser } from './format.ts';
import { headLines, MAX_LINE_BYTES, withRemarks } from './format.ts';
import { findIds } from './found-ids.ts';
import { toPaper } from './paper-facts.ts';
import { otherYear, readDay, readTags } from './remarks.ts';

/** Zotero reads one blank too; a tag is two signs, two blanks, a dash. */
export const RIS_TAG = /^([A-Z][A-Z0-9]) {1,2}-(?: |$)/;
const MOST_FIELDS = 10_000;

interface Field {
  tag: string;
  lines: string[];
}

interface Open {
  line: number;
  length: number;
  fields: Field[];
}

function valuesOf({ fields }: Open, ...tags: string[]): string[] {
  return tags.flatMap((tag) =>
    fields.filter((field) => field.tag === tag).map(({ lines }) => lines.join('\n').trim()),
  );
}

/** One tag a line, as Zotero writes them; or all of them in one. */
function readKeywords(lines: readonly string[]): string[] {
  const [only = ''] = lines;
  return readTags(lines.length === 1 ? only.replaceAll('\n', ';') : lines);
}

function toParsed(open: Open): Parsed {
  const { line } = open;
  const all = (...tags: string[]) => valuesOf(open, ...tags);
  const years = all('PY', 'Y1', 'DA');
  const paper = toPaper({
    title: all('TI', 'T1', 'CT', 'BT')[0],
    ids: findIds(all('DO', 'UR', 'L1', 'L2', 'AN', 'M1', 'M3', 'C7', 'IS', 'JO', 'JF', 'T2', 'VL')),
    authors: tidyNames(all('AU', 'A1').map(fromFamilyFirst)),
    year: years[0],
    abstract: all('AB', 'N2')[0],
  });
  if (!paper) return { line, reason: { code: 'noTitle' } };
  const remarks = withRemarks({
    year: otherYear(years[0], paper.year),
    tags: readKeywords(all('KW')),
    note: all('N1')
      .filter((note) => note !== '')
      .join('\n\n'),
    addedAt: readDay(trimEndOf(all('Y2')[0] ?? '', /\//)),
  });
  return { line, paper, ...remarks };
}

/** The text of a line that goes on with a field, without the blank that hides what looks like a tag. */
const unhide = (text: string): string => (RIS_TAG.test(text.trimStart()) ? text.slice(1) : text);

function makeParser(): Parser {
  let open: Open | null = null;
  const close = (isCut = false): Parsed[] => {
    const closed = open;
    open = null;
    if (!closed) return [];
    return isCut ? [{ line: closed.line, reason: { code: 'cutOff' } }] : [toParsed(closed)];
  };
  const add = (text: string, tag: string | undefined) => {
    if (!open) return;
    open.length += text.length;
    if (tag !== undefined) {
      if (open.fields.length < MOST_FIELDS) {
        open.fields.push({ tag, lines: [text.replace(RIS_TAG, '')] });
      }
    } else open.fields.at(-1)?.lines.push(unhide(text));
  };
  return {
    read(text, line) {
      const tag = RIS_TAG.exec(text)?.[1];
      if (tag === 'ER') return close();
      // A record that was never ended ends where the next begins.
      const before = tag === 'TY' ? close() : [];
      if (tag === 'TY') open = { line, length: 0, fields: [] };
      add(text, tag);
      if (!open || open.length <= MAX_LINE_BYTES) return before;
      const tooLong: Parsed = { line: open.line, reason: { code: 'tooLong', length: open.length } };
      open = null;
      return [...before, tooLong];
    },
    pass(line, length) {
      const start = open?.line ?? line;
      open = null;
      return [{ line: start, reason: { code: 'tooLong', length } }];
    },
    end: (isCut) => close(isCut),
    openLine: () => open?.line ?? null,
  };
}

export const ris: Format = {
  name: 'ris',
  extensions: ['.ris', '.txt', '.gz'],
  accepts(head) {
    const lines = headLines(head, 4);
    const start = lines.findIndex(({ text }) => /^TY {1,2}- /.test(text));
    // A provider's name may stand before; the rows of a table may not.
    return start >= 0 && lines.slice(0, start).every(({ text }) => /^[^\t,;"]*$/.test(text));
  },
  parse: makeParser,
};
