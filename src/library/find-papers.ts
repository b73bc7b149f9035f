// Mentions come in, the paper of the corpus that each means goes out: by id, by exact title, by near
// title (which abstracts may decide), in this order. Only the rows that are asked for are read, and no words where an id decides.
import type { Reader } from '../corpus/reader.ts';
import type { Match } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import { findDoubtful } from '../search/judge-abstracts.ts';
import type { IsExcluded, TitledPaper, TitleMatch } from '../search/match.ts';
import { matchExactTitle, matchNearTitle } from '../search/match.ts';
import { loadExclusions } from './corrections.ts';
import type { Holdings } from './holdings.ts';
import { findNearTitles } from './near-titles.ts';
import { type NearMatch, settleDoubts } from './settle-doubts.ts';

export interface MatchParts {
  holdings: Holdings;
  reader: Reader;
}

export interface FoundPaper {
  match: Match | null;
  paper: Paper | null;
}

interface Open {
  mention: Mention;
  i: number;
}

/**
 * The paper of each mention: by id, by exact title, by near title, in this order. `onExact` is told
 * what is found without near titles, so that what is read of these papers is read meanwhile.
 */
export async function findPapers(
  parts: MatchParts,
  mentions: readonly Mention[],
  onExact?: (found: readonly FoundPaper[]) => void,
): Promise<FoundPaper[]> {
  const { holdings, reader } = parts;
  const named = mentions.map(({ ids, title }) => ({ ids: idKeys(ids), title: titleKey(title) }));
  const isKnown = await holdings.mayHave(named);
  const untitled = (i: number) => named[i]?.title === '';
  // What no name leads to has near titles alone: they are looked for while the others' rows are read.
  const strange = mentions.flatMap((mention, i) =>
    isKnown[i] || untitled(i) ? [] : [{ mention, i }],
  );
  const nearStrange = matchStrange(parts, strange);
  // Told where it is awaited.
  nearStrange.catch(() => {});
  const byId = await holdings.findByIds(named.flatMap(({ ids }, i) => (isKnown[i] ? ids : [])));
  const found = named.map(({ ids }): FoundPaper => {
    for (const id of ids) {
      const paper = byId.get(id);
      if (paper) return { paper, match: toMatch(paper, { route: 'id', score: 1, certain: true }) };
    }
    return { paper: null, match: null };
  });
  const open = mentions.flatMap((mention, i) =>
    found[i]?.match || !isKnown[i] || untitled(i) ? [] : [{ mention, i }],
  );
  const { exact, rest } = await matchExact(holdings, open, await loadExclusionsFor(reader, open));
  const take = (matches: ReadonlyMap<number, Titled>) => {
    for (const [i, { match, paper }] of matches) found[i] = { paper, match: toMatch(paper, match) };
  };
  take(exact);
  onExact?.(found);
  take(await matchNear(holdings, rest));
  take(await nearStrange);
  return found;
}

type Titled = { match: TitleMatch; paper: Paper };

/** A correction speaks of titles alone, so it is loaded only where an id did not decide. */
const loadExclusionsFor = async (reader: Reader, open: readonly Open[]) =>
  open.length > 0 ? loadExclusions(reader) : () => () => false;

async function matchStrange({ holdings, reader }: MatchParts, open: readonly Open[]) {
  const exclusionsOf = await loadExclusionsFor(reader, open);
  return matchNear(
    holdings,
    open.map((one) => ({ ...one, isExcluded: exclusionsOf(one.mention) })),
  );
}

async function matchExact(
  holdings: Holdings,
  open: readonly Open[],
  exclusionsOf: Awaited<ReturnType<typeof loadExclusionsFor>>,
) {
  const byTitle = await holdings.findByTitles(open.map(({ mention }) => titleKey(mention.title)));
  const matches = new Map<number, Titled>();
  const rest: (Open & { isExcluded: IsExcluded })[] = [];
  for (const { mention, i } of open) {
    const isExcluded = exclusionsOf(mention);
    const papers = byTitle.get(titleKey(mention.title)) ?? [];
    const match = matchExactTitle(mention, papers.flatMap(toTitled), isExcluded);
    const paper = papers.find(({ key }) => key === match?.key);
    if (match && paper) matches.set(i, { match, paper });
    else rest.push({ mention, i, isExcluded });
  }
  return { exact: matches, rest };
}

async function matchNear(
  holdings: Holdings,
  open: readonly (Open & { isExcluded: IsExcluded })[],
): Promise<Map<number, Titled>> {
  if (open.length === 0) return new Map();
  const indexes = await findNearTitles(
    holdings,
    open.map(({ mention }) => ({
      title: mention.title,
      authors: mention.authors,
      onlyLoose: mention.ids?.arxiv !== undefined,
    })),
  );
  const near = open.flatMap(({ mention, i, isExcluded }, at) => {
    const index = indexes[at];
    if (!index) return [];
    const match = matchNearTitle(mention, index, isExcluded);
    if (match) return [{ i, mention, match, isNear: true }];
    const doubtful = mention.abstract ? findDoubtful(mention, index, isExcluded) : null;
    return doubtful ? [{ i, mention, match: doubtful, isNear: false }] : [];
  });
  const papers = await holdings.findByIds(near.map(({ match }) => match.key));
  const held = near.flatMap((one): NearMatch[] => {
    const paper = papers.get(one.match.key);
    return paper ? [{ ...one, paper }] : [];
  });
  const settled = await settleDoubts(holdings, held);
  return new Map(settled.map(({ i, match, paper }) => [i, { match, paper }]));
}

function toTitled({ key, title, ids, authors, year }: Paper): TitledPaper {
  return { key, title, ids, authors, year };
}

function toMatch(paper: Paper, how: Pick<Match, 'route' | 'score' | 'certain'>): Match {
  const { key, kind, title, year } = paper;
  return { key, kind, title, year, route: how.route, score: how.score, certain: how.certain };
}
