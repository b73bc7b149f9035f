// @vitest-environment happy-dom
// Wishes in the digest of the library tab: each says what holds, is taken back by a second press, by undo and in the
// list; nothing moves before it is asked for; and the weights of the order are the reader's.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { loadDigestSettings } from '../src/digest-settings.ts';
import type { DigestLine } from '../src/paper/fresh.ts';
import { WireError } from '../src/wire/ask.ts';
import { Background, noFeeds } from './harness/views-background.ts';
import { button, library, press, settle, text, useViews } from './harness/views-world.tsx';

useViews();

const AT = Date.UTC(2026, 10, 23, 9);
const line = (n: number, author: string): DigestLine => ({
  key: `arxiv:2611.0000${n}`,
  title: `New Paper ${n}`,
  ids: { arxiv: `2611.0000${n}` },
  authors: [author],
  categories: ['cs.CL'],
  cameAt: AT,
  entry: null,
  topics: [{ id: 'probing', label: 'Probing', within: ['probing', 'interpretability'] }],
  why: { near: [], followed: [], authors: [], more: [], less: [] },
});
function open() {
  const background = new Background([]);
  const on = { isOn: true, lastAt: AT, nextAt: AT + 1, papers: 2 };
  const sources = noFeeds.sources.map((one) => (one.kind === 'arxiv' ? { ...one, ...on } : one));
  background.feeds = { ...noFeeds, sources };
  const lines = [line(1, 'Ada Lovelace'), line(2, 'Bo Hamming')];
  background.digest = { lines, came: 2, days: 3, muted: 0, until: 0 };
  return background;
}
const isPressed = (name: string) => button(name).getAttribute('aria-pressed') === 'true';
const whys = () => [...document.querySelectorAll('.digest-why')].map((one) => one.textContent);
const digests = ({ asked }: Background) => asked.filter((name) => name === 'getDigest').length;
const wishes = () =>
  [...document.querySelectorAll('.digest-wishes .topic-words')].map((one) => one.textContent);
const MORE = 'More like this: New Paper 1';
const LESS = 'Less like this: New Paper 1';
const MUTE = 'Mute … a topic or an author: New Paper 1';

describe('a wish', () => {
  it('stands at its line and in the list, and goes at the second press', async () => {
    await library(open());
    expect(wishes()).toEqual([]);
    await press(MORE);
    expect([isPressed(MORE), isPressed(LESS)]).toEqual([true, false]);
    expect(wishes()).toEqual(['New Paper 1 more like this']);
    await press(LESS);
    expect([isPressed(MORE), isPressed(LESS)]).toEqual([false, true]);
    expect(wishes()).toEqual(['New Paper 1 less like this']);
    await press(LESS);
    expect([isPressed(MORE), isPressed(LESS)]).toEqual([false, false]);
    expect(wishes()).toEqual([]);
  });

  it('is undone in one press, and so is taking it back', async () => {
    const background = open();
    await library(background);
    await press(LESS);
    expect(text()).toContain('Counts against papers like it: New Paper 1');
    await press('Undo');
    expect(isPressed(LESS)).toBe(false);
    await press(LESS);
    await press('Take back: New Paper 1 less like this');
    expect(isPressed(LESS)).toBe(false);
    expect(document.activeElement?.textContent, 'the way back has the focus').toBe('Undo');
    await press('Undo');
    expect(isPressed(LESS)).toBe(true);
  });

  it('moves nothing under the reader’s eyes until the order is asked for', async () => {
    const background = open();
    await library(background);
    await press(MORE);
    expect(digests(background)).toBe(1);
    await press('Put in order by what you wished');
    expect(digests(background)).toBe(2);
    expect(document.activeElement?.classList.contains('digest')).toBe(true);
    expect(text()).not.toContain('Put in order by what you wished');
  });

  it('that could not be kept is said, and shown as not wished', async () => {
    const background = open();
    await library(background);
    background.failures.set('changeTopic', new WireError('disk-full', 'no'));
    await press(MORE);
    expect(isPressed(MORE)).toBe(false);
    expect(document.querySelector('.today [role=alert]')).not.toBeNull();
  });

  it('stands in the list where no source is on', async () => {
    const background = open();
    await library(background);
    await press(MORE);
    background.feeds = noFeeds;
    await library(background);
    expect(wishes()).toEqual(['New Paper 1 more like this']);
  });
});

describe('muting', () => {
  it('offers the line’s topics and authors, and shuts by Escape with the focus back', async () => {
    await library(open());
    await press(MUTE);
    expect(button(MUTE).getAttribute('aria-expanded')).toBe('true');
    const offered = [...document.querySelectorAll('.mutables button')].map(
      (one) => one.textContent,
    );
    expect(offered).toEqual(['Probing', 'Ada Lovelace']);
    button('Ada Lovelace').focus();
    const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true });
    await act(() => void button('Ada Lovelace').dispatchEvent(pressed));
    expect(document.querySelector('.mutables')).toBeNull();
    expect(document.activeElement).toBe(button(MUTE));
  });

  it('says at once which lines it is about, and leaves them out of what is taken away', async () => {
    await library(open());
    await press(MUTE);
    await press('Ada Lovelace');
    expect(whys()).toEqual([expect.stringMatching(/^Muted: Ada Lovelace\./), 'new in cs.CL']);
    const short = document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]')?.href ?? '';
    expect(decodeURIComponent(short)).not.toContain('New Paper 1');
    await press('Ada Lovelace');
    expect(whys()).toEqual(['new in cs.CL', 'new in cs.CL']);
    await press('Probing');
    expect(whys().every((why) => why?.startsWith('Muted: Probing.'))).toBe(true);
  });

  it('that leaves nothing over is no quiet day', async () => {
    const background = open();
    background.digest = { lines: [], came: 1, days: 3, muted: 1, until: 0 };
    await library(background);
    expect(text()).toContain('One paper is left out');
    expect(text()).not.toContain('You have seen or saved');
  });

  it('counts what is left out', async () => {
    const background = open();
    background.digest = { ...background.digest, came: 5, muted: 3 };
    await library(background);
    expect(text()).toContain('3 papers are left out: their topic or an author is muted.');
  });
});

describe('the weights', () => {
  const field = (i: number) => {
    const found = document.querySelectorAll<HTMLInputElement>('.weights input')[i];
    if (!found) throw new Error('no such weight');
    return found;
  };
  async function set(i: number, value: string) {
    field(i).value = value;
    await act(() => void field(i).dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
  }

  it('are set, hold at once, are kept, and are put back by one press', async () => {
    const background = open();
    await library(background);
    expect(text()).not.toContain('As it was');
    await set(2, '2.5');
    expect(digests(background)).toBe(2);
    expect(text()).toContain('2.5 where an author is');
    expect((await loadDigestSettings()).weights).toEqual({ authors: 2.5 });
    await press('As it was');
    expect(field(2).value).toBe('1');
    expect((await loadDigestSettings()).weights).toEqual({});
  });

  it('take no value that is none', async () => {
    const background = open();
    await library(background);
    await set(0, '-3');
    expect(field(0).value).toBe('1');
    expect((await loadDigestSettings()).weights).toEqual({});
    expect(digests(background)).toBe(1);
  });
});
