// What an import writes and counts, over databases in memory: every record stands in the report, and nothing that is
// known in full is lost to a bare title.
import { describe, expect, it, vi } from 'vitest';
import { chosenFile } from '../src/library/import-file.ts';
import { deleteCorpus, getImportReport, listCorpora } from '../src/library/imports.ts';
import { memorySource } from '../src/search/segment/page-source.ts';
import { openSegment } from '../src/search/segment/segment.ts';
import {
  countsOf,
  fileOf,
  idOf,
  lineOf,
  openDisk,
  report,
  rowsFrom,
  tables,
  titleOf,
} from './harness/import-world.ts';
import { openWorld } from './harness/library.ts';

// Machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

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
    expect(told).toEqual(countsOf(255, 250, 1, 4));
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
    expect(told.counts).toEqual(countsOf(1502, 2, 0, 1500));
    expect([told.skips.length, told.reasons.notJson]).toEqual([1000, 1500]);
    expect((await getImportReport(disk.corpus(), 'a'))?.skips).toEqual(told.skips);
  });

  it('a bare list of titles takes nothing away from what is known in full', async () => {
    const disk = openDisk();
    await disk.run({ id: 'a', file: fileOf(rowsFrom(0, 3)) });
    const tsv = ['id\ttitle', `${idOf(0)}\t${titleOf(0)}`, `${idOf(1)}\tA new title`];
    const told = await report(disk.run({ id: 'b', file: fileOf(tsv, 'list.tsv') }));
    expect(told.counts).toEqual(countsOf(2, 0, 1, 0, 1));
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
    expect(told.counts).toEqual(countsOf(0, 0, 0, 0));
    expect(await disk.list()).toEqual([]);
  });

  it('a file that is none of papers leaves nothing', async () => {
    const disk = openDisk();
    const file = chosenFile(new Blob(['%PDF-1.7']), { name: 'a.pdf', lastModified: 1 });
    expect(await disk.run({ id: 'a', file })).toEqual({ outcome: 'refused', kind: 'pdf' });
    expect(await disk.list()).toEqual([]);
  });
});
