// A paper's text comes in, its stems go out, each with its impact: what BM25 makes of the count and
// the length, in one byte. It rests on the paper alone, so no other paper can change it.
import type { Term } from '../../paper/paper.ts';
import { ranking } from '../ranking.ts';
import type { ComparedPaper, TextSource } from '../related.ts';
import { countTerms } from '../terms.ts';
import type { Idf } from './idf.ts';

export const MAX_IMPACT = 255;

/** A stem of a paper: how often it stands there, and its impact from 1 to 255. */
export interface StemImpact {
  stem: string;
  count: number;
  impact: number;
}

export interface PaperStems {
  stems: readonly StemImpact[];
  from: TextSource;
}

/**
 * BM25's part for the term's count in a paper, count / (count + k1 (1 - b + b length / mean)), in
 * 255 steps. Its usual factor k1 + 1 is the same for all and left out.
 */
export function impactOf(count: number, length: number): number {
  const { k1, b, meanLength } = ranking.segment;
  const part = count / (count + k1 * (1 - b + (b * length) / meanLength));
  return Math.min(MAX_IMPACT, Math.max(1, Math.round(part * MAX_IMPACT)));
}

/** The count that has this impact in a paper of mean length. */
export function countOf(impact: number): number {
  const part = Math.min(impact, MAX_IMPACT - 1) / MAX_IMPACT;
  return (part * ranking.segment.k1) / (1 - part);
}

/**
 * The stems of title (counted twice) and abstract; else those of the terms that the corpus brought;
 * else of the title alone. Stems come in the order of the text.
 */
export function toStems(
  paper: Pick<ComparedPaper, 'title' | 'abstract' | 'terms'>,
  idf: Idf,
): PaperStems {
  const { title, abstract, terms } = paper;
  if (!abstract && terms?.length) return { stems: fromTerms(terms, idf), from: 'abstract' };
  const counts = countTerms(abstract ?? '', 1, countTerms(title, ranking.related.titleTimes));
  let length = 0;
  for (const count of counts.values()) length += count;
  const stems: StemImpact[] = [];
  for (const [stem, count] of counts) {
    if (stem.length > ranking.segment.longestTerm) continue;
    stems.push({ stem, count, impact: impactOf(count, length) });
  }
  return { stems, from: abstract ? 'abstract' : 'title' };
}

/** Counts are not guessed above this. */
const MOST_GUESSED = 12;

/**
 * Weights were made as (1 + ln count) times the root of idf, over the heaviest (terms.ts), so that
 * weight over root is 1 + ln count but for a factor; the least of them is taken for a count of one,
 * and the length for the mean.
 */
function fromTerms(terms: readonly Term[], idf: Idf): StemImpact[] {
  const fitting = terms.filter(([stem]) => stem.length <= ranking.segment.longestTerm);
  const damped = fitting.map(([stem, weight]) => weight / Math.sqrt(Math.max(1, idf.idfOf(stem))));
  const least = damped.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const seen = new Set<string>();
  return fitting.flatMap(([stem], i): StemImpact[] => {
    if (seen.has(stem)) return [];
    seen.add(stem);
    const guessed = Math.exp((damped[i] ?? 0) / least - 1);
    const count = Math.max(1, Math.min(MOST_GUESSED, Math.round(guessed)));
    return [{ stem, count, impact: impactOf(count, ranking.segment.meanLength) }];
  });
}
