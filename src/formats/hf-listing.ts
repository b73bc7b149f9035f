// The text of a Hugging Face listing comes in, a line of title and a line of abstract by turns, as
// it is copied from the page; papers without ids go out. Lines that stand out of turn are told by
// their length, so that one missing line never shifts all that follow.
import type { Format, Parsed, Parser } from './format.ts';
import { headLines } from './format.ts';
import { toPaper } from './paper-facts.ts';

/** No title is as long: the longest on arXiv has under 400, these listings' under 150. */
const ABSTRACT_FROM = 400;
/** A shorter line that ends as a sentence does is an abstract where one is due. */
const SENTENCE_FROM = 160;

const HEADING = /^(?:get trending papers in your email inbox\b.{0,40}|subscribe)$/i;
const isHeading = (line: string) => HEADING.test(line.trim());
/** The word of a button, stuck to the front of the first title. */
const BUTTON = /^Subscribe(?=[^\s\p{Ll}])/u;

function isAbstract(text: string): boolean {
  return text.length >= ABSTRACT_FROM || (text.length >= SENTENCE_FROM && /[.!?]\s*$/.test(text));
}

function toParsed(title: string, line: number, abstract?: string): Parsed {
  const paper = toPaper({ title, ids: [], abstract });
  return paper ? { line, paper } : { line, reason: { code: 'noTitle' } };
}

/** The first line that is no heading; the lines after it are titles and abstracts alone. */
function findFirstTitle(head: string): number {
  return headLines(head).find(({ text }) => !isHeading(text))?.line ?? 0;
}

function makeParser(firstTitle: number): Parser {
  let open: { title: string; line: number } | null = null;
  const close = (abstract?: string): Parsed[] => {
    const closed = open;
    open = null;
    return closed ? [toParsed(closed.title, closed.line, abstract)] : [];
  };
  return {
    read(text, line) {
      if (text.trim() === '' || isHeading(text)) return [];
      if (isAbstract(text)) {
        return open ? close(text) : [{ line, reason: { code: 'noTitle' } }];
      }
      const before = close();
      open = { title: line === firstTitle ? text.replace(BUTTON, '') : text, line };
      return before;
    },
    pass: (line, length) => [...close(), { line, reason: { code: 'tooLong', length } }],
    end(isCut) {
      if (!isCut || !open) return close();
      return [{ line: open.line, reason: { code: 'cutOff' } }];
    },
    openLine: () => open?.line ?? null,
  };
}

/** Without a heading: titles and abstracts in turn, and at least two of them. */
function isByTurns(lines: readonly string[]): boolean {
  return (
    lines.length >= 4 &&
    !lines.some((text) => text.includes('\t') || /^\s*[<{[@%]/.test(text)) &&
    lines.every(
      (text, i) => isAbstract(text) === (i % 2 === 1) && (i % 2 === 1 || text.length < 300),
    )
  );
}

export const hfListing: Format = {
  name: 'hf-listing',
  extensions: ['.txt', '.gz'],
  accepts(head) {
    const lines = headLines(head).map(({ text }) => text);
    return isHeading(lines[0] ?? '') || isByTurns(lines);
  },
  parse: (head) => makeParser(findFirstTitle(head)),
};
