// @vitest-environment happy-dom
// The library's list worked on: narrowed by its filters, walked and changed by keys, several papers at once
// with one way back, and drawn in parts however long it is.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { changeSearches, loadSearches } from '../src/saved-searches.ts';
import { WireError } from '../src/wire/ask.ts';
import { Background, entry } from './harness/views-background.ts';
import {
  button,
  given,
  library,
  press,
  settle,
  text,
  titles,
  useViews,
} from './harness/views-world.tsx';

useViews();

const papers = Array.from({ length: 8 }, (_, n) =>
  entry(`2401.0000${n}`, `Paper ${n}`, n, { year: 2016 + n, tags: n % 2 ? ['odd'] : [] }),
);
const rows = () => [...document.querySelectorAll<HTMLElement>('.shelf-row')];
function one<Found extends Element>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}
const box = () => one<HTMLInputElement>('input[type=search]');
const link = (n: number) => rows()[n]?.querySelector<HTMLElement>('a');
const focused = () =>
  document.activeElement?.closest('.shelf-row')?.querySelector('a')?.textContent;

async function key(name: string, more: KeyboardEventInit = {}) {
  const event = new KeyboardEvent('keydown', {
    key: name,
    bubbles: true,
    cancelable: true,
    ...more,
  });
  await act(() => void document.activeElement?.dispatchEvent(event));
  await settle();
}
async function type(query: string) {
  await act(() => {
    box().value = query;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
}
async function choose(name: string, value: string) {
  const select = one<HTMLSelectElement>(`select[aria-label="${name}"]`);
  await act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

describe('the filters', () => {
  it('write their sign into the box, and take it out again', async () => {
    await library(new Background(papers));
    await choose('Any tag', 'odd');
    expect(box().value).toBe('tag:odd');
    expect(titles()).toEqual(['Paper 7', 'Paper 5', 'Paper 3', 'Paper 1']);
    expect(text()).toContain('4 of 8');
    await choose('Order of the list', 'title');
    expect(titles()[0]).toBe('Paper 1');
    await choose('Any tag', '');
    expect(box().value).toBe('');
    expect(titles()).toHaveLength(8);
  });

  it('ask for topics only once they are wanted', async () => {
    const background = new Background(papers);
    background.topics = {
      topics: [{ id: 'probing', label: 'Probing', short: 'Probing', hue: 25 }],
      of: { [papers[3]?.key ?? '']: [0] },
    };
    await library(background);
    expect(background.asked).not.toContain('tagSaved');
    await type('topic:prob');
    await settle();
    expect(background.asked).toContain('tagSaved');
    expect(titles()).toEqual(['Paper 3']);
  });

  it('say what they do not know, and lose nothing of it', async () => {
    await library(new Background(papers));
    await type('journal:nature is:blue ');
    expect(text()).toContain('“journal:” is no sign that Scholium knows');
    expect(text()).toContain('“is:blue” was left out');
    expect(box().value).toBe('journal:nature is:blue ');
  });
});

describe('the keys of the list', () => {
  it('go from row to row, of which one is the Tab stop', async () => {
    await library(new Background(papers));
    const stops = () => rows().filter((row) => row.querySelector('a')?.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    link(0)?.focus();
    await key('j');
    expect(focused()).toBe('Paper 6');
    await key('End');
    expect(focused()).toBe('Paper 0');
    await key('k');
    expect(focused()).toBe('Paper 1');
    await key('Home');
    expect(focused()).toBe('Paper 7');
    expect(stops()).toHaveLength(1);
    await key('ArrowUp');
    expect(document.activeElement).toBe(box());
  });

  it('give a status, and take a paper out with the next one in its place', async () => {
    const background = new Background(papers);
    await library(background);
    link(1)?.focus();
    await key('3');
    expect(background.entries.get(papers[6]?.key ?? '')?.status).toBe('read');
    expect(text()).toContain('Status changed: Paper 6');
    await key('s');
    expect(titles()).not.toContain('Paper 6');
    expect(focused()).toBe('Paper 5');
    await key('u');
    await key('u');
    expect(background.entries.get(papers[6]?.key ?? '')).toEqual(papers[6]);
  });

  it('do nothing with a modifier, and none of them while the reader has them off', async () => {
    const background = new Background(papers);
    await library(background);
    link(0)?.focus();
    await key('s', { ctrlKey: true });
    await key('s', { altKey: true });
    expect(titles()).toHaveLength(8);
  });
});

describe('several papers', () => {
  it('are selected by keys and changed in one step, which one undo takes back', async () => {
    const background = new Background(papers);
    await library(background);
    link(0)?.focus();
    await key('v');
    await key('ArrowDown');
    await key('ArrowDown');
    await key(' ', { shiftKey: true });
    expect(text()).toContain('3 selected');
    await press('Reading');
    const statuses = () => [...background.entries.values()].map(({ status }) => status);
    expect(statuses().filter((status) => status === 'reading')).toHaveLength(3);
    expect(background.asked.filter((name) => name === 'changeTogether')).toHaveLength(1);
    await press('Undo');
    expect(statuses().filter((status) => status === 'reading')).toHaveLength(0);
  });

  it('are left as they are by an undo where one was changed since, and that is said', async () => {
    const background = new Background(papers);
    await library(background);
    link(0)?.focus();
    await key('3');
    const [first] = [...background.entries.values()].filter(({ status }) => status === 'read');
    if (!first) throw new Error('none is read');
    const noted = { ...first, note: 'Since.', updatedAt: first.updatedAt + 1 };
    background.entries.set(first.key, noted);
    await press('Undo');
    expect(background.entries.get(first.key)).toEqual(noted);
    expect(text()).toContain('Changed since');
    expect(() => button('Undo')).toThrow('no button');
  });

  it('are all taken out and come back as they were', async () => {
    const background = new Background(papers);
    await library(background);
    link(0)?.focus();
    await key('a', { ctrlKey: true });
    await press('Remove');
    expect(text()).toContain('Nothing saved yet');
    expect(document.activeElement).toBe(button('Undo'));
    await press('Undo');
    expect(titles()).toHaveLength(8);
    expect([...background.entries.values()]).toEqual(papers);
  });

  it('are exported by themselves', async () => {
    await library(new Background(papers));
    link(2)?.focus();
    await key(' ');
    await press('Export selection');
    const { entries } = JSON.parse(given[0]?.text ?? '');
    expect(entries.map((one: { title: string }) => one.title)).toEqual(['Paper 5']);
  });

  it('are exported in the format that is chosen, and what the file lacks is said of those papers alone', async () => {
    const nameless = entry('2401.00009', 'Paper 9', 9, { authors: [] });
    await library(new Background([...papers, nameless]));
    link(0)?.focus();
    await key(' ');
    await key('ArrowDown');
    await key(' ');
    await choose('Format of the export', 'bibtex');
    await press('Export selection');
    expect(given).toHaveLength(1);
    expect(given[0]?.name).toMatch(/\.bib$/);
    const named = [...(given[0]?.text ?? '').matchAll(/title=\{+(Paper \d)/g)].map(([, t]) => t);
    expect(named).toEqual(['Paper 9', 'Paper 7']);
    expect(text()).toContain('Of one paper no author is known');
    await choose('Format of the export', 'csv');
    await press('Export selection');
    expect(given[1]?.name).toMatch(/\.csv$/);
    expect(given[1]?.text).not.toContain('Paper 5');
    expect(text()).toContain('Of one paper no author is known');
    link(0)?.focus();
    await key(' ');
    expect(text()).toContain('1 selected');
    expect(text()).not.toContain('no author is known');
  });

  it('stay selected only while they are shown', async () => {
    await library(new Background(papers));
    link(0)?.focus();
    await key('a', { ctrlKey: true });
    await type('tag:odd');
    expect(text()).toContain('4 selected');
  });

  it('stay as they are where the change was not stored, which is said', async () => {
    const background = new Background(papers);
    background.failures.set('changeTogether', new WireError('disk-full', ''));
    await library(background);
    link(0)?.focus();
    await key('2');
    expect(text()).toContain('The disk is full');
    expect([...background.entries.values()]).toEqual(papers);
  });
});

describe('a search with a name', () => {
  it('is kept, chosen and removed', async () => {
    await library(new Background(papers));
    await type('tag:odd');
    await press('Name this search');
    await press('Keep');
    expect(await loadSearches()).toEqual([{ name: 'tag:odd', query: 'tag:odd' }]);
    await type('');
    await press('tag:odd');
    expect(titles()).toHaveLength(4);
    await press('Remove the search: tag:odd');
    expect(await loadSearches()).toEqual([]);
  });

  it('is read whatever stands in the store', async () => {
    await changeSearches(() => [{ name: 'a', query: 'b' }, { name: '' } as never, 7 as never]);
    expect(await loadSearches()).toEqual([{ name: 'a', query: 'b' }]);
  });
});

describe('ten thousand papers', () => {
  it('are drawn in part, each row with its place among all', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) =>
      entry(`2402.${10_000 + n}`, `Paper ${n}`, n),
    );
    await library(new Background(many));
    expect(rows().length).toBeLessThan(80);
    expect(rows()[0]?.getAttribute('aria-setsize')).toBe('10000');
    expect(text()).toContain('10,000 papers');
    link(0)?.focus();
    await key('End');
    expect(focused()).toBe('Paper 0');
  });
});
