// What the corpus is made of, part by part: a container, or a piece of what was just met. Parts come
// in; which of their rows count goes out, so that a paper that stands in two of them counts once.
import type { Paper, PaperKind } from '../paper/paper.ts';
import { fingerprintsOf } from '../search/segment/fingerprint.ts';
import type { Segment } from '../search/segment/segment.ts';
import type { Head } from './head.ts';
import type { HeadPiece } from './head-pieces.ts';
import type { TitleSource } from './head-titles.ts';
import type { Gone } from './living.ts';
import { findOutdated, withHead } from './living.ts';

/** One container, or one piece of what was just met, as it takes part in an answer. */
export interface Part {
  kind: PaperKind;
  segment: Segment;
  /** False for rows whose paper is gone, or stands elsewhere in a newer state. */
  holds(key: string): boolean;
  /** True for rows whose paper is gone, as far as no row must be read to know it. */
  isGone(ordinal: number): boolean;
  /** Keys of its papers that were dropped since it was made. */
  dropped: readonly string[];
}

/** A part as near titles are looked for in it. */
export interface TitlePart {
  segment: TitleSource;
  holds(key: string): boolean;
  /** As of {@link Part}; absent where none is. */
  isGone?: Part['isGone'];
}

/** A part with the rows of it that do not count. */
export interface LivingPart extends Part {
  gone: Gone;
}

export interface Opened {
  head: Head;
  /** Newest first: what stands before another counts. */
  containers: Part[];
  /** What is gone of each container whatever was met since; found when a question needs it. */
  outdated: Gone[] | null;
}

export function toPart({ segment, keys }: HeadPiece): Part {
  return {
    kind: 'met',
    segment,
    holds: (key) => keys.has(key),
    isGone: () => false,
    dropped: [],
  };
}

/** Containers with what of them does not count: older states, and what the head has. */
export function livingContainers(opened: Opened): LivingPart[] {
  const { head, containers } = opened;
  opened.outdated ??= findOutdated(containers);
  const outdated = opened.outdated;
  const ids = head.listIds();
  return containers.map((part, i) => ({
    ...part,
    gone: withHead(part.segment, outdated[i] ?? NOTHING, ids),
  }));
}

const NOTHING: Gone = { size: 0, has: () => false };

/** What was met on a page and also came in another way is called by that way. */
export function nameKinds(
  found: Map<string, Paper>,
  containers: readonly Part[],
): Map<string, Paper> {
  const met = [...found].filter(([, { kind }]) => kind === 'met');
  const prints = fingerprintsOf(met.map(([, { key }]) => key));
  for (const { kind, segment } of containers) {
    if (kind === 'met') continue;
    segment.findByIds(prints).forEach((rows, i) => {
      const [id, paper] = met[i] ?? [];
      if (id !== undefined && paper && rows.length > 0) found.set(id, { ...paper, kind });
    });
  }
  return found;
}
