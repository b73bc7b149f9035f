// The reader's settings in the fake browser's store: defaults, one change at a time, damage.
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Settings } from '../src/settings.ts';
import { defaultSettings, loadSettings, saveSettings, watchSettings } from '../src/settings.ts';

beforeEach(() => fakeBrowser.reset());

const off = { arxiv: false, huggingface: true };

it('are the defaults before anything is stored', async () => {
  expect(await loadSettings()).toEqual(defaultSettings);
});

it('keep one change and leave the others as they were', async () => {
  await saveSettings({ sites: off });
  expect(await saveSettings({ rememberMet: false })).toEqual({
    ...defaultSettings,
    sites: off,
    rememberMet: false,
  });
  expect(await loadSettings()).toEqual({ ...defaultSettings, sites: off, rememberMet: false });
});

it('tell every later state to who watches, until the watch is ended', async () => {
  const seen: Settings[] = [];
  const end = watchSettings((settings) => seen.push(settings));
  await saveSettings({ sites: off });
  end();
  await saveSettings({ rememberMet: false });
  expect(seen).toEqual([{ ...defaultSettings, sites: off }]);
});

it.each([null, 'on', 7, [], { sites: 'none' }, { sites: { arxiv: 'no' }, rememberMet: 1 }])(
  'fall back to the defaults, field by field, where %j is stored',
  async (damaged) => {
    await fakeBrowser.storage.local.set({ settings: damaged });
    expect(await loadSettings()).toEqual(defaultSettings);
  },
);

it('keep what can be understood of a damaged item', async () => {
  await fakeBrowser.storage.local.set({ settings: { sites: { arxiv: false, huggingface: 3 } } });
  expect(await loadSettings()).toEqual({ ...defaultSettings, sites: off });
});

it('fall back to their defaults where what is stored is no order and no switch', async () => {
  const odd = { relatedOrder: 'loudest', sayNear: 'yes' };
  await fakeBrowser.storage.local.set({ settings: odd });
  expect(await loadSettings()).toEqual(defaultSettings);
  await fakeBrowser.storage.local.set({ settings: { relatedOrder: 'newest', sayNear: false } });
  expect(await loadSettings()).toEqual({
    ...defaultSettings,
    relatedOrder: 'newest',
    sayNear: false,
  });
});
