// An entry that stands on two disks: the later copy counts, and of one time the one that still holds the paper.
import { expect, it } from 'vitest';
import { isSaved, laterEntry } from '../src/paper/entry.ts';
import { bare } from './harness/written-papers.ts';

const [early, late] = [
  { ...bare, updatedAt: 1 },
  { ...bare, updatedAt: 2 },
];

it('is the later of two copies, whichever comes first, also where that was taken out', () => {
  expect(laterEntry(early, late)).toBe(late);
  expect(laterEntry(late, early)).toBe(late);
  const gone = { ...late, deletedAt: 2 };
  expect(laterEntry(early, gone)).toBe(gone);
});

it('of one time is the one that still holds the paper', () => {
  const gone = { ...late, deletedAt: 2 };
  expect(laterEntry(gone, late)).toBe(late);
  expect(laterEntry(late, gone)).toBe(late);
  expect(laterEntry(gone, { ...gone })).toEqual(gone);
});

it('is saved until it is taken out', () => {
  expect([bare, { ...bare, deletedAt: 1 }, { ...bare, deletedAt: 0 }].map(isSaved)).toEqual([
    true,
    false,
    false,
  ]);
  expect([null, undefined].map(isSaved)).toEqual([false, false]);
});
