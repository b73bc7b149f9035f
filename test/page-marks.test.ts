// @vitest-environment happy-dom
// A mark on a page: what stands in it, what a press on it does, and what it keeps from the page.
import { describe, expect, it } from 'vitest';
import { WireError } from '../src/wire/ask.ts';
import { page, row } from './harness/page-background.ts';
import {
  annotate,
  background,
  hosts,
  part,
  press,
  roots,
  settle,
  usePage,
} from './harness/page-world.ts';

describe('a page', () => {
  usePage();

  it('has one mark at the end of each id line, with topic, save and state', async () => {
    await annotate(page(row('2401.00001', 'One') + row('2401.00002', 'Two')));
    expect(hosts().map((host) => host.parentElement?.tagName)).toEqual(['DT', 'DT']);
    expect(hosts().map((host) => host.nextSibling)).toEqual([null, null]);
    expect(part('topic')?.textContent).toBe('Probing');
    expect(part('save')?.getAttribute('aria-label')).toBe('Save: One');
    expect(part('save', 1)?.getAttribute('aria-pressed')).toBe('false');
    expect(part('state')?.textContent).toBe('new');
  });

  it('has "Saved" beside its button, and every other word of state at the end', async () => {
    await annotate(page(row('2401.00001', 'One')));
    const order = () =>
      [...(roots[0]?.querySelectorAll('[part]:not([part="mark"])') ?? [])]
        .map((one) => one.getAttribute('part'))
        .filter((name, i, all) => name !== all[i - 1]);
    expect(roots[0]?.querySelector('[part="mark"]')?.getAttribute('role')).toBe('toolbar');
    expect(order()).toEqual(['topic', 'save', 'related', 'menu', 'state']);
    await press('save');
    expect(order()).toEqual(['topic', 'save', 'state', 'related', 'menu', 'undo']);
  });

  it('names its drawings to who points at them, by what a press would do', async () => {
    await annotate(page(row('2401.00001', 'One')));
    const tips = () => (['save', 'related', 'menu'] as const).map((name) => part(name)?.title);
    expect(tips()).toEqual(['Save', 'Related papers', 'Status, tags, note, copy']);
    await press('save');
    expect(tips()[0]).toBe('Saved: press to take out');
  });

  it('keeps keys that are pressed in it from the page, save those that do nothing alone', async () => {
    await annotate(page(row('2401.00001', 'One')));
    const heard: string[] = [];
    const kinds = ['keydown', 'keypress', 'keyup'] as const;
    const listen = (event: KeyboardEvent) => heard.push(`${event.type} ${event.key}`);
    for (const kind of kinds) document.body.addEventListener(kind, listen);
    const type = (target: Element | null, key: string) => {
      for (const kind of kinds) {
        const event = new KeyboardEvent(kind, { key, bubbles: true, composed: true });
        target?.dispatchEvent(event);
      }
    };
    for (const key of ['/', 'Tab', 'Shift']) type(part('save'), key);
    expect(heard.map((said) => said.split(' ')[1])).toEqual([
      ...['Tab', 'Tab', 'Tab'],
      ...['Shift', 'Shift', 'Shift'],
    ]);
    type(document.querySelector('.list-title'), '/');
    expect(heard.slice(6)).toEqual(['keydown /', 'keypress /', 'keyup /']);
    for (const kind of kinds) document.body.removeEventListener(kind, listen);
  });

  it('gives its hosts nothing that speaks of the reader', async () => {
    await annotate(page(row('2401.00001', 'One')));
    await press('save');
    expect(hosts()[0]?.attributes).toHaveLength(0);
    expect(hosts()[0]?.childNodes).toHaveLength(0);
    expect(hosts()[0]?.shadowRoot).toBeNull();
  });

  it('saves, says so, and undoes', async () => {
    await annotate(page(row('2401.00001', 'One')));
    await press('save');
    expect(part('save')?.getAttribute('aria-pressed')).toBe('true');
    expect(background.entries.get('arxiv:2401.00001')?.deletedAt).toBeNull();
    await press('undo');
    expect(part('save')?.getAttribute('aria-pressed')).toBe('false');
    expect(background.entries.size).toBe(0);
    expect(part('undo')).toBeNull();
  });

  it('takes nothing back that was changed since elsewhere, and offers it no more', async () => {
    await annotate(page(row('2401.00001', 'One')));
    await press('save');
    const saved = background.entries.get('arxiv:2401.00001');
    if (!saved) throw new Error('not saved');
    const noted = { ...saved, note: 'Written in the side panel.', updatedAt: saved.updatedAt + 1 };
    background.entries.set(saved.key, noted);
    await press('undo');
    expect(background.entries.get(saved.key)).toEqual(noted);
    expect(roots[0]?.querySelector('[role="status"]')?.textContent).toContain('Changed since');
    expect(part('undo')).toBeNull();
  });

  it('takes presses of the reader alone, not those that a page makes up', async () => {
    await annotate(page(row('2401.00001', 'One')));
    part('save')?.click();
    await settle();
    expect(background.entries.size).toBe(0);
  });

  it('says where a save has failed, and keeps what was', async () => {
    await annotate(page(row('2401.00001', 'One')));
    background.state.failing = new WireError('disk-full', 'no room');
    await press('save');
    expect(part('save')?.getAttribute('aria-pressed')).toBe('false');
    expect(roots[0]?.querySelector('[role="status"]')?.textContent).toContain('disk is full');
  });

  it('shows one paper alike in all places where it stands', async () => {
    await annotate(page(row('2401.00001', 'One') + row('2401.00001', 'One')));
    await press('save');
    expect(part('save', 1)?.getAttribute('aria-pressed')).toBe('true');
  });
});
