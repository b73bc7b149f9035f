// @vitest-environment happy-dom
// A search in popup and library: what is found, what is said while it is looked for, and where it fails.
import './words-in-tests.ts';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { CorpusSearchAnswer } from '../src/paper/annotation.ts';
import { WireError } from '../src/wire/ask.ts';
import { attention, Background, entry, near, paper, whales } from './harness/search-background.ts';
import {
  box,
  click,
  marks,
  one,
  openLibrary,
  openPopup,
  put,
  search,
  summary,
  text,
  titles,
  useSearch,
  wait,
} from './harness/search-world.tsx';

useSearch();

describe('a search', () => {
  it('leaves the view as it is while nothing is typed, and takes its place then', async () => {
    const background = new Background();
    await openLibrary(background);
    const rest = () => one<HTMLElement>('#privacy').closest('[hidden]');
    expect(rest()).toBeNull();
    const paste = () => one<HTMLTextAreaElement>('#take ~ .paste textarea');
    paste().value = 'half a list';
    paste().dispatchEvent(new Event('input', { bubbles: true }));
    await search('   ');
    expect(rest()).toBeNull();
    expect(background.queries()).toEqual([]);
    await search('attention');
    expect(rest()).not.toBeNull();
    await search('');
    expect(rest()).toBeNull();
    expect(paste().value).toBe('half a list');
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

  it.each([
    ['popup', openPopup],
    ['library', openLibrary],
  ])('finds in the %s by an abstract alone, below the others, and shows where', async (_, open) => {
    const background = new Background();
    const far = 'Recorded over decades. '.repeat(20);
    background.abstracts.set(whales.key, `${far}A canary hears <b>sonar</b>. ${far}`);
    background.abstracts.set(attention.key, 'A model of whale calls.');
    await open(background);
    await search('sonar');
    await wait(200);
    expect(titles('saved')).toEqual([whales.title]);
    expect(summary()).toBe('1 saved, 1 in your corpus');
    expect(text()).toContain('abstract: … ');
    expect(text()).toContain('A canary hears <b>sonar</b>.');
    expect(marks()).toEqual(['sonar']);
    await search('whale');
    expect(titles('saved')).toEqual([whales.title, attention.title]);
    await search('sonar songs');
    await wait(200);
    expect(titles('saved')).toEqual([whales.title]);
    expect(marks()).toEqual(['Songs', 'sonar']);
  });

  it('finds a word of an abstract that became known since, without being opened again', async () => {
    const background = new Background();
    await openLibrary(background);
    await search('sonar');
    await wait(200);
    expect(titles('saved')).toEqual([]);
    background.abstracts.set(whales.key, 'A canary hears sonar.');
    const sender = { id: fakeBrowser.runtime.id };
    const tell = async (keys: readonly string[]) => {
      await fakeBrowser.runtime.onMessage.trigger({ name: 'entriesChanged', keys }, sender);
      await wait(200);
    };
    await tell([attention.key]);
    expect(titles('saved'), 'of another paper (control)').toEqual([]);
    await tell([whales.key]);
    expect(titles('saved')).toEqual([whales.title]);
    await wait(200);
    expect(text()).toContain('A canary hears sonar.');
    expect(marks()).toEqual(['sonar']);
  });

  it('reads no abstract before something is looked for, and says where none can be read', async () => {
    const background = new Background();
    background.abstractFailure = new WireError('failed', '');
    await openLibrary(background);
    const isRead = () => background.asked.some(({ name }) => name === 'readAbstracts');
    expect(isRead()).toBe(false);
    await search('whale');
    expect(isRead()).toBe(true);
    expect(titles('saved')).toEqual([whales.title]);
    expect(summary()).toBe('1 saved, 1 in your corpus, the abstracts could not be read');
  });

  it('says so while abstracts are still being read, and claims no nothing', async () => {
    const background = new Background();
    background.search = () => ({ papers: [], found: 0, of: 5119 });
    let answer = () => {};
    background.holdAbstracts = new Promise((resolve) => {
      answer = () => resolve();
    });
    background.abstracts.set(whales.key, 'A zebra.');
    await openPopup(background);
    await search('zebra');
    expect(summary()).toBe('');
    await wait(500);
    expect(summary()).toBe('0 saved, 0 in your corpus, abstracts are still being read');
    answer();
    await wait(10);
    expect(summary()).toBe('1 saved, 0 in your corpus');
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
