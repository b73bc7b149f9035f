// The cells and vectors of several containers come in, those of one go out: only vectors of one model
// can stand in one segment.
import type { MergeSource } from './merge-lists.ts';
import type { CellTable, RowVectors } from './paper-vectors.ts';

export interface SourceCells {
  model: CellTable | null;
  /** Of each source; null where its vectors are of another model, or it has none. */
  tables: readonly (CellTable | null)[];
}

/** Of two models the latest source's is kept; rows of the other stand without a vector. */
export function sameModel(tables: readonly (CellTable | null)[]): SourceCells {
  const model = tables.findLast((table) => table !== null) ?? null;
  return { model, tables: tables.map((table) => (table?.stamp === model?.stamp ? table : null)) };
}

/** The same part of every source, asked for by the rows of the merged segment. */
type OpenEach = <T>(
  open: (source: MergeSource, place: number) => Promise<(ordinal: number) => T>,
) => Promise<(row: number) => T>;

export async function mergeVectors(
  openEach: OpenEach,
  { model, tables }: SourceCells,
): Promise<RowVectors | null> {
  if (!model) return null;
  const { stamp, dimensions, cells } = model;
  const half = dimensions / 2;
  const cellOf = await openEach(async (_, place) => (ordinal: number) => {
    return tables[place]?.cellOf(ordinal) ?? cells;
  });
  const packedOf = await openEach(async ({ load }, place) => {
    const bytes = tables[place] ? await load('vectors') : new Uint8Array(0);
    const ends = tables[place]?.starts.at(-1) ?? 0;
    return (ordinal: number) =>
      ordinal < ends ? bytes.subarray(ordinal * half, (ordinal + 1) * half) : null;
  });
  return { stamp, dimensions, cells, cellOf, packedOf };
}
