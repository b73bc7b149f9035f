// @vitest-environment happy-dom
// Presses at one mark that come quicker than they are stored: each is done, one after the other, and each
// on what the one before it has left.
import { describe, expect, it, vi } from 'vitest';
import { beginMenus } from '../src/menu/begin-menus.tsx';
import { Keeping } from '../src/page/keeping.ts';
import type { Entry } from '../src/paper/entry.ts';
import type { ask } from '../src/wire/ask.ts';
import { WireError } from '../src/wire/ask.ts';
import { entryOf, page, row } from './harness/page-background.ts';
import {
  annotate,
  background,
  meeting,
  part,
  press,
  roots,
  settle,
  usePage,
} from './harness/page-world.ts';

const saved = entryOf({ role: 'row', title: 'One' });
const tagged: Entry = { ...saved, tags: ['a'] };

function createKeeping(asking: unknown = () => undefined) {
  const hooks = { onEntry: vi.fn(), onChange: vi.fn(), onGone: vi.fn() };
  return { keeping: new Keeping({ ask: asking as typeof ask, ...hooks }), hooks };
}
const slowly =
  <Answer>(answer: Answer) =>
  () =>
    new Promise<Answer>((resolve) => setTimeout(() => resolve(answer), 300));

describe('presses at one mark', () => {
  usePage();

  it('are all done, one after the other, each told what the one before has led to', async () => {
    const { keeping, hooks } = createKeeping();
    const told: (Entry | null | undefined)[] = [];
    void keeping.change((latest) => {
      told.push(latest);
      return slowly({ entry: saved, before: null })();
    });
    void keeping.change((latest) => {
      told.push(latest);
      return slowly({ entry: tagged, before: saved })();
    });
    await vi.advanceTimersByTimeAsync(299);
    expect(told).toEqual([undefined]);
    await vi.advanceTimersByTimeAsync(1);
    expect([told, keeping.busy, keeping.undo]).toEqual([[undefined, saved], true, 'saved']);
    await vi.advanceTimersByTimeAsync(300);
    expect([keeping.busy, keeping.undo]).toEqual([false, 'changed']);
    expect(hooks.onEntry.mock.calls).toEqual([[saved], [tagged]]);
    await keeping.change(async (latest) => {
      told.push(latest);
      return { entry: saved, before: tagged };
    });
    expect(told[2], 'by now all of it is seen').toBeUndefined();
  });

  it('that fail are said to have, though a later one is stored', async () => {
    const { keeping } = createKeeping();
    void keeping.press(() => Promise.reject(new WireError('disk-full', 'planted')));
    await keeping.change(slowlyAtOnce);
    expect(keeping.failure).toContain('disk is full');
    expect(keeping.busy).toBe(false);
    await keeping.change(slowlyAtOnce);
    expect(keeping.failure).toBeNull();
  });
  const slowlyAtOnce = async () => ({ entry: saved, before: null });

  it('that change nothing leave the way back of the one before them', async () => {
    const asked: unknown[] = [];
    const { keeping } = createKeeping(async (_: string, request: unknown) => {
      asked.push(request);
      return { entry: null };
    });
    await keeping.change(async () => ({ entry: tagged, before: null }));
    await keeping.change(async () => ({ entry: { ...tagged }, before: tagged }));
    expect(keeping.undo).toBe('saved');
    await keeping.takeBack(saved.key);
    expect(asked).toMatchObject([{ key: saved.key, entry: null }]);
  });

  it('put each of two tags on the paper that are added quickly', async () => {
    HTMLElement.prototype.showPopover ??= () => undefined;
    meeting.tools = { begin: beginMenus };
    await annotate(page(row('2401.00001', 'One')));
    await press('menu');
    await press('tags');
    background.state.delayMs = 1000;
    for (const tag of ['sheep', 'Wool', 'wool']) {
      const field = roots[0]?.querySelector<HTMLInputElement>('[part="tag-field"]');
      if (field) field.value = tag;
      const submit = new Event('submit', { bubbles: true, cancelable: true });
      Object.defineProperty(submit, 'isTrusted', { value: true });
      field?.form?.dispatchEvent(submit);
    }
    await vi.advanceTimersByTimeAsync(4000);
    expect(background.entries.get('arxiv:2401.00001')?.tags).toEqual(['sheep', 'Wool']);
    background.state.delayMs = 0;
    await press('tag-remove');
    await settle();
    expect(background.entries.get('arxiv:2401.00001')?.tags).toEqual(['Wool']);
    expect(part('undo')).not.toBeNull();
  });
});
