// @vitest-environment happy-dom
// A list as a whole under the second script: rows marked as seen, filtered, selected, and met again on
// another day. The background is a collaborator handed in.
import { describe, expect, it, vi } from 'vitest';
import { page, row } from './harness/page-background.ts';
import { background, click, ending, part, settle, tell, usePage } from './harness/page-world.ts';
import { annotateWithTools, key, said, stage } from './harness/triage-world.ts';

const three = page(
  row('2401.00001', 'One') + row('2401.00002', 'Two') + row('2401.00003', 'Three'),
);
const press = async (element: Element | null | undefined) => {
  click(element ?? null);
  await settle();
};
const choices = () => [...(stage()?.querySelectorAll('[part="choice"]') ?? [])];
const choice = (label: string) =>
  choices().find((one) => one.textContent?.replace(/\s+\d+$/, '') === label);
/** Titles of rows that are not hidden. */
const shown = () =>
  [...document.querySelectorAll('dt')].flatMap((dt) =>
    dt.style.display === 'none'
      ? []
      : (dt.nextElementSibling?.textContent?.match(/One|Two|Three/) ?? []),
  );

describe('a list as a whole', () => {
  usePage();

  it('has a paper marked as seen and goes on, and takes that back', async () => {
    await annotateWithTools(three);
    await key('j');
    await key('x');
    expect([...background.seen]).toEqual(['arxiv:2401.00001']);
    expect(part('state')?.textContent).toBe('seen');
    expect([said('at'), said('left'), said('said')]).toEqual([
      '2 / 3',
      '2 of 3 left',
      'Marked as seen',
    ]);
    await key('u');
    expect(background.seen.size).toBe(0);
    expect([part('state')?.textContent, said('left')]).toEqual(['new', '3 of 3 left']);
  });

  it('keeps a paper marked as seen, on this page alone, where nothing may be recorded', async () => {
    background.state.isRecording = false;
    await annotateWithTools(three);
    await key('j');
    await key('x');
    tell({ name: 'entriesChanged', keys: null });
    await settle();
    expect(background.seen.size).toBe(0);
    expect([part('state')?.textContent, said('left')]).toEqual(['seen', '2 of 3 left']);
    await key('u');
    tell({ name: 'entriesChanged', keys: null });
    await settle();
    expect([part('state')?.textContent, said('left')]).toEqual(['new', '3 of 3 left']);
  });

  it('goes to the next paper that is left, over those that are not', async () => {
    await annotateWithTools(three);
    await key('j');
    await key('j');
    await key('s');
    await key('k');
    await key('n');
    expect(said('at')).toBe('3 / 3');
  });

  it('gives a paper a status by one key, saved by that', async () => {
    await annotateWithTools(three);
    await key('j');
    await key('2');
    expect(background.entries.get('arxiv:2401.00001')?.status).toBe('reading');
    await key('1');
    expect(background.entries.get('arxiv:2401.00001')?.status).toBeNull();
    await key('u');
    await key('u');
    expect(background.entries.size).toBe(0);
  });

  it('shows what is saved alone, whole rows, and everything again to the letter', async () => {
    await annotateWithTools(three);
    const dd = document.querySelector('dd');
    dd?.setAttribute('style', 'color: red');
    const before = document.querySelector('dl')?.outerHTML;
    await key('j');
    await key('j');
    await key('s');
    await key('f');
    await press(choice('saved'));
    expect(shown()).toEqual(['Two']);
    expect(dd?.style.display).toBe('none');
    expect([said('show-all'), said('at')]).toEqual(['1 of 3 shown: show all 0', '1 / 1']);
    await key('0');
    expect(shown()).toEqual(['One', 'Two', 'Three']);
    expect(document.querySelector('dl')?.outerHTML).toBe(before);
    expect(said('at')).toBe('2 / 3');
  });

  it('filters by topics with their counts, and hides a row that no longer matches', async () => {
    background.verdicts.set('arxiv:2401.00001', 'is not');
    await annotateWithTools(three);
    await key('f');
    expect(choices().map(({ textContent }) => textContent)).toEqual(['left 3', 'Probing 2']);
    await press(choice('Probing'));
    expect(shown()).toEqual(['Two', 'Three']);
    await press(choice('left'));
    await key('j');
    await key('s');
    expect(shown()).toEqual(['Three']);
  });

  it('brings many rows back in pieces, those in view first', async () => {
    const rows = Array.from({ length: 150 }, (_, i) => row(`2401.1${1000 + i}`, `One ${i}`));
    await annotateWithTools(page(rows.join('')));
    await key('j');
    await key('s');
    await key('f');
    await press(choice('saved'));
    expect(shown()).toHaveLength(1);
    const pressed = key('0');
    const atOnce = shown().length;
    expect(atOnce).toBeGreaterThan(20);
    expect(atOnce).toBeLessThan(150);
    await pressed;
    await vi.waitFor(() => expect(shown()).toHaveLength(150));
    expect(document.querySelector('[style]')).toBeNull();
  });

  it('is as it was where the run ends under a filter', async () => {
    await annotateWithTools(three);
    await key('j');
    await key('s');
    await key('f');
    await press(choice('saved'));
    expect(shown()).toEqual(['One']);
    ending.abort();
    expect(shown()).toEqual(['One', 'Two', 'Three']);
    expect(document.querySelector('[style]')).toBeNull();
  });

  it('does one thing with all that is selected, and takes it back in one', async () => {
    await annotateWithTools(three);
    await key('j');
    await key('v');
    await key('j');
    await key('j');
    await key('v');
    expect(said('selection')).toContain('2 selected');
    await key('s');
    expect([...background.entries.keys()]).toEqual(['arxiv:2401.00001', 'arxiv:2401.00003']);
    expect(said('said')).toBe('2 papers saved');
    await key('u');
    expect(background.entries.size).toBe(0);
    await key('x');
    expect(background.seen.size).toBe(2);
    expect(await key('Escape')).toBe(false);
    expect(said('selection')).toBeNull();
  });

  it('copies all that is selected, and says how many have no authors', async () => {
    const texts: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => {
      texts.push(text);
    });
    await annotateWithTools(three.replace('Ada Lovelace', ''));
    await key('j');
    await key('c');
    expect(said('said')).toBe('1 paper copied as BibTeX; 1 without authors: none are known');
    await key('v');
    await press(stage()?.querySelector('[part="select-all"]'));
    await key('c');
    expect(said('said')).toMatch(/^3 papers copied as BibTeX/);
    expect(texts[1]?.match(/^@misc\{/gm)).toHaveLength(3);
    await press(stage()?.querySelector('[part="all-markdown"]'));
    expect(texts[2]).toMatch(/^- \[One\]\(https:\/\/arxiv\.org\/abs\/2401\.00001\)$/m);
    expect(said('said')).toBe('3 papers copied as a Markdown list');
    expect(await key('Escape')).toBe(false);
    vi.mocked(navigator.clipboard.writeText).mockRejectedValue(new Error('closed'));
    await key('c');
    expect(said('said')).toMatch(/^Not copied/);
    vi.restoreAllMocks();
  });

  it('puts a tag on all that is selected', async () => {
    await annotateWithTools(three);
    await key('j');
    await key('v');
    await press(stage()?.querySelector('[part="select-all"]'));
    const field = stage()?.querySelector<HTMLInputElement>('[part="tag"]');
    if (field) field.value = ' later ';
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await settle();
    field?.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect([...background.entries.values()].map(({ tags }) => tags)).toEqual(
      Array(3).fill(['later']),
    );
  });

  it('says what is new since the last time, and shows that alone at a press', async () => {
    background.state.visit = (keys) => ({
      lastAt: Date.UTC(2026, 10, 20, 12),
      isNew: keys.map((one) => one !== 'arxiv:2401.00002'),
    });
    await annotateWithTools(three);
    expect(said('news')).toBe('2 new since Nov 20');
    await press(stage()?.querySelector('[part="news"]'));
    expect(shown()).toEqual(['One', 'Three']);
  });

  it('counts what is new in topics that are followed from a pill', async () => {
    background.state.visit = (keys) => ({ lastAt: 1, isNew: keys.map((_, i) => i > 0) });
    await annotateWithTools(three);
    expect(stage()?.querySelector('[part="news-topic"]')).toBeNull();
    // The test's document opens no popovers.
    Object.assign(HTMLElement.prototype, { showPopover() {} });
    await press(part('topic'));
    await press(part('follow'));
    expect(part('follow')?.getAttribute('aria-pressed')).toBe('true');
    expect(said('news-topic')).toBe('Probing 2');
    await press(part('follow'));
    expect(said('news-topic')).toBeNull();
  });

  it('keeps the place in the list and takes the reader back to it by the first key', async () => {
    await annotateWithTools(three);
    await key('j');
    await key('j');
    await settle();
    await settle();
    expect(background.state.place).toBe('arxiv:2401.00002');
    ending.abort();
  });

  it('keeps the place of a reader who leaves the page at once', async () => {
    await annotateWithTools(three);
    background.state.place = null;
    await key('j');
    expect(background.state.place).toBeNull();
    window.dispatchEvent(new Event('pagehide'));
    await Promise.resolve();
    expect(background.state.place).toBe('arxiv:2401.00001');
    ending.abort();
  });

  it('goes on where the reader was', async () => {
    background.state.place = 'arxiv:2401.00003';
    await annotateWithTools(three);
    expect(said('resume')).toBe('You were at 3 j');
    await key('j');
    expect(said('at')).toBe('3 / 3');
  });

  it('shows the abstract in place where the page has it, and says where none is known', async () => {
    const known = three.replace(
      '</div></div></dd>',
      '</div><p class="mathjax">Our own words.</p></div></dd>',
    );
    await annotateWithTools(known);
    await key('j');
    await key('a');
    expect(document.querySelector('dd scholium-panel')).not.toBeNull();
    await key('a');
    expect(document.querySelector('scholium-panel')).toBeNull();
    await key('a');
    await key('Escape');
    expect(document.querySelector('scholium-panel')).toBeNull();
    expect(said('at')).toBe('1 / 3');
    await key('j');
    await key('a');
    expect(said('said')).toBe('No abstract is known here');
  });
});
