// Imports over databases in memory, for tests: made files come in, what stands on disk afterwards goes
// out. A world can be killed at any call of its store, and begun again on the same disk.
import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type Corpus, openCorpus } from '../../src/corpus/corpus.ts';
import { makeCorpusDatabase } from '../../src/corpus/database.ts';
import { chosenFile } from '../../src/library/import-file.ts';
import { runImport } from '../../src/library/import-job.ts';
import type { ImportJob, ImportLock } from '../../src/library/import-run.ts';
import { openTables } from '../../src/library/tables.ts';
import { tableFiles } from './library.ts';

export const tables = await openTables(tableFiles);
/** Small, so that a file of some hundred rows makes many containers and several merged ones. */
export const smallBounds = { papers: 100, merged: 350 };

/** One at a time, as the browser's locks do it. */
export function makeLock(): ImportLock {
  let isHeld = false;
  return async (work) => {
    if (isHeld) return null;
    isHeld = true;
    return work().finally(() => {
      isHeld = false;
    });
  };
}

export interface MadeRow {
  id: number;
  title?: string;
  abstract?: string;
  authors?: string;
}

const WORDS =
  'sparse masked image latent graph neural vision token policy reward prompt kernel'.split(' ');

export const idOf = (n: number) => `2${101 + Math.floor(n / 90_000)}.${10_000 + (n % 90_000)}`;

export function titleOf(n: number): string {
  const word = (place: number) => WORDS[Math.floor(n / 12 ** place) % 12];
  return `${word(0)} ${word(1)} ${word(2)} of the kind number ${n}`;
}

export function lineOf({ id, title = titleOf(id), abstract, authors = 'A. Author' }: MadeRow) {
  const text = abstract ?? `Our own words on ${titleOf(id)}, in place of an abstract.`;
  return JSON.stringify({ id: idOf(id), title, authors, categories: 'cs.CL', abstract: text });
}

export function fileOf(lines: readonly string[], name = 'papers.jsonl') {
  return chosenFile(new Blob([`${lines.join('\n')}\n`]), { name, lastModified: 1 });
}

export const rowsFrom = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, i) => lineOf({ id: from + i }));

export function openDisk(indexedDB = new IDBFactory()) {
  const where = { indexedDB, IDBKeyRange };
  const lock = makeLock();

  function run(job: Partial<ImportJob> & Pick<ImportJob, 'id'>) {
    const corpus = job.corpus ?? openCorpus(where);
    return runImport({
      corpus,
      tables,
      file: null,
      lock,
      now: () => 1,
      bounds: smallBounds,
      ...job,
    });
  }

  /** SHA-256 over the containers of a corpus in their order, and its report without its own name. */
  async function hashOf(id: string): Promise<string> {
    const corpus = openCorpus(where);
    const row = (await corpus.listCorpora()).find((one) => one.id === id);
    const hash = createHash('sha256').update(row?.state ?? 'none');
    for (const segment of row?.segments ?? []) {
      const store = await corpus.openContainer(segment.id);
      hash.update(await store.read(0, store.size));
    }
    corpus.close();
    return hash.digest('hex');
  }

  /** Names of all that stands on disk. */
  async function list(): Promise<string[]> {
    const database = makeCorpusDatabase(where);
    await database.open();
    const corpora = await database.corpora.toArray();
    const containers = await database.containers.toCollection().primaryKeys();
    database.close();
    return [...corpora.map(({ id, state }) => `${id} ${state}`), ...containers];
  }

  return { where, indexedDB, lock, run, hashOf, list, corpus: () => openCorpus(where) };
}

/** Calls of a store that may be its last: before it does the work, or after. */
export function mortal(corpus: Corpus, diesAt: number, isAfter: boolean): Corpus {
  let calls = 0;
  const wrap =
    <A extends unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      calls += 1;
      if (calls > diesAt) throw new Error('The browser is gone.');
      if (calls < diesAt) return call(...given);
      if (isAfter) await call(...given);
      throw new Error('The browser is gone.');
    };
  return {
    ...corpus,
    listCorpora: wrap(corpus.listCorpora),
    openContainer: wrap(corpus.openContainer),
    changeCorpus: wrap(corpus.changeCorpus),
  };
}

/** What a report counts. */
export const countsOf = (
  read: number,
  added: number,
  updated: number,
  skipped: number,
  known = 0,
) => ({
  read,
  added,
  updated,
  known,
  skipped,
  failed: 0,
});

/** The report of an import that has come to its end. */
export async function report(outcome: ReturnType<ReturnType<typeof openDisk>['run']>) {
  const ended = await outcome;
  if (ended.outcome !== 'done') throw new Error(JSON.stringify(ended));
  return ended.report;
}
