// The import whole, over databases in memory: what it counts, what it leaves on disk however it ends,
// and what a reader's pages see of it meanwhile.
import { describe, expect, it, vi } from 'vitest';
import { toStoreError } from '../src/corpus/connection.ts';
import type { Corpus } from '../src/corpus/corpus.ts';
import { chosenFile } from '../src/library/import-file.ts';
import {
  deleteCorpus,
  getImportReport,
  listCorpora,
  removeCorpus,
  restoreCorpus,
} from '../src/library/imports.ts';
import { memorySource } from '../src/search/segment/page-source.ts';
import { openSegment } from '../src/search/segment/segment.ts';
import {
  fileOf,
  idOf,
  lineOf,
  mortal,
  openDisk,
  rowsFrom,
  smallBounds,
  tables,
  titleOf,
} from './harness/import-world.ts';
import { openWorld, page, row } from './harness/library.ts';
import { randomFrom } from './harness/noise.ts';

// Machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

const counts = (read: number, added: number, updated: number, skipped: number, known = 0) => ({
  read,
  added,
  updated,
  known,
  skipped,
  failed: 0,
});

async function report(outcome: ReturnType<ReturnType<typeof openDisk>['run']>) {
  const ended = await outcome;
  if (ended.outcome !== 'done') throw new Error(JSON.stringify(ended));
  return ended.report;
}

describe('what was imported', () => {
  it('has vectors, each checkpoint and what is merged of them', async () => {
    const disk = openDisk();
    await report(disk.run({ id: 'a', file: fileOf(rowsFrom(0, 300)) }));
    const corpus = disk.corpus();
    const [row] = await corpus.listCorpora();
    for (const { id } of row?.segments ?? []) {
      const store = await corpus.openContainer(id);
      const segment = await openSegment(memorySource(await store.read(0, store.size)));
      const { stamp } = tables.vectors;
      expect(await segment.readVector(0, stamp)).toHaveLength(tables.vectors.dimensions);
      expect(await segment.readVector(segment.papers - 1, stamp)).not.toBeNull();
    }
    expect(row?.segments.length).toBeGreaterThan(0);
    corpus.close();
  });
});

describe('what an import counts', () => {
  it('adds up, and every record that is left out has its line and its reason', async () => {
    const disk = openDisk();
    const lines = [
      ...rowsFrom(0, 5),
      '{"title": broken',
      lineOf({ id: 1 }),
      lineOf({ id: 2, title: 'Another title of the second' }),
      '{"id":"2101.99999"}',
      ...rowsFrom(5, 250),
      lineOf({ id: 100 }),
    ];
    const {
      counts: told,
      skips,
      reasons,
    } = await report(disk.run({ id: 'a', file: fileOf(lines) }));
    expect(told).toEqual(counts(255, 250, 1, 4));
    expect(skips).toEqual([
      { line: 6, code: 'notJson' },
      { line: 7, code: 'twice' },
      { line: 9, code: 'noTitle' },
      { line: 255, code: 'twice' },
    ]);
    expect(reasons).toEqual({ notJson: 1, twice: 2, noTitle: 1 });
    const [summary] = await listCorpora(disk.corpus());
    expect(summary).toMatchObject({ papers: 250, name: 'papers.jsonl', state: 'ready' });
    expect(summary?.bytes).toBeGreaterThan(10_000);
    // As long as the corpus stands, so does what was left out; the list is told without it.
    expect(summary?.report).toMatchObject({ counts: told, reasons, skips: [] });
    expect((await getImportReport(disk.corpus(), 'a'))?.skips).toEqual(skips);
    await deleteCorpus(disk.corpus(), 'a');
    expect(await getImportReport(disk.corpus(), 'a')).toBe(null);
    expect(await disk.list()).toEqual([]);
  });

  it('keeps the first thousand reasons, and counts all', async () => {
    const disk = openDisk();
    const lines = [...Array(1500).fill('{'), ...rowsFrom(0, 1)];
    // What a file is, its head tells.
    const told = await report(disk.run({ id: 'a', file: fileOf([lineOf({ id: 9 }), ...lines]) }));
    expect(told.counts).toEqual(counts(1502, 2, 0, 1500));
    expect([told.skips.length, told.reasons.notJson]).toEqual([1000, 1500]);
    expect((await getImportReport(disk.corpus(), 'a'))?.skips).toEqual(told.skips);
  });

  it('a bare list of titles takes nothing away from what is known in full', async () => {
    const disk = openDisk();
    await disk.run({ id: 'a', file: fileOf(rowsFrom(0, 3)) });
    const tsv = ['id\ttitle', `${idOf(0)}\t${titleOf(0)}`, `${idOf(1)}\tA new title`];
    const told = await report(disk.run({ id: 'b', file: fileOf(tsv, 'list.tsv') }));
    expect(told.counts).toEqual(counts(2, 0, 1, 0, 1));
    const { library } = openWorld({ indexedDB: disk.indexedDB });
    const authorsOf = async (n: number) =>
      (await library.searchCorpus(idOf(n), 1)).papers[0]?.authors;
    expect(await authorsOf(0)).toEqual(['A. Author']);
    // With the fuller list gone the bare one answers for its own.
    await library.removeCorpus('a');
    expect([await authorsOf(0), await authorsOf(2)]).toEqual([[], undefined]);
  });

  it('a file without a paper leaves no corpus', async () => {
    const disk = openDisk();
    const told = await report(disk.run({ id: 'a', file: fileOf(['id\ttitle'], 'list.tsv') }));
    expect(told.counts).toEqual(counts(0, 0, 0, 0));
    expect(await disk.list()).toEqual([]);
  });

  it('a file that is none of papers leaves nothing', async () => {
    const disk = openDisk();
    const file = chosenFile(new Blob(['%PDF-1.7']), { name: 'a.pdf', lastModified: 1 });
    expect(await disk.run({ id: 'a', file })).toEqual({ outcome: 'refused', kind: 'pdf' });
    expect(await disk.list()).toEqual([]);
  });
});

describe('an import that is interrupted', () => {
  const lines = [
    ...rowsFrom(0, 700),
    ...Array.from({ length: 40 }, (_, i) => lineOf({ id: i * 7, title: `Renamed ${i}` })),
    '{"broken"',
    ...rowsFrom(650, 930),
  ];
  const file = fileOf(lines);
  /** Has a part of the papers already. */
  const openSecond = async () => {
    const disk = openDisk();
    await disk.run({ id: 'before', file: fileOf(rowsFrom(600, 660)) });
    return disk;
  };

  it('at 20 random points ends at the same content, with the same report', async () => {
    const whole = await openSecond();
    const expected = await report(whole.run({ id: 'a', file }));
    expect(expected.counts).toEqual(counts(1021, 870, 40, 51, 60));
    const hash = await whole.hashOf('a');
    const random = randomFrom(11);
    let deaths = 0;
    for (let point = 0; point < 20; point++) {
      const disk = await openSecond();
      let told = null;
      for (let life = 0; told === null; life++) {
        const corpus = disk.corpus();
        const isLast = life > 3;
        const diesAt = isLast ? Number.POSITIVE_INFINITY : 1 + Math.floor(random() * 40);
        const ended = await disk.run({
          id: 'a',
          file,
          corpus: mortal(corpus, diesAt, random() < 0.5),
        });
        corpus.close();
        if (ended.outcome === 'done') told = ended.report;
        else deaths += 1;
      }
      expect(told.counts).toEqual(expected.counts);
      expect(await disk.hashOf('a')).toBe(hash);
      const left = await disk.list();
      expect(left.filter((name) => name.startsWith('file:'))).toEqual([]);
      expect(left).toHaveLength((await whole.list()).length);
    }
    expect(deaths).toBeGreaterThan(20);
  });

  it('ends at another content where a checkpoint tells more than is written (control)', async () => {
    const whole = openDisk();
    await whole.run({ id: 'a', file });
    const disk = openDisk();
    await disk.run({ id: 'a', file, corpus: mortal(disk.corpus(), 6, true) });
    const [begun] = await disk.corpus().listCorpora();
    const progress = { ...(begun?.progress as { line: number }) };
    const update = (before: never) => ({
      ...(before as object),
      progress: { ...progress, line: progress.line + 90 },
    });
    await disk
      .corpus()
      .changeCorpus({ id: 'a', add: [], remove: [], update: update as never }, 'imported', 1);
    await disk.run({ id: 'a', file });
    expect(await disk.hashOf('a')).not.toBe(await whole.hashOf('a'));
  });

  it('goes on with the file that was kept, and without it asks for the same one', async () => {
    const first = openDisk();
    await first.run({ id: 'kept', file, corpus: mortal(first.corpus(), 6, true) });
    expect((await first.run({ id: 'kept' })).outcome).toBe('done');
    const disk = openDisk();
    const dying = () => mortal(disk.corpus(), 6, true);
    await disk.run({ id: 'not', file, corpus: dying(), bounds: { ...smallBounds, keptFile: 10 } });
    expect(await disk.run({ id: 'not' })).toMatchObject({ why: 'needs-file' });
    const other = fileOf(lines, 'other.jsonl');
    expect(await disk.run({ id: 'not', file: other })).toMatchObject({ why: 'other-file' });
    expect((await disk.run({ id: 'not', file })).outcome).toBe('done');
  });

  it('stands still while it is halted, and says so to the next start', async () => {
    const disk = openDisk();
    let release = () => {};
    let halt: Promise<void> | null = new Promise<void>((resolve) => {
      release = resolve;
    });
    const ended = disk.run({ id: 'a', file, halted: () => halt });
    await vi.waitFor(async () => {
      const [summary] = await listCorpora(disk.corpus());
      expect(summary?.importing?.isPaused).toBe(true);
    }, 20_000);
    halt = null;
    release();
    expect((await ended).outcome).toBe('done');
  });
});

describe('an import that is cancelled or undone', () => {
  it('leaves nothing of what it wrote, at any point', async () => {
    for (const calls of [3, 5, 9, 17]) {
      const disk = openDisk();
      await disk.run({
        id: 'a',
        file: fileOf(rowsFrom(0, 800)),
        corpus: mortal(disk.corpus(), calls, true),
      });
      expect((await disk.list()).length).toBeGreaterThan(0);
      await deleteCorpus(disk.corpus(), 'a');
      expect(await disk.list()).toEqual([]);
    }
  });

  it('can be brought back until it has gone for good', async () => {
    const disk = openDisk();
    await disk.run({ id: 'a', file: fileOf(rowsFrom(0, 200)) });
    const hash = await disk.hashOf('a');
    const corpus = disk.corpus();
    expect(await removeCorpus(corpus, 'a')).toBe(true);
    expect(await listCorpora(corpus)).toEqual([]);
    expect(await restoreCorpus(corpus, 'a')).toBe(true);
    expect(await disk.hashOf('a')).toBe(hash);
    expect(await restoreCorpus(corpus, 'none')).toBe(false);
  });

  it('that was removed while it ran ends, and does not come back', async () => {
    const disk = openDisk();
    const corpus = disk.corpus();
    let calls = 0;
    const changeCorpus: Corpus['changeCorpus'] = async (...given) => {
      calls += 1;
      if (calls === 3) await deleteCorpus(corpus, 'a');
      return corpus.changeCorpus(...given);
    };
    const ended = await disk.run({
      id: 'a',
      file: fileOf(rowsFrom(0, 500)),
      corpus: { ...corpus, changeCorpus },
    });
    expect(ended).toMatchObject({ outcome: 'stopped', why: 'aborted' });
    expect(await disk.list()).toEqual([]);
  });
});

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
    expect(told.counts).toEqual(counts(250, 10, 0, 0, 240));
    expect(
      (await library.listCorpora()).map(({ id, papers, report }) => [id, papers, report?.counts]),
    ).toEqual([
      ['b', 250, counts(250, 10, 0, 0, 240)],
      ['a', 300, counts(300, 300, 0, 0)],
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
    expect(third.counts).toEqual(counts(100, 50, 0, 0, 50));
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
    expect(summary?.importing?.report.counts).toEqual(counts(300, 300, 0, 0));
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
