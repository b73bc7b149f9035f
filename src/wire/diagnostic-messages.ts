// What the background and a page say of themselves for the diagnostics, as counts and times alone.
import { nothing } from './fields.ts';

/** One site's reading of a page. */
export interface SiteTrial {
  site: string;
  /** Whether the page's address is its own. */
  covers: boolean;
  /** Elements that look like papers; of those with a title, an arXiv id, a place for a mark. */
  rows: number;
  titles: number;
  ids: number;
  places: number;
  ms: number;
  /** Its reading threw. */
  isBroken: boolean;
}

export interface BackgroundFacts {
  /** When this background woke, ms since 1970. */
  wokeAt: number;
  /** Requests that it has made since, beside files of its own package: there should be none. */
  requests: number;
}

export const diagnosticRequests = {
  /** What the background has done since it woke. */
  getFacts: nothing,
} as const;

export interface DiagnosticAnswers {
  getFacts: BackgroundFacts;
}
