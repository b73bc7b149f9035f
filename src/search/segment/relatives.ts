// The stems and the vector of a paper come in, the rows that are nearest to it go out, nearest first,
// with the stems that each was found by. Sums are whole numbers: no order of adding can change them.
import type { KnownBy } from '../fusion.ts';
import { floorOf, fuseNearness } from '../fusion.ts';
import { ranking } from '../ranking.ts';
import type { FoundBy, Share, TextSource } from '../related.ts';
import type { PaperVector, TermVectors } from '../term-vectors.ts';
import type { Idf } from './idf.ts';
import type { PaperStems } from './impacts.ts';
import type { LeastSum, LexicalSums } from './lexical-sums.ts';
import { addUp, pickRows } from './lexical-sums.ts';
import type { Lexicon, TermEntry } from './lexicon.ts';
import type { Read } from './page-source.ts';
import type { CellTable, PaperVectors } from './paper-vectors.ts';
import { shareMeaning, shareWords } from './shared-terms.ts';

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

export interface RelatedHit {
  ordinal: number;
  /** Nearness, by words and meaning where both can be compared; of a row known by title alone made comparable. */
  score: number;
  /** `meaning`: the words alone would not have made it a relative. */
  by: FoundBy;
  /** The shared stems with their parts of what it was found by, strongest first. */
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

export interface RelatedOptions {
  most: number;
  /** Rows that are the asked paper itself. */
  except?: ReadonlySet<number>;
  /** Least score, for rows with abstract and for rows of a title alone. */
  floors?: readonly [withText: number, titleOnly: number];
  /** Least share by which a row outside of the asked cells is looked at, instead of what makes a relative. */
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
  const near = openNear(read, parts, query);
  const isWhole = entries.every((entry, i) => entry === null || (entry && lists[i]));
  if (near === undefined || !isWhole) return null;
  const sums = addUp(parts.papers, query.terms, lists);
  const rows = pickRows(sums, leastOf(query, parts, options), near?.ranges ?? []);
  const cosines = near ? near.vectors.cosines(read, near.table, near.vector, rows) : null;
  if (near && !cosines) return null;
  const best = selectBest({ sums, rows, cosines }, query, parts, options);
  return explain(read, best, { query, lists, entrances: sums.entrances, near });
}

/** Null where words alone can be compared; `undefined` where something must be loaded first. */
function openNear(read: Read, { vectors }: RelatedParts, { meaning }: RelatedQuery) {
  if (!meaning) return null;
  const table = vectors.openTable(read);
  if (!table || table.stamp !== meaning.model.stamp) return table && null;
  const ranges = meaning.cells.map((cell): readonly [number, number] => {
    return [table.starts[cell] ?? 0, table.starts[cell + 1] ?? 0];
  });
  for (const [from, to] of ranges) vectors.want(read, table, from, to);
  return { ...meaning, table, vectors, ranges };
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
  sums: LexicalSums;
  /** Rows that are looked at, rising, and the cosine of each; null where words alone are compared. */
  rows: Uint32Array;
  cosines: Float64Array | null;
}

type Scored = Pick<RelatedHit, 'ordinal' | 'score' | 'by'>;

/** The best of the rows: by score, ties by row. */
function selectBest(
  { sums, rows, cosines }: Looked,
  { self, from }: RelatedQuery,
  { isUntexted }: RelatedParts,
  { most, except, floors }: RelatedOptions,
): Scored[] {
  const [withText = 1, titleOnly = 1] = ranking.segment.floors[from];
  const best: Scored[] = [];
  rows.forEach((ordinal, i) => {
    const cosine = cosines?.[i] ?? 0;
    const isShared = sums.sharedOf(ordinal) >= ranking.related.leastShared;
    // One shared word is chance where nothing else speaks for the row; and a title alone says too little
    // for its meaning to speak ("What a Door Remembers" is not about memory).
    if ((!isShared && (cosine <= 0 || from === 'title')) || except?.has(ordinal)) return;
    const row = isUntexted(ordinal) ? 'title' : 'abstract';
    const share = sums.scoreOf(ordinal) / self;
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

interface Evidence {
  query: RelatedQuery;
  lists: readonly (Uint8Array | null)[];
  entrances: LexicalSums['entrances'];
  near: Near | null;
}

/** Null where something must be loaded first. */
function explain(read: Read, best: readonly Scored[], evidence: Evidence): RelatedHit[] | null {
  const { query, near } = evidence;
  const words = shareWords(
    best.map(({ ordinal }) => ordinal),
    query,
    evidence,
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
