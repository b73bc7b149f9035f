// Papers that sources tell of come in and are kept, known to look-up from then on; of the last days a digest goes out.
// Nothing is asked of any network here.

import type { ToldPaper } from '../corpus/fresh-papers.ts';
import { type DigestWeights, digestWeights } from '../digest/rank-digest.ts';
import type { Annotation } from '../paper/annotation.ts';
import type { SourceId } from '../paper/fresh.ts';
import type { Mention } from '../paper/mention.ts';
import { batchesOf, paperMention } from './digest-candidates.ts';
import { type DigestSources, listNews, makeDigest } from './make-digest.ts';
import type { ToldEdition } from './notice-editions.ts';

export interface FreshParts extends DigestSources {
  /** As papers join the corpus that a page has shown. */
  collect(mentions: readonly Mention[], annotations: readonly Annotation[]): Promise<void>;
  /** What is said of saved papers is noted on them. */
  noticeTold(told: readonly ToldEdition[]): Promise<void>;
}

export function openFreshWork(parts: FreshParts) {
  const { corpus, now } = parts;
  return {
    /** Kept with the day they came, and known to look-up from now on; answers how many are new here. */
    async takeFresh(all: readonly ToldPaper[], source: SourceId): Promise<number> {
      await parts.noticeTold(all);
      const told = all.filter(({ isAgain }) => !isAgain);
      for (const batch of batchesOf(told)) {
        const mentions = batch.map(({ paper }) => paperMention(paper));
        await parts.collect(mentions, await parts.annotate(mentions));
      }
      const count = await corpus.noteFresh(all, source, now());
      await corpus.pruneFresh(now());
      return count;
    },
    /** This source has nothing else to tell than the last time. */
    holdFresh: (source: SourceId) => corpus.holdFresh(source, now()),
    countFresh: () => corpus.countFresh(),
    dropFresh: (source: SourceId) => corpus.dropFresh(source),
    /** Those that came since and would stand in the digest, not put in order. */
    listNews: (since: number) => listNews(parts, since),
    /** `followed`: ids of topics. */
    getDigest: (followed: readonly string[], weights: DigestWeights = digestWeights) =>
      makeDigest(parts, { followed: new Set(followed), weights }),
  };
}
