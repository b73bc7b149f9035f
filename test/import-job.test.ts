// The import over databases in memory, interrupted, halted, cancelled or undone: it ends at the same content, or
// leaves nothing.
import { describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../src/corpus/corpus.ts';
import { deleteCorpus, listCorpora, removeCorpus, restoreCorpus } from '../src/library/imports.ts';
import {
  countsOf,
  fileOf,
  lineOf,
  mortal,
  openDisk,
  report,
  rowsFrom,
  smallBounds,
} from './harness/import-world.ts';
import { randomFrom } from './harness/noise.ts';

// Machines that test are busy.
vi.setConfig({ testTimeout: 60_000 });

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
    expect(expected.counts).toEqual(countsOf(1021, 870, 40, 51, 60));
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
