// The weights of a model of categories come in, bytes go out, and back: a word's vector in four bits a
// number. What is cut or something else is refused, never read in part.

/**
 * A linear model in two steps. A word has a vector of `width` numbers; a paper's is the sum of its
 * words' times 1 + ln count, by the length of these; a reading is a row for each category, the last
 * number of which stands alone. Words are told by their hashes.
 */
export interface CategoryWeights {
  categories: readonly string[];
  width: number;
  /** In ascending order. */
  hashes: Uint32Array;
  /** `width` for each hash. */
  words: Float32Array;
  /** `width` + 1 for each category: which one is the first (softmax). */
  first: Float32Array;
  /** The same: which ones are there (a logistic each). */
  listed: Float32Array;
}

export class CategoryModelError extends Error {
  override name = 'CategoryModelError';
}

/** "CTG", and the version of the format. */
const MAGIC = 0x01475443;
/** Numbers of a word's vector are whole ones from -STEPS to STEPS: four bits. */
const STEPS = 7;
/** The largest number of a word's vector is 2^(byte / SCALES - SCALE_ZERO). */
const SCALES = 16;
const SCALE_ZERO = 12;
const HEAD_BYTES = 20;

const scaleOf = (byte: number) => 2 ** (byte / SCALES - SCALE_ZERO);

function toScaleByte(most: number): number {
  const byte = Math.ceil((Math.log2(Math.max(most, 1e-9)) + SCALE_ZERO) * SCALES);
  return Math.min(255, Math.max(0, byte));
}

/** The bytes of a model: 4 for a hash, 1 and half of `width`, which is even, for its vector. */
export function packCategoryModel(weights: CategoryWeights): Uint8Array {
  const { categories, width, hashes, words, first, listed } = weights;
  const names = new TextEncoder().encode(categories.join(' '));
  const readings = [first, listed];
  const bytes = new Uint8Array(
    HEAD_BYTES +
      names.length +
      4 * (first.length + listed.length) +
      hashes.length * (5 + width / 2),
  );
  const view = new DataView(bytes.buffer);
  let at = 0;
  const u32 = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  for (const value of [MAGIC, width, categories.length, hashes.length, names.length]) u32(value);
  bytes.set(names, at);
  at += names.length;
  for (const reading of readings) {
    for (const value of reading) {
      view.setFloat32(at, value, true);
      at += 4;
    }
  }
  for (const hash of hashes) u32(hash);
  for (let word = 0; word < hashes.length; word++) {
    const vector = words.subarray(word * width, (word + 1) * width);
    bytes[at + word] = toScaleByte(
      vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0),
    );
  }
  const scalesAt = at;
  at += hashes.length;
  for (let i = 0; i < words.length; i += 2) {
    const step = scaleOf(bytes[scalesAt + Math.floor(i / width)] ?? 0) / STEPS;
    const half = (value: number) => Math.max(-STEPS, Math.min(STEPS, Math.round(value / step))) + 8;
    bytes[at++] = half(words[i] ?? 0) | (half(words[i + 1] ?? 0) << 4);
  }
  return bytes;
}

/** The weights of a model; CategoryModelError where the bytes are none. */
export function unpackCategoryModel(bytes: Uint8Array): CategoryWeights {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < HEAD_BYTES || view.getUint32(0, true) !== MAGIC) {
    throw new CategoryModelError('these bytes are no model of categories');
  }
  const [width = 0, classes = 0, count = 0, nameBytes = 0] = [4, 8, 12, 16].map((at) =>
    view.getUint32(at, true),
  );
  const size = classes * (width + 1);
  const namesAt = HEAD_BYTES;
  const readingsAt = namesAt + nameBytes;
  const hashesAt = readingsAt + 8 * size;
  const scalesAt = hashesAt + 4 * count;
  const wordsAt = scalesAt + count;
  if (wordsAt + (count * width) / 2 !== bytes.length) {
    throw new CategoryModelError('a model of categories is cut');
  }
  const floats = (from: number) =>
    Float32Array.from({ length: size }, (_, i) => view.getFloat32(from + 4 * i, true));
  const words = new Float32Array(count * width);
  for (let i = 0; i < words.length; i += 2) {
    const step = scaleOf(bytes[scalesAt + Math.floor(i / width)] ?? 0) / STEPS;
    const pair = bytes[wordsAt + i / 2] ?? 0x88;
    words[i] = ((pair & 15) - 8) * step;
    words[i + 1] = ((pair >>> 4) - 8) * step;
  }
  return {
    categories: new TextDecoder().decode(bytes.subarray(namesAt, readingsAt)).split(' '),
    width,
    hashes: Uint32Array.from({ length: count }, (_, i) => view.getUint32(hashesAt + 4 * i, true)),
    words,
    first: floats(readingsAt),
    listed: floats(readingsAt + 4 * size),
  };
}
