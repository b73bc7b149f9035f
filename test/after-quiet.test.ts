// Work that nobody waits for: once all is quiet, again where it failed, and not for ever.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterQuiet } from '../src/library/after-quiet.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Fails so often, then succeeds. */
function makeWork(failures: number) {
  const work = {
    runs: 0,
    async run() {
      work.runs += 1;
      if (work.runs <= failures) throw new Error('The database does not answer.');
    },
  };
  return work;
}

describe('work that is put off until all is quiet', () => {
  it('is done once for calls that come together', async () => {
    const work = makeWork(0);
    const call = afterQuiet(600, work.run);
    call();
    await vi.advanceTimersByTimeAsync(500);
    call();
    await vi.advanceTimersByTimeAsync(500);
    expect(work.runs).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(work.runs).toBe(1);
  });

  it('is done again where it failed, without another call', async () => {
    const work = makeWork(2);
    afterQuiet(600, work.run)();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(work.runs).toBe(3);
  });

  it('rests where it fails each time, until the next call', async () => {
    const work = makeWork(1000);
    const call = afterQuiet(600, work.run);
    call();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(work.runs).toBe(4);
    call();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(work.runs).toBe(8);
  });
});
