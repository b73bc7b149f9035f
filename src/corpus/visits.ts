// What stood on the lists that the reader opens, visit by visit, and where the reader was in each. A
// list's papers stand here by fingerprint alone; all of it is bounded and goes with what pages showed.
import { fingerprintNumber } from '../paper/fingerprint.ts';

/** Between two openings of one stream less than this lies one visit. */
const VISIT_MS = 30 * 60_000;
/** Of a stream so many papers are remembered, the newest: two of arXiv's longest lists. */
const MAX_PRINTS = 4000;
/** Places, one a list. */
export const MAX_PLACES = 200;
/** Streams that are remembered. */
export const MAX_STREAMS = 60;

/** Lists that show the same papers day after day, as one row. */
export interface StreamRow {
  /** When this visit began, and when the stream was opened last; milliseconds since 1970. */
  beganAt: number;
  at: number;
  /** When it was opened last before this visit; null on the first one. */
  beforeAt: number | null;
  /** Fingerprint and when it was first there, one after the other for each paper, newest last. */
  prints: Float64Array<ArrayBuffer>;
}

export interface ListVisit {
  /** When the reader was here before; null where never. */
  lastAt: number | null;
  /** Which of the papers were not there then, as asked; none on the first visit. */
  isNew: boolean[];
}

/** The stream after its list was opened with these papers on it, and what is new. */
export function visitStream(
  before: StreamRow | null,
  keys: readonly string[],
  now: number,
): { row: StreamRow; visit: ListVisit } {
  const isSame = before !== null && now - before.at < VISIT_MS;
  const beganAt = isSame ? before.beganAt : now;
  const beforeAt = isSame ? before.beforeAt : (before?.at ?? null);
  const first = new Map<number, number>();
  const packed = before?.prints ?? new Float64Array();
  for (let i = 0; i + 1 < packed.length; i += 2) first.set(packed[i] ?? 0, packed[i + 1] ?? 0);
  const isNew = keys.map((key) => {
    const print = fingerprintNumber(key);
    const at = first.get(print) ?? now;
    first.set(print, at);
    return beforeAt !== null && at >= beganAt;
  });
  const kept = [...first].slice(-MAX_PRINTS);
  const prints = new Float64Array(kept.length * 2);
  for (const [i, pair] of kept.entries()) prints.set(pair, i * 2);
  return { row: { beganAt, at: now, beforeAt, prints }, visit: { lastAt: beforeAt, isNew } };
}

/** Where the reader was in a list: at this paper. */
export interface PlaceRow {
  list: string;
  key: string;
  at: number;
}

/** All places after the reader went to this one; a list without a paper is forgotten. */
export function movePlace(
  places: readonly PlaceRow[],
  { list, key, at }: { list: string; key: string | null; at: number },
): PlaceRow[] {
  const others = places.filter((place) => place.list !== list);
  return (key === null ? others : [...others, { list, key, at }]).slice(-MAX_PLACES);
}
