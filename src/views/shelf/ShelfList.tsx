// The saved papers as rows, of which only those near the view are drawn. One row is the Tab stop, arrows
// and single keys go through the others. The keyboard's place must never be lost when a row goes.
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../paper/entry.ts';
import type { Asked } from '../../search/asked.ts';
import { words } from '../../words.ts';
import { useAbstractTexts } from '../use-abstracts.ts';
import type { Ask } from '../use-library.ts';
import { useTriage } from '../use-triage.ts';
import { ShelfRow } from './ShelfRow.tsx';
import type { ShelfWish } from './shelf-keys.ts';
import { findWish } from './shelf-keys.ts';
import type { Selection } from './use-selection.ts';
import { useWindow } from './use-window.ts';

/** Where the keyboard goes next: a paper, or the button that takes back what was done. */
export type NextFocus = { key: string; part: 'title' | 'remove' } | 'undo' | null;

/** What is done with papers by key; the list itself only goes from row to row. */
export type PaperWish = Extract<
  ShelfWish,
  'remove' | 'toRead' | 'reading' | 'read' | 'tag' | 'source' | 'undo'
>;

export interface ShelfListProps {
  ask: Ask;
  entries: readonly Entry[];
  /** Keys of those that are meant by their abstract alone. */
  byAbstract: ReadonlySet<string>;
  asked: Asked;
  selection: Selection;
  /** Other words begin at the first row again. */
  question: string;
  next: NextFocus;
  onFocused(): void;
  onRemove(entry: Entry): void;
  /** `entry`: the row that the key was pressed on. */
  onWish(wish: PaperWish, entry: Entry): void;
}

export function ShelfList(props: ShelfListProps) {
  const { entries, asked, selection, byAbstract } = props;
  const [current, setCurrent] = useState<string | null>(null);
  const found = entries.findIndex(({ key }) => key === current);
  const at = found < 0 ? 0 : found;
  const rows = useWindow(entries.length, found);
  const drawn = rows.places.flatMap((place) => entries[place] ?? []);
  const texts = useAbstractTexts(
    props.ask,
    drawn.filter(({ key }) => byAbstract.has(key)),
  );
  const { settings } = useTriage();
  const isAwaited = useRef(false);
  const { rewind, show, scroller } = rows;

  useLayoutEffect(() => rewind(), [rewind, props.question]);
  useLayoutEffect(() => {
    if (!isAwaited.current) return;
    isAwaited.current = false;
    focusRow(scroller.current, current, 'title');
  });
  useNextFocus(props, rows);

  function goTo(place: number) {
    const entry = entries[place];
    if (!entry) return;
    isAwaited.current = true;
    show(place);
    setCurrent(entry.key);
  }

  function placeOf(target: EventTarget | null): number | null {
    const row = target instanceof Element ? target.closest<HTMLElement>('.shelf-row') : null;
    const place = entries.findIndex(({ key }) => key === row?.dataset.key);
    return place < 0 ? null : place;
  }

  /** Answers false where the key is not the list's after all. */
  function follow(wish: ShelfWish, at: number): boolean {
    const entry = entries[at];
    if (!entry) return false;
    const last = entries.length - 1;
    const goals: Partial<Record<ShelfWish, number>> = {
      next: at + 1,
      previous: at - 1,
      pageDown: Math.min(last, at + rows.page),
      pageUp: Math.max(0, at - rows.page),
      first: 0,
      last,
    };
    const goal = goals[wish];
    if (goal !== undefined) {
      // Beyond its ends lie the search box and what else was found.
      if (goal < 0 || goal > last) return false;
      goTo(goal);
    } else if (wish === 'select') selection.toggle(at);
    else if (wish === 'reach') selection.reach(at);
    else if (wish === 'selectAll') selection.all();
    else if (wish === 'leave') {
      if (selection.keys.size === 0) return false;
      selection.clear();
    } else props.onWish(wish as PaperWish, entry);
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    const wish = findWish(event, settings);
    const isControl = event.target instanceof HTMLElement && event.target.matches('button, input');
    // A button's own key presses it, and a box is ticked by the blank.
    if (wish === null || (event.key === ' ' && isControl)) return;
    if (follow(wish, placeOf(event.target) ?? at)) event.preventDefault();
  }

  useKeys(scroller, onKeyDown);

  return (
    <div class="shelf-scroll" ref={scroller}>
      <ul
        class="papers shelf-rows"
        style={{ '--rows': String(entries.length) }}
        aria-label={words('saved.heading')}
      >
        {rows.places.map((place) => {
          const entry = entries[place];
          return (
            entry && (
              <ShelfRow
                key={entry.key}
                entry={entry}
                place={place}
                of={entries.length}
                asked={asked}
                abstract={byAbstract.has(entry.key) ? texts.get(entry.key) : null}
                isSelected={selection.keys.has(entry.key)}
                isCurrent={place === at}
                onFocus={() => setCurrent(entry.key)}
                onSelect={(where, isReach) =>
                  isReach ? selection.reach(where) : selection.toggle(where)
                }
                onRemove={props.onRemove}
              />
            )
          );
        })}
      </ul>
    </div>
  );
}

/** The list itself is no control: its keys are those of what stands in it. */
function useKeys(list: RefObject<HTMLElement | null>, onKeyDown: (event: KeyboardEvent) => void) {
  const latest = useRef(onKeyDown);
  latest.current = onKeyDown;
  useEffect(() => {
    const { current } = list;
    const listener = (event: KeyboardEvent) => latest.current(event);
    current?.addEventListener('keydown', listener);
    return () => current?.removeEventListener('keydown', listener);
  }, [list]);
}

function focusRow(list: HTMLElement | null, key: string | null, part: 'title' | 'remove') {
  const row = [...(list?.querySelectorAll<HTMLElement>('li') ?? [])].find(
    ({ dataset }) => dataset.key === key,
  );
  const target = row?.querySelector<HTMLElement>(part === 'title' ? 'a, button' : 'button');
  target?.focus({ preventScroll: true });
  row?.scrollIntoView?.({ block: 'nearest' });
  return target !== undefined && target !== null;
}

/** After something was done: the row that it was done beside, wherever the list stands now. */
function useNextFocus(props: ShelfListProps, rows: ReturnType<typeof useWindow>) {
  const { next, entries, onFocused } = props;
  useLayoutEffect(() => {
    if (next === null || next === 'undo') return;
    const place = entries.findIndex(({ key }) => key === next.key);
    if (place < 0) return;
    if (focusRow(rows.scroller.current, next.key, next.part)) onFocused();
    else rows.show(place);
  });
}
