// A list of rows of one height comes in, the rows that are to be drawn go out: those in view and some
// around them, and the one that has the focus, which must never be taken from under the keyboard.
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below those in view, so that a step of the keyboard finds its row. */
const AROUND = 8;
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

function measure(list: HTMLElement, count: number): Stretch {
  const height = rowHeight(list);
  if (height === 0 || list.clientHeight === 0) return { first: 0, last: FIRST - 1, page: 10 };
  const page = Math.max(1, Math.floor(list.clientHeight / height));
  const top = Math.min(Math.floor(list.scrollTop / height), Math.max(0, count - page));
  return { first: Math.max(0, top - AROUND), last: top + page + AROUND, page };
}

/** `kept`: the place of the row that is drawn wherever the list stands, -1 for none. */
export function useWindow(count: number, kept: number): RowWindow {
  const scroller = useRef<HTMLDivElement>(null);
  const top = useRef(0);
  const isAway = useRef(false);
  const [stretch, setStretch] = useState<Stretch>({ first: 0, last: FIRST - 1, page: 10 });

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
    setStretch((before) => {
      const now = measure(list, count);
      const isSame = (['first', 'last', 'page'] as const).every(
        (name) => before[name] === now[name],
      );
      return isSame ? before : now;
    });
  }, [count]);

  useLayoutEffect(() => {
    const list = scroller.current;
    if (!list) return;
    update();
    // A view that is hidden, narrowed or zoomed shows other rows.
    const observer = new ResizeObserver(update);
    observer.observe(list);
    list.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      list.removeEventListener('scroll', update);
    };
  }, [update]);

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
    if (scroller.current) scroller.current.scrollTop = 0;
  }, []);

  const last = Math.min(stretch.last, count - 1);
  const places: number[] = [];
  if (kept >= 0 && kept < stretch.first && kept < count) places.push(kept);
  for (let place = stretch.first; place <= last; place += 1) places.push(place);
  if (kept > last && kept < count) places.push(kept);
  return { scroller, places, page: stretch.page, show, rewind };
}
