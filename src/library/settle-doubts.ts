// Matches by near titles come in, out go those that stand once abstracts were compared, where page and
// corpus both have one. No abstract is read, and no table opened, for a match that is in no doubt.
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { decideByAbstracts } from '../search/judge-abstracts.ts';
import type { TitleMatch } from '../search/match.ts';
import type { Holdings } from './holdings.ts';

export interface NearMatch {
  /** Place of the mention among those that were asked. */
  i: number;
  mention: Mention;
  match: TitleMatch;
  paper: Paper;
  /** False where the titles alone do not make it possible. */
  isNear: boolean;
}

export async function settleDoubts(
  holdings: Pick<Holdings, 'findAbstracts' | 'getTables'>,
  near: readonly NearMatch[],
): Promise<NearMatch[]> {
  const doubted = near.filter(({ mention, match }) => mention.abstract && !match.certain);
  if (doubted.length === 0) return [...near];
  const abstracts = await holdings.findAbstracts(doubted.map(({ paper }) => paper));
  if (abstracts.size === 0) return near.filter(({ isNear }) => isNear);
  const { idf } = await holdings.getTables();
  return near.flatMap((one) => {
    const { mention, paper, match, isNear } = one;
    const abstract = abstracts.get(paper.key);
    if (!abstract || match.certain) return isNear ? [one] : [];
    const known = { title: paper.title, abstract };
    const settled = decideByAbstracts({ match, isNear, asked: mention, known }, idf);
    return settled ? [{ ...one, match: settled }] : [];
  });
}
