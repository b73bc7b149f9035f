// What stands around the page: the number on the button, the browser's context menu, the address bar.
// The browser is a record of what was asked of it; words are the reader's.
import './words-in-tests.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ListedPaper, PaperInView } from '../src/paper/annotation.ts';
import type { Mention } from '../src/paper/mention.ts';
import { openBadge } from '../src/toolbar/badge.ts';
import { answerMenu, paperAddresses } from '../src/toolbar/context-menu.ts';
import { escapeXml, suggest, toOpened, toSuggestion } from '../src/toolbar/omnibox.ts';
import type { PaperDoors } from '../src/toolbar/paper-work.ts';
import type { PageReport } from '../src/wire/page-messages.ts';
import { until } from './e2e/until.ts';
import { entryOf } from './harness/page-background.ts';

const report = (saved: number): PageReport => ({
  site: 'arxiv-list',
  rows: 9,
  isEmpty: false,
  titles: 9,
  inCorpus: 0,
  saved,
  tagged: 0,
  failure: null,
  isTooMuch: false,
});

describe('the badge', () => {
  const texts: (string | null)[] = [];
  const grounds: string[] = [];
  const titles: string[] = [];
  const action = {
    setBadgeText: async ({ text }: { text: string | null }) => void texts.push(text),
    setTitle: async ({ title }: { title: string }) => void titles.push(title),
    setBadgeBackgroundColor: async ({ color }: { color: string }) => void grounds.push(color),
    setBadgeTextColor: async () => undefined,
  } as unknown as Parameters<typeof openBadge>[0]['action'];
  beforeEach(() => {
    texts.length = 0;
    titles.length = 0;
    grounds.length = 0;
  });
  const shown = (text: string) =>
    until(`the badge says "${text}"`, () => (texts.at(-1) === text ? true : undefined));

  it('says how many papers of the tab are saved, and asks a page once for many rows', async () => {
    const asked: number[] = [];
    const badge = openBadge({
      action,
      askPage: async (tabId) => {
        asked.push(tabId);
        return report(3);
      },
    });
    badge.note(7);
    badge.note(7);
    await shown('3');
    expect(asked).toEqual([7]);
    expect(titles).toEqual(['Scholium: 3 papers saved on this page']);
  });

  it('says nothing where nothing is saved, or no page of ours is there any more', async () => {
    openBadge({ action, askPage: async () => report(0) }).note(1);
    await shown('');
    openBadge({ action, askPage: async () => null }).note(1);
    await until('it was said again', () => (texts.length === 2 ? true : undefined));
    expect(texts, 'of the tab nothing, so that what holds for all stands there').toEqual([
      '',
      null,
    ]);
    expect(titles.at(-1)).toBe('Scholium');
  });

  it('says on another ground how many are new, on tabs that show no papers', async () => {
    const badge = openBadge({ action, askPage: async (tabId) => (tabId === 1 ? report(0) : null) });
    badge.prepare();
    const [ofNews] = grounds;
    await badge.showNews(12);
    expect([texts.at(-1), titles.at(-1)]).toEqual(['12', 'Scholium: 12 new papers under Today']);
    badge.note(1);
    await until('the list says its own', () => (texts.length === 2 ? true : undefined));
    expect(texts.at(-1), 'a list of which nothing is saved').toBe('');
    badge.note(2);
    await until('the other tab says nothing of its own', () =>
      texts.length === 3 ? true : undefined,
    );
    expect([texts.at(-1), grounds.at(-1)]).toEqual([null, ofNews]);
    expect(grounds.at(-2), 'the control').not.toBe(ofNews);
    await badge.showNews(0);
    expect([texts.at(-1), titles.at(-1)]).toEqual(['', 'Scholium']);
  });

  it('says for a while whether a press was carried out, and then the number again', async () => {
    const badge = openBadge({ action, askPage: async () => report(1200) });
    await badge.flash(1, true);
    await badge.flash(1, false);
    expect(texts).toEqual(['✓', '!']);
    await shown('999+');
  });
});

/** Doors to a library that knows no paper but what the mention says. */
function makeDoors(said: Mention | null = null, canCopy = true) {
  const done: string[] = [];
  const doors: PaperDoors = {
    async findPaper(mention): Promise<PaperInView> {
      const key = `arxiv:${mention.ids?.arxiv}`;
      const annotation = { key, match: null, tags: [], entry: null, seen: false };
      return { annotation, paper: null };
    },
    setSaved: async ({ key, saved, mention }) => void done.push(`${saved} ${key} ${mention.title}`),
    askTitle: async () => said,
    async copyIn(_, text) {
      if (canCopy) done.push(text);
      return canCopy;
    },
    openPaper: async (arxiv) => void done.push(`open ${arxiv}`),
  };
  return { doors, done };
}

describe('the context menu', () => {
  const flashed: boolean[] = [];
  const badge = { flash: async (_: number, isDone: boolean) => void flashed.push(isDone) };
  beforeEach(() => {
    flashed.length = 0;
  });
  const LINK = 'https://arxiv.org/pdf/2407.00001v3';
  const tab = { id: 4, url: 'https://example.org/', windowId: 9 };
  const panels: number[] = [];
  const answer = (doors: PaperDoors, menuItemId: string, linkUrl?: string, pageUrl = tab.url) =>
    answerMenu(
      { doors, badge, openPanel: (windowId) => void panels.push(windowId) },
      { menuItemId, pageUrl, ...(linkUrl && { linkUrl }) },
      tab,
    );

  it('saves the paper that a link leads to, whatever the version', async () => {
    const { doors, done } = makeDoors();
    await answer(doors, 'save-link', LINK);
    expect(done).toEqual(['true arxiv:2407.00001 ']);
    expect(flashed).toEqual([true]);
  });

  it("takes a page's own title where the page is about the paper", async () => {
    const said: Mention = { role: 'title', title: 'Its Title', ids: { arxiv: '2407.00002' } };
    const { doors, done } = makeDoors(said);
    await answer(doors, 'save-page', undefined, 'https://huggingface.co/papers/2407.00002');
    expect(done).toEqual(['true arxiv:2407.00002 Its Title']);
  });

  it('does not wait for ever on a page that never says its title', async () => {
    vi.useFakeTimers();
    try {
      const { doors, done } = makeDoors();
      doors.askTitle = () => new Promise(() => {});
      const pressed = answer(doors, 'save-link', LINK);
      await vi.advanceTimersByTimeAsync(10_000);
      expect(done).toEqual(['true arxiv:2407.00001 ']);
      await pressed;
      expect(flashed).toEqual([true]);
      doors.askTitle = () =>
        new Promise((resolve) => {
          const said: Mention = { role: 'title', title: 'Late', ids: { arxiv: '2407.00001' } };
          setTimeout(resolve, 500, said);
        });
      const late = answer(doors, 'save-page', undefined, LINK);
      await vi.advanceTimersByTimeAsync(10_000);
      await late;
      expect(done.at(-1), 'a title that comes soon is taken').toBe('true arxiv:2407.00001 Late');
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('says that it did nothing where a link leads to no paper', async () => {
    const { doors, done } = makeDoors();
    await answer(doors, 'save-link', 'https://arxiv.org/abs/nonsense');
    await answer(doors, 'bibtex-link', 'javascript:alert(1)');
    expect(done).toEqual([]);
    expect(flashed).toEqual([false, false]);
  });

  it('copies BibTeX, and opens a page of ours where the tab cannot be written from', async () => {
    const open = makeDoors();
    await answer(open.doors, 'bibtex-link', LINK);
    expect(open.done[0]).toContain('eprint={2407.00001}');
    const shut = makeDoors(null, false);
    await answer(shut.doors, 'bibtex-link', LINK);
    expect(shut.done).toEqual(['open 2407.00001']);
    expect(flashed).toEqual([true, false]);
  });

  it('opens the panel beside a paper of its own, and a page of ours for a link', async () => {
    const { doors, done } = makeDoors();
    await answer(doors, 'related-page', undefined, LINK);
    expect(panels).toEqual([9]);
    await answer(doors, 'related-link', LINK);
    expect(done).toEqual(['open 2407.00001']);
  });

  it('is offered on addresses that a browser takes for patterns', () => {
    for (const pattern of paperAddresses) expect(pattern).toMatch(/^https:\/\/[a-z0-9.]+\/.+\*$/);
  });
});

describe('the address bar', () => {
  const paper: ListedPaper = {
    key: 'arxiv:2407.00001',
    title: 'Cats & <b>Dogs</b> in "Quotes"',
    ids: { arxiv: '2407.00001' },
    authors: ['Ada Lovelace', 'Alan Turing'],
    year: 2024,
    kind: 'seed',
    entry: entryOf({ role: 'row', title: 'x' }),
  };

  it('escapes what Chromium reads as XML, and nothing for Firefox', () => {
    expect(toSuggestion(paper, true)).toEqual({
      content: 'https://arxiv.org/abs/2407.00001',
      description:
        'Cats &amp; &lt;b&gt;Dogs&lt;/b&gt; in &quot;Quotes&quot; <dim>– Ada Lovelace et al. · 2024 · saved</dim>',
    });
    expect(toSuggestion(paper, false)?.description).toBe(
      'Cats & <b>Dogs</b> in "Quotes" – Ada Lovelace et al. · 2024 · saved',
    );
  });

  it('takes out what XML cannot hold', () => {
    expect(escapeXml('a\u0000b\u0008c\ud800d')).toBe('abcd');
  });

  it('suggests each address once, nothing without one, and nothing for no words', async () => {
    const asked: string[] = [];
    const searchCorpus = async (query: string) => {
      asked.push(query);
      return { papers: [paper, paper, { ...paper, ids: {} }], found: 3, of: 9 };
    };
    expect(await suggest({ searchCorpus, isXml: false }, '  ')).toEqual([]);
    expect(await suggest({ searchCorpus, isXml: false }, ' cats ')).toHaveLength(1);
    expect(asked).toEqual(['cats']);
  });

  it('opens a suggested paper, and looks for all other words in the library', () => {
    const open = (text: string) => toOpened(text, 'ext://library.html');
    expect(open('https://arxiv.org/abs/2407.00001')).toBe('https://arxiv.org/abs/2407.00001');
    expect(open('cats & dogs')).toBe('ext://library.html#q=cats+%26+dogs');
    expect(open('https://arxiv.org.evil.example/abs/1')).toContain('ext://library.html#q=');
    expect(open('javascript:alert(1)')).toContain('ext://library.html#q=');
    expect(open(' ')).toBe('ext://library.html');
  });
});
