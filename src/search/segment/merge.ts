// Containers come in, one container of their living rows goes out: byte for byte what a build of the
// same papers gives. No paper's text is needed, and one part of all is in memory at a time.
import type { Assembly, Pace, PostingLists, Texts } from './assemble.ts';
import { assemble } from './assemble.ts';
import type { ByteReader } from './bytes.ts';
import { SegmentError } from './bytes.ts';
import type { Container, SectionName } from './container.ts';
import { readHeader } from './container.ts';
import { growingNumbers, namedNumbers } from './growing.ts';
import type { MergeSource } from './merge-lists.ts';
import { openListMerge } from './merge-lists.ts';
import type { PageSource } from './page-source.ts';
import { readWhole } from './page-source.ts';
import type { CellTable, RowVectors } from './paper-vectors.ts';
import { openCellTable } from './paper-vectors.ts';
import { openRecords } from './records.ts';
import type { OrderedRow } from './row-order.ts';
import { orderRows } from './row-order.ts';
import type { Row } from './rows.ts';
import { readRow } from './rows.ts';
import { listWords } from './word-table.ts';

export interface MergeOptions {
  /** Rows to leave out, by the place of their source and their ordinal. */
  isDropped?(source: number, ordinal: number): boolean;
  pace?: Pace;
}

/** Where each row of the merged segment is from. */
interface Origins {
  sources: MergeSource[];
  places: Uint32Array;
  ordinals: Uint32Array;
}

/** Of two rows with one key the one of the later source is kept. */
export async function mergeSegments(
  sources: readonly PageSource[],
  { isDropped = () => false, pace }: MergeOptions = {},
): Promise<Container> {
  const opened: MergeSource[] = [];
  const tables: (CellTable | null)[] = [];
  for (const source of sources) {
    const header = await readHeader(source);
    const load = (name: SectionName) => {
      const { from, to } = header.sections[name];
      return readWhole(source, from, to);
    };
    opened.push({ header, load, target: new Int32Array(header.papers).fill(-1) });
    tables.push(openCellTable(await load('cells'), header.papers));
  }
  const cells = sameModel(tables);
  const origins = await orderAll(opened, cells, isDropped, pace);
  const assembly: Assembly = {
    papers: origins.places.length,
    openRows: () => openRowsOf(origins),
    openNear: async () => (await openListMerge(opened, NEAR)).lists,
    openTyped: async () => (await openListMerge(opened, TYPED)).lists,
    openRelated: () => openRelatedOf(origins),
    openAbstracts: () => openAbstractsOf(origins, pace),
    openVectors: () => openVectorsOf(origins, cells),
  };
  return assemble(assembly, pace);
}

const NEAR = {
  index: 'near-index',
  terms: 'near-lexicon',
  postings: 'near-postings',
  hasImpacts: false,
} as const;
const TYPED = {
  index: 'typed-index',
  terms: 'typed-lexicon',
  postings: 'typed-postings',
  hasImpacts: false,
} as const;
const RELATED = {
  index: 'index',
  terms: 'lexicon',
  postings: 'postings',
  hasImpacts: true,
} as const;

/** All rows of a source, from memory. */
async function openSourceRows({ header, load }: MergeSource): Promise<(ordinal: number) => Row> {
  const bytes = await load('rows');
  const recordOf = openRecords(await load('row-offsets'), 0, header.papers);
  const words = listWords(await load('words'));
  const read = (from: number, to: number) => bytes.subarray(from, to);
  const wordOf = (number: number) => words[number - 1] ?? failRow();
  return (ordinal) => {
    const reader = recordOf(read, ordinal);
    return (reader && readRow(reader, wordOf)) ?? failRow();
  };
}

function failRow(): never {
  throw new SegmentError('a row cannot be read');
}

interface SourceCells {
  model: CellTable | null;
  /** Of each source; null where its vectors are of another model, or it has none. */
  tables: readonly (CellTable | null)[];
}

/** Vectors of two models cannot stand in one segment: those of the latest source's are kept. */
function sameModel(tables: readonly (CellTable | null)[]): SourceCells {
  const model = tables.findLast((table) => table !== null) ?? null;
  return { model, tables: tables.map((table) => (table?.stamp === model?.stamp ? table : null)) };
}

/** Finds the living rows and their order, and says to each source where its rows go. */
async function orderAll(
  sources: MergeSource[],
  { model, tables }: SourceCells,
  isDropped: (source: number, ordinal: number) => boolean,
  pace?: Pace,
): Promise<Origins> {
  const rows: OrderedRow[] = [];
  const placeOfKey = new Map<string, number>();
  const places = growingNumbers();
  const ordinals = growingNumbers();
  for (const [place, source] of sources.entries()) {
    const rowOf = await openSourceRows(source);
    for (let ordinal = 0; ordinal < source.header.papers; ordinal++) {
      if (isDropped(place, ordinal)) continue;
      const { key, title } = rowOf(ordinal).paper;
      const cell = tables[place]?.cellOf(ordinal) ?? model?.cells ?? 0;
      placeOfKey.set(key, rows.push({ key, title, cell }) - 1);
      places.push(place);
      ordinals.push(ordinal);
      const rest = ordinal % 64 === 63 ? pace?.() : undefined;
      if (rest) await rest;
    }
  }
  const living = [...placeOfKey.values()];
  const order = orderRows(living.map((i) => rows[i] ?? failRow()));
  const cameAt = order.map((i) => living[i] ?? 0);
  const origins: Origins = {
    sources,
    places: cameAt.map((i) => places.slice(i, i + 1)[0] ?? 0),
    ordinals: cameAt.map((i) => ordinals.slice(i, i + 1)[0] ?? 0),
  };
  origins.places.forEach((place, row) => {
    const target = sources[place]?.target;
    if (target) target[origins.ordinals[row] ?? 0] = row;
  });
  return origins;
}

/** The same part of every source, opened, and asked for by the rows of the merged segment. */
async function openEach<T>(
  { sources, places, ordinals }: Origins,
  open: (source: MergeSource, place: number) => Promise<(ordinal: number) => T>,
): Promise<(row: number) => T> {
  const parts: ((ordinal: number) => T)[] = [];
  for (const [place, source] of sources.entries()) parts.push(await open(source, place));
  return (row) => {
    const part = parts[places[row] ?? 0];
    if (!part) throw new SegmentError('a row is of no source');
    return part(ordinals[row] ?? 0);
  };
}

const openRowsOf = (origins: Origins) => openEach(origins, openSourceRows);

async function openRelatedOf(origins: Origins) {
  const { lists, placesOf } = await openListMerge(origins.sources, RELATED);
  const forwardOf = await openEach(origins, async ({ header, load }, place) => {
    const bytes = await load('forward');
    const recordOf = openRecords(await load('forward-offsets'), 0, header.papers);
    const own = placesOf[place] ?? new Uint32Array(0);
    return (ordinal: number) => {
      const reader = recordOf((from, to) => bytes.subarray(from, to), ordinal);
      const terms = { places: [] as number[], impacts: [] as number[] };
      let number = -1;
      while (reader && !reader.isDone) {
        number += reader.varint() + 1;
        terms.places.push(own[number] ?? failRow());
        terms.impacts.push(reader.byte());
      }
      return terms;
    };
  });
  const related: PostingLists & { forwardOf: typeof forwardOf } = { ...lists, forwardOf };
  return related;
}

async function openVectorsOf(
  origins: Origins,
  { model, tables }: SourceCells,
): Promise<RowVectors | null> {
  if (!model) return null;
  const { stamp, dimensions, cells } = model;
  const half = dimensions / 2;
  const cellOf = await openEach(origins, async (_, place) => (ordinal: number) => {
    return tables[place]?.cellOf(ordinal) ?? cells;
  });
  const packedOf = await openEach(origins, async ({ load }, place) => {
    const bytes = tables[place] ? await load('vectors') : new Uint8Array(0);
    const ends = tables[place]?.starts.at(-1) ?? 0;
    return (ordinal: number) =>
      ordinal < ends ? bytes.subarray(ordinal * half, (ordinal + 1) * half) : null;
  });
  return { stamp, dimensions, cells, cellOf, packedOf };
}

/** Texts stay numbers: each source's words are named once, and its texts only renumbered. */
async function openAbstractsOf(origins: Origins, pace?: Pace): Promise<Texts | null> {
  const vocabulary = namedNumbers();
  const numbers = growingNumbers();
  const wordsOf = await openEach(origins, async (source) => {
    const bytes = await source.load('abstracts');
    const table = listWords(await source.load('abstract-words'));
    const own = Uint32Array.from(table, vocabulary.numberOf);
    const offsets = await source.load('abstract-offsets');
    const count = offsets.length === 0 ? 0 : source.header.papers;
    const recordOf = openRecords(offsets, 0, count);
    const starts = new Uint32Array(count + 1);
    for (let ordinal = 0; ordinal < count; ordinal++) {
      starts[ordinal] = numbers.length;
      const reader = source.target[ordinal] === -1 ? null : recordOf(slices(bytes), ordinal);
      while (reader && !reader.isDone) numbers.push(readNumber(reader, own, vocabulary.numberOf));
      const rest = ordinal % 64 === 63 ? pace?.() : undefined;
      if (rest) await rest;
    }
    starts[count] = numbers.length;
    return (ordinal: number) => {
      const [from = 0, to = 0] = starts.subarray(ordinal, ordinal + 2);
      return numbers.slice(from, to);
    };
  });
  return numbers.length === 0 ? null : { vocabulary: vocabulary.names, wordsOf };
}

const slices = (bytes: Uint8Array) => (from: number, to: number) => bytes.subarray(from, to);

function readNumber(reader: ByteReader, own: Uint32Array, numberOf: (word: string) => number) {
  const number = reader.varint();
  return number === 0 ? numberOf(reader.text()) : (own[number - 1] ?? failRow());
}
