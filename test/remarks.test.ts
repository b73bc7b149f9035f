// What other programs write of status, tags, days and years: read where it is known, and never made up.
import { describe, expect, it } from 'vitest';
import {
  joinTags,
  otherYear,
  readDay,
  readStatus,
  readTags,
  toPlainTag,
} from '../src/formats/remarks.ts';

describe('remarks', () => {
  it('know three words of status, in any letters', () => {
    expect([' Read ', 'READING', 'skimmed', 'unread', '', 7].map(readStatus)).toEqual([
      'read',
      'reading',
      'reading',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are tags parted by semicolons where there is one, by commas else, each once', () => {
    expect(readTags('a, b;c ;; c')).toEqual(['a, b', 'c']);
    expect(readTags('a,  b  c ,,a')).toEqual(['a', 'b c']);
    expect(readTags(['x', 7, ' y ', 'x', 'z'.repeat(200), 'z'.repeat(201)])).toEqual([
      'x',
      'y',
      'z'.repeat(200),
    ]);
    expect(readTags({ length: 1 })).toEqual([]);
    expect(readTags(Array.from({ length: 501 }, (_, n) => `${n}`))).toHaveLength(500);
    expect(readTags(`${'a'.repeat(99_999)},b`), 'a text without end').toEqual([]);
  });

  it('are tags written so that they are read again', () => {
    expect(toPlainTag(' a ;; b')).toBe('a, b');
    expect(joinTags(['a', 'b'])).toBe('a, b');
    expect(joinTags(['a, b', 'c'])).toBe('a, b; c;');
    expect(readTags(joinTags(['a, b']))).toEqual(['a, b']);
  });

  const DAY = Date.UTC(2024, 4, 1);
  it.each([
    ['2024-05-01', DAY],
    ['2024/5/1/', DAY],
    ['2024.05.01', DAY],
    ['2024/05/01/spring', DAY],
    ['"2024-05-01"', DAY],
    ['2024-05-01"', DAY],
    ['on 2024/5/1', undefined],
    ['on 2024-05-01', undefined],
    [' 2024-05-01 ', DAY],
    ['2024-05-01 10:11:12', DAY + ((10 * 60 + 11) * 60 + 12) * 1000],
    ['2024-05-01T10:11:12Z', DAY + ((10 * 60 + 11) * 60 + 12) * 1000],
    ['1970-01-02', undefined],
    ['1970-01-03', Date.UTC(1970, 0, 3)],
    ['2100-01-01', undefined],
    ['2099-12-31', Date.UTC(2099, 11, 31)],
    ['May 2024', undefined],
    ['2024-99-99', undefined],
    [`2024-05-01${' '.repeat(51)}`, undefined],
    [`2024-05-01${' '.repeat(50)}`, DAY],
    [20240501, undefined],
  ])('give %j as the day %s', (text, day) => expect(readDay(text)).toBe(day));

  it.each([
    [2024, undefined, 2024],
    [2024, 2024, undefined],
    ['May 2024', 2023, 2024],
    ['12024', undefined, undefined],
    ['1899', undefined, undefined],
    ['1900', undefined, 1900],
    ['2100', undefined, 2100],
    ['2101', undefined, undefined],
    [`${' '.repeat(96)}2024`, undefined, 2024],
    [`${' '.repeat(97)}2024`, undefined, undefined],
    [null, undefined, undefined],
  ])('of the year %j, where %s is known, give %s', (said, known, year) =>
    expect(otherYear(said, known)).toBe(year),
  );
});
