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
import type { Pace } from '../search/segment/pace.ts';
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

/** Titles that are indexed together: so many take some ten milliseconds. */
const PIECE = 250;

interface SavedTitles {
  /** How many saved titles hold each word. */
  count(words: readonly string[]): Promise<Map<string, number>>;
  /** Those that share the rarest of these words. */
  find(words: readonly string[]): Promise<Entry[]>;
}

async function indexSaved(entries: readonly Entry[], pace: Pace): Promise<SavedTitles> {
  const pieces: { titles: TitleSource; own: readonly Entry[] }[] = [];
  for (let at = 0; at < entries.length; at += PIECE) {
    const own = entries.slice(at, at + PIECE);
    pieces.push({ own, titles: indexHeadTitles(own.map(toRow)) });
    await pace();
  }
  const count: SavedTitles['count'] = async (words) => {
    const lists = await Promise.all(pieces.map(({ titles }) => titles.countNear(words)));
    const sum = (i: number) => lists.reduce((all, list) => all + (list[i] ?? 0), 0);
    return new Map(words.map((word, i) => [word, sum(i)]));
  };
  return {
    count,
    async find(words) {
      const known = await count(words);
      const papersWith = (word: string) => known.get(word) ?? 0;
      const plan = planNear(new Set(words), { papers: entries.length, papersWith });
      const found = await Promise.all(
        pieces.map(async ({ titles, own }) => {
          const [hits = []] = await titles.findNear([plan]);
          return hits.flatMap(({ ordinal }) => own[ordinal] ?? []);
        }),
      );
      return found.flat();
    },
  };
}

/** For each of these papers those that share the rarest words of its title, by the saved titles alone. */
async function findSuspects(loose: readonly Entry[], titles: SavedTitles, pace: Pace) {
  const pairs: NearPair[] = [];
  for (const one of loose) {
    const found = await titles.find([...new Set(titleWords(one.title))]);
    for (const other of found) if (mayBeOne(one, other)) pairs.push([one, other]);
    await pace();
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
  const loose = entries.filter(({ ids }) => ids.arxiv === undefined);
  if (loose.length === 0) return [];
  const pace = restful();
  const titles = await indexSaved(entries, pace);
  const suspects = await findSuspects(loose, titles, pace);
  if (suspects.length === 0) return [];
  const words = [...new Set(suspects.flat().flatMap(({ title }) => titleWords(title)))];
  const parts = await holdings.openTitleParts();
  const counts = await countWords(parts, words);
  const saved = await titles.count(words);
  const papers = sizeOf(parts);
  return suspects.filter(([one, other]) => {
    const theirs = new Set(titleWords(other.title));
    const index = {
      candidates: () => [other],
      idf: (word: string) => nearIdf(papers, counts.get(word) ?? 0),
      // A word that this one title alone has may be a slip of the pen.
      has: (word: string) =>
        theirs.has(word) || (counts.get(word) ?? 0) > 0 || (saved.get(word) ?? 0) > 1,
    };
    return matchNearTitle(toMention(one), index, () => false) !== null;
  });
}
