// What is noted of each source and each host between two requests: enough to go on after any of them, in
// whatever state the last was left. Reading tolerates any old or damaged shape; times that a clock which was set
// back has put into the future are taken back.
import type { FeedError } from '../paper/feed-error.ts';
import {
  type FeedId,
  isFeedId,
  MOST_FEEDS,
  type SourceId,
  type SourceKind,
  sourceKinds,
} from '../paper/fresh.ts';
import type { Errand } from './errand.ts';

/** As a server tells of the state of an answer, to be asked whether there is another. */
export interface Validators {
  etag?: string;
  modified?: string;
}

export interface SourceState {
  isOn: boolean;
  /** arXiv's categories; empty for other sources. */
  categories: string[];
  /** As arXiv's search understands it; empty for other sources. */
  query: string;
  /** When a round was last done, and not before when the next begins, or goes on. */
  lastAt: number | null;
  nextAt: number;
  /** Requests of this round that are still to be made; null between two rounds. */
  todo: Errand[] | null;
  /** The day, in UTC, on which the round was planned. */
  plannedOn: string;
  /** Failures in a row. */
  fails: number;
  error: FeedError | null;
  /** Papers that the last round brought and that were not known. */
  found: number;
  skipDays: number[];
  /** The last day that is over and whole here. */
  doneThrough: string | null;
  validators: Record<string, Validators>;
}

export interface HostState {
  /** When it was last asked. */
  lastAt: number;
  /** It wants to be left alone until then. */
  notBefore: number;
}

/** Of the field that is fetched: how it goes. What it has brought stands with its papers. */
export interface BackfillState {
  /** Not before when it goes on. */
  nextAt: number;
  /** Requests in a row that brought nothing; one that is under way counts. */
  fails: number;
  /** One is under way, or was when the background ended. */
  isAsked: boolean;
  error: FeedError | null;
}

/** Those of each kind always stand there; further feeds as long as the reader has them. */
export type Sources = Readonly<
  Record<SourceKind, SourceState> & { [Id in FeedId]?: SourceState | undefined }
>;

export interface Journal {
  sources: Sources;
  backfill: BackfillState;
  /** By queue. */
  hosts: Record<string, HostState>;
  /** The reader's hour, 0 to 23, in their own time. */
  hour: number;
}

export const DEFAULT_HOUR = 7;
/** Longer is waited for nothing: a feed that leaves out six days or all of them is asked within eight, and then some minutes. */
export const LONGEST_WAIT_MS = 9 * 86_400_000;
/** Answers of which it is remembered which state they had. */
const MOST_VALIDATORS = 8;
const MAX_CATEGORIES = 12;
const MAX_QUERY = 300;
const CATEGORY = /^[a-z][a-z-]{1,15}(?:\.[A-Za-z][A-Za-z-]{1,15})?$/;

export const freshState = (): SourceState => ({
  isOn: false,
  categories: [],
  query: '',
  lastAt: null,
  nextAt: 0,
  todo: null,
  plannedOn: '',
  fails: 0,
  error: null,
  found: 0,
  skipDays: [],
  doneThrough: null,
  validators: {},
});

export const freshBackfill: BackfillState = {
  nextAt: 0,
  fails: 0,
  isAsked: false,
  error: null,
};

/** Known codes' shape, each once. */
export const toCategories = (codes: readonly unknown[]): string[] =>
  [...new Set(codes.filter((one) => typeof one === 'string'))]
    .filter((code) => CATEGORY.test(code))
    .slice(0, MAX_CATEGORIES);

export const stateOf = ({ sources }: Pick<Journal, 'sources'>, id: SourceId): SourceState =>
  sources[id] ?? freshState();

export const idsOf = ({ sources }: Pick<Journal, 'sources'>): SourceId[] => [
  ...sourceKinds,
  ...Object.keys(sources).filter(isFeedId),
];

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** What is stored, field by field; what cannot be understood is as if nothing had been done. */
export function readJournal(stored: unknown, now: number): Journal {
  const { sources, backfill, hosts, hour } = asRecord(stored);
  const named = asRecord(sources);
  const isHour = typeof hour === 'number' && Number.isInteger(hour) && hour >= 0 && hour < 24;
  return {
    sources: Object.fromEntries(
      [
        ...sourceKinds,
        ...Object.keys(named)
          .filter(isFeedId)
          .slice(0, MOST_FEEDS - 1),
      ].map((id) => [id, readSource(named[id], now)]),
    ) as unknown as Sources,
    backfill: readBackfill(backfill, now),
    hosts: Object.fromEntries(
      Object.entries(asRecord(hosts)).map(([host, value]) => {
        const { lastAt, notBefore } = asRecord(value);
        const last = typeof lastAt === 'number' ? Math.min(lastAt, now) : 0;
        return [host, { lastAt: last, notBefore: settle(notBefore, now) }];
      }),
    ),
    hour: isHour ? hour : DEFAULT_HOUR,
  };
}

/** A time to come; one that is too far off was written under another clock. */
function settle(time: unknown, now: number): number {
  return typeof time === 'number' && time - now <= LONGEST_WAIT_MS ? time : 0;
}

function readBackfill(stored: unknown, now: number): BackfillState {
  const { nextAt, fails, isAsked, error } = asRecord(stored);
  return {
    nextAt: settle(nextAt, now),
    fails: typeof fails === 'number' && fails >= 0 ? fails : 0,
    isAsked: isAsked === true,
    error: typeof error === 'string' ? (error as FeedError) : null,
  };
}

function readSource(stored: unknown, now: number): SourceState {
  const known = freshState();
  const said = { ...known, ...asRecord(stored) } as SourceState;
  const isSound = Object.entries(known).every(([name, value]) => {
    const own: unknown = said[name as keyof SourceState];
    return (
      value === null || (typeof own === typeof value && Array.isArray(own) === Array.isArray(value))
    );
  });
  if (!isSound) return { ...known, isOn: asRecord(stored).isOn === true };
  const doneThrough = typeof said.doneThrough === 'string' ? said.doneThrough : null;
  const today = new Date(now).toISOString().slice(0, 10);
  return {
    ...said,
    categories: toCategories(said.categories),
    query: said.query.trim().slice(0, MAX_QUERY),
    lastAt: typeof said.lastAt === 'number' ? Math.min(said.lastAt, now) : null,
    nextAt: settle(said.nextAt, now),
    todo: Array.isArray(said.todo) ? said.todo : null,
    doneThrough: doneThrough !== null && doneThrough < today ? doneThrough : null,
  };
}

/** With the state of one more answer; the oldest go. */
export function keepValidators(
  before: Record<string, Validators>,
  url: string,
  validators: Validators,
): Record<string, Validators> {
  const { [url]: _, ...others } = before;
  return Object.fromEntries([...Object.entries(others), [url, validators]].slice(-MOST_VALIDATORS));
}
