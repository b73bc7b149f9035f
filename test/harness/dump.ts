// A database as plain data and back, through IndexedDB alone: the dumps of released versions must
// not depend on the code that reads them today.

export interface StoreDump {
  name: string;
  keyPath: string | string[];
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  rows: unknown[];
}

export interface DatabaseDump {
  name: string;
  version: number;
  stores: StoreDump[];
}

function settle<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export async function dumpDatabase(indexedDB: IDBFactory, name: string): Promise<DatabaseDump> {
  const database = await settle(indexedDB.open(name));
  const stores: StoreDump[] = [];
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].map((indexName) => {
      const { keyPath, unique, multiEntry } = store.index(indexName);
      return { name: indexName, keyPath, unique, multiEntry };
    });
    const keyPath = store.keyPath ?? [];
    stores.push({ name: storeName, keyPath, indexes, rows: await settle(store.getAll()) });
  }
  const { version } = database;
  database.close();
  return { name, version, stores };
}

export async function loadDump(indexedDB: IDBFactory, dump: DatabaseDump): Promise<void> {
  const opening = indexedDB.open(dump.name, dump.version);
  opening.onupgradeneeded = () => {
    for (const { name, keyPath, indexes, rows } of dump.stores) {
      const store = opening.result.createObjectStore(name, { keyPath });
      for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
      for (const row of rows) store.put(row);
    }
  };
  (await settle(opening)).close();
}
