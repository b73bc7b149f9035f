// Papers that pages have asked about come in; which of them a source has told of today goes out, some time after their
// marks stand. Nothing is read for it while a page waits; who asked is told when an answer is another.
import type { Corpus } from '../corpus/corpus.ts';
import type { FreshRow } from '../corpus/database.ts';
import type { Annotation } from '../paper/annotation.ts';
import { arxivMonth } from '../paper/arxiv-id.ts';
import { isSaved } from '../paper/entry.ts';
import type { SourceId } from '../paper/fresh.ts';
import type { Mention } from '../paper/mention.ts';
import { idKeys } from '../paper/paper.ts';
import { afterQuiet } from './after-quiet.ts';

export interface NewToday {
  /** Undefined where that is not known, or not yet. */
  has(key: string): boolean | undefined;
  /** These were asked about: what is not known of them is looked up when all is quiet. */
  note(mentions: readonly Mention[], annotations: readonly Annotation[]): void;
  /** A source has brought papers, or they were forgotten. */
  touch(): void;
}

export interface NewTodayParts {
  corpus: Pick<Corpus, 'findFresh'>;
  /** Told the keys of papers of which another answer stands now. */
  onChange(keys: readonly string[]): void;
  now(): number;
}

/** Papers of which is known, the last ones asked about. */
const MOST_KNOWN = 500;
/** As for the saved papers that one is near to: a page asks for its rows in batches. */
const QUIET_MS = 600;
/** A list of a day is fetched on the next morning at the latest. */
const LISTED_WITHIN_MS = 36 * 3_600_000;
/** Sources that tell of a paper on the day it comes out; what others bring at first may be of any age. */
const DAILY: readonly SourceId[] = ['arxiv', 'huggingface'];

interface Known {
  names: readonly string[];
  is: boolean | undefined;
}

const dayOf = (time: number) => new Date(time).toDateString();

/** It came on this day, and is no older paper that a source has told of late. */
export function isNewToday(row: FreshRow, now: number): boolean {
  const { cameAt, listedAt, sources, paper } = row;
  if (dayOf(cameAt) !== dayOf(now)) return false;
  if (listedAt !== undefined && listedAt < cameAt - LISTED_WITHIN_MS) return false;
  if (sources.some((one) => DAILY.includes(one))) return true;
  const month = arxivMonth(paper.ids.arxiv ?? '');
  const today = new Date(now);
  const last = Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1);
  return month !== null && month >= last;
}

export function openNewToday({ corpus, onChange, now }: NewTodayParts): NewToday {
  const known = new Map<string, Known>();
  let day = '';

  async function work(): Promise<void> {
    const owed = [...known].filter(([, { is }]) => is === undefined);
    const rows = await corpus.findFresh([...new Set(owed.flatMap(([, { names }]) => names))]);
    const changed: string[] = [];
    for (const [key, one] of owed) {
      one.is = one.names.some((name) => {
        const row = rows.get(name);
        return row !== undefined && isNewToday(row, now());
      });
      if (one.is) changed.push(key);
    }
    if (changed.length > 0) onChange(changed);
  }
  const soon = afterQuiet(QUIET_MS, work);

  return {
    // Of another day is known only that it is over.
    has: (key) => (day === '' || day === dayOf(now()) ? known.get(key)?.is : false),
    note(mentions, annotations) {
      if (day !== dayOf(now())) known.clear();
      day = dayOf(now());
      let isOwed = false;
      for (const [i, { key, match, entry, seen }] of annotations.entries()) {
        if (known.has(key) || seen || isSaved(entry)) continue;
        const own = idKeys(mentions[i]?.ids ?? {});
        const names = new Set([key, ...(match?.certain ? [match.key] : []), ...own]);
        known.set(key, { names: [...names], is: undefined });
        isOwed = true;
      }
      for (const key of [...known.keys()].slice(0, -MOST_KNOWN)) known.delete(key);
      if (isOwed) soon();
    },
    touch() {
      for (const one of known.values()) if (one.is === false) one.is = undefined;
      if (known.size > 0) soon();
    },
  };
}
