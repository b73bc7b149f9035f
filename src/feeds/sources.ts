// The sources, as data: arXiv's daily feed of the categories that the reader has named, in one request, and
// the daily papers of Hugging Face, a request a day that is missing.
import { readAnnouncements } from '../formats/arxiv-announcements.ts';
import { readDailyPapers } from '../formats/daily-papers.ts';
import type { SourceKind } from '../paper/fresh.ts';
import { FEED_HOSTS } from './hosts.ts';
import type { Source } from './source.ts';

const DAY_MS = 86_400_000;
/** Days before today whose lists still gather votes: asked for once more. */
const STILL_VOTED = 2;
/** After a longer time off, so many days are caught up with, and no more. */
const MOST_DAYS = 30;
/** Longer than any day's list was by 2026; the most that one request may ask for. */
const MOST_ROWS = 100;

const toDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/** arXiv's terms: one request in three seconds (info.arxiv.org/help/api/tou.html). */
export const arxivFeed: Source = {
  kind: 'arxiv',
  host: FEED_HOSTS.arxiv,
  gapMs: 3000,
  plan: ({ categories }) =>
    categories.length > 0
      ? [{ url: `https://rss.arxiv.org/rss/${categories.join('+')}`, day: null }]
      : [],
  read(text) {
    if (!/<rss[\s>]/.test(text.slice(0, 4096))) return null;
    const { announcements, ...rest } = readAnnouncements(text);
    // Another version of what was announced before is not new.
    const fresh = announcements.filter(({ type }) => type !== 'replace');
    return { ...rest, papers: fresh.map(({ paper }) => ({ paper })) };
  },
};

/** 500 requests in five minutes are allowed (huggingface.co/docs/hub/rate-limits). */
export const huggingFaceDaily: Source = {
  kind: 'huggingface',
  host: FEED_HOSTS.huggingface,
  gapMs: 3000,
  plan({ doneThrough }, today) {
    const now = Date.parse(today);
    const since = doneThrough === null ? now : Date.parse(doneThrough) + DAY_MS;
    const first = Math.max(now - MOST_DAYS * DAY_MS, Math.min(since, now - STILL_VOTED * DAY_MS));
    const days = Math.floor((now - first) / DAY_MS) + 1;
    return Array.from({ length: days }, (_, i) => toDay(first + i * DAY_MS)).map((day) => ({
      day,
      url: `https://huggingface.co/api/daily_papers?date=${day}&limit=${MOST_ROWS}`,
    }));
  },
  read(text) {
    const read = readDailyPapers(text);
    return (
      read && {
        isWhole: read.isWhole,
        skipDays: [],
        papers: read.papers.map(({ paper, upvotes, listedAt }) => ({
          paper,
          upvotes,
          ...(listedAt !== null && { listedAt }),
        })),
      }
    );
  },
};

export const SOURCES: readonly Source[] = [arxivFeed, huggingFaceDaily];

export function getSource(kind: SourceKind): Source {
  return kind === 'arxiv' ? arxivFeed : huggingFaceDaily;
}
