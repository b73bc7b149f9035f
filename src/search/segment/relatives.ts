// The stems and the vector of a paper come in, the rows that are nearest to it go out, nearest first,
// with the stems that each was found by. Sums are whole numbers: no order of adding can change them.
import type { KnownBy } from '../fusion.ts';
import { floorOf, fuseNearness } from '../fusion.ts';
import { ranking } from '../ranking.ts';
import type { FoundBy, Share } from '../related.ts';
import type { Candidates, LeastSum, RowRange, RowsOutside } from './candidates.ts';
import { keepWorth, pickByFloor, pickByPlace } from './candidates.ts';
import { addUp, toScore, toShared } from './lexical-sums.ts';
import type { Lexicon, TermEntry } from './lexicon.ts';
import type { Read } from './page-source.ts';
import type { CellTable, PaperVectors } from './paper-vectors.ts';
import type { Entrances } from './postings.ts';
import type { Meaning, RelatedQuery } from './related-query.ts';
import { withSums } from './row-sums.ts';
import { shareMeaning, shareWords } from './shared-terms.ts';

export interface RelatedHit {
  ordinal: number;
  /** Nearness, by words and meaning where both can be compared; of a row known by title alone made comparable. */
  score: number;
  /** `meaning`: the words alone would not have made it a relative. */
  by: FoundBy;
  /** The shared stems with their parts of what it was found by, strongest first. */
  shares: readonly Share[];
}

export interface RelatedOptions {
  most: number;
  /** Rows that are the asked paper itself. */
  except?: ReadonlySet<number>;
  /** Least score, for rows with abstract and for rows of a title alone. */
  floors?: readonly [withText: number, titleOnly: number];
  /** Least share by which a row outside of the asked cells is looked at, instead of a place among the best. */
  leastShare?: number;
}

export interface RelatedParts {
  papers: number;
  lexicon: Lexicon;
  vectors: PaperVectors;
  isUntexted(ordinal: number): boolean;
}

/** Where a segment's vectors are compared with the asked one. */
interface Near extends Meaning {
  table: CellTable;
  vectors: PaperVectors;
  ranges: readonly RowRange[];
}

/** A question of which the words have been compared. */
export interface BegunRelated {
  query: RelatedQuery;
  options: RelatedOptions;
  candidates: Candidates;
  lists: readonly (Uint8Array | null)[];
  entrances: readonly Entrances[];
  near: Near | null;
}

/** Null where something must be loaded first. */
export function beginRelated(
  read: Read,
  parts: RelatedParts,
  query: RelatedQuery,
  options: RelatedOptions,
): BegunRelated | null {
  const entries = query.terms.map(({ stem }) => parts.lexicon.find(read, stem));
  const lists = entries.map((entry: TermEntry | null | undefined) =>
    entry ? read(entry.from, entry.to) : null,
  );
  const near = openNear(read, parts, query);
  const isWhole = entries.every((entry, i) => entry === null || (entry && lists[i]));
  if (near === undefined || !isWhole) return null;
  return withSums(parts.papers, (packed) => {
    const entrances = addUp(packed, query.terms, lists);
    const candidates =
      near && options.leastShare === undefined
        ? pickByPlace(packed, outsideOf(query, parts, options), near.ranges)
        : pickByFloor(packed, leastOf(query, parts, options), near?.ranges ?? []);
    packed.fill(0);
    return { query, options, candidates, lists, entrances, near };
  });
}

/** Compares the rows in meaning that have a place, by their worth. Null where something must be loaded first. */
export function finishRelated(
  read: Read,
  parts: RelatedParts,
  begun: BegunRelated,
  leastWorth: number,
): RelatedHit[] | null {
  const { query, near } = begun;
  const { rows, packed } = keepWorth(begun.candidates, leastWorth);
  const cosines = near ? near.vectors.cosines(read, near.table, near.vector, rows) : null;
  if (near && !cosines) return null;
  const best = selectBest({ rows, packed, cosines }, query, parts, begun.options);
  return explain(read, best, begun);
}

/** Null where words alone can be compared; `undefined` where something must be loaded first. */
function openNear(
  read: Read,
  { vectors }: RelatedParts,
  { meaning }: RelatedQuery,
): Near | null | undefined {
  if (!meaning) return null;
  const table = vectors.openTable(read);
  if (table === undefined) return undefined;
  if (table === null || table.stamp !== meaning.model.stamp) return null;
  const ranges = meaning.cells.map((cell): RowRange => {
    return [table.starts[cell] ?? 0, table.starts[cell + 1] ?? 0];
  });
  for (const [from, to] of ranges) vectors.want(read, table, from, to);
  return { ...meaning, table, vectors, ranges };
}

/** What rows outside of the asked cells are worth: as much as their words count in the end. */
function outsideOf(
  { from }: RelatedQuery,
  { isUntexted }: RelatedParts,
  { except }: RelatedOptions,
): RowsOutside {
  const { abstract, title } = ranking.related.fusion[from];
  return {
    factorOf: (ordinal) => (isUntexted(ordinal) ? title : abstract).share,
    most: Math.max(abstract.share, title.share),
    except,
  };
}

/**
 * The sum of weights times impacts from which a row is looked at wherever it stands: what makes it a
 * relative by its words alone. It rests on the row and the question, so no merge changes an answer.
 */
function leastOf(
  { self, from }: RelatedQuery,
  { isUntexted }: RelatedParts,
  { floors, leastShare }: RelatedOptions,
): LeastSum {
  const [withText = 1, titleOnly = 1] =
    leastShare === undefined ? (floors ?? ranking.segment.floors[from]) : [leastShare, leastShare];
  return {
    any: Math.max(1, Math.min(withText, titleOnly) * self),
    of: (ordinal) => (isUntexted(ordinal) ? titleOnly : withText) * self,
  };
}

interface Looked {
  /** Rows that are looked at, rising, what they share, and the cosine of each; null where words alone are compared. */
  rows: Uint32Array;
  packed: Float64Array;
  cosines: Float64Array | null;
}

type Scored = Pick<RelatedHit, 'ordinal' | 'score' | 'by'>;

/** The best of the rows: by score, ties by row. */
function selectBest(
  { rows, packed, cosines }: Looked,
  { self, from }: RelatedQuery,
  { isUntexted }: RelatedParts,
  { most, except, floors }: RelatedOptions,
): Scored[] {
  const [withText = 1, titleOnly = 1] = ranking.segment.floors[from];
  const best: Scored[] = [];
  rows.forEach((ordinal, i) => {
    const cosine = cosines?.[i] ?? 0;
    const sum = packed[i] ?? 0;
    const isShared = toShared(sum) >= ranking.related.leastShared;
    // One shared word is chance where nothing else speaks for the row; and a title alone says too little
    // for its meaning to speak ("What a Door Remembers" is not about memory).
    if ((!isShared && (cosine <= 0 || from === 'title')) || except?.has(ordinal)) return;
    const row = isUntexted(ordinal) ? 'title' : 'abstract';
    const share = toScore(sum) / self;
    const hasWords = isShared && share >= (row === 'title' ? titleOnly : withText);
    const known = { asked: from, row } as const;
    const score = cosines ? fuseNearness(share, cosine, known) : scoreByWords(share, known);
    const floor = floors?.[row === 'title' ? 1 : 0];
    if (floor === undefined ? !(cosines ? score >= floorOf(known) : hasWords) : score < floor)
      return;
    if (best.length === most && score <= (best[most - 1]?.score ?? 0)) return;
    let place = best.length;
    while (place > 0 && (best[place - 1]?.score ?? 0) < score) place -= 1;
    best.splice(place, 0, { ordinal, score, by: hasWords || cosine <= 0 ? 'words' : 'meaning' });
    if (best.length > most) best.pop();
  });
  return best;
}

/** Where there are no vectors: a row known by its title alone shares fewer terms. */
const scoreByWords = (share: number, { asked, row }: KnownBy) =>
  share * (row === 'title' ? ranking.segment.knownByTitle[asked] : 1);

/** Null where something must be loaded first. */
function explain(read: Read, best: readonly Scored[], begun: BegunRelated): RelatedHit[] | null {
  const { query, near } = begun;
  const words = shareWords(
    best.map(({ ordinal }) => ordinal),
    query,
    begun,
  );
  const hits = best.map((scored): RelatedHit | null => {
    const shares = words.get(scored.ordinal) ?? [];
    if (scored.by === 'words' || !near) return { ...scored, shares };
    const own = near.vectors.readVector(read, near.table, scored.ordinal);
    if (!own) return null;
    return { ...scored, shares: shareMeaning(shares, query.terms, near.model, own) };
  });
  const whole = hits.filter((hit) => hit !== null);
  return whole.length === hits.length ? whole : null;
}
