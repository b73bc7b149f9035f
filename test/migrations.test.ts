// The reader's database over versions: an upgrade is begun only when what was there is safe elsewhere, and
// one that is interrupted in the middle is done again, with every row.
import { readFileSync } from 'node:fs';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readBackup } from '../src/backups/backup-file.ts';
import { openReader } from '../src/corpus/open-reader.ts';
import type { Kept } from '../src/paper/kept.ts';
import { toKeptJson } from '../src/paper/kept.ts';
import { type DatabaseDump, dumpDatabase, loadDump } from './harness/dump.ts';
import { openWorld } from './harness/library.ts';

// Dexie tells of each workaround; here they are brought about on purpose.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const NAME = 'scholium-reader';
const dumps: DatabaseDump[] = JSON.parse(readFileSync('test/corpora/version-1.json', 'utf8'));
const old = dumps.find(({ name }) => name === NAME) as DatabaseDump;
const rowsOf = (store: string) => old.stores.find(({ name }) => name === store)?.rows ?? [];
const keptThen = {
  entries: rowsOf('entries'),
  corrections: rowsOf('corrections'),
  overlay: [],
} as unknown as Kept;

async function makeOld() {
  const indexedDB = new IDBFactory();
  await loadDump(indexedDB, old);
  return indexedDB;
}
const versionOf = async (indexedDB: IDBFactory) => (await dumpDatabase(indexedDB, NAME)).version;

describe('an upgrade', () => {
  it('waits until what was there is safe, and then has every row', async () => {
    const indexedDB = await makeOld();
    const seen: { kept: Kept; version: number }[] = [];
    const beforeUpgrade = async (kept: Kept) => {
      seen.push({ kept, version: await versionOf(indexedDB) });
    };
    const reader = openReader({ indexedDB, IDBKeyRange }, { beforeUpgrade });
    expect(toKeptJson(await reader.loadContents())).toBe(toKeptJson(keptThen));
    expect(seen.map(({ kept }) => toKeptJson(kept))).toEqual([toKeptJson(keptThen)]);
    expect(seen[0]?.version, 'not begun yet').toBe(old.version);
    reader.close();
    expect(await versionOf(indexedDB)).toBe(20);
    await openReader({ indexedDB, IDBKeyRange }, { beforeUpgrade }).loadContents();
    expect(seen, 'once').toHaveLength(1);
  });

  it('leaves a snapshot of what was there, which reads as it was', async () => {
    const world = openWorld({ indexedDB: await makeOld() });
    await world.library.listEntries();
    const { snapshots } = await world.library.backups.getState();
    expect(snapshots?.map(({ why }) => why)).toEqual(['upgrade']);
    const [snapshot] = snapshots ?? [];
    const order = { from: { snapshot: snapshot?.name ?? '' }, way: 'replace' as const };
    await world.library.backups.restore(order);
    expect(toKeptJson(await world.reader.loadContents())).toBe(toKeptJson(keptThen));
  });

  it('goes on where no place is found for what was there', async () => {
    const indexedDB = await makeOld();
    const beforeUpgrade = () => Promise.reject(new Error('disk full'));
    const reader = openReader({ indexedDB, IDBKeyRange }, { beforeUpgrade });
    expect(toKeptJson(await reader.loadContents())).toBe(toKeptJson(keptThen));
  });

  it.each([1, 2])('interrupted %i times in the middle is done again, whole', async (times) => {
    const indexedDB = await makeOld();
    let interruptions = 0;
    const breaking = new Proxy(indexedDB, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (name !== 'open') return typeof value === 'function' ? value.bind(target) : value;
        return (...asked: [string, number?]) => {
          const request = target.open(...asked);
          request.addEventListener('upgradeneeded', () => {
            if (interruptions++ >= times) return;
            // After the new stores were begun.
            queueMicrotask(() => request.transaction?.abort());
          });
          return request;
        };
      },
    });
    const reader = openReader({ indexedDB: breaking, IDBKeyRange });
    expect(toKeptJson(await reader.loadContents())).toBe(toKeptJson(keptThen));
    expect(interruptions, 'it was met').toBeGreaterThan(times);
    reader.close();
    expect(await versionOf(indexedDB)).toBe(20);
  });

  it('interrupted for ever is told, and leaves the old version with every row (control)', async () => {
    const indexedDB = await makeOld();
    const breaking = new Proxy(indexedDB, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (name !== 'open') return typeof value === 'function' ? value.bind(target) : value;
        return (...asked: [string, number?]) => {
          const request = target.open(...asked);
          request.addEventListener('upgradeneeded', () =>
            queueMicrotask(() => request.transaction?.abort()),
          );
          return request;
        };
      },
    });
    const reader = openReader({ indexedDB: breaking, IDBKeyRange });
    await expect(reader.loadContents()).rejects.toMatchObject({ code: 'database-unavailable' });
    const { version, stores } = await dumpDatabase(indexedDB, NAME);
    expect(version).toBe(old.version);
    expect(stores.find(({ name }) => name === 'entries')?.rows).toEqual(keptThen.entries);
  });
});

it('every version that a backup was ever written in is read today', async () => {
  const text = readFileSync('test/corpora/backup-1.json', 'utf8');
  const backup = await readBackup(text);
  expect(backup).toMatchObject({ isChanged: false, unread: 0, sequence: 7 });
  expect(backup?.kept.entries).toHaveLength(4);
  expect(await readBackup(text.replace('Read the third', 'Read the fourth'))).toMatchObject({
    isChanged: true,
  });
});
