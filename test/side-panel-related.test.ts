// @vitest-environment happy-dom
// Related papers in the side panel: their reasons, their bookmarks, and what is said where they fail.
import './words-in-tests.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { WireError } from '../src/wire/ask.ts';
import { title } from './harness/side-panel-background.ts';
import {
  background,
  draw,
  find,
  press,
  tellChanged,
  text,
  useSidePanel,
} from './harness/side-panel-world.tsx';

useSidePanel();

describe('a related paper in the side panel', () => {
  const key = 'arxiv:2402.10009';
  const pressed = () => find('.items .save')?.getAttribute('aria-pressed');
  beforeEach(() => {
    background.relative = '2402.10009';
  });

  it('says why, is kept by its bookmark, and goes by its undo', async () => {
    await draw();
    expect(find('.items')?.textContent).toContain('because: attention');
    await press('.items .save');
    expect(pressed()).toBe('true');
    expect(background.entries.get(key)?.deletedAt).toBeNull();
    await press('.items .undo');
    expect(pressed()).toBe('false');
    expect(background.entries.has(key)).toBe(false);
  });

  it('says in its own line that a press was not stored', async () => {
    background.failures.set('setSaved', new WireError('disk-full', ''));
    await draw();
    await press('.items .save');
    expect(pressed()).toBe('false');
    expect(find('.items')?.textContent).toContain('Not saved: the disk is full.');
  });

  it('follows what is kept of it elsewhere', async () => {
    await draw();
    await background.ask('setSaved', { key, mention: title, saved: true });
    await tellChanged(['arxiv:2402.10010']);
    expect(pressed()).toBe('false');
    await tellChanged([key]);
    expect(pressed()).toBe('true');
    await background.ask('setSaved', { key, mention: title, saved: false });
    await tellChanged(null);
    expect(pressed()).toBe('false');
  });

  it('can be asked for again where it could not be looked up', async () => {
    background.failures.set('findRelated', new WireError('failed', ''));
    await draw();
    expect(text()).toContain('Related papers could not be looked up.');
    background.failures.clear();
    await press('[part=retry]');
    expect(find('.items')?.textContent).toContain('A Near Paper');
  });
});
