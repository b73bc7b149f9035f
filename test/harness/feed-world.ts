// Sources of fresh papers over a clock that a test turns, a disk that outlives the background, and servers that
// answer as a test says: what was asked, when, and what came of it goes out.

import { type FeedsParts, openFeeds } from '../../src/feeds/feeds.ts';
import { TERMS_DATA } from '../../src/feeds/hosts.ts';
import type { FreshPaper } from '../../src/feeds/source.ts';
import type { BackfillKeeping } from '../../src/feeds/tell-backfill.ts';
import type { SourceId } from '../../src/paper/fresh.ts';

export interface AskedUrl {
  url: string;
  at: number;
  headers: Record<string, string>;
}

export type Answer = (asked: AskedUrl) => Response | Promise<Response>;

/** What stays when the background ends. */
export interface FeedDisk {
  journal: unknown;
  papers: Map<string, FreshPaper>;
  /** True while a context holds the lock. */
  isHeld: boolean;
  clock: { now: number };
  asked: AskedUrl[];
  wakings: (number | null)[];
  /** Hosts that the reader has let be asked. */
  granted: Set<string>;
  /** How often all had brought what they have; true: at a press. */
  settled: boolean[];
  /** Calls of the field's keeping that have not come back; unlike all others here they take turns of their own. */
  underWay: number;
  /** Sources that said their last answer still holds. */
  held: SourceId[];
}

/** A Monday. */
export const MONDAY = Date.UTC(2026, 10, 23, 9);
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

export const makeDisk = (now = MONDAY): FeedDisk => ({
  journal: undefined,
  papers: new Map(),
  isHeld: false,
  clock: { now },
  asked: [],
  wakings: [],
  granted: new Set(),
  settled: [],
  underWay: 0,
  held: [],
});

export const noBackfill: BackfillKeeping = {
  find: async () => null,
  begin: async () => false,
  take: async () => {},
  finish: async () => {},
  pause: async () => {},
  cancel: async () => {},
};

/** The same, each call counted while it is under way. */
function counted(disk: FeedDisk, keeping: BackfillKeeping): BackfillKeeping {
  const count =
    <A extends unknown[], R>(call: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      disk.underWay += 1;
      try {
        return await call(...given);
      } finally {
        disk.underWay -= 1;
      }
    };
  return {
    find: count(keeping.find),
    begin: count(keeping.begin),
    take: count(keeping.take),
    finish: count(keeping.finish),
    pause: count(keeping.pause),
    cancel: count(keeping.cancel),
  };
}

export function openFeedWorld(disk: FeedDisk, answer: Answer, more: Partial<FeedsParts> = {}) {
  const { clock } = disk;
  const feeds = openFeeds({
    store: {
      load: async () => structuredClone(disk.journal),
      save: async (journal) => {
        disk.journal = structuredClone(journal);
      },
    },
    fetch: (async (url: string, init: RequestInit) => {
      const asked = { url, at: clock.now, headers: init.headers as Record<string, string> };
      disk.asked.push(asked);
      return answer(asked);
    }) as typeof fetch,
    mayAsk: async () => true,
    listGranted: async () => [...disk.granted],
    onSettled: async (isPressed) => void disk.settled.push(isPressed),
    giveBack: async (host) => void disk.granted.delete(host),
    giveTermsBack: async () => void disk.granted.delete(TERMS_DATA),
    async takeIn(papers) {
      const before = disk.papers.size;
      for (const one of papers) disk.papers.set(one.paper.key, one);
      return disk.papers.size - before;
    },
    holdPapers: async (source) => void disk.held.push(source),
    async alone(work) {
      if (disk.isHeld) return null;
      disk.isHeld = true;
      return work().finally(() => {
        disk.isHeld = false;
      });
    },
    now: () => clock.now,
    chance: () => 0.5,
    async sleep(ms) {
      clock.now += ms;
    },
    hasAlarm: async () => disk.wakings.at(-1) != null,
    wakeAt: async (time) => void disk.wakings.push(time),
    dropPapers: async () => disk.papers.clear(),
    countPapers: async () => new Map<SourceId, number>([['arxiv', disk.papers.size]]),
    ...more,
    backfill: counted(disk, more.backfill ?? noBackfill),
  });
  /** As the browser does: wakes the background at each alarm, until a moment. */
  async function liveUntil(end: number): Promise<void> {
    await feeds.runDue();
    for (let next = disk.wakings.at(-1); next != null && next <= end; next = disk.wakings.at(-1)) {
      clock.now = Math.max(clock.now + 1, next);
      await feeds.runDue();
    }
    clock.now = Math.max(clock.now, end);
  }
  return { feeds, liveUntil };
}

/** Until what a press has begun has ended. */
export const settled = async (disk: FeedDisk) => {
  do await new Promise((resume) => setTimeout(resume));
  while (disk.isHeld || disk.underWay > 0);
  await new Promise((resume) => setTimeout(resume));
};

export interface FeedItem {
  /** `2026-11-20`, where a search answers it. */
  published?: string;
  id: string;
  title: string;
  type?: string;
  abstract?: string;
  version?: number;
  /** When it was announced, as a feed writes it. */
  pubDate?: string;
}

const toItem = ({
  id,
  title,
  type = 'new',
  abstract = 'We say so.',
  version = 1,
  pubDate,
}: FeedItem) => `<item>
  <title>${title}</title>
  <link>https://arxiv.org/abs/${id}</link>
  <description>arXiv:${id}v${version} Announce Type: ${type}
Abstract: ${abstract}</description>
  <guid isPermaLink="false">oai:arXiv.org:${id}v${version}</guid>
  <category>cs.CL</category>
  <category>cs.LG</category>
  <arxiv:announce_type>${type}</arxiv:announce_type>${
    pubDate
      ? `
  <pubDate>${pubDate}</pubDate>`
      : ''
  }
  <dc:creator>Ada Lovelace, Charles Babbage</dc:creator>
</item>`;

/** A feed of arXiv's documented shape, by hand. */
export const arxivRss = (
  items: readonly FeedItem[],
  head = '',
) => `<?xml version='1.0' encoding='UTF-8'?>
${head}<rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
<channel>
<title>cs.CL updates on arXiv.org</title>
<skipDays><day>Saturday</day><day>Sunday</day></skipDays>
${items.map(toItem).join('\n')}
</channel>
</rss>
`;

/** Daily papers of Hugging Face's documented shape, by hand. */
export const dailyJson = (
  papers: readonly (FeedItem & { upvotes?: number; listedAt?: string })[],
) =>
  JSON.stringify(
    papers.map(
      ({
        id,
        title,
        abstract = 'We say so.',
        upvotes = 0,
        listedAt = '2026-11-23T00:00:00.000Z',
      }) => ({
        title,
        summary: abstract,
        paper: {
          id,
          title,
          summary: abstract,
          authors: [{ name: 'Ada Lovelace' }],
          publishedAt: '2026-11-20T00:00:00.000Z',
          submittedOnDailyAt: listedAt,
          upvotes,
        },
      }),
    ),
  );

/** What arXiv's search answers, in its documented shape, by hand. */
export const arxivFound = (
  items: readonly FeedItem[],
  head = '',
) => `<?xml version="1.0" encoding="UTF-8"?>
${head}<feed xmlns="http://www.w3.org/2005/Atom">
<title>What was asked</title>
${items
  .map(
    ({ id, title, abstract = 'We say so.', published = '2026-11-20' }) => `<entry>
<id>http://arxiv.org/abs/${id}v1</id>
<published>${published}T17:00:00Z</published>
<title>${title}</title>
<summary>${abstract}</summary>
<author><name>Ada Lovelace</name></author>
<category term="cs.CL" scheme="http://arxiv.org/schemas/atom"/>
</entry>`,
  )
  .join('\n')}
</feed>
`;
