// Copies of saved papers brought together: by their key, by any id, and by what brings others together; never where
// two ids of one scheme differ. It is one outcome in whichever order the copies come.
import { expect, it } from 'vitest';
import type { Entry } from '../src/paper/entry.ts';
import { type PaperIds, paperKey } from '../src/paper/paper.ts';
import { unitePapers } from '../src/paper/unite-papers.ts';
import { savedEntry } from './harness/saved-entry.ts';

interface Held {
  entry: Entry;
  of: string[];
}

const held = (name: string, ids: PaperIds, key = paperKey(ids, name)): Held => ({
  entry: savedEntry('2402.10001', name, { key, ids }),
  of: [name],
});

const merge = (a: Held, b: Held): Held => {
  const ids = { ...b.entry.ids, ...a.entry.ids };
  const key = paperKey(ids, a.entry.title);
  return { entry: { ...a.entry, key, ids }, of: [...a.of, ...b.of] };
};

/** The names of what became one, each list and all of them in order. */
const groupsOf = (...rows: Held[]) => {
  const sorted = (all: Held[]) => all.map(({ of }) => [...of].sort().join('')).sort();
  const one = sorted(unitePapers(rows, merge));
  expect(sorted(unitePapers([...rows].reverse(), merge)), 'in another order').toEqual(one);
  return one;
};

const a = held('a', { arxiv: '1' });
const b = held('b', { doi: '10.1/x' });
const ab = held('c', { arxiv: '1', doi: '10.1/x' });

it('two of one key are one, and two without anything in common are two', () => {
  expect(groupsOf(a, held('d', { arxiv: '1' }))).toEqual(['ad']);
  expect(groupsOf(a, b)).toEqual(['a', 'b']);
  expect(groupsOf()).toEqual([]);
  expect(groupsOf(held('x', {}), held('y', {}))).toEqual(['x', 'y']);
});

it('two of one id are one, under whichever key they stand', () => {
  expect(groupsOf(b, ab)).toEqual(['bc']);
  expect(groupsOf(held('e', { acl: 'P1' }), held('f', { doi: '10.1/f', acl: 'p1' }))).toEqual([
    'ef',
  ]);
});

it('what has two ids brings those together that have one each', () => {
  expect(groupsOf(a, b, ab)).toEqual(['abc']);
  const chain = [
    held('1', { acl: 'P1' }),
    held('2', { acl: 'P1', doi: '10.1/2' }, 'acl:p1x'),
    held('3', { doi: '10.1/2', arxiv: '3' }, 'doi:10.1/2'),
    held('4', { arxiv: '3' }),
  ];
  expect(groupsOf(...chain)).toEqual(['1234']);
});

it('what shares one id and differs in another is never one', () => {
  const other = held('d', { arxiv: '2', doi: '10.1/x' });
  expect(groupsOf(ab, other)).toEqual(['c', 'd']);
  expect(groupsOf(ab, other, b)).toHaveLength(2);
});

it('each keeps what went along with it, once', () => {
  const [one] = unitePapers([a, b, ab], merge);
  expect(one?.entry.ids).toEqual({ arxiv: '1', doi: '10.1/x' });
  expect(one?.of).toHaveLength(3);
});
