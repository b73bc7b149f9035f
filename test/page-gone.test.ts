// @vitest-environment happy-dom
// The extension goes from under an open page: whatever is drawn next takes everything of ours off, and
// throws nothing. Its words go with it, as in the browser.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { page, row } from './harness/page-background.ts';
import {
  annotate,
  ending,
  hosts,
  life,
  part,
  press,
  settle,
  usePage,
} from './harness/page-world.ts';

const panels = () => [...document.querySelectorAll('scholium-panel')];
const two = page(row('2401.00001', 'One') + row('2401.00002', 'Two'));

describe('a page whose extension goes', () => {
  usePage();
  const thrown: unknown[] = [];
  const keep = (event: Event) => {
    thrown.push(event);
    event.preventDefault();
  };
  beforeEach(() => {
    thrown.length = 0;
    window.addEventListener('error', keep);
    return () => window.removeEventListener('error', keep);
  });

  function go() {
    life.isHere = false;
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
  }

  it('loses an open panel and all its marks, when it is told', async () => {
    await annotate(two);
    await press('related');
    expect([hosts().length, panels().length]).toEqual([2, 1]);
    go();
    ending.abort();
    await settle();
    expect([hosts().length, panels().length]).toEqual([0, 0]);
    expect(thrown).toEqual([]);
  });

  it('loses them when an offer of undo runs out, where nobody has told it', async () => {
    await annotate(two);
    await press('save');
    expect(part('undo')).not.toBeNull();
    go();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(hosts()).toHaveLength(0);
    expect(thrown).toEqual([]);
  });
});
