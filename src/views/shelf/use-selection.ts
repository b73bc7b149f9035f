// Which papers of a list are selected: presses come in, keys go out. A paper that the list shows no more
// is not selected any more, so that nothing is done to what cannot be seen.
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Entry } from '../../paper/entry.ts';

export interface Selection {
  keys: ReadonlySet<string>;
  /** Those that are selected, in the order of the list. */
  entries: readonly Entry[];
  toggle(place: number): void;
  /** From the paper that was pressed last to this one. */
  reach(place: number): void;
  all(): void;
  clear(): void;
}

export function useSelection(shown: readonly Entry[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string | null>(null);
  const entries = useMemo(
    () => (chosen.size === 0 ? [] : shown.filter(({ key }) => chosen.has(key))),
    [shown, chosen],
  );
  const keys = useMemo(() => new Set(entries.map(({ key }) => key)), [entries]);
  return {
    keys,
    entries,
    toggle(place) {
      const key = shown[place]?.key;
      if (key === undefined) return;
      const next = new Set(keys);
      if (!next.delete(key)) next.add(key);
      last.current = key;
      setChosen(next);
    },
    reach(place) {
      const from = shown.findIndex(({ key }) => key === last.current);
      const [start, end] =
        from < 0 ? [place, place] : [Math.min(from, place), Math.max(from, place)];
      const reached = shown.slice(start, end + 1).map(({ key }) => key);
      setChosen(new Set([...keys, ...reached]));
    },
    all: () => setChosen(new Set(shown.map(({ key }) => key))),
    clear: () => setChosen(new Set()),
  };
}
