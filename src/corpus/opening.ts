// Looks on while a database is opened: what Chromium says of a loss goes out, and all rows as they
// stand before an upgrade, which waits until they are safe. It changes nothing, and costs an opening
// without an upgrade nothing.
import type { IndexedDb } from './database.ts';

export interface OpeningNews {
  /** The browser found the files damaged and has put an empty database in their place. */
  onLoss?(message: string): void;
  /** The rows of each store as they are before an upgrade, which begins when this is done. */
  beforeUpgrade?(rows: Readonly<Record<string, readonly unknown[]>>): Promise<void>;
}

export interface WatchedOpening {
  /** To be handed to Dexie in place of the browser's own. */
  where: IndexedDb;
  /** Resolves when the next opening may begin. */
  ready(): Promise<void>;
  isUpgrading(): boolean;
}

/** Chromium's own, beside the standard; "none" or "total". */
type WithLoss = IDBVersionChangeEvent & { dataLoss?: string; dataLossMessage?: string };

export function watchOpening(where: IndexedDb, news: OpeningNews): WatchedOpening {
  let safe: Promise<void> | null = null;
  let upgrades = 0;
  const look = (request: IDBOpenDBRequest) => {
    request.addEventListener('upgradeneeded', (event) => {
      const { dataLoss = 'none', dataLossMessage = '' }: WithLoss = event;
      if (dataLoss !== 'none') news.onLoss?.(dataLossMessage);
      upgrades += 1;
      const done = () => {
        upgrades -= 1;
      };
      request.transaction?.addEventListener('complete', done);
      request.transaction?.addEventListener('abort', done);
      const { beforeUpgrade } = news;
      if (event.oldVersion === 0 || !beforeUpgrade || safe) return;
      // Nobody upgrades this time: the rows are read, all is left as it was, and the next opening,
      // which waits for them to be safe, is let through.
      event.stopImmediatePropagation();
      safe = readAll(request).then(beforeUpgrade, () => {});
      safe = safe.catch(() => {});
    });
    return request;
  };
  const real = where.indexedDB ?? globalThis.indexedDB;
  // Missing altogether in some private modes; Dexie says so at the opening.
  if (!real) return { where, ready: async () => {}, isUpgrading: () => false };
  const indexedDB = new Proxy(real as IDBFactory, {
    get(target, name) {
      if (name === 'open') {
        return (database: string, version?: number) => look(target.open(database, version));
      }
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  return {
    where: { ...where, indexedDB },
    ready: async () => void (await safe),
    isUpgrading: () => upgrades > 0,
  };
}

/** Reads every store of a database within its upgrade, then takes the upgrade back. */
function readAll(request: IDBOpenDBRequest): Promise<Record<string, unknown[]>> {
  return new Promise((resolve, reject) => {
    const { transaction, result: database } = request;
    if (!transaction) return reject(new Error('There is no upgrade to read in.'));
    const rows: Record<string, unknown[]> = {};
    const names = [...database.objectStoreNames];
    const end = () => transaction.abort();
    transaction.addEventListener('abort', () => {
      if (Object.keys(rows).length === names.length) resolve(rows);
      else reject(transaction.error ?? new Error('The rows could not be read.'));
    });
    if (names.length === 0) end();
    for (const name of names) {
      const reading = transaction.objectStore(name).getAll();
      reading.addEventListener('success', () => {
        rows[name] = reading.result;
        if (Object.keys(rows).length === names.length) end();
      });
    }
  });
}
