// One paper comes in by a mention, the other records of the corpus that are the same paper go out: the
// venue's copy, other ids, what an import brought again. Ids and titles decide, as where lists are folded.
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys, paperKey } from '../paper/paper.ts';
import type { PaperCopy } from '../paper/paper-story.ts';
import { titleKey } from '../paper/title.ts';
import { openFold } from './fold.ts';
import type { Holdings } from './holdings.ts';

export async function findCopies(
  holdings: Pick<Holdings, 'findByIds' | 'findByTitles'>,
  { title, ids = {}, authors = [] }: Mention,
): Promise<PaperCopy[]> {
  const own = paperKey(ids, titleKey(title));
  const byId = [...(await holdings.findByIds([own, ...idKeys(ids)])).values()];
  const titles = [title, ...byId.flatMap((paper) => [paper.title, ...(paper.aliases ?? [])])];
  const byTitle = [...(await holdings.findByTitles(titles.map(titleKey))).values()].flat();
  const found = new Map([...byId, ...byTitle].map((paper) => [paper.key, paper]));
  const isAnother = openFold();
  isAnother({ key: own, ids, title, authors });
  return [...found.values()].filter((paper) => paper.key !== own && !isAnother(paper)).map(toCopy);
}

function toCopy({ key, kind, ids, title, year }: Paper): PaperCopy {
  return { key, kind, ids, title, ...(year && { year }) };
}
