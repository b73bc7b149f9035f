// Tells when rows of a site may have come, changed or gone: while the page is being parsed, once
// it has hydrated, and as it lives on. Reads nothing itself and writes nothing; never polls.
import type { Site } from '../sites/site.ts';

/** Rows of the first windows: as many as are watched for while the page is being parsed. */
export const ENOUGH_ROWS = 40;
/** How often the rest of a long list is looked for until the parser is done. */
const LOADING_BEAT_MS = 250;
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
 * The first rows are seen in the microtask after the parser's own task, so before they are painted.
 * For that every change is looked at until a row stands; from then on only its brothers and its
 * parent's, since a list of 2,000 rows makes 100,000 changes elsewhere. Once there are enough for
 * the first windows the parser is left alone: its tasks are long on such a list, and whoever is
 * called in them makes them longer.
 */
function watchParsing(page: Document, site: Site, onRows: OnRows, signal: AbortSignal): void {
  const brothers = watchBrothers(site, take);
  const anywhere = new MutationObserver(() => take(findRows(page, site)));
  const known = new WeakSet<Element>();
  let count = 0;
  let beat: ReturnType<typeof setTimeout> | undefined;

  function take(rows: Element[]) {
    for (const row of rows) {
      if (known.has(row)) continue;
      known.add(row);
      count++;
      brothers.add(row);
    }
    if (count > 0) anywhere.disconnect();
    onRows(rows);
    if (count >= ENOUGH_ROWS && beat === undefined && page.readyState === 'loading') leaveAlone();
  }
  function leaveAlone() {
    brothers.disconnect();
    page.removeEventListener('DOMContentLoaded', lookSoon);
    const look = () => {
      if (page.readyState !== 'loading') brothers.reconnect();
      else beat = setTimeout(look, LOADING_BEAT_MS);
      take(findRows(page, site));
    };
    beat = setTimeout(look, LOADING_BEAT_MS);
  }
  // Not within the event, after which the browser lays the page out in the same task.
  function lookSoon() {
    beat = setTimeout(() => take(findRows(page, site)));
  }

  anywhere.observe(page, { childList: true, subtree: true });
  page.addEventListener('DOMContentLoaded', lookSoon, { signal });
  signal.addEventListener('abort', () => {
    brothers.disconnect();
    anywhere.disconnect();
    clearTimeout(beat);
  });
  take(findRows(page, site));
}

/**
 * Watches the parents of rows, and theirs, for rows that are added; and the rows themselves, since a
 * row that was painted without its host would grow when it comes.
 */
function watchBrothers(site: Site, take: OnRows) {
  const parents = new Set<Element>();
  const observer = new MutationObserver((records) => {
    const rows: Element[] = [];
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(site.rows)) rows.push(node);
        if (node.childElementCount > 0) rows.push(...findRows(node, site));
      }
    }
    take(rows);
  });
  const observe = (parent: Element) => observer.observe(parent, { childList: true });
  return {
    add(row: Element) {
      observe(row);
      for (const parent of [row.parentElement, row.parentElement?.parentElement]) {
        if (!parent || parents.has(parent)) continue;
        parents.add(parent);
        observe(parent);
      }
    },
    disconnect: () => observer.disconnect(),
    reconnect: () => parents.forEach(observe),
  };
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
