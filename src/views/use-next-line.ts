// Keeps the keyboard in a list whose lines go as they are done with: where the line that had the focus has gone, the
// focus goes to what `find` names, the next line for the most part. It never takes the focus from anything else.
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface NextLine<Root extends HTMLElement> {
  root: RefObject<Root | null>;
  /** To be heard where the lines stand. */
  onFocus(event: FocusEvent): void;
}

/** `find`: among what is drawn now; null for the root where the whole list has gone. */
export function useNextLine<Root extends HTMLElement>(
  find: (root: Root | null) => HTMLElement | null | undefined,
): NextLine<Root> {
  const root = useRef<Root>(null);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement === document.body)
      find(root.current)?.focus({ preventScroll: true });
  });
  return {
    root,
    onFocus: ({ target }) => {
      focused.current = target instanceof Element ? target : null;
    },
  };
}
