// The marks of a page come in; the papers that the reader goes through go out, in the order in which
// they stand, and where each stands. It reads the page and writes nothing.

import type { PageMark } from '../page/page-mark.tsx';
import type { Run } from '../page/run.ts';
import { readingState } from '../paper/annotation.ts';
import { words } from '../words.ts';

/** A mark whose row was read. */
export type Row = PageMark & { sighting: NonNullable<PageMark['sighting']> };

function isRow(mark: PageMark): mark is Row {
  const role = mark.sighting?.mention.role;
  return (role === 'row' || role === 'title') && mark.place?.when !== 'known';
}

export function listRows({ marks, site }: Pick<Run, 'marks' | 'site'>): Row[] {
  const rows = [...marks.values()].filter(isRow);
  // A page that the server wrote has its rows in the order in which they were parsed.
  return site.ready === 'parsed' ? rows : rows.sort(byPlace);
}

function byPlace({ row: a }: Row, { row: b }: Row): number {
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Neither seen before nor saved; what is not answered for yet may be either, and is left. */
export function isLeft({ annotation }: PageMark): boolean {
  return !annotation || readingState(annotation) === 'new';
}

/** All elements that a row consists of: on arXiv's lists a `dt` and its `dd`. */
export function partsOf({ row, sighting }: Row): Element[] {
  const { panel } = sighting;
  return panel?.kind === 'inside-end' && !row.contains(panel.at) ? [row, panel.at] : [row];
}

/** Where a row stands in the window, all its parts together. */
export function boxOf(row: Row): DOMRect {
  const boxes = partsOf(row).map((part) => part.getBoundingClientRect());
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}

/** Gives the focus to the mark's one Tab stop; answers false where none is drawn. */
export function focusMark({ host }: Row): boolean {
  const buttons = [...(host?.root.querySelectorAll<HTMLElement>('.mark > button') ?? [])];
  const stop = buttons.find(({ tabIndex }) => tabIndex === 0);
  stop?.focus({ preventScroll: true });
  return Boolean(stop);
}

/** A row as a reader of the screen hears it. */
export function sayRow({ sighting, annotation }: Row): string {
  const state = annotation ? words(`mark.state.${readingState(annotation)}`) : '';
  const topics = annotation?.tags.map(({ label }) => label) ?? [];
  return [sighting.mention.title, state, ...topics].filter(Boolean).join(', ');
}
