// Every fault that browsers' databases are known for, at every kind of operation on what the reader keeps:
// healed by a fresh connection within three tries, or told by its code. Never silent, never for ever.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StoreError } from '../src/corpus/connection.ts';
import { openReader } from '../src/corpus/open-reader.ts';
import type { Reader } from '../src/corpus/reader.ts';
import type { Entry } from '../src/paper/entry.ts';
import type { OverlayRecord } from '../src/paper/topic-overlay.ts';
import type { Fault } from './harness/faults.ts';
import { FAULTS, makeFaulty } from './harness/faults.ts';
import { openWorld, row } from './harness/library.ts';
import { savedEntry } from './harness/saved-entry.ts';

vi.setConfig({ testTimeout: 120_000 });

// Dexie tells of each workaround; here they are brought about on purpose.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const entry = (n: number): Entry =>
  savedEntry(`2403.${10000 + n}`, `Paper ${n}`, { savedAt: n, updatedAt: n });
const hidden: OverlayRecord = {
  kind: 'hidden',
  key: 'hidden:a',
  topic: 'a',
  updatedAt: 1,
  deletedAt: null,
};
const [first, second, third] = [entry(1), entry(2), entry(3)];

/** Each operation with what a sound database answers, or shows after it. */
const OPERATIONS: Record<string, (reader: Reader) => Promise<unknown>> = {
  open: (reader) => reader.getFormat(),
  list: async (reader) => (await reader.listSaved()).map(({ key }) => key),
  newest: async (reader) => (await reader.listNewest(1)).map(({ key }) => key),
  count: (reader) => reader.countSaved(),
  get: async (reader) => [...(await reader.findEntries([first.key])).keys()],
  saved: async (reader) => [...(await reader.findSaved([first.key]))],
  names: async (reader) => typeof (await reader.openNames()),
  contents: async (reader) => {
    const { entries, unreadable } = await reader.loadContents();
    return [...entries.map(({ key }) => key), ...unreadable].sort();
  },
  overlay: (reader) => reader.loadOverlay(),
  corrections: (reader) => reader.loadCorrections(),
  sequence: (reader) => reader.getSequence(),
  change: async (reader) => (await reader.changeEntry([third.key], () => third)).after,
  remove: async (reader) => (await reader.changeEntry([first.key], () => null)).after,
  'change several': async (reader) =>
    (
      await reader.changeEntries([
        { keys: [third.key], change: () => third },
        { keys: [first.key], change: () => null },
      ])
    ).map(({ after }) => after),
  putOver: (reader) => reader.putOver([{ ...first, note: 'Anew.' }]),
  'change corrections': (reader) =>
    reader.changeCorrections(() => [{ name: 'n', key: 'k', at: 1 }]),
  putAll: (reader) => reader.putAll([third], [{ name: 'n', key: 'k', at: 1 }], [hidden]),
  'change overlay': async (reader) => (await reader.changeOverlay(() => hidden)).after,
  'change all': async (reader) =>
    (await reader.changeAll((kept) => ({ ...kept, entries: [...kept.entries, third] }))).after
      .entries.length,
  raise: (reader) => reader.raiseSequence(50),
};

interface Run {
  fault: Fault;
  operation: string;
  connections: number;
  maxTries?: number;
  /** A reader that answers whatever happens: what must never be. */
  isSilent?: boolean;
}

/** The state of all rows, read past every fault. */
async function stateOf(indexedDB: IDBFactory): Promise<string> {
  const reader = openReader({ indexedDB, IDBKeyRange });
  const { entries, corrections, overlay } = await reader.loadContents();
  reader.close();
  return JSON.stringify([entries, corrections, overlay]);
}

async function fill(indexedDB: IDBFactory) {
  const reader = openReader({ indexedDB, IDBKeyRange });
  await reader.putAll([first, second], [], []);
  reader.close();
}

async function run({ fault, operation, connections, maxTries, isSilent }: Run): Promise<string> {
  const work = OPERATIONS[operation];
  if (!work) throw new Error(operation);
  const [sound, real] = [new IDBFactory(), new IDBFactory()];
  for (const one of [sound, real]) await fill(one);
  const before = await stateOf(real);
  const expected = await work(openReader({ indexedDB: sound, IDBKeyRange }));
  const faulty = makeFaulty(real);
  const where = { indexedDB: faulty.indexedDB, IDBKeyRange };
  const { patience } = faulty;
  const options = { opening: patience, working: patience, ...(maxTries && { maxTries }) };
  const reader = openReader(where, options);
  const isOpening =
    operation === 'open' || fault === 'VersionError' || fault === 'blocked for ever';
  if (!isOpening) await reader.getFormat();
  faulty.begin({ fault, connections, record: first.key });
  const answer = await work(reader).catch((error: unknown) => {
    if (isSilent) return null;
    return error instanceof StoreError ? error : Promise.reject(error);
  });
  const { hits, opened } = faulty;
  faulty.end();
  expect(faulty.deleted, 'nothing is deleted').toBe(0);
  // Three tries, three more row by row, and what Dexie opens again within each of them.
  expect(opened).toBeLessThanOrEqual(24);
  if (hits === 0) return 'not met';
  const after = await stateOf(real);
  if (answer instanceof StoreError) return after === before ? answer.code : 'HALF DONE';
  const isRight =
    JSON.stringify(answer) === JSON.stringify(expected) && after === (await stateOf(sound));
  if (isRight) return 'healed';
  const left = await reader.hasUnreadable();
  return left && fault === 'record unreadable' ? 'told: 1 left out' : 'SILENT';
}

/** What a passing fault may come to; a full disk does not pass by trying again. */
const isGreen = ({ fault, connections }: Run, cell: string): boolean => {
  if (cell === 'healed' || cell === 'not met' || cell.startsWith('told')) return true;
  if (fault.startsWith('quota')) return cell === 'disk-full';
  if (fault === 'record unreadable') return cell === 'database-unavailable';
  return connections > 2 && cell === 'database-unavailable';
};

const runs = (connections: number, more: Partial<Run> = {}): Run[] =>
  FAULTS.flatMap((fault) =>
    Object.keys(OPERATIONS).map((operation) => ({ fault, operation, connections, ...more })),
  );

async function table(rows: readonly Run[]) {
  const cells: { run: Run; cell: string }[] = [];
  for (const one of rows) cells.push({ run: one, cell: await run(one) });
  return cells;
}
const printed: string[] = [];
function print(title: string, cells: { run: Run; cell: string }[]) {
  const operations = Object.keys(OPERATIONS);
  const lines = FAULTS.map((fault) => {
    const own = cells.filter(({ run }) => run.fault === fault);
    const said = operations.map((name) => own.find(({ run }) => run.operation === name)?.cell);
    return `${fault}: ${operations.map((name, i) => `${name} ${said[i]}`).join('; ')}`;
  });
  printed.push(`${title}\n${lines.join('\n')}`);
}
afterAll(() => console.log(printed.join('\n\n')));

/** What a reader can be asked, but for what asks no database. */
const isAsking = (name: string) => name !== 'close' && name !== 'hasUnreadable';

async function askedBy(operations: readonly string[]) {
  const reader = openReader({ indexedDB: new IDBFactory(), IDBKeyRange });
  const asked = new Set<string>();
  const watched = new Proxy(reader, {
    get(target, name) {
      asked.add(String(name));
      return Reflect.get(target, name);
    },
  });
  for (const name of operations) await OPERATIONS[name]?.(watched);
  const missing = Object.keys(reader).filter((name) => isAsking(name) && !asked.has(name));
  reader.close();
  return missing;
}

it('every operation that there is stands in the table, and one that did not would be told', async () => {
  const all = Object.keys(OPERATIONS);
  expect(await askedBy(all)).toEqual([]);
  expect(await askedBy(all.filter((name) => name !== 'newest'))).toEqual(['listNewest']);
});

describe('a fault of the database', () => {
  it('that two connections have in a row is healed by the third, at every operation', async () => {
    const cells = await table(runs(2));
    print('Faults of two connections', cells);
    const red = cells.filter(({ run, cell }) => !isGreen(run, cell));
    expect(red.map(({ run, cell }) => [run.fault, run.operation, cell])).toEqual([]);
    const healed = cells.filter(({ cell }) => cell === 'healed');
    expect(healed.length).toBeGreaterThan(60);
  });

  it('that stays is told at every operation, and leaves what was there', async () => {
    const cells = await table(runs(Number.POSITIVE_INFINITY));
    print('Faults that stay', cells);
    const red = cells.filter(({ run, cell }) => !isGreen(run, cell));
    expect(red.map(({ run, cell }) => [run.fault, run.operation, cell])).toEqual([]);
  });

  it('is red in the table where healing is switched off (control)', async () => {
    const cells = await table(runs(2, { maxTries: 1 }));
    const red = cells.filter(({ run, cell }) => !isGreen(run, cell));
    const faults = new Set(red.map(({ run }) => run.fault));
    expect([...faults].sort()).toEqual(
      [
        'InvalidStateError',
        'UnknownError',
        'VersionError',
        'blocked for ever',
        'forced close',
      ].sort(),
    );
  });

  it('is red in the table where an error is swallowed (control)', async () => {
    const cells = await table(
      runs(Number.POSITIVE_INFINITY, { isSilent: true }).filter(({ operation }) =>
        ['list', 'change', 'change all'].includes(operation),
      ),
    );
    expect(cells.filter(({ cell }) => cell === 'SILENT').length).toBeGreaterThan(12);
  });
});

describe('a record that cannot be read', () => {
  it('costs no other, is told, and comes back from the second copy', async () => {
    const real = new IDBFactory();
    const faulty = makeFaulty(real);
    const world = openWorld({ indexedDB: faulty.indexedDB });
    const mention = (n: number) => row(`Paper ${n}`, { ids: { arxiv: `2403.${10000 + n}` } });
    for (const n of [1, 2, 3]) {
      await world.library.setSaved({ key: entry(n).key, mention: mention(n), saved: true });
    }
    await world.library.compareCopies();
    faulty.begin({
      fault: 'record unreadable',
      connections: Number.POSITIVE_INFINITY,
      record: first.key,
    });
    const listed = await world.library.listEntries();
    expect(listed.map(({ key }) => key).sort()).toEqual([second.key, third.key]);
    expect(await world.library.getHealth()).toMatchObject({ lost: 1, damage: { unreadable: 1 } });
    faulty.end();
    await world.library.restoreLost();
    expect(await world.library.listEntries()).toHaveLength(3);
    expect(await world.library.getHealth()).toMatchObject({ lost: 0, damage: null });
  });
});

describe('deleting a database', () => {
  const sourcesLike = (text: (path: string) => string | null, pattern: RegExp) =>
    ['src', 'entrypoints']
      .flatMap((root) => readdirSync(root, { recursive: true, withFileTypes: true }))
      .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
      .map((file) => join(file.parentPath, file.name))
      .filter((path) => pattern.test(text(path) ?? ''));
  const DELETES = /deleteDatabase|Dexie\.delete\(|\bdatabase\.delete\(|\bdb\.delete\(/;

  it('is in no source of ours', () => {
    expect(sourcesLike((path) => readFileSync(path, 'utf8'), DELETES)).toEqual([]);
    const planted = (path: string) =>
      path.endsWith('corpus/open-reader.ts') ? 'await database.delete();' : null;
    expect(sourcesLike(planted, DELETES)).toHaveLength(1);
  });
});
