// The keyboard in a search: `/` goes to the box from wherever nothing is typed, the arrows go from
// the box through the lines and back, Escape empties the box and then leaves it.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface SearchPlaces {
  input: RefObject<HTMLInputElement | null>;
  results: RefObject<HTMLElement | null>;
  /** There are lines to go through also while nothing is asked. */
  hasLines?: boolean;
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, input:not([type=checkbox])'));

/** What the arrows go to: one stop a line. */
function stopsIn(results: HTMLElement | null): HTMLElement[] {
  const lines = [...(results?.querySelectorAll('.papers > li') ?? [])];
  return lines.flatMap((line) => line.querySelector<HTMLElement>('a, button') ?? []);
}

/** One line on or back, from the box into the lines and out again. */
function walk({ input, results }: SearchPlaces, step: 1 | -1) {
  const stops = stopsIn(results.current);
  const here = document.activeElement;
  const at = stops.findIndex((stop) => stop.closest('li')?.contains(here));
  if (at + step < 0) input.current?.focus();
  else stops[at + step]?.focus();
}

/** True where the key was meant for the search. */
function follow(event: KeyboardEvent, places: SearchPlaces, query: string, clear: () => void) {
  const box = places.input.current;
  // Where one paper is shown in their place, the keys are that one's.
  if (box?.closest('[hidden]')) return false;
  const inBox = event.target === box;
  const inResults = event.target instanceof Node && places.results.current?.contains(event.target);
  if (event.key === '/' && !isTyping(event.target)) {
    box?.focus();
    box?.select();
    return true;
  }
  if (!inBox && !inResults) return false;
  if (event.key === 'Escape' && query !== '') {
    clear();
    box?.focus();
    return true;
  }
  // The browser's own Escape follows: it closes the popup.
  if (event.key === 'Escape') box?.blur();
  if (query.trim() === '' && !places.hasLines) return false;
  if (event.key === 'ArrowDown' || (event.key === 'Enter' && inBox)) walk(places, 1);
  else if (event.key === 'ArrowUp' && !inBox) walk(places, -1);
  else return false;
  return true;
}

export function useSearchKeys(places: SearchPlaces, query: string, clear: () => void): void {
  const latest = useRef({ places, query, clear });
  latest.current = { places, query, clear };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.isComposing ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return;
      const { places, query, clear } = latest.current;
      if (follow(event, places, query, clear)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
