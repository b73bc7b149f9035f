// Whatever a database throws comes in, a StoreError with a code that the reader can be told comes out.

/** The last four: undo of what was changed since, more than is kept, topics merged in a circle, a topic that nobody knows. */
export type StoreFailure =
  | 'database-unavailable'
  | 'database-newer'
  | 'disk-full'
  | 'failed'
  | 'changed-since'
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

// What a lost or unopenable connection is called, by browser and by the step that met it. A closing
// that the browser forces ends transactions with a bare AbortError: they are undone, and may be tried
// again; nothing of ours aborts one.
const LOST = new Set([
  'AbortError',
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

/**
 * The names of an error and of what lies in it: Dexie wraps the browser's own as `inner`, and those of many rows as
 * `failures`.
 */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let current = error;
  for (let depth = 0; depth < 5 && current && typeof current === 'object'; depth++) {
    if ('name' in current) names.push(String(current.name));
    current = innerOf(current);
  }
  return names;
}

function innerOf(error: object): unknown {
  if ('failures' in error && Array.isArray(error.failures)) return error.failures[0];
  if ('inner' in error) return error.inner;
  return 'cause' in error ? error.cause : null;
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
