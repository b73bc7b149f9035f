// The back wing as one: the corpus and what the reader keeps, held in step.
// Opened on the first question; nothing is kept here that a later waking cannot make again.

import { keepBackups } from '../backups/backups.ts';
import type { FollowedStore } from '../backups/restoring.ts';
import type { CopyStore } from '../backups/second-copy.ts';
import type { SnapshotStore } from '../backups/snapshots.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Reader } from '../corpus/reader.ts';
import type {
  Annotation,
  CorpusSearchAnswer,
  Identified,
  PaperInView,
  RelatedAnswer,
} from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import { isSaved } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import { afterQuiet } from './after-quiet.ts';
import type { TagPaper } from './annotate.ts';
import { annotate, VISIT_MS } from './annotate.ts';
import { openBackfill } from './backfill.ts';
import { openBringBack } from './bring-back.ts';
import { collect, learnedOf } from './collect.ts';
import { completeEntries } from './complete-entries.ts';
import { openCorpora } from './corpora.ts';
import { listWishes } from './digest-wishes.ts';
import { listDoubles } from './doubles.ts';
import { findAbstract, readAbstracts } from './find-abstract.ts';
import { findCopies } from './find-copies.ts';
import { findPaper } from './find-paper.ts';
import { openFreshWork } from './fresh.ts';
import { openGuesses } from './guess-categories.ts';
import { readHealth } from './health.ts';
import { Holdings } from './holdings.ts';
import type { NamedMention } from './identify.ts';
import { identify } from './identify.ts';
import { openListWork } from './list-work.ts';
import { openSavedMap } from './map-saved.ts';
import { openNearSaved } from './near-saved.ts';
import { openNewToday } from './new-today.ts';
import { openNotices } from './notice-editions.ts';
import { findNames } from './overlay.ts';
import type { RelatedQuestion } from './related.ts';
import { findRelated } from './related.ts';
import type { SavedWish } from './related-to-saved.ts';
import { findRelatedToSaved } from './related-to-saved.ts';
import { searchCorpus } from './search-corpus.ts';
import type { SeedFile } from './seed.ts';
import { oneAtATime, settleHead } from './settle-head.ts';
import type { Starter } from './starter.ts';
import { listTags } from './tag-list.ts';
import { tellStory } from './tell-story.ts';
import { countTopics, listTopics, tagSaved } from './topic-list.ts';
import { openWaking } from './waking.ts';
import { openWishes } from './wishes.ts';

export interface LibraryParts {
  corpus: Corpus;
  reader: Reader;
  copyStore: CopyStore;
  snapshotStore: SnapshotStore;
  /** The topics that the reader follows. */
  followed: FollowedStore;
  tagPaper: TagPaper;
  /** The stamp of the seed that this build ships, and how to read it. */
  seedStamp: string;
  loadSeed(): Promise<SeedFile>;
  /** The papers that ship with the package; null where there are none. */
  starter: Starter | null;
  /** The table of how rare each stem is. */
  loadIdf(): Promise<ArrayBuffer>;
  /** The model that guesses categories; read only where a paper is met that nothing else tags. */
  loadCategories(): Promise<ArrayBuffer>;
  /** Told the keys of papers that can be answered for better than before; null: it may be any. */
  onBetter(keys: readonly string[] | null): void;
  /** Told the keys of saved papers whose abstract may be known since: no mark says anything of that. */
  onLearned(keys: readonly string[]): void;
  /** The model of nearness in meaning. */
  loadVectors(): Promise<ArrayBuffer>;
  /** Whether the reader lets papers met and seen be remembered. */
  remembersMet(): Promise<boolean>;
  /** Whether marks say how many saved papers a paper is near to. */
  saysNear(): Promise<boolean>;
  now(): number;
}

export interface Visit {
  /** From a private window: nothing is recorded then. */
  incognito: boolean;
  /** When the page was opened; what was first seen before was seen on an earlier visit. */
  visitedAt?: number;
}

/** A page asks for its rows in batches, each of which adds papers. */
const RELATED_QUIET_MS = 300;

export type Library = ReturnType<typeof openLibrary>;

export function openLibrary(parts: LibraryParts) {
  const { corpus, reader, now } = parts;
  const backups = keepBackups(parts);
  const { copy } = backups;
  const holdings = new Holdings({ ...parts, onStarterBack: () => parts.onBetter(null) });
  const settle = oneAtATime(() => settleHead({ corpus, holdings, now }));

  // A panel may be opened on a row that was met a moment ago: its index is not left to that press.
  const prepareRelated = afterQuiet(RELATED_QUIET_MS, async () => {
    settle();
    await holdings.openParts();
  });

  const near = openNearSaved({
    reader,
    holdings,
    isWanted: parts.saysNear,
    onChange: parts.onBetter,
  });

  const newToday = openNewToday({ corpus, onChange: parts.onBetter, now });

  const renew = () => {
    holdings.renew();
    near.forget();
    savedMap.forget();
  };
  const renewAll = () => {
    renew();
    parts.onBetter(null);
  };
  const { ensureSeed, withRest } = openWaking({
    ...parts,
    holdings,
    onPlanted: renew,
    onDropped: () => parts.onBetter(null),
  });

  const guesses = openGuesses({ load: parts.loadCategories, onReady: parts.onBetter });
  const matchParts = {
    corpus,
    reader,
    tagPaper: parts.tagPaper,
    holdings,
    guesses,
    near,
    newToday,
  };

  const savedMap = openSavedMap(matchParts);

  const findKnown = (key: string) =>
    withRest(async () => (await holdings.findByIds([key])).get(key) ?? null);

  const findAllKnown = (keys: readonly string[]) => withRest(() => holdings.findByIds(keys));

  const namesOf = (wish: { key: string; mention: Mention }) =>
    withRest(() => findNames(matchParts, wish));

  const collectMet = async (mentions: readonly Mention[], annotations: readonly Annotation[]) => {
    if (!(await parts.remembersMet())) return;
    const met = await collect(corpus, mentions, annotations, now());
    if (met.length === 0) return;
    await holdings.met(met);
    prepareRelated();
    settle();
    const learned = learnedOf({ mentions, annotations, met });
    if (learned.length > 0) parts.onLearned(learned);
  };

  const notices = openNotices({ reader, copy, onNews: parts.onBetter, now });

  const freshWork = openFreshWork({
    ...matchParts,
    annotate: (mentions) => annotate(matchParts, mentions, now()),
    collect: collectMet,
    noticeTold: notices.noticeTold,
    openSaved: near.open,
    now,
  });

  return {
    ensureSeed,

    /** Opens the stores and compiles the topics: most of what a first answer takes. */
    async prepare(): Promise<void> {
      await withRest(() => annotate(matchParts, [], now()));
      parts.tagPaper({ title: '' });
    },

    async annotate(mentions: readonly Mention[], visit: Visit): Promise<Annotation[]> {
      return withRest(() => annotate(matchParts, mentions, visit.visitedAt ?? now() - VISIT_MS));
    },

    /** What memory tells of mentions at once; see `identify.ts`. */
    async identify(mentions: readonly NamedMention[], visit: Visit): Promise<Identified[]> {
      return withRest(() => identify(matchParts, mentions, visit.visitedAt ?? now() - VISIT_MS));
    },

    /** Notes the papers of annotated mentions as met. Not part of answering: call it after. */
    async collect(
      mentions: readonly Mention[],
      annotations: readonly Annotation[],
      { incognito }: Visit,
    ): Promise<void> {
      prepareRelated();
      near.note(mentions, annotations);
      newToday.note(mentions, annotations);
      if (incognito) return;
      await notices.noticeShown(mentions, annotations);
      await collectMet(mentions, annotations);
    },

    async noteSeen(keys: readonly string[], { incognito }: Visit): Promise<void> {
      if (incognito || keys.length === 0 || !(await parts.remembersMet())) return;
      await corpus.noteSeen(keys, now());
    },

    ...openListWork({ corpus, remembersMet: parts.remembersMet, now }),

    /** The abstract of a mention's paper, where the page or the corpus has it. */
    findAbstract: (mention: Mention) => withRest(() => findAbstract(matchParts, mention)),

    readAbstracts: (papers: Parameters<typeof readAbstracts>[1]) =>
      withRest(() => readAbstracts(holdings, papers)),

    async findRelated(question: RelatedQuestion): Promise<RelatedAnswer> {
      holdings.getTables().catch(() => {});
      return withRest(() => findRelated(matchParts, question), 'related');
    },

    /** The saved papers that a paper is near to. */
    async findNearSaved(question: RelatedQuestion): Promise<RelatedAnswer> {
      return withRest(() => near.find(question));
    },

    /** The papers of the corpus that are near to what is saved. */
    async findRelatedToSaved(wish: SavedWish): Promise<RelatedAnswer> {
      return withRest(() => findRelatedToSaved({ ...matchParts, openSaved: near.open }, wish));
    },

    async searchCorpus(query: string, most: number): Promise<CorpusSearchAnswer> {
      return withRest(() => searchCorpus(matchParts, query, most));
    },

    takeFresh: (...told: Parameters<typeof freshWork.takeFresh>) =>
      withRest(() => freshWork.takeFresh(...told)).finally(() => newToday.touch()),
    holdFresh: freshWork.holdFresh,
    countFresh: freshWork.countFresh,
    dropFresh: freshWork.dropFresh,
    listNews: (since: number) => withRest(() => freshWork.listNews(since)),

    /** The best of the papers that sources have told of in the last days. */
    getDigest: (...asked: Parameters<typeof freshWork.getDigest>) =>
      withRest(() => freshWork.getDigest(...asked)),

    listWishes: () => listWishes(reader),

    /** What is saved, in the plane. */
    mapSaved: () => withRest(() => savedMap.map(now())),

    async findPaper(mention: Mention): Promise<PaperInView> {
      return withRest(() => findPaper(matchParts, mention, now() - VISIT_MS));
    },

    /** The other records of the corpus that are a mention's paper. */
    findCopies: (mention: Mention) => withRest(() => findCopies(holdings, mention)),

    /** What happened with the paper of these names, as far as that is kept. */
    tellStory: (names: readonly string[]) => tellStory({ reader, corpus, backups, now }, names),

    listEntriesOf: async (keys: readonly string[]) =>
      [...new Set([...(await reader.findEntries(keys)).values()].flat())].filter(isSaved),

    listNewest: (most: number) => reader.listNewest(most),

    /** Newest first. */
    async listEntries() {
      const entries = await reader.listSaved();
      // A list that lacks a row is never shown without a word.
      if (reader.hasUnreadable()) await backups.compare().catch(() => {});
      return entries;
    },

    getSequence: () => reader.getSequence(),

    seeNews: notices.seeNews,

    listDoubles: () => withRest(() => listDoubles(reader, holdings)),

    listTags: async () => listTags(await reader.listSaved()),

    listTopics: () => listTopics(reader),

    countTopics: () => withRest(() => countTopics(matchParts, now())),

    tagSaved: () => withRest(() => tagSaved(matchParts, now())),

    ...openWishes({
      reader,
      copy,
      findKnown,
      findAllKnown,
      findNames: namesOf,
      findTold: (keys) => corpus.findFresh(keys),
      onSaved: () => near.touch(),
      now,
    }),

    getHealth: () => readHealth({ corpus, reader, backups, holdings, ensureSeed }),

    completeEntries: (entries: readonly Entry[]) =>
      withRest(() => completeEntries(matchParts, entries)),

    ...openBringBack({ backups, onKept: () => near.touch() }),

    ...openCorpora({ corpus, onChange: renew, now }),

    ...openBackfill({ corpus, getTables: () => holdings.getTables(), onChange: renewAll, now }),

    close() {
      corpus.close();
      reader.close();
    },
  };
}
