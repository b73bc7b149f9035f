// An index over titles: words come in, the few records that share the rarest of them go out.
// It is built only when a mention without a decisive id asks for it. It never judges: see match.ts.
import { titleWords } from '../paper/title.ts';
import { ranking } from './ranking.ts';

/** What the index must know of a record that a title may name. */
export interface TitleRecord {
  key: string;
  title: string;
}

/** What a title is judged with: the titles that may be meant, and how telling each word is. */
export interface NearTitles<Row extends TitleRecord> {
  /** Records by shared weight, heaviest first, at most `ranking.near.maxCandidates`. */
  candidates(words: ReadonlySet<string>): Row[];
  /** Inverse document frequency of a word, over the titles of the index. */
  idf(word: string): number;
  has(word: string): boolean;
}

/**
 * Postings by word. Memory is about 100 bytes a word of a title; 20,000 titles are built in well
 * under a second, and a look-up touches at most `ranking.near.maxPostings` of them.
 */
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
