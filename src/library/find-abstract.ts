// One mention comes in, the abstract of its paper goes out: the page's own, or what the corpus holds of a
// paper that is surely meant. Or else saved papers come in, all by their ids. Null where there is none.
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { MatchParts } from './find-papers.ts';
import { findPapers } from './find-papers.ts';
import type { Holdings } from './holdings.ts';
import { findPapersOf } from './saved-set.ts';

export async function findAbstract(parts: MatchParts, mention: Mention): Promise<string | null> {
  if (mention.abstract) return mention.abstract;
  const [found] = await findPapers(parts, [mention]);
  if (!found?.match?.certain || !found.paper) return null;
  const texts = await parts.holdings.findAbstracts([found.paper]);
  return texts.get(found.paper.key) ?? null;
}

/** `abstracts[i]` answers `papers[i]`. */
export async function readAbstracts(
  holdings: Holdings,
  papers: readonly Pick<Entry, 'key' | 'ids'>[],
): Promise<(string | null)[]> {
  const known = await findPapersOf(holdings, papers);
  const texts = await holdings.findAbstracts(known.flatMap((paper) => paper ?? []));
  return known.map((paper) => (paper ? (texts.get(paper.key) ?? null) : null));
}
