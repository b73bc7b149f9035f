// How much of its words two papers share comes in, and how near they are in meaning; one number goes
// out, by which relatives are put in order and held against the floor. Pure; no list and no reading.
import { ranking } from './ranking.ts';
import type { TextSource } from './related.ts';

/** By what each side of a comparison is known. */
export interface KnownBy {
  asked: TextSource;
  row: TextSource;
}

/**
 * `lexical`: the row's share of the asked paper's BM25 score on itself, as counted, from 0 up.
 * `cosine`: that of the two papers' vectors, from -1 to 1; 0 where one has none.
 */
export function fuseNearness(lexical: number, cosine: number, { asked, row }: KnownBy): number {
  const { share, meaning } = ranking.related.fusion[asked][row];
  return share * lexical + meaning * Math.max(0, cosine);
}

/** The least {@link fuseNearness} of a relative. */
export function floorOf({ asked, row }: KnownBy): number {
  return ranking.related.fusion[asked][row].floor;
}
