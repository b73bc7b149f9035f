// A file of papers comes in as bytes, plain or gzipped, of any length; batches of papers and of
// skipped records go out. What a file is, its content alone decides. It must never hold more than
// one batch, nor lose what stands before a fault: that is given first, then the fault is told.
import { giveWay } from '../give-way.ts';
import type { Paper } from '../paper/paper.ts';
import { readStream } from './byte-source.ts';
import type { Remarks, Skip } from './format.ts';
import type { ImportNotice } from './line-reading.ts';
import { LineReading } from './line-reading.ts';
import { openFile, Progress } from './open-file.ts';

/**
 * A step of the import. Over all batches of a whole file the papers and the skips are its records,
 * each once and in its order; duplicates are given on, since the corpus decides which one stays.
 */
export interface ImportBatch {
  /** Of {@link formats}. */
  format: string;
  papers: readonly Paper[];
  /** Where the record of each paper begins; as long as `papers`. */
  lines: readonly number[];
  /** What the file's keeper had noted of each; as long as `papers`. */
  remarks: readonly (Remarks | undefined)[];
  skipped: readonly Skip[];
  /** To go on after this batch, start after this line: all records up to it were given. */
  line: number;
  /** Bytes of the file as it is on disk; of gzip, the packed ones. */
  bytesRead: number;
  /** Null where a stream does not tell. */
  bytesTotal: number | null;
  /** Each notice stands in one batch alone. */
  notices: readonly ImportNotice[];
  /** True for the last batch, which may be without a record. */
  isLast: boolean;
}

export interface ImportOptions {
  /** Ends the reading: the generator throws the signal's reason. */
  signal?: AbortSignal;
  /** Records that begin up to this line are passed over, undecoded. */
  startAfterLine?: number;
  /** Of a stream whose length is known. */
  bytesTotal?: number;
  /** At most so many records a batch, 500 if absent. */
  batchRecords?: number;
}

const BATCH_RECORDS = 500;
/** A batch holds lines of at most about this much, and progress is told at least this often. */
const BATCH_BYTES = 2 * 2 ** 20;
const PROGRESS_BYTES = 8 * 2 ** 20;
/** Work at one stretch, so that a worker's messages (pause, cancel) are heard. */
const STRETCH_MS = 40;

/**
 * Reads a file or a stream of bytes to its end.
 * @throws ImportRefused before the first batch, where no format accepts the file; the signal's
 *   reason once it is aborted.
 */
export async function* readImport(
  file: Blob | ReadableStream<Uint8Array>,
  options: ImportOptions = {},
): AsyncGenerator<ImportBatch, void, void> {
  const { signal, startAfterLine = 0, batchRecords = BATCH_RECORDS } = options;
  const progress = new Progress();
  const stream = file instanceof Blob ? file.stream() : file;
  const source = readStream(stream, signal, () => progress.faults.push('unreadable'));
  const { format, head, text } = await openFile(source, progress);
  const parser = format.parse(head);
  const reading = new LineReading(parser, progress, startAfterLine);
  const bytesTotal = file instanceof Blob ? file.size : (options.bytesTotal ?? null);
  const toBatch = (isLast: boolean): ImportBatch => {
    const { papers, lines, remarks, skipped, notices } = reading.take();
    const open = parser.openLine();
    const line = Math.max(startAfterLine, open === null ? progress.line : open - 1);
    const { bytesRead } = progress;
    const found = { format: format.name, papers, lines, remarks, skipped, notices };
    return { ...found, line, bytesRead, bytesTotal, isLast };
  };
  let since = Date.now();
  let passed = 0;
  for await (const piece of text) {
    for (const _ of reading.read(piece)) {
      if (reading.batch.records < batchRecords && reading.batch.bytes < BATCH_BYTES) continue;
      passed = 0;
      yield toBatch(false);
      signal?.throwIfAborted();
    }
    passed += piece.length;
    if (passed >= PROGRESS_BYTES) {
      passed = 0;
      yield toBatch(false);
    }
    if (Date.now() - since >= STRETCH_MS) {
      await giveWay();
      since = Date.now();
    }
    signal?.throwIfAborted();
  }
  reading.end();
  yield toBatch(true);
}
