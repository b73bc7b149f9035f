// An IndexedDB that fails as browsers' do: a factory comes in, one goes out whose connections have one
// fault each, so many of them in a row. It counts what it was asked, deletions too.
type FDBDatabase = IDBDatabase;
type FDBTransaction = IDBTransaction;

export const FAULTS = [
  'UnknownError',
  'quota',
  'quota in AbortError',
  'InvalidStateError',
  'VersionError',
  'blocked for ever',
  'forced close',
  'record unreadable',
] as const;
export type Fault = (typeof FAULTS)[number];

const WRITES = ['put', 'add', 'delete', 'clear'];
const READS = ['get', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];

export interface FaultPlan {
  fault: Fault;
  /** How many connections from now on have it; Infinity: all. */
  connections: number;
  /** The key of the record that cannot be read. */
  record?: string;
}

export interface FaultyIndexedDb {
  indexedDB: IDBFactory;
  /** The fault begins: the connection that stands open has it first. */
  begin(plan: FaultPlan): void;
  end(): void;
  /** Waits, but gives up as soon as something is stuck for good. */
  patience<Result>(work: Promise<Result>): Promise<Result>;
  readonly hits: number;
  readonly opened: number;
  readonly deleted: number;
}

/** A database in memory answers within a few. */
const SILENCE_MS = 1500;

const planted = (name: string) => new DOMException('planted', name);

export function makeFaulty(real: IDBFactory): FaultyIndexedDb {
  let plan: FaultPlan | null = null;
  let begun = 0;
  const count = { hits: 0, opened: 0, deleted: 0 };
  let giveUp: (error: Error) => void = () => {};

  const isFaulty = (connection: number) => plan !== null && connection - begun < plan.connections;
  const hit = (connection: number, ...faults: Fault[]): boolean => {
    if (!plan || !isFaulty(connection) || !faults.includes(plan.fault)) return false;
    count.hits += 1;
    return true;
  };

  function open(name: string, version?: number): IDBOpenDBRequest {
    const connection = count.opened;
    count.opened += 1;
    if (hit(connection, 'UnknownError')) throw planted('UnknownError');
    if (hit(connection, 'VersionError')) throw planted('VersionError');
    if (hit(connection, 'blocked for ever')) {
      // After its asker has begun to wait.
      setTimeout(() => giveUp(new DOMException('planted', 'TimeoutError')));
      return new EventTarget() as IDBOpenDBRequest;
    }
    const request = real.open(name, version);
    request.addEventListener('success', () => instrument(request.result, connection));
    return request;
  }

  function instrument(database: FDBDatabase, connection: number) {
    const begin = database.transaction.bind(database);
    database.transaction = (...asked: Parameters<typeof begin>) => {
      if (hit(connection, 'InvalidStateError', 'VersionError', 'blocked for ever')) {
        throw planted('InvalidStateError');
      }
      const transaction = begin(...asked);
      if (hit(connection, 'forced close')) forceClosed(database, transaction);
      const findStore = transaction.objectStore.bind(transaction);
      transaction.objectStore = (name) => {
        const store = findStore(name) as IDBObjectStore & Record<string, unknown>;
        for (const call of [...WRITES, ...READS]) {
          const work = (
            IDBObjectStorePrototype(store)[call] as (...a: unknown[]) => IDBRequest
          ).bind(store);
          store[call] = (...args: unknown[]) => {
            meet(call, args, { connection, transaction, store: name });
            const request = work(...args);
            // The last write of each change: there the commit begins.
            const isLast = name === 'meta' && WRITES.includes(call);
            if (isLast && hit(connection, 'quota in AbortError')) {
              request.addEventListener('success', () => abortFull(transaction));
            }
            return request;
          };
        }
        const findIndex = store.index.bind(store);
        store.index = (index) => {
          const found = findIndex(index);
          const work = found.openCursor.bind(found);
          found.openCursor = (...args) => {
            meet('openCursor', args, { connection, transaction, store: name });
            return work(...args);
          };
          return found;
        };
        return store;
      };
      return transaction;
    };
  }

  function meet(
    call: string,
    args: readonly unknown[],
    at: { connection: number; transaction: FDBTransaction; store: string },
  ) {
    const isWrite = WRITES.includes(call);
    if (hit(at.connection, 'UnknownError')) throw planted('UnknownError');
    if (isWrite && hit(at.connection, 'quota')) throw planted('QuotaExceededError');
    const isTheRecord =
      (call === 'get' && args[0] === plan?.record) || call === 'getAll' || call === 'openCursor';
    if (at.store === 'entries' && isTheRecord && hit(at.connection, 'record unreadable')) {
      throw planted('NotReadableError');
    }
  }

  const indexedDB = new Proxy(real, {
    get(target, name) {
      if (name === 'deleteDatabase') count.deleted += 1;
      if (name === 'open') return open;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    indexedDB,
    begin(next) {
      plan = next;
      begun = Math.max(0, count.opened - 1);
      count.hits = 0;
    },
    end() {
      plan = null;
    },
    patience: (work) =>
      Promise.race([
        work,
        new Promise<never>((_, fail) => {
          giveUp = fail;
          // As the reader does after ten seconds: whoever is never answered.
          setTimeout(() => fail(planted('TimeoutError')), SILENCE_MS).unref();
        }),
      ]),
    get hits() {
      return count.hits;
    },
    get opened() {
      return count.opened;
    },
    get deleted() {
      return count.deleted;
    },
  };
}

const IDBObjectStorePrototype = (store: object): Record<string, unknown> =>
  Object.getPrototypeOf(store);

/** As Chromium ends what is under way when it closes a database by force. */
function forceClosed(database: FDBDatabase, transaction: FDBTransaction) {
  queueMicrotask(() => {
    try {
      transaction.abort();
    } catch {
      // Done already.
    }
    database.close();
    database.onclose?.(new Event('close'));
  });
}

/** As a commit ends that found no room. */
function abortFull(transaction: FDBTransaction) {
  Object.defineProperty(transaction, 'error', { value: planted('QuotaExceededError') });
  transaction.abort();
}
