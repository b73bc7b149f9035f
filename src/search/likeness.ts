// Two texts or lists come in, how alike they are goes out, 0 to 1. Pure arithmetic: no thresholds
// and no judgement here.

/** Counts of three-letter pieces of " text ", so that word ends count too. */
export function trigramsOf(text: string): Map<string, number> {
  const padded = ` ${text} `;
  const counts = new Map<string, number>();
  for (let i = 0; i + 3 <= padded.length; i++) {
    const piece = padded.slice(i, i + 3);
    counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}

/** Cosine of the angle between two count vectors; 0 where one is empty. */
export function cosine(a: Map<string, number>, b: Map<string, number>): number {
  let dot = 0;
  for (const [piece, count] of a) dot += count * (b.get(piece) ?? 0);
  const size = (counts: Map<string, number>) => {
    let sum = 0;
    for (const count of counts.values()) sum += count * count;
    return sum;
  };
  const scale = Math.sqrt(size(a) * size(b));
  return scale === 0 ? 0 : dot / scale;
}

/**
 * Letters to insert, delete, replace or swap with their neighbour to turn `a` into `b`
 * (Damerau-Levenshtein, optimal string alignment).
 */
export function editsBetween(a: string, b: string): number {
  let twoBack: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (twoBack[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    twoBack = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** 1 for equal texts, 0 where every letter differs. */
export function letterRatio(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editsBetween(a, b) / longest;
}

/** True where one letter is added, lost, changed or swapped with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 1 && editsBetween(a, b) === 1;
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
