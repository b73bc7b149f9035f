// @vitest-environment happy-dom
// The digest's lines under "Today" with their reasons: kept, skipped, taken back and taken out.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WireError } from '../src/wire/ask.ts';
import { asked, line, lines, open, whys } from './harness/today-world.ts';
import { entry } from './harness/views-background.ts';
import { given, library, press, settle, text, useViews } from './harness/views-world.tsx';

useViews();

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
