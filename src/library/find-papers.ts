// Mentions come in, the paper of the corpus that each means goes out: by id, by exact title, by near
// title, in this order. Only the rows that are asked for are read, and no words where an id decides.
import type { Reader } from '../corpus/reader.ts';
import type { Match } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import type { IsExcluded, TitledPaper, TitleMatch } from '../search/match.ts';
import { matchExactTitle, matchNearTitle } from '../search/match.ts';
import { loadExclusions } from './corrections.ts';
import type { Holdings } from './holdings.ts';
import { findNearTitles } from './near-titles.ts';

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

/** The paper of each mention: by id, by exact title, by near title, in this order. */
export async function findPapers(
  parts: MatchParts,
  mentions: readonly Mention[],
): Promise<FoundPaper[]> {
  const { holdings } = parts;
  const byId = await holdings.findByIds(mentions.flatMap(({ ids }) => idKeys(ids)));
  const found: FoundPaper[] = mentions.map((mention) => {
    for (const id of idKeys(mention.ids)) {
      const paper = byId.get(id);
      if (paper) return { paper, match: toMatch(paper, { route: 'id', score: 1, certain: true }) };
    }
    return { paper: null, match: null };
  });
  const open = mentions.flatMap((mention, i) =>
    found[i]?.match || titleKey(mention.title) === '' ? [] : [{ mention, i }],
  );
  if (open.length === 0) return found;
  for (const [i, { match, paper }] of await matchTitles(parts, open)) {
    found[i] = { paper, match: toMatch(paper, match) };
  }
  return found;
}

type Titled = { match: TitleMatch; paper: Paper };

async function matchTitles({ holdings, reader }: MatchParts, open: readonly Open[]) {
  const byTitle = await holdings.findByTitles(open.map(({ mention }) => titleKey(mention.title)));
  // A correction speaks of titles alone, so it is loaded only where an id did not decide.
  const exclusionsOf = await loadExclusions(reader);
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
  for (const [i, near] of await matchNear(holdings, rest)) matches.set(i, near);
  return matches;
}

async function matchNear(
  holdings: Holdings,
  open: readonly (Open & { isExcluded: IsExcluded })[],
): Promise<Map<number, Titled>> {
  const indexes = await findNearTitles(
    holdings,
    open.map(({ mention }) => ({
      title: mention.title,
      // Only a paper without an arXiv id can be meant by a mention that has one and was not found.
      onlyLoose: mention.ids?.arxiv !== undefined,
    })),
  );
  const near = open.flatMap(({ mention, i, isExcluded }, at) => {
    const index = indexes[at];
    const match = index && matchNearTitle(mention, index, isExcluded);
    return match ? [{ i, match }] : [];
  });
  const papers = await holdings.findByIds(near.map(({ match }) => match.key));
  return new Map(
    near.flatMap(({ i, match }): [number, Titled][] => {
      const paper = papers.get(match.key);
      return paper ? [[i, { match, paper }]] : [];
    }),
  );
}

function toTitled({ key, title, ids, authors, year }: Paper): TitledPaper {
  return { key, title, ids, authors, year };
}

function toMatch(paper: Paper, how: Pick<Match, 'route' | 'score' | 'certain'>): Match {
  const { key, kind, title, year } = paper;
  return { key, kind, title, year, route: how.route, score: how.score, certain: how.certain };
}
