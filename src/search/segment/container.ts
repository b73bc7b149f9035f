// Named sections come in, one container goes out: a header that says where each lies and what it
// must add up to, then the sections. A container that does not fit its header is refused.
import { ByteReader, ByteWriter, SegmentError } from './bytes.ts';
import type { PageSource } from './page-source.ts';
import { readWhole } from './page-source.ts';

/** In this order in the header. */
const FORMER_SECTIONS = [
  'ids',
  'titles',
  'loose',
  'untexted',
  'row-offsets',
  'rows',
  'word-offsets',
  'words',
  'near-index',
  'near-lexicon',
  'near-postings',
  'typed-index',
  'typed-lexicon',
  'typed-postings',
  'title-lengths',
  'index',
  'lexicon',
  'postings',
  'forward-offsets',
  'forward',
  'abstract-offsets',
  'abstracts',
  'abstract-word-offsets',
  'abstract-words',
] as const;

export const SECTIONS = [...FORMER_SECTIONS, 'cells', 'vectors'] as const;

export type SectionName = (typeof SECTIONS)[number];

/**
 * How sections lie in the file, whatever their order in the header: first what stays in memory, then
 * the small ones that every first answer reads, so that they come in one go; then what is read of most
 * answers, side by side.
 */
const FIRST_LAID: readonly SectionName[] = [
  'ids',
  'titles',
  'loose',
  'untexted',
  'row-offsets',
  'word-offsets',
  'near-index',
  'abstract-offsets',
  'abstract-word-offsets',
  'cells',
  'index',
  'near-lexicon',
  'words',
  'near-postings',
];
const LAID: readonly SectionName[] = [
  ...FIRST_LAID,
  ...SECTIONS.filter((name) => !FIRST_LAID.includes(name)),
];

export interface Section {
  from: number;
  to: number;
  sum: number;
}

export interface Header {
  papers: number;
  sections: Record<SectionName, Section>;
}

/** "SCHO", and the version of the format behind it. */
const MAGIC = 0x4f484353;
const FORMAT = 3;
/** Without vectors; such containers stand in databases, and are read like any other. */
const FORMER_FORMAT = 2;
const ALIGN = 8;
const SECTION_BYTES = 12;
/** Magic, format, papers, sections, size; the table; the sum of all before it, filled up to 8. */
const headerBytes = (sections: number) =>
  Math.ceil((5 * 4 + sections * SECTION_BYTES + 4) / ALIGN) * ALIGN;
const HEADER_BYTES = headerBytes(SECTIONS.length);

/** Adler-32 (RFC 1950) of bytes: it finds damage, it proves no origin. */
export function sumOf(bytes: Uint8Array): number {
  let [a, b] = [1, 0];
  for (let i = 0; i < bytes.length; ) {
    // So many steps keep both sums below 2^32 (RFC 1950's own bound).
    for (const end = Math.min(bytes.length, i + 5552); i < end; i++) {
      a += bytes[i] ?? 0;
      b += a;
    }
    a %= 65521;
    b %= 65521;
  }
  return ((b << 16) | a) >>> 0;
}

const NO_BYTES = new Uint8Array(0);
const EMPTY_SUM = sumOf(NO_BYTES);

export interface Container {
  /** In their order; together they are the bytes of the container. */
  chunks: Uint8Array<ArrayBuffer>[];
  size: number;
  papers: number;
}

/** Sections that are not named stay empty. */
export function packContainer(
  papers: number,
  parts: Partial<Record<SectionName, Uint8Array>>,
): Container {
  const header = new ByteWriter(HEADER_BYTES);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const table = new ByteWriter();
  const starts = new Map<SectionName, number>();
  let size = HEADER_BYTES;
  for (const name of LAID) {
    const bytes = parts[name] ?? NO_BYTES;
    starts.set(name, size);
    const filled = Math.ceil(bytes.length / ALIGN) * ALIGN;
    if (bytes.length > 0) chunks.push(bytes as Uint8Array<ArrayBuffer>);
    if (filled > bytes.length) chunks.push(new Uint8Array(filled - bytes.length));
    size += filled;
  }
  for (const name of SECTIONS) {
    const bytes = parts[name] ?? NO_BYTES;
    table.u32(starts.get(name) ?? 0);
    table.u32(bytes.length);
    table.u32(sumOf(bytes));
  }
  for (const number of [MAGIC, FORMAT, papers, SECTIONS.length, size]) header.u32(number);
  header.bytes(table.finish());
  header.u32(sumOf(header.finish()));
  header.align(ALIGN);
  chunks.unshift(header.finish());
  return { chunks, size, papers };
}

/** The container as one piece. */
export function joinChunks({ chunks, size }: Container): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Refuses what is no container, another format, damaged in its header, or of another size. */
export async function readHeader(source: PageSource): Promise<Header> {
  return parseHeader(await readWhole(source, 0, Math.min(source.size, HEADER_BYTES)), source.size);
}

/** The same of the first bytes of a container of `whole` bytes; there may be more than its header. */
export function parseHeader(first: Uint8Array, whole: number): Header {
  if (first.length < headerBytes(FORMER_SECTIONS.length)) {
    throw new SegmentError('a container is cut in its header');
  }
  const bytes = first.subarray(0, HEADER_BYTES);
  const reader = new ByteReader(bytes);
  if (reader.u32() !== MAGIC) throw new SegmentError('these bytes are no container');
  const format = reader.u32();
  if (format !== FORMAT && format !== FORMER_FORMAT) {
    throw new SegmentError(`a container of the unknown format ${format}`);
  }
  const names: readonly SectionName[] = format === FORMAT ? SECTIONS : FORMER_SECTIONS;
  const papers = reader.u32();
  const count = reader.u32();
  const size = reader.u32();
  if (count !== names.length) throw new SegmentError('a container with other sections');
  const none: Section = { from: 0, to: 0, sum: EMPTY_SUM };
  const sections: Partial<Record<SectionName, Section>> = { cells: none, vectors: none };
  for (const name of names) {
    const from = reader.u32();
    const to = from + reader.u32();
    sections[name] = { from, to, sum: reader.u32() };
    if (to > size) throw new SegmentError(`the section ${name} lies outside of its container`);
  }
  const end = reader.at;
  if (reader.u32() !== sumOf(bytes.subarray(0, end))) {
    throw new SegmentError('the header of a container is damaged');
  }
  if (size !== whole) throw new SegmentError(`a container of ${size} bytes has ${whole}`);
  return { papers, sections: sections as Record<SectionName, Section> };
}

/** Reads everything once and refuses a container of which any byte of a section was changed. */
export async function verifyContainer(source: PageSource): Promise<void> {
  const { sections } = await readHeader(source);
  for (const name of SECTIONS) {
    const { from, to, sum } = sections[name];
    if (sumOf(await readWhole(source, from, to)) !== sum) {
      throw new SegmentError(`the section ${name} of a container is damaged`);
    }
  }
}
