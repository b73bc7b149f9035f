// The sources, as data: arXiv's daily feed of the categories that the reader has named, in one request; the newest
// that arXiv's search finds; the daily papers of Hugging Face, a request a day that is missing; what trends there; and any
// feed of papers.
import { readAnnouncements } from '../formats/arxiv-announcements.ts';
import { readAtomPapers } from '../formats/arxiv-atom.ts';
import { type DailyList, readDailyPapers } from '../formats/daily-papers.ts';
import { readPaperFeed } from '../formats/paper-feed.ts';
import { toFeedAddress } from '../paper/feed-address.ts';
import { kindOf } from '../paper/fresh.ts';
import { FEED_HOSTS } from './hosts.ts';
import { idsOf, type Journal } from './journal.ts';
import type { FeedAnswer, Source, StandingSource } from './source.ts';

const DAY_MS = 86_400_000;
/** Days before today whose lists still gather votes: asked for once more. */
const STILL_VOTED = 2;
/** After a longer time off, so many days are caught up with, and no more. */
const MOST_DAYS = 30;
/** The most that one request may ask Hugging Face for; a longer day is asked for in parts, so many at most. */
const MOST_ROWS = 100;
const MOST_PARTS = 10;
/** What a query is asked for in one request, and how many are made where more have come since it was asked last. */
const MOST_FOUND = 100;
const MOST_FOUND_PARTS = 5;
/** What is handed in on a Friday is listed on the next Monday (info.arxiv.org/help/availability.html), by its own day. */
const LISTED_LATE_MS = 4 * DAY_MS;

const DAILY = 'https://huggingface.co/api/daily_papers';

const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** arXiv's terms: one request in three seconds (info.arxiv.org/help/api/tou.html). */
const arxivFeed: Source = {
  kind: 'arxiv',
  hostOf: () => FEED_HOSTS.arxiv,
  gapMs: 3000,
  plan: ({ categories }) =>
    categories.length > 0
      ? [{ url: `https://rss.arxiv.org/rss/${categories.join('+')}`, day: null }]
      : [],
  read(text) {
    if (!/<rss[\s>]/.test(text.slice(0, 4096))) return null;
    const { announcements, ...rest } = readAnnouncements(text);
    const papers = announcements.map(({ paper, type, edition }) => ({
      paper,
      edition,
      ...(type === 'replace' && { isAgain: true }),
    }));
    return { ...rest, papers };
  },
};

/** info.arxiv.org/help/api/user-manual.html */
const arxivQuery: Source = {
  kind: 'query',
  hostOf: () => FEED_HOSTS.query,
  gapMs: 3000,
  plan({ query, lastAt }) {
    if (query === '') return [];
    // How far back it is read on: at first no further than the newest.
    const day = lastAt === null ? null : toDay(lastAt - LISTED_LATE_MS);
    const url = `https://export.arxiv.org/api/query?search_query=${encodeURIComponent(query)}&sortBy=submittedDate&sortOrder=descending&max_results=${MOST_FOUND}`;
    return [{ url, day }];
  },
  read(text, { url, day }) {
    const read = readAtomPapers(text);
    if (!read) return null;
    const { papers, isWhole, entries, lastDay } = read;
    const [from = url, start = '0'] = url.split('&start=');
    const next = Number(start) + MOST_FOUND;
    const isFull = entries >= MOST_FOUND && next < MOST_FOUND * MOST_FOUND_PARTS;
    const hasMore = isFull && day !== null && (lastDay ?? '') >= day;
    return { papers, isWhole, skipDays: [], ...(hasMore && { next: `${from}&start=${next}` }) };
  },
};

const toAnswer = ({ papers, isWhole }: DailyList): FeedAnswer => ({
  isWhole,
  skipDays: [],
  papers: papers.map(({ paper, upvotes, listedAt }) => ({
    paper,
    upvotes,
    ...(listedAt !== null && { listedAt }),
  })),
});

/** 500 requests in five minutes are allowed (huggingface.co/docs/hub/rate-limits). */
const huggingFaceDaily: Source = {
  kind: 'huggingface',
  hostOf: () => FEED_HOSTS.huggingface,
  gapMs: 3000,
  plan({ doneThrough }, today) {
    const now = Date.parse(today);
    const since = doneThrough === null ? now : Date.parse(doneThrough) + DAY_MS;
    const first = Math.max(now - MOST_DAYS * DAY_MS, Math.min(since, now - STILL_VOTED * DAY_MS));
    const days = Math.floor((now - first) / DAY_MS) + 1;
    return Array.from({ length: days }, (_, i) => toDay(first + i * DAY_MS)).map((day) => ({
      day,
      url: `${DAILY}?date=${day}&limit=${MOST_ROWS}`,
    }));
  },
  read(text, { url }) {
    const list = readDailyPapers(text);
    if (!list) return null;
    const address = new URL(url);
    const part = Number(address.searchParams.get('p') ?? 0) + 1;
    address.searchParams.set('p', String(part));
    const isFull = list.rows >= MOST_ROWS && part < MOST_PARTS;
    return { ...toAnswer(list), ...(isFull && { next: address.href }) };
  },
};

const huggingFaceTrending: Source = {
  kind: 'trending',
  hostOf: () => FEED_HOSTS.trending,
  gapMs: 3000,
  plan: () => [{ url: `${DAILY}?sort=trending&limit=${MOST_ROWS}`, day: null }],
  read(text) {
    const list = readDailyPapers(text);
    return list && toAnswer(list);
  },
};

/** Once a day, as a reader of feeds that is polite. */
const anyFeed: Source = {
  kind: 'feed',
  hostOf: ({ query }) => (toFeedAddress(query) ? new URL(query).host : ''),
  gapMs: 3000,
  plan({ query }) {
    const url = toFeedAddress(query);
    return url === null ? [] : [{ url, day: null }];
  },
  read(text) {
    const feed = readPaperFeed(text);
    if (!feed) return null;
    const { isWhole, entries, papers } = feed;
    const hasNoPapers = entries > 0 && papers.length === 0;
    return { isWhole, hasNoPapers, skipDays: [], papers: papers.map((paper) => ({ paper })) };
  },
};

const SOURCES: readonly Source[] = [
  arxivFeed,
  arxivQuery,
  huggingFaceDaily,
  huggingFaceTrending,
  anyFeed,
];

export const sourcesOf = (journal: Pick<Journal, 'sources'>): StandingSource[] =>
  idsOf(journal).flatMap((id) => {
    const source = SOURCES.find(({ kind }) => kind === kindOf(id));
    return source ? [{ ...source, id }] : [];
  });
