// @vitest-environment happy-dom
// The library tab: an export is brought back, and what came of each of its records is said.
import './words-in-tests.ts';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import { toLibraryFile } from '../src/views/library-file.ts';
import { WireError } from '../src/wire/ask.ts';
import { attention, Background, bert } from './harness/views-background.ts';
import { library, settle, text, useViews } from './harness/views-world.tsx';

useViews();

describe('an export that is brought back', () => {
  const give = async (name: string, content: string) => {
    const input = document.querySelector<HTMLInputElement>('.bring-back input');
    if (!input) throw new Error('no way to choose a file');
    Object.defineProperty(input, 'files', {
      value: [new File([content], name)],
      configurable: true,
    });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    await settle();
  };
  const saved = (list: readonly Entry[]) => toLibraryFile(list, new Date(0), []);

  it('fills the list, and says what came back, what was there, and what could not be read', async () => {
    await library(new Background([]));
    const file = JSON.parse(saved([attention, bert]));
    file.entries.push({ key: 'x', title: 7 });
    file.topics.push({ kind: 'hidden', key: 'hidden:probing', topic: 'probing' });
    await give('library.json', JSON.stringify(file));
    expect(text()).toContain('2 papers came back.');
    expect(text()).toContain('1 was there already. 1 could not be read.');
    expect(text()).toContain(bert.title);
  });

  it('that is another file changes nothing, and is called by its name', async () => {
    const background = new Background([]);
    await library(background);
    await give('notes.json', '{"a": 1}');
    expect(text()).toContain('notes.json is no export of a Scholium library.');
    expect(background.asked).not.toContain('mergeLibrary');
  });

  it('says why where the disk is full', async () => {
    const background = new Background([]);
    background.failures.set('mergeLibrary', new WireError('disk-full', 'no'));
    await library(background);
    await give('library.json', saved([attention]));
    expect(text()).toContain('The disk is full');
  });
});
