// Tells when a page's own script has taken the server's nodes over. After the load event it goes
// through them by their position: a foreign node among them makes it throw all away and draw anew
// (svelte.dev/docs/svelte/svelte#hydrate). Nothing announces the end of it, so quiet is waited for.

/** Quiet time of the page after load before it counts as hydrated. */
const QUIET_MS = 300;
/** A page that never falls quiet (a video, a ticker) is decorated all the same. */
const MOST_WAIT_MS = 3000;

/** Quiet is: no change in the body, and no script that has come. */
export function whenHydrated(page: Document, signal: AbortSignal, then: () => void): void {
  const wait = () => {
    let quiet = setTimeout(finish, QUIET_MS);
    const latest = setTimeout(finish, MOST_WAIT_MS);
    const stir = () => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, QUIET_MS);
    };
    const changes = new MutationObserver(stir);
    changes.observe(page.body, { childList: true, subtree: true, characterData: true });
    // Modules asked for by `import()` do not hold the load event back, and hydrate once all are here.
    const scripts = new PerformanceObserver((list) => {
      if (list.getEntries().some(isScript)) stir();
    });
    scripts.observe({ type: 'resource' });
    signal.addEventListener('abort', stop);
    function stop() {
      clearTimeout(quiet);
      clearTimeout(latest);
      changes.disconnect();
      scripts.disconnect();
      signal.removeEventListener('abort', stop);
    }
    function finish() {
      stop();
      if (!signal.aborted) then();
    }
  };
  if (page.readyState === 'complete') wait();
  else page.defaultView?.addEventListener('load', wait, { once: true, signal });
}

const isScript = ({ name }: PerformanceEntry) => /\.m?js(?:\?|$)/.test(name);
