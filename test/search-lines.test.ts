// @vitest-environment happy-dom
// Lines that a search has found: kept and taken out where they stand, walked by the keyboard, and named by
// the address.
import './words-in-tests.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { WireError } from '../src/wire/ask.ts';
import { attention, Background, near, whales } from './harness/search-background.ts';
import {
  box,
  click,
  key,
  one,
  openLibrary,
  openPopup,
  search,
  text,
  titles,
  useSearch,
  wait,
} from './harness/search-world.tsx';

useSearch();

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
