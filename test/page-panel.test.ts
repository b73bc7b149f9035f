// @vitest-environment happy-dom
// The panel of related papers on a page: it opens at the reader’s press, says why, keeps, and goes.
import { describe, expect, it, vi } from 'vitest';
import { WireError } from '../src/wire/ask.ts';
import { entryOf, page, row, settings } from './harness/page-background.ts';
import {
  annotate,
  background,
  click,
  hosts,
  meeting,
  part,
  press,
  roots,
  setSettings,
  settle,
  tell,
  usePage,
} from './harness/page-world.ts';

describe('a page', () => {
  usePage();

  describe('a panel of related papers', () => {
    const panels = () => [...document.querySelectorAll('scholium-panel')];
    const panelRoot = () => roots.findLast((root) => root.host.localName === 'scholium-panel');
    const texts = (name: string) =>
      [...(panelRoot()?.querySelectorAll(`[part="${name}"]`) ?? [])].map((one) => one.textContent);
    const inPanel = (name: string) =>
      panelRoot()?.querySelector<HTMLElement>(`[part="${name}"]`) ?? null;
    async function pressInPanel(name: string) {
      click(inPanel(name));
      await settle();
    }
    const pressEscape = (from: Element | null | undefined) =>
      from?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    const two = page(row('2401.00001', 'One') + row('2401.00002', 'Two'));

    it('opens once its script has come, where it was pressed for before, and has it brought again', async () => {
      const { tools } = meeting;
      delete meeting.tools;
      background.state.isBringing = false;
      await annotate(two);
      await press('related', 1);
      expect(panels()).toHaveLength(0);
      expect(background.asked.filter((name) => name === 'bringTools')).toHaveLength(2);
      if (meeting.run) tools?.begin(meeting.run);
      await settle();
      expect(document.querySelectorAll('dd')[1]?.contains(panels()[0] ?? null)).toBe(true);
      expect(texts('related-item')).toHaveLength(2);
    });

    it('opens under its row, with titles, years, reasons and a place to save', async () => {
      await annotate(two);
      expect(part('related')?.getAttribute('aria-label')).toBe('Related papers: One');
      expect(part('related')?.getAttribute('aria-expanded')).toBe('false');
      await press('related');
      expect(panels().map((host) => host.parentElement?.tagName)).toEqual(['DD']);
      expect(panels()[0]?.nextSibling).toBeNull();
      expect(panels()[0]?.attributes).toHaveLength(0);
      expect(panels()[0]?.shadowRoot).toBeNull();
      expect(part('related')?.getAttribute('aria-expanded')).toBe('true');
      const panel = inPanel('panel');
      const label = panel?.getAttribute('aria-labelledby') ?? '';
      expect(panelRoot()?.getElementById(label)?.textContent).toBe('Related papers');
      expect(texts('related-why')).toEqual([
        'because: sparse autoencoders · w0',
        'because: sparse autoencoders · w1',
      ]);
      expect(texts('related-item')[0]).toContain('2024 · comes with Scholium');
      const link = panelRoot()?.querySelector('a');
      expect([link?.textContent, link?.href, link?.rel]).toEqual([
        'Near 0',
        'https://arxiv.org/abs/2402.10000',
        'noopener noreferrer',
      ]);
    });

    it('is one alone: a second takes the first one away, the same button closes it', async () => {
      await annotate(two);
      await press('related');
      await press('related', 1);
      expect(panels()).toHaveLength(1);
      expect(part('related')?.getAttribute('aria-expanded')).toBe('false');
      expect(part('related', 1)?.getAttribute('aria-expanded')).toBe('true');
      await press('related', 1);
      expect(panels()).toHaveLength(0);
      expect(part('related', 1)?.getAttribute('aria-expanded')).toBe('false');
    });

    it('opens by the reader’s own press alone', async () => {
      await annotate(two);
      part('related')?.click();
      await settle();
      expect(panels()).toHaveLength(0);
    });

    it('takes the focus where a key opened it, and gives it back on Escape', async () => {
      await annotate(two);
      part('related')?.focus();
      await press('related', 0, true);
      // The page itself sees our hosts alone.
      expect(document.activeElement).toBe(panels()[0]);
      expect(panelRoot()?.activeElement).toBe(inPanel('panel'));
      pressEscape(inPanel('panel'));
      expect(panels()).toHaveLength(0);
      expect(document.activeElement).toBe(hosts()[0]);
      expect(roots[0]?.activeElement).toBe(part('related'));
      await press('related');
      expect(document.activeElement).toBe(hosts()[0]);
      pressEscape(part('related'));
      expect(panels()).toHaveLength(0);
    });

    it('saves a line, undoes it, and tells the mark of that paper', async () => {
      await annotate(page(row('2401.00001', 'One') + row('2402.10000', 'Near 0')));
      await press('related');
      expect(inPanel('save')?.getAttribute('aria-label')).toBe('Save: Near 0');
      await pressInPanel('save');
      expect(inPanel('save')?.getAttribute('aria-pressed')).toBe('true');
      expect(part('save', 1)?.getAttribute('aria-pressed')).toBe('true');
      expect(background.entries.get('arxiv:2402.10000')?.deletedAt).toBeNull();
      await pressInPanel('undo');
      expect(inPanel('save')?.getAttribute('aria-pressed')).toBe('false');
      expect(inPanel('undo')).toBeNull();
      expect(background.entries.size).toBe(0);
    });

    it('shows what was saved at a mark, and on another page', async () => {
      await annotate(page(row('2401.00001', 'One') + row('2402.10000', 'Near 0')));
      await press('related');
      await press('save', 1);
      expect(inPanel('save')?.getAttribute('aria-pressed')).toBe('true');
      await press('save', 1);
      expect(inPanel('save')?.getAttribute('aria-pressed')).toBe('false');
      background.entries.set('arxiv:2402.10000', entryOf({ role: 'row', title: 'Near 0' }));
      tell({ name: 'entriesChanged', keys: ['arxiv:2402.10000'] });
      await settle();
      expect(inPanel('save')?.getAttribute('aria-pressed')).toBe('true');
    });

    it('says in its line where a save has failed', async () => {
      await annotate(two);
      await press('related');
      background.state.failing = new WireError('disk-full', 'no room');
      await pressInPanel('save');
      expect(texts('related-item')[0]).toContain('the disk is full');
      expect(inPanel('save')?.getAttribute('aria-busy')).toBe('false');
    });

    it('shows ten, and the rest behind "more"', async () => {
      background.state.related = 13;
      await annotate(two);
      await press('related');
      expect(texts('related-item')).toHaveLength(10);
      expect(inPanel('more')?.textContent).toBe('3 more');
      await pressInPanel('more');
      expect(texts('related-item')).toHaveLength(13);
      expect(inPanel('more')).toBeNull();
    });

    it('is calm where nothing is near, and where only the title is known', async () => {
      background.state.related = 0;
      await annotate(two);
      await press('related');
      expect(inPanel('panel')?.textContent).toContain('Nothing near enough among 119 papers.');
      expect(inPanel('panel')?.textContent).not.toContain('Only the title');
      background.state.from = 'title';
      await press('related', 1);
      expect(inPanel('panel')?.textContent).toContain('Only the title is known');
    });

    it('speaks of waiting only where the answer takes its time', async () => {
      await annotate(two);
      background.state.delayMs = 1000;
      click(part('related'));
      await vi.advanceTimersByTimeAsync(100);
      expect(inPanel('panel')?.textContent).toBe('Related papers');
      await vi.advanceTimersByTimeAsync(100);
      expect(inPanel('panel')?.textContent).toContain('Comparing');
      await vi.advanceTimersByTimeAsync(1000);
      expect(inPanel('panel')?.textContent).not.toContain('Comparing');
      expect(texts('related-item')).toHaveLength(2);
    });

    it('says where the answer failed, and asks again on wish', async () => {
      await annotate(two);
      background.state.failing = new WireError('failed', 'planted');
      await press('related');
      expect(inPanel('panel')?.textContent).toContain('could not be looked up');
      background.state.failing = null;
      await pressInPanel('retry');
      expect(texts('related-item')).toHaveLength(2);
    });

    it('goes with the page’s marks, and leaves nothing', async () => {
      await annotate(two);
      await press('related');
      setSettings({ ...settings, sites: { arxiv: false, huggingface: true } });
      expect(panels()).toHaveLength(0);
      expect(hosts()).toHaveLength(0);
      expect(document.querySelector('dd')?.lastElementChild?.className).toBe('meta');
    });

    it('does not change what the page says of its papers', async () => {
      await annotate(two);
      await press('related');
      document.querySelector('dl')?.insertAdjacentHTML('beforeend', row('2401.00003', 'Three'));
      await settle();
      expect(hosts()).toHaveLength(3);
      expect(panels()).toHaveLength(1);
      expect(tell({ name: 'reportPage' })).toMatchObject({ rows: 3, titles: 3 });
    });
  });
});
