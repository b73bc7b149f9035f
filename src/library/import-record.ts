// How far an import has come, as it stands in its corpus's row: written with each checkpoint in one
// transaction with the container it speaks of. It must never speak of what is not written.
import type { NewSegment } from '../corpus/containers.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusRow, SegmentRow } from '../corpus/database.ts';
import type { ImportPhase, ImportReport } from '../wire/import-messages.ts';

/** What tells a file from another one. */
export interface FileMark {
  name: string;
  size: number;
  lastModified: number;
}

export interface ImportFile extends FileMark {
  /** A new stream over all of it. */
  open(): ReadableStream<Uint8Array>;
  /** The file itself, to be kept; null for one that is kept already. */
  blob: Blob | null;
}

export function toMark(file: ImportFile | null): FileMark {
  const { name = '', size = 0, lastModified = 0 } = file ?? {};
  return { name, size, lastModified };
}

export interface ImportRecord {
  /** The file itself stands in the database until the import is done where `isKept`. */
  file: FileMark & { isKept: boolean };
  phase: ImportPhase;
  /** All records up to this line are in `report`, and their papers in the corpus's containers. */
  line: number;
  bytesRead: number;
  report: ImportReport;
  /** Where the fingerprints of its papers stand, in their order. */
  prints: string[];
  /** The same of papers that other imports have too. */
  spares: string[];
  /** Those other imports. */
  behind: string[];
  /** The containers that are not merged any more, in their order. */
  final: string[];
  /** The reader has halted it. */
  isPaused: boolean;
  /** A damaged import of the same file, which goes once this one is there. */
  replaces?: string;
}

/** What stays of it once the corpus is ready. Its report is without the single skips. */
export type DoneRecord = Pick<ImportRecord, 'prints' | 'spares' | 'report'>;

export const fileIdOf = (id: string): string => `file:${id}`;

/** What was written by this build; anything else was written by none, and is left alone. */
export function readRecord(row: CorpusRow | null | undefined): ImportRecord | null {
  const record = row?.progress as Partial<ImportRecord> | undefined;
  const isWhole = record?.file && record.report && record.spares && record.final;
  return isWhole ? (record as ImportRecord) : null;
}

/** Where the fingerprints of a corpus stand; none where it was not imported. */
export function printsOf({ progress }: CorpusRow): { prints: string[]; spares: string[] } {
  const { prints = [], spares = [] } = (progress ?? {}) as Partial<DoneRecord>;
  return { prints, spares };
}

export async function findCorpus(corpus: Corpus, id: string): Promise<CorpusRow | null> {
  return (await corpus.listCorpora()).find((row) => row.id === id) ?? null;
}

/** The corpus was removed while the import still wrote. */
export class ImportGone extends Error {
  override name = 'ImportGone';
}

export interface Step {
  /** Containers of papers that join, and those that they take the place of. */
  add?: readonly NewSegment[];
  remove?: readonly string[];
  /** Bytes that are stored beside them: no part of the corpus. */
  aside?: readonly { id: string; blob: Blob }[];
  /** The next state of the row. */
  update(row: CorpusRow): CorpusRow | null;
}

/** One transaction; the row must be that of an import under way, or not be there at all at first. */
export async function writeStep(
  corpus: Corpus,
  id: string,
  { add = [], remove = [], aside = [], update }: Step,
  isFirst = false,
): Promise<void> {
  const besides = new Set(aside.map((one) => one.id));
  const ofPapers = (segment: SegmentRow) => !besides.has(segment.id);
  let isGone = false;
  await corpus.changeCorpus(
    {
      id,
      add: [...add, ...aside.map((one) => ({ ...one, papers: 0 }))],
      remove,
      update: (row) => {
        isGone = !isFirst && row.state !== 'building';
        // A row that was not there begins as ready: it was removed, and must not come back.
        return isGone ? null : update({ ...row, segments: row.segments.filter(ofPapers) });
      },
    },
    'imported',
    0,
  );
  if (isGone) throw new ImportGone('the import was removed');
}
