// Relatives come in, nearest first; they go out in another order: the newest first, or so that each
// says something that those before it do not. None is added or left out.
import { ranking } from './ranking.ts';

export interface Dated {
  year?: number | undefined;
  ids: { arxiv?: string | undefined };
}

/** The month in which a paper was given its arXiv id, as YYYYMM; 0 where it has none. */
function monthOf(arxiv = ''): number {
  const [, two, month] = /(?:^|\/)(\d\d)(\d\d)/.exec(arxiv) ?? [];
  if (!two) return 0;
  // arXiv began in 1991.
  return (Number(two) > 90 ? 190_000 : 200_000) + 100 * Number(two) + Number(month);
}

/** Newest first: by month of the id, or else by year; what has neither comes last. Ties stay nearest first. */
export function orderNewest<One extends Dated>(relatives: readonly One[]): One[] {
  const dateOf = ({ ids, year }: Dated) => monthOf(ids.arxiv) || 100 * (year ?? 0);
  return [...relatives].sort((a, b) => dateOf(b) - dateOf(a));
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein 1998): next comes what is nearest to the asked
 * paper and least alike to what stands before it. `likeness`: of two relatives, 0 to 1.
 */
export function orderVaried<One extends { score: number }>(
  relatives: readonly One[],
  likeness: (a: One, b: One) => number,
): One[] {
  const most = relatives[0]?.score || 1;
  const left = relatives.map((one) => ({ one, alike: 0 }));
  const ordered: One[] = [];
  const { variety } = ranking.related;
  while (left.length > 0) {
    const worth = left.map(
      ({ one, alike }) => (1 - variety) * (one.score / most) - variety * alike,
    );
    const [next] = left.splice(worth.indexOf(Math.max(...worth)), 1);
    if (!next) break;
    ordered.push(next.one);
    for (const other of left) other.alike = Math.max(other.alike, likeness(next.one, other.one));
  }
  return ordered;
}
