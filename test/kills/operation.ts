// What an operation is, and what chance draws for one: papers, topics and words out of a few, so that
// changes meet again on the same rows.
import type { Change, KeptModel, Row } from './kept-model.ts';

/** What chance has drawn for an operation. */
export interface Draw {
  /** 0 to 5. */
  paper: number;
  other: number;
  /** 0 to 4. */
  topic: number;
  /** Makes texts differ. */
  word: number;
}

export interface Operation {
  name: string;
  /** Null where what stands does not allow it. */
  plan(model: KeptModel, draw: Draw): Change | null;
}

/** The papers that all operations are about; a list page shows them in this order. */
export const PAPERS = Array.from({ length: 6 }, (_, n) => ({
  key: `arxiv:2407.2100${n}`,
  mention: {
    role: 'row' as const,
    title: `Counting the sheep of pasture ${'abcdef'[n]} by ear alone`,
    ids: { arxiv: `2407.2100${n}` },
    // All that a page says of them: nothing is left to be filled in from one.
    authors: ['Nobody N. Known'],
    year: 2024,
    categories: ['cs.CL'],
  },
}));
export const TOPICS = [
  'tool-use',
  'web-gui-agents',
  'agent-memory',
  'agent-evaluation',
  'agent-training',
];

/** What is asked, and what stands then. */
export type Asking = Pick<Change, 'ask' | 'expects'>;

export const paperOf = ({ paper }: Draw) =>
  PAPERS[paper % PAPERS.length] as (typeof PAPERS)[number];
export const topicOf = ({ topic }: Draw) => TOPICS[topic % TOPICS.length] as string;
export const isSaved = (row: Row | null): row is Row => row?.deletedAt === null;
export const field = (answer: unknown, name: string) => (answer as Row)[name] as Row | null;
export const timeless = ({ savedAt, updatedAt, ...rest }: Row): Row => rest;
