// Saved papers come in, pairs of them go out that the matcher takes for one paper by titles that are only near.
// Two that have different ids of one kind are never compared: so one of a pair has no arXiv id.
import type { PaperRow } from '../corpus/database.ts';
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { idsDisagree } from '../paper/paper.ts';
import { titleKey, titleWords } from '../paper/title.ts';
import { areYearsNear } from '../search/find-doubles.ts';
import { cosine, trigramsOf } from '../search/likeness.ts';
import { matchNearTitle } from '../search/match.ts';
import { ranking } from '../search/ranking.ts';
import { nearIdf, planNear } from '../search/segment/near.ts';
import type { TitleSource } from './head-titles.ts';
import { indexHeadTitles } from './head-titles.ts';
import type { Holdings } from './holdings.ts';
import { countWords, sizeOf } from './near-titles.ts';
import { restful } from './saved-set.ts';

export type NearPair = readonly [Entry, Entry];

const toRow = ({ key, ids, title, authors, categories }: Entry): PaperRow => {
  return { key, kind: 'met', ids, title, authors: [...authors], categories: [...categories] };
};

const lettersOf = ({ title }: Entry) => trigramsOf(titleWords(title).join(' '));

/** Far from a judgement: what could pass any rule of the matcher's. */
function mayBeOne(one: Entry, other: Entry): boolean {
  return (
    one.key !== other.key &&
    !idsDisagree(one.ids, other.ids) &&
    areYearsNear(one.year, other.year) &&
    titleKey(one.title) !== titleKey(other.title) &&
    cosine(lettersOf(one), lettersOf(other)) >= ranking.near.leastTrigram
  );
}

/** For each paper without an arXiv id those that share the rarest words of its title, by the saved titles alone. */
async function findSuspects(entries: readonly Entry[], titles: TitleSource): Promise<NearPair[]> {
  const pairs: NearPair[] = [];
  const pace = restful();
  for (const one of entries) {
    if (one.ids.arxiv !== undefined) continue;
    const words = [...new Set(titleWords(one.title))];
    const counts = await titles.countNear(words);
    const known = new Map(words.map((word, i) => [word, counts[i] ?? 0]));
    const plan = planNear(new Set(words), {
      papers: entries.length,
      papersWith: (word) => known.get(word) ?? 0,
    });
    const [found = []] = await titles.findNear([plan]);
    for (const { ordinal } of found) {
      const other = entries[ordinal];
      if (other && mayBeOne(one, other)) pairs.push([one, other]);
    }
    const rest = pace();
    if (rest) await rest;
  }
  return pairs;
}

const toMention = ({ title, ids, authors, year }: Entry): Mention => {
  return { role: 'title', title, ids, authors, ...(year !== undefined && { year }) };
};

/** How telling a word is, is known by all that is at hand, of which what is saved is a small part. */
export async function findNearDoubles(
  holdings: Pick<Holdings, 'openTitleParts'>,
  entries: readonly Entry[],
): Promise<NearPair[]> {
  const titles = indexHeadTitles(entries.map(toRow));
  const suspects = await findSuspects(entries, titles);
  if (suspects.length === 0) return [];
  const words = [...new Set(suspects.flat().flatMap(({ title }) => titleWords(title)))];
  const parts = await holdings.openTitleParts();
  const counts = await countWords(parts, words);
  const saved = await titles.countNear(words);
  const savedWith = new Map(words.map((word, i) => [word, saved[i] ?? 0]));
  const papers = sizeOf(parts);
  return suspects.filter(([one, other]) => {
    const theirs = new Set(titleWords(other.title));
    const index = {
      candidates: () => [other],
      idf: (word: string) => nearIdf(papers, counts.get(word) ?? 0),
      // A word that this one title alone has may be a slip of the pen.
      has: (word: string) =>
        theirs.has(word) || (counts.get(word) ?? 0) > 0 || (savedWith.get(word) ?? 0) > 1,
    };
    return matchNearTitle(toMention(one), index, () => false) !== null;
  });
}
