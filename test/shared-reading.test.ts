// One reading for all who ask while it is under way, and none that is older than a change that is done.
import { describe, expect, it } from 'vitest';
import { shareReading } from '../src/corpus/shared-reading.ts';

/** A store whose readings end when the test says so, each with what stood when it began. */
function store() {
  const state = { stands: 0, readings: 0, ends: [] as (() => void)[] };
  const read = async () => {
    const { stands } = state;
    state.readings += 1;
    await new Promise<void>((end) => state.ends.push(end));
    return stands;
  };
  return { state, shared: shareReading(read) };
}

describe('a reading of all that is kept', () => {
  it('is shared by those who ask while it is under way, and made anew for the next', async () => {
    const { state, shared } = store();
    const both = [shared.read(), shared.read()];
    expect(state.readings).toBe(1);
    state.ends[0]?.();
    expect(await Promise.all(both)).toEqual([0, 0]);
    const third = shared.read();
    expect(state.readings).toBe(2);
    state.ends[1]?.();
    await third;
  });

  it('is never given to one who asks after a change that it may not have seen', async () => {
    const { state, shared } = store();
    const before = shared.read();
    state.stands = 1;
    shared.forget();
    const after = shared.read();
    for (const end of state.ends) end();
    expect([await before, await after]).toEqual([0, 1]);
  });

  it('that failed is not kept, and one that ends late takes no newer one away', async () => {
    let fails = true;
    let readings = 0;
    const shared = shareReading(async () => {
      readings += 1;
      if (fails) throw new Error('planted');
      return readings;
    });
    await expect(shared.read()).rejects.toThrow('planted');
    fails = false;
    expect(await shared.read()).toBe(2);

    const { state, shared: other } = store();
    const old = other.read();
    other.forget();
    const next = other.read();
    state.ends[0]?.();
    await old;
    expect(other.read()).toBe(next);
    state.ends[1]?.();
    await next;
  });
});
