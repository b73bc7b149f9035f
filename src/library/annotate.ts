// Mentions come in, annotations go out: annotations[i] answers mentions[i], always. One broken
// mention never spoils the rest; a store that fails is an error and never "not in your corpus".
import type { Corpus } from '../corpus/corpus.ts';
import type { Reader } from '../corpus/reader.ts';
import type { Annotation, Match, Tag } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { mentionKey } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys, idsDisagree } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import type { TitledPaper, TitleMatch } from '../search/match.ts';
import { matchExactTitle, matchNearTitle } from '../search/match.ts';
import type { NearTitles } from '../search/near-titles.ts';

export type TagPaper = (paper: {
  title: string;
  abstract?: string;
  categories?: readonly string[];
}) => Tag[];

export interface AnnotateParts {
  corpus: Corpus;
  reader: Reader;
  tagPaper: TagPaper;
  /** The index of near titles, built when first asked for. */
  getNearTitles(which: 'all' | 'loose'): Promise<NearTitles<TitledPaper>>;
}

/** Without a visit's beginning, what was first seen within so long counts as this visit's. */
export const VISIT_MS = 30 * 60_000;

/** `title:KEY`, the name under which an entry is found by its title; empty for no letters. */
function titleName(mention: Mention): string[] {
  const key = titleKey(mention.title);
  return key === '' ? [] : [`title:${key}`];
}

/** The names under which a correction of this mention is kept: its ids, or else its title. */
export function correctionNames(mention: Mention): string[] {
  const ids = idKeys(mention.ids);
  return ids.length > 0 ? ids : titleName(mention);
}

interface Found {
  match: Match | null;
  paper: Paper | null;
}

/**
 * `before`: what was first seen before this moment was seen on an earlier visit (milliseconds
 * since 1970; the page's own beginning where it is known).
 */
export async function annotate(
  parts: AnnotateParts,
  mentions: readonly Mention[],
  before: number,
): Promise<Annotation[]> {
  const found = await findPapers(parts, mentions);
  const entries = await findEntries(parts.reader, mentions, found);
  const keys = mentions.map((mention, i) => {
    const match = found[i]?.match;
    return entries[i]?.key ?? (match?.certain ? match.key : mentionKey(mention));
  });
  const seen = await parts.corpus.getSeen([...new Set(keys)]);
  return mentions.map((mention, i) => {
    const key = keys[i] ?? mentionKey(mention);
    const { match, paper } = found[i] ?? { match: null, paper: null };
    const row = seen.get(key);
    return {
      key,
      match,
      tags: findTags(parts.tagPaper, mention, match?.certain ? paper : null),
      entry: entries[i] ?? null,
      seen: row !== undefined && row.firstAt < before,
    };
  });
}

/** The paper of each mention: by id, by exact title, by near title, in this order. */
export async function findPapers(
  parts: Pick<AnnotateParts, 'corpus' | 'reader' | 'getNearTitles'>,
  mentions: readonly Mention[],
): Promise<Found[]> {
  const { corpus } = parts;
  const byId = await corpus.findByIds([...new Set(mentions.flatMap(({ ids }) => idKeys(ids)))]);
  const found: Found[] = mentions.map((mention) => {
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
  { corpus, reader, getNearTitles }: Pick<AnnotateParts, 'corpus' | 'reader' | 'getNearTitles'>,
  open: readonly { mention: Mention; i: number }[],
): Promise<Map<number, TitleMatch>> {
  const rows = await corpus.findByTitles([
    ...new Set(open.map(({ mention }) => titleKey(mention.title))),
  ]);
  // Only what stands under one title can be told apart by the reader, so it is loaded only now.
  const corrections = await reader.loadCorrections();
  const said = new Set(corrections.map(({ name, key }) => `${name} ${key}`));
  const matches = new Map<number, TitleMatch>();
  for (const { mention, i } of open) {
    const names = [...correctionNames(mention), ...titleName(mention)];
    const isExcluded = (key: string) => names.some((name) => said.has(`${name} ${key}`));
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

/** What the reader keeps of each mention's paper, under whatever name it was saved. */
async function findEntries(
  reader: Reader,
  mentions: readonly Mention[],
  found: readonly Found[],
): Promise<(Entry | null)[]> {
  const names = mentions.map((mention, i) => {
    const { match, paper } = found[i] ?? { match: null, paper: null };
    const certain = match?.certain && paper ? [paper.key, ...idKeys(paper.ids)] : [];
    return [...new Set([...certain, ...idKeys(mention.ids), ...titleName(mention)])];
  });
  const entries = await reader.findEntries(names.flat());
  return names.map((own, i) => {
    const ids = mentions[i]?.ids;
    const fitting = own
      .flatMap((name) => entries.get(name) ?? [])
      .filter((entry) => !idsDisagree(ids, entry.ids));
    return fitting.find(isSaved) ?? fitting[0] ?? null;
  });
}

function findTags(tagPaper: TagPaper, mention: Mention, paper: Paper | null): readonly Tag[] {
  const categories = mention.categories?.length ? mention.categories : paper?.categories;
  try {
    return tagPaper({
      title: mention.title,
      abstract: mention.abstract ?? paper?.abstract,
      categories,
    });
  } catch {
    // A title that the tagger cannot take must not cost the other rows their marks.
    return [];
  }
}
