// @vitest-environment happy-dom
// Work on a living page ends: what listens, waits and is held is as at the start when it is over, and what
// had to wait is done all the same.
import { describe, expect, it, vi } from 'vitest';
import { createPageMark } from '../src/page/page-mark.tsx';
import { RowWork } from '../src/page/row-work.ts';
import { watchAddress } from '../src/page/watch-address.ts';
import { whenHydrated } from '../src/page/when-hydrated.ts';
import type { Mention } from '../src/paper/mention.ts';
import {
  annotate,
  annotationOf,
  DAILY,
  goTo,
  grid,
  hosts,
  LIST,
  list,
  PAPER,
  PRICING,
  paper,
  row,
  useLivingPage,
} from './harness/living-page.ts';

describe('a living page', () => {
  useLivingPage();

  it('has no clock running once its marks are drawn', async () => {
    await annotate(list(row('2401.00001', 'One')), LIST);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(vi.getTimerCount()).toBe(0);
    await goTo(DAILY, grid);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(hosts()).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
    const planted = setInterval(() => undefined, 250);
    expect(vi.getTimerCount(), 'a planted interval is counted').toBe(1);
    clearInterval(planted);
  });

  it('has as many observers, listeners and clocks after fifty changes of address as before', async () => {
    const held = countHeld();
    await annotate('<main><p>Nothing</p></main>', PRICING);
    const before = held();
    for (let n = 0; n < 17; n++) {
      await goTo(DAILY, grid);
      expect(hosts()).toHaveLength(2);
      expect(held(), 'what works on a page is counted').not.toEqual(before);
      await goTo(PAPER, paper);
      expect(hosts()).toHaveLength(1);
      await goTo(PRICING, '<main><p>Nothing</p></main>');
    }
    expect(hosts()).toHaveLength(0);
    expect(held()).toEqual(before);
  });
});

function countHeld() {
  const observers = new Set<object>();
  for (const kind of [MutationObserver, IntersectionObserver]) {
    const { observe, disconnect } = kind.prototype;
    vi.spyOn(kind.prototype, 'observe').mockImplementation(function (
      this: object,
      ...args: unknown[]
    ) {
      observers.add(this);
      Reflect.apply(observe, this, args);
    });
    vi.spyOn(kind.prototype, 'disconnect').mockImplementation(function (this: object) {
      observers.delete(this);
      Reflect.apply(disconnect, this, []);
    });
  }
  const listeners: { signal?: AbortSignal }[] = [];
  for (const target of [document, window]) {
    const add = target.addEventListener;
    vi.spyOn(target, 'addEventListener').mockImplementation((...args: unknown[]) => {
      listeners.push((args[2] as { signal?: AbortSignal } | undefined) ?? {});
      Reflect.apply(add, target, args);
    });
  }
  return () => ({
    observers: observers.size,
    listeners: listeners.filter(({ signal }) => !signal?.aborted).length,
    clocks: vi.getTimerCount(),
  });
}

describe('work on rows', () => {
  it('reads a row again that had to wait, whatever was answered for it before', async () => {
    vi.useFakeTimers();
    const ending = new AbortController();
    const read: number[] = [];
    const work = new RowWork(
      document,
      {
        place: () => true,
        read: (mark) => {
          // Each takes longer than a whole turn may.
          vi.advanceTimersByTime(20);
          read.push(mark.order);
          return false;
        },
        draw: () => undefined,
        onRead: () => undefined,
      },
      ending.signal,
    );
    const marks = [0, 1, 2].map((order) => createPageMark(document.createElement('p'), order));
    const mention: Mention = { role: 'row', title: 'One' };
    for (const mark of marks) {
      mark.annotation = annotationOf(mention);
      mark.sighting = {
        mention,
        element: mark.row,
        row: mark.row,
        mark: { kind: 'below', at: mark.row },
      };
      work.add(mark);
    }
    work.readRows();
    expect(read).toEqual([0]);
    await vi.advanceTimersByTimeAsync(2000);
    expect(read).toEqual([0, 1, 2]);
    ending.abort();
    vi.useRealTimers();
  });
});

describe('hydration', () => {
  it('is waited for as long as the page’s scripts are still coming', async () => {
    vi.useFakeTimers();
    let come = (_name: string) => {};
    class Observed {
      constructor(take: (list: { getEntries(): { name: string }[] }) => void) {
        come = (name) => take({ getEntries: () => [{ name }] });
      }
      observe() {}
      disconnect() {}
    }
    vi.stubGlobal('PerformanceObserver', Observed);
    const ending = new AbortController();
    const done = vi.fn();
    whenHydrated(document, ending.signal, done);
    await vi.advanceTimersByTimeAsync(250);
    come('https://huggingface.co/front/build/kube-1/index.js');
    await vi.advanceTimersByTimeAsync(250);
    expect(done).not.toHaveBeenCalled();
    come('https://huggingface.co/avatar.png');
    await vi.advanceTimersByTimeAsync(100);
    expect(done).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
});

describe('an address', () => {
  it('is seen to change by the page’s title where the browser does not tell', async () => {
    const ending = new AbortController();
    const onChange = vi.fn();
    watchAddress(onChange, ending.signal);
    document.title = 'The same page';
    await Promise.resolve();
    expect(onChange).not.toHaveBeenCalled();
    history.pushState({}, '', '#next');
    document.title = 'The next page';
    await new Promise((resolve) => setTimeout(resolve));
    expect(onChange).toHaveBeenCalledOnce();
    ending.abort();
    history.pushState({}, '', '#last');
    document.title = 'The last page';
    await new Promise((resolve) => setTimeout(resolve));
    expect(onChange).toHaveBeenCalledOnce();
  });
});
