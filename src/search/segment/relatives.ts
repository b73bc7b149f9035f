// The stems of a paper come in, the rows that share the heaviest of them go out, nearest first, and
// which stems each was found by. Sums are whole numbers: no order of adding can change them.
import { ranking } from '../ranking.ts';
import type { Share, TextSource } from '../related.ts';
import type { Idf } from './idf.ts';
import type { PaperStems } from './impacts.ts';
import type { Lexicon, TermEntry } from './lexicon.ts';
import type { Read } from './page-source.ts';
import { addImpacts, pickImpacts } from './postings.ts';

export interface RelatedQuery {
  /** Heaviest first. */
  terms: readonly { stem: string; weight: number }[];
  /** What the asked paper would score by itself. */
  self: number;
  from: TextSource;
}

export interface RelatedHit {
  ordinal: number;
  /** Share of the asked paper's score on itself; of a row known by title alone made comparable. */
  score: number;
  /** The shared stems with their parts of the share, strongest first. */
  shares: readonly Share[];
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
    return { stem, impact, share: count * idf.idfOf(stem) };
  });
  weighed.sort((a, b) => b.share - a.share || (a.stem < b.stem ? -1 : 1));
  const kept = weighed.slice(0, strongest);
  const sum = kept.reduce((all, { share }) => all + share, 0) || 1;
  let self = 0;
  const terms = kept.map(({ stem, impact, share }) => {
    const weight = Math.max(1, Math.floor((share / sum) * WHOLE));
    self += weight * impact;
    return { stem, weight };
  });
  return { terms, self, from };
}

// Room for sums, kept between questions: nothing else runs while one is answered.
let sums = new Uint32Array(0);
let counts = new Uint16Array(0);

export interface RelatedOptions {
  most: number;
  /** Rows that are the asked paper itself. */
  except?: ReadonlySet<number>;
  /** Least share of the asked paper's score, for rows with abstract and for rows of a title alone. */
  floors?: readonly [withText: number, titleOnly: number];
}

export interface RelatedParts {
  papers: number;
  lexicon: Lexicon;
  isUntexted(ordinal: number): boolean;
}

/** Null where something must be loaded first. */
export function collectRelated(
  read: Read,
  parts: RelatedParts,
  query: RelatedQuery,
  options: RelatedOptions,
): RelatedHit[] | null {
  const entries = query.terms.map(({ stem }) => parts.lexicon.find(read, stem));
  const lists = entries.map((entry: TermEntry | null | undefined) =>
    entry ? read(entry.from, entry.to) : null,
  );
  if (!entries.every((entry, i) => entry === null || (entry && lists[i]))) return null;
  if (sums.length < parts.papers) {
    sums = new Uint32Array(parts.papers);
    counts = new Uint16Array(parts.papers);
  }
  const scores = sums.subarray(0, parts.papers).fill(0);
  const shared = counts.subarray(0, parts.papers).fill(0);
  query.terms.forEach(({ weight }, i) => {
    const bytes = lists[i];
    if (bytes) addImpacts(bytes, weight, scores, shared);
  });
  const hits = selectBest(scores, shared, query, parts, options);
  return explain(hits, query, lists);
}

interface Scored {
  ordinal: number;
  score: number;
}

/** The best rows in one pass: by score, ties by row. */
function selectBest(
  scores: Uint32Array,
  shared: Uint16Array,
  { self, from }: RelatedQuery,
  { isUntexted }: RelatedParts,
  options: RelatedOptions,
): Scored[] {
  const { most, except } = options;
  const { leastShared } = ranking.related;
  const [withText, titleOnly] = options.floors ?? floorsOf(from);
  const factor = ranking.segment.knownByTitle[from];
  const best: Scored[] = [];
  let least = Math.max(1, Math.min(withText, titleOnly) * self);
  for (let ordinal = 0; ordinal < scores.length; ordinal++) {
    const sum = scores[ordinal] ?? 0;
    if (sum < least || (shared[ordinal] ?? 0) < leastShared) continue;
    const isTitle = isUntexted(ordinal);
    if (sum < (isTitle ? titleOnly : withText) * self || except?.has(ordinal)) continue;
    const score = (sum / self) * (isTitle ? factor : 1);
    if (best.length === most && score <= (best[most - 1]?.score ?? 0)) continue;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.score ?? 0) < score) place -= 1;
    best.splice(place, 0, { ordinal, score });
    if (best.length > most) best.pop();
    // A sum that even the factor cannot lift to the last score needs no closer look.
    const last = best.length === most ? (best[most - 1]?.score ?? 0) : 0;
    least = Math.max(least, (last * self) / Math.max(1, factor));
  }
  return best;
}

function floorsOf(from: TextSource): readonly [number, number] {
  const [withText = 1, titleOnly = 1] = ranking.segment.floors[from];
  return [withText, titleOnly];
}

function explain(
  hits: readonly Scored[],
  { terms, self }: RelatedQuery,
  lists: readonly (Uint8Array | null)[],
): RelatedHit[] {
  const ordinals = Uint32Array.from(hits, ({ ordinal }) => ordinal).sort();
  const shares = new Map<number, Share[]>(hits.map(({ ordinal }) => [ordinal, []]));
  terms.forEach(({ stem, weight }, i) => {
    const bytes = lists[i];
    if (!bytes) return;
    pickImpacts(bytes, ordinals, (ordinal, impact) => {
      shares.get(ordinal)?.push([stem, (weight * impact) / self]);
    });
  });
  return hits.map(({ ordinal, score }) => {
    const own = shares.get(ordinal) ?? [];
    return { ordinal, score, shares: own.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)) };
  });
}
