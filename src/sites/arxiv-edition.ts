// What arXiv's pages say of how far a paper has come: elements of a page come in, version, day, comments and journal
// reference go out in the page's own words. It must never tell an older version's comments as those of the newest.
import type { SaidEdition } from '../paper/edition.ts';
import { readText } from './page-text.ts';

const DAY = /\d{1,2} [A-Z][a-z]{2,8} \d{4}/g;

/** The first moment of a day written as "2 Aug 2023", milliseconds since 1970. */
function toTime(day: string | undefined): number | undefined {
  const time = Date.parse(`${day} UTC`);
  return Number.isNaN(time) ? undefined : time;
}

const isLabel = (element: Element) => element.classList.contains('descriptor');
const wordsOf = (element: Element | null) => (element ? readText(element, isLabel) : '');

/** What stands in a row's or page's own places for it: empty where it has none. */
export function readRemarks(comments: Element | null, journalRef: Element | null): SaidEdition {
  const printed = wordsOf(journalRef);
  return { comments: wordsOf(comments), ...(printed && { journalRef: printed }) };
}

/**
 * "[Submitted on 12 Jun 2017 (v1), last revised 2 Aug 2023 (this version, v7)]"; on the page of an older version
 * "latest version 2 Aug 2023 (v7)" stands last (page of 2026-08, template of 2026-06).
 */
export function readDateline(dateline: Element | null): SaidEdition & { isNewest: boolean } {
  const text = wordsOf(dateline);
  const numbers = [...text.matchAll(/\bv(\d{1,4})\b/g)].map(([, number]) => Number(number));
  const versionAt = toTime(text.match(DAY)?.at(-1));
  // Without a day it is no line of this form.
  if (versionAt === undefined) return { isNewest: true };
  const version = Math.max(1, ...numbers);
  return {
    version,
    versionAt,
    isNewest: !/latest version/.test(text.replace(/this version, latest version/, '')),
  };
}

/** "arXiv:2609.01222v2 [cs.CR] 02 Sep 2026" beside a full text (2026-09). */
export function readWatermark(watermark: Element | null): SaidEdition | undefined {
  const text = wordsOf(watermark);
  const version = Number(/^\s*arXiv:\S+?v(\d{1,4})\b/i.exec(text)?.[1] ?? 0);
  const versionAt = toTime(text.match(DAY)?.[0]);
  if (version < 1) return undefined;
  return { version, ...(versionAt !== undefined && { versionAt }) };
}

/**
 * The day of a list that has a paper among its "(replaced)": "Showing new listings for Friday, 17 March 2023", or the
 * address of a catchup page (templates of 2026-06).
 */
export function readReplaced(dt: Element, url: URL): SaidEdition {
  if (!dt.textContent?.includes('(replaced)')) return {};
  const day = /^\/catchup\/[^/]+\/(\d{4}-\d{2}-\d{2})/.exec(url.pathname)?.[1];
  const heading = [...dt.ownerDocument.querySelectorAll('h3')].find((h3) =>
    /listings for /.test(h3.textContent ?? ''),
  );
  const listed = heading?.textContent?.match(DAY)?.[0];
  const replacedAt = day ? Date.parse(day) : toTime(listed);
  return replacedAt === undefined || Number.isNaN(replacedAt) ? {} : { replacedAt };
}
