// Saved papers come in, groups of those that seem to be one paper go out: by an id that both have, by the
// title where the matcher is certain and the years agree, or since they were found to be near. It must never
// group what ids tell apart.
import type { PaperIds } from '../paper/paper.ts';
import { idKeys, idsDisagree } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import type { TitledPaper } from './match.ts';
import { matchExactTitle } from './match.ts';

interface Group<Saved> {
  members: Saved[];
  ids: PaperIds;
}

/** Groups that are looked at under one name: a title that thousands share tells no paper. */
const MOST_GROUPS = 20;
/** The venue's copy may come out a year after arXiv's. */
const MOST_YEARS = 1;

export const areYearsNear = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined || Math.abs(a - b) <= MOST_YEARS;

function isSameTitle(one: TitledPaper, other: TitledPaper): boolean {
  if (titleKey(one.title) !== titleKey(other.title) || !areYearsNear(one.year, other.year)) {
    return false;
  }
  const { title, ids, authors } = one;
  const mention = { role: 'title', title, ids, authors } as const;
  return matchExactTitle(mention, [other], () => false)?.certain === true;
}

function haveOneId(a: PaperIds, b: PaperIds): boolean {
  const others = new Set(idKeys(b));
  return idKeys(a).some((key) => others.has(key));
}

function namesOf({ title, ids }: TitledPaper): string[] {
  const key = titleKey(title);
  return key === '' ? idKeys(ids) : [...idKeys(ids), `title:${key}`];
}

/** By the key of each paper the names of the pairs that it is of. */
function namePairs(pairs: readonly (readonly [TitledPaper, TitledPaper])[]) {
  const names = new Map<string, string[]>();
  pairs.forEach((pair, i) => {
    for (const { key } of pair) names.set(key, [...(names.get(key) ?? []), `near:${i}`]);
  });
  return (paper: TitledPaper): readonly string[] => names.get(paper.key) ?? [];
}

/**
 * `isApart`: the reader has said that these two are not the same. `near`: pairs whose titles are near.
 * Groups of two and more, in order of their keys.
 */
export function findDoubles<Saved extends TitledPaper>(
  papers: readonly Saved[],
  isApart: (one: Saved, other: Saved) => boolean,
  near: readonly (readonly [Saved, Saved])[] = [],
): Saved[][] {
  const groups: Group<Saved>[] = [];
  const byName = new Map<string, Group<Saved>[]>();
  const pairsOf = namePairs(near);
  const isNear = (one: Saved, other: Saved) => {
    const theirs = pairsOf(other);
    return pairsOf(one).some((name) => theirs.includes(name));
  };
  const fits = (paper: Saved, { members, ids }: Group<Saved>) =>
    !idsDisagree(ids, paper.ids) &&
    (haveOneId(ids, paper.ids) ||
      members.some((one) => isSameTitle(paper, one) || isNear(paper, one))) &&
    !members.some((one) => isApart(paper, one));
  // What has most ids first: it brings together what knows one of them each.
  const sorted = [...papers].sort(
    (a, b) => idKeys(b.ids).length - idKeys(a.ids).length || (a.key < b.key ? -1 : 1),
  );
  for (const paper of sorted) {
    const names = [...namesOf(paper), ...pairsOf(paper)];
    const beside = names.flatMap((name) => byName.get(name) ?? []);
    let group = beside.find((one) => fits(paper, one));
    if (!group) {
      group = { members: [], ids: {} };
      groups.push(group);
    }
    group.members.push(paper);
    group.ids = { ...paper.ids, ...group.ids };
    for (const name of names) {
      const known = byName.get(name);
      if (!known) byName.set(name, [group]);
      else if (known.length < MOST_GROUPS && !known.includes(group)) known.push(group);
    }
  }
  return groups.flatMap(({ members }) => (members.length > 1 ? [members] : []));
}
