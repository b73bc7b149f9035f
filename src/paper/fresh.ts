// What sources of fresh papers and the digest of a day are told as: plain data that goes from the background to a
// view. `arxiv`: the daily feed of categories; `query`: what arXiv's search finds; `huggingface`: the
// daily papers; `trending`: those that Hugging Face calls so; `feed`: any feed of papers.
import type { BackfillLine } from './backfill.ts';
import type { Entry } from './entry.ts';
import type { FeedError } from './feed-error.ts';
import type { PaperIds } from './paper.ts';

export const sourceKinds = ['arxiv', 'query', 'huggingface', 'trending', 'feed'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** A further feed beside the first: there may be several. */
export type FeedId = `feed-${number}`;
/** As a source is known by: its kind, but for further feeds. */
export type SourceId = SourceKind | FeedId;
/** More are not kept; each is one request a day. */
export const MOST_FEEDS = 20;

const FEED_ID = /^feed-[1-9]\d{0,5}$/;
export const isFeedId = (id: string): id is FeedId => FEED_ID.test(id);
export const kindOf = (id: SourceId): SourceKind => (isFeedId(id) ? 'feed' : id);

/** A source as a view shows it. Times are milliseconds since 1970. */
export interface SourceLine {
  id: SourceId;
  kind: SourceKind;
  isOn: boolean;
  /** arXiv's categories; empty for other sources. */
  categories: readonly string[];
  /** As arXiv's search understands it, or the address of a feed; empty for other sources. */
  query: string;
  lastAt: number | null;
  nextAt: number;
  /** Requests of a round are still to be made, and none of them has to wait. */
  isRunning: boolean;
  /** Papers that the last round brought and that were not known. */
  found: number;
  error: FeedError | null;
  /** Papers at hand that it has told of. */
  papers: number;
}

export interface FeedState {
  sources: readonly SourceLine[];
  /** The reader's hour, 0 to 23. */
  hour: number;
  /** The field that is fetched; null while there is none. */
  backfill: BackfillLine | null;
}

/** One paper of the digest, and why it is there; at least one reason is said. */
export interface DigestLine {
  key: string;
  title: string;
  ids: PaperIds;
  authors: readonly string[];
  categories: readonly string[];
  year?: number;
  /** When a source first told of it. */
  cameAt: number;
  entry: Entry | null;
  /** Its topics, each with its own id and those above it. */
  topics: readonly { id: string; label: string; within: readonly string[] }[];
  why: {
    /** Titles of saved papers that it is near to. */
    near: readonly string[];
    /** Labels of followed topics that it has. */
    followed: readonly string[];
    /** Its authors whom the reader follows, as it writes them. */
    authors: readonly string[];
    /** Titles of papers that it is near to and of which more or less was wished. */
    more: readonly string[];
    less: readonly string[];
    /** Votes, where a source has them. */
    upvotes?: number;
  };
}

export interface DigestAnswer {
  /** The best first. */
  lines: readonly DigestLine[];
  /** Papers that came within these days, and how many days are meant. */
  came: number;
  days: number;
  /** Papers of these that are left out since their topic or author is muted. */
  muted: number;
  /** When the newest of all these came, milliseconds since 1970; 0 where none did. */
  until: number;
}
