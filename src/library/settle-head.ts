// Seed papers and those that pages have shown come in from the head, and move into containers, so that
// a waking worker has few of them to read one by one. Small containers are merged as they add up.

import { MET_CORPUS, SEED_CORPUS } from '../corpus/containers.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { CorpusKind, PaperRow, SegmentRow } from '../corpus/database.ts';
import { giveWay } from '../give-way.ts';
import { buildSegment } from '../search/segment/build.ts';
import type { Container } from '../search/segment/container.ts';
import { joinChunks } from '../search/segment/container.ts';
import { mergeSegments } from '../search/segment/merge.ts';
import { paceOf } from '../search/segment/pace.ts';
import { memorySource } from '../search/segment/page-source.ts';
import { usualLead } from '../search/segment/resident.ts';
import { openSegment } from '../search/segment/segment.ts';
import type { Holdings } from './holdings.ts';

/** Papers of the head at which they move: reading so many on waking takes some 20 ms. */
export const ENOUGH_MET = 256;
/**
 * The seed comes all at once and stays, and its index made anew at each waking costs a first panel
 * some 100 ms; the few of it that pages show with an abstract afterwards may wait in the head.
 */
const ENOUGH_SEED = 32;
/** A container joins the new one where it is at most so many times as large. */
const MERGE_RATIO = 3;
/** Longest piece of work between two rests, so that questions are answered meanwhile. */
const SLICE_MS = 20;

export interface MetParts {
  corpus: Corpus;
  holdings: Holdings;
  now(): number;
}

/** The newest containers that are worth merging with `papers` new ones. */
function pickMerged(segments: readonly SegmentRow[], papers: number): SegmentRow[] {
  const picked: SegmentRow[] = [];
  let size = papers;
  for (const segment of [...segments].reverse()) {
    if (segment.papers > MERGE_RATIO * size) break;
    picked.unshift(segment);
    size += segment.papers;
  }
  return picked;
}

/** Moves the head's papers into containers where there are enough of them. */
export async function settleHead(parts: MetParts, enough = ENOUGH_MET): Promise<boolean> {
  const { head } = await parts.holdings.open();
  const [seed, met] = [head.list('seed'), head.list('met')];
  const movesSeed = seed.length >= ENOUGH_SEED;
  const movesMet = met.length >= enough && met.length > 0;
  if (movesSeed) await settle(parts, SEED_CORPUS, 'seed', seed);
  if (movesMet) await settle(parts, MET_CORPUS, 'met', met);
  if (movesSeed || movesMet) parts.holdings.renew();
  return movesSeed || movesMet;
}

async function settle(
  { corpus, holdings, now }: MetParts,
  id: string,
  kind: CorpusKind,
  papers: PaperRow[],
): Promise<void> {
  const pace = paceOf(SLICE_MS, () => performance.now(), giveWay);
  const tables = await holdings.getTables();
  const fresh = await buildSegment(papers, { ...tables, keepsAbstracts: true, pace });
  const before = (await corpus.listCorpora()).find((row) => row.id === id);
  const merged = pickMerged(before?.segments ?? [], papers.length);
  const container = merged.length === 0 ? fresh : await mergeWith(corpus, merged, fresh, pace);
  await corpus.changeCorpus(
    {
      id,
      add: [
        {
          id: crypto.randomUUID(),
          papers: container.papers,
          blob: new Blob(container.chunks),
          lead: usualLead(container.papers),
        },
      ],
      remove: merged.map(({ id }) => id),
      settled: papers,
    },
    kind,
    now(),
  );
}

async function mergeWith(
  corpus: Corpus,
  merged: readonly SegmentRow[],
  fresh: Container,
  pace: ReturnType<typeof paceOf>,
): Promise<Container> {
  const older = await Promise.all(
    merged.map(async ({ id, dropped }) => {
      const store = await corpus.openContainer(id);
      const source = memorySource(await store.read(0, store.size));
      const rows = await (await openSegment(source)).getByIds(dropped);
      return { source, gone: new Set(rows.map((row) => row?.ordinal)) };
    }),
  );
  return mergeSegments([...older.map(({ source }) => source), memorySource(joinChunks(fresh))], {
    pace,
    isDropped: (source, ordinal) => older[source]?.gone.has(ordinal) ?? false,
  });
}

/** Runs work where none of it is under way; what a run leaves over goes with the next. */
export function oneAtATime(work: () => Promise<unknown>): () => void {
  let isUnderWay = false;
  return () => {
    if (isUnderWay) return;
    isUnderWay = true;
    work()
      // What could not be moved stays in the head, where it is found as well.
      .catch(() => {})
      .finally(() => {
        isUnderWay = false;
      });
  };
}
