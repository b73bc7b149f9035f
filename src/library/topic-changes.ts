// A wish of the reader's about topics comes in, the record before and after goes out, once the disk
// has it. What may not be (too many, a circle of merges, a topic that is not there) is refused whole.

import type { SecondCopy } from '../backups/second-copy.ts';
import { StoreError } from '../corpus/connection.ts';
import type { Reader } from '../corpus/reader.ts';
import type {
  HiddenTopic,
  MergedTopic,
  Muted,
  OverlayChange,
  OverlayRecord,
  OwnTopic,
  PaperWish,
  RenamedTopic,
  Verdict,
} from '../paper/topic-overlay.ts';
import {
  AUTHOR,
  isLiving,
  MAX_CORRECTED_NAMES,
  MAX_CORRECTED_TITLE,
  MAX_OVERLAY,
  MAX_OWN_TOPICS,
  overlayKey,
} from '../paper/topic-overlay.ts';
import { knownTopics } from '../topics/known-topics.ts';

/** Each kind of record without these fields of it. */
type Without<Kind, Field extends string> = Kind extends unknown ? Omit<Kind, Field> : never;
type Said<Kind> = Without<Kind, 'key' | 'updatedAt' | 'deletedAt'>;

/** A topic of the reader's own, new where `topic` is left out; what is done to a topic; or a wish of the digest. */
export type TopicWish =
  | (Without<Said<OwnTopic>, 'topic'> & { topic?: string })
  | Said<HiddenTopic>
  | Said<RenamedTopic>
  | Said<MergedTopic>
  | Said<PaperWish>
  | Said<Muted>;

export interface TopicStores {
  reader: Reader;
  copy: SecondCopy;
  now(): number;
}

type Records = readonly OverlayRecord[];
/** A record without its times. */
type Draft = Without<OverlayRecord, 'updatedAt' | 'deletedAt'>;

/** Later than any copy of the record, also where the clock was set back. */
const laterThan = (before: OverlayRecord | undefined, now: number): number =>
  Math.max(now, (before?.updatedAt ?? 0) + 1);

async function change(
  { reader, copy }: TopicStores,
  decide: (records: Records) => OverlayRecord | undefined,
): Promise<OverlayChange> {
  const { before, after, sequence } = await reader.changeOverlay(decide);
  // The change is done, whatever becomes of the copy; its state is told by the health of the stores.
  if (after) await copy.followOverlay({ before, after, sequence }).catch(() => {});
  return { before, after };
}

export function changeTopic(stores: TopicStores, wish: TopicWish): Promise<OverlayChange> {
  const topic = wish.topic ?? `own:${crypto.randomUUID()}`;
  return change(stores, (records) => {
    if (!isFree(wish)) demandTopic(topic, records);
    if (wish.kind === 'own') demandRoom(topic, records);
    if (wish.kind === 'merged') {
      demandTopic(wish.into, records);
      demandNoCircle(topic, wish.into, records);
    }
    const key = overlayKey(wish.kind, topic);
    return write(records, { ...wish, topic, key }, stores.now());
  });
}

/** It is of no topic that there is: of a new one, a paper or an author. */
function isFree(wish: TopicWish): boolean {
  if (wish.kind === 'own') return wish.topic === undefined;
  return wish.kind === 'wish' || (wish.kind === 'muted' && wish.topic.startsWith(AUTHOR));
}

/** The record with its times. */
function write(records: Records, draft: Draft, now: number): OverlayRecord {
  const before = records.find(({ key }) => key === draft.key);
  if (!before && records.length >= MAX_OVERLAY) {
    throw new StoreError('too-many', `More than ${MAX_OVERLAY} changes of topics.`);
  }
  return { ...draft, updatedAt: laterThan(before, now), deletedAt: null };
}

function demandTopic(topic: string, records: Records): void {
  const isOwn = records.some(
    (record) => record.kind === 'own' && record.topic === topic && isLiving(record),
  );
  if (!isOwn && !knownTopics().has(topic)) {
    throw new StoreError('no-topic', `There is no topic ${topic}.`);
  }
}

function demandRoom(topic: string, records: Records): void {
  const others = records.filter(
    (record) => record.kind === 'own' && isLiving(record) && record.topic !== topic,
  );
  if (others.length >= MAX_OWN_TOPICS) {
    throw new StoreError('too-many', `More than ${MAX_OWN_TOPICS} topics.`);
  }
}

function demandNoCircle(topic: string, into: string, records: Records): void {
  const intoOf = new Map(
    records.flatMap((record) =>
      record.kind === 'merged' && isLiving(record) ? [[record.topic, record.into] as const] : [],
    ),
  );
  const passed = new Set([topic]);
  for (let next: string | undefined = into; next !== undefined; next = intoOf.get(next)) {
    if (passed.has(next)) throw new StoreError('circle', 'The topics would be merged in a circle.');
    passed.add(next);
  }
}

/** Takes one record back: a topic goes, or is shown, named or parted as before. */
export function takeBackTopic(stores: TopicStores, key: string): Promise<OverlayChange> {
  return change(stores, (records) => {
    const before = records.find((record) => record.key === key);
    if (!before || !isLiving(before)) return undefined;
    const updatedAt = laterThan(before, stores.now());
    return { ...before, updatedAt, deletedAt: updatedAt };
  });
}

export interface VerdictWish {
  /** The paper's key, and every name that it is known under. */
  key: string;
  names: readonly string[];
  title: string;
  topic: string;
  /** Null: what was said is taken back. */
  verdict: Verdict | null;
}

/** Corrects a topic on one paper. What was said of it under another of its names is the same record. */
export function correctTopic(stores: TopicStores, wish: VerdictWish): Promise<OverlayChange> {
  const { topic, verdict } = wish;
  return change(stores, (records) => {
    const said = findSaid(wish, records);
    if (said?.deletedAt === null && said.verdict === verdict) return undefined;
    if (verdict === null) {
      if (!said || !isLiving(said)) return undefined;
      const updatedAt = laterThan(said, stores.now());
      return { ...said, updatedAt, deletedAt: updatedAt };
    }
    if (verdict === 'is') demandTopic(topic, records);
    const key = said?.key ?? overlayKey('correction', topic, wish.key);
    const all = new Set([...wish.names, ...(said?.names ?? [])]);
    const names = [...all].slice(0, MAX_CORRECTED_NAMES);
    const title = wish.title.slice(0, MAX_CORRECTED_TITLE);
    return write(records, { kind: 'correction', key, topic, verdict, names, title }, stores.now());
  });
}

/** The latest correction of this topic that shares a name with the paper. */
function findSaid({ topic, names }: VerdictWish, records: Records) {
  return records
    .filter((record) => record.kind === 'correction')
    .filter((record) => record.topic === topic && record.names.some((name) => names.includes(name)))
    .sort((a, b) => b.updatedAt - a.updatedAt)[0];
}

export interface RestoreWish {
  key: string;
  /** When the change was made that is taken back: a later one stays. */
  at: number;
  /** Null where there was none. */
  record: OverlayRecord | null;
}

/** Puts a record back as it was before a change. Answers what stands then. */
export async function restoreTopic(
  stores: TopicStores,
  { key, at, record }: RestoreWish,
): Promise<OverlayChange> {
  if (record && record.key !== key) throw new StoreError('failed', 'The record is another one.');
  return change(stores, (records) => {
    const standing = records.find((one) => one.key === key);
    if (!standing || standing.updatedAt !== at) return undefined;
    const updatedAt = laterThan(standing, stores.now());
    if (!record) return { ...standing, updatedAt, deletedAt: updatedAt };
    const deletedAt = isLiving(record) ? null : updatedAt;
    return { ...record, updatedAt, deletedAt };
  });
}
