// Texts and which of them are wanted come in; how a linear support vector machine over TF-IDF puts all of
// them in order goes out, made as arxiv-sanity-lite makes it. A baseline: the product does not use it.

/** A sparse row: numbers of features, and their weights. */
interface SparseRow {
  at: Int32Array;
  weights: Float64Array;
}

/** `token_pattern` and `max_features` of arxiv-sanity-lite's compute.py; C and the balance of its send_emails.py. */
const WORD = /\b[a-z_][a-z0-9_]+\b/g;
const MOST_FEATURES = 20_000;
const MOST_SHARE = 0.1;
const LEAST_TEXTS = 3;
const C = 0.01;
const PASSES = 1000;
const TOLERANCE = 1e-4;

function grams(text: string): string[] {
  const words = text.normalize('NFKD').toLowerCase().match(WORD) ?? [];
  return [...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)];
}

/** Smooth idf, sublinear counts, rows of length 1; words in more than a tenth of the texts are left out. */
export function toTfIdf(texts: readonly string[]): SparseRow[] {
  const counted = texts.map((text) => {
    const counts = new Map<string, number>();
    for (const gram of grams(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    return counts;
  });
  const frequencies = new Map<string, number>();
  for (const counts of counted) {
    for (const gram of counts.keys()) frequencies.set(gram, (frequencies.get(gram) ?? 0) + 1);
  }
  const kept = [...frequencies]
    .filter(([, n]) => n >= LEAST_TEXTS && n <= MOST_SHARE * texts.length)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_FEATURES);
  const numbers = new Map(kept.map(([gram], i) => [gram, i]));
  const idf = kept.map(([, n]) => Math.log((1 + texts.length) / (1 + n)) + 1);
  return counted.map((counts) => {
    const own = [...counts].flatMap(([gram, n]) => {
      const i = numbers.get(gram);
      return i === undefined ? [] : [[i, (1 + Math.log(n)) * (idf[i] ?? 0)] as const];
    });
    const norm = Math.hypot(...own.map(([, weight]) => weight)) || 1;
    return {
      at: Int32Array.from(own, ([i]) => i),
      weights: Float64Array.from(own, ([, weight]) => weight / norm),
    };
  });
}

/**
 * Squared hinge loss in its dual, by coordinate descent (Hsieh et al. 2008), as scikit-learn's LinearSVC
 * has it, with both classes weighed alike. Answers the decision of each row.
 */
export function decideLinear(rows: readonly SparseRow[], isWanted: readonly boolean[]): number[] {
  const wanted = isWanted.filter(Boolean).length;
  const features = 1 + Math.max(0, ...rows.map(({ at }) => at.reduce((a, b) => Math.max(a, b), 0)));
  const w = new Float64Array(features);
  let bias = 0;
  const decide = ({ at, weights }: SparseRow) => {
    let sum = bias;
    for (let j = 0; j < at.length; j++) sum += (w[at[j] ?? 0] ?? 0) * (weights[j] ?? 0);
    return sum;
  };
  const alphas = new Float64Array(rows.length);
  for (let pass = 0; pass < PASSES; pass++) {
    let largest = 0;
    for (const [i, row] of rows.entries()) {
      const sign = isWanted[i] ? 1 : -1;
      const share = rows.length / (2 * (isWanted[i] ? wanted : rows.length - wanted));
      const diagonal = 1 / (2 * C * share);
      // Rows have length 1, and the constant feature adds one.
      const length = (row.at.length > 0 ? 1 : 0) + 1;
      const before = alphas[i] ?? 0;
      const gradient = sign * decide(row) - 1 + diagonal * before;
      const after = Math.max(0, before - gradient / (length + diagonal));
      const step = sign * (after - before);
      if (step === 0) continue;
      alphas[i] = after;
      largest = Math.max(largest, Math.abs(step));
      bias += step;
      for (let j = 0; j < row.at.length; j++) {
        const at = row.at[j] ?? 0;
        w[at] = (w[at] ?? 0) + step * (row.weights[j] ?? 0);
      }
    }
    if (largest < TOLERANCE) break;
  }
  return rows.map(decide);
}
