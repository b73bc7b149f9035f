// Papers of a list come in one after another, nearest first; records of one paper become one line: its
// versions, its copy from the venue, and what two parts of the corpus hold. The nearest stands for it.
import type { Paper } from '../paper/paper.ts';
import { idKeys, idsDisagree } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import { areSameReadings, readRecord } from '../search/judge-records.ts';

type Folded = Pick<Paper, 'key' | 'ids' | 'title' | 'aliases' | 'authors'>;

/** What of a paper is compared with every other, made once. */
function readNames({ key, ids, title, aliases = [], authors }: Folded) {
  return {
    ids,
    names: [key, ...idKeys(ids)],
    titles: [title, ...aliases].map(titleKey),
    // The venue's year is not arXiv's.
    record: authors.length > 0 ? readRecord({ title, authors }) : null,
  };
}

type Names = ReturnType<typeof readNames>;

/** Ids decide; where they say nothing, the same title, or a like one by the same authors. */
function isOnePaper(a: Names, b: Names): boolean {
  if (b.names.some((name) => a.names.includes(name))) return true;
  if (idsDisagree(a.ids, b.ids)) return false;
  if (b.titles.some((title) => title !== '' && a.titles.includes(title))) return true;
  return a.record !== null && b.record !== null && areSameReadings(a.record, b.record);
}

/** Answers for one paper after another whether it is none of those before it. */
export function openFold(): (paper: Folded) => boolean {
  const kept: Names[] = [];
  return (paper) => {
    const names = readNames(paper);
    if (kept.some((one) => isOnePaper(one, names))) return false;
    kept.push(names);
    return true;
  };
}

export function foldPapers<One extends { paper: Folded }>(list: readonly One[]): One[] {
  const isNew = openFold();
  return list.filter(({ paper }) => isNew(paper));
}
