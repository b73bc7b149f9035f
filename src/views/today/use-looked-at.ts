// Tells once that something was looked at: it stood in the window of a tab in front. The element comes in, and what it
// shows, so that other contents are told of anew.
import { useEffect } from 'preact/hooks';

/** `shown`: null while there is nothing to be looked at. */
export function useLookedAt(
  element: { readonly current: Element | null },
  shown: unknown,
  onLookedAt: () => void,
): void {
  useEffect(() => {
    const { current } = element;
    if (shown === null || !current) return;
    let isInWindow = false;
    let isTold = false;
    const tell = () => {
      if (isTold || !isInWindow || document.visibilityState === 'hidden') return;
      isTold = true;
      onLookedAt();
    };
    const observer = new IntersectionObserver((entries) => {
      isInWindow = entries.at(-1)?.isIntersecting ?? false;
      tell();
    });
    observer.observe(current);
    document.addEventListener('visibilitychange', tell);
    return () => {
      observer.disconnect();
      document.removeEventListener('visibilitychange', tell);
    };
  }, [shown]);
}
