// Containers come in, one container of their living rows goes out: byte for byte what a build of the
// same papers gives. No paper's text is needed, and one part of all is in memory at a time.
import type { Assembly, PostingLists, Texts } from './assemble.ts';
import { assemble } from './assemble.ts';
import type { ByteReader } from './bytes.ts';
import { SegmentError } from './bytes.ts';
import type { Container, SectionName } from './container.ts';
import { readHeader } from './container.ts';
import { growingNumbers, namedNumbers } from './growing.ts';
import type { MergeSource } from './merge-lists.ts';
import { openListMerge } from './merge-lists.ts';
import type { Origins } from './merge-rows.ts';
import { openEach, openSourceRows, orderAll } from './merge-rows.ts';
import { mergeVectors, sameModel } from './merge-vectors.ts';
import type { Pace } from './pace.ts';
import type { PageSource } from './page-source.ts';
import { readWhole } from './page-source.ts';
import type { CellTable } from './paper-vectors.ts';
import { openCellTable } from './paper-vectors.ts';
import { openRecords } from './records.ts';
import { listWords } from './word-table.ts';

export interface MergeOptions {
  /** Rows to leave out, by the place of their source and their ordinal. */
  isDropped?(source: number, ordinal: number): boolean;
  pace?: Pace;
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
    openVectors: () => mergeVectors((open) => openEach(origins, open), cells),
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

function failRow(): never {
  throw new SegmentError('a row cannot be read');
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
