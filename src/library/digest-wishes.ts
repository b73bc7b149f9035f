// What the reader wished of the digest comes out of the store: papers of which more or less is wanted, as papers that
// can be compared, and what is muted. Nothing is written here.
import type { Reader } from '../corpus/reader.ts';
import type { SavedPaper } from '../digest/nearness.ts';
import type { Tag } from '../paper/annotation.ts';
import { mayBeSamePerson, readPersonName } from '../paper/author-name.ts';
import type { PaperIds } from '../paper/paper.ts';
import type { DigestWish, Muted, PaperWish } from '../paper/topic-overlay.ts';
import { AUTHOR, isDigestWish, isLiving, PAPER } from '../paper/topic-overlay.ts';
import { NearSet } from '../search/near-set.ts';
import { sayReasons } from '../search/reasons.ts';
import type { Holdings } from './holdings.ts';
import type { AskedPaper, NamedEntry } from './saved-set.ts';
import { compareEntries, restful } from './saved-set.ts';
import type { Tables } from './tables.ts';
import { withBroader } from './topic-list.ts';

/** The newest wishes of each kind that count. */
const MOST_WISHES = 200;

/** What holds, the newest first. */
export async function listWishes(reader: Pick<Reader, 'loadOverlay'>): Promise<DigestWish[]> {
  const wishes = (await reader.loadOverlay()).filter(isDigestWish).filter(isLiving);
  return wishes.sort((a, b) => b.updatedAt - a.updatedAt || (a.key < b.key ? -1 : 1));
}

/** Papers of which more, or less, is wished. */
export interface WishedPapers {
  papers: readonly SavedPaper[];
  /** Titles of those that a paper is surely near to, the nearest first. */
  findNear(asked: AskedPaper): string[];
}

export async function readWished(
  holdings: Holdings,
  tables: Tables,
  wishes: readonly PaperWish[],
): Promise<WishedPapers> {
  const counted = wishes.slice(0, MOST_WISHES);
  const known = await compareEntries(holdings, tables, counted.map(toNamed), restful());
  const set = new NearSet(tables.idf, tables.vectors.dimensions);
  const titles = new Map<string, string>();
  const papers: SavedPaper[] = [];
  for (const wish of counted) {
    const compared = known.get(keyOf(wish));
    if (!compared) continue;
    set.put(keyOf(wish), compared);
    titles.set(keyOf(wish), wish.title);
    const { stems, vector } = compared;
    papers.push({ stems: stems.stems, vector, savedAt: wish.updatedAt });
  }
  const findNear = ({ query, text, names }: AskedPaper) =>
    set.find(query).flatMap(({ key, shares }) => {
      const title = titles.get(key) ?? '';
      // As everywhere: a paper is not near to itself, and what cannot say why is not said.
      const isItself = names.ids.includes(key);
      return !isItself && sayReasons(shares, text, { title }, set.idf).length > 0 ? [title] : [];
    });
  return { papers, findNear };
}

const keyOf = ({ topic }: PaperWish) => topic.slice(PAPER.length);

function toNamed(wish: PaperWish): NamedEntry {
  const ids: PaperIds = {};
  for (const scheme of ['arxiv', 'acl', 'doi'] as const) {
    const name = wish.names.find((one) => one.startsWith(`${scheme}:`));
    if (name) ids[scheme] = name.slice(scheme.length + 1);
  }
  return { key: keyOf(wish), ids, title: wish.title };
}

/** Answers of a paper whether its topics, one above them, or its authors are muted. */
export function openMuted(muted: readonly Muted[]) {
  const topics = new Set(muted.map(({ topic }) => topic));
  const people = muted.flatMap(({ topic }) => {
    const person = topic.startsWith(AUTHOR) ? readPersonName(topic.slice(AUTHOR.length)) : null;
    return person ? [person] : [];
  });
  return (tags: readonly Tag[], authors: readonly string[]): boolean => {
    if (tags.some(({ topic }) => withBroader(topic).some((one) => topics.has(one)))) return true;
    if (people.length === 0) return false;
    const names = authors.map(readPersonName);
    return names.some((name) => name && people.some((one) => mayBeSamePerson(one, name)));
  };
}
