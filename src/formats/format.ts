// The contract of a format: the text of a file in, papers out, line by line. A format is data and
// pure functions: it reads no file, holds no more than one record, and never throws at bad text.
import type { SaidEdition } from '../paper/edition.ts';
import type { ReadingStatus } from '../paper/entry.ts';
import type { Paper } from '../paper/paper.ts';

/**
 * Why a record was left out. The codes are the keys under `import.skip` in the locales, and what
 * stands beside a code fills its words. Lengths are in bytes.
 */
export type SkipReason =
  /** Longer than {@link MAX_LINE_BYTES}; it was passed through and never held. */
  | { code: 'tooLong'; length: number }
  /** Nested deeper than {@link MAX_DEPTH}. */
  | { code: 'tooDeep' }
  /** No JSON, though the format has one object a line. */
  | { code: 'notJson' }
  /** JSON, but a number, a list or a text. */
  | { code: 'notObject' }
  /** No text that could be a title, whatever else the record has. */
  | { code: 'noTitle' }
  /** A row without the columns that the format needs. */
  | { code: 'noColumns' }
  /** What began as a record and is none by the rules of its format. */
  | { code: 'notRecord' }
  /** The file ended, or was cut off, in the middle of it. */
  | { code: 'cutOff' };

export interface Skip {
  /** Where the record begins: 1 for the first line of the file. */
  line: number;
  reason: SkipReason;
}

/** What the keeper of a file had noted of a paper; a corpus passes it over, the library takes it in. */
export interface Remarks {
  /** As the file says it, whatever the year of an arXiv id is. */
  year?: number;
  status?: ReadingStatus;
  tags?: readonly string[];
  note?: string;
  /** As {@link findCodeUrl} has it. */
  codeUrl?: string | undefined;
  /** When it came into the program that wrote the file, in milliseconds since 1970. */
  addedAt?: number;
}

/** One record: what a line, or some lines, came to. */
export type Parsed =
  | { line: number; paper: Paper; remarks?: Remarks; edition?: SaidEdition }
  | Skip;

/**
 * Reads one file. Made anew for each, with the state that a record of several lines needs.
 * Records come out in the order of the file, each once, as soon as its last line was read.
 */
export interface Parser {
  /**
   * The next line, without its end and with nothing left out; of at most {@link MAX_LINE_BYTES}.
   * Lines may begin anywhere in the file where a record begins: an import that was stopped goes on
   * there. Blank lines and heads give no record.
   */
  read(text: string, line: number): readonly Parsed[];
  /** A line that was too long to hold stands here: what it is part of cannot be read. */
  pass(line: number, length: number): readonly Parsed[];
  /** No more lines. With `isCut` the file was not whole: an open record is told, not given. */
  end(isCut: boolean): readonly Parsed[];
  /** The line at which a record begins that is not yet given; null where none is open. */
  openLine(): number | null;
}

/** What a format is, as data. One file a format; `index.ts` lists them. */
export interface Format {
  /** File name without extension, and the folder of its cases under `test/files`. */
  name: string;
  /** For the reader's file dialogue, with the dot. What a file is, its content alone decides. */
  extensions: readonly string[];
  /**
   * Whether the text is of this format. `head` holds the first lines of the file, as many as fit
   * into {@link HEAD_BYTES}; where the first is longer, what fits of it. At most one format accepts.
   */
  accepts(head: string): boolean;
  /** A parser; the head tells it of columns and of lines that are no records. */
  parse(head: string): Parser;
  /** The text of a file with these papers, each of which `parse` gives again as it was. */
  write?(papers: readonly Paper[]): string;
}

/** A line of metadata has some thousand bytes, one with 3,000 authors named twice about 200,000. */
export const MAX_LINE_BYTES = 2 ** 20;
/** Metadata is nested three or four deep. */
export const MAX_DEPTH = 200;
/** What is looked at to tell what a file is. */
export const HEAD_BYTES = 2 ** 16;

/** What of the remarks says anything; nothing where none does. */
export function withRemarks(remarks: Remarks): { remarks?: Remarks } {
  const said = Object.entries(remarks).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && !value.length),
  );
  return said.length > 0 ? { remarks: Object.fromEntries(said) } : {};
}

/** The parser of a format that has one record a line, and lines that are none. */
export function parseByLine(read: (text: string, line: number) => Parsed | null): Parser {
  return {
    read(text, line) {
      const parsed = read(text, line);
      return parsed ? [parsed] : [];
    },
    pass: (line, length) => [{ line, reason: { code: 'tooLong', length } }],
    end: () => [],
    openLine: () => null,
  };
}

export interface HeadLine {
  text: string;
  /** 1 for the first line of the file. */
  line: number;
}

/** The first lines of a head that are not blank. */
export function headLines(head: string, most = 20): HeadLine[] {
  const lines = head.split(/\r\n|\r|\n/).map((text, i) => ({ text, line: i + 1 }));
  return lines.filter(({ text }) => text.trim() !== '').slice(0, most);
}
