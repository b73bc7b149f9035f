// What a reader has typed comes in, the papers of the corpus that it means go out, with what is kept
// of each. An id is answered by its paper alone. The index lives as long as this worker does.
import type { Reader } from '../corpus/reader.ts';
import type { CorpusSearchAnswer } from '../paper/annotation.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys, idsDisagree } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import { toAsked } from '../search/asked.ts';
import type { FindablePaper, TitleSearch } from '../search/title-search.ts';
import { buildTitleSearch } from '../search/title-search.ts';
import { findEntriesOf } from './find-entries.ts';
import type { Holdings } from './holdings.ts';

export interface SearchParts {
  holdings: Holdings;
  reader: Reader;
  getTitleSearch(): Promise<TitleSearch>;
}

/** `most`: papers in the answer at most; `found` counts all that are meant. */
export async function searchCorpus(
  parts: SearchParts,
  query: string,
  most: number,
): Promise<CorpusSearchAnswer> {
  const index = await parts.getTitleSearch();
  const asked = toAsked(query);
  const ids = idKeys(asked.ids ?? undefined);
  const named = await parts.holdings.findByIds(ids);
  const { keys, found } =
    named.size > 0
      ? { keys: ids.filter((id) => named.has(id)), found: named.size }
      : index.find(asked.words, most);
  const byKey = named.size > 0 ? named : await parts.holdings.findByIds(keys);
  const known = keys.flatMap((key) => byKey.get(key) ?? []);
  const papers = withoutTwins(known);
  const entries = await findEntriesOf(parts.reader, papers);
  return {
    papers: papers.map(({ key, title, ids, authors, year, kind }, i) => ({
      ...{ key, title, ids, authors, year, kind },
      entry: entries[i] ?? null,
    })),
    // A paper that went since the index was made is found no more.
    found: found - (keys.length - papers.length),
    of: index.size,
  };
}

/** Two records of one title are one line, where their ids do not say that they are two papers. */
function withoutTwins(papers: readonly Paper[]): Paper[] {
  const kept: Paper[] = [];
  for (const paper of papers) {
    const name = titleKey(paper.title);
    const isTwin = (other: Paper) =>
      name !== '' && titleKey(other.title) === name && !idsDisagree(other.ids, paper.ids);
    if (!kept.some(isTwin)) kept.push(paper);
  }
  return kept;
}

/** Papers taken into the index at once; between two such pieces other questions are answered. */
const PIECE = 1000;

/** The index of all titles: built when first asked for, and held in step from then on. */
export function keepTitleSearch(holdings: Holdings) {
  let standing: Promise<TitleSearch> | null = null;
  let taken = 0;

  async function build(): Promise<TitleSearch> {
    const papers = await loadFindable(holdings);
    const index = buildTitleSearch();
    for (let start = 0; start < papers.length; start += PIECE) {
      index.add(papers.slice(start, start + PIECE));
      await new Promise((resolve) => setTimeout(resolve));
    }
    return index;
  }
  function forget() {
    standing = null;
    taken = 0;
  }
  return {
    get(): Promise<TitleSearch> {
      const building = standing ?? build();
      standing = building;
      building.catch(() => {
        if (standing === building) forget();
      });
      return building;
    },
    /** Papers that came or changed. Many of them make the index worn: it is built anew when asked. */
    async add(papers: readonly FindablePaper[]): Promise<void> {
      const index = await standing?.catch(() => null);
      if (!index) return;
      index.add(papers);
      taken += papers.length;
      if (taken > index.size) forget();
    },
    forget,
  };
}

/** Every paper under all its titles. */
async function loadFindable(holdings: Holdings): Promise<FindablePaper[]> {
  const found = new Map<string, FindablePaper>();
  for (const { segment, holds } of await holdings.openParts()) {
    const rows = await segment.readRows(Array.from({ length: segment.papers }, (_, i) => i));
    for (const { paper } of rows) {
      if (holds(paper.key) && !found.has(paper.key)) found.set(paper.key, paper);
    }
  }
  return [...found.values()];
}
