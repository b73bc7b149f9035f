// @vitest-environment happy-dom
// Which papers of a page are noted as seen: those that stood in view for a second, whether it was known
// by then which papers they are or not. The browser's word of what is in view comes from the tests.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, row } from './harness/page-background.ts';
import { annotate, background, settle, tell, usePage } from './harness/page-world.ts';

/** The browser's watch over what is in view. */
class ToldView {
  static all: ToldView[] = [];
  readonly watched = new Set<Element>();
  constructor(readonly callback: (entries: object[], self: ToldView) => void) {
    ToldView.all.push(this);
  }
  observe(element: Element) {
    this.watched.add(element);
  }
  unobserve(element: Element) {
    this.watched.delete(element);
  }
  disconnect() {
    this.watched.clear();
  }
}

function tellView(target: Element | null, isIntersecting: boolean) {
  if (!target) throw new Error('no such row');
  for (const view of ToldView.all) {
    const entry = { target, isIntersecting, time: performance.now() };
    if (view.watched.has(target)) view.callback([entry], view);
  }
}
const rows = () => [...document.querySelectorAll('dt, article')];
const come = (at: number) => tellView(rows()[at] ?? null, true);
const goAway = (at: number) => tellView(rows()[at] ?? null, false);
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

const ONE = 'arxiv:2401.00001';
const TWO = 'arxiv:2401.00002';
const two = page(row('2401.00001', 'One') + row('2401.00002', 'Two'));
const card = (id: string) =>
  `<article><a href="/papers/${id}"><img></a><h3><a href="/papers/${id}">Of ${id}</a></h3></article>`;

describe('a paper', () => {
  usePage();
  beforeEach(() => {
    ToldView.all.length = 0;
    vi.stubGlobal('IntersectionObserver', ToldView);
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('is noted as seen after a second in view, and no sooner', async () => {
    await annotate(two);
    come(0);
    come(1);
    await pass(500);
    goAway(1);
    expect(background.noted).toEqual([]);
    await pass(2000);
    expect(background.noted).toEqual([ONE]);
  });

  it('is noted once its answer is here, where it was seen before, and is noted once', async () => {
    background.state.delayMs = 5000;
    await annotate(two);
    come(0);
    come(1);
    await pass(500);
    goAway(1);
    await pass(1500);
    goAway(0);
    expect(background.noted).toEqual([]);
    await pass(20_000);
    expect(background.noted, 'the first was seen, the second was not').toEqual([ONE]);
    background.state.delayMs = 0;
    tell({ name: 'entriesChanged', keys: null });
    await settle();
    expect(background.noted).toEqual([ONE]);
  });

  it('is not noted where its row has gone from the page before the answer', async () => {
    background.state.delayMs = 5000;
    await annotate(two);
    come(0);
    come(1);
    await pass(2000);
    document.querySelector('dt')?.remove();
    await pass(20_000);
    expect(background.noted).toEqual([TWO]);
  });

  it('is not noted for another one that stood in its card', async () => {
    background.state.delayMs = 12_000;
    await annotate(
      `<main><div>${card('2401.00001')}${card('2401.00002')}</div></main>`,
      'https://huggingface.co/papers',
    );
    // A living page is read only once its own script has taken it over.
    await pass(4000);
    expect(background.asked).toContain('annotate');
    come(0);
    come(1);
    await pass(2000);
    for (const link of document.querySelectorAll('article:first-of-type a'))
      link.setAttribute('href', '/papers/2401.00009');
    await pass(40_000);
    expect(background.noted).toEqual([TWO]);
  });
});
