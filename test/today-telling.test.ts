// @vitest-environment happy-dom
// How it is told that papers came: by a notification or a number, only where the reader and the browser wish it;
// and what counts as looked at.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { loadDigestSettings, saveDigestSettings } from '../src/digest-settings.ts';
import { AT, asked, line, open } from './harness/today-world.ts';
import { Background } from './harness/views-background.ts';
import { library, settle, text, useViews } from './harness/views-world.tsx';

useViews();

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
