// A few thousand papers come in, each by its strongest stems and its vector, and are held in memory; a
// paper is asked for, those nearest to it go out, with the stems that each was found by. It judges by
// the same score as a segment does (segment/relatives.ts), and reads nothing.
import type { KnownBy } from './fusion.ts';
import { fuseNearness } from './fusion.ts';
import { ranking } from './ranking.ts';
import type { FoundBy, Share, TextSource } from './related.ts';
import type { Idf } from './segment/idf.ts';
import type { PaperStems } from './segment/impacts.ts';
import type { RelatedQuery } from './segment/related-query.ts';
import { shareMeaning, strongestFirst } from './segment/shared-terms.ts';
import type { PaperVector } from './term-vectors.ts';

/** What a paper is compared by. */
export interface NearPaper {
  stems: PaperStems;
  vector: PaperVector | null;
}

export interface NearHit {
  key: string;
  /**
   * Nearness, as of a relative of a segment, by the strongest stems alone: over the starter .06 less
   * than by all of them (592 pairs).
   */
  score: number;
  by: FoundBy;
  /** The shared stems with their parts of what it was found by, strongest first. */
  shares: readonly Share[];
}

/** The least score, by what the asked paper and the held one are known by. */
export type NearFloors = Record<TextSource, Record<TextSource, number>>;

type Scored = Omit<NearHit, 'shares'> & { place: number };

/** Stems that are held of each paper. */
const WIDTH = ranking.related.saved.stems;

export class NearSet {
  readonly #places = new Map<string, number>();
  readonly #free: number[] = [];
  readonly #numbers = new Map<string, number>();
  #room = 0;
  /** {@link WIDTH} a place; an impact of 0 ends them. */
  #stems = new Uint32Array(0);
  #impacts = new Uint8Array(0);
  #vectors = new Int8Array(0);
  readonly #lengths: number[] = [];
  readonly #from: PaperStems['from'][] = [];

  constructor(
    readonly idf: Idf,
    readonly dimensions: number,
  ) {}

  get size(): number {
    return this.#places.size;
  }

  keys(): string[] {
    return [...this.#places.keys()];
  }

  /** Bytes of its tables; the names of stems and papers come on top. */
  get bytes(): number {
    return this.#room * (5 * WIDTH + this.dimensions);
  }

  put(key: string, { stems, vector }: NearPaper): void {
    const place = this.#places.get(key) ?? this.#free.pop() ?? this.#places.size;
    this.#places.set(key, place);
    this.#makeRoom(place + 1);
    this.#impacts.fill(0, place * WIDTH, (place + 1) * WIDTH);
    heaviest(stems, this.idf).forEach(({ stem, impact }, i) => {
      const number = this.#numbers.get(stem) ?? this.#numbers.size;
      this.#numbers.set(stem, number);
      this.#stems[place * WIDTH + i] = number;
      this.#impacts[place * WIDTH + i] = impact;
    });
    this.#lengths[place] = vector ? lengthOf(vector) : 0;
    this.#vectors.set(vector ?? new Int8Array(this.dimensions), place * this.dimensions);
    this.#from[place] = stems.from;
  }

  remove(key: string): void {
    const place = this.#places.get(key);
    if (place === undefined) return;
    this.#places.delete(key);
    this.#free.push(place);
  }

  /**
   * The nearest first, from a floor on. Where one of two papers is known by its title alone, they share
   * two words at least.
   */
  find(query: RelatedQuery, floors: NearFloors = ranking.related.saved.floors): NearHit[] {
    return [...this.findEach(query, floors)];
  }

  /** The same, each explained when it is asked for. */
  *findEach(
    query: RelatedQuery,
    floors: NearFloors = ranking.related.saved.floors,
  ): Generator<NearHit, void> {
    const { terms, self, from: asked, meaning } = query;
    const weights = new Uint32Array(this.#numbers.size);
    for (const { stem, weight } of terms) {
      const number = this.#numbers.get(stem);
      if (number !== undefined) weights[number] = weight;
    }
    const length = meaning ? lengthOf(meaning.vector) : 0;
    const found: Scored[] = [];
    for (const [key, place] of this.#places) {
      const [sum, shared] = this.#addUp(place, weights);
      const norm = length * (this.#lengths[place] ?? 0);
      const cosine = meaning && norm > 0 ? this.#dotAt(place, meaning.vector) / norm : 0;
      const row = this.#from[place] ?? 'title';
      const isShared = shared >= ranking.related.leastShared;
      if (!isShared && (cosine <= 0 || asked === 'title' || row === 'title')) continue;
      const score = fuseNearness(sum / self, cosine, { asked, row });
      if (score < leastOf(floors[asked][row], { asked, row }, shared)) continue;
      const least = ranking.segment.floors[asked][row === 'title' ? 1 : 0];
      const byWords = isShared && sum / self >= least;
      found.push({ key, place, score, by: byWords || cosine <= 0 ? 'words' : 'meaning' });
    }
    found.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
    for (const hit of found) yield this.#explain(hit, query);
  }

  /** Weights times impacts of the stems of a place, and how many of them weigh. */
  #addUp(place: number, weights: Uint32Array): [sum: number, shared: number] {
    let [sum, shared] = [0, 0];
    const end = (place + 1) * WIDTH;
    for (let i = place * WIDTH; i < end && this.#impacts[i] !== 0; i++) {
      const weight = weights[this.#stems[i] ?? 0] ?? 0;
      if (weight === 0) continue;
      sum += weight * (this.#impacts[i] ?? 0);
      shared += 1;
    }
    return [sum, shared];
  }

  #explain({ place, ...hit }: Scored, { terms, self, meaning }: RelatedQuery): NearHit {
    const own = new Map<number, number>();
    for (let i = place * WIDTH; i < (place + 1) * WIDTH && this.#impacts[i] !== 0; i++) {
      own.set(this.#stems[i] ?? 0, this.#impacts[i] ?? 0);
    }
    const shares = terms.flatMap(({ stem, weight }): Share[] => {
      const impact = own.get(this.#numbers.get(stem) ?? -1);
      return impact === undefined ? [] : [[stem, (weight * impact) / self]];
    });
    strongestFirst(shares);
    if (hit.by === 'words' || !meaning) return { ...hit, shares };
    return {
      ...hit,
      shares: shareMeaning(shares, terms, meaning.model, this.#vectorAt(place)),
    };
  }

  /** Without a view of the vector: a thousand of them are asked for with each question. */
  #dotAt(place: number, vector: PaperVector): number {
    const from = place * this.dimensions;
    let sum = 0;
    for (let i = 0; i < vector.length; i++)
      sum += (vector[i] ?? 0) * (this.#vectors[from + i] ?? 0);
    return sum;
  }

  #vectorAt(place: number): PaperVector {
    return this.#vectors.subarray(place * this.dimensions, (place + 1) * this.dimensions);
  }

  #makeRoom(places: number): void {
    if (places <= this.#room) return;
    this.#room = Math.max(64, Math.ceil(places * 1.5));
    const widened = <Table extends Uint32Array | Uint8Array | Int8Array>(
      wide: Table,
      old: Table,
    ) => {
      wide.set(old);
      return wide;
    };
    this.#stems = widened(new Uint32Array(this.#room * WIDTH), this.#stems);
    this.#impacts = widened(new Uint8Array(this.#room * WIDTH), this.#impacts);
    this.#vectors = widened(new Int8Array(this.#room * this.dimensions), this.#vectors);
  }
}

/** The least score; a title that shares many words with an abstract needs less. */
function leastOf(floor: number, { asked, row }: KnownBy, shared: number): number {
  const { words, floor: least } = ranking.related.saved.manyShared;
  const isMany = asked === 'title' && row === 'abstract' && shared >= words;
  return isMany ? Math.min(floor, least) : floor;
}

/** The heaviest stems by what they add to a comparison. */
function heaviest({ stems }: PaperStems, idf: Idf) {
  return stems
    .map(({ stem, impact }) => ({ stem, impact, adds: impact * idf.idfOf(stem) }))
    .sort((a, b) => b.adds - a.adds || (a.stem < b.stem ? -1 : 1))
    .slice(0, WIDTH);
}

function dot(a: PaperVector, b: PaperVector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

const lengthOf = (vector: PaperVector): number => Math.sqrt(dot(vector, vector));
