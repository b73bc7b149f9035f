// The containers of the database and of the package come in, opened parts go out, newest first. A
// file of the package that fails costs the papers that ship, and never the rest.
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusRow, SegmentRow } from '../corpus/database.ts';
import type { PageCache } from '../corpus/page-cache.ts';
import { StoreError } from '../corpus/store-error.ts';
import { fingerprintsOf } from '../search/segment/fingerprint.ts';
import type { AnswerKind } from '../search/segment/resident.ts';
import { usualLead } from '../search/segment/resident.ts';
import type { Segment } from '../search/segment/segment.ts';
import { openSegment } from '../search/segment/segment.ts';
import { Head } from './head.ts';
import type { Opened, Part } from './part.ts';
import type { Starter } from './starter.ts';

/** A container that is not there, or that cannot be opened. */
export interface DamagedPart {
  row: CorpusRow;
  segment: SegmentRow;
  /** The database failed on the way to it: nothing is known of its bytes. */
  isDoubtful: boolean;
}

export interface Opening {
  cache: PageCache;
  /** What the question that waits is answered by; what it will read comes in as soon as it can. */
  first: AnswerKind | null;
  /** Ids of containers that are not tried. */
  left: ReadonlySet<string>;
}

/** `lacking`: papers of imports whose containers were known to be damaged before. */
export async function openContainers(
  corpus: Corpus,
  starter: Starter | null,
  { cache, first, left }: Opening,
): Promise<Opened & { hasLeftStarter: boolean; damaged: DamagedPart[]; lacking: number }> {
  // Asked for first: the way to the database is the longest.
  const holding = corpus.loadHeld();
  const open = async (...wanted: Parameters<typeof openSegment>) => {
    const segment = await openSegment(...wanted);
    if (first) segment.prepare(first);
    return segment;
  };
  const shipping = starter ? open(cache.open(starter), starter.lead).catch(() => null) : null;
  const { fresh, corpora, stores, lacking } = await holding;
  const tried = inOrder(corpora).filter(({ segment }) => !left.has(segment.id));
  const opening = tried.map(({ row, segment }) => {
    const store = stores.get(segment.id);
    const opened = store
      ? open(cache.open(store), usualLead(segment.papers)).catch((error: unknown) => ({ error }))
      : { error: null };
    return { row, segment, opened };
  });
  const head = new Head(fresh);
  const damaged: DamagedPart[] = [];
  const own = opening.map(async ({ row, segment, opened }): Promise<Part[]> => {
    const part = await opened;
    if (!('error' in part)) return [toContainerPart(row.kind, part, segment.dropped, head)];
    damaged.push({ row, segment, isDoubtful: part.error instanceof StoreError });
    return [];
  });
  const containers = (await Promise.all(own)).flat();
  const shipped = await shipping;
  if (shipped) containers.push(toContainerPart('starter', shipped, [], head));
  return {
    head,
    containers,
    outdated: null,
    hasLeftStarter: starter !== null && !shipped,
    damaged,
    lacking,
  };
}

/**
 * What was met before the seed, and that before what was imported; of each the newest first. What
 * several imports have stands last, so that a bare list of titles hides no fuller record.
 */
function inOrder(rows: readonly CorpusRow[]): { row: CorpusRow; segment: SegmentRow }[] {
  const own = (wanted: CorpusRow['kind']) => rows.filter(({ kind }) => kind === wanted);
  const imported = own('imported').sort((a, b) => b.addedAt - a.addedAt);
  const all = [...own('met'), ...own('seed'), ...imported].flatMap((row) =>
    [...row.segments].reverse().map((segment) => ({ row, segment })),
  );
  const isSpare = ({ segment }: (typeof all)[number]) => segment.spare === true;
  return [...all.filter((one) => !isSpare(one)), ...all.filter(isSpare)];
}

function toContainerPart(
  kind: Part['kind'],
  segment: Segment,
  dropped: readonly string[],
  head: Head,
): Part {
  const gone = new Set(dropped);
  return {
    kind,
    segment,
    holds: (key) => !gone.has(key) && !head.has(key),
    isGone: goneFrom(segment, dropped),
    dropped,
  };
}

function goneFrom(segment: Segment, dropped: readonly string[]): Part['isGone'] {
  if (dropped.length === 0) return () => false;
  const rows = new Set(segment.findByIds(fingerprintsOf(dropped)).flat());
  return (ordinal) => rows.has(ordinal);
}
