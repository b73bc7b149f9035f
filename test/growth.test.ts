// What has grown in a tab because of the extension: told from censuses, each kind of leak apart.
import { describe, expect, it } from 'vitest';
import type { Census } from '../scripts/bench/census.ts';
import { findGrowth } from '../scripts/bench/growth.ts';

const MB = 1024 * 1024;
const census = (change: Partial<Census> = {}): Census => ({
  heap: 4 * MB,
  scriptHeap: 3 * MB,
  documents: 3,
  nodes: 900,
  listeners: 300,
  own: { MutationObserver: 3, ShadowRoot: 50 },
  ...change,
});
const bare = { start: census({ heap: 3 * MB, listeners: 0, own: {} }) };
const missed = (end: Partial<Census>, bareEnd: Partial<Census> = {}) =>
  findGrowth({ start: census(), end: census(end) }, { ...bare, end: { ...bare.start, ...bareEnd } })
    .filter(({ value, target }) => target !== null && value > target)
    .map(({ what }) => what.replace(/[:,].*/, ''));

describe('growth in a tab', () => {
  it('is none where the end is as the start', () => {
    expect(missed({})).toEqual([]);
  });

  it('is none where the page itself has grown, with the extension and without', () => {
    expect(missed({ listeners: 350, heap: 7 * MB }, { listeners: 50, heap: 6 * MB })).toEqual([]);
  });

  it('is seen in one listener, one document, one observer or one root that stays', () => {
    expect(missed({ listeners: 301 })).toEqual(['listeners']);
    expect(missed({ documents: 4 })).toEqual(['documents']);
    expect(missed({ own: { MutationObserver: 4, ShadowRoot: 50 } })).toEqual([
      'our MutationObservers',
    ]);
    expect(missed({ own: { MutationObserver: 3, ShadowRoot: 51 } })).toEqual(['our ShadowRoots']);
  });

  it('is seen in more than 5 MB of heap over the bare tab', () => {
    expect(missed({ heap: 8.5 * MB })).toEqual(['heap over bare at the end']);
    expect(missed({ heap: 9.5 * MB })).toEqual([
      'heap over bare at the end',
      'heap grown more than bare',
    ]);
  });

  it('is seen where the bare tab shrinks and the other does not', () => {
    expect(missed({}, { heap: -2 * MB })).toContain('heap over bare at the end');
  });
});
