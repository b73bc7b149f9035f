// Parts of the corpus come in, which of their rows stand for a paper goes out: a row is gone where
// its paper was dropped, or stands in a newer part. So a paper in two parts is found and counted once.
import { fingerprintsOf } from '../search/segment/fingerprint.ts';
import type { Segment } from '../search/segment/segment.ts';

/** Rows of a segment, one bit each. */
class RowSet {
  private readonly bits: Uint8Array;
  private held = 0;

  constructor(papers: number) {
    this.bits = new Uint8Array(Math.ceil(papers / 8));
  }

  get size(): number {
    return this.held;
  }

  has = (row: number): boolean => (((this.bits[row >>> 3] ?? 0) >>> (row & 7)) & 1) === 1;

  add(row: number) {
    if (this.has(row)) return;
    this.bits[row >>> 3] = (this.bits[row >>> 3] ?? 0) | (1 << (row & 7));
    this.held += 1;
  }
}

/** What is gone of one part. */
export interface Gone {
  readonly size: number;
  has(row: number): boolean;
}

export interface Standing {
  segment: Segment;
  /** Papers of the corpus that this part no longer holds. */
  dropped: readonly string[];
}

const rowsOf = (segment: Segment, keys: Iterable<string>): number[] =>
  segment.findByIds(fingerprintsOf([...keys])).flat();

/** For each of the parts, newest first: the rows that were dropped or that a part before it holds. */
export function findOutdated(parts: readonly Standing[]): Gone[] {
  const gone: RowSet[] = [];
  for (const { segment, dropped } of parts) {
    const own = new RowSet(segment.papers);
    for (const row of rowsOf(segment, dropped)) own.add(row);
    gone.forEach((others, i) => {
      const other = parts[i]?.segment;
      const shared = other && segment.findShared(other, (row) => !others.has(row));
      for (const row of shared ?? []) own.add(row);
    });
    gone.push(own);
  }
  return gone;
}

/** What is gone of a part when papers with these ids stand in the head as well. */
export function withHead(segment: Segment, outdated: Gone, ids: Iterable<string>): Gone {
  const newer = new Set(rowsOf(segment, ids).filter((row) => !outdated.has(row)));
  if (newer.size === 0) return outdated;
  return {
    size: outdated.size + newer.size,
    has: (row) => outdated.has(row) || newer.has(row),
  };
}

/** What is gone of a piece of the head that holds the latest state of these papers alone. */
export function allBut(segment: Segment, keys: ReadonlySet<string>): Gone {
  if (keys.size === segment.papers) return { size: 0, has: () => false };
  const living = new Set(rowsOf(segment, keys));
  return { size: segment.papers - living.size, has: (row) => !living.has(row) };
}
