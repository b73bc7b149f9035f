// Titles come in, the few that share the rarest words of another go out, by plain maps over them all:
// what matching is tested with, and what the answers of segments are held against.
import { titleWords } from '../../src/paper/title.ts';
import type { NearTitles, TitleRecord } from '../../src/search/near-titles.ts';
import { ranking } from '../../src/search/ranking.ts';

export function buildNearTitles<Row extends TitleRecord>(
  records: Iterable<Row>,
): NearTitles<Row> & { readonly size: number; add(record: Row): void } {
  const rows: Row[] = [];
  const postings = new Map<string, number[]>();
  const add = (record: Row) => {
    const ordinal = rows.push(record) - 1;
    for (const word of new Set(titleWords(record.title))) {
      const list = postings.get(word);
      if (list) list.push(ordinal);
      else postings.set(word, [ordinal]);
    }
  };
  for (const record of records) add(record);

  const idf = (word: string) =>
    Math.log(1 + (rows.length + 1) / ((postings.get(word)?.length ?? 0) + 1));

  const candidates = (words: ReadonlySet<string>): Row[] => {
    const lists = [...words].flatMap((word) => {
      const list = postings.get(word);
      return list ? [{ list, weight: idf(word) }] : [];
    });
    lists.sort((a, b) => a.list.length - b.list.length);
    const shared = new Map<number, number>();
    let touched = 0;
    for (const { list, weight } of lists) {
      // The first list is always read, so that a title of common words finds something.
      if (touched > 0 && touched + list.length > ranking.near.maxPostings) break;
      touched += list.length;
      for (const ordinal of list) shared.set(ordinal, (shared.get(ordinal) ?? 0) + weight);
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, ranking.near.maxCandidates)
      .flatMap(([ordinal]) => rows[ordinal] ?? []);
  };

  return {
    get size() {
      return rows.length;
    },
    add,
    candidates,
    idf,
    has: (word) => postings.has(word),
  };
}
