// What the reader finds on a list that is opened again: what is new since the last visit, and the place.
// Visits and places are bounded, and a private window leaves none.
import { describe, expect, it } from 'vitest';
import type { StreamRow } from '../src/corpus/visits.ts';
import { MAX_PLACES, movePlace, visitStream } from '../src/corpus/visits.ts';
import { openWorld } from './harness/library.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const open = (before: StreamRow | null, keys: string[], at: number) =>
  visitStream(before, keys, at);
const here = { incognito: false };
const CL = { list: '/list/cs.CL/new', stream: 'list cs.CL' };

describe('a list that is opened again', () => {
  it('has nothing new the first time, and later what was on none of its kind before', () => {
    const first = open(null, ['a', 'b'], 1000);
    expect(first.visit).toEqual({ lastAt: null, isNew: [false, false] });
    const next = open(first.row, ['b', 'c'], 1000 + DAY);
    expect(next.visit).toEqual({ lastAt: 1000, isNew: [false, true] });
  });

  it('stays one visit while it is opened again within half an hour', () => {
    const first = open(null, ['a'], 0);
    const second = open(first.row, ['a', 'b'], DAY);
    const again = open(second.row, ['b', 'c'], DAY + 20 * MINUTE);
    expect(again.visit).toEqual({ lastAt: 0, isNew: [true, true] });
    const later = open(again.row, ['b', 'c'], DAY + 60 * MINUTE);
    expect(later.visit).toEqual({ lastAt: DAY + 20 * MINUTE, isNew: [false, false] });
  });

  it('forgets the oldest of its papers when there are more than it may keep', () => {
    const many = Array.from({ length: 4000 }, (_, i) => `p${i}`);
    const full = open(open(null, many, 0).row, ['another'], DAY);
    expect(full.row.prints).toHaveLength(8000);
    expect(open(full.row, ['p0', 'p1'], 2 * DAY).visit.isNew).toEqual([true, false]);
  });

  it('keeps one place a list, the newest of them', () => {
    let places = movePlace([], { list: 'x', key: 'a', at: 1 });
    places = movePlace(places, { list: 'x', key: 'b', at: 2 });
    expect(places).toEqual([{ list: 'x', key: 'b', at: 2 }]);
    for (let i = 0; i < MAX_PLACES; i++)
      places = movePlace(places, { list: `${i}`, key: 'a', at: 3 });
    expect(places).toHaveLength(MAX_PLACES);
    expect(places.some(({ list }) => list === 'x')).toBe(false);
    expect(movePlace(places, { list: '7', key: null, at: 4 })).toHaveLength(MAX_PLACES - 1);
  });

  it('is known after a restart, and forgotten with all that pages have shown', async () => {
    const world = openWorld();
    const { library, clock } = world;
    await library.openList({ ...CL, keys: ['a'] }, here);
    await library.keepPlace(CL.list, 'a', here);
    clock.now += DAY;
    const next = openWorld(world);
    expect(await next.library.openList({ ...CL, keys: ['a', 'b'] }, here)).toEqual({
      lastAt: clock.now - DAY,
      isNew: [false, true],
      place: 'a',
    });
    await next.library.clearMet();
    expect(await next.library.openList({ ...CL, keys: ['c'] }, here)).toEqual({
      lastAt: null,
      isNew: [false],
      place: null,
    });
  });

  it('leaves nothing behind from a private window, nor where nothing is to be remembered', async () => {
    const world = openWorld();
    await world.library.openList({ ...CL, keys: ['a'] }, { incognito: true });
    await world.library.keepPlace(CL.list, 'a', { incognito: true });
    expect(await world.library.markSeen(['a'], { incognito: true })).toBeNull();
    const silent = openWorld({ ...world, remembers: false });
    await silent.library.openList({ ...CL, keys: ['a'] }, here);
    expect(await silent.library.markSeen(['a'], here)).toBeNull();
    const { lastAt, place } = await openWorld(world).library.openList({ ...CL, keys: ['a'] }, here);
    expect({ lastAt, place }).toEqual({ lastAt: null, place: null });
  });
});
