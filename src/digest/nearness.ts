// What the reader saved and a day's papers come in, each by its stems and its vector; how near each of the day's
// is to what was saved, and how far from what is not wished for, goes out. Pure: one pass over each, so that a thousand papers take a moment.

/** What a paper is compared by. */
export interface ComparedPaper {
  stems: readonly { stem: string; impact: number }[];
  vector: Int8Array | null;
}

export interface SavedPaper extends ComparedPaper {
  /** When it was saved, milliseconds since 1970. */
  savedAt: number;
}

/** With fewer saved papers nothing is said: two share words by chance. */
export const LEAST_SAVED = 3;
/** What was saved so long ago counts three quarters of what was saved today; long ago, one half. */
const HALF_FORGOTTEN_MS = 90 * 86_400_000;
/** Papers that stand for the language at large beside those of the day, of which there may be few. */
const AT_LARGE = 100;
/** A word of one saved paper alone says nothing of the reader. */
const LEAST_SHARED = 2;
/** What nearness to papers of which less is wished takes away. Of 0, .25, .5 and 1 the best in the set `digest`. */
export const LESS_WEIGHT = 0.25;

export interface NearnessQuestion {
  /** What was saved, and what more is wished of. */
  saved: readonly SavedPaper[];
  /** What less is wished of. */
  less?: readonly SavedPaper[];
  news: readonly ComparedPaper[];
  /** The share of all papers that a stem stands in, 0 to 1. */
  shareOf(stem: string): number;
  now: number;
}

/**
 * Nearness to what was saved, less {@link LESS_WEIGHT} of that to what is not wished for (Rocchio 1971). Each is the
 * mean of two parts, in standard deviations of the day: words, by the weights of Robertson and Sparck Jones (1976)
 * times the share of the papers that have the word; and meaning, by the cosine to what their mean vector has beyond
 * that of the day. All 0 where too little is saved.
 */
export function scoreNearness(question: NearnessQuestion): number[] {
  const { saved, less = [], news } = question;
  const toSaved =
    saved.length < LEAST_SAVED ? news.map(() => 0) : scoreToward(question, LEAST_SHARED);
  if (less.length === 0) return toSaved;
  // What one press says counts at once, each word of it.
  const toLess = scoreToward({ ...question, saved: less }, 1);
  return toSaved.map((score, i) => score - LESS_WEIGHT * (toLess[i] ?? 0));
}

function scoreToward(question: NearnessQuestion, leastShared: number): number[] {
  const voices = weighSaved(question.saved, question.now);
  const words = standardize(scoreWords(question, voices, leastShared));
  const meaning = standardize(scoreMeaning(question, voices));
  return words.map((score, i) => (score + (meaning[i] ?? 0)) / 2);
}

/** How much each saved paper counts; they add up to their number. */
function weighSaved(saved: readonly SavedPaper[], now: number): number[] {
  const raw = saved.map(({ savedAt }) => {
    return 0.5 + 0.5 * 0.5 ** (Math.max(0, now - savedAt) / HALF_FORGOTTEN_MS);
  });
  const sum = raw.reduce((a, b) => a + b, 0);
  return raw.map((weight) => (weight * saved.length) / sum);
}

function scoreWords(
  { saved, news, shareOf }: NearnessQuestion,
  voices: readonly number[],
  leastShared: number,
): number[] {
  const [own, papers] = [new Map<string, number>(), new Map<string, number>()];
  for (const [i, { stems }] of saved.entries()) {
    for (const { stem } of stems) {
      own.set(stem, (own.get(stem) ?? 0) + (voices[i] ?? 0));
      papers.set(stem, (papers.get(stem) ?? 0) + 1);
    }
  }
  const onDay = new Map<string, number>();
  for (const { stems } of news) {
    for (const { stem } of stems) onDay.set(stem, (onDay.get(stem) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [stem, count] of own) {
    if ((papers.get(stem) ?? 0) < leastShared) continue;
    const usual = (onDay.get(stem) ?? 0) + AT_LARGE * shareOf(stem);
    const odds = oddsOf(count, saved.length) / oddsOf(usual, news.length + AT_LARGE);
    weights.set(stem, (Math.max(0, Math.log(odds)) * count) / saved.length);
  }
  return news.map(({ stems }) =>
    stems.reduce((sum, { stem, impact }) => sum + impact * (weights.get(stem) ?? 0), 0),
  );
}

const oddsOf = (count: number, of: number) => (count + 0.5) / (Math.max(0, of - count) + 0.5);

function scoreMeaning({ saved, news }: NearnessQuestion, voices: readonly number[]): number[] {
  const units = news.map(({ vector }) => toUnit(vector));
  const dimensions = Math.max(0, ...[...saved, ...news].map(({ vector }) => vector?.length ?? 0));
  const mean = (vectors: readonly (Float64Array | null)[], weights?: readonly number[]) => {
    const sum = new Float64Array(dimensions);
    vectors.forEach((vector, i) => {
      const weight = (weights?.[i] ?? 1) / vectors.length;
      vector?.forEach((value, at) => {
        sum[at] = (sum[at] ?? 0) + weight * value;
      });
    });
    return sum;
  };
  const day = mean(units);
  const beyond = mean(
    saved.map(({ vector }) => toUnit(vector)),
    voices,
  ).map((value, at) => value - (day[at] ?? 0));
  return units.map(
    (unit) => unit?.reduce((sum, value, at) => sum + value * (beyond[at] ?? 0), 0) ?? 0,
  );
}

function toUnit(vector: Int8Array | null): Float64Array | null {
  if (!vector) return null;
  const values = Float64Array.from(vector);
  const length = Math.hypot(...values);
  return length > 0 ? values.map((value) => value / length) : null;
}

function standardize(scores: readonly number[]): number[] {
  const mean = scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length);
  const variance =
    scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, scores.length);
  const deviation = Math.sqrt(variance);
  return scores.map((score) => (deviation > 0 ? (score - mean) / deviation : 0));
}
