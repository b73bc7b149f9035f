// @vitest-environment happy-dom
// Deeds by single keys, one after the other: what is taken back is what was done last, also while that is
// still under way; and a page that slept in the browser's cache waits for no answer of before.
import { describe, expect, it, vi } from 'vitest';
import { Doing } from '../src/triage/doing.ts';
import type { ask } from '../src/wire/ask.ts';
import { WireError } from '../src/wire/ask.ts';
import { words } from '../src/words.ts';
import { page, row } from './harness/page-background.ts';
import { background, usePage } from './harness/page-world.ts';
import { annotateWithTools, key, said } from './harness/triage-world.ts';

/** Deeds that end when they are told to, and what came of them. */
function createDeeds() {
  const events: string[] = [];
  const ends = new Map<string, () => void>();
  const doing = new Doing({
    say: (told) => events.push(told ? `${told.text}${told.canUndo ? ' (undo)' : ''}` : 'silence'),
    onGone: () => events.push('gone'),
  });
  const begin = (name: string) =>
    doing.do(async () => {
      events.push(`begun ${name}`);
      await new Promise<void>((resolve) => ends.set(name, resolve));
      return { said: name, takeBack: async () => void events.push(`${name} taken back`) };
    });
  const end = async (name: string) => {
    await vi.waitFor(() => expect(ends.has(name)).toBe(true));
    ends.get(name)?.();
    await vi.advanceTimersByTimeAsync(0);
  };
  const takenBack = () => events.filter((event) => event.endsWith('taken back'));
  return { doing, begin, end, events, takenBack };
}

describe('deeds', () => {
  usePage();

  it('have the last one taken back, also while it is under way', async () => {
    const { doing, begin, end, takenBack } = createDeeds();
    begin('A');
    await end('A');
    begin('B');
    expect(doing.undo()).toBe(true);
    expect(takenBack()).toEqual([]);
    await end('B');
    expect(takenBack()).toEqual(['B taken back']);
    expect(doing.undo()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(takenBack()).toEqual(['B taken back', 'A taken back']);
    expect(doing.undo()).toBe(false);
  });

  it('are taken back where the first one is still under way', async () => {
    const { doing, begin, end, takenBack } = createDeeds();
    begin('A');
    expect(doing.undo()).toBe(true);
    await end('A');
    expect(takenBack()).toEqual(['A taken back']);
  });

  it('stay to be taken back where that has failed', async () => {
    const { doing } = createDeeds();
    const takeBack = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('planted'));
    doing.do(async () => ({ said: 'A', takeBack }));
    doing.undo();
    await vi.advanceTimersByTimeAsync(0);
    expect(doing.undo()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(takeBack).toHaveBeenCalledTimes(2);
    expect(doing.undo()).toBe(false);
  });

  it('are not asked to be taken back again where that is refused for what was changed since', async () => {
    const { doing, events } = createDeeds();
    const refused = vi.fn(() => Promise.reject(new WireError('changed-since', 'planted')));
    doing.do(async () => ({ said: 'A', takeBack: async () => undefined }));
    doing.do(async () => ({ said: 'B', takeBack: refused }));
    doing.undo();
    await vi.advanceTimersByTimeAsync(0);
    expect(events.at(-1)).toBe(words('mark.changedSince'));
    doing.undo();
    await vi.advanceTimersByTimeAsync(0);
    expect(events.at(-1)).toBe(words('triage.undone', ['A']));
    expect(refused).toHaveBeenCalledTimes(1);
  });

  it('offer their way back once no other waits, since that one would be taken back', async () => {
    const { begin, end, events } = createDeeds();
    begin('A');
    begin('B');
    await end('A');
    expect(events.filter((event) => /^A/.test(event))).toEqual(['A']);
    await end('B');
    expect(events.at(-1)).toBe('B (undo)');
  });

  it('that were under way before a sleep are waited for no longer, nor done late', async () => {
    const { doing, begin, end, events, takenBack } = createDeeds();
    begin('A');
    begin('B');
    await vi.advanceTimersByTimeAsync(0);
    doing.startAgain();
    expect(events.at(-1)).toBe('silence');
    begin('C');
    await end('C');
    expect(events.at(-1)).toBe('C (undo)');
    // An answer that comes all the same says nothing, and can be taken back.
    await end('A');
    expect(events.at(-1)).toBe('C (undo)');
    expect(events).not.toContain('begun B');
    doing.undo();
    await vi.advanceTimersByTimeAsync(0);
    expect(takenBack()).toEqual(['A taken back']);
  });
});

describe('a list that slept in the cache of the browser', () => {
  usePage();

  it('takes keys again where an answer was let fall', async () => {
    let isAsleep = false;
    const { ask: answer } = background;
    background.ask = (async (name: string, request: never) => {
      if (name === 'setSaved' && isAsleep) return new Promise(() => undefined);
      return answer(name as never, request);
    }) as unknown as typeof ask;
    await annotateWithTools(page(row('2401.00001', 'One') + row('2401.00002', 'Two')));
    isAsleep = true;
    await key('j');
    await key('s');
    isAsleep = false;
    const shown = Object.assign(new Event('pageshow'), { persisted: true });
    window.dispatchEvent(shown);
    await key('j');
    await key('s');
    expect([...background.entries.keys()]).toEqual(['arxiv:2401.00002']);
    expect(said('said')).toBe('Saved');
  });
});
