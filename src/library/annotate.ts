// Mentions come in, annotations go out: annotations[i] answers mentions[i], always. One broken
// mention never spoils the rest; a store that fails is an error and never "not in your corpus".

import type { Corpus } from '../corpus/corpus.ts';
import { giveWay } from '../give-way.ts';
import type { Annotation, Tag } from '../paper/annotation.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { mentionKey } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { paceOf } from '../search/segment/pace.ts';
import type { Overlay } from '../topics/overlay.ts';
import { findEntries } from './find-entries.ts';
import type { FoundPaper, MatchParts } from './find-papers.ts';
import { findPapers } from './find-papers.ts';
import type { CategoryGuesses } from './guess-categories.ts';
import type { NearSaved } from './near-saved.ts';
import type { NewToday } from './new-today.ts';
import { type KnownPaper, loadOverlay, overlayTags } from './overlay.ts';

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
  /** What is known already of the saved papers that one is near to. */
  near: Pick<NearSaved, 'countOf'>;
  /** What is known already of papers that came today. */
  newToday: Pick<NewToday, 'has'>;
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
  const { holdings } = parts;
  const early: { papers: Paper[]; texts: Promise<Map<string, string>> | null } = {
    papers: [],
    texts: null,
  };
  const found = await findPapers(parts, mentions, (exact) => {
    early.papers = wantingText(mentions, exact);
    early.texts = holdings.findAbstracts(early.papers);
    // Told where it is awaited.
    early.texts.catch(() => {});
  });
  const entries = await findEntries(parts.reader, mentions, found);
  const keys = mentions.map((mention, i) => {
    const match = found[i]?.match;
    return entries[i]?.key ?? (match?.certain ? match.key : mentionKey(mention));
  });
  const seenBefore = await parts.corpus.getSeen([...new Set(keys)]);
  const known = new Set(early.papers.map(({ key }) => key));
  const abstracts = new Map([
    ...((await early.texts) ?? []),
    ...(await holdings.findAbstracts(
      wantingText(mentions, found).filter(({ key }) => !known.has(key)),
    )),
  ]);
  const overlay = await loadOverlay(parts.reader);
  const pace = paceOf(SLICE_MS, () => performance.now(), giveWay);
  const annotations: Annotation[] = [];
  for (const [i, mention] of mentions.entries()) {
    const key = keys[i] ?? mentionKey(mention);
    const { match = null, paper: near = null } = found[i] ?? {};
    const paper = match?.certain ? near : null;
    const entry = entries[i] ?? null;
    const row = seenBefore.get(key);
    const known = { key, mention, paper, entry };
    const seen = row !== undefined && row.firstAt < before;
    annotations.push({
      key,
      match,
      tags: findTags(parts, known, abstracts, overlay),
      entry,
      seen,
      ...(!isSaved(entry) && { near: parts.near.countOf(key) }),
      ...(!isSaved(entry) && !seen && { newToday: parts.newToday.has(key) }),
    });
    const rest = pace();
    if (rest) await rest;
  }
  return annotations;
}

/** Papers whose abstracts the page does not give. */
function wantingText(mentions: readonly Mention[], found: readonly FoundPaper[]): Paper[] {
  return mentions.flatMap(({ abstract }, i) => {
    const { match, paper } = found[i] ?? {};
    return !abstract && match?.certain && paper ? [paper] : [];
  });
}

function findTags(
  { tagPaper, guesses }: Pick<AnnotateParts, 'tagPaper' | 'guesses'>,
  known: KnownPaper,
  abstracts: ReadonlyMap<string, string>,
  overlay: Overlay,
): readonly Tag[] {
  const { mention, paper } = known;
  const text = {
    // A link may name its paper by an id alone.
    title: mention.title || (paper?.title ?? ''),
    abstract: mention.abstract ?? abstracts.get(paper?.key ?? ''),
    categories: mention.categories?.length ? mention.categories : paper?.categories,
  };
  try {
    const tags = tagPaper(text, (asked) => guesses.guess(known.key, asked));
    return overlayTags(tags, text, overlay, known);
  } catch {
    // A title that the tagger cannot take must not cost the other rows their marks.
    return [];
  }
}
