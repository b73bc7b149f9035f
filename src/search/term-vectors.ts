// The model of nearness in meaning comes in as bytes: a vector for each stem. The stems of a paper
// come in, its own vector goes out, in so few steps that it is kept with the paper. Whole numbers
// decide everything that is stored or compared, so the same paper gives the same bytes everywhere.
import { ByteReader, ByteWriter, SegmentError } from './segment/bytes.ts';
import { sumOf } from './segment/container.ts';
import { toNumbers } from './segment/fingerprint.ts';
import { BLOCK_TERMS, openTermIndex, packTerms, walkBlock } from './segment/term-blocks.ts';

/** A number of a vector is a whole one from -STEPS to STEPS: four bits. */
export const STEPS = 7;

/** One number a dimension, each from -{@link STEPS} to {@link STEPS}; only directions mean anything. */
export type PaperVector = Int8Array;

export interface TermVectors {
  /** Names the model: vectors of two models say nothing of each other. */
  readonly stamp: number;
  readonly dimensions: number;
  /** Neighbourhoods that the model parts all papers into, in an order in which near ones stand near. */
  readonly cells: number;
  /**
   * The vector of a paper: the sum over its stems of (1 + ln count) times the stem's vector, in
   * steps. Null where no stem of the paper has one.
   */
  vectorOf(stems: readonly { stem: string; count: number }[]): PaperVector | null;
  /** The cell whose centre is nearest, from 0 to `cells` - 1. */
  cellOf(vector: PaperVector): number;
  /** The cells whose centres are nearest, nearest first. */
  cellsNear(vector: PaperVector, most: number): number[];
  /** What a stem alone would say; null for one that the model does not know. */
  stemVector(stem: string): PaperVector | null;
  /**
   * What a stem that stands so often in a paper adds to the dot product of the paper's vector,
   * before it was brought to steps, with another vector; 0 for a stem that the model does not know.
   */
  partOf(stem: string, count: number, other: PaperVector): number;
}

/** "TVC", and the version of the format. */
const MAGIC = 0x01435654;

/** Two numbers a byte, the first in the lower half, each raised by 8. */
export function packVector(vector: PaperVector): Uint8Array {
  return Uint8Array.from({ length: vector.length / 2 }, (_, i) => {
    return ((vector[2 * i] ?? 0) + 8) | (((vector[2 * i + 1] ?? 0) + 8) << 4);
  });
}

export function unpackVector(bytes: Uint8Array): PaperVector {
  const vector = new Int8Array(2 * bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const pair = bytes[i] ?? 0x88;
    vector[2 * i] = (pair & 15) - 8;
    vector[2 * i + 1] = (pair >>> 4) - 8;
  }
  return vector;
}

/** The direction of any numbers in steps: the largest becomes {@link STEPS}. Null where all are zero. */
export function toSteps(values: ArrayLike<number>): PaperVector | null {
  let most = 0;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i] ?? 0));
  if (!(most > 0)) return null;
  const steps = new Int8Array(values.length);
  for (let i = 0; i < values.length; i++) steps[i] = Math.round(((values[i] ?? 0) / most) * STEPS);
  return steps;
}

function dot(a: Int8Array, b: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

/** The same of one that is still packed: a relative is compared with each of the asked terms. */
function dotPacked(packed: Uint8Array, b: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < packed.length; i++) {
    const pair = packed[i] ?? 0x88;
    sum += ((pair & 15) - 8) * (b[2 * i] ?? 0) + ((pair >>> 4) - 8) * (b[2 * i + 1] ?? 0);
  }
  return sum;
}

/** Cosine of two vectors, from -1 to 1. */
export function cosineOf(a: PaperVector, b: PaperVector): number {
  const norm = Math.sqrt(dot(a, a) * dot(b, b));
  return norm > 0 ? dot(a, b) / norm : 0;
}

/**
 * Packs a model. `stems`: a vector of any length each, all of one number of dimensions, which is
 * even. `centres`: those of the cells, in their order.
 */
export function packTermVectors(
  stems: ReadonlyMap<string, ArrayLike<number>>,
  centres: readonly ArrayLike<number>[],
): Uint8Array {
  const dimensions = [...stems.values()][0]?.length ?? 0;
  const ordered = [...stems].sort(([a], [b]) => (a < b ? -1 : 1));
  const names = packTerms();
  const vectors = new ByteWriter();
  const scales = new Float32Array(ordered.length);
  ordered.forEach(([stem, values], i) => {
    names.add(stem, 0, () => {});
    const steps = toSteps(values) ?? new Int8Array(dimensions);
    scales[i] = Math.max(...Array.from(values, Math.abs)) / STEPS;
    vectors.bytes(packVector(steps));
  });
  for (const centre of centres) {
    vectors.bytes(packVector(toSteps(centre) ?? new Int8Array(dimensions)));
  }
  const { index, blocks } = names.finish();
  const writer = new ByteWriter();
  const head = [MAGIC, dimensions, ordered.length, centres.length, index.length, blocks.length];
  for (const number of head) writer.u32(number);
  for (const bits of new Uint32Array(scales.buffer)) writer.u32(bits);
  writer.bytes(index);
  writer.bytes(blocks);
  writer.bytes(vectors.finish());
  return writer.finish();
}

/** Places of stems that are remembered: all of the model, and as many that it does not know. */
const MOST_KNOWN = 40_000;

/** Centres whose sums are carried in one number, each in so much of it. */
const [ABREAST, ROOM] = [3, 2 ** 16];
/** So many products of two steps stay below half of that room. */
const MOST_DIMENSIONS = 512;

/**
 * How near each centre is to a vector: the cosine, but for the vector's own length. Papers are put in
 * their cells by the hundred thousand, so three sums of whole numbers are made in one: four times as
 * fast as one by one, and exact, since a double holds 53 bits.
 */
function openCentres(packed: Uint8Array, dimensions: number) {
  const centres = unpackVector(packed);
  const count = centres.length / dimensions;
  const lengths = new Float64Array(count);
  const columns = new Float64Array(Math.ceil(count / ABREAST) * dimensions);
  for (let cell = 0; cell < count; cell++) {
    const centre = centres.subarray(cell * dimensions, (cell + 1) * dimensions);
    lengths[cell] = Math.sqrt(dot(centre, centre)) || 1;
    const start = Math.floor(cell / ABREAST) * dimensions;
    centre.forEach((step, i) => {
      columns[start + i] = (columns[start + i] ?? 0) + step * ROOM ** (cell % ABREAST);
    });
  }
  return (vector: PaperVector): Float64Array => {
    const wide = Float64Array.from(vector);
    const near = new Float64Array(count);
    for (let cell = 0; cell < count; cell += ABREAST) {
      const start = (cell / ABREAST) * dimensions;
      let sums = 0;
      for (let i = 0; i < dimensions; i++) sums += (columns[start + i] ?? 0) * (wide[i] ?? 0);
      for (let i = cell; i < Math.min(cell + ABREAST, count); i++) {
        const rest = Math.round(sums / ROOM);
        near[i] = (sums - rest * ROOM) / (lengths[i] ?? 1);
        sums = rest;
      }
    }
    return near;
  };
}

/** Opens a model over its bytes, which it keeps; SegmentError where they are no such model. */
export function openTermVectors(bytes: Uint8Array): TermVectors {
  const reader = new ByteReader(bytes);
  if (reader.u32() !== MAGIC) throw new SegmentError('these bytes are no model of terms');
  const dimensions = reader.u32();
  const count = reader.u32();
  const cells = reader.u32();
  const indexLength = reader.u32();
  const blocksLength = reader.u32();
  const half = dimensions / 2;
  const indexAt = reader.at + 4 * count;
  const blocksAt = indexAt + indexLength;
  const vectorsAt = blocksAt + blocksLength;
  const isWhole = vectorsAt + (count + cells) * half === bytes.length;
  if (!isWhole || dimensions > MOST_DIMENSIONS) {
    throw new SegmentError('a model of terms is cut');
  }
  const scales = new Float32Array(toNumbers(bytes.slice(reader.at, indexAt)).buffer);
  const index = openTermIndex(bytes.subarray(indexAt, blocksAt));
  const packed = (place: number) =>
    bytes.subarray(vectorsAt + place * half, vectorsAt + (place + 1) * half);
  const nearnessOf = openCentres(bytes.subarray(vectorsAt + count * half), dimensions);
  const places = new Map<string, number>();

  /** Reads a block at a time: its neighbours are asked for as well before long. */
  function placeOf(stem: string): number {
    const known = places.get(stem);
    if (known !== undefined) return known;
    // A text has words that no other has: what is not there is remembered for a while only.
    if (places.size > MOST_KNOWN) places.clear();
    const block = index.blockOf(stem);
    if (block >= 0) {
      const from = blocksAt + (index.starts[block] ?? 0);
      const to = blocksAt + (index.starts[block + 1] ?? 0);
      walkBlock(bytes.subarray(from, to), (term, _, place) => {
        places.set(term, block * BLOCK_TERMS + place);
        return true;
      });
    }
    const place = places.get(stem) ?? -1;
    places.set(stem, place);
    return place;
  }

  return {
    stamp: sumOf(bytes),
    dimensions,
    cells,
    vectorOf(stems) {
      const sum = new Float64Array(dimensions);
      for (const { stem, count: times } of stems) {
        const place = placeOf(stem);
        if (place < 0 || times <= 0) continue;
        const weight = (1 + Math.log(times)) * (scales[place] ?? 0);
        const own = packed(place);
        for (let i = 0; i < half; i++) {
          const pair = own[i] ?? 0x88;
          sum[2 * i] = (sum[2 * i] ?? 0) + weight * ((pair & 15) - 8);
          sum[2 * i + 1] = (sum[2 * i + 1] ?? 0) + weight * ((pair >>> 4) - 8);
        }
      }
      return toSteps(sum);
    },
    cellOf(vector) {
      let [best, most] = [0, Number.NEGATIVE_INFINITY];
      nearnessOf(vector).forEach((near, cell) => {
        if (near > most) [best, most] = [cell, near];
      });
      return best;
    },
    cellsNear(vector, most) {
      const near = nearnessOf(vector);
      const ordered = Uint32Array.from(near, (_, cell) => cell).sort((a, b) => {
        return (near[b] ?? 0) - (near[a] ?? 0) || a - b;
      });
      return [...ordered.subarray(0, most)];
    },
    stemVector(stem) {
      const place = placeOf(stem);
      return place < 0 ? null : unpackVector(packed(place));
    },
    partOf(stem, times, other) {
      const place = placeOf(stem);
      if (place < 0 || times <= 0) return 0;
      return (1 + Math.log(times)) * (scales[place] ?? 0) * dotPacked(packed(place), other);
    },
  };
}
