// Tells when rows of a site may have come, changed or gone: while the page is being parsed, once
// it has hydrated, and as it lives on. Reads nothing itself and writes nothing; never polls.
import type { Site } from '../sites/site.ts';
import type { Allowance } from './effort.ts';
import { paceLooks } from './effort.ts';
import { isHost } from './host.ts';
import { whenHydrated } from './when-hydrated.ts';

/** Rows of the first windows: as many as are watched for while the page is being parsed. */
export const ENOUGH_ROWS = 40;
/** How often the rest of a long list is looked for until the parser is done. */
const LOADING_BEAT_MS = 250;
/** Changes within this time of one another are looked at together. */
const SETTLE_MS = 50;

/** `mayBeLost`: rows known before, or the hosts in them, may have been taken away. */
export type OnRows = (rows: Element[], mayBeLost: boolean) => void;

export interface WatchedPage {
  page: Document;
  site: Site;
  /** Looks that the page may still cause; where they run out it is looked at late. */
  looks: Allowance;
}

/**
 * Calls `onRows` with rows that are new or may have changed, and with none where rows known before
 * may have become whole, until the signal ends it. Answers a call that has it look once more.
 */
export function watchRows(watched: WatchedPage, onRows: OnRows, signal: AbortSignal): () => void {
  const { page, site, looks } = watched;
  let isReady = site.ready === 'parsed';
  const lookNow = () => {
    if (isReady && !signal.aborted) onRows(findRows(page, site), true);
  };
  const pace = paceLooks(looks, lookNow, signal);
  const look = () => pace(lookNow);
  if (isReady) watchParsing(watched, onRows, signal);
  else
    whenHydrated(page, signal, () => {
      isReady = true;
      look();
      watchLiving(page, look, signal);
    });
  return look;
}

/**
 * The first rows are seen in the microtask after the parser's own task, so before they are painted.
 * For that every change is looked at until a row stands; from then on only its brothers and its
 * parent's, since a list of 2,000 rows makes 100,000 changes elsewhere. Once there are enough for
 * the first windows the parser is left alone: its tasks are long on such a list, and whoever is
 * called in them makes them longer.
 */
function watchParsing(watched: WatchedPage, onRows: OnRows, signal: AbortSignal): void {
  const { page, site, looks } = watched;
  const lookAtAll = () => take(findRows(page, site), true);
  const pace = paceLooks(looks, lookAtAll, signal);
  const brothers = watchBrothers(site, { pace, take });
  const anywhere = new MutationObserver(() => pace(() => take(findRows(page, site))));
  const known = new WeakSet<Element>();
  let count = 0;
  let beat: ReturnType<typeof setTimeout> | undefined;

  function take(rows: Element[], mayBeLost = false) {
    for (const row of rows) {
      if (known.has(row)) continue;
      known.add(row);
      count++;
      brothers.add(row);
    }
    if (count > 0) anywhere.disconnect();
    onRows(rows, mayBeLost);
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
function watchBrothers(site: Site, on: { pace: (work: () => void) => void; take: OnRows }) {
  const parents = new Set<Element>();
  const read = (records: MutationRecord[]) => {
    const rows: Element[] = [];
    let mayBeLost = false;
    for (const { addedNodes, removedNodes } of records) {
      mayBeLost ||= [...removedNodes].some((node) => node instanceof Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(site.rows)) rows.push(node);
        if (node.childElementCount > 0) rows.push(...findRows(node, site));
      }
    }
    if (mayBeLost) for (const parent of parents) if (!parent.isConnected) parents.delete(parent);
    on.take(rows, mayBeLost);
  };
  const observer = new MutationObserver((records) => {
    if (!records.every(isOwn)) on.pace(() => read(records));
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

/** A hydrated page draws its cards anew at will: look again, once a burst of changes has settled. */
function watchLiving(page: Document, look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    if (records.every(isOwn)) return;
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, SETTLE_MS);
  });
  observer.observe(page.body, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
}

/** A host of ours was put into the page, and nothing else: no reason to look at all of it again. */
function isOwn({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'childList' && removedNodes.length === 0 && [...addedNodes].every(isHost);
}
