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

  it('asks a few times where the background does not answer, then says so to the popup', async () => {
    background.state.failing = new WireError('database-unavailable', 'no');
    await annotate(page(row('2401.00001', 'One')));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(background.asked.filter((name) => name === 'annotate')).toHaveLength(4);
    expect(tell({ name: 'reportPage' })?.failure).toBe('database-unavailable');
  });
});
