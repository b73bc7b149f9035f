// Rows come in; the words that tell categories apart, and each row as numbers of them, go out. A row
// is there twice: with its abstract and with its title alone, since either is asked for.
import { readCategoryFeatures } from '../../src/topics/category-features.ts';
import type { CategoryRow } from './rows.ts';

/** Rows as numbers, one after another: row `i` is from `starts[i]` to `starts[i + 1]`. */
export interface EncodedRows {
  starts: Uint32Array;
  features: Uint32Array;
  /** 1 + ln of the count, of length one over the row. */
  values: Float32Array;
}

type Text = Pick<CategoryRow, 'title' | 'abstract'>;

/** Rows as hashes, before it is known which of them count. */
interface HashedRows {
  starts: number[];
  hashes: Uint32Array;
  counts: Uint8Array;
}

export const titleOf = ({ title }: Text): Text => ({ title, abstract: '' });

export function hashRows(rows: readonly Text[]): HashedRows {
  let hashes = new Uint32Array(1 << 20);
  let counts = new Uint8Array(1 << 20);
  const starts = [0];
  let length = 0;
  for (const { title, abstract } of rows) {
    const features = readCategoryFeatures(title, abstract, () => true);
    if (length + features.length > hashes.length) {
      const [more, moreCounts] = [
        new Uint32Array(2 * hashes.length),
        new Uint8Array(2 * hashes.length),
      ];
      more.set(hashes);
      moreCounts.set(counts);
      [hashes, counts] = [more, moreCounts];
    }
    for (const { hash, count } of features) {
      hashes[length] = hash;
      counts[length++] = Math.min(255, count);
    }
    starts.push(length);
  }
  return { starts, hashes, counts };
}

/**
 * The `most` features that tell labels apart best, by the likelihood ratio of their counts against
 * what the labels' shares alone would give (G², Dunning 1993); each of at least `least` rows.
 */
export function chooseFeatures(
  { starts, hashes }: HashedRows,
  labels: readonly (readonly number[])[],
  { most, least, classes }: { most: number; least: number; classes: number },
): Uint32Array {
  const rowsWith = new Map<number, number>();
  for (let i = 0; i < (starts.at(-1) ?? 0); i++) {
    const hash = hashes[i] ?? 0;
    rowsWith.set(hash, (rowsWith.get(hash) ?? 0) + 1);
  }
  const common = [...rowsWith].filter(([, rows]) => rows >= least).map(([hash]) => hash);
  const places = new Map(common.map((hash, place) => [hash, place]));
  const table = new Float64Array(common.length * classes);
  const all = new Float64Array(classes);
  labels.forEach((own, row) => {
    for (const label of own) all[label] = (all[label] ?? 0) + 1;
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
      const place = places.get(hashes[i] ?? 0);
      if (place === undefined) continue;
      for (const label of own) {
        const at = place * classes + label;
        table[at] = (table[at] ?? 0) + 1;
      }
    }
  });
  const total = all.reduce((sum, count) => sum + count, 0);
  const scored = common.map((hash, place): [number, number] => {
    const seen = table.subarray(place * classes, (place + 1) * classes);
    const own = seen.reduce((sum, count) => sum + count, 0);
    let score = 0;
    seen.forEach((count, label) => {
      if (count > 0) score += count * Math.log((count * total) / (own * (all[label] ?? 1)));
    });
    return [hash, score];
  });
  scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return Uint32Array.from(scored.slice(0, most), ([hash]) => hash).sort();
}

export function encodeRows(
  { starts, hashes, counts }: HashedRows,
  places: ReadonlyMap<number, number>,
): EncodedRows {
  const encoded: EncodedRows = {
    starts: new Uint32Array(starts.length),
    features: new Uint32Array(starts.at(-1) ?? 0),
    values: new Float32Array(starts.at(-1) ?? 0),
  };
  let length = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = length;
    let square = 0;
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
      const place = places.get(hashes[i] ?? 0);
      if (place === undefined) continue;
      const value = 1 + Math.log(counts[i] ?? 1);
      encoded.features[length] = place;
      encoded.values[length++] = value;
      square += value * value;
    }
    const norm = Math.sqrt(square) || 1;
    for (let i = from; i < length; i++) encoded.values[i] = (encoded.values[i] ?? 0) / norm;
    encoded.starts[row + 1] = length;
  }
  return encoded;
}
