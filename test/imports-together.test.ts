// Imports beside one another, beside what ships and beside a full disk, over databases in memory: what a reader's
// pages see of them meanwhile, and what each keeps when another goes.
import { describe, expect, it, vi } from 'vitest';
import { toStoreError } from '../src/corpus/connection.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { listCorpora } from '../src/library/imports.ts';
import {
  countsOf,
  fileOf,
  idOf,
  lineOf,
  mortal,
  openDisk,
  report,
  rowsFrom,
  titleOf,
} from './harness/import-world.ts';
import { openWorld, page, row } from './harness/library.ts';

// Machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

describe('two imports with the same papers', () => {
  const openTwo = async () => {
    const disk = openDisk();
    await disk.run({ id: 'a', file: fileOf(rowsFrom(0, 300)), now: () => 1 });
    const second = fileOf([...rowsFrom(50, 290), ...rowsFrom(300, 310)], 'second.jsonl');
    const told = await report(disk.run({ id: 'b', file: second, now: () => 2 }));
    return { disk, told, ...openWorld({ indexedDB: disk.indexedDB }) };
  };

  it('are both listed, each with what it brought, and questions read what they share once', async () => {
    const { told, library, corpus } = await openTwo();
    expect(told.counts).toEqual(countsOf(250, 10, 0, 0, 240));
    expect(
      (await library.listCorpora()).map(({ id, papers, report }) => [id, papers, report?.counts]),
    ).toEqual([
      ['b', 250, countsOf(250, 10, 0, 0, 240)],
      ['a', 300, countsOf(300, 300, 0, 0)],
    ]);
    expect((await library.getHealth()).counts.imported).toBe(310);
    const { corpora } = await corpus.loadHeld();
    const read = corpora.flatMap(({ segments }) => segments.map(({ papers }) => papers));
    expect(read.sort((a, b) => a - b)).toEqual([10, 300]);
  });

  it('each keep their papers when the other is removed, and find them again when it is brought back', async () => {
    const { disk, library } = await openTwo();
    const held = async () => {
      const asked = [5, 60, 305].map((n) => row('x', { ids: { arxiv: idOf(n) } }));
      const known = (await library.annotate(asked, page)).map(({ match }) => match?.kind);
      return [known, (await library.getHealth()).counts.imported];
    };
    const [yes, no] = ['imported', undefined];
    expect(await held()).toEqual([[yes, yes, yes], 310]);
    await library.removeCorpus('a');
    expect(await held()).toEqual([[no, yes, yes], 250]);
    await library.restoreCorpus('a');
    await library.removeCorpus('b');
    expect(await held()).toEqual([[yes, yes, no], 300]);
    await library.restoreCorpus('b');
    await library.removeCorpus('a');
    await library.purgeRemoved();
    expect(await held()).toEqual([[no, yes, yes], 250]);
    // A third one knows what the second still has.
    const third = await report(disk.run({ id: 'c', file: fileOf(rowsFrom(0, 100)), now: () => 3 }));
    expect(third.counts).toEqual(countsOf(100, 50, 0, 0, 50));
  });
});

describe('two imports at once', () => {
  it('are not: the second is refused while the first runs, and runs after it', async () => {
    const disk = openDisk();
    const first = disk.run({ id: 'a', file: fileOf(rowsFrom(0, 300)) });
    const second = () => disk.run({ id: 'b', file: fileOf(rowsFrom(300, 400)) });
    expect(await second()).toMatchObject({ outcome: 'stopped', why: 'busy' });
    expect((await first).outcome).toBe('done');
    expect((await second()).outcome).toBe('done');
  });
});

describe('a full disk', () => {
  const quota = () => new DOMException('no room', 'QuotaExceededError');
  it.each([
    ['QuotaExceededError', quota],
    ['DataError of a Blob', () => new DOMException('Failed to write blobs (IOError)', 'DataError')],
    [
      'AbortError that holds it',
      () => Object.assign(new Error('a'), { name: 'AbortError', inner: quota() }),
    ],
  ])('told as %s keeps what stands whole, and goes on when there is room', async (_, fault) => {
    const lines = rowsFrom(0, 900);
    const whole = openDisk();
    await whole.run({ id: 'a', file: fileOf(lines) });
    const disk = openDisk();
    const corpus = disk.corpus();
    let writes = 0;
    const changeCorpus: Corpus['changeCorpus'] = async (...given) => {
      writes += 1;
      if (writes > 4) throw toStoreError(fault());
      return corpus.changeCorpus(...given);
    };
    const full = { ...corpus, changeCorpus };
    const ended = await disk.run({ id: 'a', file: fileOf(lines), corpus: full });
    expect(ended).toMatchObject({ outcome: 'stopped', why: 'disk-full' });
    const [summary] = await listCorpora(corpus);
    expect(summary).toMatchObject({ state: 'building', papers: 300 });
    expect(summary?.importing?.report.counts).toEqual(countsOf(300, 300, 0, 0));
    expect((await disk.run({ id: 'a' })).outcome).toBe('done');
    expect(await disk.hashOf('a')).toBe(await whole.hashOf('a'));
  });

  it('that has no room for the file alone does without it', async () => {
    const disk = openDisk();
    const corpus = disk.corpus();
    const changeCorpus: Corpus['changeCorpus'] = async (change, ...rest) => {
      if (change.add.some(({ id }) => id.startsWith('file:'))) throw toStoreError(quota());
      return corpus.changeCorpus(change, ...rest);
    };
    const ended = await disk.run({
      id: 'a',
      file: fileOf(rowsFrom(0, 120)),
      corpus: { ...corpus, changeCorpus },
    });
    expect(ended.outcome).toBe('done');
  });
});

describe('the pages of a reader', () => {
  it('see an import once it is whole, and no longer once it is removed', async () => {
    const disk = openDisk();
    const world = openWorld({ indexedDB: disk.indexedDB });
    const { library } = world;
    const ask = async (n: number) => {
      const [annotation] = await library.annotate(
        [row(titleOf(n), { ids: { arxiv: idOf(n) } })],
        page,
      );
      return annotation?.match?.kind ?? null;
    };
    const file = fileOf(rowsFrom(0, 500));
    await disk.run({ id: 'a', file, corpus: mortal(disk.corpus(), 4, true) });
    library.renewCorpora();
    expect((await library.listCorpora())[0]).toMatchObject({ state: 'building', papers: 100 });
    expect(await ask(5)).toBe(null);
    await disk.run({ id: 'a' });
    library.renewCorpora();
    expect(await ask(5)).toBe('imported');
    expect((await library.getHealth()).counts).toMatchObject({ imported: 500, seed: 119 });
    expect(await library.removeCorpus('a')).toEqual({ done: true });
    expect(await ask(5)).toBe(null);
    await library.restoreCorpus('a');
    expect(await ask(5)).toBe('imported');
    await library.removeCorpus('a');
    await library.purgeRemoved();
    expect(await disk.list()).toEqual([]);
    expect((await library.getHealth()).counts).toMatchObject({ imported: 0, seed: 119 });
  });

  it('are answered by what was imported last, and seed and met stay as they were', async () => {
    const disk = openDisk();
    const { library, corpus } = openWorld({ indexedDB: disk.indexedDB });
    const met = row('A paper that only a page has shown', { ids: { arxiv: '2102.00001' } });
    const annotations = await library.annotate([met], page);
    await library.collect([met], annotations, page);
    const before = await corpus.count();
    await disk.run({ id: 'a', file: fileOf(rowsFrom(0, 150)), now: () => 1 });
    const renamed = [lineOf({ id: 3, title: 'The third under a new name' })];
    await disk.run({ id: 'b', file: fileOf(renamed), now: () => 2 });
    library.renewCorpora();
    const [found] = await library.annotate([row('x', { ids: { arxiv: idOf(3) } })], page);
    expect(found?.match?.title).toBe('The third under a new name');
    await library.removeCorpus('b');
    const [again] = await library.annotate([row('x', { ids: { arxiv: idOf(3) } })], page);
    expect(again?.match?.title).toBe(titleOf(3));
    expect(await library.removeCorpus('met')).toEqual({ done: false });
    expect(await corpus.count()).toEqual(before);
  });
});
