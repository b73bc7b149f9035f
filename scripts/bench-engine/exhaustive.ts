// The yardstick for all engines: BM25 over every stem of every paper, by adding up all postings.
// Slow to build and large in memory; nothing is left out and nothing is rounded.
import { countTerms } from '../../src/search/terms.ts';
import type { IndexedPaper } from './peer.ts';
import { whole } from './peer.ts';

// Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework", section 3.5.
const K1 = 1.2;
const B = 0.75;
/**
 * A question is a whole text here, so that a word which stands there often asks for more: the factor
 * (k3 + 1) qtf / (k3 + qtf), with the value of Okapi at TREC for long questions (Robertson et al. 1995).
 */
const K3 = 7;

export interface Exhaustive {
  /** The nearest papers, nearest first; ties by ordinal. `not`: the asked paper itself. */
  find(paper: IndexedPaper, most: number, not: number): number[];
  /** The words of a text, the strongest stems' first, as they stand in it. */
  strongestWords(paper: IndexedPaper): string[];
}

export function buildExhaustive(papers: readonly IndexedPaper[]): Exhaustive {
  const postings = new Map<string, number[]>();
  const lengths = new Float64Array(papers.length);
  papers.forEach((paper, ordinal) => {
    let length = 0;
    for (const [term, count] of countTerms(whole(paper))) {
      const list = postings.get(term);
      if (list) list.push(ordinal, count);
      else postings.set(term, [ordinal, count]);
      length += count;
    }
    lengths[ordinal] = length;
  });
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, papers.length);
  const idf = (term: string) => {
    const df = (postings.get(term)?.length ?? 0) / 2;
    return Math.log(1 + (papers.length - df + 0.5) / (df + 0.5));
  };

  function find(paper: IndexedPaper, most: number, not: number): number[] {
    const scores = new Float64Array(papers.length);
    for (const [term, asked] of countTerms(whole(paper))) {
      const list = postings.get(term) ?? [];
      const weight = (idf(term) * (K3 + 1) * asked) / (K3 + asked);
      for (let i = 0; i < list.length; i += 2) {
        const [ordinal = 0, count = 0] = [list[i], list[i + 1]];
        const norm = K1 * (1 - B + (B * (lengths[ordinal] ?? 0)) / mean);
        scores[ordinal] = (scores[ordinal] ?? 0) + (weight * count * (K1 + 1)) / (count + norm);
      }
    }
    scores[not] = -1;
    const order = Array.from(scores.keys()).filter((ordinal) => (scores[ordinal] ?? 0) > 0);
    order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
    return order.slice(0, most);
  }

  function strongestWords(paper: IndexedPaper): string[] {
    const words = new Map<string, string>();
    for (const word of whole(paper).match(/[\p{L}\p{N}]+/gu) ?? []) {
      const [term] = countTerms(word).keys();
      if (term !== undefined && !words.has(term)) words.set(term, word);
    }
    const weights = [...countTerms(whole(paper))].map(
      ([term, count]) => [term, (1 + Math.log(count)) * idf(term)] as const,
    );
    weights.sort((a, b) => b[1] - a[1]);
    return weights.flatMap(([term]) => words.get(term) ?? []);
  }
  return { find, strongestWords };
}

/** The share of the yardstick's first ten that are among an engine's first ten. */
export function overlapAt10(truth: readonly number[], found: readonly number[]): number {
  const first = new Set(found.slice(0, 10));
  const ten = truth.slice(0, 10);
  return ten.length === 0 ? 1 : ten.filter((ordinal) => first.has(ordinal)).length / ten.length;
}
