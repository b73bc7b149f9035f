// @vitest-environment happy-dom
// Topics in the side panel: taken off the paper and put on it by name, each with its undo.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { WireError } from '../src/wire/ask.ts';
import { KNOWN } from './harness/side-panel-background.ts';
import {
  background,
  draw,
  find,
  press,
  settle,
  text,
  useSidePanel,
} from './harness/side-panel-world.tsx';

useSidePanel();

describe('topics in the side panel', () => {
  const topics = () =>
    [...document.querySelectorAll('.topics dt .pill')].map((one) => one.textContent);
  const topicSection = () => find('.topics')?.closest('section') ?? null;
  const pressNamed = async (name: string) => {
    const all = [...document.querySelectorAll('button')];
    const one = all.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name);
    if (!one) throw new Error(`no "${name}" among ${all.map(({ outerHTML }) => outerHTML)}`);
    await act(() => one.click());
    await settle();
  };
  const add = async (name: string) => {
    await pressNamed('Add a topic');
    const field = document.querySelector<HTMLInputElement>('.topic-picker input');
    if (!field) throw new Error('no field');
    field.value = name;
    await act(() => void field.dispatchEvent(new InputEvent('input', { bubbles: true })));
    await pressNamed('Add');
  };
  const pressUndoKey = async () => {
    const key = new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true });
    await act(() => void window.dispatchEvent(key));
    await settle();
  };

  it('are taken off the paper, and undo puts them back', async () => {
    await draw();
    await pressNamed('Not this topic: Attention mechanisms');
    expect(topics()).toEqual(['Attention mechanisms']);
    expect(background.corrections.get('attention')?.verdict).toBe('is not');
    expect(topicSection()?.textContent).toContain('Taken off this paper: Attention mechanisms');
    await pressNamed('Undo');
    expect(topics()).toHaveLength(2);
    expect(topicSection()?.textContent).not.toContain('Taken off');
  });

  it('are put there by name, marked as the reader’s, and taken back by Ctrl+Z', async () => {
    await draw();
    await add('probing');
    expect(topics()[0]).toBe('Probing classifiers');
    expect(topicSection()?.textContent).toContain('you put it there');
    await pressUndoKey();
    expect(topics()).not.toContain('Probing classifiers');
  });

  it('are not put there under a name that none bears', async () => {
    await draw();
    await add('no such topic');
    expect(text()).toContain('No topic of that name.');
    expect(background.asked).not.toContain('correctTopic');
  });

  it('leave Ctrl+Z to what was kept since', async () => {
    await draw();
    await pressNamed('Not this topic: Attention mechanisms');
    await press('.save');
    expect(topicSection()?.textContent).not.toContain('Taken off');
    await pressUndoKey();
    expect(background.corrections.get('attention')?.verdict).toBe('is not');
    expect(background.entries.get(`arxiv:${KNOWN}`)?.deletedAt ?? null).toBeNull();
    expect(text()).toContain('Taken back.');
  });

  it('say why a change was not stored', async () => {
    await draw();
    background.failures.set('correctTopic', new WireError('database-newer', 'planted'));
    await pressNamed('Not this topic: Attention mechanisms');
    expect(topicSection()?.textContent).toContain('newer Scholium');
    expect(topics()).toHaveLength(2);
  });
});
