// Mentions come in, annotations go out: annotations[i] answers mentions[i], always. One broken
// mention never spoils the rest; a store that fails is an error and never "not in your corpus".
import type { Corpus } from '../corpus/corpus.ts';
import type { Annotation, Tag } from '../paper/annotation.ts';
import type { Mention } from '../paper/mention.ts';
import { mentionKey } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { paceOf } from '../search/segment/assemble.ts';
import { findEntries } from './find-entries.ts';
import type { MatchParts } from './find-papers.ts';
import { findPapers } from './find-papers.ts';
import type { CategoryGuesses } from './guess-categories.ts';

export interface TaggedPaper {
  title: string;
  abstract?: string;
  categories?: readonly string[];
}

/** `guess` is asked where nothing else tags a paper. */
export type TagPaper = (paper: TaggedPaper, guess?: (paper: TaggedPaper) => Tag[]) => Tag[];

export interface AnnotateParts extends MatchParts {
  corpus: Corpus;
  tagPaper: TagPaper;
  guesses: CategoryGuesses;
}

/** Longest piece of tagging between two rests: a hundred rows with abstracts or so. */
const SLICE_MS = 20;

/** Without a visit's beginning, what was first seen within so long counts as this visit's. */
export const VISIT_MS = 30 * 60_000;

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
  const abstracts = await parts.holdings.findAbstracts(
    mentions.flatMap(({ abstract }, i) => {
      const { match, paper } = found[i] ?? {};
      return !abstract && match?.certain && paper ? [paper] : [];
    }),
  );
  const pace = paceOf(SLICE_MS, () => performance.now(), giveWay);
  const annotations: Annotation[] = [];
  for (const [i, mention] of mentions.entries()) {
    const key = keys[i] ?? mentionKey(mention);
    const { match, paper } = found[i] ?? { match: null, paper: null };
    const row = seen.get(key);
    annotations.push({
      key,
      match,
      tags: findTags(parts, { mention, key, paper: match?.certain ? paper : null }, abstracts),
      entry: entries[i] ?? null,
      seen: row !== undefined && row.firstAt < before,
    });
    const rest = pace();
    if (rest) await rest;
  }
  return annotations;
}

/** Lets the messages that wait be heard; a promise alone does not. */
const giveWay = () => new Promise<void>((resolve) => setTimeout(resolve));

function findTags(
  { tagPaper, guesses }: Pick<AnnotateParts, 'tagPaper' | 'guesses'>,
  { mention, key, paper }: { mention: Mention; key: string; paper: Paper | null },
  abstracts: ReadonlyMap<string, string>,
): readonly Tag[] {
  const categories = mention.categories?.length ? mention.categories : paper?.categories;
  try {
    const text = {
      // A link may name its paper by an id alone.
      title: mention.title || (paper?.title ?? ''),
      abstract: mention.abstract ?? abstracts.get(paper?.key ?? ''),
      categories,
    };
    return tagPaper(text, (asked) => guesses.guess(key, asked));
  } catch {
    // A title that the tagger cannot take must not cost the other rows their marks.
    return [];
  }
}
