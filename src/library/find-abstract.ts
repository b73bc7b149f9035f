// One mention comes in, the abstract of its paper goes out: the page's own, or what the corpus holds of a
// paper that is surely meant. Null where neither has one.
import type { Mention } from '../paper/mention.ts';
import type { MatchParts } from './find-papers.ts';
import { findPapers } from './find-papers.ts';

export async function findAbstract(parts: MatchParts, mention: Mention): Promise<string | null> {
  if (mention.abstract) return mention.abstract;
  const [found] = await findPapers(parts, [mention]);
  if (!found?.match?.certain || !found.paper) return null;
  const texts = await parts.holdings.findAbstracts([found.paper]);
  return texts.get(found.paper.key) ?? null;
}
