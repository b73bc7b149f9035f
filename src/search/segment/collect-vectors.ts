// The stems of papers come in one paper after another, the vector and the cell of each are kept, and go
// out in the order of a segment.
import type { TermVectors } from '../term-vectors.ts';
import { packVector } from '../term-vectors.ts';
import { ByteWriter } from './bytes.ts';
import type { StemCounts } from './collect-stems.ts';
import { growingNumbers } from './growing.ts';
import type { RowVectors } from './paper-vectors.ts';

export function collectVectors(model: TermVectors) {
  const { stamp, dimensions, cells } = model;
  const size = dimensions / 2;
  const packed = new ByteWriter();
  const cellsOf = growingNumbers();
  const none = new Uint8Array(size);
  const cellOf = (place: number) => cellsOf.slice(place, place + 1)[0] ?? cells;

  return {
    /** Takes the next paper in. */
    add(stems: StemCounts) {
      const vector = model.vectorOf(stems);
      packed.bytes(vector ? packVector(vector) : none);
      cellsOf.push(vector ? model.cellOf(vector) : cells);
    },
    /** The cell of the paper that came at a place; `cells` of the model where it has no vector. */
    cellOf,
    /** `order`: rows by the places at which they came. */
    inOrder(order: Uint32Array): RowVectors {
      const all = packed.finish();
      const placeAt = (ordinal: number) => order[ordinal] ?? 0;
      return {
        ...{ stamp, dimensions, cells },
        cellOf: (ordinal) => cellOf(placeAt(ordinal)),
        packedOf(ordinal) {
          const place = placeAt(ordinal);
          return cellOf(place) < cells ? all.subarray(place * size, (place + 1) * size) : null;
        },
      };
    },
  };
}
