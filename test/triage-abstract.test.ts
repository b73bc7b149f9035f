// @vitest-environment happy-dom
// An abstract shown in place at a single key: the one that was asked for last, and only as long as its paper
// stands there.
import { describe, expect, it, vi } from 'vitest';
import type { Mention } from '../src/paper/mention.ts';
import type { ask } from '../src/wire/ask.ts';
import { WireError } from '../src/wire/ask.ts';
import { page, row } from './harness/page-background.ts';
import { annotate, background, roots, settle, usePage } from './harness/page-world.ts';
import { annotateWithTools, joinWithTools, key, said } from './harness/triage-world.ts';

const two = page(row('2401.00001', 'One') + row('2401.00002', 'Two'));
const card = (n: number) =>
  `<article><a href="/papers/2401.0000${n}"><img></a><div><h3>
    <a href="/papers/2401.0000${n}">A paper of number ${n}</a></h3></div></article>`;
/** What stands open. */
const shown = () =>
  roots
    .filter(({ host }) => host.isConnected && host.localName === 'scholium-panel')
    .map((root) => root.querySelector('[part="abstract"]')?.textContent);

type Answer = string | null | WireError;

/** Abstracts are told when a test says so, by the title of their paper. */
function holdAbstracts() {
  const waiting: { title: string; settle(answer: Answer): void }[] = [];
  const { ask: answer } = background;
  background.ask = ((name: string, request: { mention: Mention }) =>
    name === 'findAbstract'
      ? new Promise((resolve, reject) => {
          const settleIt = (told: Answer) =>
            told instanceof WireError ? reject(told) : resolve(told);
          waiting.push({ title: request.mention.title, settle: settleIt });
        })
      : answer(name as never, request as never)) as unknown as typeof ask;
  return async (title: string, told: Answer) => {
    waiting
      .splice(
        waiting.findIndex((one) => one.title === title),
        1,
      )[0]
      ?.settle(told);
    await settle();
  };
}

describe('an abstract', () => {
  usePage();

  it('is that of the row asked for last, whichever is answered first', async () => {
    const tellAbstract = holdAbstracts();
    await annotateWithTools(two);
    for (const name of ['j', 'a', 'j', 'a']) await key(name);
    await tellAbstract('One', 'Of one.');
    expect(shown()).toEqual([]);
    await tellAbstract('Two', 'Of two.');
    expect(shown()).toEqual(['Of two.']);
    await key('a');
    expect(shown()).toEqual([]);
  });

  it('that is no longer wanted says neither that it is not known nor that it failed', async () => {
    const tellAbstract = holdAbstracts();
    await annotateWithTools(two);
    for (const name of ['j', 'a', 'a', 'j', 'a']) await key(name);
    const before = said('said');
    await tellAbstract('One', new WireError('failed', 'planted'));
    expect([shown(), said('said')]).toEqual([[], before]);
    await tellAbstract('Two', null);
    expect(said('said')).toBe('No abstract is known here');
  });

  it('is asked for once more where that had failed', async () => {
    const tellAbstract = holdAbstracts();
    await annotateWithTools(two);
    await key('j');
    await key('a');
    await tellAbstract('One', new WireError('failed', 'planted'));
    expect(said('said')).not.toBeNull();
    await key('a');
    await tellAbstract('One', 'Of one.');
    expect(shown()).toEqual(['Of one.']);
  });

  it('goes where the page uses its card for another paper, or takes it away', async () => {
    const tellAbstract = holdAbstracts();
    await annotate(`<main><div>${card(1)}${card(2)}</div></main>`, 'https://huggingface.co/papers');
    await vi.advanceTimersByTimeAsync(6000);
    await joinWithTools();
    await key('j');
    await key('a');
    await tellAbstract('A paper of number 1', 'Of one.');
    expect(shown()).toEqual(['Of one.']);
    const first = document.querySelector('article');
    for (const link of first?.querySelectorAll('a') ?? []) link.href = '/papers/2401.00003';
    const title = first?.querySelector('h3 a');
    if (title) title.textContent = 'A paper of number 3';
    await settle();
    expect(shown()).toEqual([]);
    await key('a');
    await tellAbstract('A paper of number 3', 'Of three.');
    expect(shown()).toEqual(['Of three.']);
    const panel = roots.findLast(({ host }) => host.localName === 'scholium-panel');
    first?.remove();
    await settle();
    expect(panel?.querySelector('[part="abstract"]')).toBeNull();
  });
});
