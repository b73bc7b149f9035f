// What a title is judged with: words come in, the few records that share the rarest of them go out.
// It never judges: see match.ts. Where the records come from is the library's business.

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
