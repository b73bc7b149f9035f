// The pages of containers in the database: bytes come in and are written in steps, ahead of the row that
// makes them seen, or go in steps after it. Whatever is cut off in between is loose, and swept later.
import type { Dexie } from 'dexie';
import { RECORD_BYTES } from './byte-store.ts';
import type { Connection } from './connection.ts';
import { StoreError } from './connection.ts';
import type { ContainerRow, CorpusDatabase } from './database.ts';
import type { PageSums } from './page-sums.ts';
import { addSums, roomForSums } from './page-sums.ts';

/** A container that is to be stored. */
export interface NewContainer {
  id: string;
  blob: Blob;
  /** 0 for bytes that are no container of papers: nothing checks those as they are read. */
  papers: number;
  /**
   * Bytes at the beginning that a waking worker reads at once: they stay one Blob, and the rest is stored
   * in pages. Absent for what is read as a whole alone.
   */
  lead?: number;
}

type Use = Connection<CorpusDatabase>['use'];

/** Written or removed in one transaction: questions wait for it, some 20 ms for a megabyte. */
const STEP_PAGES = 128;
const STEP_BYTES = STEP_PAGES * RECORD_BYTES;
/** What nobody has touched for so long is neither being written nor read by a question under way. */
const LOOSE_MS = 10 * 60_000;

const inPages = <Result>(database: CorpusDatabase, work: () => Promise<Result>) =>
  database.transaction('rw', [database.pages, database.loose] as Dexie['tables'], work);

/**
 * Writes what lies behind the lead of each container, so that its row can be put in one transaction with
 * its corpus. Answers the rows to be put; a container that is hardly longer than its lead stays a Blob.
 */
export async function writePages(use: Use, add: readonly NewContainer[]): Promise<ContainerRow[]> {
  const rows: ContainerRow[] = [];
  for (const { id, blob, lead, papers } of add) {
    const from = Math.ceil((lead ?? blob.size) / RECORD_BYTES) * RECORD_BYTES;
    const isPaged = from < blob.size;
    const sums = roomForSums(papers > 0 ? blob.size : 0);
    if (papers > 0) await sumSteps(sums, isPaged ? blob.slice(0, from) : blob);
    const summed = papers > 0 ? { sums } : {};
    if (!isPaged) {
      rows.push({ id, blob, ...summed });
      continue;
    }
    await use(({ loose }) => loose.put({ id, at: Date.now() }));
    for (let at = from; at < blob.size; at += STEP_BYTES) {
      const bytes = await blob.slice(at, at + STEP_BYTES).arrayBuffer();
      if (papers > 0) addSums(sums, at / RECORD_BYTES, new Uint8Array(bytes));
      await writeStep(use, id, at / RECORD_BYTES, bytes);
    }
    rows.push({ id, blob: blob.slice(0, from), bytes: blob.size, ...summed });
  }
  return rows;
}

async function sumSteps(sums: PageSums, blob: Blob): Promise<void> {
  for (let at = 0; at < blob.size; at += STEP_BYTES) {
    const bytes = await blob.slice(at, at + STEP_BYTES).arrayBuffer();
    addSums(sums, at / RECORD_BYTES, new Uint8Array(bytes));
  }
}

function writeStep(use: Use, id: string, first: number, bytes: ArrayBuffer): Promise<void> {
  const count = Math.ceil(bytes.byteLength / RECORD_BYTES);
  const pages = Array.from(
    { length: count },
    (_, i) => new Uint8Array(bytes.slice(i * RECORD_BYTES, (i + 1) * RECORD_BYTES)),
  );
  // Dexie's types know no keys of two kinds here.
  const keys = pages.map((_, i) => [id, first + i]) as unknown as string[];
  return use((database) =>
    inPages(database, async () => {
      // A writer that slept until it was swept must not make half a container seen.
      if (!(await database.loose.get(id))) throw new StoreError('failed', `${id} was given up.`);
      await database.loose.put({ id, at: Date.now() });
      await database.pages.bulkPut(pages, keys);
    }),
  );
}

/** Inside a transaction: puts rows whose pages are written. */
export async function putContainers(database: CorpusDatabase, rows: readonly ContainerRow[]) {
  const ids = rows.filter(({ bytes }) => bytes !== undefined).map(({ id }) => id);
  const written = await database.loose.bulkGet(ids);
  const lost = ids.find((_, i) => !written[i]);
  if (lost) throw new StoreError('failed', `${lost} was given up.`);
  await database.containers.bulkPut([...rows]);
  await database.loose.bulkDelete(ids);
}

/**
 * Inside a transaction: containers go at once, and their pages are loose; from now on where `at` is 0,
 * else after a while, since a question under way may still read them.
 */
export async function dropContainers(database: CorpusDatabase, ids: readonly string[], at: number) {
  const rows = await database.containers.bulkGet([...ids]);
  const paged = rows.flatMap((row) => (row?.bytes === undefined ? [] : [{ id: row.id, at }]));
  await database.containers.bulkDelete([...ids]);
  await database.loose.bulkPut(paged);
}

/** Removes what is loose for long enough, and what was written for rows that never came. */
export async function sweepPages(use: Use, unused: readonly string[] = []): Promise<void> {
  const before = Date.now() - LOOSE_MS;
  const ids = await use(async ({ loose }) => {
    const own = await loose.bulkGet([...unused]);
    const old = await loose.where('at').below(before).primaryKeys();
    return new Set([...own.flatMap((row) => (row ? [row.id] : [])), ...old]);
  });
  for (const id of ids) {
    while (await use((database) => inPages(database, () => sweepStep(database, id))));
  }
}

/** Whether there may be more. */
async function sweepStep({ pages, loose }: CorpusDatabase, id: string): Promise<boolean> {
  const keys = await pages
    .where(':id')
    .between([id, 0], [id, Number.POSITIVE_INFINITY])
    .limit(STEP_PAGES)
    .primaryKeys();
  await pages.bulkDelete(keys);
  if (keys.length < STEP_PAGES) await loose.delete(id);
  return keys.length === STEP_PAGES;
}
