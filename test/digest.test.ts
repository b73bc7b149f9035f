// The digest's order: near to what was saved before far, recent saves before old ones, followed topics and votes by
// the formula that the reader is shown; and nothing is said where too little is known.
import { describe, expect, it } from 'vitest';
import { type ComparedPaper, LEAST_SAVED, scoreNearness } from '../src/digest/nearness.ts';
import {
  partsOf,
  rankDigest,
  trendingHours,
  trendingOf,
  trendingVotes,
} from '../src/digest/rank-digest.ts';
import { DAY_MS, MONDAY } from './harness/feed-world.ts';

const of = (words: string, vector: number[] = [0, 0]): ComparedPaper => ({
  stems: words.split(' ').map((stem) => ({ stem, impact: 200 })),
  vector: Int8Array.from(vector),
});
const saved = (words: string, vector?: number[], savedAt = MONDAY) => ({
  ...of(words, vector),
  savedAt,
});
const ask = (question: Partial<Parameters<typeof scoreNearness>[0]>) =>
  scoreNearness({ saved: [], news: [], shareOf: () => 0.01, now: MONDAY, ...question });

describe('nearness to what was saved', () => {
  const news = [of('rivers stones'), of('whale song'), of('the song'), of('the of')];

  it('counts words that several saved papers have, and not those of one alone', () => {
    const whales = ['whale song the', 'whale song of', 'whale rivers the'].map((words) =>
      saved(words),
    );
    const scores = ask({ saved: whales, news });
    expect(scores.indexOf(Math.max(...scores))).toBe(1);
    expect(scores[0]).toBeLessThan(scores[2] ?? 0);
  });

  it('counts no word that the day is full of', () => {
    const day = [...Array.from({ length: 40 }, () => of('model the')), of('whale the')];
    const own = ['whale model', 'whale model', 'model the'].map((words) => saved(words));
    const scores = ask({ saved: own, news: day });
    expect(scores.at(-1)).toBeGreaterThan(scores[0] ?? 0);
  });

  it('counts meaning where no word is shared', () => {
    const own = [1, 2, 3].map(() => saved('a b', [100, 10]));
    const scores = ask({ saved: own, news: [of('x', [-50, 100]), of('y', [90, 5])] });
    expect(scores[1]).toBeGreaterThan(scores[0] ?? 0);
  });

  it('lets a recent save count more than an old one', () => {
    const old = MONDAY - 400 * DAY_MS;
    const both = (first: number, second: number) => [
      ...[1, 2, 3].map(() => saved('whale song', [100, 0], first)),
      ...[1, 2, 3].map(() => saved('river stone', [0, 100], second)),
    ];
    const papers = [of('whale song', [100, 0]), of('river stone', [0, 100])];
    const [whale = 0, river = 0] = ask({ saved: both(MONDAY, old), news: papers });
    expect(whale).toBeGreaterThan(river);
    const [later = 0, earlier = 0] = ask({ saved: both(old, MONDAY), news: papers });
    expect(earlier).toBeGreaterThan(later);
  });

  it('is less for what is like a paper of which less is wished, whatever was saved', () => {
    const whales = [1, 2, 3].map(() => saved('whale song'));
    const papers = [of('whale song', [100, 0]), of('whale tank', [0, 100]), of('stone', [50, 50])];
    const less = [saved('whale song', [100, 0])];
    const [plain = 0] = ask({ saved: whales, news: papers });
    const [lessened = 0, other = 0] = ask({ saved: whales, less, news: papers });
    expect(lessened).toBeLessThan(plain);
    expect(other).toBeGreaterThan(ask({ saved: whales, news: papers })[1] ?? 0);
    const alone = ask({ saved: [], less, news: papers });
    expect(alone.indexOf(Math.min(...alone))).toBe(0);
  });

  it('says nothing where fewer than three are saved, and nothing that is no number', () => {
    const few = Array.from({ length: LEAST_SAVED - 1 }, () => saved('whale song'));
    expect(ask({ saved: few, news })).toEqual([0, 0, 0, 0]);
    const bare = { stems: [], vector: null };
    const odd = ask({
      saved: [1, 2, 3].map(() => ({ ...bare, savedAt: 0 })),
      news: [bare, ...news],
    });
    expect(odd.every(Number.isFinite)).toBe(true);
    expect(ask({ saved: [1, 2, 3].map(() => saved('a')), news: [] })).toEqual([]);
  });
});

describe('the sum that is shown', () => {
  it('counts each part as the reader has set it', () => {
    const facts = {
      near: 2,
      isFollowed: true,
      isByFollowed: true,
      upvotes: trendingVotes,
      hours: 0,
    };
    const weights = { near: 0.5, followed: 3, authors: 0, trending: 2 };
    expect(partsOf(facts, weights)).toEqual({ near: 1, followed: 3, authors: 0, trending: 2 });
    expect(rankDigest([{ facts }], weights)[0]?.score).toBe(6);
  });

  it('has trending as log2 of the votes, halved every two days, from 0 to 1', () => {
    expect(trendingOf({ upvotes: trendingVotes, hours: 0 })).toBe(1);
    expect(trendingOf({ upvotes: trendingVotes, hours: trendingHours })).toBe(0.5);
    expect(trendingOf({ upvotes: 15, hours: 0 })).toBe(0.5);
    expect(trendingOf({ upvotes: 0, hours: 0 })).toBe(0);
    expect(trendingOf({ upvotes: 100_000, hours: -5 })).toBe(1);
  });

  it('puts the highest first and leaves equals as they came', () => {
    const facts = { near: 0, isFollowed: false, isByFollowed: false, upvotes: 0, hours: 0 };
    const papers = [
      { key: 'a', facts },
      { key: 'followed', facts: { ...facts, isFollowed: true } },
      { key: 'author', facts: { ...facts, isByFollowed: true, upvotes: 3 } },
      { key: 'near', facts: { ...facts, near: 2 } },
      { key: 'voted', facts: { ...facts, upvotes: 15 } },
      { key: 'b', facts },
      { key: 'far', facts: { ...facts, near: -1 } },
    ];
    const ranked = rankDigest(papers);
    expect(ranked.map(({ key }) => key)).toEqual([
      'near',
      'author',
      'followed',
      'voted',
      'a',
      'b',
      'far',
    ]);
    for (const { facts: own, parts, score } of ranked) {
      expect(parts).toEqual(partsOf(own));
      expect(score).toBe(parts.near + parts.followed + parts.authors + parts.trending);
    }
  });
});
