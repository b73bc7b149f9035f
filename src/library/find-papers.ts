// Mentions come in, the paper of the corpus that each means goes out: by id, by exact title, by near
// title, in this order. Only the rows that are asked for are read, and no index where an id decides.
import type { Corpus } from '../corpus/corpus.ts';
import type { Reader } from '../corpus/reader.ts';
import type { Match } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import type { TitledPaper, TitleMatch } from '../search/match.ts';
import { matchExactTitle, matchNearTitle } from '../search/match.ts';
import type { NearTitles } from '../search/near-titles.ts';
import { loadExclusions } from './corrections.ts';

export interface MatchParts {
  corpus: Corpus;
  reader: Reader;
  /** The index of near titles, built when first asked for. */
  getNearTitles(which: 'all' | 'loose'): Promise<NearTitles<TitledPaper>>;
}

export interface FoundPaper {
  match: Match | null;
  paper: Paper | null;
}

/** The paper of each mention: by id, by exact title, by near title, in this order. */
export async function findPapers(
  parts: MatchParts,
  mentions: readonly Mention[],
): Promise<FoundPaper[]> {
  const { corpus } = parts;
  const byId = await corpus.findByIds([...new Set(mentions.flatMap(({ ids }) => idKeys(ids)))]);
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
  const titleMatches = await matchTitles(parts, open);
  if (titleMatches.size === 0) return found;
  const papers = await corpus.findByIds([...titleMatches.values()].map(({ key }) => key));
  for (const [i, titleMatch] of titleMatches) {
    const paper = papers.get(titleMatch.key);
    if (paper) found[i] = { paper, match: toMatch(paper, titleMatch) };
  }
  return found;
}

async function matchTitles(
  { corpus, reader, getNearTitles }: MatchParts,
  open: readonly { mention: Mention; i: number }[],
): Promise<Map<number, TitleMatch>> {
  const rows = await corpus.findByTitles([
    ...new Set(open.map(({ mention }) => titleKey(mention.title))),
  ]);
  // A correction speaks of titles alone, so it is loaded only where an id did not decide.
  const exclusionsOf = await loadExclusions(reader);
  const matches = new Map<number, TitleMatch>();
  for (const { mention, i } of open) {
    const isExcluded = exclusionsOf(mention);
    const row = rows.get(titleKey(mention.title));
    // Only a paper without an arXiv id can be meant by a mention that has one and was not found.
    const nearTitles = () => getNearTitles(mention.ids?.arxiv ? 'loose' : 'all');
    const match =
      (row && matchExactTitle(mention, row.papers, isExcluded)) ||
      matchNearTitle(mention, await nearTitles(), isExcluded);
    if (match) matches.set(i, match);
  }
  return matches;
}

function toMatch(paper: Paper, how: Pick<Match, 'route' | 'score' | 'certain'>): Match {
  const { key, kind, title, year } = paper;
  return { key, kind, title, year, route: how.route, score: how.score, certain: how.certain };
}
