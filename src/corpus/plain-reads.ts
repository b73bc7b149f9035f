// Reads by the browser's own requests: a database that Dexie has open comes in, results go out. A
// waking worker pays 4 ms for a transaction of Dexie's, and one of these next to nothing. It must never
// write.
import type { Dexie } from 'dexie';
import type { MetaRow } from './database.ts';
import { StoreError } from './store-error.ts';

/** The stores of one reading; `Name` are those that it may ask. */
export type OpenStores<Name extends string> = (name: Name) => IDBObjectStore;

/** Begins a reading of these stores, for as long as requests follow on one another's results. */
export function beginReading<Name extends string>(
  database: Dexie,
  names: readonly Name[],
): OpenStores<Name> {
  const open: IDBDatabase | null = database.backendDB();
  if (!open) throw new StoreError('database-unavailable', 'The database was closed.');
  const transaction = open.transaction([...names], 'readonly');
  return (name) => transaction.objectStore(name);
}

/** What a request brings. The reading is still open when it comes. */
export const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The rows of these keys, each in its place. */
export const resultsOf = <Row>(
  store: IDBObjectStore,
  keys: readonly IDBValidKey[],
): Promise<(Row | undefined)[]> =>
  Promise.all(keys.map((key) => resultOf<Row | undefined>(store.get(key))));

/** What `meta` has under this name; undefined where it has nothing. */
export const readMeta = async (database: Dexie, name: string): Promise<unknown> =>
  (await resultOf<MetaRow | undefined>(beginReading(database, ['meta'])('meta').get(name)))?.value;
