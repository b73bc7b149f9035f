// What the reader says of how marks look and where they stand: kept field by field, and followed by the
// page. A kind of page that is switched on again takes no other with it.
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import './words-in-tests.ts';
import { defaultSettings, loadSettings } from '../src/settings.ts';
import { isOnKind, kinds, sayPageKind, switchKind } from '../src/views/page-kinds.ts';

beforeEach(() => fakeBrowser.reset());

it('are kept as far as they can be understood', async () => {
  const stored = { offPages: ['hf-repo', 7], density: 'dot', theme: 'sepia' };
  await fakeBrowser.storage.local.set({ settings: stored });
  const { offPages, density, theme } = await loadSettings();
  expect({ offPages, density, theme }).toEqual({
    offPages: ['hf-repo'],
    density: 'dot',
    theme: 'auto',
  });
});

it('have a word for every kind of page, no two alike', () => {
  const said = kinds.map(sayPageKind);
  expect(said.every((one) => one.length > 3)).toBe(true);
  expect(new Set(said).size).toBe(kinds.length);
});

it('switch one kind off and on, and leave the others', () => {
  const off = { ...defaultSettings, ...switchKind(defaultSettings, 'arxiv-list', false) };
  expect(kinds.filter((kind) => !isOnKind(off, kind))).toEqual(['arxiv-list']);
  const on = { ...off, ...switchKind(off, 'arxiv-list', true) };
  expect(kinds.every((kind) => isOnKind(on, kind))).toBe(true);
});

it('switch one kind on alone where its whole family was off', () => {
  const none = { ...defaultSettings, sites: { arxiv: false, huggingface: true } };
  const one = { ...none, ...switchKind(none, 'arxiv-abs', true) };
  const isArxiv = (kind: string) => kind.startsWith('arxiv');
  expect(kinds.filter((kind) => isArxiv(kind) && isOnKind(one, kind))).toEqual(['arxiv-abs']);
  expect(kinds.filter((kind) => !isArxiv(kind)).every((kind) => isOnKind(one, kind))).toBe(true);
});
