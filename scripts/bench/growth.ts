// Two censuses of a tab with the extension and two of its bare twin come in, at the same page before
// and after the same walk; what has grown because of the extension goes out. Pure.
import type { Census } from './census.ts';

export interface Walked {
  start: Census;
  end: Census;
}

export interface Growth {
  what: string;
  value: number;
  unit: 'MB' | 'count';
  /** The most that it may be; null: told, and not judged. */
  target: number | null;
}

const MEGABYTE = 1024 * 1024;
/** More heap than the bare run at the end, in MB. */
const MOST_HEAP_MB = 5;

export function findGrowth(marked: Walked, bare: Walked): Growth[] {
  const grown = (read: (census: Census) => number) =>
    read(marked.end) - read(marked.start) - (read(bare.end) - read(bare.start));
  const say = ({ start, end }: Walked, read: (census: Census) => string | number) =>
    `${read(start)} to ${read(end)}`;
  const inBoth = (name: 'documents' | 'nodes' | 'listeners', target: number | null): Growth => {
    const read = (census: Census) => census[name];
    const what = `${name}: ${say(marked, read)}, bare ${say(bare, read)}`;
    return { what, value: grown(read), unit: 'count', target };
  };
  const heap = ({ heap: bytes }: Census) => bytes / MEGABYTE;
  const sayHeap = (census: Census) => heap(census).toFixed(1);
  return [
    {
      what: `heap over bare at the end, ${sayHeap(marked.end)} and ${sayHeap(bare.end)}`,
      value: heap(marked.end) - heap(bare.end),
      unit: 'MB',
      target: MOST_HEAP_MB,
    },
    { what: 'heap grown more than bare', value: grown(heap), unit: 'MB', target: MOST_HEAP_MB },
    inBoth('listeners', 0),
    inBoth('documents', 0),
    inBoth('nodes', null),
    ...findOwnGrowth(marked),
  ];
}

function findOwnGrowth({ start, end }: Walked): Growth[] {
  return Object.entries(end.own).map(([name, count]) => {
    const before = start.own[name as keyof Census['own']] ?? 0;
    const what = `our ${name}s: ${before} to ${count}`;
    return { what, value: count - before, unit: 'count', target: 0 };
  });
}
