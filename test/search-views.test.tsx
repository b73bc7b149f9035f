// @vitest-environment happy-dom
// The search box in popup and library, whole: keys and answers of the wire come in from here, and
// what a reader would read, hear and be led to is looked at.
import './words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CorpusSearchAnswer, ListedPaper } from '../src/paper/annotation.ts';
import { type Entry, isSaved } from '../src/paper/entry.ts';
import { Library } from '../src/views/Library.tsx';
import { Popup } from '../src/views/Popup.tsx';
import type { Ask } from '../src/views/use-library.ts';
import type { PageDoors } from '../src/views/use-page.ts';
import { WireError } from '../src/wire/ask.ts';

function entry(id: string, title: string, more: Partial<Entry> = {}): Entry {
  return {
    key: `arxiv:${id}`,
    ids: { arxiv: id },
    title,
    authors: ['Ana Müller'],
    categories: ['cs.CL'],
    savedAt: 1,
    updatedAt: 1,
    deletedAt: null,
    status: null,
    tags: [],
    note: '',
    ...more,
  };
}

function paper(id: string, title: string, more: Partial<ListedPaper> = {}): ListedPaper {
  const key = `arxiv:${id}`;
  return { key, title, ids: { arxiv: id }, authors: [], kind: 'seed', entry: null, ...more };
}

const attention = entry('1706.03762', 'Attention Is All You Need');
const whales = entry('2401.00001', 'Whale Songs', { note: 'Compare with attention of bats.' });
const near = paper('2401.00002', 'Attention Is Not Explanation', { year: 2019 });

type Question = { query: string; most: number };

/** Keeps entries, and answers the corpus's questions as a test tells it to. */
class Background {
  entries: Map<string, Entry>;
  asked: { name: string; request: Record<string, unknown> }[] = [];
  saveFailure: WireError | null = null;
  search: (question: Question) => Promise<CorpusSearchAnswer> | CorpusSearchAnswer = () => ({
    papers: [near],
    found: 1,
    of: 5119,
  });

  constructor(entries: readonly Entry[] = [attention, whales]) {
    this.entries = new Map(entries.map((one) => [one.key, one]));
  }

  private answer(name: string, request: Record<string, unknown>): unknown {
    const key = String(request.key);
    const before = this.entries.get(key) ?? null;
    switch (name) {
      case 'searchCorpus':
        return this.search(request as Question);
      case 'listEntries':
        return [...this.entries.values()].filter(isSaved);
      case 'getHealth': {
        const counts = { seed: 119, met: 5000, saved: this.entries.size };
        return { corpus: 'ok', reader: 'ok', copy: 'ok', counts, lost: 0 };
      }
      case 'setSaved': {
        if (this.saveFailure) throw this.saveFailure;
        const { title } = request.mention as { title: string };
        const saved = before ?? entry(key.slice(6), title);
        const next = {
          ...saved,
          updatedAt: saved.updatedAt + 1,
          deletedAt: request.saved ? null : 9,
        };
        this.entries.set(key, next);
        return { entry: next, before };
      }
      case 'restoreEntry':
        if (request.entry) this.entries.set(key, request.entry as Entry);
        else this.entries.delete(key);
        return { entry: request.entry };
      default:
        throw new WireError('bad-request', name);
    }
  }

  ask = (async (name: string, request: Record<string, unknown>) => {
    this.asked.push({ name, request });
    return this.answer(name, request);
  }) as Ask;

  queries = () =>
    this.asked
      .filter(({ name }) => name === 'searchCorpus')
      .map(({ request }) => `${request.query} ${request.most}`);
}

const doors: PageDoors = {
  findTab: async () => null,
  askPage: async () => null,
  hasAccess: async () => true,
  requestAccess: async () => true,
  reloadTab: () => undefined,
};

const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

/** Lets so much time pass, and all that is on its way arrive and be drawn. */
async function wait(ms: number) {
  await pass(ms);
  for (let turn = 0; turn < 6; turn += 1) await pass(0);
}

async function draw(view: Parameters<typeof render>[0]) {
  await act(() => render(view, document.body));
  await wait(10);
}
const openPopup = (background: Background) =>
  draw(<Popup ask={background.ask} doors={doors} libraryUrl="/library.html" />);
const openLibrary = (background: Background) =>
  draw(
    <Library
      ask={background.ask}
      giveFile={() => undefined}
      importDoor={{ open: () => () => undefined, persist: async () => true }}
    />,
  );

const one = <Found extends Element>(selector: string): Found => {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
};
const box = () => one<HTMLInputElement>('input[type=search]');
const text = () => document.body.textContent ?? '';
const summary = () => one('.search-summary').textContent;
const titles = (section: 'saved' | 'corpus') =>
  [...document.querySelectorAll(`section[aria-labelledby=hits-${section}] .paper-title`)].map(
    (line) => line.textContent,
  );
const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);

async function put(query: string) {
  await act(() => {
    box().value = query;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
  await wait(1);
}
/** Typed, rested, answered. */
async function search(query: string) {
  await put(query);
  await wait(200);
}
async function key(name: string, target: Element | null = document.activeElement) {
  const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
  await act(() => void target?.dispatchEvent(event));
  await wait(1);
  return event;
}
/** A press that counts as the reader's own. */
async function click(element: Element) {
  const event = new MouseEvent('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  await act(() => void element.dispatchEvent(event));
  await wait(10);
}

beforeEach(() => {
  vi.useFakeTimers();
  fakeBrowser.reset();
  history.replaceState(null, '', '#');
});
afterEach(async () => {
  await act(() => render(null, document.body));
  vi.useRealTimers();
});

describe('a search', () => {
  it('leaves the view as it is while nothing is typed, and takes its place then', async () => {
    const background = new Background();
    await openLibrary(background);
    expect(text()).toContain('What is stored');
    await search('   ');
    expect(text()).toContain('What is stored');
    expect(background.queries()).toEqual([]);
    await search('attention');
    expect(text()).not.toContain('What is stored');
    await search('');
    expect(text()).toContain('What is stored');
    expect(summary()).toBe('');
  });

  it('finds among what is kept and in the corpus, with a typing error, and says how many', async () => {
    await openPopup(new Background());
    await search('atention');
    expect(titles('saved')).toEqual([attention.title, whales.title]);
    expect(titles('corpus')).toEqual([near.title]);
    expect(summary()).toBe('2 saved, 1 in your corpus');
    expect(one('.search-summary').getAttribute('role')).toBe('status');
  });

  it('marks what was meant as elements, and shows the words of a note', async () => {
    await openPopup(new Background());
    await search('atention');
    expect(marks()).toEqual(['Attention', 'attention', 'Attention']);
    expect(text()).toContain('note: Compare with attention of bats.');
  });

  it('draws hostile titles and queries as text', async () => {
    const title = '<img src=x onerror=alert(1)> attention';
    const background = new Background([entry('1', title)]);
    background.search = () => ({ papers: [paper('2', title)], found: 1, of: 2 });
    await openPopup(background);
    for (const query of ['img attention', '<img src=x>', '\uD800', '__proto__', '(a+)+$']) {
      await search(query);
      expect(document.querySelector('img'), query).toBeNull();
    }
  });

  it('does not show twice what is saved and in the corpus', async () => {
    const background = new Background();
    const twin = paper('1706.03762', attention.title, { entry: attention });
    background.search = () => ({ papers: [twin, near], found: 2, of: 5119 });
    await openPopup(background);
    await search('attention');
    expect(titles('corpus')).toEqual([near.title]);
    expect(summary()).toBe('2 saved, 1 in your corpus');
  });

  it('says what was searched where nothing is found', async () => {
    const background = new Background();
    background.search = () => ({ papers: [], found: 0, of: 5119 });
    await openPopup(background);
    await search('zebra');
    expect(summary()).toBe(
      'Nothing saved and nothing among 5,119 papers of your corpus matches “zebra”.',
    );
  });

  it('asks the corpus once the typing rests, and shows no late answer', async () => {
    const background = new Background();
    const answers = new Map<string, (answer: CorpusSearchAnswer) => void>();
    background.search = ({ query }) => new Promise((resolve) => answers.set(query, resolve));
    const answer = (title: string) => ({ papers: [paper('2401.1', title)], found: 1, of: 9 });
    await openPopup(background);
    for (const query of ['a', 'at', 'att']) await put(query);
    await wait(200);
    expect(background.queries()).toEqual(['att 8']);
    await search('atte');
    answers.get('att')?.(answer('Late'));
    await wait(10);
    expect(titles('corpus')).toEqual([]);
    answers.get('atte')?.(answer('Atte Now'));
    await wait(10);
    expect(titles('corpus')).toEqual(['Atte Now']);
  });

  it('says that it is searching only once that takes its time', async () => {
    const background = new Background();
    background.search = () => new Promise(() => undefined);
    await openPopup(background);
    await put('attention');
    await wait(250);
    expect(summary()).toBe('');
    await wait(100);
    expect(summary()).toBe('Searching your corpus');
    expect(titles('saved').length).toBe(2);
  });

  it('shows what was found before for a moment only, never beside a failure', async () => {
    const background = new Background();
    await openPopup(background);
    await search('attention');
    background.search = ({ query }) => {
      if (query === 'bats') throw new WireError('failed', '');
      return new Promise(() => undefined);
    };
    await put('whale');
    expect(titles('corpus')).toEqual([near.title]);
    await wait(400);
    expect(titles('corpus')).toEqual([]);
    await search('bats');
    expect(titles('corpus')).toEqual([]);
    expect(text()).toContain('could not be searched');
  });

  it('says where the corpus could not be searched, and asks again on wish', async () => {
    const background = new Background();
    const well = background.search;
    background.search = () => {
      throw new WireError('database-unavailable', '');
    };
    await openPopup(background);
    await search('attention');
    expect(text()).toContain('Your corpus could not be searched.');
    expect(summary()).toBe('2 saved');
    background.search = well;
    await click(one('.notice button'));
    expect(text()).not.toContain('could not be searched');
    expect(titles('corpus')).toEqual([near.title]);
  });

  it('leads from the popup to all that is found in the library', async () => {
    const many = Array.from({ length: 11 }, (_, i) => entry(`2401.1${i}`, `Whale & Song ${i}`));
    await openPopup(new Background(many));
    await search('whale & song');
    expect(titles('saved').length).toBe(8);
    const link = one<HTMLAnchorElement>('a[href*="#q="]');
    expect(link.textContent).toBe('All 11 in your library');
    expect(link.getAttribute('href')).toBe('/library.html#q=whale+%26+song');
  });

  it('shows more of the corpus on wish, and says where it ends', async () => {
    const background = new Background();
    background.search = ({ most }) => ({
      papers: Array.from({ length: Math.min(most, 60) }, (_, i) =>
        paper(`2401.0${1000 + i}`, `Whale ${i}`),
      ),
      found: 60,
      of: 5119,
    });
    await openLibrary(background);
    await search('whale');
    expect(titles('corpus').length).toBe(20);
    await click(
      [...document.querySelectorAll('button')].find((b) => b.textContent === '40 more') ?? box(),
    );
    expect(titles('corpus').length).toBe(50);
    expect(document.activeElement?.textContent).toBe('Whale 20');
    expect(text()).toContain('The best 50 of 60');
    expect(background.queries()).toEqual(['whale 20', 'whale 50']);
  });
});

describe('a paper of the corpus', () => {
  const save = () => one<HTMLButtonElement>('section[aria-labelledby=hits-corpus] .save');

  it('is saved from its line, joins the saved ones, and is taken out again by undo', async () => {
    const background = new Background();
    await openPopup(background);
    await search('attention');
    await click(save());
    const { request } = background.asked.find(({ name }) => name === 'setSaved') ?? {};
    expect(request).toMatchObject({
      key: near.key,
      saved: true,
      mention: { role: 'link', title: near.title, ids: near.ids, year: 2019 },
    });
    expect(save().getAttribute('aria-pressed')).toBe('true');
    expect(titles('corpus')).toEqual([near.title]);
    expect(titles('saved')).toContain(near.title);
    expect(text()).toContain('Saved.');
    await click(one('.undo'));
    expect(background.entries.has(near.key)).toBe(false);
    expect(save().getAttribute('aria-pressed')).toBe('false');
    expect(titles('saved')).not.toContain(near.title);
  });

  it('says in its line where it could not be saved, and stays as it was', async () => {
    const background = new Background();
    await openPopup(background);
    await search('attention');
    background.saveFailure = new WireError('disk-full', '');
    await click(save());
    expect(text()).toContain('The disk is full');
    expect(save().getAttribute('aria-pressed')).toBe('false');
    background.saveFailure = null;
    await click(save());
    expect(text()).not.toContain('The disk is full');
    expect(save().getAttribute('aria-pressed')).toBe('true');
  });

  it('offers undo for a while, and not after another question', async () => {
    await openPopup(new Background());
    await search('attention');
    await click(save());
    expect(document.querySelector('.undo')).not.toBeNull();
    await wait(11_000);
    expect(document.querySelector('.undo')).toBeNull();
    await click(save());
    expect(document.querySelector('.undo')).not.toBeNull();
    await search('attention is');
    expect(document.querySelector('.undo')).toBeNull();
  });
});

describe('a saved paper that was found', () => {
  it('is removed from its line and brought back, also where it was the last', async () => {
    const background = new Background([attention]);
    background.search = () => ({ papers: [], found: 0, of: 5119 });
    await openPopup(background);
    await search('attention');
    await click(one('section[aria-labelledby=hits-saved] .icon-button'));
    expect(titles('saved')).toEqual([]);
    await click(one('[data-undo]'));
    expect(titles('saved')).toEqual([attention.title]);
  });
});

describe('the keyboard', () => {
  it('is in the box when the popup opens, and comes to the library’s by a slash', async () => {
    await openPopup(new Background());
    expect(document.activeElement).toBe(box());
    await act(() => render(null, document.body));
    await openLibrary(new Background());
    expect(document.activeElement).not.toBe(box());
    expect((await key('/', document.body)).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(box());
    expect((await key('/')).defaultPrevented).toBe(false);
  });

  it('walks through all lines and back into the box', async () => {
    await openPopup(new Background());
    await search('attention');
    const walked: string[] = [];
    for (const step of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown']) {
      expect((await key(step)).defaultPrevented).toBe(true);
      walked.push(document.activeElement?.textContent ?? '');
    }
    expect(walked).toEqual([attention.title, whales.title, near.title, near.title]);
    expect(document.activeElement?.getAttribute('href')).toBe('https://arxiv.org/abs/2401.00002');
    for (const _ of walked.slice(1)) await key('ArrowUp');
    expect(document.activeElement).toBe(box());
    await key('Enter');
    expect(document.activeElement?.textContent).toBe(attention.title);
    expect((await key('Enter')).defaultPrevented).toBe(false);
  });

  it('empties the box by Escape, and leaves it by the next', async () => {
    await openLibrary(new Background());
    box().focus();
    await search('attention');
    await key('ArrowDown');
    expect((await key('Escape')).defaultPrevented).toBe(true);
    expect(box().value).toBe('');
    expect(document.activeElement).toBe(box());
    expect((await key('Escape')).defaultPrevented).toBe(false);
    expect(document.activeElement).not.toBe(box());
  });

  it('keeps its arrows where nothing is asked', async () => {
    await openPopup(new Background());
    expect((await key('ArrowDown')).defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(box());
  });
});

describe('the address of the library', () => {
  it('says what is searched for, and is followed', async () => {
    history.replaceState(null, '', '#q=whale+songs');
    const background = new Background();
    await openLibrary(background);
    expect(box().value).toBe('whale songs');
    await wait(200);
    expect(titles('saved')).toEqual([whales.title]);
    await search('attention & more');
    await wait(300);
    expect(location.hash).toBe('#q=attention+%26+more');
    history.replaceState(null, '', '#q=bats');
    window.dispatchEvent(new Event('hashchange'));
    await wait(300);
    expect(box().value).toBe('bats');
    await search('');
    await wait(300);
    expect(location.hash).toBe('');
  });
});
