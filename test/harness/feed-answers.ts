// What made servers of papers answer in tests of sources, and what is read off a disk afterwards.
import type { FreshPaper } from '../../src/feeds/source.ts';
import { arxivRss, dailyJson, type FeedDisk } from './feed-world.ts';

export const ITEMS = [
  { id: '2611.10001', title: 'Whales in Winter' },
  { id: '2611.10002', title: 'Songs of Whales' },
];
export const rss = () => new Response(arxivRss(ITEMS), { headers: { etag: '"a"' } });
export const daily = ({ url }: { url: string }) => {
  const day = new URL(url).searchParams.get('date') ?? '';
  return new Response(dailyJson([{ id: `2611.${day.slice(8)}001`, title: `Of Day ${day}` }]));
};
export const keys = (disk: FeedDisk, holds: (paper: FreshPaper) => boolean = () => true) =>
  [...disk.papers].flatMap(([key, paper]) => (holds(paper) ? key : [])).sort();
export const gaps = ({ asked }: FeedDisk) =>
  asked.slice(1).map(({ at }, i) => at - (asked[i]?.at ?? 0));
export const CATEGORIES = { categories: ['cs.CL', 'cs.LG'] };
