// @vitest-environment happy-dom
// Marks on pages that are no list: cards of a grid, references of a text, tags that name an id alone.
import { describe, expect, it, vi } from 'vitest';
import type { Match } from '../src/paper/annotation.ts';
import { entryOf } from './harness/page-background.ts';
import {
  annotate,
  background,
  ending,
  hosts,
  part,
  press,
  roots,
  settle,
  tell,
  usePage,
} from './harness/page-world.ts';

describe('a page', () => {
  usePage();

  describe('a grid of cards', () => {
    const card = (id: string, title: string) =>
      `<article><a href="/papers/${id}"><img src="data:," alt=""></a><div><h3><a href="/papers/${id}">${title}</a></h3></div></article>`;
    const grid = `<main><div>${card('2401.00001', 'One')}${card('2401.00002', 'Two')}</div></main>`;
    const panels = () => [...document.querySelectorAll('scholium-panel')];
    const open = async () => {
      HTMLElement.prototype.showPopover ??= () => undefined;
      await annotate(grid, 'https://huggingface.co/papers');
      await vi.advanceTimersByTimeAsync(4000);
      await press('related');
    };

    it('has its panel over the page, beside the mark, until a press elsewhere', async () => {
      await open();
      expect(panels()[0]?.previousElementSibling).toBe(hosts()[0]);
      const panel = roots.at(-1)?.querySelector('[part="panel"]');
      expect(panel?.getAttribute('popover')).toBe('manual');
      panels()[0]?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      expect(panels()).toHaveLength(1);
      document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
      expect(panels()).toHaveLength(0);
    });

    it('asks anew where the page puts another paper on the card, and closes where it takes it', async () => {
      await open();
      const asked = () => background.asked.filter((name) => name === 'findRelated').length;
      expect(asked()).toBe(1);
      for (const link of document.querySelectorAll('article:first-of-type a'))
        link.setAttribute('href', '/papers/2401.00009');
      await settle();
      expect(asked()).toBe(2);
      expect(panels()).toHaveLength(1);
      document.querySelector('article')?.remove();
      await settle();
      expect(panels()).toHaveLength(0);
    });
  });

  describe('with references', () => {
    const TEXT = 'https://arxiv.org/html/2401.00009v1';
    const reference = (n: number) =>
      `<li class="ltx_bibitem"><span class="ltx_bibblock">Ada Lovelace.</span>
        <span class="ltx_bibblock">A Reference of Number ${n}.</span>
        <span class="ltx_bibblock">arXiv:2401.0000${n}, 2024.</span></li>`;
    const text = (entries: string) =>
      `<article><h1 class="ltx_title_document">The Page Itself</h1><ul>${entries}</ul></article>`;
    const knownAs = (kind: Match['kind'], certain = true): Match => ({
      key: 'arxiv:2401.00001',
      route: 'id',
      score: 1,
      certain,
      kind,
      title: 'A Reference',
    });
    const inEntries = () => [...document.querySelectorAll('li scholium-mark')];

    it('marks those that are in the corpus or saved, and gives the others no room', async () => {
      background.matches.set('arxiv:2401.00001', knownAs('seed'));
      background.matches.set('arxiv:2401.00002', knownAs('met'));
      background.matches.set('arxiv:2401.00003', knownAs('seed', false));
      background.entries.set('arxiv:2401.00004', entryOf({ role: 'row', title: 'Saved' }));
      await annotate(text([1, 2, 3, 4, 5].map(reference).join('')), TEXT);
      expect(hosts()[0]?.previousElementSibling?.tagName).toBe('H1');
      const marked = inEntries().map((host) => host.parentElement?.textContent?.slice(0, 16));
      expect(marked).toEqual(['arXiv:2401.00001', 'arXiv:2401.00004']);
      expect(inEntries().every((host) => host.nextSibling === null)).toBe(true);
      expect(tell({ name: 'reportPage' })).toMatchObject({ rows: 6, titles: 6, inCorpus: 1 });
    });

    it('marks a reference once its paper is saved elsewhere, and keeps the mark after undo', async () => {
      await annotate(text(reference(1)), TEXT);
      expect(inEntries()).toHaveLength(0);
      background.entries.set('arxiv:2401.00001', entryOf({ role: 'row', title: 'Saved' }));
      tell({ name: 'entriesChanged', keys: ['arxiv:2401.00001'] });
      await settle();
      expect(inEntries()).toHaveLength(1);
      await press('save', 1);
      expect(part('save', 1)?.getAttribute('aria-pressed')).toBe('false');
      expect(inEntries()).toHaveLength(1);
      ending.abort();
      expect(hosts()).toHaveLength(0);
    });

    it('opens the panel of a reference within its entry, after all else', async () => {
      background.matches.set('arxiv:2401.00001', knownAs('seed'));
      await annotate(text(reference(1) + reference(2)), TEXT);
      await press('related', 1);
      const [panel, ...others] = document.querySelectorAll('scholium-panel');
      expect(others).toEqual([]);
      expect(panel?.parentElement?.className).toBe('ltx_bibitem');
      expect(panel?.nextSibling).toBeNull();
      expect(panel?.parentElement?.querySelector('scholium-mark')).toBe(hosts()[1]);
      await press('related', 1);
      expect(document.querySelector('scholium-panel')).toBeNull();
    });

    it('counts no book that it cannot read as a failure', async () => {
      const book = '<li class="ltx_bibitem"><span class="ltx_bibblock">A private note</span></li>';
      await annotate(text(book + reference(1)), TEXT);
      expect(tell({ name: 'reportPage' })).toMatchObject({ rows: 2, titles: 2 });
    });
  });

  it('names a paper by the corpus, or by its id, where a tag tells an id alone', async () => {
    const tag = (id: string) =>
      `<div><button><div class="tag"><span>arxiv:</span> <span>${id}</span></div></button></div>`;
    background.matches.set('arxiv:2401.00001', {
      key: 'arxiv:2401.00001',
      route: 'id',
      score: 1,
      certain: true,
      kind: 'seed',
      title: 'A Known Paper',
    });
    const tags = ['2401.00001', '2401.00002', '2401.00001'].map(tag).join('');
    await annotate(`<main><div id="tags">${tags}</div></main>`, 'https://huggingface.co/a/b');
    await settle();
    expect(hosts().map((host) => host.parentElement?.id)).toEqual(['tags', 'tags']);
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: A Known Paper');
    expect(part('save', 1)?.getAttribute('aria-label')).toBe('Save: arXiv 2401.00002');
    expect(tell({ name: 'reportPage' })).toMatchObject({ rows: 2, titles: 2 });
  });
});
