// The stems and the vector of a paper come in, the question goes out that is put to segments: which stems
// it is asked by, how heavy each is, and which cells are looked through.
import { ranking } from '../ranking.ts';
import type { TextSource } from '../related.ts';
import type { PaperVector, TermVectors } from '../term-vectors.ts';
import type { Idf } from './idf.ts';
import type { PaperStems } from './impacts.ts';

export interface RelatedQuery {
  /** Heaviest first; `count`: how often the stem stands in the asked paper. */
  terms: readonly { stem: string; weight: number; count: number }[];
  /** What the asked paper would score by itself. */
  self: number;
  from: TextSource;
  /** Without it rows are compared by words alone. */
  meaning?: Meaning;
}

/** A paper asked by its vector. */
export interface Meaning {
  model: TermVectors;
  vector: PaperVector;
  /** The cells of which every row is compared. */
  cells: readonly number[];
}

/** All weights of a query add up to no more, so that a row's sum stays below 2^32. */
const WHOLE = 2 ** 24 - 2 ** 12;

/**
 * The heaviest stems of a paper, by count times idf (BM25 without damping of the query's counts),
 * ties by stem.
 */
export function toRelatedQuery(
  { stems, from }: PaperStems,
  idf: Idf,
  strongest: number = ranking.segment.strongest,
): RelatedQuery {
  const weighed = stems.map(({ stem, count, impact }) => {
    return { stem, impact, count, share: count * idf.idfOf(stem) };
  });
  weighed.sort((a, b) => b.share - a.share || (a.stem < b.stem ? -1 : 1));
  const kept = weighed.slice(0, strongest);
  const sum = kept.reduce((all, { share }) => all + share, 0) || 1;
  let self = 0;
  const terms = kept.map(({ stem, impact, count, share }) => {
    const weight = Math.max(1, Math.floor((share / sum) * WHOLE));
    self += weight * impact;
    return { stem, weight, count };
  });
  return { terms, self, from };
}

/** How a paper is asked by its vector; nothing where it has none. */
export function toMeaning(
  model: TermVectors,
  vector: PaperVector | null,
  cells: number = ranking.segment.cells,
): Pick<RelatedQuery, 'meaning'> {
  return vector ? { meaning: { model, vector, cells: model.cellsNear(vector, cells) } } : {};
}
