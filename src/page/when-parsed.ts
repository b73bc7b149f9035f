// Tells when the parser is done with a page, for work that would make its frames longer.

/**
 * How often it is looked for. The page's own event would call us in a task of the parser's in which
 * the browser also lays the page out.
 */
const BEAT_MS = 250;
/** A page that is sent slowly, or never ends, is worked on all the same after 2 s. */
const MOST_BEATS = 8;

/** Calls at once where the page is parsed already. */
export function whenParsed(page: Document, signal: AbortSignal, then: () => void): void {
  const look = (left: number) => {
    if (signal.aborted) return;
    if (page.readyState !== 'loading' || left === 0) then();
    else setTimeout(() => look(left - 1), BEAT_MS);
  };
  look(MOST_BEATS);
}
