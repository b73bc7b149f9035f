// A row comes in; the window is scrolled so far that it stands whole in it, and no further.
import type { Row } from './rows.ts';
import { boxOf } from './rows.ts';

/** Room kept above a row for the bar and a page's own fixed head, and below it, in px. */
const ABOVE_PX = 72;
const BELOW_PX = 24;

export function bringIntoView(row: Row): void {
  const { top, bottom, height } = boxOf(row);
  const room = innerHeight - ABOVE_PX - BELOW_PX;
  const isIn = top >= ABOVE_PX && bottom <= innerHeight - BELOW_PX;
  if (isIn) return;
  // A row that comes from below ends up in the middle, so that the next ones are seen beside it.
  const isBelow = bottom > innerHeight - BELOW_PX && height < room / 2;
  const wanted = isBelow ? ABOVE_PX + (room - height) / 2 : ABOVE_PX;
  scrollBy({ top: top - wanted, behavior: 'instant' });
}

/** The first row that begins in the window; at a list's end the last one, above it the first. */
export function findFirstInView(rows: readonly Row[]): Row | undefined {
  // Rows stand one under another: halving finds the place with few readings of the layout.
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (row && boxOf(row).top < 0) low = middle + 1;
    else high = middle;
  }
  return rows[low];
}
