// The vectors of papers come in with the cells that they stand in, two sections go out; and back: the
// rows of a cell are one range, so what is near in meaning is read together. Rows without a vector
// stand last and take no room.
import type { PaperVector, TermVectors } from '../term-vectors.ts';
import { unpackVector } from '../term-vectors.ts';
import { ByteReader, ByteWriter, SegmentError } from './bytes.ts';
import type { Header } from './container.ts';
import type { Read } from './page-source.ts';

/** The model that vectors are of, as far as a segment must know it. */
export type ModelOfVectors = Pick<TermVectors, 'stamp' | 'dimensions' | 'cells'>;

/** The vectors of all rows, as a segment is made of them. */
export interface RowVectors extends ModelOfVectors {
  /** The cell of a row; `cells` for a row without a vector. They rise with the rows. */
  cellOf(ordinal: number): number;
  /** Its vector, two numbers a byte; null for a row without one. */
  packedOf(ordinal: number): Uint8Array | null;
}

/** Stamp and dimensions of the model, then how many rows stand in each cell; and the vectors. */
export function packVectors(papers: number, rows: RowVectors) {
  const held = new Uint32Array(rows.cells);
  const vectors = new ByteWriter(1024 + (papers * rows.dimensions) / 2);
  for (let ordinal = 0; ordinal < papers; ordinal++) {
    const packed = rows.packedOf(ordinal);
    if (!packed) continue;
    const cell = rows.cellOf(ordinal);
    held[cell] = (held[cell] ?? 0) + 1;
    vectors.bytes(packed);
  }
  const cells = new ByteWriter();
  cells.u32(rows.stamp);
  cells.u32(rows.dimensions);
  for (const count of held) cells.varint(count);
  return { cells: cells.finish(), vectors: vectors.finish() };
}

/** The cells of a segment. */
export interface CellTable extends ModelOfVectors {
  /** The row that each cell begins at, and the end of the last one: behind it no row has a vector. */
  starts: Uint32Array;
  /** The cell of a row; `cells` for a row without a vector. */
  cellOf(ordinal: number): number;
}

/** Null where the segment was made without a model. */
export function openCellTable(bytes: Uint8Array, papers: number): CellTable | null {
  if (bytes.length === 0) return null;
  const reader = new ByteReader(bytes);
  const [stamp, dimensions] = [reader.u32(), reader.u32()];
  const found = [0];
  for (let end = 0; !reader.isDone; ) {
    end += reader.varint();
    found.push(end);
  }
  if ((found.at(-1) ?? 0) > papers) throw new SegmentError('cells hold more rows than there are');
  const starts = Uint32Array.from(found);
  const cells = starts.length - 1;
  return {
    ...{ stamp, dimensions, cells, starts },
    cellOf(ordinal) {
      let [low, high] = [0, cells];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((starts[middle + 1] ?? 0) <= ordinal) low = middle + 1;
        else high = middle;
      }
      return low;
    },
  };
}

/** Vectors that are read together, 8 KB of them: a few hundred rows in a segment are few readings. */
const BLOCK_ROWS = 128;

/** What a pair of numbers adds to the square of a vector's length stands so far above the products. */
const SQUARE = 2 ** 16;

/**
 * For each byte of a vector and each value of it what its two numbers add: to the product with the asked
 * vector, and {@link SQUARE} times to the square of their own length. Both stay exact in 32 bits.
 */
function tabulate(asked: PaperVector): Int32Array {
  const table = new Int32Array(256 * (asked.length >> 1));
  for (let i = 0; i < table.length; i++) {
    const [low, high] = [(i & 15) - 8, ((i >>> 4) & 15) - 8];
    const place = 2 * (i >>> 8);
    const product = low * (asked[place] ?? 0) + high * (asked[place + 1] ?? 0);
    table[i] = SQUARE * (low * low + high * high) + product;
  }
  return table;
}

export interface PaperVectors {
  /** Null where the segment has no vectors; `undefined` where they must be loaded first. */
  openTable(read: Read): CellTable | null | undefined;
  /** Has the vectors of a range of rows brought in. */
  want(read: Read, table: CellTable, from: number, to: number): void;
  /**
   * The cosine of an asked vector with each row's; 0 where a row has none. Null where something must
   * be loaded first; then all that is missing has been asked for.
   */
  cosines(
    read: Read,
    table: CellTable,
    asked: PaperVector,
    rows: ArrayLike<number>,
  ): Float64Array | null;
  /** A row's own; null where it has none, `undefined` where it must be loaded first. */
  readVector(read: Read, table: CellTable, ordinal: number): PaperVector | null | undefined;
}

export function openPaperVectors({ papers, sections }: Header): PaperVectors {
  const { from, to } = sections.vectors;
  let known: CellTable | null | undefined;

  function openTable(read: Read): CellTable | null | undefined {
    if (known !== undefined) return known;
    const bytes = read(sections.cells.from, sections.cells.to);
    if (!bytes) return undefined;
    known = openCellTable(bytes, papers);
    const size = known ? ((known.starts.at(-1) ?? 0) * known.dimensions) / 2 : 0;
    if (size !== to - from) throw new SegmentError('a segment has not as many vectors as rows');
    return known;
  }

  function readBlock(read: Read, { starts, dimensions }: CellTable, block: number) {
    const last = Math.min((block + 1) * BLOCK_ROWS, starts.at(-1) ?? 0);
    const half = dimensions / 2;
    return read(from + block * BLOCK_ROWS * half, from + last * half);
  }

  return {
    openTable,
    want(read, table, first, end) {
      if (first === end) return;
      for (let block = Math.floor(first / BLOCK_ROWS); block * BLOCK_ROWS < end; block++) {
        readBlock(read, table, block);
      }
    },
    cosines(read, table, asked, rows) {
      const half = table.dimensions / 2;
      const end = table.starts.at(-1) ?? 0;
      const cosines = new Float64Array(rows.length);
      const length = Math.sqrt(asked.reduce((sum, step) => sum + step * step, 0));
      const added = tabulate(asked);
      let isWhole = true;
      let [block, bytes]: [number, Uint8Array | null] = [-1, null];
      for (let i = 0; i < rows.length; i++) {
        const row = rows[i] ?? 0;
        if (row >= end) continue;
        if (Math.floor(row / BLOCK_ROWS) !== block) {
          block = Math.floor(row / BLOCK_ROWS);
          bytes = readBlock(read, table, block);
          isWhole &&= bytes !== null;
        }
        if (bytes === null) continue;
        const at = (row - block * BLOCK_ROWS) * half;
        let sums = 0;
        for (let j = 0; j < half; j++) sums += added[(j << 8) | (bytes[at + j] ?? 0x88)] ?? 0;
        const dot = (sums << 16) >> 16;
        const square = (sums - dot) / SQUARE;
        const norm = length * Math.sqrt(square);
        cosines[i] = norm > 0 ? dot / norm : 0;
      }
      return isWhole ? cosines : null;
    },
    readVector(read, table, ordinal) {
      if (ordinal >= (table.starts.at(-1) ?? 0)) return null;
      const block = Math.floor(ordinal / BLOCK_ROWS);
      const at = ((ordinal - block * BLOCK_ROWS) * table.dimensions) / 2;
      const bytes = readBlock(read, table, block);
      return bytes ? unpackVector(bytes.subarray(at, at + table.dimensions / 2)) : undefined;
    },
  };
}
