// @vitest-environment happy-dom
// A grid of cards under single keys: grouped and filtered, and put back to the letter. The page draws its
// cards by script, so marks stand first and the second script joins them.
import { describe, expect, it, vi } from 'vitest';
import { annotate, background, click, settle, usePage } from './harness/page-world.ts';
import { joinWithTools, key, said, stage } from './harness/triage-world.ts';

const card = (n: number, style = '') =>
  `<article${style}><a href="/papers/2401.0000${n}"><img></a><div><h3>
    <a href="/papers/2401.0000${n}">A paper of number ${n}</a></h3></div></article>`;
const DAY = 'https://huggingface.co/papers/date/2026-06-12';
/** Longer than a page is given to hydrate. */
const HYDRATED_MS = 6000;

async function openGrid(cards: string) {
  await annotate(
    `<main><div id="outer"><div id="grid" style="display: grid">${cards}</div></div></main>`,
    DAY,
  );
  await vi.advanceTimersByTimeAsync(HYDRATED_MS);
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
});
