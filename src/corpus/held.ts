// What questions are answered from comes out of the database at one moment: the papers that stand in no
// container, the corpora that are ready, and the bytes of their containers.
import type { ByteStore } from './byte-store.ts';
import { countDamaged, toUsed } from './containers.ts';
import type { ContainerRow, CorpusDatabase, CorpusRow, PaperRow } from './database.ts';
import { beginReading, resultOf, resultsOf } from './plain-reads.ts';

/** All papers as they stand, at one moment. */
export interface HeldPapers {
  /** Those whose latest state stands in no container: the seed, and what was met just now. */
  fresh: PaperRow[];
  /** Corpora that are ready, and the bytes of their segments by id. */
  corpora: CorpusRow[];
  stores: ReadonlyMap<string, ByteStore>;
  /** Papers of imports whose containers are known to be damaged. */
  lacking: number;
}

/** In one transaction, since each costs a waking worker a way to the browser's own process and back. */
export async function loadHeld(
  database: CorpusDatabase,
  open: (row: ContainerRow) => ByteStore,
): Promise<HeldPapers> {
  const store = beginReading(database, ['papers', 'corpora', 'containers']);
  const [fresh, rows] = await Promise.all([
    resultOf<PaperRow[]>(store('papers').index('fresh').getAll(1)),
    resultOf<CorpusRow[]>(store('corpora').getAll()),
  ]);
  const ready = toUsed(rows);
  const ids = ready.flatMap(({ segments }) => segments.map(({ id }) => id));
  const found = await resultsOf<ContainerRow>(store('containers'), ids);
  const stores = new Map(found.flatMap((row) => (row ? [[row.id, open(row)] as const] : [])));
  const own = rows.filter(({ state, kind }) => state === 'ready' && kind === 'imported');
  const lacking = own.reduce((sum, row) => sum + countDamaged(row), 0);
  return { fresh, corpora: ready, stores, lacking };
}

/** Ids of containers that answer, or would, and that nothing vouches for: no sums, or marked damaged. */
export async function listUnvouched({ corpora, containers }: CorpusDatabase): Promise<string[]> {
  const rows = (await corpora.toArray()).filter(({ state }) => state === 'ready');
  const segments = rows.flatMap((row) => row.segments);
  const stored = await containers.bulkGet(segments.map(({ id }) => id));
  return segments
    .filter(({ damaged }, i) => stored[i] && (damaged || !stored[i].sums))
    .map(({ id }) => id);
}
