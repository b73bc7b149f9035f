// What is known of each of a day's papers comes in, their order goes out, with the parts that made it. Pure; every
// weight stands here and is shown to the reader as it stands.

/** What each part counts. Nearness is in standard deviations of the day, the others go from 0 to 1. */
export interface DigestWeights {
  near: number;
  followed: number;
  authors: number;
  trending: number;
}

/** As long as the reader sets no others. */
export const digestWeights: DigestWeights = { near: 1, followed: 1, authors: 1, trending: 1 };
export const MOST_WEIGHT = 5;

/** So many votes are as trending as it gets; how long until half of it is gone. */
export const trendingVotes = 255;
export const trendingHours = 48;

export interface DigestFacts {
  near: number;
  /** Whether it is of a topic that the reader follows. */
  isFollowed: boolean;
  /** Whether one whom the reader follows wrote it. */
  isByFollowed: boolean;
  upvotes: number;
  /** Since it is listed. */
  hours: number;
}

/** What each part adds to the score. */
export type DigestParts = DigestWeights;

/** log2(1 + votes) / log2(1 + {@link trendingVotes}), at most 1, halved every {@link trendingHours}. */
export function trendingOf({ upvotes, hours }: Pick<DigestFacts, 'upvotes' | 'hours'>): number {
  const height = Math.log2(1 + Math.max(0, upvotes)) / Math.log2(1 + trendingVotes);
  return Math.min(1, height) * 0.5 ** (Math.max(0, hours) / trendingHours);
}

export function partsOf(facts: DigestFacts, weights: DigestWeights = digestWeights): DigestParts {
  return {
    near: weights.near * facts.near,
    followed: facts.isFollowed ? weights.followed : 0,
    authors: facts.isByFollowed ? weights.authors : 0,
    trending: weights.trending * trendingOf(facts),
  };
}

/** The highest sum first; equals stay in the order in which they came. */
export function rankDigest<Paper extends { facts: DigestFacts }>(
  papers: readonly Paper[],
  weights: DigestWeights = digestWeights,
): (Paper & { parts: DigestParts; score: number })[] {
  const scored = papers.map((paper) => {
    const parts = partsOf(paper.facts, weights);
    const score = parts.near + parts.followed + parts.authors + parts.trending;
    return { ...paper, parts, score };
  });
  return scored.sort((a, b) => b.score - a.score);
}
