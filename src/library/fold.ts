// Papers of a list come in, nearest first; records of one paper become one line: its versions, its copy
// from the venue, and what two parts of the corpus hold. The nearest record stands for it.
import type { Paper } from '../paper/paper.ts';
import { idKeys, idsDisagree } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import { areSameRecord } from '../search/judge-records.ts';

type Folded = Pick<Paper, 'key' | 'ids' | 'title' | 'aliases' | 'authors'>;

const titlesOf = ({ title, aliases = [] }: Folded) => [title, ...aliases].map(titleKey);

/** Ids decide; where they say nothing, the same title, or a like one by the same authors. */
function isOnePaper(a: Folded, b: Folded): boolean {
  const ids = [a.key, ...idKeys(a.ids)];
  if ([b.key, ...idKeys(b.ids)].some((id) => ids.includes(id))) return true;
  if (idsDisagree(a.ids, b.ids)) return false;
  const titles = titlesOf(a);
  if (titlesOf(b).some((title) => title !== '' && titles.includes(title))) return true;
  // The venue's year is not arXiv's.
  const [left, right] = [a, b].map(({ title, authors }) => ({ title, authors }));
  const isAuthored = a.authors.length > 0 && b.authors.length > 0;
  return isAuthored && left !== undefined && right !== undefined && areSameRecord(left, right);
}

export function foldPapers<One extends { paper: Folded }>(list: readonly One[]): One[] {
  const kept: One[] = [];
  for (const one of list) {
    if (!kept.some(({ paper }) => isOnePaper(paper, one.paper))) kept.push(one);
  }
  return kept;
}
