// The worker's side of an import: orders as the library tab gives them, and the events that answer
// each. No order stays without an answer.
import { describe, expect, it, vi } from 'vitest';
import { controlImports } from '../src/library/import-control.ts';
import { listCorpora } from '../src/library/imports.ts';
import type { ImportEvent, ImportOrder } from '../src/wire/import-messages.ts';
import { openDisk, rowsFrom, smallBounds } from './harness/import-world.ts';
import { tableFiles } from './harness/library.ts';

const PATIENCE = { timeout: 20_000, interval: 5 };

function openWorker(disk = openDisk()) {
  const events: ImportEvent[] = [];
  const give = controlImports({
    corpus: disk.corpus(),
    ...tableFiles,
    lock: disk.lock,
    now: () => 1,
    say: (event) => void events.push(structuredClone(event)),
    bounds: smallBounds,
  });
  const ended = () => events.filter(({ event }) => event !== 'progress');
  const wait = (event: ImportEvent['event']) =>
    vi.waitFor(() => expect(ended().map((one) => one.event)).toContain(event), PATIENCE);
  return { disk, give, events, ended, wait };
}

const fileOf = (lines: readonly string[], name = 'papers.jsonl') =>
  new File([`${lines.join('\n')}\n`], name, { lastModified: 1 });

const start = (id: string, file: File): ImportOrder => ({ order: 'start', id, file });

describe('the worker of an import', () => {
  it('tells progress that never falls, and at last the report', async () => {
    const { give, events, ended, wait } = openWorker();
    give(start('a', fileOf(rowsFrom(0, 500))));
    await wait('done');
    const told = events.flatMap((one) => (one.event === 'progress' ? [one.progress] : []));
    const read = told.map(({ report }) => report.counts.read);
    expect(read).toEqual([...read].sort((a, b) => a - b));
    expect(told.map(({ phase }) => phase)).toContain('finishing');
    for (const { report } of told) {
      const { read, added, updated, skipped, failed } = report.counts;
      expect(read).toBe(added + updated + skipped + failed);
    }
    expect(ended()).toEqual([
      expect.objectContaining({
        id: 'a',
        report: expect.objectContaining({ name: 'papers.jsonl' }),
      }),
    ]);
  });

  it('halts, says so, goes on, and ends as if it had not', async () => {
    const { give, disk, events, wait } = openWorker();
    give(start('a', fileOf(rowsFrom(0, 900))));
    give({ order: 'pause' });
    await wait('paused');
    const before = events.length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(events).toHaveLength(before);
    give({ order: 'continue' });
    await wait('done');
    const other = openDisk();
    const twin = openWorker(other);
    twin.give(start('b', fileOf(rowsFrom(0, 900))));
    await twin.wait('done');
    expect(await disk.hashOf('a')).toBe(await other.hashOf('b'));
  });

  it('takes all away that came of a cancelled import, also while it is halted', async () => {
    for (const orders of [[], [{ order: 'pause' }]] as ImportOrder[][]) {
      const { give, disk, wait } = openWorker();
      give(start('a', fileOf(rowsFrom(0, 900))));
      for (const order of orders) give(order);
      if (orders.length > 0) await wait('paused');
      give({ order: 'cancel', id: 'a' });
      await wait('cancelled');
      expect(await disk.list()).toEqual([]);
    }
  });

  it('leaves alone what another tab is importing, and knows what it has brought', async () => {
    const first = openWorker();
    first.give(start('a', fileOf(rowsFrom(0, 900))));
    first.give({ order: 'pause' });
    await first.wait('paused');
    // The tab with the first worker holds the lock for as long as it is open.
    const second = openWorker(first.disk);
    second.give({ order: 'cancel', id: 'a' });
    await second.wait('stopped');
    expect(second.ended()).toEqual([expect.objectContaining({ why: 'busy' })]);
    first.give({ order: 'continue' });
    await first.wait('done');
    second.give({ order: 'resume', id: 'a' });
    await second.wait('done');
    expect(await listCorpora(first.disk.corpus())).toHaveLength(1);
  });

  it('refuses a second import, and a file that is none, in a word', async () => {
    const { give, ended, wait } = openWorker();
    give(start('a', fileOf(rowsFrom(0, 300))));
    give(start('b', fileOf(rowsFrom(0, 300))));
    await wait('stopped');
    await wait('done');
    give(start('c', fileOf(['<!doctype html><title>404</title>'])));
    await wait('refused');
    expect(ended()).toMatchObject([
      { id: 'b', why: 'busy' },
      { id: 'a', event: 'done' },
      { id: 'c', kind: 'html' },
    ]);
  });
});
