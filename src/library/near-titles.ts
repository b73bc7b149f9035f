// Titles that no paper bears exactly come in, the papers whose titles are near go out, over all that
// is at hand. It brings candidates together; whether one of them is meant is judged in search.
import type { Paper } from '../paper/paper.ts';
import { titleWords } from '../paper/title.ts';
import { compareAuthors } from '../search/authors.ts';
import { cosine, trigramsOf } from '../search/likeness.ts';
import type { TitledPaper } from '../search/match.ts';
import type { NearTitles } from '../search/near-titles.ts';
import { ranking } from '../search/ranking.ts';
import type { NearCandidate, NearCounts, NearWord } from '../search/segment/near.ts';
import { joinRarest, nearIdf, planNear } from '../search/segment/near.ts';
import { nameOf } from '../search/vetoes.ts';
import type { Holdings } from './holdings.ts';
import type { TitlePart } from './part.ts';

/** How many titles of all parts hold each word. */
export async function countWords(parts: readonly TitlePart[], asked: readonly string[]) {
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

interface Hit extends NearCandidate {
  part: TitlePart;
}

/**
 * For each plan what shares most, over all parts. Rows are read of the heaviest alone; of the others
 * where papers among these are gone or stand twice.
 */
async function findCandidates(
  parts: readonly TitlePart[],
  plans: readonly Plan[],
  onlyLoose: boolean,
): Promise<TitledPaper[][]> {
  if (plans.length === 0) return [];
  const lists = await Promise.all(
    parts.map(({ segment, isGone }) => segment.findNear(plans, onlyLoose, isGone)),
  );
  const hits = plans.map((_, i) =>
    lists
      .flatMap((list, at) => (list[i] ?? []).flatMap((one) => ({ ...one, part: parts[at] })))
      .filter((hit): hit is Hit => hit.part !== undefined)
      .sort((a, b) => b.weight - a.weight),
  );
  const most = ranking.near.maxCandidates;
  const heaviest = await readHits(hits.map((own) => own.slice(0, most)));
  const isShort = heaviest.map((own, i) => own.length < most && (hits[i]?.length ?? 0) > most);
  const others = await readHits(hits.map((own, i) => (isShort[i] ? own.slice(most) : [])));
  return plans.map((_, i) => toTitled([...(heaviest[i] ?? []), ...(others[i] ?? [])]));
}

/** Of each list the papers in its order, each once; each part's rows are read at once. */
async function readHits(lists: readonly (readonly Hit[])[]): Promise<Candidate[][]> {
  const wanted = new Map<TitlePart, Set<number>>();
  for (const { part, ordinal } of lists.flat()) {
    wanted.set(part, (wanted.get(part) ?? new Set()).add(ordinal));
  }
  const papers = new Map<TitlePart, Map<number, Candidate['paper']>>();
  await Promise.all(
    [...wanted].map(async ([part, own]) => {
      const ordinals = [...own];
      const rows = await part.segment.readRows(ordinals);
      papers.set(part, new Map(rows.map(({ paper }, i) => [ordinals[i] ?? -1, paper])));
    }),
  );
  return lists.map((own) => {
    const keys = new Set<string>();
    return own.flatMap(({ part, ordinal, weight }): Candidate[] => {
      const paper = papers.get(part)?.get(ordinal);
      if (!paper || !part.holds(paper.key) || keys.has(paper.key)) return [];
      keys.add(paper.key);
      return [{ paper, weight }];
    });
  });
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

export interface AskedTitle {
  title: string;
  /** Of a mention with an arXiv id that is not at hand: only a paper without one can be meant. */
  onlyLoose: boolean;
  authors?: readonly string[] | undefined;
}

/**
 * Titles that could pass any rule of the judge's: most that share rare words are far from it. Where
 * the authors agree none is too far.
 */
function keepWorthJudging(asked: AskedTitle, papers: readonly TitledPaper[]): TitledPaper[] {
  const letters = trigramsOf(titleWords(asked.title).join(' '));
  return papers.filter(({ title, authors }) => {
    const near = cosine(letters, trigramsOf(titleWords(title).join(' ')));
    return near >= ranking.near.leastTrigram || compareAuthors(asked.authors, authors) === 'agree';
  });
}

/**
 * What rows are looked for by: the words of a title, and its rarest ones run together where hardly any
 * title has them so; where authors will tell, also the name before its colon by itself.
 */
function planTitle(
  { title, authors = [] }: AskedTitle,
  joined: readonly string[],
  counts: NearCounts,
) {
  const words = new Set(titleWords(title));
  const most = authors.length > 0 ? ranking.near.authoredPostings : ranking.near.maxPostings;
  const rare = ranking.near.rareName * nearIdf(counts.papers, 0);
  const planRare = (own: readonly string[]) =>
    planNear(new Set(own), counts, most).filter(({ weight }) => weight >= rare);
  const together = planRare(joined.filter((word) => !words.has(word)));
  const plan: NearWord[] = [
    ...planNear(words, counts, most),
    ...together.map((word) => ({ ...word, isJoined: true })),
  ];
  const name = authors.length > 0 ? planRare(nameOf(title)).slice(0, 1) : [];
  return name.length > 0 ? [plan, name] : [plan];
}

/** For each title what is near to it, ready to be judged. */
export async function findNearTitles(
  holdings: Holdings,
  asked: readonly AskedTitle[],
): Promise<NearTitles<TitledPaper>[]> {
  const parts = await holdings.openTitleParts();
  const loose = parts.filter(({ segment }) => segment.hasLoose);
  const words = asked.map(({ title }) => titleWords(title));
  /** What is near to those of the titles that are looked for in the same parts. */
  const findAmong = async (own: readonly TitlePart[], onlyLoose: boolean) => {
    const places = asked.flatMap((one, i) => (one.onlyLoose === onlyLoose ? [i] : []));
    const counts = await countWords(
      own,
      places.flatMap((i) => words[i] ?? []),
    );
    const known = { papers: sizeOf(own), papersWith: (word: string) => counts.get(word) ?? 0 };
    const joined = places.map((i) => joinRarest(words[i] ?? [], known));
    for (const [word, count] of await countWords(own, joined.flat())) counts.set(word, count);
    const plans = places.flatMap((place, i) => {
      const one = asked[place];
      return one ? planTitle(one, joined[i] ?? [], known).map((plan) => ({ place, plan })) : [];
    });
    const found = await findCandidates(
      own,
      plans.map(({ plan }) => plan),
      onlyLoose,
    );
    return { places: plans.map(({ place }) => place), counts, found };
  };
  const [any, some] = await Promise.all([findAmong(parts, false), findAmong(loose, true)]);
  const candidates = asked.map((): TitledPaper[] => []);
  for (const { places, found } of [any, some]) {
    places.forEach((place, i) => {
      const [own, one] = [candidates[place], asked[place]];
      const fresh = (found[i] ?? []).filter(({ key }) => !own?.some((other) => other.key === key));
      if (own && one) own.push(...keepWorthJudging(one, fresh));
    });
  }
  return weigh(parts, words, candidates, any.counts);
}

export const sizeOf = (parts: readonly TitlePart[]) =>
  parts.reduce((sum, { segment }) => sum + segment.papers, 0);

/** How telling the words are, over all that is at hand; only where there is something to judge. */
async function weigh(
  parts: readonly TitlePart[],
  words: readonly (readonly string[])[],
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
