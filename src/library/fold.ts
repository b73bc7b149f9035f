// Papers of a list come in one after another, nearest first; records of one paper become one line: its
// versions, its copy from the venue, and what two parts of the corpus hold. The nearest stands for it.
import type { Paper } from '../paper/paper.ts';
import { idKeys, idsDisagree } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import { areSameReadings, readRecord } from '../search/judge-records.ts';
import type { Pace } from '../search/segment/pace.ts';

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

/** Where names say nothing: the same title, or a like one by the same authors; never against their ids. */
function isLike(a: Names, b: Names): boolean {
  if (idsDisagree(a.ids, b.ids)) return false;
  if (b.titles.some((title) => title !== '' && a.titles.includes(title))) return true;
  return a.record !== null && b.record !== null && areSameReadings(a.record, b.record);
}

function put(lists: Map<string, Names[]>, name: string, one: Names) {
  const known = lists.get(name);
  if (known) known.push(one);
  else lists.set(name, [one]);
}

/**
 * Answers for one paper after another whether it is none of those before it. Of two that have an arXiv id that
 * decides: a day's thousand papers are not compared each with each.
 */
export function openFold(): (paper: Folded) => boolean {
  const known = new Set<string>();
  const byTitle = new Map<string, Names[]>();
  const all: Names[] = [];
  const loose: Names[] = [];
  return (paper) => {
    const own = readNames(paper);
    if (own.names.some((name) => known.has(name))) return false;
    const isLoose = own.ids.arxiv === undefined;
    const titled = own.titles.flatMap((title) => byTitle.get(title) ?? []);
    if ([...titled, ...(isLoose ? all : loose)].some((one) => isLike(one, own))) return false;
    for (const name of own.names) known.add(name);
    for (const title of own.titles) if (title !== '') put(byTitle, title, own);
    all.push(own);
    if (isLoose) loose.push(own);
    return true;
  };
}

/** The same in steps between which other questions pass: without ids each of a thousand is compared with each. */
export async function foldInSteps<One extends { paper: Folded }>(
  list: readonly One[],
  pace: Pace,
): Promise<One[]> {
  const isNew = openFold();
  const kept: One[] = [];
  for (const one of list) {
    if (isNew(one.paper)) kept.push(one);
    await pace();
  }
  return kept;
}

export function foldPapers<One extends { paper: Folded }>(list: readonly One[]): One[] {
  const isNew = openFold();
  return list.filter(({ paper }) => isNew(paper));
}
