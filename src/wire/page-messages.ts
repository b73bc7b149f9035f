// What views and the background say to open pages, and what pages answer, as types alone.
import type { Mention } from '../paper/mention.ts';
import type { FailureCode } from './protocol.ts';

/** What a page of ours answers to the popup. */
export interface PageReport {
  /** The site's name, or null where the page's address is covered by none. */
  site: string | null;
  /** Elements that look like papers, and how many of them could be read. */
  rows: number;
  /** The page itself says that its list is empty: no rows are no failure. */
  isEmpty: boolean;
  titles: number;
  inCorpus: number;
  saved: number;
  tagged: number;
  /** What went wrong with the background, in a code of {@link FailureCode}; null while well. */
  failure: FailureCode | null;
  /** The page changes too fast or holds too much: nothing of it is read any more. */
  isTooMuch: boolean;
}

/**
 * Tells every open place, pages and views alike: what is kept or said of these papers changed, of all
 * papers where `keys` is null; read them anew.
 */
export interface EntriesChanged {
  name: 'entriesChanged';
  keys: readonly string[] | null;
}

/** Messages that the background or a view sends to a tab. */
export type TabMessage =
  | { name: 'reportPage' }
  /** The reader wants a page read once more that was too much. */
  | { name: 'readAgain' }
  /** What the page's own title row says of the paper with this arXiv id, as soon as it is read. */
  | { name: 'reportTitle'; arxiv: string }
  | EntriesChanged;

/** What a content script answers to a {@link TabMessage}; a promise keeps the asker waiting. */
export type TabAnswer = PageReport | Promise<Mention | null> | undefined;
