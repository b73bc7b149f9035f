// @vitest-environment happy-dom
// The sources under "Today": what is off, what each would send to whom, when it was asked and what went wrong, in
// words. Nothing is switched on where the browser does not let its host be asked.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { FeedError } from '../src/paper/feed-error.ts';
import { WireError } from '../src/wire/ask.ts';
import { asked, flip, open, toggle } from './harness/today-world.ts';
import { Background } from './harness/views-background.ts';
import { library, settle, text, useViews } from './harness/views-world.tsx';

useViews();

describe('the sources', () => {
  it('are off, and say what each would send, to whom and how often', async () => {
    const background = new Background([]);
    await library(background);
    expect(text()).toContain('Nothing is switched on');
    expect(background.asked).not.toContain('getDigest');
    for (const kind of ['arxiv', 'query', 'huggingface', 'trending']) {
      expect(toggle(kind).checked).toBe(false);
      const consent = document.getElementById(toggle(kind).getAttribute('aria-describedby') ?? '');
      expect(consent?.textContent).toMatch(
        /Sends .*(rss\.arxiv\.org|export\.arxiv\.org|huggingface\.co), once a day/,
      );
    }
  });

  it('are switched on only where the browser lets their host be asked', async () => {
    const background = new Background([]);
    background.grantsHosts = false;
    await library(background);
    await flip('huggingface');
    expect(toggle('huggingface').checked).toBe(false);
    expect(text()).toContain('did not allow huggingface.co to be asked. Nothing was sent.');
    expect(background.asked).not.toContain('setFeed');
    background.grantsHosts = true;
    await flip('huggingface');
    expect(toggle('huggingface').checked).toBe(true);
    expect(text()).not.toContain('did not allow');
  });

  it('of arXiv want a category first', async () => {
    const background = new Background([]);
    await library(background);
    await flip('arxiv');
    expect(toggle('arxiv').checked).toBe(false);
    expect(text()).toContain('Name at least one category first');
    const input = document.querySelector<HTMLInputElement>('[data-source=arxiv] input[type=text]');
    if (!input) throw new Error('no field');
    input.value = 'cs.CL cs.LG';
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    await flip('arxiv');
    expect(background.feeds.sources[0]).toMatchObject({
      isOn: true,
      categories: ['cs.CL', 'cs.LG'],
    });
    expect(text()).not.toContain('Name at least one category first');
  });

  it('of a search want a query first', async () => {
    const background = new Background([]);
    await library(background);
    await flip('query');
    expect(toggle('query').checked).toBe(false);
    expect(text()).toContain('Write a query first');
    const input = document.querySelector<HTMLInputElement>('[data-source=query] input[type=text]');
    if (!input) throw new Error('no field');
    input.value = ' all:whales ';
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    await flip('query');
    expect(background.feeds.sources[1]).toMatchObject({ isOn: true, query: 'all:whales' });
    expect(text()).not.toContain('Write a query first');
  });

  it('say when they were asked, what came, and when they are asked next', async () => {
    await library(open({ kind: 'huggingface', ...asked, found: 12, papers: 30 }));
    expect(text()).toMatch(/Last asked .*: 12 new papers\. Next: /);
  });

  const ERRORS: FeedError[] = [
    'offline',
    'busy',
    'refused',
    'absent',
    'server',
    'unreadable',
    'cut',
    'tooLong',
    'noPapers',
    'forbidden',
    'notKept',
  ];
  it.each(ERRORS)('say in words what went wrong: %s', async (error) => {
    await library(open({ kind: 'huggingface', ...asked, error }));
    const said = document.querySelector('[data-source=huggingface] .notice')?.textContent ?? '';
    expect(said.split(' ').length).toBeGreaterThan(5);
    expect(said).not.toContain('today');
  });

  it('that cannot be read are no empty list', async () => {
    const background = new Background([]);
    background.failures.set('getFeeds', new WireError('failed', 'no'));
    await library(background);
    expect(text()).not.toContain('Nothing is switched on');
    expect(document.querySelector('.today [role=alert]')).not.toBeNull();
  });
});
