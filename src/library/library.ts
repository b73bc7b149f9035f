// The back wing as one: the corpus, the index of titles and what the reader keeps, held in step.
// Opened on the first question; nothing is kept here that a later waking cannot make again.
import type { ByteStore } from '../corpus/byte-store.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Reader } from '../corpus/reader.ts';
import type { Annotation, RelatedAnswer } from '../paper/annotation.ts';
import type { Entry } from '../paper/entry.ts';
import type { Mention } from '../paper/mention.ts';
import type { TagPaper } from './annotate.ts';
import { annotate, VISIT_MS } from './annotate.ts';
import { collect } from './collect.ts';
import { correctionNames } from './corrections.ts';
import { restoreEntry, setSaved } from './entries.ts';
import { Holdings } from './holdings.ts';
import {
  countImported,
  listCorpora,
  purgeRemoved,
  removeCorpus,
  restoreCorpus,
} from './imports.ts';
import { settleMet } from './met-containers.ts';
import { findRelated } from './related.ts';
import type { CopyStore } from './second-copy.ts';
import { keepSecondCopy } from './second-copy.ts';
import type { SeedFile } from './seed.ts';
import { keepSeed } from './seed.ts';

export interface LibraryParts {
  corpus: Corpus;
  reader: Reader;
  copyStore: CopyStore;
  tagPaper: TagPaper;
  /** The stamp of the seed that this build ships, and how to read it. */
  seedStamp: string;
  loadSeed(): Promise<SeedFile>;
  /** The papers that ship with the package; null where there are none. */
  starter: ByteStore | null;
  /** The table of how rare each stem is. */
  loadIdf(): Promise<ArrayBuffer>;
  /** Whether the reader lets papers met and seen be remembered. */
  remembersMet(): Promise<boolean>;
  now(): number;
}

/** How the stores are; the same shape as the protocol's. */
export interface LibraryHealth {
  corpus: 'ok' | 'unavailable';
  reader: 'ok' | 'unavailable' | 'newer';
  /** `behind` while the second copy misses a change; it is made whole at the next one or start. */
  copy: 'ok' | 'behind' | 'unavailable';
  counts: { seed: number; met: number; imported: number; saved: number };
  lost: number;
}

export interface Visit {
  /** From a private window: nothing is recorded then. */
  incognito: boolean;
  /** When the page was opened; what was first seen before was seen on an earlier visit. */
  visitedAt?: number;
}

export type Library = ReturnType<typeof openLibrary>;

export function openLibrary(parts: LibraryParts) {
  const { corpus, reader, now } = parts;
  const copy = keepSecondCopy(reader, parts.copyStore);
  const holdings = new Holdings(parts);
  let seeded: Promise<boolean> | null = null;
  let settling: Promise<boolean> | null = null;

  /** Plants the seed where this build's is not stored yet; tried again where it failed. */
  const ensureSeed = (): Promise<boolean> => {
    seeded ??= keepSeed(corpus, parts.seedStamp, parts.loadSeed).then((planted) => {
      if (planted) holdings.renew();
      return planted;
    });
    seeded.catch(() => {
      seeded = null;
    });
    return seeded;
  };

  const matchParts = { corpus, reader, tagPaper: parts.tagPaper, holdings };

  return {
    ensureSeed,

    async annotate(mentions: readonly Mention[], visit: Visit): Promise<Annotation[]> {
      await ensureSeed();
      return annotate(matchParts, mentions, visit.visitedAt ?? now() - VISIT_MS);
    },

    /** Notes the papers of annotated mentions as met. Not part of answering: call it after. */
    async collect(
      mentions: readonly Mention[],
      annotations: readonly Annotation[],
      { incognito }: Visit,
    ): Promise<void> {
      if (incognito || !(await parts.remembersMet())) return;
      const met = await collect(corpus, mentions, annotations, now());
      if (met.length === 0) return;
      await holdings.met(met);
      // One move at a time; what it leaves over goes with the next.
      settling ??= settleMet({ corpus, holdings, now })
        .catch(() => false)
        .finally(() => {
          settling = null;
        });
    },

    async noteSeen(keys: readonly string[], { incognito }: Visit): Promise<void> {
      if (incognito || keys.length === 0 || !(await parts.remembersMet())) return;
      await corpus.noteSeen(keys, now());
    },

    async setSaved(wish: { key: string; mention: Mention; saved: boolean }) {
      await ensureSeed();
      const paper = (await holdings.findByIds([wish.key])).get(wish.key) ?? null;
      const change = await setSaved(reader, copy, { ...wish, paper, now: now() });
      return { entry: change.after, before: change.before };
    },

    async restoreEntry(key: string, entry: Entry | null) {
      return { entry: await restoreEntry(reader, copy, key, entry) };
    },

    async setNotSame(mention: Mention, key: string): Promise<void> {
      const at = now();
      await reader.putAll(
        [],
        correctionNames(mention).map((name) => ({ name, key, at })),
      );
      await copy.followCorrections().catch(() => {});
    },

    async findRelated(question: { mention: Mention; key: string }): Promise<RelatedAnswer> {
      await ensureSeed();
      return findRelated(matchParts, question);
    },

    listEntries: () => reader.listSaved(),

    getHealth: () => getHealth(),

    async restoreLost() {
      return { restored: await copy.restoreLost() };
    },

    dismissLost: () => copy.dismissLost(),

    async clearMet(): Promise<void> {
      await corpus.clearMet();
      holdings.renew();
    },

    listCorpora: () => listCorpora(corpus),

    /** Containers came or went without this library's doing. */
    renewCorpora: () => holdings.renew(),

    async removeCorpus(id: string): Promise<{ done: boolean }> {
      const done = await removeCorpus(corpus, id);
      if (done) holdings.renew();
      return { done };
    },

    async restoreCorpus(id: string): Promise<{ done: boolean }> {
      const done = await restoreCorpus(corpus, id);
      if (done) holdings.renew();
      return { done };
    },

    purgeRemoved: () => purgeRemoved(corpus),

    /** At each start of the browser: has the database lost anything that the copy holds? */
    compareCopies: () => copy.compare(),

    async prune(): Promise<number> {
      const gone = await corpus.prune(now());
      if (gone > 0) holdings.renew();
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
      counts: {
        seed: counted?.seed ?? 0,
        met: counted?.met ?? 0,
        imported: counted?.imported ?? 0,
        saved,
      },
      lost,
    };
  }
}
