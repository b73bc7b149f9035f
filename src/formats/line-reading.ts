// The text of a file comes in as pieces of bytes, papers and skips go out through its parser, into
// one batch after the other. It must never give half a line as a record.
import type { Paper } from '../paper/paper.ts';
import { makeLineDecoder } from './encoding.ts';
import type { Parsed, Parser, Remarks, Skip } from './format.ts';
import { MAX_LINE_BYTES } from './format.ts';
import { LineSplitter } from './lines.ts';
import type { FileFault, Progress } from './open-file.ts';

/**
 * What the reader must know of the file as a whole; the codes are keys under `import.notice` in the
 * locales. `notUtf8`: this line is the first that was read as Windows-1252; `noRows`: the file
 * holds no record.
 */
export interface ImportNotice {
  code: FileFault | 'notUtf8' | 'noRows';
  /** The line that had been reached, or that the notice is about. */
  line: number;
}

/** Gathers what the parser gives until a batch is full. */
export class Batch {
  papers: Paper[] = [];
  lines: number[] = [];
  remarks: (Remarks | undefined)[] = [];
  skipped: Skip[] = [];
  notices: ImportNotice[] = [];
  bytes = 0;

  add(parsed: readonly Parsed[]): void {
    for (const one of parsed) {
      if ('paper' in one) {
        this.papers.push(one.paper);
        this.lines.push(one.line);
        this.remarks.push(one.remarks);
      } else this.skipped.push(one);
    }
  }

  get records(): number {
    return this.papers.length + this.skipped.length;
  }
}

/** The lines of the text on their way through the parser, into one batch after the other. */
export class LineReading {
  batch = new Batch();
  #splitter = new LineSplitter(MAX_LINE_BYTES);
  #decode = makeLineDecoder();
  #sawOtherText = false;
  #records = 0;
  readonly #parser: Parser;
  readonly #progress: Progress;
  readonly #startAfterLine: number;

  constructor(parser: Parser, progress: Progress, startAfterLine: number) {
    this.#parser = parser;
    this.#progress = progress;
    this.#startAfterLine = startAfterLine;
  }

  /** Reads the lines that end in a piece; gives way to the caller after each. */
  *read(piece: Uint8Array): Generator<void> {
    for (const { bytes, length } of this.#splitter.split(piece)) {
      this.#readLine(bytes, length);
      yield;
    }
  }

  end(): void {
    const { isCut, faults } = this.#progress;
    const last = this.#splitter.end();
    if (last && !isCut) this.#readLine(last.bytes, last.length);
    const isOpen = this.#parser.openLine() !== null;
    this.batch.add(this.#parser.end(isCut));
    if (last && isCut && !isOpen) this.#tellCutLine();
    const { line } = this.#progress;
    this.batch.notices.push(...faults.map((code) => ({ code, line })));
    const isAll = this.#startAfterLine === 0 && !isCut;
    if (isAll && this.#records + this.batch.records === 0) {
      this.batch.notices.push({ code: 'noRows', line });
    }
  }

  /** Half a line is no record: half a title would pass for a whole one. */
  #tellCutLine(): void {
    this.#progress.line += 1;
    const { line } = this.#progress;
    if (line > this.#startAfterLine) this.batch.add([{ line, reason: { code: 'cutOff' } }]);
  }

  /** The batch as it is now; the next begins empty. */
  take(): Batch {
    const { batch } = this;
    this.#records += batch.records;
    this.batch = new Batch();
    return batch;
  }

  #readLine(bytes: Uint8Array | null, length: number): void {
    this.#progress.line += 1;
    const { line } = this.#progress;
    if (line <= this.#startAfterLine) return;
    if (bytes === null) {
      this.batch.add(this.#parser.pass(line, length));
      return;
    }
    const { text, isUtf8 } = this.#decode(bytes);
    if (!isUtf8 && !this.#sawOtherText) {
      this.#sawOtherText = true;
      this.batch.notices.push({ code: 'notUtf8', line });
    }
    this.batch.bytes += length;
    this.batch.add(this.#parser.read(text, line));
  }
}
