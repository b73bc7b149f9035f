// @vitest-environment happy-dom
// A grid of cards under single keys: grouped and filtered, put back to the letter, and gone on by script to
// another day. The page draws its cards by script, so marks stand first and the second script joins them.
import { describe, expect, it, vi } from 'vitest';
import type { ask } from '../src/wire/ask.ts';
import { annotate, background, click, goOn, settle, tell, usePage } from './harness/page-world.ts';
import { annotateWithTools, joinWithTools, key, said, stage } from './harness/triage-world.ts';

const card = (n: number, style = '') =>
  `<article${style}><a href="/papers/2401.0000${n}"><img></a><div><h3>
    <a href="/papers/2401.0000${n}">A paper of number ${n}</a></h3></div></article>`;
const DAY = 'https://huggingface.co/papers/date/2026-06-12';
const NEXT_DAY = 'https://huggingface.co/papers/date/2026-06-11';
/** Longer than a page is given to hydrate, and than rows are waited for. */
const LONG_MS = 6000;
const gridOf = (cards: string) => `<div id="grid" style="display: grid">${cards}</div>`;
const pageOf = (cards: string) => `<main><div id="outer">${gridOf(cards)}</div></main>`;
const put = (within: string, markup: string) => {
  const element = document.getElementById(within);
  if (element) element.innerHTML = markup;
};

async function openGrid(cards: string) {
  await annotate(pageOf(cards), DAY);
  await vi.advanceTimersByTimeAsync(LONG_MS);
  await joinWithTools();
}
const press = async (element: Element | null | undefined) => {
  click(element ?? null);
  await settle();
};
const choice = (label: RegExp) =>
  [...(stage()?.querySelectorAll('[part="filter"] button') ?? [])].find(({ textContent }) =>
    label.test(textContent ?? ''),
  );
const cards = () => [...document.querySelectorAll('article')];

describe('a grid of cards', () => {
  usePage();

  it('that is grouped hides what a filter leaves out, and is put back to the letter', async () => {
    await openGrid(card(1, ' style="color: red"') + card(2) + card(3));
    const before = cards().map((one) => one.getAttribute('style'));
    await key('j');
    await key('j');
    await key('s');
    await key('f');
    await press(choice(/topic/i));
    expect(cards().every((one) => one.style.order !== '')).toBe(true);
    await press(choice(/^saved/));
    expect(cards().map((one) => one.style.display)).toEqual(['none', '', 'none']);
    expect(said('show-all')).toContain('1 of 3 shown');
    // Judged anew, as at each word of change.
    await press(choice(/^saved/));
    await press(choice(/^saved/));
    expect(cards().map((one) => one.style.display)).toEqual(['none', '', 'none']);
    await key('0');
    expect(cards().map((one) => one.getAttribute('style'))).toEqual(before);
    expect(background.entries.size).toBe(1);
  });

  it('has its bar at its head where the second script came before the cards', async () => {
    await annotateWithTools('<main><div id="outer"></div></main>', DAY);
    expect(stage()?.host.parentElement).toBe(document.body);
    put('outer', gridOf(card(1)));
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect(stage()?.host.nextElementSibling?.id).toBe('grid');
    expect(said('left')).toBe('1 of 1 left');
    await key('f');
    expect(stage()?.querySelector('[part="filter"]')).not.toBeNull();
  });

  it('that the page makes anew has its bar, its frame and its spoken words again', async () => {
    await openGrid(card(1) + card(2));
    await key('j');
    put('outer', gridOf(card(3) + card(4)));
    expect(stage()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect(stage()?.host.nextElementSibling?.id).toBe('grid');
    expect(document.querySelectorAll('scholium-tools')).toHaveLength(1);
    await key('j');
    expect([said('at'), said('left')]).toEqual(['1 / 2', '2 of 2 left']);
    expect(stage()?.querySelector('[role="status"]')?.textContent).toContain('number 3');
  });

  it('has its bar put back where the page takes that away, and is not fought over it', async () => {
    await openGrid(card(1));
    for (let n = 0; n < 10; n++) {
      stage()?.host.remove();
      tell({ name: 'entriesChanged', keys: null });
      await vi.advanceTimersByTimeAsync(1000);
      expect(stage(), `after ${n + 1} times`).toBeDefined();
    }
    stage()?.host.remove();
    tell({ name: 'entriesChanged', keys: null });
    await vi.advanceTimersByTimeAsync(1000);
    expect(stage()).toBeUndefined();
  });

  it('that goes on to another day is opened under that name, with its own papers alone', async () => {
    const heard: { name: string; request: Record<string, unknown> }[] = [];
    const { ask: answer } = background;
    background.ask = ((name: string, request: never) => {
      heard.push({ name, request });
      return answer(name as never, request);
    }) as unknown as typeof ask;
    const heardOf = (wanted: string) =>
      heard.filter(({ name }) => name === wanted).map(({ request }) => request);
    await openGrid(card(1) + card(2));
    await key('j');
    await key('v');
    const first = { list: '/papers/date/2026-06-12', stream: 'papers' };
    const keysOf = (...ns: number[]) => ns.map((n) => `arxiv:2401.0000${n}`);
    expect(heardOf('openList')).toEqual([{ ...first, keys: keysOf(1, 2) }]);
    goOn(NEXT_DAY);
    // The cards of the day before still stand, and are answered for anew.
    tell({ name: 'entriesChanged', keys: null });
    await settle();
    expect(heardOf('openList')).toHaveLength(1);
    expect(heardOf('keepPlace')).toEqual([{ list: first.list, key: keysOf(1)[0] }]);
    expect([said('at'), said('selection')]).toEqual([null, null]);
    put('grid', card(3) + card(4));
    await settle();
    const second = { list: '/papers/date/2026-06-11', stream: 'papers' };
    expect(heardOf('openList')[1]).toEqual({ ...second, keys: keysOf(3, 4) });
    await key('j');
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect(heardOf('keepPlace')[1]).toEqual({ list: second.list, key: keysOf(3)[0] });
    expect(heardOf('openList')).toHaveLength(2);
  });

  it('that shows the same papers under another name is opened under that too, a while later', async () => {
    await openGrid(card(1));
    goOn(NEXT_DAY);
    tell({ name: 'entriesChanged', keys: null });
    await vi.advanceTimersByTimeAsync(LONG_MS);
    expect(background.asked.filter((name) => name === 'openList')).toHaveLength(2);
  });
});
