// Rows of `picture-data` come in, and inks; a picture's description for the charting library goes out.
// The inks of paper and of the screen differ; nothing else does.
import { words } from '../words.ts';
import type { Picture } from './chart.ts';
import type { Field, MapData, YearsData } from './picture-data.ts';

export interface Inks {
  text: string;
  line: string;
  /** Lightness of a field's colour, 0 to 1. */
  lightness: number;
  rest: string;
}

export const PAPER: Inks = { text: '#1d1f23', line: '#d5d3ce', lightness: 0.55, rest: '#9a9a9a' };
export const DARK: Inks = { text: '#e9e7e3', line: '#3c4046', lightness: 0.72, rest: '#8b8b8b' };

const FONT = 'system-ui, sans-serif';

export const sayField = ({ label }: Field): string => label ?? words('pictures.others');

/** Hues evenly parted; neighbours differ in lightness too, so that they are told apart without colour. */
function colourOf(place: number, fields: readonly Field[], inks: Inks): string {
  if (fields[place]?.label === null) return inks.rest;
  const hue = (25 + (place * 360) / Math.max(1, fields.length - 1)) % 360;
  const lightness = inks.lightness + (place % 2 === 0 ? 0 : 0.13);
  return hslOf(hue, lightness);
}

/** The charting library reads no OKLCH. `lightness`: 0 to 1. */
function hslOf(hue: number, lightness: number): string {
  return `hsl(${Math.round(hue)}, 45%, ${Math.round(lightness * 85)}%)`;
}

const legend = (inks: Inks) => ({
  top: 0,
  icon: 'circle',
  itemWidth: 10,
  itemHeight: 10,
  textStyle: { color: inks.text, fontFamily: FONT },
});

/** The map: an axis that says a number would say nothing. */
export function toMapPicture({ fields, papers }: MapData, inks: Inks): Picture {
  return {
    animation: false,
    legend: legend(inks),
    grid: { left: 8, right: 8, top: 56, bottom: 8 },
    xAxis: { type: 'value', min: -1.05, max: 1.05, show: false },
    yAxis: { type: 'value', min: -1.05, max: 1.05, show: false },
    series: fields.map((field, place) => ({
      type: 'scatter' as const,
      name: sayField(field),
      symbolSize: papers.length > 2000 ? 5 : 8,
      itemStyle: { color: colourOf(place, fields, inks), opacity: 0.8 },
      emphasis: { scale: 1.8 },
      data: papers
        .filter((paper) => paper.field === place)
        .map(({ key, x, y }) => ({ id: key, value: [x, y] })),
    })),
  };
}

export function toYearsPicture({ fields, years, counts }: YearsData, inks: Inks): Picture {
  const axis = {
    axisLabel: { color: inks.text, fontFamily: FONT },
    axisLine: { lineStyle: { color: inks.line } },
    splitLine: { lineStyle: { color: inks.line } },
  };
  return {
    animation: false,
    legend: legend(inks),
    grid: { left: 8, right: 8, top: 64, bottom: 8, containLabel: true },
    xAxis: { type: 'category', data: years.map(String), ...axis },
    yAxis: { type: 'value', minInterval: 1, ...axis },
    series: fields.map((field, place) => ({
      type: 'bar' as const,
      stack: 'papers',
      barMaxWidth: 48,
      name: sayField(field),
      itemStyle: { color: colourOf(place, fields, inks) },
      data: counts[place] ?? [],
    })),
  };
}

/** One square a day of the last year, weeks side by side. */
export function toDaysPicture(
  days: readonly [string, number][],
  { from, to, locale }: { from: string; to: string; locale: string },
  inks: Inks,
): Picture {
  const nameOf = (style: Intl.DateTimeFormatOptions, date: Date) =>
    new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(date);
  // 1 February 2026 is a Sunday, as is the first name of the library's week.
  const week = Array.from({ length: 7 }, (_, i) =>
    nameOf({ weekday: 'narrow' }, new Date(Date.UTC(2026, 1, 1 + i))),
  );
  const months = Array.from({ length: 12 }, (_, i) =>
    nameOf({ month: 'short' }, new Date(Date.UTC(2026, i, 1))),
  );
  const label = { color: inks.text, fontFamily: FONT };
  const shade = (lightness: number) => hslOf(12, lightness);
  const steps = inks === DARK ? [0.35, 0.5, 0.65, 0.8] : [0.95, 0.8, 0.65, 0.5];
  const bounds = [
    [1, 1],
    [2, 4],
    [5, 9],
    [10, Number.MAX_SAFE_INTEGER],
  ];
  return {
    animation: false,
    visualMap: {
      type: 'piecewise',
      show: false,
      pieces: bounds.map(([gte, lte], i) => ({ gte, lte, color: shade(steps[i] ?? 0.5) })),
    },
    calendar: {
      range: [from, to],
      top: 28,
      left: 32,
      right: 8,
      cellSize: ['auto', 15],
      itemStyle: { color: 'transparent', borderColor: inks.line, borderWidth: 1 },
      splitLine: { show: false },
      yearLabel: { show: false },
      dayLabel: { ...label, nameMap: week, firstDay: 1 },
      monthLabel: { ...label, nameMap: months },
    },
    series: [{ type: 'heatmap', coordinateSystem: 'calendar', data: days.map((day) => [...day]) }],
  };
}
