// Tells which marks stand in the reader's view, and which stood there long enough to count as seen.

/** Time in view after which a paper counts as seen. */
const SEEN_MS = 1000;

export interface View {
  watch(host: Element): void;
  forget(host: Element): void;
}

/**
 * `onEnter` comes as hosts enter the view, or come within half a window of it; `onSeen` once for a
 * host that stood in the view itself for {@link SEEN_MS}.
 */
export function watchView(
  page: Document,
  handlers: { onEnter(hosts: Element[]): void; onSeen(hosts: Element[]): void },
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
    const seen = [...inView].filter(([, since]) => now - since >= SEEN_MS).map(([host]) => host);
    for (const host of seen) {
      inView.delete(host);
      view.unobserve(host);
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
    watch(host) {
      near.observe(host);
      view.observe(host);
    },
    forget(host) {
      near.unobserve(host);
      view.unobserve(host);
      inView.delete(host);
    },
  };
}
