// The rows of a list come in; which of them a filter leaves standing goes out, and how many each part of
// it would. Pure but for what marks hold.
import type { Tag } from '../paper/annotation.ts';
import { isSaved } from '../paper/entry.ts';
import type { Row } from './rows.ts';
import { isLeft } from './rows.ts';

/** Yes-or-no parts of a filter, in the order of the bar. */
export const FLAGS = ['left', 'fresh', 'saved', 'near', 'mine', 'code'] as const;
export type Flag = (typeof FLAGS)[number];

export interface Filter {
  /** A row needs one of these; none: any. */
  topics: ReadonlySet<string>;
  /** A row needs all of these. */
  flags: ReadonlySet<Flag>;
}

export const noFilter: Filter = { topics: new Set(), flags: new Set() };
export const isOn = ({ topics, flags }: Filter): boolean => topics.size + flags.size > 0;

/** What rows are judged by besides what their marks say. */
export interface FilterFacts {
  /** Topics that the reader follows. */
  followed: ReadonlySet<string>;
  /** Keys of papers that were not on such a list at the last visit. */
  fresh: ReadonlySet<string>;
}

/** Whether a topic is the reader's: followed, or made of words and authors of their own. */
export const isMine = ({ topic }: Tag, { followed }: FilterFacts): boolean =>
  topic.startsWith('own:') || followed.has(topic);

const tests: Record<Flag, (row: Row, facts: FilterFacts) => boolean> = {
  left: isLeft,
  fresh: ({ annotation }, { fresh }) => fresh.has(annotation?.key ?? ''),
  saved: ({ annotation }) => isSaved(annotation?.entry),
  near: ({ annotation }) => (annotation?.near ?? 0) > 0,
  mine: ({ annotation }, facts) => annotation?.tags.some((tag) => isMine(tag, facts)) ?? false,
  code: ({ sighting }) => sighting.mention.codeUrl !== undefined,
};

export function matches(row: Row, { topics, flags }: Filter, facts: FilterFacts): boolean {
  for (const flag of flags) if (!tests[flag](row, facts)) return false;
  if (topics.size === 0) return true;
  return row.annotation?.tags.some(({ topic }) => topics.has(topic)) ?? false;
}

export interface TopicCount {
  topic: string;
  label: string;
  hue: number;
  count: number;
}

export interface Counts {
  flags: Record<Flag, number>;
  /** Most frequent first. */
  topics: TopicCount[];
}

export function countRows(rows: readonly Row[], facts: FilterFacts): Counts {
  const flags: Record<Flag, number> = { left: 0, fresh: 0, saved: 0, near: 0, mine: 0, code: 0 };
  const topics = new Map<string, TopicCount>();
  for (const row of rows) {
    for (const flag of FLAGS) if (tests[flag](row, facts)) flags[flag]++;
    for (const { topic, short, hue } of row.annotation?.tags ?? []) {
      const known = topics.get(topic) ?? { topic, label: short, hue, count: 0 };
      known.count++;
      topics.set(topic, known);
    }
  }
  const byCount = [...topics.values()].sort((a, b) => b.count - a.count);
  return { flags, topics: byCount };
}

/** The topic of each row that most rows of the list share; null where none has two. */
export function groupRows(rows: readonly Row[], { topics }: Counts): Map<Row, TopicCount | null> {
  const known = new Map(topics.map((topic) => [topic.topic, topic]));
  return new Map(
    rows.map((row) => {
      const own = (row.annotation?.tags ?? []).flatMap(({ topic }) => known.get(topic) ?? []);
      const best = own.sort((a, b) => b.count - a.count)[0];
      return [row, best && best.count > 1 ? best : null];
    }),
  );
}
