// Saved papers come in, pairs of them go out that the matcher takes for one paper by titles that are only near.
// Two that have different ids of one kind are never compared: so one of a pair has no arXiv id.
import type { Entry } from '../paper/entry.ts';
import { idsDisagree } from '../paper/paper.ts';
import { entryMention } from '../paper/record-mention.ts';
import { titleKey } from '../paper/title.ts';
import { areYearsNear } from '../search/find-doubles.ts';
import type { Trigrams } from '../search/likeness.ts';
import { reachesCosine, trigramsOf } from '../search/likeness.ts';
import { matchNearTitle } from '../search/match.ts';
import { ranking } from '../search/ranking.ts';
import { nearIdf } from '../search/segment/near.ts';
import type { Pace } from '../search/segment/pace.ts';
import type { Holdings } from './holdings.ts';
import { countWords, sizeOf } from './near-titles.ts';
import { restful } from './saved-set.ts';
import type { SavedTitles } from './saved-titles.ts';
import { indexSavedTitles } from './saved-titles.ts';

export type NearPair = readonly [Entry, Entry];

/** Two entries by their places, the one without an arXiv id first. */
type Places = readonly [number, number];

/** Far from a judgement: what could pass any rule of the matcher's, but for the letters of the titles. */
const mayBeOne = (one: Entry, other: Entry): boolean =>
  one.key !== other.key && !idsDisagree(one.ids, other.ids) && areYearsNear(one.year, other.year);

interface Search {
  entries: readonly Entry[];
  titles: SavedTitles;
  pace: Pace;
}

/** For each paper without an arXiv id those whose titles share its rarest words and most of its letters. */
async function findSuspects({ entries, titles, pace }: Search): Promise<Places[]> {
  const lettersAt = (place: number) => trigramsOf(titles.wordsAt(place).join(' '));
  const pairs: Places[] = [];
  for (const [place, one] of entries.entries()) {
    if (one.ids.arxiv !== undefined) continue;
    const other = (at: number) => entries[at] ?? one;
    let own: Trigrams | undefined;
    for (const at of titles.findBeside(place, (at) => mayBeOne(one, other(at)))) {
      own ??= lettersAt(place);
      if (!reachesCosine(own, lettersAt(at), ranking.near.leastTrigram)) continue;
      if (titleKey(one.title) !== titleKey(other(at).title)) pairs.push([place, at]);
    }
    await pace();
  }
  return pairs;
}

/** How telling a word is, is known by all that is at hand, of which what is saved is a small part. */
export async function findNearDoubles(
  holdings: Pick<Holdings, 'openTitleParts'>,
  entries: readonly Entry[],
): Promise<NearPair[]> {
  if (entries.every(({ ids }) => ids.arxiv !== undefined)) return [];
  const pace = restful();
  const titles = await indexSavedTitles(entries, pace);
  const suspects = await findSuspects({ entries, titles, pace });
  if (suspects.length === 0) return [];
  const parts = await holdings.openTitleParts();
  const words = new Set(suspects.flat().flatMap((place) => titles.wordsAt(place)));
  const counts = await countWords(parts, [...words]);
  const papers = sizeOf(parts);
  const pairs: NearPair[] = [];
  for (const [place, at] of suspects) {
    const [one, other] = [entries[place], entries[at]];
    if (!one || !other) continue;
    const theirs = new Set(titles.wordsAt(at));
    const index = {
      candidates: () => [other],
      idf: (word: string) => nearIdf(papers, counts.get(word) ?? 0),
      // A word that this one title alone has may be a slip of the pen.
      has: (word: string) =>
        theirs.has(word) || (counts.get(word) ?? 0) > 0 || titles.count(word) > 1,
    };
    if (matchNearTitle(entryMention(one), index, () => false)) pairs.push([one, other]);
    await pace();
  }
  return pairs;
}
