// Papers of the corpus come in as texts, an index goes out that answers which of them are nearest
// to a paper, and through which terms. Pure; it must never show a relative that is not near.
import type { Paper, Term } from '../paper/paper.ts';
import { idKeys } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import { ranking } from './ranking.ts';
import { countTerms } from './terms.ts';

/** What is known of a paper, as far as it can be compared. */
export type ComparedPaper = Pick<Paper, 'key' | 'ids' | 'title' | 'aliases' | 'abstract' | 'terms'>;

/** What a comparison rests on: the words of an abstract, or those of a title alone. */
export type TextSource = 'abstract' | 'title';

export interface Relative {
  key: string;
  /** Cosine of the two papers' terms, 0 to 1. */
  score: number;
  /** The shared stems that carry the score, each with its part of it, strongest first. */
  shares: readonly Share[];
}

export type Share = readonly [term: string, part: number];

export interface RelatedIndex {
  readonly size: number;
  /** Takes papers in, also ones that it knows: what it knew of them is replaced. */
  add(papers: Iterable<ComparedPaper>): void;
  /** Does now what the first question after an addition would wait for. */
  settle(): void;
  /** The nearest papers, nearest first, never the paper itself. */
  find(paper: ComparedPaper, most: number): Relative[];
}

/** One paper as a vector: a level for each term, and what the levels mean. */
export interface TermLevels {
  /** Counts in the text, or weights from 0 to 255 that hold the terms' rarity already. */
  levels: ReadonlyMap<string, number>;
  isWeighted: boolean;
  from: TextSource;
}

const MAX_LEVEL = 255;

/**
 * The terms of a paper: of title and abstract where there is one, the title counted twice; else the
 * weighted terms that the corpus brought (made of title and abstract); else of the title alone.
 */
export function toLevels(paper: Pick<ComparedPaper, 'title' | 'abstract' | 'terms'>): TermLevels {
  const { title, abstract, terms } = paper;
  if (!abstract && terms?.length) {
    const levels = new Map(terms.map(([term, weight]: Term) => [term, toByte(weight * MAX_LEVEL)]));
    return { levels, isWeighted: true, from: 'abstract' };
  }
  const counts = countTerms(abstract ?? '', 1, countTerms(title, ranking.related.titleTimes));
  for (const [term, count] of counts) if (count > MAX_LEVEL) counts.set(term, MAX_LEVEL);
  return { levels: counts, isWeighted: false, from: abstract ? 'abstract' : 'title' };
}

const toByte = (value: number) => Math.min(MAX_LEVEL, Math.max(1, Math.round(value)));

/** Damped counts: 1 + ln count. */
const DAMPED = Float64Array.from({ length: MAX_LEVEL + 1 }, (_, n) => (n ? 1 + Math.log(n) : 0));

/** The weight of a term in a paper, before the division by the paper's length. */
export function termWeight(level: number, isWeighted: boolean, rarity: number): number {
  return isWeighted ? level / MAX_LEVEL : (DAMPED[level] ?? 0) * rarity;
}

/** √idf: the root keeps odd words from ruling. */
export function rarityOf(papers: number, papersWith: number): number {
  return Math.sqrt(Math.max(0, Math.log((papers + 1) / (papersWith + 1))));
}

/** Every name under which a page may mean this very paper. */
function namesOf(paper: Pick<ComparedPaper, 'key' | 'ids' | 'title' | 'aliases'>): string[] {
  const titles = [paper.title, ...(paper.aliases ?? [])].map(titleKey).filter((key) => key !== '');
  return [paper.key, ...idKeys(paper.ids), ...titles.map((key) => `title:${key}`)];
}

/** A posting in one small integer: the paper's ordinal, and its level of the term in the low byte. */
const pack = (ordinal: number, level: number) => ordinal * (MAX_LEVEL + 1) + level;

/** The level of one paper in a list of postings, which stand in the order of ordinals; 0 without. */
function findLevel(list: readonly number[], ordinal: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) >>> 8 < ordinal) low = middle + 1;
    else high = middle;
  }
  const posting = list[low] ?? -1;
  return posting >>> 8 === ordinal ? posting & MAX_LEVEL : 0;
}

interface Row {
  key: string;
  names: readonly string[];
  isWeighted: boolean;
  from: TextSource;
}

export function buildRelated(papers: Iterable<ComparedPaper> = []): RelatedIndex {
  const rows: Row[] = [];
  const ordinals = new Map<string, number>();
  const postings = new Map<string, number[]>();
  // Of each term √idf over the living rows; of each row whether its levels are weights, and 1 over
  // the length of its vector (0 for the dead).
  let rarities = new Map<string, number>();
  let weighted = new Uint8Array(0);
  let scales = new Float64Array(0);
  let isStale = true;

  function add(paper: ComparedPaper) {
    const ordinal = rows.length;
    const { levels, isWeighted, from } = toLevels(paper);
    rows.push({ key: paper.key, names: namesOf(paper), isWeighted, from });
    ordinals.set(paper.key, ordinal);
    for (const [term, level] of levels) {
      const list = postings.get(term);
      if (list) list.push(pack(ordinal, level));
      else postings.set(term, [pack(ordinal, level)]);
    }
    isStale = true;
  }

  const isLiving = (ordinal: number) => ordinals.get(rows[ordinal]?.key ?? '') === ordinal;

  /** Rarities and lengths hold for all rows at once, so they are made anew when rows have come. */
  function refresh() {
    const living = Uint8Array.from(rows, (_, ordinal) => (isLiving(ordinal) ? 1 : 0));
    const squares = new Float64Array(rows.length);
    weighted = Uint8Array.from(rows, ({ isWeighted }) => (isWeighted ? 1 : 0));
    rarities = new Map();
    for (const [term, list] of postings) {
      let papersWith = 0;
      for (let i = 0; i < list.length; i++) papersWith += living[(list[i] ?? 0) >>> 8] ?? 0;
      const rarity = rarityOf(ordinals.size, papersWith);
      rarities.set(term, rarity);
      for (let i = 0; i < list.length; i++) {
        const ordinal = (list[i] ?? 0) >>> 8;
        const weight = termWeight((list[i] ?? 0) & MAX_LEVEL, weighted[ordinal] === 1, rarity);
        squares[ordinal] = (squares[ordinal] ?? 0) + weight * weight;
      }
    }
    scales = squares.map((square, ordinal) => (living[ordinal] && square ? square ** -0.5 : 0));
    isStale = false;
  }

  /** The asked paper's terms, as weights of a vector of length 1. */
  function toQuery({ levels, isWeighted }: TermLevels): [term: string, weight: number][] {
    const unseen = rarityOf(ordinals.size, 0);
    const weights = [...levels].map(([term, level]): [string, number] => [
      term,
      termWeight(level, isWeighted, rarities.get(term) ?? unseen),
    ]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return weights.map(([term, weight]) => [term, weight / length]);
  }

  /** What each row gains by a term; the one loop that is run over hundreds of thousands of postings. */
  function addShares(term: string, weight: number, scores: Float64Array, shared: Uint16Array) {
    const list = postings.get(term) ?? [];
    const rarity = rarities.get(term) ?? 0;
    for (let i = 0; i < list.length; i++) {
      const posting = list[i] ?? 0;
      const ordinal = posting >>> 8;
      const scale = scales[ordinal] ?? 0;
      if (scale === 0) continue;
      const level = posting & MAX_LEVEL;
      const own = weighted[ordinal] === 1 ? level / MAX_LEVEL : (DAMPED[level] ?? 0) * rarity;
      const share = weight * own * scale;
      if (share === 0) continue;
      scores[ordinal] = (scores[ordinal] ?? 0) + share;
      shared[ordinal] = (shared[ordinal] ?? 0) + 1;
    }
  }

  const settle = () => {
    if (isStale) refresh();
  };

  function find(paper: ComparedPaper, most: number): Relative[] {
    settle();
    const levels = toLevels(paper);
    const query = toQuery(levels);
    const scores = new Float64Array(rows.length);
    const shared = new Uint16Array(rows.length);
    for (const [term, weight] of query) addShares(term, weight, scores, shared);
    const names = new Set(namesOf(paper));
    const near: { ordinal: number; score: number }[] = [];
    for (let ordinal = 0; ordinal < rows.length; ordinal++) {
      const row = rows[ordinal];
      const score = row
        ? judge(scores[ordinal] ?? 0, shared[ordinal] ?? 0, levels.from, row.from)
        : 0;
      if (score > 0 && !row?.names.some((name) => names.has(name))) near.push({ ordinal, score });
    }
    near.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
    return explain(near.slice(0, most), query);
  }

  /** Each paper's score taken apart by its terms. */
  function explain(near: readonly { ordinal: number; score: number }[], query: [string, number][]) {
    return near.map(({ ordinal, score }): Relative => {
      const isWeighted = weighted[ordinal] === 1;
      const shares = query.flatMap(([term, weight]): Share[] => {
        const level = findLevel(postings.get(term) ?? [], ordinal);
        const own = termWeight(level, isWeighted, rarities.get(term) ?? 0);
        return own > 0 ? [[term, weight * own * (scales[ordinal] ?? 0)]] : [];
      });
      shares.sort((a, b) => b[1] - a[1]);
      return { key: rows[ordinal]?.key ?? '', score, shares };
    });
  }

  for (const paper of papers) add(paper);
  return {
    get size() {
      return ordinals.size;
    },
    add: (more) => {
      for (const paper of more) add(paper);
    },
    settle,
    find,
  };
}

/** The score under which a row is ranked; 0 where it is not near enough to be shown. */
export function judge(
  cosine: number,
  shared: number,
  asked: TextSource,
  known: TextSource,
): number {
  const { floors, leastShared, titleOnly } = ranking.related;
  const titles = Number(asked === 'title') + Number(known === 'title');
  if (shared < leastShared || cosine < (floors[titles] ?? 1)) return 0;
  return known === 'title' ? cosine * titleOnly : cosine;
}
