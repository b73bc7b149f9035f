// Lines of an XML file come in; the elements that are its records are cut out of the text, and what each is
// read as goes out. Each is read alone: what is wrong in one must not take the others with it.
import type { Parsed, Parser } from './format.ts';
import { MAX_LINE_BYTES } from './format.ts';

export interface XmlRecords {
  /** Where a record begins; the first group is its element's name, which none within it bears. */
  start: RegExp;
  /** One whole element, and the line on which it begins. */
  read(text: string, line: number): Parsed | readonly Parsed[];
  /** No more lines: what is still held back. */
  end?(): readonly Parsed[];
  /** The line of the first record that is held back; null where none is. */
  heldLine?(): number | null;
}

interface Open {
  line: number;
  name: string;
  text: string;
  /** Up to here its ends were looked for. */
  looked: number;
}

/** The place behind the end of the element that the text begins with; -1 where it is not in it. */
function findEnd({ name, text, looked }: Open): number {
  const end = `</${name}>`;
  const at = text.indexOf(end, looked);
  return at < 0 ? -1 : at + end.length;
}

export function cutRecords({ start, read, end, heldLine }: XmlRecords): Parser {
  let open: Open | null = null;

  /** What the rest of a line begins or goes on with; null where a record is not whole yet. */
  function take(rest: string, line: number): { found: readonly Parsed[]; rest: string } | null {
    if (!open) {
      const begin = start.exec(rest);
      if (!begin?.[1]) return null;
      open = { line, name: begin[1], text: '', looked: 0 };
      rest = rest.slice(begin.index);
    }
    open.text += rest;
    const at = findEnd(open);
    const { text, line: from } = open;
    if (text.length > MAX_LINE_BYTES) {
      open = null;
      return {
        found: [{ line: from, reason: { code: 'tooLong', length: text.length } }],
        rest: '',
      };
    }
    if (at < 0) {
      open.looked = Math.max(0, text.length - open.name.length - 3);
      open.text += '\n';
      return null;
    }
    open = null;
    return { found: [read(text.slice(0, at), from)].flat(), rest: text.slice(at) };
  }

  return {
    read(text, line) {
      const found: Parsed[] = [];
      for (let taken = take(text, line); taken; taken = take(taken.rest, line)) {
        found.push(...taken.found);
        if (taken.rest === '') break;
      }
      return found;
    },
    pass(line, length) {
      const from = open?.line ?? line;
      open = null;
      return [{ line: from, reason: { code: 'tooLong', length } }];
    },
    end() {
      const from = open?.line;
      open = null;
      const cut: Parsed[] = from === undefined ? [] : [{ line: from, reason: { code: 'cutOff' } }];
      return [...(end?.() ?? []), ...cut];
    },
    openLine: () => heldLine?.() ?? open?.line ?? null,
  };
}
