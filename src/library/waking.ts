// The stores come in, what must stand before an answer goes out: the seed planted, all that an answer
// reads on its way. It must never let one store that fails keep an answer from the others.
import type { Corpus } from '../corpus/corpus.ts';
import type { Reader } from '../corpus/reader.ts';
import { SegmentError } from '../search/segment/bytes.ts';
import type { AnswerKind } from '../search/segment/resident.ts';
import { checkContainers } from './check-containers.ts';
import type { Holdings } from './holdings.ts';
import type { SeedFile } from './seed.ts';
import { keepSeed } from './seed.ts';
import { StarterError } from './starter.ts';

export interface WakingParts {
  corpus: Corpus;
  reader: Reader;
  holdings: Holdings;
  /** The stamp of the seed that this build ships, and how to read it. */
  seedStamp: string;
  loadSeed(): Promise<SeedFile>;
  /** Told when the seed was planted anew: what is looked up is read anew. */
  onPlanted(): void;
  /** Told when a damaged container was left out: what was answered before may be less now. */
  onDropped(): void;
}

/** Containers and files that can fail under one question, one after another. */
const MOST_TRIES = 12;

export function openWaking(parts: WakingParts) {
  const { corpus, reader, holdings, seedStamp, loadSeed, onPlanted, onDropped } = parts;
  let seeded: Promise<boolean> | null = null;

  /** Plants the seed where this build's is not stored yet; tried again where it failed. */
  const ensureSeed = (): Promise<boolean> => {
    seeded ??= keepSeed(corpus, seedStamp, loadSeed).then((planted) => {
      if (planted) onPlanted();
      return planted;
    });
    seeded.catch(() => {
      seeded = null;
    });
    return seeded;
  };

  /** All that an answer reads is under way at once; a store that fails is told where it is awaited. */
  const wake = (first: AnswerKind) => {
    const seed = ensureSeed();
    const coming = [
      reader.openNames(),
      reader.loadCorrections(),
      reader.loadOverlay(),
      corpus.openSeen(),
      holdings.open(first),
    ];
    for (const one of coming) one.catch(() => {});
    return seed;
  };

  /** Whether it will go better without what has failed. */
  async function leaveFailed(error: unknown): Promise<boolean> {
    if (error instanceof StarterError) {
      holdings.leaveStarter();
      return true;
    }
    // Bytes that nothing vouches for may have been read wrong: then the container itself knows.
    if (error instanceof SegmentError) await checkContainers(corpus);
    return holdings.leaveDamaged();
  }

  /**
   * Runs `work` again without what fails under it, a file of the starter or a container: the rest must
   * answer. An answer made of bytes that turn out to be damaged is never given.
   */
  async function withRest<T>(work: () => Promise<T>, first: AnswerKind = 'titles'): Promise<T> {
    await wake(first);
    for (let tries = 1; ; tries++) {
      try {
        const answer = await work();
        if (tries >= MOST_TRIES || !(await holdings.leaveDamaged())) return answer;
        onDropped();
      } catch (error) {
        if (tries >= MOST_TRIES || !(await leaveFailed(error))) throw error;
        if (!(error instanceof StarterError)) onDropped();
      }
    }
  }

  return { ensureSeed, withRest };
}
