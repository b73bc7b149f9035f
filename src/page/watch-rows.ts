// Tells when rows of a site may have come, changed or gone: while the page is being parsed, once
// it has hydrated, and as it lives on. Reads nothing itself and writes nothing; never polls.
import type { Site } from '../sites/site.ts';

/** Quiet time of the page after load before it counts as hydrated; see `whenHydrated`. */
const QUIET_MS = 300;
/** A page that never falls quiet (a video, a ticker) is decorated all the same. */
const MOST_WAIT_MS = 3000;
/** Changes within this time of one another are looked at together. */
const SETTLE_MS = 50;

export type OnRows = (rows: Element[]) => void;

/**
 * Calls `onRows` with rows that are new or may have changed, and with none where rows known before
 * may have become whole, until the signal ends it.
 */
export function watchRows(page: Document, site: Site, onRows: OnRows, signal: AbortSignal): void {
  if (site.ready === 'parsed') watchParsing(page, site, onRows, signal);
  else
    whenHydrated(page, signal, () => {
      const look = () => onRows(findRows(page, site));
      look();
      watchLiving(page, look, signal);
    });
}

/**
 * Rows are seen in the microtask after the parser's own task, so before they can be painted. Until
 * the first row stands every change is looked at; from then on only its brothers and its parent's,
 * since a list of 2,000 rows makes 100,000 changes elsewhere.
 */
function watchParsing(page: Document, site: Site, onRows: OnRows, signal: AbortSignal): void {
  const watched = new WeakSet<Node>();
  const near = new MutationObserver((records) => {
    const added = records.flatMap((record) => [...record.addedNodes]);
    const elements = added.filter((node) => node instanceof Element);
    take(
      elements.flatMap((element) => [
        ...(element.matches(site.rows) ? [element] : []),
        ...(element.childElementCount > 0 ? findRows(element, site) : []),
      ]),
    );
  });
  const far = new MutationObserver(() => take(findRows(page, site)));
  function take(rows: Element[]) {
    for (const row of rows) {
      const parent = row.parentElement;
      if (!parent || watched.has(parent)) continue;
      far.disconnect();
      for (const node of [parent, parent.parentElement]) {
        if (node && !watched.has(node)) near.observe(node, { childList: true });
        if (node) watched.add(node);
      }
    }
    onRows(rows);
  }
  far.observe(page, { childList: true, subtree: true });
  // What the watch on the brothers missed is caught when the parser is done; not within the event,
  // after which the browser lays the page out in the same task.
  const lookAll = () => setTimeout(() => !signal.aborted && take(findRows(page, site)));
  page.addEventListener('DOMContentLoaded', lookAll, { signal });
  signal.addEventListener('abort', () => {
    near.disconnect();
    far.disconnect();
  });
  take(findRows(page, site));
}

function findRows(root: ParentNode, site: Site): Element[] {
  return [...root.querySelectorAll(site.rows)];
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
function watchLiving(page: Document, look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
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
