// Papers come in, how long the tagger takes for one goes out: by its title alone, and with its abstract.
// It runs in Node, by itself; within whole answers its time is part of `view-148k`.
import type { Paper } from '../../src/paper/paper.ts';
import { tagPaper } from '../../src/topics/tagger.ts';
import { percentile } from './figures.ts';

export interface TaggingTimes {
  /** Milliseconds a paper. */
  p50: number;
  p95: number;
  count: number;
}

type Tagged = Pick<Paper, 'title' | 'abstract'>;

/** All are tagged once before it counts: phrases are read when their first word is met. */
export function timeTagging(papers: readonly Tagged[]): TaggingTimes {
  for (const paper of papers) tagPaper(paper);
  const times = papers.map((paper) => {
    const start = performance.now();
    tagPaper(paper);
    return performance.now() - start;
  });
  return { p50: percentile(times, 0.5), p95: percentile(times, 0.95), count: times.length };
}
