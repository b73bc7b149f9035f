// The sections that stay in memory come in, what they answer at once goes out: which rows bear a
// name, which have no arXiv id, which are known by a title alone.
import { SegmentError } from './bytes.ts';
import type { Header, SectionName } from './container.ts';
import { parseHeader, readHeader } from './container.ts';
import type { FingerprintTable } from './fingerprint.ts';
import { openFingerprintTable } from './fingerprint.ts';
import type { ByteRange, PageSource } from './page-source.ts';
import { readWhole } from './page-source.ts';

export interface Resident {
  ids: FingerprintTable;
  titles: FingerprintTable;
  isLoose(ordinal: number): boolean;
  hasLoose: boolean;
  isUntexted(ordinal: number): boolean;
}

const NAMES = ['ids', 'titles', 'loose', 'untexted'] as const;

/**
 * How many bytes the header, the sections for memory, and behind them what every first answer reads
 * usually take, the words of titles and of rows with it: a waking worker has them sooner in one piece than
 * in records (80,000 papers 3.0 MB, 148,413 papers 5.3 MB).
 */
export const usualLead = (papers: number) => 256 * 1024 + 36 * papers;

/** What a question is answered by: titles and ids, or what papers say. */
export type AnswerKind = 'titles' | 'related';

const READ_FIRST: Record<AnswerKind, readonly SectionName[]> = {
  titles: ['row-offsets', 'word-offsets', 'near-index', 'near-lexicon'],
  related: ['row-offsets', 'word-offsets', 'index', 'cells', 'lexicon', 'words'],
};
/** Of a longer section a question reads a part only. */
const MOST_FIRST = 1 << 20;

/** What answers of a kind read whatever is asked, each in a step of its own that waits for the last. */
export const firstRanges = ({ sections }: Header, kind: AnswerKind): ByteRange[] =>
  READ_FIRST[kind].flatMap((name): ByteRange[] => {
    const { from, to } = sections[name];
    return from < to && to - from <= MOST_FIRST ? [[from, to]] : [];
  });

/** Pages of every store are as long, or several times or parts of it. */
const KEPT_FROM = 128 * 1024;

/**
 * The header of a container and its sections for memory. They stand first, so that they come in one
 * go where `lead`, how many bytes are tried first, is enough; 0 where nothing is known of them.
 */
export async function readLead(source: PageSource, lead: number) {
  const read = (from: number, to: number) =>
    source.read ? source.read(from, to) : readWhole(source, from, to);
  const first = lead > 0 ? await read(0, Math.min(lead, source.size)) : null;
  const header = first ? parseHeader(first, source.size) : await readHeader(source);
  const { from } = header.sections.ids;
  const { to } = header.sections.untexted;
  const bytes = first && to <= first.length ? first.subarray(from, to) : await read(from, to);
  // What lies behind them is asked for next, from the page on that holds their end.
  const behind = to - (to % KEPT_FROM);
  if (first) source.keep?.(behind, first.subarray(behind));
  return { header, resident: openResident(bytes, header) };
}

function openResident(bytes: Uint8Array, { papers, sections }: Header): Resident {
  const start = sections.ids.from;
  const [ids, titles, loose, untexted] = NAMES.map((name) =>
    bytes.subarray(sections[name].from - start, sections[name].to - start),
  );
  if (!ids || !titles || !loose || !untexted) throw new SegmentError('a container lacks a section');
  const size = Math.ceil(papers / 8);
  if (loose.length !== size || untexted.length !== size) {
    throw new SegmentError('a container has not as many rows as it says');
  }
  const hasBit = (bits: Uint8Array, ordinal: number) =>
    (((bits[ordinal >>> 3] ?? 0) >>> (ordinal & 7)) & 1) === 1;
  return {
    ids: openFingerprintTable(ids, papers),
    titles: openFingerprintTable(titles, papers),
    hasLoose: loose.some((bits) => bits !== 0),
    isLoose: (ordinal) => hasBit(loose, ordinal),
    isUntexted: (ordinal) => hasBit(untexted, ordinal),
  };
}
