// @vitest-environment happy-dom
// A list gone through by single keys: the second script joins a page whose marks stand, and what it does
// is done to the papers, said in the bar, and taken back. The background is a collaborator handed in.
import { describe, expect, it } from 'vitest';
import { joinMeeting } from '../src/page/meeting.ts';
import { openTools } from '../src/triage/tools.ts';
import { WireError } from '../src/wire/ask.ts';
import { page, row, settings } from './harness/page-background.ts';
import {
  annotate,
  background,
  ending,
  hosts,
  life,
  meeting,
  part,
  setSettings,
  settle,
  usePage,
} from './harness/page-world.ts';
import { annotateWithTools, key, said, spoken, stage } from './harness/triage-world.ts';

const three = page(
  row('2401.00001', 'One') + row('2401.00002', 'Two') + row('2401.00003', 'Three'),
);

describe('a list under single keys', () => {
  usePage();

  it('has its tools brought once, after its first marks', async () => {
    await annotate('<dl id="articles"></dl>');
    expect(background.asked).not.toContain('bringTools');
    document.querySelector('dl')?.insertAdjacentHTML('beforeend', row('2401.00001', 'One'));
    await settle();
    document.querySelector('dl')?.insertAdjacentHTML('beforeend', row('2401.00002', 'Two'));
    await settle();
    expect(background.asked.filter((name) => name === 'bringTools')).toHaveLength(1);
  });

  it('says how many papers are left, and where the reader is', async () => {
    await annotateWithTools(three);
    expect(said('left')).toBe('3 of 3 left');
    expect(said('at')).toBeNull();
    await key('j');
    await key('j');
    expect(said('at')).toBe('2 / 3');
    expect(spoken()).toBe('Two, new, Probing');
    await key('k');
    await key('k');
    expect(said('at')).toBe('1 / 3');
    expect(said('said')).toBe('This is the first one');
    expect(await key('Escape')).toBe(false);
    expect(said('at')).toBeNull();
    expect(await key('Escape')).toBe(true);
  });

  it('saves the row that the reader is at, and takes it back', async () => {
    await annotateWithTools(three);
    expect(await key('s')).toBe(true);
    await key('j');
    await key('j');
    await key('s');
    expect([...background.entries.keys()]).toEqual(['arxiv:2401.00002']);
    expect(part('save', 1)?.getAttribute('aria-pressed')).toBe('true');
    expect([said('said'), said('left')]).toEqual(['Saved', '2 of 3 left']);
    await key('u');
    expect(part('save', 1)?.getAttribute('aria-pressed')).toBe('false');
    expect([said('said'), said('left')]).toEqual(['Taken back: Saved', '3 of 3 left']);
    expect(await key('u')).toBe(true);
  });

  it('says that a save has failed, and keeps nothing to take back', async () => {
    await annotateWithTools(three);
    await key('j');
    background.state.failing = new WireError('disk-full', 'full');
    await key('s');
    expect(said('said')).toBe('Not saved: the disk is full.');
    background.state.failing = null;
    expect(await key('u')).toBe(true);
  });

  it('opens and closes the related papers of the row', async () => {
    await annotateWithTools(three);
    await key('j');
    await key('r');
    expect(document.querySelectorAll('scholium-panel')).toHaveLength(1);
    await key('r');
    expect(document.querySelectorAll('scholium-panel')).toHaveLength(0);
  });

  it('closes by Escape what was opened at a row, and leaves the row by the next one', async () => {
    await annotateWithTools(three);
    await key('j');
    await key('r');
    expect(await key('Escape')).toBe(false);
    expect(document.querySelectorAll('scholium-panel')).toHaveLength(0);
    expect(said('at')).toBe('1 / 3');
    expect(await key('Escape')).toBe(false);
    expect(said('at')).toBeNull();
  });

  it('goes by Tab into what was opened at the row, or else its mark, and never from elsewhere', async () => {
    await annotateWithTools(`<a href="#elsewhere">A link</a>${three}`);
    expect(await key('Tab')).toBe(true);
    await key('j');
    await key('j');
    expect(await key('Tab')).toBe(false);
    expect(document.activeElement).toBe(hosts()[1]);
    expect(await key('Tab', hosts()[1])).toBe(true);
    await key('j', hosts()[1]);
    expect(document.activeElement).toBe(document.body);
    await key('r');
    expect(await key('Tab')).toBe(false);
    expect(document.activeElement?.localName).toBe('scholium-panel');
    const link = document.querySelector('a');
    link?.focus();
    expect(await key('Tab', link ?? undefined)).toBe(true);
    expect(document.activeElement).toBe(link);
  });

  it('says how to get to a row where a key is about one, and leaves the key to the page', async () => {
    await annotateWithTools(three);
    expect(await key('r')).toBe(true);
    expect(said('said')).toBe('Go to a paper first: j');
    expect(document.querySelectorAll('scholium-panel')).toHaveLength(0);
    await key('j');
    expect(said('said')).toBeNull();
  });

  it('shows every key on one sheet, and closes it by the same key', async () => {
    await annotateWithTools(three);
    await key('?');
    const sheet = stage()?.querySelector('dialog');
    expect(sheet?.textContent).toContain('next paper');
    // Not its last button, to which a low window would be scrolled.
    expect(stage()?.activeElement).toBe(sheet);
    sheet?.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
    await settle();
    expect(stage()?.querySelector('dialog')).toBeNull();
  });

  it('leaves keys to fields, to pages about nothing, and to a page that answers them', async () => {
    await annotateWithTools(`<input>${three}`);
    const field = document.querySelector('input');
    expect(await key('j', field ?? undefined)).toBe(true);
    document.body.addEventListener('keydown', (event) => event.stopPropagation(), { once: true });
    expect(await key('j')).toBe(true);
    expect(said('at')).toBeNull();
    expect(await key('j')).toBe(false);
    expect(said('at')).toBe('1 / 3');
  });

  it('goes with its run, and comes with the next one', async () => {
    await annotateWithTools(three);
    expect(document.querySelectorAll('scholium-tools')).toHaveLength(1);
    setSettings({ ...settings, sites: { arxiv: false, huggingface: true } });
    expect(document.querySelectorAll('scholium-tools')).toHaveLength(0);
    expect(await key('j')).toBe(true);
    setSettings(settings);
    await settle();
    expect(said('left')).toBe('3 of 3 left');
    joinMeeting(openTools());
    expect(document.querySelectorAll('scholium-tools')).toHaveLength(1);
  });

  it('is taken off with everything else where the extension has gone', async () => {
    await annotateWithTools(three);
    await key('j');
    life.isHere = false;
    await key('s');
    expect(document.querySelectorAll('scholium-mark')).toHaveLength(0);
    expect(background.entries.size).toBe(0);
    ending.abort();
    expect(meeting.run).toBeNull();
  });
});
