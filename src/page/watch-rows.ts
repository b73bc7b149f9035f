// Tells when rows of a site may have come, changed or gone: while the page is being parsed, once
// it has hydrated, and as it lives on. Reads nothing itself and writes nothing; never polls.
import type { Site } from '../sites/site.ts';

/** Quiet time of the page after load before it counts as hydrated; see `whenHydrated`. */
const QUIET_MS = 300;
/** A page that never falls quiet (a video, a ticker) is decorated all the same. */
const MOST_WAIT_MS = 3000;
/** Changes within this time of one another are looked at together. */
const SETTLE_MS = 50;

/** Calls `onRows(root)` whenever rows below `root` may be new, until the signal ends it. */
export function watchRows(
  page: Document,
  site: Site,
  onRows: (root: ParentNode) => void,
  signal: AbortSignal,
): void {
  if (site.ready === 'parsed') watchParsing(page, site, onRows, signal);
  else
    whenHydrated(page, signal, () => {
      onRows(page);
      watchLiving(page, onRows, signal);
    });
}

/**
 * Rows are seen in the microtask after the parser's own task, so before they can be painted. Until
 * the first row stands every change is looked at; from then on only its brothers and its parent's,
 * since a list of 2,000 rows makes 100,000 changes elsewhere.
 */
function watchParsing(
  page: Document,
  site: Site,
  onRows: (root: ParentNode) => void,
  signal: AbortSignal,
): void {
  const watched = new WeakSet<Node>();
  const near = new MutationObserver((records) => {
    for (const parent of new Set(records.map((record) => record.target))) {
      if (parent instanceof Element) look(parent);
    }
  });
  const far = new MutationObserver(() => look(page));
  function look(root: ParentNode) {
    for (const row of root.querySelectorAll(site.rows)) {
      const parent = row.parentElement;
      if (!parent || watched.has(parent)) continue;
      far.disconnect();
      for (const node of [parent, parent.parentElement]) {
        if (!node || watched.has(node)) continue;
        watched.add(node);
        near.observe(node, { childList: true });
      }
    }
    onRows(root);
  }
  const lookAll = () => look(page);
  far.observe(page, { childList: true, subtree: true });
  // Whatever the watch on the brothers missed is caught when the parser is done.
  page.addEventListener('DOMContentLoaded', lookAll, { signal });
  signal.addEventListener('abort', () => {
    near.disconnect();
    far.disconnect();
  });
  look(page);
}

/**
 * After the load event the page's script takes the server's nodes over by their position: a foreign
 * node among them makes it throw all away and draw anew (pages.md 3.5). Hydration announces itself
 * by nothing; when the body has not changed for a while it is over.
 */
function whenHydrated(page: Document, signal: AbortSignal, then: () => void): void {
  const wait = () => {
    let quiet = setTimeout(finish, QUIET_MS);
    const latest = setTimeout(finish, MOST_WAIT_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, QUIET_MS);
    });
    observer.observe(page.body, { childList: true, subtree: true, characterData: true });
    signal.addEventListener('abort', stop);
    function stop() {
      clearTimeout(quiet);
      clearTimeout(latest);
      observer.disconnect();
    }
    function finish() {
      stop();
      if (!signal.aborted) then();
    }
  };
  if (page.readyState === 'complete') wait();
  else page.defaultView?.addEventListener('load', wait, { once: true, signal });
}

/** A hydrated page draws its cards anew at will: look again, once a burst of changes has settled. */
function watchLiving(
  page: Document,
  onRows: (root: ParentNode) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      onRows(page);
    }, SETTLE_MS);
  });
  observer.observe(page.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}
