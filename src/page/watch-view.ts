// Tells which rows stand in the reader's view, and which stood there long enough to count as seen.

/** Time in view after which a paper counts as seen. */
const SEEN_MS = 1000;

export interface View {
  watch(row: Element): void;
  forget(row: Element): void;
}

/**
 * `onEnter` comes as rows enter the view, or come within half a window of it; `onSeen` once for a
 * row that stood in the view itself for {@link SEEN_MS}.
 */
export function watchView(
  page: Document,
  handlers: { onEnter(rows: Element[]): void; onSeen(rows: Element[]): void },
  signal: AbortSignal,
): View {
  const inView = new Map<Element, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const near = new IntersectionObserver(
    (entries) => {
      const come = entries.filter((entry) => entry.isIntersecting).map((entry) => entry.target);
      if (come.length > 0) handlers.onEnter(come);
    },
    { rootMargin: '50% 0px' },
  );
  const view = new IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting) inView.set(entry.target, entry.time);
      else inView.delete(entry.target);
    }
    if (inView.size > 0) timer ??= setTimeout(settle, SEEN_MS);
  });

  function settle() {
    timer = undefined;
    if (page.visibilityState !== 'visible') return;
    const now = performance.now();
    const seen = [...inView].filter(([, since]) => now - since >= SEEN_MS).map(([row]) => row);
    for (const row of seen) {
      inView.delete(row);
      view.unobserve(row);
    }
    if (seen.length > 0) handlers.onSeen(seen);
    if (inView.size > 0) timer = setTimeout(settle, SEEN_MS);
  }
  page.addEventListener('visibilitychange', () => inView.size > 0 && settle(), { signal });
  signal.addEventListener('abort', () => {
    near.disconnect();
    view.disconnect();
    clearTimeout(timer);
  });
  return {
    watch(row) {
      near.observe(row);
      view.observe(row);
    },
    forget(row) {
      near.unobserve(row);
      view.unobserve(row);
      inView.delete(row);
    },
  };
}
