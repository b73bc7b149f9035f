// @vitest-environment happy-dom
// The popup: what it says of the open page, how it asks for the sites, and its switches.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, loadSettings, saveSettings } from '../src/settings.ts';
import { type PageFacts, toPageState } from '../src/views/page-state.ts';
import { attention, Background, doors, listReport } from './harness/views-background.ts';
import { button, popup, press, settle, text, useViews } from './harness/views-world.tsx';

useViews();

describe('what the popup says of the open page', () => {
  it('counts titles read, in the corpus and saved', async () => {
    await popup(new Background([attention]), doors(listReport));
    expect(text()).toContain('50 of 50 titles read, 12 in your corpus, 3 saved');
    expect(text()).not.toContain('could not be read');
  });

  it('tells one title from many', async () => {
    const one = { ...listReport, rows: 1, titles: 1, inCorpus: 0, saved: 1 };
    await popup(new Background([]), doors(one));
    expect(text()).toContain('1 of 1 title read, 0 in your corpus, 1 saved');
  });

  it('says how many rows could not be read', async () => {
    await popup(new Background([]), doors({ ...listReport, titles: 47 }));
    expect(text()).toContain('47 of 50 titles read');
    expect(text()).toContain('3 could not be read');
  });

  it('says that it did nothing on a layout it does not know', async () => {
    await popup(new Background([]), doors({ ...listReport, rows: 0, titles: 0 }));
    expect(text()).toContain('laid out in a way Scholium does not know');
    expect(text()).not.toContain('titles read');
  });

  it('says that a page lists nothing where the page itself says so', async () => {
    await popup(new Background([]), doors({ ...listReport, rows: 0, titles: 0, isEmpty: true }));
    expect(text()).toContain('This page lists no papers.');
    expect(text()).not.toContain('does not know');
  });

  it('says that it stopped on a page that is too much, and begins again at a press', async () => {
    const again: number[] = [];
    const tooMuch = { ...listReport, rows: 0, titles: 0, isTooMuch: true };
    const readAgain = async (id: number) => void again.push(id);
    await popup(new Background([]), doors(tooMuch, { readAgain }));
    expect(text()).toContain('changes too fast or holds too much; Scholium has stopped reading it');
    expect(text()).not.toContain('does not know');
    await press('Start again');
    expect(again).toEqual([7]);
  });

  it('names where it works on any other page', async () => {
    const other = doors(null, { findTab: async () => ({ id: 7 }) });
    await popup(new Background([]), other);
    expect(text()).toContain('arXiv lists, search, abstracts and full texts');
  });

  it('asks for a reload where the page was open before the install', async () => {
    const reloaded: number[] = [];
    await popup(new Background([]), doors(null, { reloadTab: (id) => void reloaded.push(id) }));
    await press('Reload this page');
    expect(reloaded).toEqual([7]);
  });

  it('says what to do when titles could not be looked up', async () => {
    await popup(new Background([]), doors({ ...listReport, failure: 'failed' }));
    expect(text()).toContain('could not be looked up');
    expect(text()).toContain('restart the browser');
    expect(text()).not.toContain('in your corpus');
  });

  it('says that the site is switched off', async () => {
    await saveSettings({ sites: { arxiv: false, huggingface: true } });
    await popup(new Background([]), doors(listReport));
    expect(text()).toContain('switched off on arXiv');
    expect(text()).not.toContain('titles read');
  });

  it('knows each state by its facts alone', () => {
    const facts: PageFacts = {
      tab: { id: 1, url: 'https://arxiv.org/abs/1706.03762' },
      report: listReport,
      hasAccess: true,
      settings: defaultSettings,
    };
    const kind = (change: Partial<PageFacts>) => toPageState({ ...facts, ...change }).kind;
    expect(kind({})).toBe('read');
    expect(kind({ tab: null })).toBe('elsewhere');
    expect(kind({ report: { ...listReport, site: null } })).toBe('elsewhere');
    expect(kind({ report: null })).toBe('reload');
    expect(kind({ report: null, hasAccess: false })).toBe('withheld');
    expect(kind({ report: null, hasAccess: false, tab: { id: 1 } })).toBe('withheld');
    const at = (url: string) => kind({ report: null, tab: { id: 1, url } });
    expect(at('https://arxiv.org/pdf/1706.03762')).toBe('pdf');
    expect(at('https://export.arxiv.org/pdf/hep-th/9901001v1')).toBe('pdf');
    expect(at('https://arxiv.org/pdf/nonsense')).toBe('reload');
    expect(at('https://huggingface.co/pdf/1706.03762')).toBe('reload');
    const viewer = { id: 1, url: 'https://arxiv.org/pdf/1706.03762v7' };
    expect(kind({ tab: viewer, report: { ...listReport, site: null } })).toBe('pdf');
    expect(at('https://huggingface.co/papers')).toBe('reload');
    expect(at('https://arxiv.org.example/abs/1')).toBe('elsewhere');
    expect(at('http://arxiv.org/abs/1706.03762')).toBe('elsewhere');
    expect(at('about:blank')).toBe('elsewhere');
  });
});

describe('site access', () => {
  it('asks in the press itself, and says so once it is given', async () => {
    let inPress = false;
    let asked = 0;
    let granted = false;
    const withheld = doors(null, {
      hasAccess: async () => granted,
      requestAccess: () => {
        asked += inPress ? 1 : 0;
        granted = true;
        return Promise.resolve(true);
      },
    });
    await popup(new Background([]), withheld);
    expect(text()).toContain('withholds arXiv or Hugging Face');
    expect(text()).not.toContain('does not read this page');
    inPress = true;
    button('Allow these sites').click();
    inPress = false;
    await settle();
    expect(asked).toBe(1);
    expect(text()).toContain('The sites are allowed');
    expect(text()).not.toContain('withholds');
    expect(button('Reload this page')).toBeTruthy();
  });

  it('says so where the reader declines', async () => {
    const withheld = doors(null, {
      hasAccess: async () => false,
      requestAccess: async () => false,
    });
    await popup(new Background([]), withheld);
    await press('Allow these sites');
    expect(text()).toContain('still withheld');
  });
});

describe('switches', () => {
  it('store a press at once, and follow a change made elsewhere', async () => {
    await popup(new Background([]), doors(listReport));
    const [arxiv, huggingFace] = document.querySelectorAll<HTMLInputElement>('[role=switch]');
    expect([arxiv?.checked, huggingFace?.checked]).toEqual([true, true]);
    await act(() => huggingFace?.click());
    await settle();
    expect((await loadSettings()).sites).toEqual({ arxiv: true, huggingface: false });
    await saveSettings({ sites: { arxiv: false, huggingface: true } });
    await settle();
    expect([arxiv?.checked, huggingFace?.checked]).toEqual([false, true]);
  });
});

describe('a switch whose change is not stored', () => {
  it('stands as before, and that is said', async () => {
    await popup(new Background([]), doors(listReport));
    const store = fakeBrowser.storage.local.set;
    fakeBrowser.storage.local.set = async () => {
      throw new Error('disk full');
    };
    const arxiv = document.querySelector<HTMLInputElement>('[role=switch]');
    for (const _ of ['once', 'again']) {
      await act(() => arxiv?.click());
      await settle();
    }
    fakeBrowser.storage.local.set = store;
    expect(text()).toContain('The switch was not stored');
    expect(arxiv?.checked).toBe(true);
  });
});

describe('topics in the popup', () => {
  it('are counted on the page, and a link leads to where they are changed', async () => {
    await popup(new Background([]), doors(listReport));
    expect(document.querySelector('.figures')?.textContent).toContain('48 with topics');
    const link = [...document.querySelectorAll('a')].find((one) =>
      one.textContent?.startsWith('Topics'),
    );
    expect(link?.getAttribute('href')).toBe('/library.html#topics');
  });
});
