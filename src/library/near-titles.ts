// Titles that no paper bears exactly come in, the papers whose titles are near go out, over all that
// is at hand. It brings candidates together; whether one of them is meant is judged in search.
import type { Paper } from '../paper/paper.ts';
import { titleWords } from '../paper/title.ts';
import { cosine, trigramsOf } from '../search/likeness.ts';
import type { TitledPaper } from '../search/match.ts';
import type { NearTitles } from '../search/near-titles.ts';
import { ranking } from '../search/ranking.ts';
import { nearIdf, planNear } from '../search/segment/near.ts';
import type { Holdings } from './holdings.ts';
import type { TitlePart } from './part.ts';

/** How many titles of all parts hold each word. */
async function countWords(parts: readonly TitlePart[], asked: readonly string[]) {
  const counts = new Map<string, number>();
  const words = [...new Set(asked)];
  if (words.length === 0) return counts;
  const lists = await Promise.all(parts.map(({ segment }) => segment.countNear(words)));
  words.forEach((word, i) => {
    counts.set(
      word,
      lists.reduce((sum, list) => sum + (list[i] ?? 0), 0),
    );
  });
  return counts;
}

interface Candidate {
  paper: Omit<Paper, 'abstract' | 'terms'>;
  weight: number;
}

type Plan = ReturnType<typeof planNear>;

/** For each plan what shares most; each part is asked once for all of them. */
async function findCandidates(
  parts: readonly TitlePart[],
  plans: readonly Plan[],
  onlyLoose: boolean,
): Promise<TitledPaper[][]> {
  if (plans.length === 0) return [];
  const lists = await Promise.all(
    parts.map(async ({ segment, holds, isGone }) => {
      const near = await segment.findNear(plans, onlyLoose, isGone);
      const ordinals = [...new Set(near.flat().map(({ ordinal }) => ordinal))];
      const rows = await segment.readRows(ordinals);
      const papers = new Map(ordinals.map((ordinal, i) => [ordinal, rows[i]?.paper]));
      return near.map((own) =>
        own.flatMap(({ ordinal, weight }): Candidate[] => {
          const paper = papers.get(ordinal);
          return paper && holds(paper.key) ? [{ paper, weight }] : [];
        }),
      );
    }),
  );
  return plans.map((_, i) => toTitled(lists.flatMap((list) => list[i] ?? [])));
}

/** The heaviest of all parts, each paper once, by each of its titles. */
function toTitled(found: readonly Candidate[]): TitledPaper[] {
  const best = [...found].sort((a, b) => b.weight - a.weight);
  const keys = new Set<string>();
  const unlike = best.filter(({ paper }) => !keys.has(paper.key) && keys.add(paper.key));
  return unlike.slice(0, ranking.near.maxCandidates).flatMap(({ paper }) => {
    const { key, ids, authors, year } = paper;
    const titles = [paper.title, ...(paper.aliases ?? [])];
    return titles.map((title): TitledPaper => ({ key, title, ids, authors, year }));
  });
}

/** Titles that could pass any rule of the judge's: most that share rare words are far from it. */
function keepWorthJudging(asked: string, papers: readonly TitledPaper[]): TitledPaper[] {
  const letters = trigramsOf(titleWords(asked).join(' '));
  return papers.filter(({ title }) => {
    return cosine(letters, trigramsOf(titleWords(title).join(' '))) >= ranking.near.leastTrigram;
  });
}

/**
 * For each title what is near to it, ready to be judged. `onlyLoose`: for a mention that has an
 * arXiv id which is not at hand, so that only a paper without one can be meant.
 */
export async function findNearTitles(
  holdings: Holdings,
  asked: readonly { title: string; onlyLoose: boolean }[],
): Promise<NearTitles<TitledPaper>[]> {
  const parts = await holdings.openTitleParts();
  const loose = parts.filter(({ segment }) => segment.hasLoose);
  const words = asked.map(({ title }) => new Set(titleWords(title)));
  /** What is near to those of the titles that are looked for in the same parts. */
  const findAmong = async (own: readonly TitlePart[], onlyLoose: boolean) => {
    const places = asked.flatMap((one, i) => (one.onlyLoose === onlyLoose ? [i] : []));
    const counts = await countWords(
      own,
      places.flatMap((i) => [...(words[i] ?? [])]),
    );
    const papers = sizeOf(own);
    const plans = places.map((i) =>
      planNear(words[i] ?? new Set(), papers, (word) => counts.get(word) ?? 0),
    );
    const found = await findCandidates(own, plans, onlyLoose);
    return { places, counts, found };
  };
  const [any, some] = await Promise.all([findAmong(parts, false), findAmong(loose, true)]);
  const candidates = asked.map((): TitledPaper[] => []);
  for (const { places, found } of [any, some]) {
    places.forEach((place, i) => {
      candidates[place] = keepWorthJudging(asked[place]?.title ?? '', found[i] ?? []);
    });
  }
  return weigh(parts, words, candidates, any.counts);
}

const sizeOf = (parts: readonly TitlePart[]) =>
  parts.reduce((sum, { segment }) => sum + segment.papers, 0);

/** How telling the words are, over all that is at hand; only where there is something to judge. */
async function weigh(
  parts: readonly TitlePart[],
  words: readonly ReadonlySet<string>[],
  candidates: readonly TitledPaper[][],
  counts: Map<string, number>,
): Promise<NearTitles<TitledPaper>[]> {
  const papers = sizeOf(parts);
  const needed = candidates.flatMap((own, i) =>
    own.length === 0 ? [] : [...(words[i] ?? []), ...own.flatMap(({ title }) => titleWords(title))],
  );
  const unknown = needed.filter((word) => !counts.has(word));
  for (const [word, count] of await countWords(parts, unknown)) counts.set(word, count);
  return candidates.map((own) => ({
    candidates: () => own,
    idf: (word) => nearIdf(papers, counts.get(word) ?? 0),
    has: (word) => (counts.get(word) ?? 0) > 0,
  }));
}
