// @vitest-environment happy-dom
// "Today" in the library tab: what is off, what is asked of whom, how each source stands, and the digest's lines with
// their reasons, kept, skipped and taken back.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadDigestSettings, saveDigestSettings } from '../src/digest-settings.ts';
import type { BackfillLine } from '../src/paper/backfill.ts';
import type { FeedError } from '../src/paper/feed-error.ts';
import type { DigestLine, SourceLine } from '../src/paper/fresh.ts';
import { WireError } from '../src/wire/ask.ts';
import { Background, entry, noFeeds } from './harness/views-background.ts';
import { given, library, press, settle, text, useViews } from './harness/views-world.tsx';

useViews();

const AT = Date.UTC(2026, 10, 23, 9);
const line = (n: number, why: Partial<DigestLine['why']> = {}): DigestLine => ({
  key: `arxiv:2611.${n}`,
  title: `New Paper ${n}`,
  ids: { arxiv: `2611.0000${n % 10}` },
  authors: ['Ada Lovelace'],
  categories: ['cs.CL', 'cs.LG'],
  cameAt: AT,
  entry: null,
  topics: [],
  why: { near: [], followed: [], authors: [], more: [], less: [], ...why },
});
function open(of: Partial<SourceLine> & { kind: SourceLine['kind'] }, lines: DigestLine[] = []) {
  const background = new Background([]);
  background.feeds = {
    ...noFeeds,
    sources: noFeeds.sources.map((one) => (one.kind === of.kind ? { ...one, ...of } : one)),
  };
  background.digest = { lines, came: lines.length, days: 3, muted: 0, until: AT };
  return background;
}
const asked = { isOn: true, lastAt: AT, nextAt: AT + 86_400_000 };
const toggle = (kind: string) => {
  const box = document.querySelector<HTMLInputElement>(`[data-source=${kind}] input[role=switch]`);
  if (!box) throw new Error(`no switch of ${kind}`);
  return box;
};
const flip = async (kind: string) => {
  await act(() => toggle(kind).click());
  await settle();
};
const lines = () =>
  [...document.querySelectorAll('.digest li .paper-title')].map((one) => one.textContent);
const whys = () => [...document.querySelectorAll('.digest-why')].map((one) => one.textContent);

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

  it('that cannot be read are no empty list', async () => {
    const background = new Background([]);
    background.failures.set('getFeeds', new WireError('failed', 'no'));
    await library(background);
    expect(text()).not.toContain('Nothing is switched on');
    expect(document.querySelector('.today [role=alert]')).not.toBeNull();
  });
});

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

describe('how it is told that papers came', () => {
  const box = (id: string) => {
    const found = document.querySelector<HTMLInputElement>(`[aria-describedby=${id}-text]`);
    if (!found) throw new Error(`no switch ${id}`);
    return found;
  };
  const push = async (id: string) => {
    await act(() => box(id).click());
    await settle();
  };

  it('is not asked where no source is on', async () => {
    await library(new Background([]));
    expect(document.querySelector('.telling')).toBeNull();
  });

  it('is offered where a source is on, off at first, with what each does', async () => {
    await library(open({ kind: 'arxiv', ...asked }));
    expect([box('tell-notice').checked, box('tell-count').checked]).toEqual([false, false]);
    expect(document.getElementById('tell-notice-text')?.textContent).toMatch(/Once a day/);
  });

  it('by a notification only where the browser allows it, which is given back', async () => {
    const background = open({ kind: 'arxiv', ...asked });
    background.grantsNotices = false;
    await library(background);
    await push('tell-notice');
    expect(box('tell-notice').checked).toBe(false);
    expect(text()).toContain('The browser did not allow notifications.');
    expect((await loadDigestSettings()).notifies).toBe(false);
    background.grantsNotices = true;
    await push('tell-notice');
    expect(box('tell-notice').checked).toBe(true);
    expect((await loadDigestSettings()).notifies).toBe(true);
    await push('tell-notice');
    expect(box('tell-notice').checked).toBe(false);
    expect(background.mayNotify).toBe(false);
  });

  it('is off on screen where the browser has taken the permission away', async () => {
    await saveDigestSettings({ notifies: true });
    await library(open({ kind: 'arxiv', ...asked }));
    expect(box('tell-notice').checked).toBe(false);
  });

  it('by a number, of which the button learns at once', async () => {
    const background = open({ kind: 'arxiv', ...asked });
    await library(background);
    await push('tell-count');
    expect(box('tell-count').checked).toBe(true);
    expect(background.asked).toContain('showNews');
    expect((await loadDigestSettings()).counts).toBe(true);
  });
});

describe('what was looked at', () => {
  it('counts as such once the list stands in the window of a tab in front', async () => {
    const observed: ((entries: { isIntersecting: boolean }[]) => void)[] = [];
    const observer = vi.fn(function (this: object, call: (typeof observed)[number]) {
      Object.assign(this, { observe: () => observed.push(call), disconnect: () => undefined });
    });
    vi.stubGlobal('IntersectionObserver', observer);
    const background = open({ kind: 'arxiv', ...asked, papers: 1 }, [line(1)]);
    await library(background);
    for (const call of observed) call([{ isIntersecting: false }]);
    expect(background.readUntil).toEqual([]);
    for (const call of observed) call([{ isIntersecting: true }]);
    for (const call of observed) call([{ isIntersecting: true }]);
    expect(background.readUntil).toEqual([AT]);
    vi.unstubAllGlobals();
  });
});

describe('the digest', () => {
  it('says why each line is there', async () => {
    const why = { followed: ['Probing'], near: ['A Saved Paper'], upvotes: 1200 };
    await library(
      open({ kind: 'arxiv', ...asked, papers: 3 }, [
        line(1, why),
        line(2),
        { ...line(3), categories: [] },
      ]),
    );
    expect(whys()).toEqual([
      'you follow: Probing · near to what you saved: A Saved Paper · 1,200 votes on Hugging Face',
      'new in cs.CL, cs.LG',
      expect.stringContaining('new on Nov 23, 2026'),
    ]);
  });

  it('shows twenty, and the rest at a press', async () => {
    const all = Array.from({ length: 23 }, (_, i) => line(i));
    await library(open({ kind: 'arxiv', ...asked, papers: 23 }, all));
    expect(lines()).toHaveLength(20);
    await press('Show 3 more');
    expect(lines()).toHaveLength(23);
  });

  it('has its formula in figures', async () => {
    await library(open({ kind: 'arxiv', ...asked, papers: 1 }, [line(1)]));
    expect(text()).toContain('log2(1 + votes) ÷ 8, at most 1, halved every 48 hours');
  });

  it('lets a paper be skipped and be taken back', async () => {
    const background = open({ kind: 'arxiv', ...asked, papers: 2 }, [line(1), line(2)]);
    await library(background);
    await press('Skip: New Paper 1');
    expect(background.asked).toContain('markSeen');
    expect(whys()[0]).toBe('Skipped; it does not come again.');
    await press('Undo skipping: New Paper 1');
    expect(whys()[0]).toBe('new in cs.CL, cs.LG');
  });

  it('is taken out as a mail, without what was skipped, or copied', async () => {
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await library(open({ kind: 'arxiv', ...asked, papers: 2 }, [line(1), line(2)]));
    await press('Skip: New Paper 1');
    await press('Copy as Markdown');
    expect(copied.mock.lastCall?.[0]).toContain('[New Paper 2](https://arxiv.org/abs/2611.00002)');
    expect(copied.mock.lastCall?.[0]).not.toContain('New Paper 1');
    expect(text()).toContain('Copied.');
    copied.mockRejectedValue(new Error('closed'));
    await press('Copy as Markdown');
    expect(text()).toContain('Not copied');
    await press('Mail as a file (.eml)');
    expect(given).toMatchObject([{ name: expect.stringMatching(/^scholium-[\d-]{10}\.eml$/) }]);
    expect(given[0]?.text).toContain('Content-Type: multipart/alternative');
    await press('Feed as a file (.atom)');
    expect(given[1]?.name).toMatch(/^scholium-[\d-]{10}\.atom$/);
    expect(given[1]?.text).toContain('<title>New Paper 2</title>');
    const short = document.querySelector<HTMLAnchorElement>('a[href^="mailto:"]');
    expect(decodeURIComponent(short?.href ?? '')).toContain('New Paper 2');
    copied.mockRestore();
  });

  it('keeps a line that was saved where it stands, and follows what is changed elsewhere', async () => {
    const background = open({ kind: 'arxiv', ...asked, papers: 2 }, [line(1), line(2)]);
    await library(background);
    // As the background would answer now: what is saved is left out.
    background.digest = { lines: [line(2)], came: 2, days: 3, muted: 0, until: 0 };
    const saved = entry('2611.00001', 'New Paper 1', 1, { key: 'arxiv:2611.1' });
    background.entries.set(saved.key, saved);
    const message = { name: 'entriesChanged', keys: [saved.key] };
    const sender = { id: fakeBrowser.runtime.id };
    await act(async () => void (await fakeBrowser.runtime.onMessage.trigger(message, sender)));
    await settle();
    expect(lines()).toEqual(['New Paper 1', 'New Paper 2']);
    const save = document.querySelector('[aria-label="Save: New Paper 1"]');
    expect(save?.getAttribute('aria-pressed')).toBe('true');
  });

  it('is calm where nothing came, and where all was seen', async () => {
    await library(open({ kind: 'arxiv', ...asked }));
    expect(text()).toContain('Nothing new in 3 days');
    expect(text()).toContain('weekends');
  });

  it('says that it failed, with a way to try again', async () => {
    const background = open({ kind: 'arxiv', ...asked, papers: 1 }, [line(1)]);
    background.failures.set('getDigest', new WireError('failed', 'no'));
    await library(background);
    expect(text()).toContain('The new papers could not be read.');
    background.failures.clear();
    await press('Try again');
    expect(lines()).toEqual(['New Paper 1']);
  });
});
