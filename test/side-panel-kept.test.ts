// @vitest-environment happy-dom
// What the reader keeps by the side panel: a status, a note, and the way back from each.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { MAX_NOTE } from '../src/views/NoteSection.tsx';
import { WireError } from '../src/wire/ask.ts';
import { MAX_NOTE as WIRE_MAX_NOTE } from '../src/wire/entry-messages.ts';
import { corpus, KNOWN } from './harness/side-panel-background.ts';
import {
  background,
  choose,
  draw,
  find,
  note,
  press,
  settle,
  statuses,
  tabs,
  tellChanged,
  text,
  useSidePanel,
  write,
} from './harness/side-panel-world.tsx';

useSidePanel();

describe('what the reader keeps in the side panel', () => {
  const key = `arxiv:${KNOWN}`;

  it('is saved by a status, which shows at once, and goes by undo', async () => {
    await draw();
    expect(statuses()).toEqual([false, false, false]);
    expect(text()).toContain('new');
    await choose(1);
    expect(background.entries.get(key)?.status).toBe('reading');
    expect(statuses()).toEqual([false, true, false]);
    expect(find('.save')?.getAttribute('aria-pressed')).toBe('true');
    await choose(2);
    expect(text()).toContain('Changed.');
    await press('[data-undo]');
    expect(text()).toContain('Taken back.');
    expect(statuses()).toEqual([false, true, false]);
  });

  it('is saved by a tag, which leads to all that bear it, and goes by undo', async () => {
    await draw();
    const field = find('.tag-line .field') as HTMLInputElement;
    field.value = 'Reading Group';
    await act(
      () => void field.form?.dispatchEvent(new SubmitEvent('submit', { cancelable: true })),
    );
    await settle();
    // A tag that is in use keeps its spelling.
    expect(background.entries.get(key)?.tags).toEqual(['reading group']);
    expect(find('.paper-tags a')?.getAttribute('href')).toBe(
      '/library.html#q=tag%3A%22reading+group%22',
    );
    expect(statuses(), 'to read').toEqual([true, false, false]);
    expect(find('.segments')?.textContent).toContain('To read');
    await press('[data-undo]');
    expect(find('.paper-tags')).toBeNull();
    expect(background.entries.has(key)).toBe(false);
  });

  it('stands as before where a press was not stored, and that is said', async () => {
    background.failures.set('changeEntry', new WireError('disk-full', ''));
    await draw();
    await choose(2);
    expect(statuses()).toEqual([false, false, false]);
    expect(text()).toContain('Not saved: the disk is full.');
  });

  it('is saved by a note, and undo takes both back, however long it was written', async () => {
    await draw();
    await write('One');
    await settle(600);
    await write('One, two');
    await settle(600);
    expect(text()).toContain('Kept');
    expect(text()).toContain('Saved with your note.');
    await press('[data-undo]');
    expect(background.entries.has(key)).toBe(false);
    expect(note()?.value).toBe('');
  });

  it('offers no undo that would take a later change with it', async () => {
    await draw();
    await choose(1);
    expect(find('[data-undo]')).not.toBeNull();
    await write('Later');
    await settle(600);
    expect(find('[data-undo]')).toBeNull();
    expect(background.entries.get(key)).toMatchObject({ note: 'Later', status: 'reading' });
  });

  it('is undone by Ctrl+Z, but not while a note is being written', async () => {
    await draw();
    await choose(1);
    const undo = async (from: EventTarget) => {
      const init = { key: 'z', ctrlKey: true, bubbles: true };
      await act(() => void from.dispatchEvent(new KeyboardEvent('keydown', init)));
      await settle();
    };
    await undo(note() ?? window);
    expect(background.entries.get(key)?.status).toBe('reading');
    await undo(window);
    expect(background.entries.has(key)).toBe(false);
  });

  it('shows what was changed on the page or in another view', async () => {
    await draw();
    await background.ask('changeEntry', {
      key,
      mention: { role: 'link', title: '' },
      status: 'read',
      note: 'From the page',
    });
    await tellChanged([key]);
    expect(statuses()).toEqual([false, false, true]);
    expect(note()?.value).toBe('From the page');
  });

  it('goes to the background when the view turns away in the middle of a word', async () => {
    await draw();
    await write('Half a thou');
    await tabs.turnTo(2, 'https://arxiv.org/list/cs.CL/recent');
    expect(background.entries.get(key)?.note).toBe('Half a thou');
    await tabs.turnTo(1, `https://arxiv.org/pdf/${KNOWN}`);
    expect(note()?.value).toBe('Half a thou');
  });

  it('stays in sight where it could not be kept, on every tab', async () => {
    background.failures.set('changeEntry', new WireError('failed', ''));
    await draw();
    await write('Mine');
    await settle(600);
    expect(text()).toContain('The note is not kept yet. Its text stays here.');
    expect(text()).not.toMatch(/\bKept\b/);
    await tabs.turnTo(2, 'https://arxiv.org/list/cs.CL/recent');
    expect(text()).toContain(`Not kept yet: your note on ${corpus.title}`);
    background.failures.clear();
    await press('.notice .button');
    expect(text()).not.toContain('Not kept yet');
    expect(background.entries.get(key)?.note).toBe('Mine');
  });

  it('shows the note of a paper that was taken out, and says where it is from', async () => {
    await background.ask('changeEntry', {
      key,
      mention: { role: 'link', title: '' },
      note: 'From before',
    });
    await background.ask('setSaved', { key, mention: { role: 'link', title: '' }, saved: false });
    await draw();
    expect(note()?.value).toBe('From before');
    expect(text()).toContain('From when this paper was saved.');
  });

  it('takes notes as long as the wire does', () => {
    expect(MAX_NOTE).toBe(WIRE_MAX_NOTE);
  });
});
