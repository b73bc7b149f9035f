// Keeps one database open over failures: work comes in, its result or a StoreError goes out.
// It reopens with a fresh connection, and must never delete a database or answer in its place.
import type { Dexie } from 'dexie';

/** The last three: more than is kept, topics merged in a circle, a topic that nobody knows. */
export type StoreFailure =
  | 'database-unavailable'
  | 'database-newer'
  | 'disk-full'
  | 'failed'
  | 'too-many'
  | 'circle'
  | 'no-topic';

export class StoreError extends Error {
  constructor(
    readonly code: StoreFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}

/** A retry on the same dead connection hardly ever helps, a fresh one nearly always does. */
const MAX_TRIES = 3;

// What a lost or unopenable connection is called, by browser and by the step that met it.
const LOST = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'OpenFailedError',
  'MissingAPIError',
  'NotReadableError',
  'NotFoundError',
  'SecurityError',
  'UnknownError',
  'VersionError',
  'VersionChangeError',
  'TimeoutError',
]);

/** The names of an error and of what lies in it: Dexie wraps the browser's own as `inner`. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let current = error;
  for (let depth = 0; depth < 5 && current && typeof current === 'object'; depth++) {
    if ('name' in current) names.push(String(current.name));
    current = 'inner' in current ? current.inner : 'cause' in current ? current.cause : null;
  }
  return names;
}

/** How Chromium 156 says that a Blob found no room on the disk, beside its quota: a DataError. */
const NO_ROOM_FOR_BLOB = /failed to write blobs/i;

/** The browser reports a full disk as QuotaExceededError, or as an AbortError that holds it. */
export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const names = namesOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (names.includes('QuotaExceededError') || NO_ROOM_FOR_BLOB.test(message)) {
    return new StoreError('disk-full', message, { cause: error });
  }
  if (names.some((name) => LOST.has(name))) {
    return new StoreError('database-unavailable', message, { cause: error });
  }
  return new StoreError('failed', message, { cause: error });
}

export interface Connection<Database extends Dexie> {
  /**
   * Runs one unit of work, a single transaction at most since it may be run again. Resolves after
   * it is complete. Throws {@link StoreError} alone.
   */
  use<Result>(work: (database: Database) => Promise<Result>): Promise<Result>;
  close(): void;
}

/** `prepare` runs once on each fresh connection, before any work. */
export function connect<Database extends Dexie>(
  make: () => Database,
  prepare: (database: Database) => Promise<void> = async () => {},
): Connection<Database> {
  let current: Promise<Database> | null = null;

  const open = async (): Promise<Database> => {
    const database = make();
    const drop = () => {
      current = null;
    };
    // Another context wants a newer schema: Dexie closes at once, the next use opens again.
    database.on('versionchange', () => {
      drop();
      database.close();
    });
    database.on('close', drop);
    try {
      await database.open();
      await prepare(database);
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  };

  const use = async <Result>(work: (database: Database) => Promise<Result>): Promise<Result> => {
    for (let tries = 1; ; tries++) {
      const opening = current ?? open();
      current = opening;
      try {
        return await work(await opening);
      } catch (error) {
        const failure = toStoreError(error);
        if (failure.code !== 'database-unavailable') throw failure;
        if (current === opening) current = null;
        opening.then((database) => database.close()).catch(() => {});
        if (tries >= MAX_TRIES) throw failure;
      }
    }
  };

  const close = () => {
    current?.then((database) => database.close()).catch(() => {});
    current = null;
  };
  return { use, close };
}
