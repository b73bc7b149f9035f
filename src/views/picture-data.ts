// Saved papers and their places come in; what the pictures draw goes out as plain rows, which also stand
// as tables behind them. It knows nothing of how they are drawn.
import type { SavedPoint } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';

/** Fields that have a colour of their own in a picture; the rest is one. */
const MOST_FIELDS = 8;

/** A field with more of the papers than this is parted into its narrower topics. */
const MOST_SHARE = 0.4;

export interface Field {
  /** Null: all others, and papers without a topic. */
  label: string | null;
}

export interface MapPaper {
  key: string;
  title: string;
  x: number;
  y: number;
  /** Index into the fields. */
  field: number;
}

export interface MapData {
  fields: Field[];
  papers: MapPaper[];
}

/** The fields with most papers, most first, and one for all others; each paper with its own. */
export function toMapData(points: readonly SavedPoint[], entries: readonly Entry[]): MapData {
  const titles = new Map(entries.map(({ key, title }) => [key, title]));
  const broad = countOf(points.map(({ topics }) => topics[0]));
  const isWide = (label = '') => (broad.get(label) ?? 0) > MOST_SHARE * points.length;
  const labels = points.map(({ topics: [first, second] }) =>
    second !== undefined && isWide(first) ? second : first,
  );
  const ranked = [...countOf(labels)].sort(([, a], [, b]) => b - a);
  const named: Field[] = ranked.slice(0, MOST_FIELDS).map(([label]) => ({ label }));
  const fields = [...named, { label: null }];
  const places = new Map(fields.map(({ label }, i) => [label, i]));
  const papers = points.flatMap(({ key, x, y }, i) => {
    const title = titles.get(key);
    const field = places.get(labels[i] ?? null) ?? named.length;
    return title === undefined ? [] : [{ key, title, x, y, field }];
  });
  return { fields, papers };
}

function countOf(labels: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels)
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** Papers of each field by the year that they appeared in; years between the first and the last too. */
export interface YearsData {
  fields: Field[];
  years: number[];
  /** `counts[field][year]`, by their places in `fields` and `years`. */
  counts: number[][];
}

export function toYearsData({ fields, papers }: MapData, entries: readonly Entry[]): YearsData {
  const yearOf = new Map(entries.flatMap(({ key, year }) => (year ? [[key, year] as const] : [])));
  const dated = papers.flatMap(({ key, field }) => {
    const year = yearOf.get(key);
    return year ? [{ field, year }] : [];
  });
  const all = dated.map(({ year }) => year);
  const first = all.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = all.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const years =
    all.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const counts = fields.map(() => years.map(() => 0));
  for (const { field, year } of dated) {
    const row = counts[field];
    if (row) row[year - first] = (row[year - first] ?? 0) + 1;
  }
  return { fields, years, counts };
}

/** `2026-11-23`, by the reader's own calendar. */
export function toDay(time: number): string {
  const date = new Date(time);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Papers saved on each day of the year up to `now`, days without any left out; oldest first. */
export function toDaysData(
  entries: readonly Entry[],
  now: number,
): [day: string, papers: number][] {
  const from = toDay(yearBefore(now));
  const counts = new Map<string, number>();
  for (const { savedAt } of entries) {
    const day = toDay(savedAt);
    if (day >= from) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

export function yearBefore(now: number): number {
  const date = new Date(now);
  date.setFullYear(date.getFullYear() - 1);
  return date.getTime();
}
