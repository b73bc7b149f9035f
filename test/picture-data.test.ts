// Saved papers with their places come in; the rows that pictures and their tables are made of go out.
import { expect, it } from 'vitest';
import type { SavedPoint } from '../src/paper/annotation.ts';
import { toDay, toDaysData, toMapData, toYearsData } from '../src/views/picture-data.ts';
import { entry } from './harness/views-background.ts';

const DAY_MS = 86_400_000;
const papers = (n: number) =>
  Array.from({ length: n }, (_, i) =>
    entry(`2301.${String(i).padStart(5, '0')}`, `Paper ${i}`, 0, { year: 2019 + (i % 3) }),
  );
const point = (n: number, ...topics: string[]): SavedPoint => ({
  key: `arxiv:2301.${String(n).padStart(5, '0')}`,
  x: n / 100,
  y: 0,
  topics,
});

it('names the fields with most papers, most first, and has one for all others', () => {
  const labels = ['A', 'A', 'A', 'B', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', ''];
  const { fields, papers: placed } = toMapData(
    labels.map((label, i) => point(i, ...(label ? [label] : []))),
    papers(labels.length),
  );
  expect(fields.map(({ label }) => label)).toEqual([...'ABCDEFGH', null]);
  expect(placed.map(({ field }) => field)).toEqual([0, 0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8, 8]);
  expect(placed[3]).toMatchObject({ title: 'Paper 3', x: 0.03, y: 0 });
});

it('parts a field that most papers are of into its narrower topics', () => {
  const points = [
    point(0, 'Wide', 'One', 'Narrow'),
    point(1, 'Wide', 'One'),
    point(2, 'Wide', 'Two'),
    point(3, 'Wide'),
    point(4, 'Other', 'Three'),
  ];
  const { fields, papers: placed } = toMapData(points, papers(5));
  expect(placed.map(({ field }) => fields[field]?.label)).toEqual([
    'One',
    'One',
    'Two',
    'Wide',
    'Other',
  ]);
});

it('leaves out a place whose paper was taken out meanwhile', () => {
  expect(toMapData([point(0, 'A'), point(7, 'A')], papers(1)).papers).toHaveLength(1);
});

it('counts papers by year and field, with the years between, and none where no year is known', () => {
  const entries = [
    entry('2301.00000', 'Early', 0, { year: 2018 }),
    entry('2301.00001', 'Late', 0, { year: 2021 }),
    entry('2301.00002', 'Undated', 0, { year: undefined as never }),
  ];
  const data = toMapData([point(0, 'A'), point(1, 'B'), point(2, 'A')], entries);
  const { fields, years, counts } = toYearsData(data, entries);
  expect(years).toEqual([2018, 2019, 2020, 2021]);
  expect(counts[fields.findIndex(({ label }) => label === 'A')]).toEqual([1, 0, 0, 0]);
  expect(counts[fields.findIndex(({ label }) => label === 'B')]).toEqual([0, 0, 0, 1]);
  expect(toYearsData({ fields: [], papers: [] }, []).years).toEqual([]);
});

it('counts the papers of each day of the last year, by the reader’s own calendar', () => {
  const now = new Date(2026, 10, 23, 15).getTime();
  const at = (hours: number) => ({ savedAt: now - hours * 3_600_000 });
  const entries = [
    entry('2301.00000', 'Today', 0, at(1)),
    entry('2301.00001', 'This morning', 0, at(14)),
    entry('2301.00002', 'Last night', 0, at(16)),
    entry('2301.00003', 'Long ago', 0, { savedAt: now - 400 * DAY_MS }),
  ];
  expect(toDaysData(entries, now)).toEqual([
    ['2026-11-22', 1],
    ['2026-11-23', 2],
  ]);
  expect(toDay(now)).toBe('2026-11-23');
});
