// A ranked list of grades comes in, how good the order is goes out. Pure arithmetic.

/** A grade from here on is relevant (CSFCube's authors: 2 and 3 of 3). */
const RELEVANT = 2;

/** Mean of the precisions at the places of the relevant; 0 where none is. */
export function averagePrecision(grades: readonly number[]): number {
  let [found, sum] = [0, 0];
  grades.forEach((grade, i) => {
    if (grade < RELEVANT) return;
    found += 1;
    sum += found / (i + 1);
  });
  return found === 0 ? 0 : sum / found;
}

/** The first place counts whole, each further one by 1 / log2 of its place. */
function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, i) => sum + grade / (i === 0 ? 1 : Math.log2(i + 1)), 0);
}

/** NDCG (Järvelin and Kekäläinen 2000) cut at a share of the list; the gain is the grade. */
export function ndcgAt(grades: readonly number[], share: number): number {
  const cut = Math.floor(share * grades.length);
  const best = gainOf([...grades].sort((a, b) => b - a).slice(0, cut));
  return best === 0 ? 0 : gainOf(grades.slice(0, cut)) / best;
}
