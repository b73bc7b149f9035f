// The corpora that stand in containers: what each is made of, and its bytes. A change of one is a
// single transaction, so that no half-made corpus is ever seen and none is lost in between.
import type { ContainerRow, CorpusDatabase, CorpusRow, PaperRow, SegmentRow } from './database.ts';
import type { NewContainer } from './stored-pages.ts';
import { dropContainers, putContainers } from './stored-pages.ts';

/** A container that is to join a corpus. */
export interface NewSegment extends NewContainer {
  spare?: true;
}

export interface CorpusChange {
  id: string;
  add: readonly NewSegment[];
  /** Ids of segments whose papers stand in the added ones, or are gone. */
  remove: readonly string[];
  /**
   * Papers that an added container holds; those that have changed meanwhile stay fresh. Where one of
   * them is gone nothing is changed.
   */
  settled?: readonly PaperRow[];
  /** The next state of the rest; null where the corpus is to go as a whole. */
  update?(row: CorpusRow): CorpusRow | null;
}

/** The corpus of what pages have shown; there is one. */
export const MET_CORPUS = 'met';
/** The seed, once it stands in a container. */
export const SEED_CORPUS = 'seed';

/** Inside a transaction: the corpus and its containers go. */
export async function dropCorpus(database: CorpusDatabase, id: string) {
  const row = await database.corpora.get(id);
  const ids = (row?.segments ?? []).map((segment) => segment.id);
  await dropContainers(database, ids, 0);
  await database.corpora.delete(id);
}

export function makeCorpusRow(id: string, kind: CorpusRow['kind'], addedAt: number): CorpusRow {
  return { id, kind, name: '', addedAt, segments: [], state: 'ready' };
}

/** Whether a part of it cannot be read any more. */
export const isDamaged = ({ segments }: CorpusRow): boolean =>
  segments.some(({ damaged }) => damaged);

/** Papers of a corpus whose container is damaged. */
export const countDamaged = ({ segments }: CorpusRow): number =>
  segments.reduce((sum, { damaged, papers }) => sum + (damaged ? papers : 0), 0);

/** The corpora that questions see, each with the segments that are read for them. */
export function toUsed(rows: readonly CorpusRow[]): CorpusRow[] {
  const ready = rows.filter(({ state }) => state === 'ready');
  const whole = new Set(ready.filter((row) => !isDamaged(row)).map(({ id }) => id));
  return ready.map((row) => {
    const isNeeded = (row.behind ?? []).some((id) => !whole.has(id));
    const isUsed = ({ spare, damaged }: SegmentRow) => !damaged && (isNeeded || !spare);
    return { ...row, segments: row.segments.filter(isUsed) };
  });
}

/** Inside one transaction; `rows`: what is to be put for `add`. Answers the corpus, null where it is gone. */
export async function changeCorpus(
  database: CorpusDatabase,
  { id, add, remove, settled = [], update = (row) => row }: CorpusChange,
  { fresh, rows }: { fresh: CorpusRow; rows: readonly ContainerRow[] },
): Promise<CorpusRow | null> {
  const stored = await database.corpora.get(id);
  const before = stored ?? fresh;
  const standing = await database.papers.bulkGet(settled.map(({ key }) => key));
  // What was forgotten while its container was made must not come back with it.
  if (standing.some((row) => !row)) return stored ?? null;
  const gone = new Set(remove);
  const joining = add.map(
    ({ id, papers, blob, spare }): SegmentRow => ({
      id,
      papers,
      bytes: blob.size,
      dropped: [],
      ...(spare && { spare }),
    }),
  );
  const kept = before.segments.filter((segment) => !gone.has(segment.id));
  const after = update({ ...before, segments: [...kept, ...joining] });
  if (!after) {
    await dropContainers(database, [...gone, ...kept.map((segment) => segment.id)], 0);
    await database.corpora.delete(id);
    return null;
  }
  await dropContainers(database, [...gone], Date.now());
  await putContainers(database, rows);
  await database.corpora.put(after);
  await settle(database, settled, standing);
  return after;
}

/** A paper that changed while its container was made is still fresh: the newer state must be told. */
async function settle(
  database: CorpusDatabase,
  papers: readonly PaperRow[],
  standing: readonly (PaperRow | undefined)[],
) {
  const settled = standing.flatMap((row, i) => {
    if (!row || JSON.stringify(row) !== JSON.stringify(papers[i])) return [];
    const { fresh: _, ...rest } = row;
    return [rest];
  });
  await database.papers.bulkPut(settled);
}

/** Inside a transaction: these papers count as gone from every segment that stands now. */
export async function dropFromSegments(database: CorpusDatabase, keys: readonly string[]) {
  const row = await database.corpora.get(MET_CORPUS);
  if (!row || row.segments.length === 0 || keys.length === 0) return;
  const segments = row.segments.map((segment) => ({
    ...segment,
    dropped: [...new Set([...segment.dropped, ...keys])],
  }));
  await database.corpora.put({ ...row, segments });
}

/**
 * Inside a transaction: no question is answered from this container any more. What stands in rows as well
 * is fresh again; of an import the rest goes on, and what it lacks is marked.
 */
export async function leaveContainer(database: CorpusDatabase, id: string) {
  const rows = await database.corpora.toArray();
  const row = rows.find(({ segments }) => segments.some((segment) => segment.id === id));
  // One under way fails by itself; one that has gone meanwhile is nobody's.
  if (!row || row.state === 'building') return;
  if (row.kind === 'imported') await mark(database, row, id, true);
  else await rebuild(database, row, id);
}

/** Inside a transaction: the container was read through and is whole; `row`: it, with its sums. */
export async function vouchFor(database: CorpusDatabase, row: ContainerRow) {
  const [standing, corpora] = await Promise.all([
    database.containers.get(row.id),
    database.corpora.toArray(),
  ]);
  if (!standing) return;
  await database.containers.put(row);
  for (const corpus of corpora) {
    const isIts = ({ id, damaged }: SegmentRow) => id === row.id && damaged;
    if (corpus.segments.some(isIts)) await mark(database, corpus, row.id, false);
  }
}

async function mark(database: CorpusDatabase, row: CorpusRow, id: string, isDamaged: boolean) {
  const segments = row.segments.map((segment): SegmentRow => {
    if (segment.id !== id) return segment;
    const { damaged: _, ...rest } = segment;
    return isDamaged ? { ...rest, damaged: true } : rest;
  });
  await database.corpora.put({ ...row, segments });
}

/** The container goes, and the rows that it was made of are fresh again. */
async function rebuild(database: CorpusDatabase, row: CorpusRow, segmentId: string) {
  const { kind } = row;
  const papers = await database.papers.where('kind').equals(kind).toArray();
  await database.papers.bulkPut(papers.map((paper) => ({ ...paper, fresh: 1 })));
  const segments = row.segments.filter(({ id }) => id !== segmentId);
  await database.corpora.put({ ...row, segments });
  await dropContainers(database, [segmentId], Date.now());
}
