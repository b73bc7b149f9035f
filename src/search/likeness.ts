// Two texts or lists come in, how alike they are goes out, 0 to 1. Pure arithmetic: no thresholds
// and no judgement here.

/** Counts of the three-letter pieces of a text. */
export interface Trigrams {
  /** By the piece; one of common letters as a number, ten bits each, which is found much faster. */
  counts: ReadonlyMap<number | string, number>;
  /** The sum of the squares of the counts. */
  square: number;
}

const COMMON_BITS = 10;
const PIECE_MASK = 2 ** (3 * COMMON_BITS) - 1;

/** Counts of three-letter pieces of " text ", so that word ends count too. */
export function trigramsOf(text: string): Trigrams {
  const padded = ` ${text} `;
  const counts = new Map<number | string, number>();
  let [square, packed, common] = [0, 0, 0];
  for (let i = 0; i < padded.length; i++) {
    const unit = padded.charCodeAt(i);
    common = unit < 2 ** COMMON_BITS ? common + 1 : 0;
    packed = ((packed << COMMON_BITS) | unit) & PIECE_MASK;
    if (i < 2) continue;
    const piece = common >= 3 ? packed : padded.slice(i - 2, i + 1);
    const before = counts.get(piece) ?? 0;
    counts.set(piece, before + 1);
    square += 2 * before + 1;
  }
  return { counts, square };
}

/** Cosine of the angle between two count vectors; 0 where one is empty. */
export function cosine(a: Trigrams, b: Trigrams): number {
  let dot = 0;
  for (const [piece, count] of a.counts) dot += count * (b.counts.get(piece) ?? 0);
  const scale = Math.sqrt(a.square * b.square);
  return scale === 0 ? 0 : dot / scale;
}

/** Whether {@link cosine} is at least `least`, above 0; looks no further once it cannot be. */
export function reachesCosine(a: Trigrams, b: Trigrams, least: number): boolean {
  const wanted = least * Math.sqrt(a.square * b.square);
  if (wanted === 0) return false;
  // What of `a` has no twin adds nothing, and the rest no more than its length times the other's.
  let spare = a.square * (1 - least * least) + SLACK;
  let dot = 0;
  for (const [piece, count] of a.counts) {
    const twin = b.counts.get(piece);
    if (twin !== undefined) dot += count * twin;
    else {
      spare -= count * count;
      if (spare < 0) return false;
    }
  }
  return dot / Math.sqrt(a.square * b.square) >= least;
}

/** Squares are whole numbers: so little cannot be lost by rounding. */
const SLACK = 0.5;

/** Of what one count vector counts, the share that another counts too; 0 for an empty one. */
export function shareHeld(own: Trigrams, other: Trigrams): number {
  let all = 0;
  let held = 0;
  for (const [piece, count] of own.counts) {
    all += count;
    held += Math.min(count, other.counts.get(piece) ?? 0);
  }
  return all === 0 ? 0 : held / all;
}

// Three rows of the table of distances, kept between calls: this is the inner loop of a typed search.
let rows = [new Uint16Array(128), new Uint16Array(128), new Uint16Array(128)] as const;

/**
 * Letters to insert, delete, replace or swap with their neighbour to turn `a` into `b`
 * (Damerau-Levenshtein, optimal string alignment).
 */
export function editsBetween(a: string, b: string): number {
  const width = b.length + 1;
  if (rows[0].length < width) {
    rows = [new Uint16Array(width), new Uint16Array(width), new Uint16Array(width)];
  }
  let [twoBack, last, row] = rows;
  for (let j = 0; j < width; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    const before = a.charCodeAt(i - 2);
    row[0] = i;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let best = (last[j - 1] ?? 0) + (unit === other ? 0 : 1);
      const lost = (last[j] ?? 0) + 1;
      const added = (row[j - 1] ?? 0) + 1;
      if (lost < best) best = lost;
      if (added < best) best = added;
      if (i > 1 && j > 1 && unit === b.charCodeAt(j - 2) && before === other) {
        const swapped = (twoBack[j - 2] ?? 0) + 1;
        if (swapped < best) best = swapped;
      }
      row[j] = best;
    }
    [twoBack, last, row] = [last, row, twoBack];
  }
  return last[b.length] ?? 0;
}

/** {@link editsBetween} of at most 1, in one pass: what follows the first difference must agree. */
export function isWithinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short.charCodeAt(i) === long.charCodeAt(i)) i += 1;
  if (i === long.length) return true;
  if (short.length < long.length) return short.slice(i) === long.slice(i + 1);
  if (short.slice(i + 1) === long.slice(i + 1)) return true;
  return (
    short.charCodeAt(i) === long.charCodeAt(i + 1) &&
    short.charCodeAt(i + 1) === long.charCodeAt(i) &&
    short.slice(i + 2) === long.slice(i + 2)
  );
}

/** Shared weight over all weight of two word sets. */
export function weightedJaccard(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weight: (word: string) => number,
): number {
  let shared = 0;
  let all = 0;
  for (const word of a) {
    all += weight(word);
    if (b.has(word)) shared += weight(word);
  }
  for (const word of b) if (!a.has(word)) all += weight(word);
  return all === 0 ? 0 : shared / all;
}
