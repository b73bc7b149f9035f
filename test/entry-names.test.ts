// Whether some entry bears a name is known without the database: it may be said too often and never too seldom. The
// states of names are kept until an entry changes.
import { describe, expect, it } from 'vitest';
import { EntryNames, type SavedName } from '../src/corpus/entry-names.ts';
import { fingerprintNumber } from '../src/paper/fingerprint.ts';

function openNames(...loads: (readonly string[] | Error)[]) {
  let count = 0;
  const names = new EntryNames(async () => {
    const load = loads[Math.min(count++, loads.length - 1)] ?? [];
    if (load instanceof Error) throw load;
    return [...load];
  });
  const bears = async (name: string) => (await names.open())(fingerprintNumber(name));
  return { names, bears, loads: () => count };
}

const saved: SavedName = { ids: { arxiv: '2402.10001' }, state: 'saved' };

describe('the names of entries', () => {
  it('are read once, and answer yes for each of them and no for others', async () => {
    const { bears, loads } = openNames(['arxiv:1', 'doi:1']);
    expect([await bears('arxiv:1'), await bears('doi:1'), await bears('arxiv:2')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(loads()).toBe(1);
  });

  it('are read once by all who ask at the same time', async () => {
    const { names, loads } = openNames(['arxiv:1']);
    await Promise.all([names.open(), names.open()]);
    expect(loads()).toBe(1);
  });

  it('have those that were written since, also while they are read', async () => {
    const { names, bears } = openNames(['arxiv:1']);
    const reading = names.open();
    names.add(['arxiv:2']);
    await reading;
    expect(await bears('arxiv:2')).toBe(true);
    names.add(['arxiv:3', 'doi:3']);
    expect([await bears('arxiv:3'), await bears('doi:3')]).toEqual([true, true]);
  });

  it('are read anew after a failure, and when all may have changed', async () => {
    const { names, bears, loads } = openNames(new Error('gone'), ['arxiv:1'], ['arxiv:2']);
    await expect(names.open()).rejects.toThrow('gone');
    names.add(['arxiv:9']);
    expect(await bears('arxiv:1')).toBe(true);
    names.forget();
    expect([await bears('arxiv:1'), await bears('arxiv:2')]).toEqual([false, true]);
    expect(loads()).toBe(3);
  });
});

describe('the states of names', () => {
  const asked: (readonly string[])[] = [];
  const load = async (missing: readonly string[]) => {
    asked.push(missing);
    return missing.map((name) => (name === 'arxiv:1' ? [saved] : []));
  };
  const statesOf = (names: EntryNames, ...of: string[]) => names.findStates(of, load);

  it('are asked for once each, until an entry changes', async () => {
    asked.length = 0;
    const { names } = openNames([]);
    const first = await statesOf(names, 'arxiv:1', 'arxiv:2', 'arxiv:1');
    expect([first.get('arxiv:1'), first.get('arxiv:2')]).toEqual([[saved], []]);
    const next = await statesOf(names, 'arxiv:2', 'arxiv:3', 'arxiv:1');
    expect([next.get('arxiv:1'), next.get('arxiv:3')]).toEqual([[saved], []]);
    expect((await statesOf(names, 'arxiv:1')).get('arxiv:1')).toEqual([saved]);
    expect(asked).toEqual([['arxiv:1', 'arxiv:2'], ['arxiv:3']]);
    names.forgetStates();
    await statesOf(names, 'arxiv:1');
    expect(asked.at(-1)).toEqual(['arxiv:1']);
    names.forget();
    await statesOf(names, 'arxiv:1');
    expect(asked).toHaveLength(4);
  });

  it('that were read while an entry changed are answered and not kept', async () => {
    asked.length = 0;
    const { names } = openNames([]);
    const states = await names.findStates(['arxiv:1'], async (missing) => {
      names.forgetStates();
      return load(missing);
    });
    expect(states.get('arxiv:1')).toEqual([saved]);
    await statesOf(names, 'arxiv:1');
    expect(asked).toHaveLength(2);
  });

  it('are not kept without end: those of 20,000 names are, and then others', async () => {
    asked.length = 0;
    const { names } = openNames([]);
    const many = Array.from({ length: 19_999 }, (_, n) => `doi:${n}`);
    await statesOf(names, ...many);
    await statesOf(names, 'arxiv:1');
    await statesOf(names, 'doi:0');
    expect(asked, 'all are kept').toHaveLength(2);
    const last = await statesOf(names, 'doi:0', 'arxiv:2');
    expect(last.get('doi:0'), 'what was known goes on').toEqual([]);
    await statesOf(names, 'doi:0');
    expect(asked.at(-1)).toEqual(['doi:0']);
  });
});
