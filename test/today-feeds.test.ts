// @vitest-environment happy-dom
// Feeds of the reader's own under "Today": each wants an address, stands by its site and goes alone, with its
// papers or without. Nothing is asked of a site that was not allowed.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { asked, flip, line, lines, open, toggle } from './harness/today-world.ts';
import { Background } from './harness/views-background.ts';
import { library, press, settle, text, useViews } from './harness/views-world.tsx';

useViews();

describe('the sources', () => {
  it('of a feed want an address of the web first, and ask for its site alone', async () => {
    const background = new Background([]);
    await library(background);
    const type = async (value: string) => {
      const input = document.querySelector<HTMLInputElement>('[data-source=feed] input[type=url]');
      if (!input) throw new Error('no field');
      input.value = value;
      await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
      await settle();
    };
    for (const wrong of ['http://example.org/feed', 'https://127.0.0.1/feed', 'example']) {
      await type(wrong);
      expect(text()).toContain('Give the whole address of a feed');
    }
    await flip('feed');
    expect(toggle('feed').checked).toBe(false);
    expect(background.asked).not.toContain('setFeed');
    await type('https://example.org/feed.xml');
    expect(text()).not.toContain('Give the whole address of a feed');
    await flip('feed');
    expect(background.feeds.sources.at(-1)).toMatchObject({
      isOn: true,
      query: 'https://example.org/feed.xml',
    });
  });

  it('are as many feeds as are wished for, each told by its site, and each goes alone', async () => {
    const background = open({ kind: 'feed', ...asked, query: 'https://example.org/feed.xml' });
    await library(background);
    await press('One more feed');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('address-feed-5'));
    const has = (name: string) =>
      [...document.querySelectorAll('button')].some(({ textContent }) => textContent === name);
    expect(has('One more feed'), 'one without an address stands there').toBe(false);
    const field = document.activeElement as HTMLInputElement;
    field.value = 'https://papers.example.com/all.atom';
    await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    await flip('feed-5');
    expect(background.feeds.sources.slice(-2)).toMatchObject([
      { id: 'feed', isOn: true, query: 'https://example.org/feed.xml' },
      { id: 'feed-5', isOn: true, query: 'https://papers.example.com/all.atom' },
    ]);
    const names = [...document.querySelectorAll('[data-source^=feed] .switch-label')];
    expect(names.map(({ textContent }) => textContent)).toEqual([
      'A feed of papers: example.org',
      'A feed of papers: papers.example.com',
    ]);
    expect(has('One more feed')).toBe(true);
    const inNew = (name: string) => {
      const all = [...document.querySelectorAll<HTMLElement>('[data-source=feed-5] button')];
      return all.find(({ textContent }) => textContent === name);
    };
    await act(() => inNew('Remove …')?.click());
    await act(() => inNew('Remove')?.click());
    await settle();
    expect(document.querySelector('[data-source=feed-5]')).toBeNull();
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('The source is off.'));
    expect(toggle('feed').checked, 'the other stays').toBe(true);
  });

  it('of one address that stand twice from before are told of, and one goes at a press', async () => {
    const query = 'https://example.org/feed.xml';
    const background = open({ kind: 'feed', ...asked, query, papers: 3 });
    const [first] = background.feeds.sources.slice(-1);
    if (!first) throw new Error('no feed');
    const second = { ...first, id: 'feed-2' as const, query: 'https://EXAMPLE.org/feed.xml' };
    background.feeds = { ...background.feeds, sources: [...background.feeds.sources, second] };
    await library(background);
    const told = (id: string) => document.querySelector(`[data-source=${id}]`)?.textContent;
    expect(told('feed-2')).toContain('This feed stands in the list twice');
    expect(told('feed')).not.toContain('twice');
    await press('Remove this one');
    expect(told('feed-2')).toBeUndefined();
    expect(toggle('feed').checked, 'the other stays').toBe(true);
    await vi.waitFor(() =>
      expect(document.activeElement?.textContent).toBe(
        'The feed stands in the list once. What it brought stays here.',
      ),
    );
  });

  it('of one address are refused in a plain word, and nothing of it is kept', async () => {
    const background = open({ kind: 'feed', ...asked, query: 'https://example.org/feed.xml' });
    await library(background);
    await press('One more feed');
    await vi.waitFor(() => expect(document.activeElement?.id).toBe('address-feed-5'));
    const field = document.activeElement as HTMLInputElement;
    const leave = async (value: string) => {
      field.value = value;
      await act(() => void field.dispatchEvent(new Event('change', { bubbles: true })));
      await settle();
    };
    await leave(' https://EXAMPLE.org/feed.xml#top ');
    expect(text()).toContain('This feed stands in the list already.');
    expect(background.feeds.sources.at(-1)).toMatchObject({ id: 'feed-5', query: '' });
    await leave('https://example.org/other.xml');
    expect(text()).not.toContain('This feed stands in the list already.');
    expect(background.feeds.sources.at(-1)).toMatchObject({
      query: 'https://example.org/other.xml',
    });
  });

  it('that are on ask for the host of another address, and are off where that is not allowed', async () => {
    const background = open({ kind: 'feed', ...asked, query: 'https://example.org/feed.xml' });
    await library(background);
    const leave = async (value: string) => {
      const input = document.querySelector<HTMLInputElement>('[data-source=feed] input[type=url]');
      if (input) input.value = value;
      await act(() => void input?.dispatchEvent(new Event('change', { bubbles: true })));
      await settle();
    };
    const standing = () => background.feeds.sources.find(({ id }) => id === 'feed');
    await leave('https://example.org/other.xml');
    expect(background.hostsAsked, 'the same host').toEqual([]);
    await leave('https://papers.example.com/all.atom');
    expect(background.hostsAsked).toEqual(['papers.example.com']);
    expect(standing()).toMatchObject({ isOn: true, query: 'https://papers.example.com/all.atom' });
    background.grantsHosts = false;
    await leave('https://third.example.net/feed');
    expect(standing()).toMatchObject({ isOn: false, query: 'https://third.example.net/feed' });
    expect(text()).toContain('The browser did not allow this site to be asked.');
    await leave('https://fourth.example.net/feed');
    expect(background.hostsAsked, 'of one that is off').toHaveLength(2);
  });

  const buttons = (kind: string) =>
    [...document.querySelectorAll(`[data-source=${kind}] button`)].map((one) => one.textContent);
  async function openRemoval(papers: number) {
    const background = open({ kind: 'huggingface', ...asked, papers }, [line(1)]);
    await library(background);
    await press('Remove …');
    expect(background.asked).not.toContain('dropFeed');
    return background;
  }

  it('are removed with their papers at the second press', async () => {
    const background = await openRemoval(2);
    expect(text()).toContain('The 2 papers that it brought can go too, or stay');
    expect(document.activeElement?.textContent).toBe('Cancel');
    await press('Remove with its papers');
    expect(background.feeds.sources[2]).toMatchObject({ isOn: false, papers: 0 });
    expect(text()).toContain('Nothing is switched on');
    expect(document.activeElement?.textContent).toContain('its papers are gone from here');
    expect(buttons('huggingface')).toEqual([]);
  });

  it('are removed without their papers, which can be forgotten later', async () => {
    const background = await openRemoval(2);
    await press('Remove, keep its papers');
    expect(background.feeds.sources[2]).toMatchObject({ isOn: false, lastAt: null, papers: 2 });
    expect(text()).toContain('What it brought stays here.');
    expect(lines()).toEqual(['New Paper 1']);
    await press('Forget its papers …');
    expect(buttons('huggingface')).toEqual(['Forget', 'Cancel']);
    await press('Forget');
    expect(background.feeds.sources[2]).toMatchObject({ papers: 0 });
    expect(text()).toContain('Nothing is switched on');
  });

  it('that brought nothing are removed in one way, and a press can be thought better of', async () => {
    const background = await openRemoval(0);
    expect(buttons('huggingface')).toEqual(['Remove', 'Cancel']);
    await press('Cancel');
    expect(background.asked).not.toContain('dropFeed');
    expect(document.activeElement?.textContent).toBe('Remove …');
    await press('Remove …');
    await press('Remove');
    expect(background.feeds.sources[2]).toMatchObject({ isOn: false, lastAt: null });
  });
});
