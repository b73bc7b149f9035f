// Titles that no paper bears exactly come in, the papers whose titles are near go out, over all that
// is at hand. It brings candidates together; whether one of them is meant is judged in search.
import type { Paper } from '../paper/paper.ts';
import { titleWords } from '../paper/title.ts';
import type { TitledPaper } from '../search/match.ts';
import type { NearTitles } from '../search/near-titles.ts';
import { ranking } from '../search/ranking.ts';
import { nearIdf, planNear } from '../search/segment/near.ts';
import type { Holdings } from './holdings.ts';
import type { TitlePart } from './part.ts';

/** How many titles of all parts hold each word. */
async function countWords(parts: readonly TitlePart[], words: readonly string[]) {
  const counts = new Map<string, number>();
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

async function findCandidates(
  parts: readonly TitlePart[],
  plan: ReturnType<typeof planNear>,
  onlyLoose: boolean,
): Promise<TitledPaper[]> {
  const found = await Promise.all(
    parts.map(async ({ segment, holds, isGone }): Promise<Candidate[]> => {
      const near = await segment.findNear(plan, onlyLoose, isGone);
      const rows = await segment.readRows(near.map(({ ordinal }) => ordinal));
      return rows
        .map(({ paper }, i) => ({ paper, weight: near[i]?.weight ?? 0 }))
        .filter(({ paper }) => holds(paper.key));
    }),
  );
  const best = found.flat().sort((a, b) => b.weight - a.weight);
  const keys = new Set<string>();
  const unlike = best.filter(({ paper }) => !keys.has(paper.key) && keys.add(paper.key));
  return unlike.slice(0, ranking.near.maxCandidates).flatMap(({ paper }) => {
    const { key, ids, authors, year } = paper;
    const titles = [paper.title, ...(paper.aliases ?? [])];
    return titles.map((title): TitledPaper => ({ key, title, ids, authors, year }));
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
  const papers = parts.reduce((sum, { segment }) => sum + segment.papers, 0);
  const words = asked.map(({ title }) => new Set(titleWords(title)));
  const counts = await countWords(parts, [...new Set(words.flatMap((own) => [...own]))]);
  const candidates = await Promise.all(
    asked.map(({ onlyLoose }, i) => {
      const plan = planNear(words[i] ?? new Set(), papers, (word) => counts.get(word) ?? 0);
      return findCandidates(parts, plan, onlyLoose);
    }),
  );
  const known = new Set(candidates.flat().flatMap(({ title }) => titleWords(title)));
  const unknown = [...known].filter((word) => !counts.has(word));
  for (const [word, count] of await countWords(parts, unknown)) counts.set(word, count);
  return candidates.map((own) => ({
    candidates: () => own,
    idf: (word) => nearIdf(papers, counts.get(word) ?? 0),
    has: (word) => (counts.get(word) ?? 0) > 0,
  }));
}
