// A list of rows of one height comes in, the rows that are to be drawn go out: those in view and some
// around them, and the one that has the focus, which must never be taken from under the keyboard.
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below those in view, so that a step of the keyboard finds its row. */
const AROUND = 4;
/** Rows drawn before anything could be measured. */
const FIRST = 40;

export interface RowWindow {
  /** The element that scrolls. */
  scroller: RefObject<HTMLDivElement | null>;
  /** Places of the rows to be drawn, in order. */
  places: readonly number[];
  /** How many rows fit into the view. */
  page: number;
  /** Brings a row into view, by as little as that takes. */
  show(place: number): void;
  /** Back to the first row. */
  rewind(): void;
}

interface Stretch {
  first: number;
  last: number;
  page: number;
}

/** The height of a row in pixels, as it is drawn; 0 while none is. */
const rowHeight = (list: HTMLElement) =>
  list.querySelector<HTMLElement>('li')?.getBoundingClientRect().height ?? 0;

/** In pixels. `tallest`: the view while the list was longest; it grows with the list, up to a bound. */
interface Measures {
  row: number;
  view: number;
  tallest: number;
}

/** Null while nothing is laid out. To be called after a layout: before one it would force it. */
function measure(list: HTMLElement, before: Measures | null): Measures | null {
  const row = rowHeight(list);
  const view = list.clientHeight;
  if (row === 0 || view === 0) return null;
  return { row, view, tallest: Math.max(view, before?.tallest ?? 0) };
}

function toStretch(measures: Measures | null, scrolled: number, count: number): Stretch {
  if (!measures) return { first: 0, last: FIRST - 1, page: 10 };
  const { row, view, tallest } = measures;
  const page = Math.max(1, Math.floor(view / row));
  const top = Math.min(Math.floor(scrolled / row), Math.max(0, count - page));
  const last = top + Math.ceil(tallest / row) + AROUND;
  return { first: Math.max(0, top - AROUND), last, page };
}

/** `kept`: the place of the row that is drawn wherever the list stands, -1 for none. */
export function useWindow(count: number, kept: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  const isAway = useRef(false);
  const [stretch, setStretch] = useState<Stretch>({ first: 0, last: FIRST - 1, page: 10 });

  const measures = useRef<Measures | null>(null);
  const place = useCallback(() => {
    setStretch((before) => {
      const now = toStretch(measures.current, top.current, count);
      const isSame = (['first', 'last', 'page'] as const).every(
        (name) => before[name] === now[name],
      );
      return isSame ? before : now;
    });
  }, [count]);
  const update = useCallback(() => {
    const list = scroller.current;
    if (!list) return;
    // While another view stands in its place the list keeps its own; Firefox forgets it.
    if (list.closest('[hidden]')) {
      isAway.current = true;
      return;
    }
    if (isAway.current) list.scrollTop = top.current;
    isAway.current = false;
    top.current = list.scrollTop;
    measures.current = measure(list, measures.current);
    place();
  }, [place]);

  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list) return;
    // At a key in the search box there is no layout yet: what was measured before still holds.
    if (measures.current) place();
    else update();
    // A view that is hidden, narrowed or zoomed shows other rows.
    const observer = new ResizeObserver(update);
    observer.observe(list);
    list.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      list.removeEventListener('scroll', update);
    };
  }, [update, place]);

  const show = useCallback((place: number) => {
    const list = scroller.current;
    if (!list) return;
    const height = rowHeight(list);
    const top = place * height;
    if (top < list.scrollTop) list.scrollTop = top;
    const bottom = top + height - list.clientHeight;
    if (bottom > list.scrollTop) list.scrollTop = bottom;
  }, []);
  const rewind = useCallback(() => {
    // Said only where it is not so: this forces a layout.
    if (scroller.current && top.current > 0) scroller.current.scrollTop = 0;
    top.current = 0;
  }, []);

  const last = Math.min(stretch.last, count - 1);
  const places: number[] = [];
  if (kept >= 0 && kept < stretch.first && kept < count) places.push(kept);
  for (let place = stretch.first; place <= last; place += 1) places.push(place);
  if (kept > last && kept < count) places.push(kept);
  return { scroller, places, page: stretch.page, show, rewind };
}
