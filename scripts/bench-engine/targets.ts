// The figures of the engine by their ids: what each is, in which unit, and the most that it may be.

export type Unit = 'ms' | 'MB' | 'bytes' | 'times' | 's' | 'papers';

export interface Target {
  name: string;
  unit: Unit;
  /** The most that the figure may be; `least` where more is better; null: printed, not judged. */
  target: number | null;
  isLeast?: boolean;
}

const ms = (name: string, target: number | null): Target => ({ name, unit: 'ms', target });

export const targets = {
  'exact-148k': ms('2,000 mentions by name out of the papers, warm, p95', 15),
  'exact-1m': ms('2,000 mentions by name out of a million titles, warm, p95', 20),
  'view-148k': ms('50 rows in view, complete with tags, warm, p95', 30),
  'cold-148k': ms('50 rows, first message after a kill, p95', 150),
  'cold-1m': ms('50 rows out of a million titles, first message after a kill, p95', 180),
  'tag-title': ms('topics of one title, p95', 0.2),
  'tag-abstract': ms('topics of one title with its abstract, p95', 1),
  'near-277k': ms('one title with two typing errors out of 277,109, p95', 3),
  'related-148k': ms('ten nearest papers with abstracts, warm, p95', 20),
  'related-cold': ms('ten nearest papers, first message after a kill, p95', 150),
  'related-100k-peers': {
    name: 'fastest peer with as good an answer, over ours, p95 out of 100,000',
    unit: 'times',
    target: 10,
    isLeast: true,
  },
  'import-148k': { name: 'import of the papers file in the library tab', unit: 's', target: 240 },
  digest: ms('digest of 1,000 new papers, 2,000 saved, first after a kill, median', 2000),
  'digest-step': ms('longest that another question waits meanwhile, median', 200),
  heap: { name: 'worker after 50 related queries and a collection', unit: 'MB', target: 60 },
  disk: { name: 'bytes a paper, abstracts apart', unit: 'bytes', target: 600 },
  starter: { name: 'zipped package', unit: 'MB', target: 25 },
} as const satisfies Record<string, Target>;

export type FigureId = keyof typeof targets;
export const figureIds = Object.keys(targets) as FigureId[];
