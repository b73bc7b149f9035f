// @vitest-environment happy-dom
// A whole field under "Today": what is sent to whom, how far it has come, and how it is halted, goes on, is called off
// and is there.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import type { BackfillLine } from '../src/paper/backfill.ts';
import { AT } from './harness/today-world.ts';
import { Background, noFeeds } from './harness/views-background.ts';
import { library, press, text, useViews } from './harness/views-world.tsx';

useViews();

describe('a whole field', () => {
  const field = (name: string) => {
    const found = document.querySelector<HTMLInputElement>(`.backfill input[name=${name}]`);
    if (!found) throw new Error(`no field ${name}`);
    return found;
  };
  async function type(name: string, value: string) {
    field(name).value = value;
    await act(() => void field(name).dispatchEvent(new Event('input', { bubbles: true })));
  }
  const backfill: BackfillLine = {
    name: 'arXiv cs.CL since Jan 1, 2020',
    category: 'cs.CL',
    since: '2020-01-01',
    step: 'asking',
    papers: 12_500,
    through: '2023-04-05',
    share: 0.5,
    nextAt: AT,
    error: null,
  };
  function fetching(of: Partial<BackfillLine> = {}) {
    const background = new Background([]);
    background.feeds = { ...noFeeds, backfill: { ...backfill, ...of } };
    return background;
  }

  it('says what it sends to whom, and wants one category and a day', async () => {
    const background = new Background([]);
    await library(background);
    expect(document.getElementById('backfill-consent')?.textContent).toMatch(
      /Sends .* to oaipmh\.arxiv\.org, one request in three seconds/,
    );
    for (const [category, since] of [
      ['', '2020-01-01'],
      ['cs.CL, cs.LG', '2020-01-01'],
      ['cs.CL', '1890-01-01'],
      ['cs.CL', ''],
    ] as const) {
      await type('category', category);
      await type('since', since);
      await press('Fetch');
      expect(text()).toContain('Name one category of arXiv');
    }
    expect(background.asked).not.toContain('beginBackfill');
    await type('category', 'cs.CL');
    await type('since', '2020-01-01');
    background.grantsHosts = false;
    await press('Fetch');
    expect(text()).toContain('did not allow oaipmh.arxiv.org to be asked. Nothing was sent.');
    expect(background.asked).not.toContain('beginBackfill');
    background.grantsHosts = true;
    await press('Fetch');
    expect(background.feeds.backfill).toMatchObject({
      name: 'arXiv cs.CL since Jan 1, 2020',
      category: 'cs.CL',
      since: '2020-01-01',
    });
    expect(text()).toContain('Fetching arXiv cs.CL since Jan 1, 2020');
  });

  it('says how far it has come, is halted, and goes on', async () => {
    const background = fetching();
    await library(background);
    expect(text()).toContain('12,500 papers');
    expect(text()).toContain('changes up to Apr 5, 2023');
    expect(document.querySelector('.backfill progress')?.getAttribute('value')).toBe('0.5');
    await press('Pause');
    expect(text()).toContain('Paused: arXiv cs.CL');
    background.grantsHosts = false;
    await press('Go on');
    expect(text(), 'what was taken away must be allowed again').toContain('did not allow');
    background.grantsHosts = true;
    await press('Go on');
    expect(text()).toContain('Fetching arXiv cs.CL');
  });

  it('says why it waits, and until when', async () => {
    await library(fetching({ step: 'waiting', error: 'busy' }));
    expect(text()).toMatch(/arXiv cs\.CL since Jan 1, 2020: goes on .*9/);
    expect(text()).toContain('asked to be left alone');
  });

  it('is called off, and the keyboard is where the next is wished for', async () => {
    const background = fetching();
    await library(background);
    await press('Cancel');
    expect(background.feeds.backfill).toBeNull();
    expect(document.activeElement?.id).toBe('backfill');
    expect(text()).not.toContain('is here.');
    expect(field('category').value).toBe('');
  });

  it('says that it is there once it is', async () => {
    const background = fetching({ step: 'finishing' });
    await library(background);
    expect(text()).toContain('Putting in order');
    expect(document.querySelector('.backfill button.button')).toBeNull();
    background.feeds = noFeeds;
    await vi.waitFor(() => expect(text()).toContain('is here. It stands among'), 5000);
  });
});
