// Mentions of a page and what they were matched with come in; the papers met join the corpus.
// Nothing from a private window may come this far, and no sure fact is written over by a page.
import type { Corpus } from '../corpus/corpus.ts';
import type { PaperRow } from '../corpus/database.ts';
import type { Annotation } from '../paper/annotation.ts';
import { arxivYear } from '../paper/arxiv-id.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { mentionKey } from '../paper/mention.ts';
import { titleKey } from '../paper/title.ts';
import { ranking } from '../search/ranking.ts';

/** Within so long a second meeting is not written: a list that stays open costs no disk. */
const MEETING_MS = 24 * 3600_000;
const MAX_ALIASES = 4;

/** The papers that the page itself stands for; a title that is only cited may be cut or misspelt. */
function isMet(mention: Mention, annotation: Annotation): boolean {
  if (mention.role !== 'row' && mention.role !== 'title') return false;
  // What may be another paper of the corpus is not written down as one of its own: the next visit
  // would find it exactly and no longer ask.
  if (annotation.match && !annotation.match.certain) return false;
  // What stands in a container stays there: only an abstract is news of a paper of the starter.
  const kind = annotation.match?.kind;
  if (kind === 'imported' || (kind === 'starter' && !mention.abstract)) return false;
  return Boolean(mention.ids?.arxiv || titleKey(mention.title).length >= ranking.shortTitle);
}

/** Writes what `mentions` show; answers the papers that changed. */
export async function collect(
  corpus: Corpus,
  mentions: readonly Mention[],
  annotations: readonly Annotation[],
  now: number,
): Promise<PaperRow[]> {
  const shown = new Map<string, Mention>();
  mentions.forEach((mention, i) => {
    const annotation = annotations[i];
    if (!annotation || !isMet(mention, annotation)) return;
    const key = annotation.match?.key ?? mentionKey(mention);
    const other = shown.get(key);
    if (!other || (mention.abstract && !other.abstract)) shown.set(key, mention);
  });
  if (shown.size === 0) return [];
  return corpus.meet([...shown.keys()], (key, before) => {
    const mention = shown.get(key);
    return mention ? mergeMet(key, before, mention, now) : null;
  });
}

export interface Met {
  mentions: readonly Mention[];
  /** `annotations[i]` answers `mentions[i]`. */
  annotations: readonly Annotation[];
  /** The papers that changed by them. */
  met: readonly PaperRow[];
}

/** Keys of saved papers whose abstract may have become known by what was met. */
export function learnedOf({ mentions, annotations, met }: Met): string[] {
  const changed = new Set(met.flatMap(({ key, abstract }) => (abstract ? [key] : [])));
  return mentions.flatMap((mention, i) => {
    const { entry, match } = annotations[i] ?? {};
    const isMet = changed.has(match?.key ?? mentionKey(mention));
    return entry && isSaved(entry) && mention.abstract && isMet ? [entry.key] : [];
  });
}

/** The next state of a paper that a page has shown; null where nothing is new. */
export function mergeMet(
  key: string,
  before: PaperRow | undefined,
  mention: Mention,
  now: number,
): PaperRow | null {
  if (!before) return toMetPaper(key, mention, now);
  const isRecent = before.metAt !== undefined && now - before.metAt < MEETING_MS;
  const abstract = before.abstract ?? mention.abstract;
  const met: PaperRow = { ...before, metAt: isRecent ? before.metAt : now };
  if (abstract) met.abstract = abstract;
  if (before.kind === 'met') fillFromPage(met, mention);
  const changed = !isRecent || !isSame(before, met);
  return changed ? met : null;
}

function isSame(a: PaperRow, b: PaperRow): boolean {
  return (
    a.abstract === b.abstract &&
    a.authors === b.authors &&
    a.categories === b.categories &&
    a.year === b.year &&
    a.aliases === b.aliases
  );
}

function fillFromPage(paper: PaperRow, mention: Mention) {
  if (paper.authors.length === 0 && mention.authors?.length) paper.authors = mention.authors;
  if (paper.categories.length < (mention.categories?.length ?? 0)) {
    paper.categories = mention.categories ?? [];
  }
  paper.year ??= mention.year;
  const known = [paper.title, ...(paper.aliases ?? [])].map(titleKey);
  const key = titleKey(mention.title);
  // The title of one id changes between versions and sites: each is a way to find it.
  if (key !== '' && !known.includes(key) && known.length <= MAX_ALIASES) {
    paper.aliases = [...(paper.aliases ?? []), mention.title];
  }
}

function toMetPaper(key: string, mention: Mention, now: number): PaperRow {
  const arxiv = mention.ids?.arxiv;
  const year = mention.year ?? (arxiv ? arxivYear(arxiv) : undefined);
  return {
    key,
    kind: 'met',
    ids: mention.ids ?? {},
    title: mention.title,
    authors: mention.authors ?? [],
    categories: mention.categories ?? [],
    metAt: now,
    ...(year !== undefined && { year }),
    ...(mention.abstract && { abstract: mention.abstract }),
  };
}
