// Keeps the keyboard in a view: where the element that has the focus is taken out with what it stood
// in, the focus goes to the place that this hands out, and not to the page's beginning.
import type { RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'preact/hooks';

export function useKeptFocus(): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  const focused = useRef<Element | null>(null);
  // Firefox tells of no focus in a window that has none itself.
  const active = document.activeElement;
  if (active && active !== document.body) focused.current = active;

  const repair = useCallback(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element ? target : null;
    };
    // Chromium tells that an element loses the focus by being taken out, Firefox does not; and it
    // tells so while the element still stands.
    const onLeave = ({ target }: FocusEvent) => {
      setTimeout(() => {
        if (target !== focused.current) return;
        if (target instanceof Element && target.isConnected) focused.current = null;
        else repair();
      });
    };
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', onLeave);
    return () => {
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', onLeave);
    };
  }, [repair]);
  useLayoutEffect(repair);
  return place;
}
