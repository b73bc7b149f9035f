// What the reader says of topics, made ready for the papers of an answer: the store's records come in
// once, and again when they have changed; a paper's tags come in, those to be shown go out.
import type { Reader } from '../corpus/reader.ts';
import type { Annotation, Tag } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys } from '../paper/paper.ts';
import { paperName } from '../paper/paper-name.ts';
import type { OverlayRecord } from '../paper/topic-overlay.ts';
import type { TaggedText } from '../topics/findings.ts';
import { knownTopics } from '../topics/known-topics.ts';
import { applyOverlay, compileOverlay, type Overlay } from '../topics/overlay.ts';
import { titleName } from './corrections.ts';
import { findEntries } from './find-entries.ts';
import { findPapers, type MatchParts } from './find-papers.ts';

const compiled = new WeakMap<readonly OverlayRecord[], Overlay>();

/** Compiled once for each state of the store. */
export async function loadOverlay(reader: Reader): Promise<Overlay> {
  const records = await reader.loadOverlay();
  const overlay = compiled.get(records) ?? compileOverlay(records);
  compiled.set(records, overlay);
  return overlay;
}

/** What is known of the paper that a mention stands for. */
export interface KnownPaper {
  mention: Mention;
  /** Null where none is certain. */
  paper: Paper | null;
  entry: Entry | null;
  key: string;
}

/**
 * Every name of the paper under which the reader may have corrected its topics: its ids wherever they
 * are known from, and its title.
 */
function overlayNames({ mention, paper, entry, key }: KnownPaper): string[] {
  const ids = [...idKeys(mention.ids), ...idKeys(paper?.ids), ...idKeys(entry?.ids)];
  return [...new Set([key, ...ids, ...titleName(mention)])];
}

/**
 * The names that a correction of a mention's paper is kept under: its ids, or else its title. Not
 * both: another paper of the same title is not meant.
 */
export async function findNames(
  parts: MatchParts,
  { key, mention }: { key: string; mention: Mention },
): Promise<{ names: string[]; title: string }> {
  const found = await findPapers(parts, [mention]);
  const [entry = null] = await findEntries(parts.reader, [mention], found);
  const paper = found[0]?.match?.certain ? found[0].paper : null;
  const names = overlayNames({ key, mention, paper, entry });
  const ids = names.filter((name) => !name.startsWith('title:'));
  const title = mention.title || (paper?.title ?? entry?.title ?? '');
  return {
    names: ids.length > 0 ? ids : names,
    title: paperName(title, { ...paper?.ids, ...mention.ids }),
  };
}

export function overlayTags(
  tags: readonly Tag[],
  text: TaggedText,
  overlay: Overlay,
  known: KnownPaper,
): Annotation['tags'] {
  if (overlay.isEmpty) return tags;
  const { mention, paper, entry } = known;
  // A list may leave some out, and call others by their initials.
  const authors = [
    ...(mention.authors ?? []),
    ...(paper?.authors ?? []),
    ...(entry?.authors ?? []),
  ];
  const names = overlayNames(known);
  return applyOverlay(
    tags,
    { ...text, names, authors: [...new Set(authors)] },
    overlay,
    knownTopics(),
  );
}
