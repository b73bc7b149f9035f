// @vitest-environment happy-dom
// The library tab: papers near to what is saved, to a tag or a status, and whether marks say so.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { loadSettings } from '../src/settings.ts';
import { WireError } from '../src/wire/ask.ts';
import { attention, Background, bert } from './harness/views-background.ts';
import { button, library, press, settle, text, useViews } from './harness/views-world.tsx';

useViews();

describe('related to what is saved', () => {
  const items = () =>
    [...document.querySelectorAll('.to-saved li .paper-title')].map((one) => one.textContent);
  const select = (name: string) => {
    const found = document.querySelector<HTMLSelectElement>(
      `.to-saved select[aria-label="${name}"]`,
    );
    if (!found) throw new Error(`no choice "${name}"`);
    return found;
  };
  const choose = async (name: string, value: string) => {
    select(name).value = value;
    // As the browser's own: a change made by a script is not listened to where it is not trusted.
    const event = new Event('change', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    await act(() => void select(name).dispatchEvent(event));
    await settle();
  };
  const tagged = { ...bert, tags: ['sae', 'to do'], status: 'reading' as const };

  it('is looked for at a press and not before, and names the saved papers as its reason', async () => {
    const background = new Background([attention, tagged]);
    await library(background);
    expect(background.asked).not.toContain('findRelatedToSaved');
    await press('Find papers');
    expect(items()).toEqual(['Near to All', 'Near to All, Again']);
    expect(document.querySelector('.to-saved [part=related-why]')?.textContent).toBe(
      `because: near to what you saved: ${attention.title}`,
    );
    expect(button('Save: Near to All').getAttribute('aria-pressed')).toBe('false');
  });

  it('offers the tags and the statuses that there are, and follows the choice', async () => {
    const background = new Background([attention, tagged]);
    await library(background);
    await press('Find papers');
    const offered = [...select('Near to').options].map(({ text }) => text);
    expect(offered).toEqual([
      'all that you saved',
      'what you are reading',
      'what you have not begun',
      'tag: sae',
      'tag: to do',
    ]);
    await choose('Near to', '#sae');
    expect(items()[0]).toBe('Near to sae');
    await choose('Order', 'newest');
    expect(select('Order').value).toBe('newest');
    expect(select('Near to').value).toBe('#sae');
  });

  it('says that it failed, with a way to try again', async () => {
    const background = new Background([attention]);
    background.failures.set('findRelatedToSaved', new WireError('failed', 'no'));
    await library(background);
    await press('Find papers');
    expect(text()).toContain('Related papers could not be looked up.');
    expect(items()).toEqual([]);
    background.failures.clear();
    const retry = button('Try again');
    const event = new MouseEvent('click', { bubbles: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    await act(() => void retry.dispatchEvent(event));
    await settle();
    expect(items()).toHaveLength(2);
  });

  it('is not offered where nothing is saved', async () => {
    await library(new Background([]));
    expect(text()).not.toContain('Related to what you saved');
  });
});

describe('what marks say', () => {
  it('is switched off by the reader, and stored', async () => {
    await library(new Background([attention]));
    const box = document.querySelector<HTMLInputElement>('[aria-describedby=say-near-text]');
    expect(box?.checked).toBe(true);
    await act(() => box?.click());
    await settle();
    expect((await loadSettings()).sayNear).toBe(false);
  });
});
