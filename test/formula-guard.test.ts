// Cells that a table program would take for a formula get a guard, which is taken off again; a text loses none of its own.
import { expect, it } from 'vitest';
import { dropGuard, NEEDS_GUARD } from '../src/formats/formula-guard.ts';

it.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '＝1', '＋1', '－1', '＠x'])(
  'guards a cell that begins like a formula, once more where it begins with the guard: %j',
  (cell) => {
    for (const text of [cell, `'${cell}`, `''${cell}`]) {
      expect(NEEDS_GUARD.test(text)).toBe(true);
      expect(dropGuard(`'${text}`)).toBe(text);
    }
    expect(dropGuard(cell), 'written by another hand').toBe(cell);
    expect(NEEDS_GUARD.test(`a${cell}`)).toBe(false);
  },
);

it.each(['a=1', "'Tis so", "'", '', "''", "a'=1", "x '=1"])('leaves %j as it is', (cell) => {
  expect(NEEDS_GUARD.test(cell)).toBe(false);
  expect(dropGuard(cell)).toBe(cell);
});
