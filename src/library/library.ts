// The back wing as one: the corpus and what the reader keeps, held in step.
// Opened on the first question; nothing is kept here that a later waking cannot make again.
import type { Corpus } from '../corpus/corpus.ts';
import type { Reader } from '../corpus/reader.ts';
import type {
  Annotation,
  CorpusSearchAnswer,
  Identified,
  PaperInView,
  RelatedAnswer,
} from '../paper/annotation.ts';
import type { Entry, ReadingStatus } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { Verdict } from '../paper/topic-overlay.ts';
import { afterQuiet } from './after-quiet.ts';
import type { TagPaper } from './annotate.ts';
import { annotate, VISIT_MS } from './annotate.ts';
import { collect } from './collect.ts';
import { correctionNames } from './corrections.ts';
import { changeEntry, restoreEntry, setSaved } from './entries.ts';
import { findPaper } from './find-paper.ts';
import { openGuesses } from './guess-categories.ts';
import type { StarterState } from './holdings.ts';
import { Holdings } from './holdings.ts';
import type { NamedMention } from './identify.ts';
import { identify } from './identify.ts';
import {
  countImported,
  listCorpora,
  purgeRemoved,
  removeCorpus,
  restoreCorpus,
} from './imports.ts';
import { openNearSaved } from './near-saved.ts';
import { findNames } from './overlay.ts';
import type { RelatedQuestion } from './related.ts';
import { findRelated } from './related.ts';
import type { SavedWish } from './related-to-saved.ts';
import { findRelatedToSaved } from './related-to-saved.ts';
import { searchCorpus } from './search-corpus.ts';
import type { CopyStore } from './second-copy.ts';
import { keepSecondCopy } from './second-copy.ts';
import type { SeedFile } from './seed.ts';
import { keepSeed } from './seed.ts';
import { oneAtATime, settleHead } from './settle-head.ts';
import type { Starter } from './starter.ts';
import { StarterError } from './starter.ts';
import type { RestoreWish, TopicWish } from './topic-changes.ts';
import { changeTopic, correctTopic, restoreTopic, takeBackTopic } from './topic-changes.ts';
import { countTopics, listTopics } from './topic-list.ts';

export interface LibraryParts {
  corpus: Corpus;
  reader: Reader;
  copyStore: CopyStore;
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
  /** Told the keys of papers that can be answered for better than before. */
  onBetter(keys: readonly string[]): void;
  /** The model of nearness in meaning. */
  loadVectors(): Promise<ArrayBuffer>;
  /** Whether the reader lets papers met and seen be remembered. */
  remembersMet(): Promise<boolean>;
  /** Whether marks say how many saved papers a paper is near to. */
  saysNear(): Promise<boolean>;
  now(): number;
}

/** How the stores are; the same shape as the protocol's. */
export interface LibraryHealth {
  corpus: 'ok' | 'unavailable';
  reader: 'ok' | 'unavailable' | 'newer';
  /** `behind` while the second copy misses a change; it is made whole at the next one or start. */
  copy: 'ok' | 'behind' | 'unavailable';
  /** The papers that come with Scholium in files; `none` in a build without them. */
  starter: StarterState;
  counts: { seed: number; starter: number; met: number; imported: number; saved: number };
  lost: number;
}

export interface Visit {
  /** From a private window: nothing is recorded then. */
  incognito: boolean;
  /** When the page was opened; what was first seen before was seen on an earlier visit. */
  visitedAt?: number;
}

/** A change of what the reader keeps, as `changeEntry` in wire/protocol.ts describes it. */
export interface EntryWish {
  key: string;
  mention: Mention;
  status?: ReadingStatus | null;
  note?: string;
  noteWas?: string;
}

/** What a reader says of a topic on one paper; null takes back what was said. */
export interface CorrectionWish {
  key: string;
  mention: Mention;
  topic: string;
  verdict: Verdict | null;
}

/** A page asks for its rows in batches, each of which adds papers. */
const RELATED_QUIET_MS = 300;

export type Library = ReturnType<typeof openLibrary>;

export function openLibrary(parts: LibraryParts) {
  const { corpus, reader, now } = parts;
  const copy = keepSecondCopy(reader, parts.copyStore);
  const holdings = new Holdings(parts);
  let seeded: Promise<boolean> | null = null;
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

  const renew = () => {
    holdings.renew();
    near.forget();
  };

  /** Plants the seed where this build's is not stored yet; tried again where it failed. */
  const ensureSeed = (): Promise<boolean> => {
    seeded ??= keepSeed(corpus, parts.seedStamp, parts.loadSeed).then((planted) => {
      if (planted) renew();
      return planted;
    });
    seeded.catch(() => {
      seeded = null;
    });
    return seeded;
  };

  /** All that an answer reads is under way at once; a store that fails is told where it is awaited. */
  const wake = () => {
    const seed = ensureSeed();
    const coming = [
      reader.openNames(),
      reader.loadCorrections(),
      reader.loadOverlay(),
      corpus.openSeen(),
      holdings.open(),
    ];
    for (const one of coming) one.catch(() => {});
    return seed;
  };

  const guesses = openGuesses({ load: parts.loadCategories, onReady: parts.onBetter });
  const matchParts = { corpus, reader, tagPaper: parts.tagPaper, holdings, guesses, near };
  const topicStores = { reader, copy, now };

  /** Runs `work` again without the starter where one of its files failed: the rest must answer. */
  async function withRest<T>(work: () => Promise<T>): Promise<T> {
    await wake();
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof StarterError)) throw error;
      holdings.leaveStarter();
      return work();
    }
  }

  const findKnown = (key: string) =>
    withRest(async () => (await holdings.findByIds([key])).get(key) ?? null);

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
      if (incognito || !(await parts.remembersMet())) return;
      const met = await collect(corpus, mentions, annotations, now());
      if (met.length === 0) return;
      await holdings.met(met);
      prepareRelated();
      settle();
    },

    async noteSeen(keys: readonly string[], { incognito }: Visit): Promise<void> {
      if (incognito || keys.length === 0 || !(await parts.remembersMet())) return;
      await corpus.noteSeen(keys, now());
    },

    async setSaved(wish: { key: string; mention: Mention; saved: boolean }) {
      const paper = await findKnown(wish.key);
      const change = await setSaved(reader, copy, { ...wish, paper, now: now() });
      near.touch();
      return { entry: change.after, before: change.before };
    },

    async changeEntry(wish: EntryWish) {
      const paper = await findKnown(wish.key);
      const change = await changeEntry(reader, copy, { ...wish, paper, now: now() });
      near.touch();
      return { entry: change.after, before: change.before };
    },

    async restoreEntry(key: string, entry: Entry | null, noteWas?: string) {
      const wish = { key, entry, now: now(), ...(noteWas !== undefined && { noteWas }) };
      const after = await restoreEntry(reader, copy, wish);
      near.touch();
      return { entry: after };
    },

    async setNotSame(mention: Mention, key: string): Promise<void> {
      const at = now();
      await reader.putAll(
        [],
        correctionNames(mention).map((name) => ({ name, key, at })),
      );
      await copy.followCorrections().catch(() => {});
    },

    async findRelated(question: RelatedQuestion): Promise<RelatedAnswer> {
      holdings.getTables().catch(() => {});
      return withRest(() => findRelated(matchParts, question));
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

    async findPaper(mention: Mention): Promise<PaperInView> {
      return withRest(() => findPaper(matchParts, mention, now() - VISIT_MS));
    },

    listEntries: () => reader.listSaved(),

    listTopics: () => listTopics(reader),

    countTopics: () => withRest(() => countTopics(matchParts, now())),

    changeTopic: (wish: TopicWish) => changeTopic(topicStores, wish),

    takeBackTopic: (key: string) => takeBackTopic(topicStores, key),

    /** Answers the change, and the names of the paper, for all that show it. */
    async correctTopic(wish: CorrectionWish) {
      const { topic, verdict } = wish;
      const { names, title } = await withRest(() => findNames(matchParts, wish));
      const said = { key: wish.key, names, title, topic, verdict };
      return { ...(await correctTopic(topicStores, said)), names };
    },

    restoreTopic: (wish: RestoreWish) => restoreTopic(topicStores, wish),

    getHealth: () => getHealth(),

    async restoreLost() {
      const restored = await copy.restoreLost();
      near.touch();
      return { restored };
    },

    dismissLost: () => copy.dismissLost(),

    async clearMet(): Promise<void> {
      await corpus.clearMet();
      renew();
    },

    listCorpora: () => listCorpora(corpus),

    /** Containers came or went without this library's doing. */
    renewCorpora: () => renew(),

    async removeCorpus(id: string): Promise<{ done: boolean }> {
      const done = await removeCorpus(corpus, id);
      if (done) renew();
      return { done };
    },

    async restoreCorpus(id: string): Promise<{ done: boolean }> {
      const done = await restoreCorpus(corpus, id);
      if (done) renew();
      return { done };
    },

    purgeRemoved: () => purgeRemoved(corpus),

    /** At each start of the browser: has the database lost anything that the copy holds? */
    compareCopies: () => copy.compare(),

    async prune(): Promise<number> {
      const gone = await corpus.prune(now());
      if (gone > 0) renew();
      return gone;
    },

    close() {
      corpus.close();
      reader.close();
    },
  };

  async function getHealth(): Promise<LibraryHealth> {
    const counted = await ensureSeed()
      .then(async () => ({ ...(await corpus.count()), imported: await countImported(corpus) }))
      .catch(() => null);
    const starter = await holdings
      .countStarter()
      .catch((): { state: StarterState; papers: number } => ({ state: 'unavailable', papers: 0 }));
    const format = await reader.getFormat().catch((): 'unavailable' => 'unavailable');
    const saved = await reader.countSaved().catch(() => 0);
    const lost = await copy.countLost().catch(() => 0);
    const copyState = await copy
      .isInStep()
      .then((isInStep): 'ok' | 'behind' => (isInStep ? 'ok' : 'behind'))
      .catch((): 'unavailable' => 'unavailable');
    return {
      corpus: counted ? 'ok' : 'unavailable',
      reader: format,
      copy: copyState,
      starter: starter.state,
      counts: {
        seed: counted?.seed ?? 0,
        starter: starter.papers,
        met: counted?.met ?? 0,
        imported: counted?.imported ?? 0,
        saved,
      },
      lost,
    };
  }
}
