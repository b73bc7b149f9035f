// How lists are gone through: what is stored is completed and never believed, and a key for each action
// can be changed in the library, at once for every open place.
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  ACTIONS,
  defaultKeys,
  defaultTriage,
  loadTriage,
  saveTriage,
  watchTriage,
} from '../src/triage-settings.ts';

describe('the settings of lists', () => {
  it('have each action on a key of its own at first', () => {
    expect(new Set(Object.values(defaultKeys)).size).toBe(ACTIONS.length);
  });

  it('fall back to the defaults where what is stored is damaged', async () => {
    for (const triage of [
      null,
      7,
      'x',
      { keys: 3 },
      { keys: { next: 'jj', save: ' ' }, followed: 'a' },
    ]) {
      await fakeBrowser.storage.local.set({ triage });
      expect(await loadTriage()).toEqual(defaultTriage);
    }
    await fakeBrowser.storage.local.set({ triage: { keys: { next: 'é' }, followed: ['a', 3] } });
    const loaded = await loadTriage();
    expect([loaded.keys.next, loaded.keys.save, loaded.followed]).toEqual(['é', 's', ['a']]);
  });

  it('change one by one and are told to whoever watches', async () => {
    fakeBrowser.reset();
    const told: string[] = [];
    const stop = watchTriage(({ keys, followed }) => told.push(keys.next + followed.join()));
    await saveTriage({ followed: ['probing'] });
    await saveTriage({ keys: { ...defaultKeys, next: 'd' } });
    stop();
    await saveTriage({ keysOn: false });
    expect(told).toEqual(['jprobing', 'dprobing']);
    expect(await loadTriage()).toMatchObject({ keysOn: false, followed: ['probing'] });
  });
});
