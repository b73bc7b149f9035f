// @vitest-environment happy-dom
// The front wing whole: a page and canned annotations come in, marks stand where they belong, follow
// what changes, and go. The background is a collaborator handed in.
import { describe, expect, it, vi } from 'vitest';
import type { ask } from '../src/wire/ask.ts';
import { WireError } from '../src/wire/ask.ts';
import { entryOf, page, row, settings } from './harness/page-background.ts';
import {
  annotate,
  background,
  ending,
  hosts,
  part,
  press,
  setSettings,
  settle,
  tell,
  usePage,
} from './harness/page-world.ts';

describe('a page', () => {
  usePage();

  it('draws rows that come later, and none twice', async () => {
    await annotate(page(row('2401.00001', 'One')));
    document.querySelector('dl')?.insertAdjacentHTML('beforeend', row('2401.00002', 'Two'));
    await settle();
    expect(hosts()).toHaveLength(2);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await settle();
    expect(hosts()).toHaveLength(2);
  });

  it('reports what it read, to the popup', async () => {
    await annotate(page(`${row('2401.00001', 'One')}<dt><a href="/abs/2401.00002">x</a></dt>`));
    await press('save');
    expect(tell({ name: 'reportPage' })).toMatchObject({
      site: 'arxiv-list',
      rows: 2,
      titles: 1,
      saved: 1,
      tagged: 1,
      failure: null,
    });
  });

  it('asks again about papers that changed elsewhere', async () => {
    await annotate(page(row('2401.00001', 'One')));
    background.entries.set('arxiv:2401.00001', entryOf({ role: 'row', title: 'One' }));
    tell({ name: 'entriesChanged', keys: ['arxiv:2401.00001'] });
    await settle();
    expect(part('save')?.getAttribute('aria-pressed')).toBe('true');
  });

  it('asks again where a paper changed while its first answer was under way', async () => {
    const answered = background.ask;
    let release = () => {};
    background.ask = (async (name: 'annotate', request: never) => {
      const answer = await answered(name, request);
      await new Promise<void>((open) => {
        release = open;
      });
      return answer;
    }) as unknown as typeof ask;
    await annotate(page(row('2401.00001', 'One') + row('2401.00002', 'Two')));
    background.ask = answered;
    background.entries.set('arxiv:2401.00001', entryOf({ role: 'row', title: 'One' }));
    tell({ name: 'entriesChanged', keys: ['arxiv:2401.00001'] });
    release();
    await settle();
    release();
    await settle();
    expect(part('save')?.getAttribute('aria-pressed')).toBe('true');
    expect(background.asked.filter((name) => name === 'annotate')).toHaveLength(2);
    background.verdicts.set('arxiv:2401.00002', 'is not');
    tell({ name: 'entriesChanged', keys: null });
    await settle();
    release();
    await settle();
    expect(part('topic', 1)).toBeNull();
    expect(background.asked.filter((name) => name === 'annotate')).toHaveLength(3);
  });

  it('draws the answer also where a living page has stirred while it was under way', async () => {
    const answered = background.ask;
    let release = () => {};
    const gate = new Promise<void>((open) => {
      release = open;
    });
    background.ask = (async (name: 'annotate', request: never) => {
      await gate;
      return answered(name, request);
    }) as unknown as typeof ask;
    await annotate(
      `<main><article><a href="/papers/2401.00001"><img></a>
        <h3><a href="/papers/2401.00001">One</a></h3></article></main>`,
      'https://huggingface.co/papers',
    );
    await vi.advanceTimersByTimeAsync(4000);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>12 votes</p>');
    await vi.advanceTimersByTimeAsync(1000);
    expect(hosts()).toHaveLength(1);
    expect(part('save')).toBeNull();
    release();
    await settle();
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One');
  });

  it('is left as it was when the site is switched off, and marked again when on', async () => {
    const before = page(row('2401.00001', 'One'));
    await annotate(before);
    setSettings({ ...settings, sites: { arxiv: false, huggingface: true } });
    expect(hosts()).toHaveLength(0);
    setSettings(settings);
    await settle();
    expect(hosts()).toHaveLength(1);
  });

  it('holds nothing of ours once it is over', async () => {
    await annotate(page(row('2401.00001', 'One')));
    ending.abort();
    expect(hosts()).toHaveLength(0);
    document.querySelector('dl')?.insertAdjacentHTML('beforeend', row('2401.00002', 'Two'));
    await settle();
    expect(hosts()).toHaveLength(0);
  });

  it('is cleared when the extension is gone under it', async () => {
    await annotate(page(row('2401.00001', 'One')));
    background.state.failing = new WireError('gone', 'Extension context invalidated.');
    tell({ name: 'entriesChanged', keys: ['arxiv:2401.00001'] });
    await settle();
    expect(hosts()).toHaveLength(0);
  });

  it('that no site covers is not touched', async () => {
    await annotate(page(row('2401.00001', 'One')), 'https://arxiv.org/help');
    expect(hosts()).toHaveLength(0);
    expect(tell({ name: 'reportPage' })?.site).toBeNull();
  });

  const askedFor = () => background.asked.filter((name) => name === 'annotate').length;
  /** A page whose first question, and all that repeat it, went without an answer. */
  async function annotateInVain(body: string, address?: string) {
    background.state.failing = new WireError('database-unavailable', 'no');
    await annotate(body, address);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(askedFor()).toBe(4);
  }

  it.each([
    ['a word of any paper', () => tell({ name: 'entriesChanged', keys: ['arxiv:2401.99999'] })],
    ['a word of all papers', () => tell({ name: 'entriesChanged', keys: null })],
    ['a return to its tab', () => document.dispatchEvent(new Event('visibilitychange'))],
  ])('has its marks after all where the background answers again, at %s', async (_, word) => {
    await annotateInVain(page(row('2401.00001', 'One')));
    background.state.failing = null;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(part('save'), 'nothing is asked without a sign').toBeNull();
    word();
    await settle();
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One');
    expect(tell({ name: 'reportPage' })).toMatchObject({ failure: null, tagged: 1 });
    expect(askedFor()).toBe(5);
  });

  it('has its first marks, too, once the background answers for one that came later', async () => {
    await annotateInVain(page(row('2401.00001', 'One')));
    background.state.failing = null;
    document.querySelector('dl')?.insertAdjacentHTML('beforeend', row('2401.00002', 'Two'));
    await settle();
    expect([part('save'), part('save', 1)].map((at) => at?.getAttribute('aria-label'))).toEqual([
      'Save: One',
      'Save: Two',
    ]);
  });

  it('does not press a background that stays away: one question for what is new, none for a stir', async () => {
    await annotateInVain(
      `<main><div><article><a href="/papers/2401.00001"><img></a>
        <h3><a href="/papers/2401.00001">One</a></h3></article></div></main>`,
      'https://huggingface.co/papers',
    );
    const card = document.querySelector('article');
    for (let n = 0; n < 30; n++) {
      card?.insertAdjacentHTML('beforeend', `<p>${n} votes</p>`);
      await settle();
    }
    expect(askedFor()).toBe(4);
    const next = card?.outerHTML.replaceAll('2401.00001', '2401.00002') ?? '';
    card?.parentElement?.insertAdjacentHTML('beforeend', next);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(askedFor()).toBe(5);
    for (let n = 0; n < 30; n++) document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(askedFor(), 'a word is worth one round of questions').toBe(9);
  });

  it('does not repeat a question that was refused', async () => {
    background.state.failing = new WireError('bad-request', 'no');
    await annotate(page(row('2401.00001', 'One')));
    await vi.advanceTimersByTimeAsync(20_000);
    const before = askedFor();
    tell({ name: 'entriesChanged', keys: null });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(askedFor()).toBe(before);
    background.state.failing = null;
    document.querySelector('dl')?.insertAdjacentHTML('beforeend', row('2401.00002', 'Two'));
    await settle();
    expect(part('save', 1)?.getAttribute('aria-label')).toBe('Save: Two');
  });

  it('asks a few times where the background does not answer, then says so to the popup', async () => {
    background.state.failing = new WireError('database-unavailable', 'no');
    await annotate(page(row('2401.00001', 'One')));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(background.asked.filter((name) => name === 'annotate')).toHaveLength(4);
    expect(tell({ name: 'reportPage' })?.failure).toBe('database-unavailable');
  });
});
