// Keeps one database open over failures: work comes in, its result or a StoreError goes out.
// It reopens with a fresh connection, and must never delete a database or answer in its place.
import type { Dexie } from 'dexie';
import { StoreError, toStoreError } from './store-error.ts';

export type { StoreFailure } from './store-error.ts';
export { StoreError, toStoreError } from './store-error.ts';

/** A retry on the same dead connection hardly ever helps, a fresh one nearly always does. */
export const MAX_TRIES = 3;

/** Waits for work, but not for ever: rejects where nothing has come of it for too long. */
export type Patience = <Result>(work: Promise<Result>, isBusy?: () => boolean) => Promise<Result>;

/** Longest silence of a database, ms: far above the slowest start on a busy machine. */
const PATIENCE_MS = 10_000;

/** While `isBusy` says so (an upgrade of many rows) the clock starts anew. */
export const usualPatience: Patience = (work, isBusy = () => false) =>
  new Promise((resolve, reject) => {
    const wait = (): ReturnType<typeof setTimeout> =>
      setTimeout(() => {
        if (isBusy()) timer = wait();
        else reject(new StoreError('database-unavailable', 'The database does not answer.'));
      }, PATIENCE_MS);
    let timer = wait();
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });

const endless: Patience = (work) => work;

export interface ConnectionParts<Database extends Dexie> {
  make(): Database;
  /** Waited for before each opening. */
  ready?(): Promise<void>;
  /** Runs once on each fresh connection, before any work. */
  prepare?(database: Database): Promise<void>;
  /** Whether an opening is silent because it works. */
  isUpgrading?(): boolean;
  /** Of one opening; {@link usualPatience} where it is left out. */
  opening?: Patience;
  /** Of one unit of work; endless where it is left out. */
  working?: Patience;
  maxTries?: number;
}

export interface Connection<Database extends Dexie> {
  /**
   * Runs one unit of work, a single transaction at most since it may be run again. Resolves after
   * it is complete. Throws {@link StoreError} alone.
   */
  use<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  close(): void;
}

export function connect<Database extends Dexie>(
  parts: ConnectionParts<Database>,
): Connection<Database> {
  const { opening: openPatiently = usualPatience, working = endless } = parts;
  let current: Promise<Database> | null = null;
  const drop = (opening: Promise<Database> | null) => {
    if (current === opening) current = null;
    opening?.then((database) => database.close()).catch(() => {});
  };

  const start = (): Promise<Database> => {
    const opening = openDatabase(parts, () => {
      if (current === opening) current = null;
    });
    return opening;
  };

  const use = async <Result>(work: (database: Database) => Promise<Result>): Promise<Result> => {
    const { maxTries = MAX_TRIES } = parts;
    for (let tries = 1; ; tries++) {
      const opening: Promise<Database> = current ?? start();
      current = opening;
      try {
        return await working(work(await openPatiently(opening, parts.isUpgrading)));
      } catch (error) {
        const failure = toStoreError(error);
        if (failure.code !== 'database-unavailable') throw failure;
        drop(opening);
        if (tries >= maxTries) throw failure;
      }
    }
  };

  return { use, close: () => drop(current) };
}

async function openDatabase<Database extends Dexie>(
  parts: ConnectionParts<Database>,
  onClosed: () => void,
): Promise<Database> {
  await parts.ready?.();
  const database = parts.make();
  // Another context wants a newer schema: Dexie closes at once, the next use opens again.
  database.on('versionchange', () => {
    onClosed();
    database.close();
  });
  database.on('close', onClosed);
  try {
    await database.open();
    await parts.prepare?.(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
