// The stores: the seed planted once, limits kept, failures told, and every released version of both
// databases opened today without a loss.
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect, toStoreError } from '../src/corpus/connection.ts';
import { openCorpus } from '../src/corpus/corpus.ts';
import { makeReaderDatabase, READER_FORMAT } from '../src/corpus/database.ts';
import { openReader } from '../src/corpus/open-reader.ts';
import { Holdings } from '../src/library/holdings.ts';
import { openLibrary } from '../src/library/library.ts';
import type { Entry } from '../src/paper/entry.ts';
import type { DatabaseDump } from './harness/dump.ts';
import { dumpDatabase, loadDump } from './harness/dump.ts';
import {
  memoryFiles,
  memoryStore,
  noTags,
  openWorld,
  page,
  row,
  seed,
  tableFiles,
} from './harness/library.ts';
import { savedEntry } from './harness/saved-entry.ts';

// Dexie tells of each workaround; here they are brought about on purpose.
beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => void vi.restoreAllMocks());

const entry = (n: number, more: Partial<Entry> = {}): Entry =>
  savedEntry(`2403.${10000 + n}`, `Paper ${n}`, { savedAt: n, updatedAt: n, ...more });

describe('the seed', () => {
  it('is read once, whatever is asked and however often the worker starts', async () => {
    const world = openWorld();
    await world.library.annotate([row('A')], page);
    await world.library.annotate([row('B')], page);
    const later = openWorld(world);
    await later.library.annotate([row('C')], page);
    expect([world.seedReads(), later.seedReads()]).toEqual([1, 0]);
  });

  it('planted again is the same to the byte', async () => {
    const world = openWorld();
    await world.library.ensureSeed();
    const before = await dumpDatabase(world.indexedDB, 'scholium-corpus');
    const again = openWorld({ ...world, seed: { ...seed, stamp: 'again' } });
    await again.library.ensureSeed();
    await openWorld(world).library.ensureSeed();
    expect(await dumpDatabase(world.indexedDB, 'scholium-corpus')).toEqual(before);
  });

  it('lets go of papers that left it, but not of what was met or seen of them', async () => {
    const world = openWorld();
    const [gone, met] = seed.papers;
    const mention = row(met?.title ?? '', { ids: met?.ids, abstract: 'As the page shows it.' });
    const annotations = await world.library.annotate([mention], page);
    await world.library.collect([mention], annotations, page);
    await world.library.noteSeen([`arxiv:${met?.ids.arxiv}`], page);
    const next = { stamp: 'next', papers: seed.papers.slice(2) };
    const updated = openWorld({ ...world, seed: next });
    updated.clock.now += 24 * 3600_000;
    const mentions = [row(gone?.title ?? ''), row(met?.title ?? '')];
    const [first, second] = await updated.library.annotate(mentions, page);
    expect(first?.match).toBeNull();
    expect(second).toMatchObject({ match: { kind: 'met' }, seen: true });
    expect((await updated.library.getHealth()).counts).toMatchObject({ seed: 117, met: 1 });
  });

  it('keeps the abstract that a page showed over an update, until the met are cleared', async () => {
    const world = openWorld();
    const paper = seed.papers[0];
    const mention = row(paper?.title ?? '', { ids: paper?.ids, abstract: 'As shown.' });
    await world.library.collect([mention], await world.library.annotate([mention], page), page);
    const updated = openWorld({ ...world, seed: { ...seed, stamp: 'next' } });
    await updated.library.ensureSeed();
    const key = `arxiv:${paper?.ids.arxiv}`;
    expect((await updated.corpus.getPapers([key])).get(key)?.abstract).toBe('As shown.');
    await updated.library.clearMet();
    expect((await updated.corpus.getPapers([key])).get(key)?.abstract).toBeUndefined();
    expect((await updated.library.getHealth()).counts.seed).toBe(119);
  });
});

describe('papers met', () => {
  it('are kept to the newest of a limit, and all that leads to the others goes', async () => {
    const corpus = openCorpus({ indexedDB: new IDBFactory(), IDBKeyRange });
    const titles = Array.from({ length: 30 }, (_, i) => `The Paper That Was Met Number ${i}`);
    const keys = titles.map((_, i) => `arxiv:2403.${10000 + i}`);
    await corpus.meet(keys, (key) => {
      const i = keys.indexOf(key);
      const ids = { arxiv: key.slice(6), doi: `10.1/${i}` };
      const title = titles[i] ?? '';
      return { key, kind: 'met', ids, title, authors: [], categories: [], metAt: 1000 + i };
    });
    await corpus.noteSeen(keys, 1000);
    expect(await corpus.prune(2000, { maxAgeMs: 1_000_000, maxMet: 10 })).toBe(20);
    expect((await corpus.count()).met).toBe(10);
    expect((await corpus.getPapers(keys)).size).toBe(10);
    expect((await corpus.getSeen(keys)).size).toBe(10);
  });

  it('under one title are told apart, and one may leave without the other', async () => {
    const corpus = openCorpus({ indexedDB: new IDBFactory(), IDBKeyRange });
    const meet = (id: string, metAt: number) =>
      corpus.meet([`arxiv:${id}`], (key) => {
        const facts = { title: 'One Title for Two Papers', authors: [], categories: [] };
        return { key, kind: 'met', ids: { arxiv: id }, metAt, ...facts };
      });
    await meet('2403.00001', 1000);
    await meet('2403.00002', 2000);
    const keysOf = async () => {
      const holdings = new Holdings({
        corpus,
        starter: null,
        ...tableFiles,
        onStarterBack: () => {},
        now: () => 1,
      });
      const papers = (await holdings.findByTitles(['onetitlefortwopapers'])).values().next().value;
      return papers?.map(({ key }) => key);
    };
    expect(await keysOf()).toHaveLength(2);
    await corpus.prune(3000, { maxAgeMs: 1500, maxMet: 10 });
    expect(await keysOf()).toEqual(['arxiv:2403.00002']);
  });
});

describe('a database of a newer format', () => {
  async function openNewer(raise: (indexedDB: IDBFactory) => Promise<void>) {
    const world = openWorld();
    await world.library.setSaved({ key: 'arxiv:2403.10001', mention: row('P'), saved: true });
    const copied = structuredClone([...world.items]);
    world.library.close();
    await raise(world.indexedDB);
    return { ...openWorld(world), copied };
  }
  const writeFormat = async (indexedDB: IDBFactory, value: number) => {
    const database = makeReaderDatabase({ indexedDB, IDBKeyRange });
    await database.open();
    await database.meta.put({ name: 'format', value });
    database.close();
  };
  const raiseVersion = async (indexedDB: IDBFactory) => {
    await writeFormat(indexedDB, READER_FORMAT + 1);
    const later = makeReaderDatabase({ indexedDB, IDBKeyRange });
    later.version(3).stores({ highlights: 'key' });
    await later.open();
    later.close();
  };

  it.each([
    ['by our number', (indexedDB: IDBFactory) => writeFormat(indexedDB, READER_FORMAT + 1)],
    ["by IndexedDB's number as well", raiseVersion],
  ])('%s is read, and nothing is written', async (_, raise) => {
    const { library, items, copied } = await openNewer(raise);
    expect((await library.getHealth()).reader).toBe('newer');
    expect(await library.listEntries()).toHaveLength(1);
    const wish = { key: 'arxiv:2403.10002', mention: row('Q'), saved: true };
    await expect(library.setSaved(wish)).rejects.toMatchObject({ code: 'database-newer' });
    await expect(library.setNotSame(row('Q'), 'arxiv:1')).rejects.toMatchObject({
      code: 'database-newer',
    });
    await expect(
      library.restoreEntry({ key: 'arxiv:2403.10001', entry: null, at: 1 }),
    ).rejects.toMatchObject({
      code: 'database-newer',
    });
    const hide = { kind: 'hidden' as const, topic: 'probing' };
    await expect(library.changeTopic(hide)).rejects.toMatchObject({ code: 'database-newer' });
    await library.compareCopies();
    expect([...items]).toEqual(copied);
    expect(await library.listEntries()).toHaveLength(1);
  });

  it('is written to where the number is ours (control)', async () => {
    const { library } = await openNewer((indexedDB) => writeFormat(indexedDB, READER_FORMAT));
    const wish = { key: 'arxiv:2403.10002', mention: row('Q'), saved: true };
    await expect(library.setSaved(wish)).resolves.toMatchObject({ before: null });
  });
});

describe('a full disk', () => {
  const full = () => new DOMException('planted', 'QuotaExceededError');

  it('is told in both shapes that browsers give it', () => {
    expect(toStoreError(full()).code).toBe('disk-full');
    expect(toStoreError(new Dexie.AbortError('aborted', full())).code).toBe('disk-full');
    expect(toStoreError(new Dexie.AbortError('aborted')).code).toBe('database-unavailable');
  });

  it('refuses a save, and leaves what was there', async () => {
    const world = openWorld();
    await world.library.setSaved({ key: 'arxiv:2403.10001', mention: row('P'), saved: true });
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full();
    });
    const wish = { key: 'arxiv:2403.10002', mention: row('Q'), saved: true };
    await expect(world.library.setSaved(wish)).rejects.toMatchObject({ code: 'disk-full' });
    vi.restoreAllMocks();
    expect((await world.library.listEntries()).map(({ key }) => key)).toEqual(['arxiv:2403.10001']);
  });
});

describe('a database that cannot be opened', () => {
  /** IndexedDB whose next openings fail as Chromium's do when its files are locked or broken. */
  function failing(times: number) {
    const real = new IDBFactory();
    const calls = { opened: 0, deleted: 0 };
    const indexedDB = new Proxy(real, {
      get(target, name) {
        if (name === 'deleteDatabase') calls.deleted += 1;
        if (name === 'open' && times-- > 0) {
          return () => {
            calls.opened += 1;
            throw new DOMException('Internal error opening backing store', 'UnknownError');
          };
        }
        const value = Reflect.get(target, name);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
    return { indexedDB, calls };
  }

  it('for a moment is opened by a fresh connection', async () => {
    const { indexedDB, calls } = failing(2);
    const reader = openReader({ indexedDB, IDBKeyRange });
    expect(await reader.listSaved()).toEqual([]);
    expect(calls.opened).toBe(2);
  });

  it('for good is an error, never an empty list, and is never deleted', async () => {
    const { indexedDB, calls } = failing(Number.POSITIVE_INFINITY);
    const reader = openReader({ indexedDB, IDBKeyRange });
    const corpus = openCorpus({ indexedDB, IDBKeyRange });
    await expect(reader.listSaved()).rejects.toMatchObject({ code: 'database-unavailable' });
    const library = openLibrary({
      corpus,
      reader,
      copyStore: memoryStore().store,
      snapshotStore: memoryFiles().snapshotStore,
      followed: { load: async () => [], save: async () => {} },
      tagPaper: noTags,
      seedStamp: seed.stamp,
      loadSeed: async () => seed,
      starter: null,
      loadCategories: () => Promise.reject(new Error('no model')),
      onBetter: () => {},
      onLearned: () => {},
      ...tableFiles,
      remembersMet: async () => true,
      saysNear: async () => true,
      now: Date.now,
    });
    for (const call of [
      () => library.annotate([row('A')], page),
      () => library.listEntries(),
      () => library.setSaved({ key: 'title:a', mention: row('A'), saved: true }),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: 'database-unavailable' });
    }
    expect(await library.getHealth()).toMatchObject({
      corpus: 'unavailable',
      reader: 'unavailable',
    });
    expect(calls.deleted).toBe(0);
  });

  it('is tried again at the next question, not given up for the life of the worker', async () => {
    const { indexedDB } = failing(40);
    const reader = openReader({ indexedDB, IDBKeyRange });
    const ask = () => reader.listSaved().catch(() => null);
    const answers: unknown[] = [];
    for (let i = 0; i < 40 && answers.at(-1) !== 'there'; i++) {
      answers.push((await ask()) === null ? 'failed' : 'there');
    }
    expect(answers[0]).toBe('failed');
    expect(answers.at(-1)).toBe('there');
  });

  it('makes way for a newer schema of another context, and is opened again after', async () => {
    const where = { indexedDB: new IDBFactory(), IDBKeyRange };
    const reader = openReader(where);
    await reader.changeEntry(['arxiv:2403.10001'], () => entry(1));
    const later = makeReaderDatabase(where);
    later.version(3).stores({ highlights: 'key' });
    await later.open();
    later.close();
    expect(await reader.listSaved()).toEqual([entry(1)]);
  });
});

it('a failure that is no loss of the connection is not tried again', async () => {
  let tries = 0;
  const { use } = connect({
    make: () => makeReaderDatabase({ indexedDB: new IDBFactory(), IDBKeyRange }),
  });
  const work = async () => {
    tries += 1;
    throw new TypeError('planted');
  };
  await expect(use(work)).rejects.toMatchObject({ code: 'failed', message: 'planted' });
  expect(tries).toBe(1);
});

describe('databases of released versions', () => {
  const dumps = readdirSync('test/corpora').filter((name) =>
    /^(reader|version)-.*\.json$/.test(name),
  );

  it('are here in every format and version that there ever was', () => {
    const rowOf = (name: string, store: string) =>
      (JSON.parse(readFileSync(`test/corpora/${name}`, 'utf8')) as DatabaseDump[])
        .find((dump) => dump.name === 'scholium-reader')
        ?.stores.find((one) => one.name === store)
        ?.rows.find((row) => (row as { name?: string }).name === 'format') as { value: number };
    const formats = dumps.map((name) => rowOf(name, 'meta').value).sort((a, b) => a - b);
    const every = Array.from({ length: READER_FORMAT }, (_, n) => n + 1);
    expect([...new Set(formats)]).toEqual(every);
    expect([...new Set(formats.slice(0, -1))], 'one less is found out (control)').not.toEqual(
      every,
    );
  });

  it.each(dumps)('%s opens today and loses nothing', async (name) => {
    const indexedDB = new IDBFactory();
    const databases: DatabaseDump[] = JSON.parse(readFileSync(`test/corpora/${name}`, 'utf8'));
    for (const dump of databases) await loadDump(indexedDB, dump);
    const corpus = openCorpus({ indexedDB, IDBKeyRange });
    const reader = openReader({ indexedDB, IDBKeyRange });
    expect(await reader.getFormat()).toBe('ok');
    const rowsOf = (database: string, store: string) =>
      databases.find((dump) => dump.name === database)?.stores.find((s) => s.name === store)
        ?.rows ?? [];
    const { entries, corrections, overlay, sequence } = await reader.loadContents();
    expect(entries).toEqual(rowsOf('scholium-reader', 'entries'));
    expect(corrections).toEqual(rowsOf('scholium-reader', 'corrections'));
    expect(overlay).toEqual(rowsOf('scholium-reader', 'overlay'));
    expect(entries.length).toBeGreaterThanOrEqual(3);
    expect(corrections.length).toBeGreaterThanOrEqual(1);
    // The count of changes tells a loss from a late write, so it must outlive the upgrade.
    const meta = rowsOf('scholium-reader', 'meta') as { name: string; value: unknown }[];
    expect(sequence).toBe(meta.find((one) => one.name === 'sequence')?.value ?? 0);
    const papers = rowsOf('scholium-corpus', 'papers') as { key: string; kind: string }[];
    const now = [...(await corpus.getPapers(papers.map(({ key }) => key))).values()];
    expect(now.map(({ fresh: _, ...paper }) => paper)).toEqual(papers);
    // What no container holds is known to be so, and found by id and title from the start.
    expect((await corpus.loadHeld()).fresh.map(({ key }) => key)).toEqual(
      papers.map(({ key }) => key),
    );
    expect((await corpus.count()).met).toBe(papers.filter(({ kind }) => kind === 'met').length);
    for (const { key, ...times } of rowsOf('scholium-corpus', 'seen') as { key: string }[]) {
      expect((await corpus.getSeen([key])).get(key)).toEqual(times);
    }
    const found = await reader.findEntries(entries.map(({ key }) => key));
    expect(found.size).toBe(entries.length);
    const names = rowsOf('scholium-reader', 'names') as { name: string }[];
    expect((await reader.findEntries(names.map(({ name }) => name))).size).toBe(names.length);
    expect((await dumpDatabase(indexedDB, 'scholium-reader')).version).toBe(20);
  });
});
