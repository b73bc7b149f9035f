// What a reader has typed comes in, the papers of the corpus that it means go out, with what is kept
// of each. An id is answered by its paper alone.
import type { Reader } from '../corpus/reader.ts';
import type { CorpusSearchAnswer } from '../paper/annotation.ts';
import type { Paper } from '../paper/paper.ts';
import { idKeys, idsDisagree } from '../paper/paper.ts';
import { titleKey } from '../paper/title.ts';
import { toAsked } from '../search/asked.ts';
import { findEntriesOf } from './find-entries.ts';
import type { Holdings } from './holdings.ts';
import { searchTitles } from './search-titles.ts';

export interface SearchParts {
  holdings: Holdings;
  reader: Reader;
}

/** `most`: papers in the answer at most; `found` counts all that are meant. */
export async function searchCorpus(
  parts: SearchParts,
  query: string,
  most: number,
): Promise<CorpusSearchAnswer> {
  const { holdings } = parts;
  const asked = toAsked(query);
  const ids = idKeys(asked.ids ?? undefined);
  const named = await holdings.findByIds(ids);
  const { papers: known, found } =
    named.size > 0
      ? { papers: ids.flatMap((id) => named.get(id) ?? []), found: named.size }
      : await searchTitles(await holdings.openLiving(), asked.words, most);
  const papers = withoutTwins(known);
  const entries = await findEntriesOf(parts.reader, papers);
  return {
    papers: papers.map(({ key, title, ids, authors, year, kind }, i) => ({
      ...{ key, title, ids, authors, year, kind },
      entry: entries[i] ?? null,
    })),
    found: found - (known.length - papers.length),
    of: await holdings.count(),
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
